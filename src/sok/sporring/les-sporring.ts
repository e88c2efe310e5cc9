import { ordI } from '../norsk/analyse.ts';
import { lesNummer, type Nummer } from '../nummer.ts';
import type { LestSporring } from '../sokemotor.ts';
import type { Ledd, Nummerledd, Sporretre, Tekstledd } from './sporretre.ts';

const SITAT = '"“”„«»';
const BIT = new RegExp(`[^\\s${SITAT}]+`, 'uy');
const FYLL = new RegExp(`[^\\p{L}\\p{N}\\p{M}\\s${SITAT}*-]`, 'u');
const ELLER = new Set(['OR', 'ELLER']);

const nummerledd = (nummer: Nummer): Nummerledd => {
  const skrevet = nummer.skrevet.trim();
  const fraser = [...new Set([skrevet, ...nummer.visning])].map((tekst) => ordI(tekst));
  return { art: 'nummer', nummer, fraser, skrevet };
};

function tekstledd(skrevet: string, sitert: boolean): Tekstledd | undefined {
  const ord = ordI(skrevet);
  if (ord.length === 0) return undefined;
  const prefiks = !sitert && /[\p{L}\p{N}\p{M}]\*$/u.test(skrevet);
  return { art: 'tekst', ord, prefiks, sitert, iSammensetning: !sitert && !prefiks, skrevet };
}

interface Lest {
  readonly ledd: Ledd | 'eller' | undefined;
  readonly neste: number;
}

function lesBit(q: string, fra: number): Lest {
  const nummer = lesNummer(q, fra);
  if (nummer !== undefined) return { ledd: nummerledd(nummer), neste: fra + nummer.skrevet.length };
  BIT.lastIndex = fra;
  const bit = BIT.exec(q)?.[0] ?? q.charAt(fra);
  const neste = fra + bit.length;
  return { ledd: ELLER.has(bit) ? 'eller' : tekstledd(bit, false), neste };
}

function lesSitat(q: string, fra: number): Lest {
  let slutt = fra + 1;
  while (slutt < q.length && !SITAT.includes(q.charAt(slutt))) slutt += 1;
  // Without an end the quotation mark is text, and the words after it stand by themselves.
  if (slutt === q.length) return { ledd: undefined, neste: fra + 1 };
  return { ledd: tekstledd(q.slice(fra + 1, slutt), true), neste: slutt + 1 };
}

/**
 * Reads a query. It never throws: words, "phrases", -without, prefix* and OR mean what they mean, numbers are recognised however they are
 * written, and anything else is text or nothing. All groups are required.
 */
export function lesSporring(q: string): Sporretre {
  const krav: Ledd[][] = [];
  const uten: Ledd[] = [];
  let eller = false;
  let i = 0;
  const taMed = (ledd: Ledd): void => {
    const forrige = krav.at(-1);
    if (eller && forrige !== undefined) forrige.push(ledd);
    else krav.push([ledd]);
    eller = false;
  };
  while (i < q.length) {
    const tegn = q.charAt(i);
    if (/\s/u.test(tegn) || tegn === '*' || FYLL.test(tegn)) {
      i += 1;
      continue;
    }
    const minus = tegn === '-';
    const start = minus ? i + 1 : i;
    const foerste = q.charAt(start);
    if (minus && !(SITAT.includes(foerste) || /[\p{L}\p{N}]/u.test(foerste))) {
      i += 1;
      continue;
    }
    const { ledd, neste } = SITAT.includes(foerste) ? lesSitat(q, start) : lesBit(q, start);
    i = Math.max(neste, i + 1);
    if (ledd === 'eller') {
      const mellomTo = !minus && krav.length > 0 && /[\p{L}\p{N}]/u.test(q.slice(i));
      if (mellomTo) eller = true;
      else
        taMed({
          art: 'tekst',
          ord: ordI('eller'),
          prefiks: false,
          sitert: false,
          iSammensetning: false,
          skrevet: 'eller',
        });
    } else if (ledd !== undefined) {
      if (minus) uten.push(ledd.art === 'tekst' ? { ...ledd, iSammensetning: false } : ledd);
      else taMed(ledd);
    }
  }
  return { krav, uten, uleselig: krav.length === 0 && uten.length === 0 && q.trim() !== '' };
}

const visning = (ledd: Ledd): readonly string[] =>
  ledd.art === 'nummer' && ledd.nummer.visning.length > 0 ? ledd.nummer.visning : [ledd.skrevet];

/** How a query was read, in parts a page can put into words and {@link marker} uses. */
export function forklar({ krav, uten }: Sporretre): LestSporring {
  const enkle = krav.flatMap((gruppe) => (gruppe.length === 1 ? gruppe : []));
  const tekster = enkle.filter((ledd) => ledd.art === 'tekst');
  return {
    ord: tekster.filter(({ sitert, prefiks }) => !sitert && !prefiks).map(({ skrevet }) => skrevet),
    fraser: tekster.filter(({ sitert }) => sitert).map(({ skrevet }) => skrevet),
    uten: uten.flatMap(visning),
    numre: enkle.filter(({ art }) => art === 'nummer').flatMap(visning),
    prefikser: tekster.filter(({ prefiks }) => prefiks).map(({ skrevet }) => skrevet),
    alternativer: krav.filter((gruppe) => gruppe.length > 1).map((gruppe) => gruppe.flatMap(visning)),
  };
}
