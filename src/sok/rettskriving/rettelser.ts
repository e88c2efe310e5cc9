import { ordI, type Ord } from '../norsk/analyse.ts';
import { delerI, delerMedUkjentEtterledd, delerMedUkjentForledd, type Del } from '../norsk/ledd.ts';
import { leksemFor } from '../norsk/ordbok.ts';
import { harSlekt } from '../norsk/slekt.ts';
import type { Tekstledd } from '../sporring/sporretre.ts';
import { leksikonord } from './leksikonord.ts';
import { UTEN_TEGN, type Ordforraad } from './ordforraad.ts';

/** Something else that may have been meant with a word, or with two. */
export interface Rettelse {
  readonly fra: string;
  readonly til: string;
  /** How far it lies from what was written: {@link UTEN_TEGN}, or letters; a space is nearly one. */
  readonly pris: number;
  /** Whether the journal has its words is not known before it is counted. */
  readonly uviss?: true;
}

const MELLOMROM = 0.9;
/** Half a word is farther off than any slip. */
const DEL_BORTE = 3;
/** Parts of a word that lacks a space are words of their own, not endings. */
const KORTESTE_DEL = 3;
/** So many times commoner a near word must be, before one that the journal has is taken for a slip. */
const VANLIGERE = 20;
const FLEST = 3;

const formAv = (ledd: Tekstledd): string => ledd.ord[0]?.form ?? '';

const harStamme = (tekst: string, stamme: string): boolean =>
  ordI(tekst).every((ord) => ord.stamme === stamme);

/**
 * A word of the lexicon is no slip of another, «stølen» not of «skolen»; one that can be put together of such at most of a letter, «bruksending» of
 * «bruksendring», but «vannregning» not of «vannledning».
 */
function flestFeil(form: string): number {
  if (leksemFor(form) !== undefined) return UTEN_TEGN;
  return delerI(form) === undefined ? Infinity : 1;
}

/** The nearest words to one, those left out that already find the same. A stem may lack æ, ø and å where no form of the journal does. */
function naere({ form, stamme }: Ord, ordforraad: Ordforraad): readonly Rettelse[] {
  const avStammen = stamme === form ? [] : ordforraad.naermeste(stamme, FLEST, UTEN_TEGN);
  return [...ordforraad.naermeste(form, FLEST, flestFeil(form)), ...avStammen]
    .filter(({ vist }) => !harStamme(vist, stamme))
    .map(({ vist, avstand }) => ({ fra: form, til: vist, pris: avstand }))
    .sort((a, b) => a.pris - b.pris);
}

/** The word of the lexicon that one is a slip of, where it is nearer than `ellers`: it may find by its kin what the journal calls something else. */
function avLeksikonet({ form, stamme }: Ord, ellers: number): readonly Rettelse[] {
  if (harSlekt(stamme)) return [];
  return [form, stamme]
    .flatMap((skrevet) => leksikonord().naermeste(skrevet, 1, flestFeil(form)))
    .filter(({ vist, avstand }) => avstand < ellers && !harStamme(vist, stamme))
    .sort((a, b) => a.avstand - b.avstand)
    .slice(0, 1)
    .map(({ vist, avstand }) => ({ fra: form, til: vist, pris: avstand, uviss: true }));
}

/** «strømmen» is a place and a surname, and what a lamp has: where no entry has the name, the word may have been meant. */
function somOrd({ form, stamme }: Ord): readonly Rettelse[] {
  const leksem = leksemFor(form);
  if (leksem === undefined || leksem.stamme === stamme) return [];
  return [{ fra: form, til: leksem.stamme, pris: UTEN_TEGN, uviss: true }];
}

/** A compound whose parts may stand apart in a text: «skolenedleggelse» and «nedleggelse av skole». */
export function iDeler(ledd: Tekstledd): Rettelse | undefined {
  const [ord] = ledd.ord;
  const deler = ord === undefined || leksemFor(ord.form) !== undefined ? undefined : delerI(ord.form);
  if (deler === undefined || deler.some(({ taus }) => taus)) return undefined;
  const til = deler.map(({ stamme }) => stamme).join(' ');
  return { fra: ledd.skrevet, til, pris: MELLOMROM, uviss: true };
}

/** Parts that say nothing by themselves are not worth a query of their own. */
const KORTESTE_ALENE = 3;

/** «Strandveien» is a road by its name, and no kind of «strand». */
const VEIER: ReadonlySet<string> = new Set(['vei', 'gate']);

/** A «rammetillatelse» is a permission, and a «rammeavtale» an agreement: of none of them a frame is what was meant. */
const SIER_INTET_FORAN: ReadonlySet<string> = new Set(['ramme']);

/** What is known of a compound: all its parts, or what it ends or begins with; a silent part is what nobody has listed. */
const kjenteDeler = (form: string): readonly Del[] =>
  delerI(form) ?? delerMedUkjentForledd(form) ?? delerMedUkjentEtterledd(form) ?? [];

/** What stands before the last part of a compound, and that part: «rektor» and «stilling», «robek» and «lista» of «robek-lista». */
function foranOgBak({ ord, skrevet }: Tekstledd): readonly string[] {
  const [foerste] = ord;
  if (foerste === undefined || leksemFor(foerste.form) !== undefined) return [];
  if (ord.length > 1) {
    const [, foran = '', bak = ''] = /^(.+)[-\u2010\u2011](\p{L}+)$/u.exec(skrevet) ?? [];
    return [foran, bak];
  }
  const deler = kjenteDeler(foerste.form);
  if (VEIER.has(deler.at(-1)?.stamme ?? '')) return [];
  const [foran, bak] = [deler.slice(0, -1), deler.slice(-1)].map((noen) =>
    noen
      .filter(({ taus }) => !taus)
      .map(({ stamme }) => stamme)
      .join(' '),
  );
  return [SIER_INTET_FORAN.has(foran ?? '') ? '' : (foran ?? ''), bak ?? ''];
}

/** So many times rarer is what the compound is a kind of, when it tells more of it: «resultat» of «skoleresultat». */
const SJELDNERE = 4;

/**
 * A compound that no entry has, as what it is a kind of or what it is about: «rektorstilling» as «rektor», and then as «stilling». The first part is
 * what tells it from all others, unless the journal has it in far more entries.
 */
export function enDel(ledd: Tekstledd, ordforraad: Ordforraad): readonly Rettelse[] {
  const [foran, bak] = foranOgBak(ledd).map((til) => ({ til, antall: ordforraad.slaaOpp(til)?.antall }));
  const omvendt = bak?.antall !== undefined && (foran?.antall ?? 0) >= SJELDNERE * bak.antall;
  return (omvendt ? [bak, foran] : [foran, bak])
    .map((del) => del?.til ?? '')
    .filter((til) => til.length >= KORTESTE_ALENE)
    .map((til) => ({ fra: ledd.skrevet, til, pris: DEL_BORTE, uviss: true as const }));
}

/** A word that is two, with a space forgotten: the split whose rarer part is commonest. */
function delt(form: string, ordforraad: Ordforraad): readonly Rettelse[] {
  let beste: (Rettelse & { readonly antall: number }) | undefined;
  for (let i = KORTESTE_DEL; i <= form.length - KORTESTE_DEL; i++) {
    const [foerst, sist] = [ordforraad.slaaOpp(form.slice(0, i)), ordforraad.slaaOpp(form.slice(i))];
    if (foerst === undefined || sist === undefined) continue;
    const antall = Math.min(foerst.antall, sist.antall);
    if (beste === undefined || antall > beste.antall)
      beste = { fra: form, til: `${foerst.vist} ${sist.vist}`, pris: MELLOMROM, antall };
  }
  return beste === undefined ? [] : [{ fra: beste.fra, til: beste.til, pris: beste.pris }];
}

/** What a word that no entry has may have been meant as, nearest first. */
export function rettelserFor(ledd: Tekstledd, ordforraad: Ordforraad): readonly Rettelse[] {
  const [ord] = ledd.ord;
  if (ord === undefined) return [];
  const delte = delt(ord.form, ordforraad);
  const sammensatt = iDeler(ledd);
  // Two words that the journal has need not stand in one entry: then a part of the compound is tried too.
  const apart =
    sammensatt === undefined
      ? delte
      : (delte.length > 0 ? delte : [sammensatt]).map((en) => ({ ...en, uviss: true as const }));
  const naermest = naere(ord, ordforraad);
  return [...somOrd(ord), ...naermest, ...avLeksikonet(ord, naermest[0]?.pris ?? Infinity), ...apart]
    .map((rettelse) => ({ ...rettelse, fra: ledd.skrevet }))
    .sort((a, b) => a.pris - b.pris)
    .slice(0, FLEST);
}

/**
 * One edit away and far commoner than a word that some entries have: what may have been meant all the same. A word of the lexicon that the journal
 * has is what was meant, however rare: «støl» is no slip of «stol».
 */
export function vanligereEnn(ledd: Tekstledd, antall: number, ordforraad: Ordforraad): readonly Rettelse[] {
  const [ord] = ledd.ord;
  if (ord === undefined) return [];
  const funnet = ordforraad.slaaOpp(ord.form);
  if (funnet !== undefined && leksemFor(ord.form) !== undefined) return [];
  const eget = Math.max(antall, funnet?.antall ?? 0, 1);
  // Most words are too common to be a slip of any other.
  if (VANLIGERE * eget > ordforraad.vanligst) return [];
  return ordforraad
    .naermeste(ord.form, FLEST)
    .filter((naer) => naer.avstand <= 1 && naer.antall >= VANLIGERE * eget)
    .filter(({ vist }) => !harStamme(vist, ord.stamme))
    .map(({ vist, avstand }) => ({ fra: ledd.skrevet, til: vist, pris: avstand }))
    .slice(0, 1);
}

/** A shorter word that two are nearly one of is too often another. */
const KORTESTE_SATT_SAMMEN = 7;

/**
 * Two words that are one, with a space too many; of two that no entry has, the one may be misspelt too: «norro virus».
 *
 * @param ukjente whether no entry has either.
 */
export function sattSammen(
  [foerst, sist]: readonly [Tekstledd, Tekstledd],
  ordforraad: Ordforraad,
  ukjente: boolean,
): Rettelse | undefined {
  const form = formAv(foerst) + formAv(sist);
  const fra = `${foerst.skrevet} ${sist.skrevet}`;
  const kjent = ordforraad.slaaOpp(form);
  if (kjent !== undefined) return { fra, til: kjent.vist, pris: MELLOMROM };
  if (!ukjente || form.length < KORTESTE_SATT_SAMMEN) return undefined;
  const [naermest] = ordforraad.naermeste(form, 1, 1);
  return naermest && { fra, til: naermest.vist, pris: MELLOMROM + naermest.avstand };
}

/** «eu-direktiv» where a title has «direktiv (EU)»: the words, wherever they stand. */
const utenTegn = (ledd: Tekstledd): readonly Rettelse[] =>
  ledd.sitert
    ? []
    : [
        {
          fra: ledd.skrevet,
          til: ledd.skrevet.replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
          pris: MELLOMROM,
          uviss: true,
        },
      ];

/** A quotation, or words with a sign between, with each word that the journal does not have exchanged for the nearest that it has. */
export function rettFrase(ledd: Tekstledd, ordforraad: Ordforraad): readonly Rettelse[] {
  let [til, her, pris] = ['', 0, 0];
  for (const ord of ledd.ord) {
    if (ordforraad.slaaOpp(ord.form) !== undefined) continue;
    const [beste] = naere(ord, ordforraad);
    if (beste === undefined) continue;
    til += ledd.skrevet.slice(her, ord.start) + beste.til;
    her = ord.slutt;
    pris += beste.pris;
  }
  const rettet = pris === 0 ? [] : [{ fra: ledd.skrevet, til: til + ledd.skrevet.slice(her), pris }];
  return [...utenTegn(ledd), ...rettet];
}
