import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Smtpinnstillinger } from './innstillinger.ts';
import type { Leveringssvar, Transport } from './transport.ts';

export interface Smtpvalg {
  /** For a server whose certificate the machine does not know: the certificate authority's, as PEM. */
  readonly ca?: string;
  /** How long the server may be silent, in milliseconds. */
  readonly taalmodighet?: number;
}

interface Smtpfeil {
  /** One word for what went wrong: the server's code, or the connection's. Never its text, which may quote an address. */
  readonly kode: string;
  readonly svar: number | undefined;
  /** What the server was asked when it said no. */
  readonly kommando: string;
}

function lesFeil(feil: unknown): Smtpfeil {
  if (typeof feil !== 'object' || feil === null) return { kode: 'UKJENT', svar: undefined, kommando: '' };
  const svar =
    'responseCode' in feil && typeof feil.responseCode === 'number' ? feil.responseCode : undefined;
  const kode = 'code' in feil && typeof feil.code === 'string' ? feil.code : 'UKJENT';
  const kommando = 'command' in feil && typeof feil.command === 'string' ? feil.command : '';
  return { kode: svar === undefined ? kode : String(svar), svar, kommando };
}

/** Wants a login that we do not have, or have wrong. */
const KREVER_INNLOGGING: ReadonlySet<number> = new Set([530, 535]);

/**
 * A refusal of this mail, not of us: 5xx to the recipient or the content. Who is refused at the door, by name, as sender or for want of a
 * login is refused with every mail there is, until somebody has set it right: those are for tomorrow.
 */
const erEndelig = ({ svar, kommando }: Smtpfeil): boolean =>
  svar !== undefined &&
  svar >= 500 &&
  svar < 600 &&
  !KREVER_INNLOGGING.has(svar) &&
  ['RCPT TO', 'DATA'].includes(kommando);

/** A server that is never silent, and never done: so many times its patience, one mail may take. */
const LENGST = 10;

/**
 * A real mail server. Each mail has a connection of its own; the mail's end is sent only after `overlever`, so that a mail
 * whose `overlever` was never called was never taken.
 */
export function lagSmtpTransport(innst: Smtpinnstillinger, valg: Smtpvalg = {}): Transport {
  const ventetid = valg.taalmodighet ?? 60_000;
  const aapne = (): SMTPConnection =>
    new SMTPConnection({
      host: innst.vert,
      port: innst.port,
      secure: innst.tls === 'tls',
      requireTLS: innst.tls === 'starttls',
      ignoreTLS: innst.tls === 'ingen',
      connectionTimeout: ventetid,
      greetingTimeout: ventetid,
      socketTimeout: ventetid,
      dnsTimeout: ventetid,
      ...(valg.ca === undefined ? {} : { tls: { ca: valg.ca } }),
    });

  return {
    art: 'smtp',
    lever: ({ fra, til, innhold }, overlever) =>
      new Promise<Leveringssvar>((ferdig) => {
        const forbindelse = aapne();
        let overlevert = false;
        let avgjort = false;
        const svar = (s: Leveringssvar): void => {
          if (avgjort) return;
          avgjort = true;
          clearTimeout(frist);
          ferdig(s);
          forbindelse.close();
        };
        const feilet = (feil: unknown): void => {
          const lest = lesFeil(feil);
          const { kode } = lest;
          if (overlevert && lest.svar === undefined) svar({ art: 'uviss', kode });
          else svar({ art: erEndelig(lest) ? 'avvist' : 'utsatt', kode });
        };
        const frist = setTimeout(() => {
          feilet({ code: 'ETIMEDOUT' });
        }, LENGST * ventetid);
        function* medMerke(): Generator<Buffer> {
          yield innhold;
          overlever();
          overlevert = true;
        }
        const send = (): void => {
          const strom = Readable.from(medMerke());
          strom.once('error', feilet);
          forbindelse.send({ from: fra, to: [til] }, strom, (feil) => {
            if (feil) feilet(feil);
            else svar({ art: 'tatt' });
          });
        };
        forbindelse.once('error', feilet);
        forbindelse.once('end', () => {
          feilet({ code: 'ECONNECTION' });
        });
        forbindelse.connect((feil) => {
          if (feil) feilet(feil);
          else if (innst.bruker === undefined) send();
          else
            forbindelse.login({ user: innst.bruker, pass: innst.passord ?? '' }, (avvist) => {
              if (avvist) feilet(avvist);
              else send();
            });
        });
      }),
  };
}
