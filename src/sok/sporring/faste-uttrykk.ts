import { enGang } from '../../hukommelse/en-gang.ts';
import { ordI, type Ord } from '../norsk/analyse.ts';
import { binderISetning, erBindeord, erEgenskap, leksemFor } from '../norsk/ordbok.ts';
import type { Tekstledd } from './sporretre.ts';
import { tillagt } from './tillagt.ts';
import { LINJER, type Linje } from './uttrykk/linjer.ts';
import { TALEMAATER } from './uttrykk/talemaater.ts';

interface Uttrykk {
  /** Of a way of saying it, those that carry it. */
  readonly ord: readonly Ord[];
  readonly talemaate: boolean;
  /** Two words the other way round, «opplysninger er lekket»: only what joins a thing to what is said of it may stand between them. */
  readonly snudd?: true;
  /** Its form is all there is of it: «IF» is no form of «IFE», and «SA» none of «si». */
  readonly erForkortelse: boolean;
  readonly store: boolean;
  /** What «FAUs» is of. */
  readonly selv: Tekstledd;
  /** What else it is called. */
  readonly andre: readonly Tekstledd[];
}

const TO_STORE = /\p{Lu}.*\p{Lu}/u;

const baerer = ({ form }: Ord): boolean => !erBindeord(form);

const uttrykkene = ({ navn, svar }: Linje, talemaate: boolean): readonly Uttrykk[] =>
  navn.map(({ skrevet, store }) => {
    const ord = talemaate ? ordI(skrevet).filter(baerer) : ordI(skrevet);
    // Ways of saying what has a name are not written in titles.
    const like = talemaate && svar.length > 0 ? [] : navn;
    const andre = like.map((et) => et.skrevet).filter((annet) => annet !== skrevet);
    return {
      ord,
      talemaate,
      erForkortelse: ord.length === 1 && TO_STORE.test(skrevet),
      store,
      selv: tillagt(skrevet),
      andre: [...andre, ...svar].map((annet) => tillagt(annet, talemaate ? 'talemaate' : true)),
    };
  });

/** A participle, or a past tense, after which a thing may stand that is said of: «lekket opplysninger», but not «bytte skole». */
const ER_GJORT = /(?:[adt]|en)$/u;

/**
 * Whether two words say the same in either order: a thing and how it is («dårlig hygiene»), what was done to it («lekket opplysninger»), or what it does
 * («budsjettet sprakk»). «bytte skole» is not what a school changes.
 */
function kanSnus([foran, bak]: readonly Ord[]): boolean {
  const [foerste, andre] = [foran, bak].map((ord) => leksemFor(ord?.form ?? ''));
  if ([foran, bak].some((ord) => erEgenskap(ord?.form ?? ''))) return true;
  return foerste?.verb === true
    ? ER_GJORT.test(foran?.form ?? '') && andre?.verb !== true
    : andre?.verb === true;
}

const snudde = (uttrykk: Uttrykk): readonly Uttrykk[] =>
  uttrykk.ord.length === 2 && kanSnus(uttrykk.ord)
    ? [{ ...uttrykk, ord: uttrykk.ord.toReversed(), snudd: true }]
    : [];

/** What an abbreviation in this form may be of: «FAUs» is of «FAU», but «IPS» not of «IP». */
const KORTESTE_MED_S = 3;
const utenS = (form: string): string =>
  form.endsWith('s') && form.length > KORTESTE_MED_S ? form.slice(0, -1) : form;

const noekkel = ({ ord: [foerste], erForkortelse }: Uttrykk): string =>
  (erForkortelse ? foerste?.form : foerste?.stamme) ?? '';

interface Uttrykksliste {
  /** By their first word, the longest first. */
  readonly etterFoerste: ReadonlyMap<string, readonly Uttrykk[]>;
  /** So many words at most is one, with what binds in it. */
  readonly lengste: number;
}

/** So many words that bind may stand in a way of saying something: «vannet i springen er så brunt». */
const FLEST_BINDER = 4;

/** A third of a second to read: only who searches waits for it. */
const uttrykksliste: () => Uttrykksliste = enGang(() => {
  const talemaater = TALEMAATER.flatMap((linje) => uttrykkene(linje, true));
  const alle = [
    ...LINJER.flatMap((linje) => uttrykkene(linje, false)),
    ...talemaater,
    ...talemaater.flatMap(snudde),
  ].sort((a, b) => b.ord.length - a.ord.length);
  return {
    etterFoerste: Map.groupBy(alle, noekkel),
    lengste: FLEST_BINDER + (alle[0]?.ord.length ?? 0),
  };
});

/** A bit that carries an order to the search is no part of a name. */
const BITER = /[^\s"“”„«»*]+/uy;
/** Nothing more of a bit, or the number that follows an abbreviation without a space: «fv.614», «pbl.§20-3». */
const SLUTT = /^(?:[^\p{L}\p{N}]*$|\.?§|\.\d)/u;

/** A fixed expression that was written, and what else it is called. */
export interface FastUttrykk {
  readonly skrevet: string;
  readonly andre: readonly Tekstledd[];
  /** Its words are asked for one by one too. */
  readonly talemaate: boolean;
}

/** The expressions that may begin with a word. */
const somBegynner = ({ form, stamme }: Ord): readonly Uttrykk[] =>
  [...new Set([stamme, form, utenS(form)])].flatMap((en) => uttrykksliste().etterFoerste.get(en) ?? []);

/** «legen vår slutter snart»: what binds in a sentence may stand in a way of saying something, too. */
const kanHoppes = ({ form }: Ord): boolean => erBindeord(form) || binderISetning(form);

/** «er», «ble helt»: between a thing and what is said of it. */
const KOPULA: ReadonlySet<string> = new Set(
  'er var blir ble blei bli vart vert har hatt vært vore blitt vorte så for altfor veldig svært helt heilt ganske alltid ofte'.split(
    ' ',
  ),
);

/** So many of them between two that carry it: more are another sentence. */
const FLEST_MELLOM = 3;

/** «lavere» alone is no «lav», though they are one word to search. */
const erGradert = (form: string): boolean =>
  /(?:ere|are|rre)$/u.test(form) && leksemFor(form)?.egenskap === true;

/** How many words of a query an expression is; 0 where it is another. */
function lengdeI(lest: readonly Ord[], { ord, erForkortelse, talemaate, snudd }: Uttrykk): number {
  if (erForkortelse) {
    const [{ form } = { form: '' }] = lest;
    return form === ord[0]?.form || utenS(form) === ord[0]?.form ? 1 : 0;
  }
  const hoppes = snudd === true ? ({ form }: Ord) => KOPULA.has(form) : kanHoppes;
  let her = 0;
  for (const { stamme, form } of ord) {
    const neste = talemaate
      ? lest.findIndex((et, i) => i >= her && (et.stamme === stamme || !hoppes(et)))
      : her;
    const funnet = lest[neste];
    if (funnet?.stamme !== stamme || neste > her + FLEST_MELLOM) return 0;
    if (ord.length === 1 && erGradert(form) !== erGradert(funnet.form)) return 0;
    her = neste + 1;
  }
  return her;
}

/** Reads a fixed expression that begins at `fra` and ends with a whole word: «PPT», «Pedagogisk-psykologisk tjeneste». */
export function lesFastUttrykk(tekst: string, fra: number): FastUttrykk | undefined {
  const ender: number[] = [];
  const lest: Ord[] = [];
  let mulige: readonly Uttrykk[] | undefined;
  let her = fra;
  while (lest.length < uttrykksliste().lengste) {
    BITER.lastIndex = her;
    const bit = BITER.exec(tekst)?.[0];
    if (bit === undefined || tekst.charAt(her + bit.length) === '*') break;
    const nye = ordI(bit);
    mulige ??= nye[0] === undefined ? [] : somBegynner(nye[0]);
    if (mulige.length === 0) return undefined;
    for (const ord of nye) {
      lest.push(ord);
      if (SLUTT.test(bit.slice(ord.slutt))) ender[lest.length] = her + ord.slutt;
    }
    her += bit.length;
    while (/\s/u.test(tekst.charAt(her))) her += 1;
  }
  for (const uttrykk of mulige ?? []) {
    const slutt = ender[lengdeI(lest, uttrykk)];
    if (slutt === undefined) continue;
    const skrevet = tekst.slice(fra, slutt);
    if (uttrykk.store && skrevet !== skrevet.toUpperCase()) continue;
    const selv = uttrykk.erForkortelse && lest[0]?.form !== uttrykk.ord[0]?.form ? [uttrykk.selv] : [];
    // Each reading has its own: groups that share what was added are one.
    const andre = [...selv, ...uttrykk.andre].map((et) => ({ ...et }));
    return { skrevet, andre, talemaate: uttrykk.talemaate };
  }
  return undefined;
}
