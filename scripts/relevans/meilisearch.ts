import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { aapneMeilisearchSok } from '../../src/sok/meilisearch/meilisearch-sok.ts';
import type { Dokument } from './dom.ts';
import { fyll, klokke } from './egen.ts';
import { DYBDE } from './maal.ts';
import { bakPorten, type Doemtmotor } from './motor.ts';

/** A server to judge on: an index is made in it, and taken away again. */
export interface Tjener {
  readonly url: string;
  readonly noekkel?: string;
}

const klient = ({ url, noekkel }: Tjener): Meilisearch =>
  new Meilisearch({ host: url, ...(noekkel === undefined ? {} : { apiKey: noekkel }) });

/** Our Meilisearch engine over the corpus. */
export async function egenMeilisearch(tjener: Tjener, korpus: readonly Publisert[]): Promise<Doemtmotor> {
  const indeks = `relevans-${randomUUID()}`;
  const motor = aapneMeilisearchSok({ ...tjener, indeks }, { klokke });
  await fyll(motor, korpus);
  return bakPorten('Meilisearch', motor, async () => {
    await motor.lukk();
    await klient(tjener).index(indeks).delete().waitTask();
  });
}

/** Meilisearch as it comes: the same visible texts as documents, and no setting changed. */
export async function rentMeilisearch(tjener: Tjener, dokumenter: readonly Dokument[]): Promise<Doemtmotor> {
  const indeks = klient(tjener).index<Dokument & { readonly sti: string }>(`relevans-rent-${randomUUID()}`);
  const med = dokumenter.map((dokument) => ({
    ...dokument,
    id: dokument.id.replaceAll('/', '_'),
    sti: dokument.id,
    nummer: dokument.id
      .split('/')
      .slice(1)
      .join('/')
      .replace(/\/(\d+)$/u, '-$1'),
    journalnummer: `${dokument.journalnr ?? ''}/${dokument.dato.slice(0, 4)}`,
  }));
  await indeks.addDocuments(med, { primaryKey: 'id' }).waitTask({ timeout: 120_000 });
  return {
    navn: 'ren Meilisearch',
    svar: async (q) => {
      const { hits } = await indeks.search(q, { limit: DYBDE, attributesToRetrieve: ['sti'] });
      return hits.map(({ sti }) => sti);
    },
    lukk: async () => {
      await indeks.delete().waitTask();
    },
  };
}
