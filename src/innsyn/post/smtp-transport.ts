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

/** One word for what went wrong: the server's code, or the connection's. Never its text, which may quote an address. */
function feilkode(feil: unknown): { readonly kode: string; readonly svar: number | undefined } {
  if (typeof feil !== 'object' || feil === null) return { kode: 'UKJENT', svar: undefined };
  const svar =
    'responseCode' in feil && typeof feil.responseCode === 'number' ? feil.responseCode : undefined;
  const kode = 'code' in feil && typeof feil.code === 'string' ? feil.code : 'UKJENT';
  return { kode: svar === undefined ? kode : String(svar), svar };
}

/** A refusal of this mail, not of us: 5xx to the recipient or the content. Refused logins and TLS are for tomorrow. */
const erEndelig = (svar: number | undefined, kode: string): boolean =>
  svar !== undefined && svar >= 500 && !['EAUTH', 'ETLS', 'ENOAUTH'].includes(kode);

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
          ferdig(s);
          forbindelse.close();
        };
        const feilet = (feil: unknown): void => {
          const { kode, svar: tall } = feilkode(feil);
          const grunn = feil instanceof Error && 'code' in feil ? String(feil.code) : '';
          if (overlevert && tall === undefined) svar({ art: 'uviss', kode });
          else svar({ art: erEndelig(tall, grunn) ? 'avvist' : 'utsatt', kode });
        };
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
