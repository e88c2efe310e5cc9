import type { Kilde, Virksomhet } from '../konfig/virksomhet.ts';
import type { Funn } from '../kontroll/grunnlag.ts';
import { kontrollerSak } from '../kontroll/kontroller-sak.ts';
import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { Publiser, PubliserSak } from '../skjerming/utfall.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import { erStreng } from './streng.ts';

/** An entry that passed the door and stands before the gate. */
export interface Kandidat {
  readonly post: Journalpost;
  readonly utfall: Publiser;
  readonly lenketSkjult: readonly Skjult[];
}

export interface Dom {
  readonly post: OffentligJournalpost;
  /** Why it is held, in the words the report counts by; absent where it may go out. */
  readonly holdt?: string;
  readonly funn: readonly { readonly kode: string; readonly felt: string }[];
}

const koder = (funn: readonly Funn[]) => funn.map(({ kode, felt }) => ({ kode, felt }));

/** Takes a case and its entries through the gate together: what one hides, the others may not show. */
export function kontroller(
  sak: Sak,
  offentlig: PubliserSak,
  kandidater: readonly Kandidat[],
  kontekst: {
    readonly virksomhet: Virksomhet;
    readonly kilde: Kilde;
    /** What shielding hides in the case's entries that are not shown now: withdrawn, delayed, not journalført. */
    readonly skjultEllers: readonly Skjult[];
  },
): readonly Dom[] {
  if (kandidater.length === 0) return [];
  const sakskoder = sak.skjerming.flatMap(({ tilgangskode }) => tilgangskode ?? []);
  const svar = kontrollerSak({
    virksomhet: kontekst.virksomhet,
    sak: offentlig.sak,
    skjultISak: [...offentlig.skjult, ...kontekst.skjultEllers],
    sakStreng: erStreng(offentlig, kontekst),
    egenskaper: {
      arkivdeler: [...new Set([sak.arkivdel, ...kandidater.map(({ post }) => post.arkivdel)])].filter(
        (arkivdel) => arkivdel !== undefined,
      ),
      klasser: sak.klasser.map(({ klasseID }) => klasseID),
      sakstype: sak.sakstype,
      enhet: sak.administrativEnhet,
    },
    poster: kandidater.map(({ post, utfall, lenketSkjult }) => ({
      post: utfall.post,
      skjult: utfall.skjult,
      lenketSkjult,
      tilgangskoder: [
        ...sakskoder,
        ...post.skjerming.flatMap(({ tilgangskode }) => tilgangskode ?? []),
        ...post.dokumenter.flatMap((d) => d.skjerming.flatMap(({ tilgangskode }) => tilgangskode ?? [])),
      ],
      streng: erStreng(utfall, kontekst),
    })),
  });
  // The case's fields are shown wherever an entry of it is: what holds the case holds them all.
  const iSaken = svar.sak.holdt;
  return kandidater.map(({ utfall }, i) => {
    const dom = svar.poster[i];
    const holdt = [...(dom?.holdt ?? []), ...iSaken];
    const grunn = dom === undefined ? 'ikke kontrollert' : holdt[0]?.kode;
    return {
      post: utfall.post,
      ...(grunn !== undefined && { holdt: grunn }),
      funn: koder([...holdt, ...(dom?.advarsler ?? []), ...svar.sak.advarsler]),
    };
  });
}
