import { request } from 'node:http';
import { skjultFelt, sendSkjema } from '../../innsyn/innsyn-i-test.ts';
import { ventPaaLenke } from '../../innsyn/epost-i-test.ts';
import { hent, type Svar } from '../../tjener-i-test.ts';
import type { Ansatt } from '../konsoll-i-test.ts';

export const V = 'fjordvik';
export const PERSONLIG = 'offl-13-fvl-13-1-1';
/** A file that says what it is by its first bytes, and no more. */
export const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
export const KOE = `/arkiv/${V}/innsyn`;

/** Who asks, as only the request's own page may say. */
export const SPOERRER = 'Spørre Spørresen';

/** Somebody asks for documents, to be fetched: there is no address to confirm. */
export async function spoer(
  port: number,
  liste: string,
  mer: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: string; readonly referanse: string }> {
  const svar = await sendSkjema(port, '/innsyn/krav', {
    liste,
    levering: 'hente',
    navn: SPOERRER,
    ...mer,
  });
  const status = (svar.hoder.location ?? '').replace(/\?.*$/, '');
  const { tekst } = await hent(port, status);
  return { status, referanse: skjultFelt(tekst, 'referanse') };
}

/** The same by e-mail, confirmed. */
export async function spoerMedEpost(
  port: number,
  data: string,
  liste: string,
  epost = 'spoerrer@leser.example',
): Promise<{ readonly status: string; readonly referanse: string }> {
  await sendSkjema(port, '/innsyn/krav', { liste, epost, levering: 'epost' });
  const bekreftet = await sendSkjema(port, await ventPaaLenke(data, epost, 'bekreft'), '');
  const status = (bekreftet.hoder.location ?? '').replace(/\?.*$/, '');
  return { status, referanse: skjultFelt((await hent(port, status)).tekst, 'referanse') };
}

/** Sends a form with files, as a browser does. */
export async function sendFiler(
  port: number,
  hvem: Ansatt,
  sti: string,
  felt: Readonly<Record<string, string | Uint8Array>>,
  hoder: Readonly<Record<string, string>> = {},
): Promise<Svar> {
  const merke = skjultFelt((await hvem.les('/arkiv')).tekst, 'merke');
  const skjema = new FormData();
  for (const [navn, verdi] of Object.entries({ merke, ...felt }))
    if (typeof verdi === 'string') skjema.append(navn, verdi);
    else skjema.append(navn, new Blob([new Uint8Array(verdi)]), 'hemmelig navn.png');
  const kropp = new Response(skjema);
  const bytes = Buffer.from(await kropp.arrayBuffer());
  return new Promise((ferdig, feilet) => {
    const kall = request(
      {
        port,
        path: sti,
        method: 'POST',
        agent: false,
        headers: {
          'content-type': kropp.headers.get('content-type') ?? '',
          'content-length': String(bytes.byteLength),
          'sec-fetch-site': 'same-origin',
          cookie: hvem.kapsel,
          ...hoder,
        },
      },
      (svar) => {
        const biter: Buffer[] = [];
        svar.on('data', (bit: Buffer) => biter.push(bit));
        svar.on('end', () => {
          const raa = Buffer.concat(biter);
          ferdig({ status: svar.statusCode ?? 0, hoder: svar.headers, raa, tekst: raa.toString() });
        });
      },
    );
    kall.on('error', feilet);
    kall.end(bytes);
  });
}
