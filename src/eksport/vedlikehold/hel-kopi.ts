import { basename } from 'node:path';
import { erHel } from '../../lager/hel.ts';
import { Eksportavbrudd } from '../feil.ts';
import { erInnsynsfil } from './innsynsfiler.ts';

/** A copy of a damaged database is none, and would be found out on the day that it is needed. */
export const skadet = (fil: string, cause?: unknown): Eksportavbrudd =>
  new Eksportavbrudd(
    `${basename(fil)} er skadet eller tom, og en kopi av den kan ikke gjenopprettes. Ta vare på de sikkerhetskopiene dere har, og gjenopprett den nyeste med npm run gjenopprett. Ingenting er kopiert.`,
    { cause },
  );

/**
 * Sees that databases that were copied can be read to their ends.
 *
 * @throws Eksportavbrudd naming the first that cannot.
 */
export function krevHele(filer: readonly string[]): void {
  const [fil] = filer.filter((en) => !erHel(en));
  if (fil !== undefined) throw skadet(fil);
}

/** What a backup should have held and does not, as the data folder lacks it: in words for those who run it. */
export function manglerIKopien(filer: readonly { readonly navn: string }[]): readonly string[] {
  const har = new Set(filer.map(({ navn }) => navn));
  const harInnsyn = filer.some(({ navn }) => erInnsynsfil(navn));
  return [
    ...(har.has('konfig.json')
      ? []
      : [
          'konfig.json er borte fra datamappen, og er ikke med. Legg den tilbake: eksporter stanser uten den.',
        ]),
    ...(harInnsyn && !har.has('innsyn.db')
      ? [
          'innsyn.db er borte fra datamappen, og innsynskravene er ikke med. Er de tapt, gjenopprett en eldre sikkerhetskopi.',
        ]
      : []),
  ];
}
