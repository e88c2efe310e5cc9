import { createHash, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leggPaaDisken } from '../lager/paa-disken.ts';
import { GRUPPENS } from '../lager/rettigheter.ts';
import { OedelagtFil } from '../lager/systemfeil.ts';

/** What a secret link is for: one made for one thing opens nothing else. */
export type Lenkeformaal = 'bekreft' | 'status' | 'mine' | 'svar' | 'retur';

const BYTES = 24;
const HEL = /^[0-9a-f]{64}$/u;

/** Where the key of the links is, in a data folder. */
export const noekkelfil = (data: string): string => join(data, 'innsyn.nokkel');

/**
 * The key that secret links are made with, from DATA/innsyn.nokkel: made the first time, for those who share the database's group, as the public's
 * server and the staff's. It lies outside the database, so that a database gone astray opens no link.
 *
 * @throws OedelagtFil for a key that is not whole: anybody could make the links of an empty one.
 */
export function lesNoekkel(data: string): Buffer {
  const sti = noekkelfil(data);
  if (!existsSync(sti)) {
    mkdirSync(data, { recursive: true });
    // Whole from the first moment, also when two processes start at once, or the power goes.
    const utkast = `${sti}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(utkast, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
      chmodSync(utkast, GRUPPENS);
      leggPaaDisken(utkast);
      linkSync(utkast, sti);
      leggPaaDisken(data);
    } catch (feil) {
      if (!existsSync(sti)) throw feil;
    } finally {
      rmSync(utkast, { force: true });
    }
  }
  const lest = readFileSync(sti, 'utf8').trim();
  if (!HEL.test(lest))
    throw new OedelagtFil(
      `Nøkkelen til lenkene i innsynskrav er ødelagt: ${sti}. Legg den tilbake fra en sikkerhetskopi. Finnes det ingen, slett filen: Da lages det en ny, og lenker som er sendt ut før, virker ikke lenger.`,
    );
  return Buffer.from(lest, 'hex');
}

/**
 * The token of a link: made anew from the key whenever a mail is written, so that no mail waiting in the outbox holds it.
 * @param id what it is for: something random that the store keeps.
 */
export const lagToken = (noekkel: Buffer, formaal: Lenkeformaal, id: string): string =>
  createHmac('sha256', noekkel).update(`${formaal}:${id}`).digest().subarray(0, BYTES).toString('base64url');

/** What the store keeps of a token. */
export const tokenhash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A stand-in for an address or a network in the rate limits, which says nothing without the key. */
export const sladd = (noekkel: Buffer, verdi: string): Buffer =>
  createHmac('sha256', noekkel).update(`sladd:${verdi}`).digest().subarray(0, 16);
