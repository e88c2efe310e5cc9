import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Klokke } from '../../tid/oslo.ts';
import type { Utboks } from './utboks.ts';

const UNDERSKRIFT = 16;
const FORM = /\+([0-9a-f]{32})\.([0-9a-f]{16})@/u;

const underskrift = (noekkel: Buffer, id: string): string =>
  createHmac('sha256', noekkel).update(`retur:${id}`).digest('hex').slice(0, UNDERSKRIFT);

/**
 * The envelope's return address of one mail (VERP): «retur+<id>.<signature>@…». What comes back to it says which mail it was,
 * and nobody else can make one up.
 */
export function returadresse(noekkel: Buffer, retur: string, postId: string): string {
  const krokk = retur.lastIndexOf('@');
  const id = postId.replaceAll('-', '');
  return `${retur.slice(0, krokk)}+${id}.${underskrift(noekkel, id)}${retur.slice(krokk)}`;
}

/** Which mail a return address was made for; undefined when the signature is not ours. */
export function lesReturadresse(noekkel: Buffer, adresse: string): string | undefined {
  const [, id, signert] = FORM.exec(adresse.toLowerCase()) ?? [];
  if (id === undefined || signert === undefined) return undefined;
  if (!timingSafeEqual(Buffer.from(signert), Buffer.from(underskrift(noekkel, id)))) return undefined;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** So much of a message is read: a report has its status early, and what it quotes may be anything. */
export const RETUR_MAKS = 262_144;

/**
 * An address of ours anywhere in a message's headers: `To`, `Delivered-To` and `X-Original-To` differ between mail servers. Its parts are
 * no longer than a mail server takes them (RFC 5321): a header may be one word of a quarter of a million signs.
 */
const ADRESSE = /[^\s<>,;:"]{1,64}\+[0-9a-f]{32}\.[0-9a-f]{16}@[^\s<>,;"]{1,255}/giu;

/** The return addresses that a message's headers name; whether they are ours, their signature says. */
export function returadresserI(melding: string): readonly string[] {
  const [hode = ''] = melding.slice(0, RETUR_MAKS).split(/\r?\n\r?\n/u, 1);
  return [...new Set(hode.replace(/\r?\n[ \t]+/gu, ' ').match(ADRESSE) ?? [])];
}

/** `ikke-endelig`: a holiday answer, or a report of delay. `ukjent-adresse`: not signed by us, or of a mail that is gone. */
export type Retursvar = 'merket' | 'ukjent-adresse' | 'ikke-endelig';

/**
 * Takes a message as a mail server's pipe hands it over.
 * @param til the envelope's recipient where the mail server says it; otherwise the headers are asked.
 */
export async function taImotMelding(
  g: { readonly noekkel: Buffer; readonly klokke: Klokke },
  utboks: Utboks,
  melding: string,
  til?: string,
): Promise<Retursvar> {
  const adresser = til === undefined ? returadresserI(melding) : [til];
  for (const adresse of adresser) {
    const svar = await taImotRetur(g, utboks, adresse, melding);
    if (svar !== 'ukjent-adresse') return svar;
  }
  return 'ukjent-adresse';
}

/**
 * Takes a message that came to a return address. Only a report of final failure («Status: 5.…») marks the mail: a holiday
 * answer and a report of delay change nothing. Of the report only the code is kept.
 * @param melding the message as the mail server hands it over; what lies beyond 256 kB is not read.
 */
export async function taImotRetur(
  g: { readonly noekkel: Buffer; readonly klokke: Klokke },
  utboks: Utboks,
  til: string,
  melding: string,
): Promise<Retursvar> {
  const id = lesReturadresse(g.noekkel, til);
  if (id === undefined) return 'ukjent-adresse';
  const [, kode] = /^Status:\s*(5\.\d{1,3}\.\d{1,3})/imu.exec(melding.slice(0, RETUR_MAKS)) ?? [];
  if (kode === undefined) return 'ikke-endelig';
  return (await utboks.komIRetur(id, g.klokke(), kode)) ? 'merket' : 'ukjent-adresse';
}
