import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Lenkeende, Pulje } from '../../arkiv/pulje.ts';
import type { Kilde } from '../../konfig/virksomhet.ts';
import type { Avskrivning } from '../../noark/journalpost.ts';
import type { Dokumentreferanse } from '../../offentlig/journalpost.ts';
import type { Skjult } from '../../skjerming/utfall.ts';
import { statusvirkning } from './statusregel.ts';

/** What the links of a batch of cases say, looked up by entry. */
export interface Lenkeoppslag {
  /** The public number of the entry that settled `post`, when its existence may be known. */
  referanse(post: number, avskrivning: Avskrivning): Dokumentreferanse | undefined;
  /**
   * What shielding hides in entries of other cases that `post` is linked with, either way, or lay in one case with; the same list
   * for entries of which it is the same.
   */
  skjult(post: number): readonly Skjult[];
}

interface Lenkekontekst {
  readonly arkiv: Pick<Arkiv, 'hentSaker'>;
  readonly erTrukket: (ende: Lenkeende, kilde: string) => boolean;
  /** What shielding takes away from a case's own fields, and from each of its entries. */
  readonly skjulte: (sak: Arkivsak) => (post: number) => readonly Skjult[];
}

const INGEN: readonly Skjult[] = [];

/** Only what the journal says of the entry anyway may be named: not a graded one, nor one that is not journalført. */
function kanNevnes(ende: Lenkeende, kilde: Kilde, erTrukket: boolean): boolean {
  if (ende.gradert || ende.mangler || erTrukket) return false;
  const utfall = statusvirkning(ende.status, kilde, ende.utfall);
  return utfall === 'publiser' || utfall === 'vent';
}

/** Reads the other ends of a batch's links that lie in other cases, once for the batch. */
export async function slaaOppLenker(
  { lenker, skilt }: Pick<Pulje, 'lenker' | 'skilt'>,
  kildeFor: (post: number) => Kilde | undefined,
  kontekst: Lenkekontekst,
): Promise<Lenkeoppslag> {
  const fra = Map.groupBy(lenker, (lenke) => lenke.fra.nr);
  const paaTvers = lenker.filter((lenke) => lenke.fra.sakNr !== lenke.til.sakNr);
  const naboer = new Map<number, Set<number>>();
  const nabo = (post: number, annen: number): void => {
    const kjente = naboer.get(post) ?? new Set();
    naboer.set(post, kjente.add(annen));
  };
  for (const { fra: a, til: b } of paaTvers) {
    nabo(a.nr, b.nr);
    nabo(b.nr, a.nr);
  }
  const skjult = new Map<number, readonly Skjult[]>();
  const andre = new Set([...naboer.keys(), ...skilt.flatMap(({ flyttet, igjen }) => [...flyttet, ...igjen])]);
  for (const sak of await kontekst.arkiv.hentSaker([...andre])) {
    const skjulteI = kontekst.skjulte(sak);
    for (const { nr } of sak.poster) if (andre.has(nr)) skjult.set(nr, skjulteI(nr));
  }
  // What many entries hide alike, their case's title for one, is one thing.
  const skjultAv = (poster: Iterable<number>): readonly Skjult[] => [
    ...new Set([...poster].flatMap((post) => skjult.get(post) ?? [])),
  ];
  const hosPost = new Map<number, (readonly Skjult[])[]>();
  const legg = (post: number, liste: readonly Skjult[]): void => {
    const lister = hosPost.get(post);
    if (lister === undefined) hosPost.set(post, [liste]);
    else lister.push(liste);
  };
  for (const [post, andres] of naboer) legg(post, skjultAv(andres));
  for (const { flyttet, igjen } of skilt)
    for (const [her, der] of [
      [flyttet, igjen],
      [igjen, flyttet],
    ] as const) {
      const felles = skjultAv(der);
      for (const post of her) legg(post, felles);
    }

  return {
    referanse(post, avskrivning) {
      const lenke = fra
        .get(post)
        ?.find(
          (l) =>
            (l.systemID !== undefined && l.systemID === avskrivning.referanseAvskrivesAv) ||
            (l.journalnummer !== undefined && l.journalnummer === avskrivning.avskrivesAvJournalnummer),
        );
      const kilde = kildeFor(post);
      if (!lenke || !kilde || !kanNevnes(lenke.til, kilde, kontekst.erTrukket(lenke.til, kilde.id)))
        return undefined;
      const { saksaar, sakssekvensnummer, dokumentnummer } = lenke.til;
      return { saksaar, sakssekvensnummer, dokumentnummer };
    },
    skjult: (post) => {
      const [foerste = INGEN, ...resten] = hosPost.get(post) ?? [];
      return resten.length === 0 ? foerste : [foerste, ...resten].flat();
    },
  };
}
