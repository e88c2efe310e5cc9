import { leksemFor } from './ordbok.ts';
import { VANLIGE_FORMER } from './vanlige-verb.ts';

/** What stands before a verb in one word with it, and what it is in bokmål. */
const FORSTAVELSER: ReadonlyMap<string, string> = new Map(
  `av an be bort er etter fast feil for fore fra frå:fra fram:frem frem gjen gjennom hen i igang inn iverk med mis mot ned om opp opprett
  over på rett rund sammen saman:sammen stad til tilbake attende:tilbake tilside tvangs under unn ut ute ved vedlike videre vidare:videre vold
  klar offentlig ren tilgjengelig ugyldig umyndig`
    .trim()
    .split(/\s+/u)
    .map((linje): [string, string] => {
      const [skrevet = '', bokmaal = skrevet] = linje.split(':');
      return [skrevet, bokmaal];
    }),
);

const VANLIGE = new Map(VANLIGE_FORMER);

function verbets(form: string): string | undefined {
  const vanlig = VANLIGE.get(form);
  if (vanlig !== undefined) return vanlig.lemma;
  const leksem = leksemFor(form);
  return leksem?.verb === true ? leksem.stamme : undefined;
}

/** «ilagt» is «i» and «lagt», «bebo» is no «be» and «bo». */
const KORTESTE_VERB = 3;
const KORTESTE_ORD = 5;
const LENGSTE_FORSTAVELSE = 12;

/**
 * The stem of a verb that nobody has listed, by that of the verb it is made of, whatever the verb does to its vowel: «henlegge» of «henlagt», «videreføre»
 * of «videreført». Undefined for what is no such verb.
 */
export function stammeMedForstavelse(ord: string): string | undefined {
  if (ord.length < KORTESTE_ORD) return undefined;
  for (let til = Math.min(LENGSTE_FORSTAVELSE, ord.length - 2); til > 0; til--) {
    const foran = FORSTAVELSER.get(ord.slice(0, til));
    const bak = ord.slice(til);
    const verb = foran === undefined ? undefined : (verbets(bak) ?? stammeMedForstavelse(bak));
    if (foran !== undefined && verb !== undefined && (bak.length >= KORTESTE_VERB || VANLIGE.has(bak)))
      return foran + verb;
  }
  return undefined;
}
