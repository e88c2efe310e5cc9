import { fold } from '../offentlig/fold.ts';

/**
 * The name of a unit or an organisation as somebody types it: its words alone, for few write «Plan- og byggesak», «Helse/omsorg» and «Firma (under
 * avvikling)» with all their signs. Names that differ in nothing else are one.
 */
export const navneform = (navn: string): string =>
  fold(navn)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What has the same form is offered once, as the first of them is written and with the number of them all; the commonest first.
 *
 * @param tilbud the commonest first.
 */
export function somEn<T extends { readonly form: string; readonly antall: number }>(
  tilbud: readonly T[],
): readonly T[] {
  const ut = new Map<string, T>();
  for (const et of tilbud) {
    const likt = ut.get(et.form);
    ut.set(et.form, likt === undefined ? et : { ...likt, antall: likt.antall + et.antall });
  }
  return [...ut.values()].sort((a, b) => b.antall - a.antall || (a.form < b.form ? -1 : 1));
}

/** Whether a word of the name begins as what is typed does, and goes on as it. Both are {@link navneform}s. */
export const begynnerEtOrd = (navn: string, begynnelse: string): boolean =>
  ` ${navn}`.includes(` ${begynnelse}`);
