import { ORDART } from '../navn/ord.ts';
import { erPerson } from '../navn/personnavn.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import { GENERISKE } from './generiske-ord.ts';
import type { Funnkode } from './grunnlag.ts';
import { husk } from '../hukommelse/husk.ts';
import { type Brikke, brikker } from './ordrekke.ts';

/** A hidden text, ready to be looked for. */
export interface Soek {
  readonly kode: Extract<Funnkode, `gjentar-${string}`>;
  /** The words that must all stand, in this order; for a person's name any order and most parts will do. */
  readonly ord: readonly string[];
  readonly person: boolean;
  /** Of a person: the part that says who it is by itself. */
  readonly etternavn: string;
  /** Of a person: the parts that are given names, and those that seem to be, since no list knows them. */
  readonly fornavn: ReadonlySet<string>;
  readonly ukjente: ReadonlySet<string>;
}

const SMAAORD = new Set(
  'av af de del della den der di du el la le les van von zu ter ibn al bin og enk'.split(' '),
);
/** A small word inside a name. */
export const erSmaaord = (form: string): boolean => SMAAORD.has(form);

/** Words that make the numbers after them a property: «gnr 12 bnr 3» is an address. */
const EIENDOM = new Set(['gnr', 'bnr', 'gbnr']);
const FORETAKSFORM = /^(?:as|asa|ans|da|sa|enk|ba|kf|iks|nuf)$/u;
/** A given name or a surname. */
export const NAVN = ORDART.fornavn | ORDART.etternavn;

const har = (b: Brikke | undefined, art: number): boolean => b !== undefined && (b.art & art) !== 0;
const INGEN: ReadonlySet<string> = new Set();
const somOrd = (kode: Soek['kode'], ord: readonly string[]): Soek => ({
  kode,
  ord,
  person: false,
  etternavn: '',
  fornavn: INGEN,
  ukjente: INGEN,
});

/** A person's name: without initials and particles; «Nordmann, Kari» and «Nordmann Kari» have the surname first. */
function somPerson(tekst: string): Soek | undefined {
  const deler = brikker(tekst).filter(({ form }) => form.length > 1 && !SMAAORD.has(form));
  const [foerste, siste] = [deler[0], deler.at(-1)];
  if (foerste === undefined || siste === undefined) return undefined;
  if (deler.length === 1 && foerste.form.length < 3) return undefined;
  const snudd =
    /^[^\s,]+\s*,/u.test(tekst.trim()) ||
    (!har(foerste, ORDART.fornavn) && har(siste, ORDART.fornavn) && !har(siste, ORDART.etternavn));
  const etternavn = snudd ? foerste : siste;
  const andre = deler.filter((del) => del !== etternavn && del.form.length > 2);
  return {
    ...somOrd(
      'gjentar-navn',
      deler.map(({ form }) => form),
    ),
    person: true,
    etternavn: etternavn.form,
    fornavn: new Set(andre.filter((del) => har(del, ORDART.fornavn)).map(({ form }) => form)),
    // «Xhevdet Krasniqi»: only beside a surname that the lists know is an unknown word a given name.
    ukjente: har(etternavn, ORDART.etternavn)
      ? new Set(andre.filter(({ art, form }) => art === 0 && form.length > 3).map(({ form }) => form))
      : INGEN,
  };
}

/** Words in order; undefined where they say nothing of anybody. */
function somFrase(tekst: string, kode: Soek['kode']): Soek | undefined {
  const ord = brikker(tekst).map(({ form }) => form);
  const saerlige = ord.filter((form) => form.length > 1 && !GENERISKE.has(form));
  const erEiendom =
    ord.some((form) => EIENDOM.has(form)) && ord.filter((form) => /^\d+$/u.test(form)).length > 1;
  const bareKorteTall = saerlige.every((form) => /^\d{1,4}$/u.test(form));
  if (bareKorteTall && !erEiendom) return undefined;
  // Two letters are an abbreviation of anything.
  return ord.join('').length > 2 ? somOrd(kode, ord) : undefined;
}

function somNavn(tekst: string): Soek | undefined {
  if (erPerson(tekst)) return somPerson(tekst);
  const ord = brikker(tekst)
    .map(({ form }) => form)
    .filter((form) => !FORETAKSFORM.test(form));
  return ord.join('').length > 2 ? somOrd('gjentar-navn', ord) : undefined;
}

/** A class is a subject that stands in many titles, unless it is a person or a long number (R14). */
function somKode(tekst: string): Soek | undefined {
  const ord = brikker(tekst);
  if (/\d{6}/u.test(tekst.replace(/[\s.-]/gu, '')))
    return somOrd(
      'gjentar-kode',
      ord.map(({ form }) => form),
    );
  return ord.length > 1 && ord.every((b) => har(b, NAVN)) ? somPerson(tekst) : undefined;
}

/** How a hidden text is looked for, by what it is; undefined where repeating it gives nothing away. */
export const TOLKERE: Readonly<Record<Skjult['art'], (tekst: string) => Soek | undefined>> = {
  frase: husk((tekst) => somFrase(tekst, 'gjentar-frase')),
  navn: husk(somNavn),
  kode: husk(somKode),
};
