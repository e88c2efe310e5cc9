import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as vent } from 'node:timers/promises';
import { SIKKERHETSHODER } from '../svar/hoder.ts';
import { KROPPSGRENSER, settKroppsfrist } from '../foresporsel/kroppsfrist.ts';
import { TEKST } from '../svar/svar.ts';

export interface Tjener {
  /** The port it got, which differs from the one asked for when that was 0. */
  readonly port: number;
  /** Takes what has come and no more, answers it, and is done within `frist` milliseconds: what is not answered by then is told so. */
  readonly lukk: (frist?: number) => Promise<void>;
}

/** The time for a client to send its headers, in milliseconds: a slow one is let go (slow loris). The body has limits of its own. */
const HODEFRIST = 10_000;
const VENTEFRIST = 5_000;
/** So that what is under way may end, and SIGTERM still be done within two seconds. */
export const LUKKEFRIST = 1_400;
/** When no connection has come for so long, those that the system kept in wait have been taken, and what they ask is read. */
const LESETID = 25;
/** How often connections that are only kept are let go while the server ends, in milliseconds. */
const LEDIGTID = 50;
/** Connections that wait to be taken: where there are more, the system drops them, and a page comes a second late or three. */
const FORVERELSE = 4_096;

/** Why a request is not answered, by node's own code or ours, as a status. */
const AVSLUTTES = 'AVSLUTTES';
const STATUSER: Readonly<Record<string, readonly [status: number, melding: string, hode?: string]>> = {
  [AVSLUTTES]: [503, 'Tjeneren avsluttes. Prøv igjen om litt.', 'Retry-After: 5\r\n'],
  HPE_HEADER_OVERFLOW: [431, 'Adressen er for lang. Et søk kan ha høyst 500 tegn.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Forespørselen kom ikke fram i tide.'],
};

/** What is not HTTP never reaches the handler, and some waits for it too long; the answer carries the same headers all the same. */
function svarUlest(feil: { readonly code?: string }, sokkel: Duplex): void {
  if (!sokkel.writable || feil.code === 'ECONNRESET') {
    sokkel.destroy();
    return;
  }
  const [status, melding, hode = ''] = STATUSER[feil.code ?? ''] ?? [400, 'Forespørselen kan ikke leses.'];
  const kropp = Buffer.from(`${melding}\n`);
  const hoder = Object.entries(SIKKERHETSHODER).map(([navn, verdi]) => `${navn}: ${verdi}\r\n`);
  const linjer = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${hoder.join('')}${hode}`,
    `Content-Type: ${TEKST}\r\nContent-Length: ${kropp.byteLength}\r\nConnection: close\r\n\r\n`,
  ];
  // Whoever goes on sending all the same is not listened to.
  sokkel.end(Buffer.concat([Buffer.from(linjer.join('')), kropp]), () => sokkel.destroy());
}

/**
 * Listens on an address.
 * @throws The system's own error when the port is taken or not allowed.
 */
export async function startTjener(
  behandle: (req: IncomingMessage, res: ServerResponse) => void | Promise<void>,
  { port, vert }: { readonly port: number; readonly vert: string },
  grenser = KROPPSGRENSER,
): Promise<Tjener> {
  const tjener = createServer({
    headersTimeout: HODEFRIST,
    requestTimeout: 0,
    keepAliveTimeout: VENTEFRIST,
    connectionsCheckingInterval: 2_000,
    // Most requests have no body: there is then none to read past.
    optimizeEmptyRequests: true,
  });
  const underveis = new Set<ServerResponse>();
  /** What has come while the server takes its last connections: set as long as it does. */
  let tilbakeholdt: (() => void)[] | undefined;
  let slutter = false;
  tjener.on('request', (req, res) => {
    const brutt = (): void => {
      if (res.headersSent) req.socket.destroy();
      else svarUlest({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, req.socket);
    };
    settKroppsfrist(req, brutt, grenser);
    underveis.add(res);
    res.once('close', () => underveis.delete(res));
    if (slutter) res.shouldKeepAlive = false;
    if (tilbakeholdt === undefined) void behandle(req, res);
    else tilbakeholdt.push(() => void behandle(req, res));
  });
  tjener.on('clientError', svarUlest);
  let tatt = 0;
  tjener.on('connection', () => (tatt += 1));
  await new Promise<void>((klar, feilet) => {
    tjener.once('error', feilet);
    tjener.listen(port, vert, FORVERELSE, () => {
      tjener.off('error', feilet);
      klar();
    });
  });
  const adresse = tjener.address();
  return {
    port: typeof adresse === 'object' && adresse !== null ? adresse.port : port,
    lukk: async (frist = LUKKEFRIST) => {
      slutter = true;
      // Each answer is its connection's last: who asks again asks another server, or is refused at once.
      for (const res of underveis) res.shouldKeepAlive = false;
      const klokke = setTimeout(() => {
        for (const res of underveis) if (!res.headersSent) svarUlest({ code: AVSLUTTES }, res.req.socket);
        tjener.closeAllConnections();
      }, frist);
      // The system lets go of those it keeps in wait when nobody listens any more. They are taken one a turn, which is why nothing new
      // is begun meanwhile: until none has come for a while, or half the time is out. What came during a long turn is not seen yet.
      const holdt: (() => void)[] = (tilbakeholdt = []);
      const til = performance.now() + frist / 2;
      for (let rolig = false; !rolig && performance.now() < til;) {
        const [foer, start] = [tatt, performance.now()];
        await vent(LESETID);
        rolig = tatt === foer && performance.now() - start < 2 * LESETID;
      }
      // http's own close() would at once let go of connections whose request has come and is not read yet.
      const lukket = new Promise<void>((klar) => NetServer.prototype.close.call(tjener, () => klar()));
      tilbakeholdt = undefined;
      for (const svar of holdt) svar();
      const ledige = setInterval(() => tjener.closeIdleConnections(), LEDIGTID);
      await lukket;
      clearInterval(ledige);
      clearTimeout(klokke);
    },
  };
}
