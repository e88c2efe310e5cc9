import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Dokumentnr } from '../arkiv/nummer.ts';
import type { Ventendedag } from '../arkiv/arbeid.ts';
import type { Godkjenning } from '../arkiv/vedtaksdetaljer.ts';
import { godkjenn, lesVentende } from '../eksport/vedtak/godkjenn.ts';
import { godkjenningsfrist } from '../eksport/vedtak/godkjenningsfrist.ts';
import { Eksportavbrudd } from '../eksport/feil.ts';
import type { Flersvar } from '../eksport/vedtak/vedta-flere.ts';
import type { Virksomhet } from '../konfig/virksomhet.ts';
import { formaterDokumentnummer } from '../offentlig/adresse.ts';
import type { Klokke } from '../tid/oslo.ts';
import { hverForSeg } from './bestem-om-flere.ts';
import { lesNummer, tillatteNumre } from './tillatte-numre.ts';
import { enheterFor, type Bruker } from './tilgang.ts';

/** How long something may wait for approval, and whether it has waited longer. */
export interface Ventefrist {
  /** The last day on which it is not overdue; absent where the body no longer publishes after approval. */
  readonly frist: string | undefined;
  readonly forfalt: boolean;
}

/** A journal date that has something waiting, and the deadline of the first of it. */
export type Ventedag = Ventendedag & Ventefrist;

/** When what came to wait on a day is overdue. */
export function ventefrist({ publisering }: Virksomhet, siden: string, iDag: string): Ventefrist {
  const frist =
    publisering === 'straks'
      ? undefined
      : godkjenningsfrist(siden, publisering.godkjenning.fristArbeidsdager);
  return { frist, forfalt: frist !== undefined && iDag > frist };
}

/** The days that wait for approval in the units that a person may see, oldest first. */
export async function lesVentedager(
  arkiv: Pick<Arkiv, 'ventendeDager'>,
  bruker: Bruker,
  virksomhet: Virksomhet,
  iDag: string,
): Promise<readonly Ventedag[]> {
  const { slug } = virksomhet;
  const dager = await arkiv.ventendeDager(slug, enheterFor(bruker, 'se', slug));
  return dager.map((dag) => ({ ...dag, ...ventefrist(virksomhet, dag.siden, iDag) }));
}

/** An entry that waits, and since when. */
export interface Ventepost {
  readonly nummer: Dokumentnr;
  /** The entry's number in the archive. */
  readonly post: number;
  readonly siden: string;
}

/** What waits of one journal date, in the units that a person may see: at most so many, after the last one of the page before. */
export async function lesVentendeDag(
  arkiv: Pick<Arkiv, 'arbeid'>,
  bruker: Bruker,
  virksomhet: string,
  { dag, etter, antall }: { readonly dag: string; readonly etter: number; readonly antall: number },
): Promise<readonly Ventepost[]> {
  const arbeid = await arkiv.arbeid({
    virksomhet,
    liste: 'godkjenning',
    enheter: enheterFor(bruker, 'se', virksomhet),
    // After every code that the last entry of the page before may stand there for.
    etter: { journaldato: dag, post: etter, kode: '\u{10FFFF}' },
    antall,
  });
  return arbeid
    .filter(({ journaldato }) => journaldato === dag)
    .map(({ post, siden = dag, saksaar, sakssekvensnummer, dokumentnummer }) => ({
      post,
      siden,
      nummer: { saksaar, sakssekvensnummer, dokumentnummer },
    }));
}

/** What waits of a case or an entry, by number as people write it; nothing for what is no number. */
export async function lesVentendeNummer(
  arkiv: Arkiv,
  virksomhet: Virksomhet,
  nummer: string,
  iDag: string,
): Promise<readonly Ventepost[]> {
  try {
    const ventende = await lesVentende(arkiv, virksomhet, { nummer }, iDag);
    return ventende.flatMap(({ nummer: en, siden }) => {
      const lest = lesNummer(en);
      return lest === undefined ? [] : [{ nummer: lest, post: 0, siden }];
    });
  } catch (feil) {
    if (feil instanceof Eksportavbrudd) return [];
    throw feil;
  }
}

export interface Godkjenningsvalg {
  readonly data: string;
  readonly virksomhet: string;
  readonly grunn: string;
  /** What was seen, by fingerprint. */
  readonly poster: readonly ({ readonly nummer: string } & Godkjenning)[];
  readonly klokke: Klokke;
}

/** Approves what somebody has seen, each by itself; what is another unit's is refused entry by entry. */
export async function godkjennSom(
  arkiv: Pick<Arkiv, 'puljeAv'>,
  bruker: Bruker,
  { poster, ...kall }: Godkjenningsvalg,
): Promise<Flersvar> {
  const lest = poster.flatMap((post) => {
    const nummer = lesNummer(post.nummer);
    return nummer === undefined ? [] : [{ ...post, nummer: formaterDokumentnummer(nummer) }];
  });
  const numre = lest.map(({ nummer }) => nummer);
  const tillatt = await tillatteNumre(arkiv, bruker, 'godkjenn', kall.virksomhet, numre);
  return hverForSeg(lest, tillatt, (mine, rolle) =>
    godkjenn({ ...kall, rolle, av: bruker.id, poster: mine }),
  );
}
