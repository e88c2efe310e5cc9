import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aapneInnsyn } from '../../src/innsyn/aapne.ts';
import { RETUR_MAKS, taImotMelding, type Retursvar } from '../../src/innsyn/post/retur.ts';
import { kanTasImotI, lesReturmappe } from '../../src/innsyn/post/returmappe.ts';

/** EX_TEMPFAIL: the mail server keeps the message and tries again, so that nothing is lost while the store is away. */
const SENERE = 75;

const SVAR: Readonly<Record<Retursvar, string>> = {
  merket: 'E-posten er merket som ikke levert.',
  'ikke-endelig': 'Det var ikke en endelig feil. Ingenting er endret.',
  'ukjent-adresse': 'Returadressen er ikke en av våre. Ingenting er endret.',
};

/** What comes in, up to what is read of it; the rest is taken and thrown away, so that the mail server can finish. */
async function lesInn(): Promise<string> {
  const biter: Buffer[] = [];
  let lengde = 0;
  for await (const bit of process.stdin as AsyncIterable<Buffer>) {
    if (lengde < RETUR_MAKS) biter.push(bit);
    lengde += bit.byteLength;
  }
  return Buffer.concat(biter).toString('latin1');
}

/**
 * Takes what came back. A forged return address is no reason to answer anybody: that would send mail to whoever it was forged in the
 * name of. @returns the exit code.
 */
export async function taImotRetur(
  data: string,
  { til, mappe }: { readonly til?: string; readonly mappe?: string },
): Promise<number> {
  const melding = mappe === undefined ? await lesInn() : '';
  if (!existsSync(join(data, 'innsyn.db'))) {
    console.error(`Det finnes ingen innsynskrav i ${data}. Er det riktig mappe (--data)?`);
    return SENERE;
  }
  if (mappe !== undefined && !kanTasImotI(mappe)) {
    console.error(`${mappe} er ingen mappe som kan leses og tømmes. Ingen e-post er lest.`);
    return 2;
  }
  try {
    const ukjent = async () => ({ art: 'ukjent' as const });
    const ingen = { poster: async () => [], stengt: async () => false, post: ukjent, sak: ukjent };
    const { grunnlag, lukk } = aapneInnsyn(data, { virksomheter: [] }, ingen, () => new Date());
    try {
      if (mappe === undefined) {
        const mottaker = til ?? process.env['ORIGINAL_RECIPIENT'];
        console.log(SVAR[await taImotMelding(grunnlag, grunnlag.utboks, melding, mottaker)]);
      } else {
        const { merket, andre, fremmede } = await lesReturmappe(grunnlag, mappe);
        console.log(
          `${merket} er merket som ikke levert, ${andre} var ikke endelige, ${fremmede} er ikke våre.`,
        );
      }
      return 0;
    } finally {
      await lukk();
    }
  } catch (feil) {
    console.error(
      `E-posten er ikke lest (${feil instanceof Error ? feil.name : 'ukjent feil'}). Prøv igjen senere.`,
    );
    return SENERE;
  }
}
