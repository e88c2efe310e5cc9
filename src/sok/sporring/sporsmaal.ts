import { ordI } from '../norsk/analyse.ts';
import { binderISetning, binderPaaEngelsk, erEngelsk, erSetningsord, erSporreord } from '../norsk/ordbok.ts';
import { kanBetyNaa } from '../nummer/dato-i-ord.ts';
import { bundneSammen } from './bindeuttrykk.ts';
import { enkeltord, erBindeledd, type Ledd, type Sporretre, type Tekstledd } from './sporretre.ts';

/** So many words are a sentence, when one of them is what makes one. */
const KORTESTE_SETNING = 4;

const formen = (gruppe: readonly Ledd[]): string => enkeltord(gruppe)?.ord[0]?.form ?? '';

/** «hvor mange søkte», and «jeg har ventet lenge på ny hofte»: what a person says, and no list of words. */
const erSagt = (former: readonly string[]): boolean =>
  erSporreord(former[0] ?? '') || (former.length >= KORTESTE_SETNING && former.some(erSetningsord));

/** What happens to letters on a day: then «i dag» is that day. */
const SKJER_MED_BREV = new Set(
  'kom kommet kome komme inn innkommet innkomne mottatt motteke sendt sende journalført registrert publisert levert arkivert'.split(
    ' ',
  ),
);

/** «i dag» of «hvorfor er veien stengt i dag», as words. */
function somNaa(gruppe: readonly Ledd[]): Tekstledd | undefined {
  const [ledd] = gruppe;
  if (gruppe.length !== 1 || ledd?.art !== 'nummer' || !kanBetyNaa(ledd.skrevet)) return undefined;
  const { skrevet } = ledd;
  return {
    art: 'tekst',
    ord: ordI(skrevet),
    prefiks: false,
    sitert: false,
    iSammensetning: false,
    skrevet,
    binder: true,
  };
}

/** In a sentence that asks of something and not of letters, «i dag» is no date, and only carries the sentence. */
function utenNaa(krav: Sporretre['krav'], former: readonly string[]): Sporretre['krav'] {
  if (former.some((form) => SKJER_MED_BREV.has(form))) return krav;
  const baerer = krav.some((gruppe) => !erBindeledd(gruppe) && somNaa(gruppe) === undefined);
  return baerer
    ? krav.map((gruppe) => {
        const naa = somNaa(gruppe);
        return naa === undefined ? gruppe : [naa];
      })
    : krav;
}

/**
 * In a question or a sentence, what only carries it binds too: «mange» of «hvor mange søkte»; in English «is» of «where is the report»; and anywhere what is a time in several words,
 * «i år». Where nothing would be left, that is what was asked for: «lang tid» of «hvor lang tid tar det».
 */
export function somSporsmaal(krav: Sporretre['krav']): Sporretre['krav'] {
  const former = krav.map(formen);
  const sagt = erSagt(former);
  const engelsk = former.some(erEngelsk);
  const sammen = bundneSammen(former, sagt);
  const bundet = krav.map((gruppe, i) => {
    const ledd = enkeltord(gruppe);
    const form = former[i] ?? '';
    const binder = sammen.has(i) || (sagt && binderISetning(form)) || (engelsk && binderPaaEngelsk(form));
    return ledd !== undefined && binder ? [{ ...ledd, binder: true as const }] : gruppe;
  });
  if (bundet.every(erBindeledd)) return krav;
  return sagt ? utenNaa(bundet, former) : bundet;
}
