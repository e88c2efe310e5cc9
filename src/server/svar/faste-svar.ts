import { ALDRI_LAGRE, SIDEHODER, SPOR_HVER_GANG, STROMHODER } from './hoder.ts';
import { FerdigSvar } from './ferdig-svar.ts';
import { TEKST } from './svar.ts';

/** A refusal in one sentence. */
export const tekstsvar = (
  status: number,
  tekst: string,
  hoder: Readonly<Record<string, string>> = {},
): FerdigSvar =>
  new FerdigSvar({
    status,
    type: TEKST,
    kropp: Buffer.from(`${tekst}\n`),
    lagring: ALDRI_LAGRE,
    hoder: { ...SIDEHODER, ...hoder },
  });

/** The same thing at its one address on this site. */
export const omdirigering = (til: string): FerdigSvar =>
  new FerdigSvar({
    status: 308,
    type: TEKST,
    kropp: Buffer.alloc(0),
    til,
    lagring: SPOR_HVER_GANG,
    hoder: SIDEHODER,
  });

/** What a browser is told before a script on another site may ask for open data with headers of its own, as `If-None-Match`. */
export const forhaandssvar = (): FerdigSvar =>
  new FerdigSvar({
    status: 200,
    type: TEKST,
    kropp: Buffer.alloc(0),
    lagring: ALDRI_LAGRE,
    hoder: {
      ...STROMHODER,
      Allow: 'GET, HEAD',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  });

/** The answer of last resort, when even the error page could not be made. */
export const reservesvar = (id: string): FerdigSvar =>
  tekstsvar(500, `Noe gikk galt hos oss. Oppgi feilnummer ${id} om du tar kontakt.`);
