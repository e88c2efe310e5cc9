import { createServer, request } from 'node:http';
import { setTimeout as vent } from 'node:timers/promises';

/** What stands between us and the server, and makes it worse than it is. */
export interface Mellommann {
  readonly url: string;
  /** How long each request is held back, in milliseconds. */
  forsinkelse: number;
  /** After so many writes of documents, the server says that its queue has no room. */
  skrivingerIgjen: number;
  /** From the request that this is true of, nothing more comes through: who asked was killed. */
  kuttVed: (metode: string, sti: string) => boolean;
  /** The request that is cut at reaches the server, and only its answer is lost. */
  kuttSvaret: boolean;
  /** What happens elsewhere before a request is sent on. */
  foer: (metode: string, sti: string) => Promise<void>;
  lukk(): Promise<void>;
}

/** What Meilisearch 1.50 answers when the database of its tasks has reached its limit. */
const FULL = {
  message:
    'Meilisearch cannot receive write operations because the limit of the task database has been reached.',
  code: 'no_space_left_on_device',
  type: 'system',
  link: 'https://docs.meilisearch.com/errors#no_space_left_on_device',
};

/** Sends all it gets on to a server, on loopback. */
export async function startMellommann(bak: string): Promise<Mellommann> {
  const til = new URL(bak);
  const mann: Omit<Mellommann, 'url' | 'lukk'> = {
    forsinkelse: 0,
    skrivingerIgjen: Infinity,
    kuttVed: () => false,
    kuttSvaret: false,
    foer: async () => undefined,
  };
  let kuttet = false;
  const tjener = createServer((inn, ut) => {
    const svar = async (): Promise<void> => {
      if (mann.forsinkelse > 0) await vent(mann.forsinkelse);
      const skriver = inn.method !== 'GET' && /\/documents(?:\?|$)/u.test(inn.url ?? '');
      if (skriver && mann.skrivingerIgjen-- <= 0) {
        inn.resume();
        ut.writeHead(422, { 'Content-Type': 'application/json' }).end(JSON.stringify(FULL));
        return;
      }
      const { method = 'GET', url: path = '/', headers } = inn;
      await mann.foer(method, path);
      const kuttesHer = !kuttet && mann.kuttVed(method, path);
      if (kuttet || (kuttesHer && !mann.kuttSvaret)) {
        kuttet = true;
        ut.destroy();
        return;
      }
      const videre = request({ host: til.hostname, port: til.port, method, path, headers }, (fra) => {
        if (kuttesHer) {
          kuttet = true;
          ut.destroy();
          return;
        }
        ut.writeHead(fra.statusCode ?? 502, fra.headers);
        fra.pipe(ut);
      });
      videre.on('error', () => ut.destroy());
      inn.pipe(videre);
    };
    void svar();
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  if (typeof adresse !== 'object' || adresse === null) throw new Error('No port is free.');
  return Object.assign(mann, {
    url: `http://127.0.0.1:${adresse.port}`,
    lukk: async () => {
      tjener.closeAllConnections();
      await new Promise((klar) => tjener.close(klar));
    },
  });
}
