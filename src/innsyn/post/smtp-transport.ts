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
  // The system's own word where there is one: a certificate that has expired is not a server that is away.
  const [kode = 'UKJENT'] = [
    'originalCode' in feil ? feil.originalCode : undefined,
    'code' in feil ? feil.code : undefined,
  ].filter((en) => typeof en === 'string');
  const kommando = 'command' in feil && typeof feil.command === 'string' ? feil.command : '';
  return { kode: svar === undefined ? kode : String(svar), svar, kommando };
}

/** Closes the door, or wants a login that we do not have, or have wrong. */
const OM_OSS: ReadonlySet<number> = new Set([421, 530, 535]);

/**
 * What a refusal means. The recipient and the content are this mail's: 5xx there is for good. Who is refused at the door, by name, as sender
 * or for want of a login is refused with every mail there is, until somebody has set it right, and so is who gets no answer: those wait, and
 * nobody knocks again with the next.
 */
function dom({ svar, kommando }: Smtpfeil): 'avvist' | 'utsatt' | 'stengt' {
  if (svar === undefined || OM_OSS.has(svar) || !['RCPT TO', 'DATA'].includes(kommando)) return 'stengt';
  return svar >= 500 && svar < 600 ? 'avvist' : 'utsatt';
}

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
          else svar({ art: dom(lest), kode });
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
