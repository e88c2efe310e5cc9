import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as vent } from 'node:timers/promises';
import { z } from 'zod';
import { minneTil } from './maaling.ts';
import { navnPaaNy } from '../../src/sok/meilisearch/indekser.ts';
import type { Meilitilkobling } from '../../src/sok/meilisearch/klient.ts';
import type { Listepost } from '../../src/offentlig/eldet.ts';
import { meiliFraMiljo } from '../../src/sok/meilisearch/fra-miljo.ts';
import type { Sporring } from '../../src/sok/sokemotor.ts';

const oppgave = z.object({ taskUid: z.int() });
const oppgavestatus = z.object({ status: z.string() });

/** A Meilisearch server of one's own. */
export interface Meilitjener {
  readonly url: string;
  readonly pid: number | undefined;
  /** Its resident memory, in bytes. */
  readonly minne: () => number | undefined;
  stopp(): Promise<void>;
}

export const harMeilisearch = (): boolean =>
  meiliFraMiljo(process.env) !== undefined || spawnSync('meilisearch', ['--version']).status === 0;

export async function ledigPort(): Promise<number> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  await new Promise((klar) => tjener.close(klar));
  if (typeof adresse !== 'object' || adresse === null) throw new Error('Ingen port er ledig.');
  return adresse.port;
}

/** The bench's own indexes. A server that is not ours has others, which nobody here touches. */
export const BENKINDEKS = { egen: 'bench-egen', standard: 'bench-standard' } as const;

/** Of a server that goes on after us: takes away an index of the bench, with what a cut-off run left beside it. */
async function ryddIndeks({ url, noekkel }: Meilitilkobling, navn: string): Promise<void> {
  const headers = noekkel === undefined ? {} : { authorization: `Bearer ${noekkel}` };
  for (const uid of [navn, navnPaaNy(navn)]) {
    const svar = await fetch(`${url}/indexes/${uid}`, { method: 'DELETE', headers });
    if (!svar.ok) throw new Error(`Meilisearch svarte ${svar.status} da en indeks skulle fjernes.`);
    const { taskUid } = oppgave.parse(await svar.json());
    for (let status = 'enqueued'; status === 'enqueued' || status === 'processing';) {
      await vent(50);
      const her = await fetch(`${url}/tasks/${taskUid}`, { headers });
      // An index that is not there is as gone as it can be: such a task fails, and is over.
      status = oppgavestatus.parse(await her.json()).status;
    }
  }
}

/**
 * The server at MEILI_URL, whose memory and files nobody here can see, and which is left as it was found; or the `meilisearch` on PATH, on a
 * free loopback port, with its files in `mappe`.
 */
export async function startMeilisearch(mappe: string, art: keyof typeof BENKINDEKS): Promise<Meilitjener> {
  const ytre = meiliFraMiljo(process.env);
  if (ytre !== undefined) {
    const stopp = (): Promise<void> => ryddIndeks(ytre, BENKINDEKS[art]);
    await stopp();
    return { url: ytre.url, pid: undefined, minne: () => undefined, stopp };
  }
  mkdirSync(mappe, { recursive: true });
  const adresse = `127.0.0.1:${await ledigPort()}`;
  const url = `http://${adresse}`;
  const prosess = spawn(
    'meilisearch',
    ['--http-addr', adresse, '--no-analytics', '--db-path', `${mappe}/db`, '--env', 'development'],
    { cwd: mappe, stdio: 'ignore' },
  );
  const borte = new Promise((klar) => prosess.once('exit', klar));
  for (let forsok = 0; (await fetch(`${url}/health`).catch(() => undefined))?.ok !== true; forsok++) {
    if (forsok > 100) throw new Error('Meilisearch startet ikke.');
    await vent(100);
  }
  return {
    url,
    pid: prosess.pid,
    minne: () => minneTil(prosess.pid),
    stopp: async () => {
      prosess.kill('SIGTERM');
      await borte;
    },
  };
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

const sokesvar = z.object({ totalHits: z.int() });

/** Meilisearch with its own text search over the texts that a list shows: the floor that our engines are held against. */
export function meilisearchgulv(url: string, noekkel?: string) {
  let siste = -1;
  const hoder = {
    'content-type': 'application/json',
    // As our own client asks: a compressed answer comes in pieces, and between two small pieces TCP waits 40 ms.
    'accept-encoding': 'identity',
    ...(noekkel === undefined ? {} : { authorization: `Bearer ${noekkel}` }),
  };
  async function kall(metode: string, sti: string, kropp?: unknown): Promise<unknown> {
    const svar = await fetch(url + sti, {
      method: metode,
      headers: hoder,
      ...(kropp !== undefined && { body: JSON.stringify(kropp) }),
    });
    if (!svar.ok) throw new Error(`Meilisearch svarte ${svar.status} på ${sti.split('?')[0] ?? ''}`);
    return svar.json();
  }
  const send = async (metode: string, sti: string, kropp: unknown): Promise<void> => {
    siste = oppgave.parse(await kall(metode, sti, kropp)).taskUid;
  };
  /** Writes are done in the order they came: waiting for the last is waiting for all. */
  async function toem(): Promise<void> {
    for (; siste >= 0;) {
      const { status } = oppgavestatus.parse(await kall('GET', `/tasks/${siste}`));
      if (status === 'succeeded') return;
      if (status === 'failed') throw new Error('En oppgave i Meilisearch feilet.');
      await vent(50);
    }
  }
  return {
    toem,
    async klargjoer(): Promise<void> {
      await send('PATCH', `/indexes/${BENKINDEKS.standard}/settings`, {
        searchableAttributes: ['tittel', 'sakstittel', 'parter'],
        filterableAttributes: [...FASETTER, 'dato'],
        sortableAttributes: ['dato'],
      });
      await toem();
    },
    async indekser(poster: readonly Listepost[]): Promise<void> {
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
      await send('POST', `/indexes/${BENKINDEKS.standard}/documents?primaryKey=id`, dokumenter);
    },
    async sok(sporring: Sporring): Promise<number> {
      const svar = await kall('POST', `/indexes/${BENKINDEKS.standard}/search`, {
        q: sporring.q,
        filter: filter(sporring),
        facets: FASETTER,
        hitsPerPage: sporring.antall,
        page: sporring.side,
        ...(sporring.sortering !== 'relevans' && {
          sort: [`dato:${sporring.sortering === 'nyeste' ? 'desc' : 'asc'}`],
        }),
      });
      return sokesvar.parse(svar).totalHits;
    },
  };
}
