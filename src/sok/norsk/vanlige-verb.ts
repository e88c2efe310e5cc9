import { VANLIGE_VERB } from './leksikon/verb-og-egenskaper/vanlige-verb.ts';

/** A common verb, and how its noun ends, where it has one: «tak» of «ta». */
export interface VanligVerb {
  readonly lemma: string;
  readonly substantiv: string | undefined;
}

/** Each form of the common verbs, with its verb. */
export const VANLIGE_FORMER: readonly (readonly [form: string, verb: VanligVerb])[] = VANLIGE_VERB.trim()
  .split('\n')
  .flatMap((linje) => {
    const [foran = '', resten = ''] = linje.split(':');
    const [lemma = '', substantiv] = foran.split(' ');
    return [lemma, ...resten.trim().split(' ')].map((form) => [form, { lemma, substantiv }] as const);
  });
