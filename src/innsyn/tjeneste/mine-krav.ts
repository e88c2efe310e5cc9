import { createHmac, timingSafeEqual } from 'node:crypto';
import { lesEpost } from '../innsending.ts';
import { innsynFor } from '../lov-fra-konfig.ts';
import { BREMSER, lagForsoek, slippNettForbi } from './bremser.ts';
import type { Avsender, Grunnlag } from './grunnlag.ts';
import { lesTitler, type Statuskrav, visKrav } from './status.ts';

const TIME = 3_600_000;
const FORM = /^([0-9a-f-]{36})\.(\d{1,11})\.([\w-]{32})$/u;

const underskrift = (noekkel: Buffer, id: string, utloeper: number): string =>
  createHmac('sha256', noekkel)
    .update(`mine:${id}:${utloeper}`)
    .digest()
    .subarray(0, 24)
    .toString('base64url');

/** A link to all of an address' requests: signed, with its own end, and stored nowhere. */
export function lagMineToken(noekkel: Buffer, bestillingId: string, utloeper: Date): string {
  const sekund = Math.floor(utloeper.getTime() / 1000);
  return `${bestillingId}.${sekund}.${underskrift(noekkel, bestillingId, sekund)}`;
}

/**
 * Sends a link to all requests of an address to that address. The answer is the same whether there are any or not: nobody can
 * find out who has asked for what (only too many tries are told), not from how long it takes either.
 */
export async function bestillMineKrav(
  g: Grunnlag,
  epost: string,
  fra: Avsender,
): Promise<'sendt-hvis-kjent' | 'ugyldig' | 'for-mange'> {
  const adresse = lesEpost(epost);
  if (adresse === undefined) return 'ugyldig';
  if (!(await slippNettForbi(g, BREMSER.mineKravNett, fra))) return 'for-mange';
  await g.lager.bestillMineKrav(adresse, lagForsoek(g, BREMSER.mineKrav, adresse.toLowerCase()));
  return 'sendt-hvis-kjent';
}

/** All requests sent from the address that a link was sent to, newest first; undefined for a link that is no good (any more). */
export async function mineKrav(g: Grunnlag, token: string): Promise<readonly Statuskrav[] | undefined> {
  const [, id, sekund, signert] = FORM.exec(token) ?? [];
  if (id === undefined || sekund === undefined || signert === undefined) return undefined;
  const ventet = underskrift(g.noekkel, id, Number(sekund));
  if (!timingSafeEqual(Buffer.from(signert), Buffer.from(ventet))) return undefined;
  if (g.klokke().getTime() >= Number(sekund) * 1000) return undefined;
  const [krav] = await g.lager.hentBestilling(id);
  const epost = krav?.bestilling.spoerrer.epost;
  if (epost === undefined) return undefined;
  const alle = await g.lager.hentForEpost(epost);
  const titler = await lesTitler(g, alle);
  return alle.map((k) => visKrav(g, k, titler));
}

/** When a link that is sent for a mail of `skrevet` ends. */
export const mineTokenUtloeper = (g: Grunnlag, virksomhet: string, skrevet: Date): Date =>
  new Date(skrevet.getTime() + innsynFor(g.konfig, virksomhet).bekreftelsestimer * TIME);
