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
  /** Takes what has come, lets it end, takes no more, and is done within `frist` milliseconds. */
  readonly lukk: (frist?: number) => Promise<void>;
}

/** The time for a client to send its headers, in milliseconds: a slow one is let go (slow loris). The body has limits of its own. */
const HODEFRIST = 10_000;
const VENTEFRIST = 5_000;
/** So that what is under way may end, and SIGTERM still be done within two seconds. */
const LUKKEFRIST = 1_400;
/** When no connection has come for so long, those that the system kept in wait have been taken, and what they ask is read. */
const LESETID = 50;
/** Connections that wait to be taken: where there are more, the system drops them, and a page comes a second late or three. */
const FORVERELSE = 4_096;

/** Why node refused to read a request, as a status. */
const STATUSER: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Adressen er for lang. Et søk kan ha høyst 500 tegn.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Forespørselen kom ikke fram i tide.'],
};

/** What is not HTTP never reaches the handler; its answer carries the same headers all the same. */
function svarUlest(feil: { readonly code?: string }, sokkel: Duplex): void {
  if (!sokkel.writable || feil.code === 'ECONNRESET') {
    sokkel.destroy();
    return;
  }
  const [status, melding] = STATUSER[feil.code ?? ''] ?? [400, 'Forespørselen kan ikke leses.'];
  const kropp = Buffer.from(`${melding}\n`);
  const hoder = Object.entries(SIKKERHETSHODER).map(([navn, verdi]) => `${navn}: ${verdi}\r\n`);
  const linjer = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${hoder.join('')}`,
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
  tjener.on('request', (req, res) => {
    const brutt = (): void => {
      if (res.headersSent) req.socket.destroy();
      else svarUlest({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, req.socket);
    };
    settKroppsfrist(req, brutt, grenser);
    void behandle(req, res);
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
      const klokke = setTimeout(() => tjener.closeAllConnections(), frist);
      const til = performance.now() + frist / 2;
      for (let foer = -1; foer !== tatt && performance.now() < til;) {
        foer = tatt;
        await vent(LESETID);
      }
      // http's own close() would at once let go of connections whose request has come and is not read yet.
      const lukket = new Promise<void>((klar) => NetServer.prototype.close.call(tjener, () => klar()));
      const ledige = setInterval(() => tjener.closeIdleConnections(), LESETID);
      await lukket;
      clearInterval(ledige);
      clearTimeout(klokke);
    },
  };
}
