import { meiliFraMiljo } from '../../sok/meilisearch/fra-miljo.ts';
import { fjernAvbruttIndeks, fjernIndeksfil } from '../../sok/sqlite/ved-siden.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { stier } from '../lagre.ts';

/**
 * Removes index files that nobody searches and nobody takes anything out of, so that what is withdrawn does not stay in them: one that was
 * being made when its process was killed, and the embedded engine's own where a Meilisearch server does the searching. That one is made
 * anew of the journal where the embedded engine is chosen again.
 *
 * @throws UgyldigMeilivalg
 */
export function fjernForlatteIndekser(
  data: string,
  klokke: Klokke,
  env: Readonly<Record<string, string | undefined>> = process.env,
): void {
  const { sok } = stier(data);
  fjernAvbruttIndeks(sok, klokke);
  if (meiliFraMiljo(env) !== undefined) fjernIndeksfil(sok);
}
