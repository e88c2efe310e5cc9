import { ORDART } from '../navn/ord.ts';
import { erPerson, finnPersonnavn, fremmedeIForetak } from '../navn/personnavn.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import { GENERISKE } from './generiske-ord.ts';
import type { Funnkode } from './grunnlag.ts';
import { husk } from '../hukommelse/husk.ts';
import { ordform } from './likhet.ts';
import { type Brikke, brikker } from './ordrekke.ts';
import { personerI } from './personer-i-felt.ts';
import { saermerker } from './saermerker.ts';
import { stederI } from './steder.ts';

/** A hidden text, ready to be looked for. */
export interface Soek {
  readonly kode: Extract<Funnkode, `gjentar-${string}`>;
  /** The words that must all stand, in this order; for a person's name any order and most parts will do. */
  readonly ord: readonly string[];
  readonly person: boolean;
  /** A home or a car: no secret where the archive shows it beside what it hides. */
  readonly sted?: true;
  /** Of a person: the parts that say who it is by themselves. */
  readonly etternavn: ReadonlySet<string>;
  /** Of a person: the surname is hardly any other word, and says who it is also in small letters. */
  readonly sjeldent: boolean;
  /** Of a person: the parts that are given names, and those that may be, since no list knows them. */
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
  etternavn: INGEN,
  sjeldent: false,
  fornavn: INGEN,
  ukjente: INGEN,
});

/** «al-Masri» is «Almasri» too, and «Abd al-Rahman» «Abdalrahman». */
const FORSTAVELSE = /(?<!\p{L})(abd[\s-]+[aeu]l|[ae]l|bin|ibn|abu)[\s-]+(?=\p{L}{3})/giu;

/** After a name, and no part of it. */
const ETTERSTILT = /^(?:jr|sr|junior|senior|ii|iii|iv|mfl)$/u;
/** Capitals and small letters alike: no other word ends so and is a surname too. */
const SJELDENT = 5;

/** A person's name: without initials and particles; «Nordmann, Kari» and «Nordmann Kari» have the surname first. */
function somPerson(tekst: string): Soek | undefined {
  const deler = brikker(tekst).filter(
    ({ form }, i) => form.length > 1 && !SMAAORD.has(form) && !(i > 1 && ETTERSTILT.test(form)),
  );
  const [foerste, siste] = [deler[0], deler.at(-1)];
  if (foerste === undefined || siste === undefined) return undefined;
  if (deler.length === 1 && foerste.form.length < 3) return undefined;
  const snudd =
    /^[^\s,]+\s*,/u.test(tekst.trim()) ||
    (!har(foerste, ORDART.fornavn) && har(siste, ORDART.fornavn) && !har(siste, ORDART.etternavn));
  const etternavn = snudd ? foerste : siste;
  const andre = deler.filter((del) => del !== etternavn && del.form.length > 2);
  const harFornavn = andre.some((del) => har(del, ORDART.fornavn));
  // «Kari Oppdiktsen Lund» is known by either of them, and so is «Kari Oppdiktsen-Lund».
  const mellom = andre.filter(
    (del) =>
      del !== foerste &&
      del.form.length > 3 &&
      (har(del, ORDART.sikkertEtternavn) ||
        (har(del, ORDART.etternavn) && !har(del, ORDART.fornavn)) ||
        del.art === 0),
  );
  const sjeldent = (del: Brikke): boolean =>
    del.form.length >= SJELDENT && (har(del, ORDART.sikkertEtternavn) || (del.art === 0 && del.stor));
  return {
    ...somOrd(
      'gjentar-navn',
      deler.map(({ form }) => form),
    ),
    person: true,
    etternavn: new Set([etternavn, ...(harFornavn && !snudd ? mellom : [])].map(({ form }) => form)),
    sjeldent: harFornavn && sjeldent(etternavn),
    fornavn: new Set(andre.filter((del) => har(del, ORDART.fornavn)).map(({ form }) => form)),
    ukjente: new Set(andre.filter(({ art, form }) => art === 0 && form.length > 3).map(({ form }) => form)),
  };
}

/** What leads from the open part of a title to the hidden one: elsewhere something else may stand before what is hidden. */
const BINDER = new Set(
  'fra frå til åt for om av på i ved hos med mot mellom etter og vedr vedrørende vedrørande ang angående angåande gjelder gjeld'.split(
    ' ',
  ),
);

/** Two words at least are left: one alone is more often a subject than a name. */
function utenBinding(ord: readonly string[]): readonly string[] {
  const foerste = ord.findIndex((form) => !BINDER.has(form));
  return foerste > 0 && ord.length - foerste > 1 ? ord.slice(foerste) : ord;
}

/** Words in order; undefined where they say nothing of anybody. */
function somFrase(tekst: string, kode: Soek['kode']): Soek | undefined {
  const ord = utenBinding(brikker(tekst).map(({ form }) => form));
  const saerlige = ord.filter((form) => form.length > 1 && !GENERISKE.has(form));
  const erEiendom =
    ord.some((form) => EIENDOM.has(form)) && ord.filter((form) => /^\d+$/u.test(form)).length > 1;
  const bareKorteTall = saerlige.every((form) => /^\d{1,4}$/u.test(form));
  if (bareKorteTall && !erEiendom) return undefined;
  // Two letters are an abbreviation of anything.
  return ord.join('').length > 2 ? somOrd(kode, ord) : undefined;
}

/**
 * A party's name. Archives write several persons in one field, an address or a birth date behind the name, and the person
 * behind an organisation («Fjordvik skole v/ Kari Nordmann»): each person is looked for.
 */
function somNavn(tekst: string): readonly Soek[] {
  if (erPerson(tekst)) {
    const personer = personerI(tekst);
    return (personer.length > 0 ? personer : [tekst])
      .flatMap((person) => [...new Set([person, person.replace(FORSTAVELSE, '$1')])])
      .flatMap((person) => somPerson(person) ?? []);
  }
  const ord = brikker(tekst)
    .map(({ form }) => form)
    .filter((form) => !FORETAKSFORM.test(form));
  return [
    ...(ord.join('').length > 2 ? [somOrd('gjentar-navn', ord)] : []),
    ...finnPersonnavn(tekst).flatMap((person) => somPerson(person) ?? []),
    // «Bygg AS (Xhevdet Zzyqkaj)»: who no list knows may be a person, or a part of the enterprise. All of it is looked for.
    ...fremmedeIForetak(tekst).flatMap((del) => {
      const former = brikker(del).map(({ form }) => form);
      return [somOrd('gjentar-navn', former), somOrd('gjentar-navn', former.toReversed())];
    }),
  ];
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

const somListe = <T>(en: T | undefined): readonly T[] => (en === undefined ? [] : [en]);

/** What in a text says who somebody is wherever it stands. */
const merkerI = (tekst: string, kode: Soek['kode']): readonly Soek[] => [
  ...saermerker(tekst).map((merke) => somOrd(kode, merke.split(' ').map(ordform))),
  ...stederI(tekst).map((sted) => ({ ...somOrd(kode, sted.split(' ').map(ordform)), sted: true }) as const),
];

const somFraseMedMerker = (tekst: string): readonly Soek[] => [
  ...somListe(somFrase(tekst, 'gjentar-frase')),
  ...merkerI(tekst, 'gjentar-frase'),
];

/** A party's field often has a birth date, an address or a telephone number beside the name. */
const somNavnMedMerker = (tekst: string): readonly Soek[] => [
  ...somNavn(tekst),
  ...merkerI(tekst, 'gjentar-navn'),
];

/** How a hidden text is looked for, by what it is; nothing where repeating it gives nothing away. */
export const TOLKERE: Readonly<Record<Skjult['art'], (tekst: string) => readonly Soek[]>> = {
  frase: husk(somFraseMedMerker),
  navn: husk(somNavnMedMerker),
  kode: husk((tekst) => somListe(somKode(tekst))),
};
