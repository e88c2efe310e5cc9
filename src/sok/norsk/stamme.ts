import { medBokmaalsRoetter } from './endelser.ts';
import { stammeMedForstavelse } from './forstavelser.ts';
import {
  delerI,
  delerMedUkjentEtterledd,
  delerMedUkjentForledd,
  leddAvDeler,
  stammeAvDeler,
  type Del,
} from './ledd.ts';
import { navnI } from './navn.ts';
import { erLemma, leksemFor, ogsaaFormAv } from './ordbok.ts';
import { stammeVedRegel } from './regler.ts';
import { harTotegn, medNorskeTegn, medTegn } from './tegn.ts';
import { heltVeinavn } from './veinavn.ts';

/** What a word is searched as, bokmål and nynorsk alike (R67), and what else it answers to. */
export interface Rot {
  readonly stamme: string;
  readonly ledd: readonly string[];
}

const INGEN: readonly string[] = [];

const avDeler = (deler: readonly Del[]): Rot => ({
  stamme: stammeAvDeler(deler),
  ledd: leddAvDeler(deler),
});

/**
 * A name stays whole: «Nordmann» is no kind of «mann». One that is a form of a word too is searched as the name, and below that
 * answers to the word: «Hagen» to «hage». One that is a word as it stands («Berg», «Strand») is that word.
 */
function somNavn(ord: string): Rot | undefined {
  const navn = navnI(ord);
  if (navn === undefined || erLemma(ord) || erLemma(navn)) return undefined;
  const leksem = leksemFor(navn);
  return { stamme: medTegn(navn), ledd: leksem === undefined ? INGEN : [leksem.stamme] };
}

/** «tanken», a form of «tank», answers to «tanke» too. */
function medAnnenLesning(ord: string, ledd: readonly string[]): readonly string[] {
  const ogsaa = ogsaaFormAv(ord);
  return ogsaa === undefined ? ledd : [...ledd, ogsaa.stamme];
}

function iLeksikon(ord: string): Rot | undefined {
  const navn = somNavn(ord);
  if (navn !== undefined) return navn;
  const leksem = leksemFor(ord);
  if (leksem !== undefined) {
    const egne = leksem.delbar ? delerI(leksem.stamme) : undefined;
    return {
      stamme: leksem.stamme,
      ledd: medAnnenLesning(ord, egne === undefined ? INGEN : leddAvDeler(egne)),
    };
  }
  const deler = delerI(ord);
  return deler === undefined ? undefined : avDeler(deler);
}

/** A shorter one is too often the beginning of some other word. */
const KORTESTE_UKJENTE = 4;

/** What an unknown first part is searched as by itself, with and without its link: «friskliv» of «frisklivssentral». */
function ukjentAlene(foran: string): readonly string[] {
  const skrevet = foran.endsWith('s') ? [foran, foran.slice(0, -1)] : [foran];
  return skrevet
    .filter((ord) => ord.length >= KORTESTE_UKJENTE && leksemFor(ord) === undefined)
    .map((ord) => rotAv(ord).stamme);
}

/** «databehandlar-» of nynorsk is «databehandler-»: who does something. */
const somBokmaalsUtoever = (foran: string): string => foran.replace(/(?<=.{4})ar(?=s?$)/u, 'er');

function halvtKjent(ord: string): Rot | undefined {
  const deler = delerMedUkjentForledd(ord);
  const [foran, ...resten] = deler ?? [];
  if (foran === undefined) return undefined;
  const { stamme, ledd } = avDeler([{ ...foran, stamme: somBokmaalsUtoever(foran.stamme) }, ...resten]);
  return { stamme, ledd: [...new Set([...ledd, ...ukjentAlene(foran.stamme)])] };
}

/** «innbyggjarpanel» with what it begins with in bokmål: what comes after need not be known. */
function medBokmaalsForledd(ord: string, deler: readonly Del[]): string {
  const resten = deler.at(-1)?.stamme ?? '';
  const skrevet = ord.slice(0, ord.length - resten.length);
  const foran = stammeAvDeler(deler.slice(0, -1));
  if (skrevet.startsWith(foran)) return ord;
  return foran + (skrevet.endsWith('s') && !foran.endsWith('s') ? 's' : '') + resten;
}

/** «hofteartroskopi», of which nothing is known but what it begins with, answers to «hofte». */
function ukjent(ord: string): Rot {
  const deler = delerMedUkjentEtterledd(ord);
  if (deler === undefined) return { stamme: stammeVedRegel(ord), ledd: INGEN };
  return { stamme: stammeVedRegel(medBokmaalsForledd(ord, deler)), ledd: leddAvDeler(deler) };
}

function verbMedForstavelse(ord: string): Rot | undefined {
  const funnet = stammeMedForstavelse(ord);
  return funnet === undefined ? undefined : { stamme: funnet, ledd: INGEN };
}

/** «lyngvn» is «lyngveien», and what that is. */
function somVeinavn(ord: string): Rot | undefined {
  const helt = heltVeinavn(ord);
  return helt === undefined ? undefined : rotAv(helt);
}

const HUSBOKSTAV = /^(\d{1,3})[a-zæøå]$/u;
/** «fv614», «30km»: an abbreviation and its number, or a number and what it counts, without the space between. */
const SAMMENSKREVET = /^(?:([a-zæøå]{2,8})(\d{1,8})|(\d{1,7})([a-zæøå]{2,5}))$/u;

/** What a word with letters and digits answers to: its number, and its letters as a word. */
function delerMedTall(ord: string): readonly string[] {
  const husnummer = HUSBOKSTAV.exec(ord)?.[1];
  if (husnummer !== undefined) return [husnummer];
  const [, bokstaver, nummer, tall, enhet] = SAMMENSKREVET.exec(ord) ?? [];
  const tekst = bokstaver ?? enhet;
  return tekst === undefined ? INGEN : [rotAv(tekst).stamme, nummer ?? tall ?? ''];
}

/**
 * The stem of a folded word and those of its parts: from the lexicon, as written or with å, ø and æ for «aa», «oe» and «ae»; as a compound
 * of the lexicon's words; as a road's name that is written short, «lyngvn»; or by rule. Words with digits, and words of other scripts, are their own stem;
 * what is written in one with its number also answers to both, «fv614» to «fv» and «614», «7b» to «7».
 */
export function rotAv(ord: string): Rot {
  if (!/^[a-zæøå]+$/u.test(ord)) return { stamme: ord, ledd: delerMedTall(ord) };
  const medTegn = harTotegn(ord) ? medNorskeTegn(ord) : ord;
  const kjent = iLeksikon(ord) ?? (medTegn === ord ? undefined : iLeksikon(medTegn));
  if (kjent !== undefined) return kjent;
  const bokmaal = medBokmaalsRoetter(ord);
  return (
    (bokmaal === ord ? undefined : iLeksikon(bokmaal)) ??
    verbMedForstavelse(bokmaal) ??
    somVeinavn(medTegn) ??
    halvtKjent(bokmaal) ??
    (medTegn === ord ? undefined : halvtKjent(medTegn)) ??
    ukjent(bokmaal)
  );
}

/** The stem of a folded word, bokmål or nynorsk: two words with the same stem are one word to search. */
export const stamme = (ord: string): string => rotAv(ord).stamme;
