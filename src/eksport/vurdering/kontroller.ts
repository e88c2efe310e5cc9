import type { Kilde, Virksomhet } from '../../konfig/virksomhet.ts';
import { hash } from 'node:crypto';
import type { BundetFunn } from '../../arkiv/vedtaksdetaljer.ts';
import { postfelter, saksfelter } from '../../kontroll/felter.ts';
import type { Funn, Funnkode } from '../../kontroll/grunnlag.ts';
import { kontrollerSak } from '../../kontroll/kontroller-sak.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { Publiser, PubliserSak } from '../../skjerming/utfall.ts';
import type { Skjult } from '../../offentlig/skjult.ts';
import { erBlantPersoner } from './personarkiv.ts';
import { erStreng } from './streng.ts';

/** An entry that passed the door and stands before the gate. */
export interface Kandidat {
  readonly post: Journalpost;
  readonly utfall: Publiser;
  readonly lenketSkjult: readonly Skjult[];
  /** Whether enough people have said that this very finding is false. */
  readonly erFrigitt: (funn: BundetFunn) => boolean;
}

/** A finding as staff see it; one that holds is bound to the text it was made in, where there is one. */
export interface Kontrollfunn {
  readonly kode: string;
  readonly felt: string;
  readonly avtrykk?: string;
}

export interface Dom {
  readonly post: OffentligJournalpost;
  /** Why it is held, in the words the report counts by; absent where it may go out. */
  readonly holdt?: string;
  readonly funn: readonly Kontrollfunn[];
  /** Those of the findings that people have released. Numbers among them hold until their digits are masked. */
  readonly frigitt: readonly BundetFunn[];
}

/** Findings of digits: nobody releases the digits themselves (R19). */
const NUMMERKODER: ReadonlySet<string> = new Set<Funnkode>([
  'fodselsnummer',
  'personnummer',
  'duf',
  'kontonummer',
]);
export const erNummerfunn = ({ kode }: { readonly kode: string }): boolean => NUMMERKODER.has(kode);

const uavbundet = ({ kode, felt }: Funn): Kontrollfunn => ({ kode, felt });
const erBundet = (funn: Kontrollfunn): funn is BundetFunn => funn.avtrykk !== undefined;

/** Findings with the fingerprints of the texts they were made in, and of what is repeated there. */
function bind(funn: readonly Funn[], offentlig: PubliserSak, { post }: Publiser): readonly Kontrollfunn[] {
  if (funn.length === 0) return [];
  const tekster = new Map([...saksfelter(offentlig.sak), ...postfelter(post)].map((f) => [f.felt, f.tekst]));
  return funn.map(({ kode, felt, gjentatt }) => {
    const tekst = tekster.get(felt);
    if (tekst === undefined) return { kode, felt };
    const bundet = gjentatt === undefined ? tekst : `${tekst}\n${gjentatt}`;
    return { kode, felt, avtrykk: hash('sha256', bundet, 'hex') };
  });
}

/** Where a case and its entries lie, by code and by name. */
const arkivdelene = (
  alle: readonly Pick<Sak, 'arkivdel' | 'arkivdelnavn' | 'andreArkivdeler'>[],
): readonly string[] => [
  ...new Set(
    alle
      .flatMap(({ arkivdel, arkivdelnavn, andreArkivdeler = [] }) => [
        arkivdel,
        arkivdelnavn,
        ...andreArkivdeler,
      ])
      .filter((arkivdel) => arkivdel !== undefined),
  ),
];

/** Takes a case and its entries through the gate together: what one hides, the others may not show. */
export function kontroller(
  sak: Sak,
  offentlig: PubliserSak,
  kandidater: readonly Kandidat[],
  kontekst: {
    readonly virksomhet: Virksomhet;
    readonly kilde: Kilde;
    /** What shielding hides in the case's entries that are not shown now: withdrawn, delayed, not journalført, or not read. */
    readonly skjultEllers: readonly Skjult[];
  },
): readonly Dom[] {
  if (kandidater.length === 0) return [];
  const arkivdeler = arkivdelene([sak, ...kandidater.map(({ post }) => post)]);
  const blantPersoner = erBlantPersoner(arkivdeler, sak.klasser);
  const svar = kontrollerSak({
    virksomhet: kontekst.virksomhet,
    sak: offentlig.sak,
    skjultISak: [...offentlig.skjult, ...kontekst.skjultEllers],
    sakStreng: blantPersoner || erStreng(offentlig, kontekst),
    egenskaper: {
      arkivdeler,
      klasser: sak.klasser.map(({ klasseID }) => klasseID),
      sakstyper: [sak.sakstype, sak.sakstypenavn, ...(sak.andreSakstyper ?? [])].filter(
        (sakstype) => sakstype !== undefined,
      ),
      enhet: sak.administrativEnhet,
    },
    poster: kandidater.map(({ utfall, lenketSkjult }) => ({
      post: utfall.post,
      skjult: utfall.skjult,
      lenketSkjult,
      streng: blantPersoner || erStreng(utfall, kontekst),
    })),
  });
  // The case's fields are shown wherever an entry of it is: what holds the case holds them all.
  const iSaken = svar.sak.holdt;
  return kandidater.map(({ utfall, erFrigitt }, i) => {
    const dom = svar.poster[i];
    const holdt = bind([...(dom?.holdt ?? []), ...iSaken], offentlig, utfall);
    const frigitt = holdt.filter(erBundet).filter(erFrigitt);
    const staar = holdt.find((funn) => erNummerfunn(funn) || !frigitt.some((f) => f === funn));
    const grunn = dom === undefined ? 'ikke kontrollert' : staar?.kode;
    return {
      post: utfall.post,
      ...(grunn !== undefined && { holdt: grunn }),
      funn: [...holdt, ...(dom?.advarsler ?? []).map(uavbundet), ...svar.sak.advarsler.map(uavbundet)],
      frigitt,
    };
  });
}
