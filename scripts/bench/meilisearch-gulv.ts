import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { Sporring } from '../../src/sok/sokemotor.ts';
import type { Listepost } from '../../src/offentlig/eldet.ts';

/** A Meilisearch server with its default settings: the floor that the embedded engine is held against. */
export interface Meilisearch {
  indekser(poster: readonly Listepost[]): Promise<void>;
  sok(sporring: Sporring): Promise<number>;
  stopp(): Promise<void>;
}

export const harMeilisearch = (): boolean => spawnSync('meilisearch', ['--version']).status === 0;

async function ledigPort(): Promise<number> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  await new Promise((klar) => tjener.close(klar));
  return typeof adresse === 'object' && adresse !== null ? adresse.port : 7700;
}

const FASETTER = ['type', 'enhet', 'hjemmel', 'skjermet', 'dokument', 'aar'] as const;

function filter(sporring: Sporring): string[] {
  return [
    ...sporring.type.map((type) => `type = ${type}`),
    ...sporring.enhet.map((enhet) => `enhet = ${JSON.stringify(enhet)}`),
    ...(sporring.fra === undefined ? [] : [`dato >= ${sporring.fra.replaceAll('-', '')}`]),
    ...(sporring.til === undefined ? [] : [`dato <= ${sporring.til.replaceAll('-', '')}`]),
  ];
}

/** Starts the `meilisearch` on PATH on a free loopback port, with its files in `mappe`. */
export async function startMeilisearch(mappe: string): Promise<Meilisearch> {
  const adresse = `http://127.0.0.1:${await ledigPort()}`;
  const prosess = spawn(
    'meilisearch',
    [
      '--http-addr',
      adresse.slice(7),
      '--no-analytics',
      '--db-path',
      `${mappe}/meili`,
      '--env',
      'development',
    ],
    { cwd: mappe, stdio: 'ignore' },
  );
  const kall = async (metode: string, sti: string, kropp?: unknown): Promise<Record<string, unknown>> => {
    const svar = await fetch(adresse + sti, {
      method: metode,
      headers: { 'content-type': 'application/json' },
      ...(kropp !== undefined && { body: JSON.stringify(kropp) }),
    });
    if (!svar.ok) throw new Error(`Meilisearch svarte ${svar.status} på ${sti.split('?')[0] ?? ''}`);
    return (await svar.json()) as Record<string, unknown>;
  };
  const vent = async (oppgave: Record<string, unknown>): Promise<void> => {
    for (;;) {
      const { status } = await kall('GET', `/tasks/${String(oppgave['taskUid'])}`);
      if (status === 'succeeded') return;
      if (status === 'failed') throw new Error('En oppgave i Meilisearch feilet');
      await new Promise((klar) => setTimeout(klar, 100));
    }
  };
  for (let forsok = 0; ; forsok++) {
    try {
      await kall('GET', '/health');
      break;
    } catch (feil) {
      if (forsok > 100) throw feil;
      await new Promise((klar) => setTimeout(klar, 100));
    }
  }
  await vent(
    await kall('PATCH', '/indexes/post/settings', {
      searchableAttributes: ['tittel', 'sakstittel', 'parter'],
      filterableAttributes: [...FASETTER, 'dato'],
      sortableAttributes: ['dato'],
    }),
  );
  return {
    async indekser(poster) {
      const dokumenter = poster.map((post) => ({
        id: post.id.replaceAll('/', '_'),
        tittel: post.tittel.tekst,
        sakstittel: post.sakstittel.tekst,
        parter: post.parter.map((part) => part.navn.tekst),
        type: post.journalposttype,
        enhet: post.enhet,
        hjemmel: post.hjemler,
        skjermet: post.skjermet,
        dokument: post.harAapentDokument,
        aar: Number(post.journaldato.slice(0, 4)),
        dato: Number(post.journaldato.replaceAll('-', '')),
      }));
      await vent(await kall('POST', '/indexes/post/documents?primaryKey=id', dokumenter));
    },
    async sok(sporring) {
      const svar = await kall('POST', '/indexes/post/search', {
        q: sporring.q,
        filter: filter(sporring),
        facets: FASETTER,
        hitsPerPage: sporring.antall,
        page: sporring.side,
        ...(sporring.sortering !== 'relevans' && {
          sort: [`dato:${sporring.sortering === 'nyeste' ? 'desc' : 'asc'}`],
        }),
      });
      return Number(svar['totalHits']);
    },
    async stopp() {
      const ferdig = new Promise((klar) => prosess.once('exit', klar));
      prosess.kill('SIGTERM');
      await ferdig;
    },
  };
}
