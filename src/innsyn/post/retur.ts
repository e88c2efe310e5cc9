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

const MAKS = 262_144;

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
): Promise<'merket' | 'ukjent-adresse' | 'ikke-endelig'> {
  const id = lesReturadresse(g.noekkel, til);
  if (id === undefined) return 'ukjent-adresse';
  const [, kode] = /^Status:\s*(5\.\d{1,3}\.\d{1,3})/imu.exec(melding.slice(0, MAKS)) ?? [];
  if (kode === undefined) return 'ikke-endelig';
  return (await utboks.komIRetur(id, g.klokke(), kode)) ? 'merket' : 'ukjent-adresse';
}
