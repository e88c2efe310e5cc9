import { finnPersonnavn } from '../navn/personnavn.ts';
import type { Kilde } from '../konfig/virksomhet.ts';
import type { Tittel } from '../noark/tittel.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { medEgneMasker } from './maske.ts';

export type Markering = Kilde['tittelmarkering'];

/** A title whose own marks have been carried out: one MASKE for each masked part, the tags gone. */
export interface LestTittel {
  readonly linje1: string;
  /** Empty where the title has one line. */
  readonly linje2: string;
  /** What the marks took away, without tags. */
  readonly skjult: readonly { readonly tekst: string; readonly navn: boolean }[];
  /** Tagged names that can still be read. */
  readonly navn: readonly string[];
}

/** A part of a text, from its first character to the one after its last. */
type Del = readonly [fra: number, til: number];

interface Notasjon {
  readonly maskerte: (tekst: string) => readonly Del[];
  readonly tegn: RegExp;
  readonly navn: RegExp;
}

const EPOST = /[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}/gu;

/**
 * ePhorte's `@skjermet@`. The @ of an e-mail address is none of it; where both stand in one title nobody can tell which
 * belong together, and all is masked from the first to the end.
 */
function ephorteDeler(tekst: string): readonly Del[] {
  const steder = [...tekst.matchAll(/@/gu)].map((treff) => treff.index);
  const adresser = tekst.match(EPOST)?.length ?? 0;
  const [foerste] = steder;
  if (foerste === undefined || adresser === steder.length) return [];
  if (adresser > 0 || steder.length % 2 === 1) return [[foerste, tekst.length]];
  return steder.flatMap((fra, i) =>
    i % 2 === 0 ? [[fra, (steder[i + 1] ?? tekst.length) + 1] as const] : [],
  );
}

/** ACOS WebSak's `[skjermet]`, also one inside another, and to the end of the text where the end is missing. */
function acosDeler(tekst: string): readonly Del[] {
  const deler: Del[] = [];
  let [dybde, fra] = [0, 0];
  for (let i = 0; i < tekst.length; i++) {
    if (tekst[i] === '[' && dybde++ === 0) fra = i;
    else if (tekst[i] === ']' && dybde > 0 && --dybde === 0) deler.push([fra, i + 1]);
  }
  if (dybde > 0) deler.push([fra, tekst.length]);
  return deler;
}

/**
 * An @ before a word and one after it: no address, no «@navn», and no sign between two words. WebSak writes `@skjermet@` too, and nobody
 * writes so of what all may read.
 */
const OMSLUTTET = /(?<![\p{L}\p{N}@])@(?=[^\s@])[^@]*(?<=[^\s@])@(?![\p{L}\p{N}@])/gu;
const omsluttedeDeler = (tekst: string): readonly Del[] =>
  Array.from(tekst.matchAll(OMSLUTTET), ({ 0: del, index }) => [index, index + del.length] as const);

/**
 * What a source that says nothing of its marks has marked all the same: whoever sets it up may not know that it does. A bracket with a
 * person's name in it is WebSak's; other brackets stand in the subjects of e-mails.
 */
const umeldteDeler = (tekst: string): readonly Del[] =>
  samlet([
    ...acosDeler(tekst).filter(([fra, til]) => finnPersonnavn(tekst.slice(fra, til)).length > 0),
    ...omsluttedeDeler(tekst),
  ]);

/** The parts in the order of the text, those that overlap made one. */
const samlet = (deler: readonly Del[]): readonly Del[] =>
  deler
    .toSorted(([a], [b]) => a - b)
    .reduce<readonly Del[]>((ut, [fra, til]) => {
      const forrige = ut.at(-1);
      return forrige === undefined || fra >= forrige[1]
        ? [...ut, [fra, til]]
        : [...ut.slice(0, -1), [forrige[0], Math.max(forrige[1], til)]];
    }, []);

const NOTASJONER: Readonly<Record<Markering, Notasjon>> = {
  ingen: { maskerte: umeldteDeler, tegn: /[@[\]]/gu, navn: /(?!)/gu },
  ephorte: { maskerte: ephorteDeler, tegn: /[@#]/gu, navn: /#([^#\n]+)#/gu },
  acos: {
    maskerte: (tekst) => samlet([...acosDeler(tekst), ...omsluttedeDeler(tekst)]),
    tegn: /[[\]|@]/gu,
    navn: /\|([^|\n]+)\|/gu,
  },
};

/** Carries out the marks of a source in a title, over both its lines. Runs of stars and the like become one MASKE. */
export function lesTittel(tittel: Tittel, markering: Markering): LestTittel {
  const linje1 = medEgneMasker(tittel.linje1);
  const linje2 = tittel.linje2 === undefined ? '' : medEgneMasker(tittel.linje2);
  const raa = `${linje1}\n${linje2}`;
  if (markering === 'ingen' && !/[@[]/u.test(raa)) return { linje1, linje2, skjult: [], navn: [] };

  const { maskerte, tegn, navn } = NOTASJONER[markering];
  const skjult: { tekst: string; navn: boolean }[] = [];
  let maskert = '';
  let forrige = 0;
  for (const [fra, til] of maskerte(raa)) {
    const del = raa.slice(fra, til);
    for (const linje of del.split('\n')) {
      const tekst = linje.replace(tegn, '').trim();
      if (tekst !== '') skjult.push({ tekst, navn: linje.search(navn) !== -1 });
    }
    maskert += raa.slice(forrige, fra) + (del.includes('\n') ? `${MASKE}\n${MASKE}` : MASKE);
    forrige = til;
  }
  maskert += raa.slice(forrige);

  const lesbare: string[] = [];
  const uten = maskert.replace(navn, (_, inni: string) => {
    if (!inni.includes(MASKE)) lesbare.push(inni.trim());
    return inni;
  });
  const [foerste = '', andre = ''] = uten.split('\n');
  return {
    linje1: medEgneMasker(foerste),
    linje2: linje2 === '' ? '' : medEgneMasker(andre),
    skjult,
    navn: lesbare,
  };
}

/** The same for a text of one line: a public title, a party's name. */
export const lesLinje = (tekst: string, markering: Markering): LestTittel =>
  lesTittel({ linje1: tekst.replace(/\s+/gu, ' ') }, markering);
