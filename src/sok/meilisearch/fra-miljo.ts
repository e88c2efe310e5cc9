import { z } from 'zod';
import { tomSomUtelatt } from '../../lager/miljoverdi.ts';
import type { Meilitilkobling } from './klient.ts';

const skjema = z.object({
  MEILI_URL: z.preprocess(
    tomSomUtelatt,
    z
      .url({
        protocol: /^https?$/,
        error: 'MEILI_URL må være adressen til Meilisearch, for eksempel http://127.0.0.1:7700.',
      })
      .optional(),
  ),
  MEILI_KEY: z.preprocess(tomSomUtelatt, z.string().optional()),
  MEILI_INDEKS: z.preprocess(
    tomSomUtelatt,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,100}$/u, {
        error: 'MEILI_INDEKS må være bokstaver fra a til z, tall, bindestrek eller understrek.',
      })
      .default('journal'),
  ),
});

/** Meilisearch is asked for in a way that cannot be: the message says which variable, and never the value. */
export class UgyldigMeilivalg extends Error {
  override readonly name = 'UgyldigMeilivalg';
}

/**
 * The server that MEILI_URL, MEILI_KEY and MEILI_INDEKS name; undefined where MEILI_URL is not set, and the embedded engine is used.
 * @throws UgyldigMeilivalg
 */
export function meiliFraMiljo(
  env: Readonly<Record<string, string | undefined>>,
): Meilitilkobling | undefined {
  const lest = skjema.safeParse(env);
  if (!lest.success) throw new UgyldigMeilivalg(lest.error.issues.map(({ message }) => message).join('\n'));
  const { MEILI_URL: url, MEILI_KEY: noekkel, MEILI_INDEKS: indeks } = lest.data;
  if (url === undefined) return undefined;
  return { url: url.replace(/\/+$/u, ''), indeks, ...(noekkel === undefined ? {} : { noekkel }) };
}
