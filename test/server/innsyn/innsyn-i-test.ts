import { request } from 'node:http';
import type { Svar } from '../tjener-i-test.ts';

/** Sends a form exactly as said, and follows nothing. */
export function sendSkjema(
  port: number,
  sti: string,
  felt: Readonly<Record<string, string>> | string,
  hoder: Readonly<Record<string, string>> = {},
): Promise<Svar> {
  const kropp = Buffer.from(typeof felt === 'string' ? felt : new URLSearchParams(felt).toString());
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(kropp.byteLength),
    'sec-fetch-site': 'same-origin',
    ...hoder,
  };
  return new Promise((ferdig, feilet) => {
    const kall = request({ port, path: sti, method: 'POST', headers, agent: false }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit));
      svar.on('end', () => {
        const raa = Buffer.concat(biter);
        ferdig({ status: svar.statusCode ?? 0, hoder: svar.headers, raa, tekst: raa.toString() });
      });
    });
    kall.on('error', feilet);
    kall.end(kropp);
  });
}

/** The list cookie as a browser would send it back, and everything else it was told. */
export const kapselI = ({ hoder }: Svar): { readonly par: string; readonly hele: string } => {
  const hele = hoder['set-cookie']?.join('\n') ?? '';
  return { par: hele.split(';', 1)[0] ?? '', hele };
};

/** The value of a hidden field on a page. */
export const skjultFelt = (side: string, navn: string): string =>
  new RegExp(`name="${navn}"[^>]*value="([^"]*)"`).exec(side)?.[1] ?? '';
