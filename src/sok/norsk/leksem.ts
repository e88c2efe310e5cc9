import { BOYINGER, former, svakeFormer, type Boying } from './boying.ts';

/** Words that are one to search: a bokmål lemma, its nynorsk one and their fixed equivalents, with all their forms. */
export interface Leksem {
  /** The first lemma: what all of them are searched as. */
  readonly stamme: string;
  readonly lemmaer: readonly string[];
  readonly former: readonly string[];
  readonly verb: boolean;
  /** An adjective: it says something of a thing, and is none. */
  readonly egenskap: boolean;
  /** Forms that are its own where no other lexeme has them. */
  readonly svake: readonly string[];
  /** Whether -s may be added to its forms. */
  readonly genitiv: boolean;
  readonly somForledd: boolean;
  readonly somEtterledd: boolean;
  /** A first part that says nothing by itself: «hoved-», «del-». */
  readonly taus: boolean;
  /** A first part that is joined by -e-: «barnevern». */
  readonly fugeE: boolean;
  /** A compound that also answers to its parts, though it stands in the lexicon for its forms. */
  readonly delbar: boolean;
  /** A last part that is certain whatever stands before it. */
  readonly sterk: boolean;
}

const BOYING = new Set<string>(BOYINGER);
const erBoying = (tekst: string): tekst is Boying => BOYING.has(tekst);
const SUBSTANTIV = /^(?:m|f|n|ne|p|l|ln|u)$/u;
/** Shorter words are parts only where their line says so: chance finds them everywhere. */
const KORTESTE_LEDD = 4;
/** From this length a noun is a certain last part even after a first part that nobody has listed. */
const STERK_LENGDE = 6;

/**
 * Reads a line: `m skole f:skule = skuler`: the inflection, with flags; lemmas, each of which may name its own inflection;
 * and after `=` forms that no rule gives. Flags: `!` a part of compounds though short, `<` only as the first, `>` only as the last, `-`
 * never, `~` first and silent, `*` first with -e-, `^` last whatever stands before,
 * `?` last only after what is known, `+` answers to its own parts too.
 *
 * @throws Error when the line names no known inflection.
 */
function lesLeksem(linje: string): Leksem {
  const [venstre = '', ekstra = ''] = linje.split('=');
  const [kode = '', ...ord] = venstre.trim().split(/\s+/u);
  const boying = kode.replace(/[!<>~*^?+-]/gu, '');
  const har = (flagg: string): boolean => kode.includes(flagg);
  const lemmaer: string[] = [];
  const alle = new Set<string>();
  const svake = new Set<string>();
  for (const et of ord) {
    const [foran = '', bak] = et.split(':');
    const [egen, lemma] = bak === undefined ? [boying, foran] : [foran, bak];
    if (!erBoying(egen)) throw new Error(`Ukjent bøying i leksikonet: ${linje}`);
    lemmaer.push(lemma);
    for (const form of former(lemma, egen)) alle.add(form);
    for (const form of svakeFormer(lemma, egen)) svake.add(form);
  }
  for (const form of ekstra.split(/\s+/u)) if (form !== '') alle.add(form);
  const [stamme = ''] = lemmaer;
  const substantiv = SUBSTANTIV.test(boying);
  const lang = substantiv && stamme.length >= KORTESTE_LEDD && !har('-');
  return {
    stamme,
    lemmaer,
    former: [...alle],
    verb: boying.startsWith('v'),
    egenskap: boying.startsWith('a'),
    svake: [...svake].filter((form) => !alle.has(form)),
    genitiv: substantiv,
    somForledd: (lang && !har('>')) || har('!') || har('<') || har('~') || har('*'),
    somEtterledd: (lang && !har('<') && !har('~')) || har('!') || har('>') || har('^'),
    taus: har('~'),
    fugeE: har('*'),
    delbar: har('+'),
    sterk: har('^') || (lang && !har('?') && !har('<') && !har('~') && stamme.length >= STERK_LENGDE),
  };
}

export const lesLeksemer = (tekst: string): readonly Leksem[] =>
  tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '')
    .map(lesLeksem);
