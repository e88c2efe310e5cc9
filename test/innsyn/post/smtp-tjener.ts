import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { lagSertifikat } from './sertifikat.ts';

interface Mottatt {
  readonly fra: string;
  readonly til: string;
  readonly innhold: string;
  readonly kryptert: boolean;
}

export interface Smtptjener {
  readonly port: number;
  readonly ca: string;
  readonly mottatt: Mottatt[];
}

/** A real SMTP server on loopback, stopped when the test ends. It takes everything unless told otherwise. */
export async function startSmtp(
  valg: SMTPServerOptions & { readonly etterMottak?: (antall: number) => Promise<void> } = {},
): Promise<Smtptjener> {
  const { key, cert } = lagSertifikat();
  const mottatt: Mottatt[] = [];
  const { etterMottak, ...innst } = valg;
  const tjener = new SMTPServer({
    key,
    cert,
    authOptional: true,
    logger: false,
    onData(strom, okt, ferdig) {
      const deler: Buffer[] = [];
      strom.on('data', (del: Buffer) => deler.push(del));
      strom.on('end', () => {
        const [til] = okt.envelope.rcptTo;
        mottatt.push({
          fra: okt.envelope.mailFrom === false ? '' : okt.envelope.mailFrom.address,
          til: til?.address ?? '',
          innhold: Buffer.concat(deler).toString('latin1'),
          kryptert: okt.secure,
        });
        void (etterMottak?.(mottatt.length) ?? Promise.resolve()).then(
          () => {
            ferdig();
          },
          (feil: unknown) => {
            ferdig(feil instanceof Error ? feil : new Error('feil'));
          },
        );
      });
    },
    ...innst,
  });
  tjener.on('error', () => undefined);
  await new Promise<void>((klar) => {
    tjener.listen(0, '127.0.0.1', () => {
      klar();
    });
  });
  onTestFinished(
    () =>
      new Promise<void>((ferdig) => {
        tjener.close(() => {
          ferdig();
        });
      }),
  );
  return { port: (tjener.server.address() as AddressInfo).port, ca: cert, mottatt };
}

/** The text of a mail that nodemailer has put into quoted-printable. */
export function lesTekst(innhold: string): string {
  const [, kropp = ''] = /\r\n\r\n([\s\S]*)$/u.exec(innhold) ?? [];
  if (/^Content-Transfer-Encoding: base64/imu.test(innhold))
    return Buffer.from(kropp, 'base64').toString('utf8');
  const bytes = kropp
    .replace(/=\r\n/gu, '')
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
