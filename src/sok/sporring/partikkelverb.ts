import { erBindeord, leksemFor } from '../norsk/ordbok.ts';
import { VANLIGE_FORMER } from '../norsk/vanlige-verb.ts';

/** What stands after its verb in a sentence and before it in a title, and how it is written there: «legge ned», and «nedleggelse». */
const PARTIKLER: ReadonlyMap<string, readonly string[]> = new Map([
  ...['av', 'bort', 'inn', 'ned', 'om', 'opp', 'over', 'på', 'til', 'ut'].map(
    (en): [string, readonly string[]] => [en, [en]],
  ),
  ['fra', ['fra']],
  ['frå', ['fra']],
  ['fram', ['frem', 'fram']],
  ['frem', ['frem', 'fram']],
  ['sammen', ['sammen']],
  ['saman', ['sammen']],
  ['tilbake', ['tilbake']],
  ['attende', ['tilbake']],
]);

interface Verb {
  readonly lemma: string;
  /** How its noun ends: «sigelse» of «oppsigelse». */
  readonly substantiv: string;
}

/** By each form of a common verb that has a noun. */
const EGNE: ReadonlyMap<string, Verb> = new Map(
  VANLIGE_FORMER.flatMap(([form, { lemma, substantiv }]): [string, Verb][] =>
    substantiv === undefined ? [] : [[form, { lemma, substantiv }]],
  ),
);

function verbFor(form: string): Verb | undefined {
  const eget = EGNE.get(form);
  if (eget !== undefined || erBindeord(form)) return eget;
  const leksem = leksemFor(form);
  if (leksem?.verb !== true) return undefined;
  return { lemma: leksem.stamme, substantiv: `${leksem.stamme.replace(/e$/u, '')}ing` };
}

/**
 * A verb and its particle as one word, and as the noun of it: «nedlegge» and «nedlegging» of «legges» and «ned».
 *
 * @param verb folded, in any form.
 * @param partikkel folded.
 * @returns nothing where the first is no verb, or the other no particle.
 */
export function medPartikkel(verb: string, partikkel: string): readonly string[] {
  const foran = PARTIKLER.get(partikkel);
  const funnet = foran === undefined ? undefined : verbFor(verb);
  if (foran === undefined || funnet === undefined) return [];
  return foran.flatMap((en) => [...new Set([en + funnet.lemma, en + funnet.substantiv])]);
}
