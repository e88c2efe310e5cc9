import { ALDRI_LAGRE, SIDEHODER, SPOR_HVER_GANG } from './hoder.ts';
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

/** The answer of last resort, when even the error page could not be made. */
export const reservesvar = (id: string): FerdigSvar =>
  tekstsvar(500, `Noe gikk galt hos oss. Oppgi feilnummer ${id} om du tar kontakt.`);
