import { join } from 'node:path';
import { lesKonfig } from '../../../src/konfig/les-konfig.ts';
import type { Konfig, Virksomhet } from '../../../src/konfig/virksomhet.ts';
import { aapneLagre, stier, type Lagre } from '../../../src/eksport/lagre.ts';
import type { Adressegjengiver } from '../../../src/konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Bruker } from '../../../src/konsoll/tilgang.ts';
import { lastAstro } from '../../../src/server/svar/astro-gjengiver.ts';
import { gjengiAdresser } from '../../../src/server/svar/gjengi-adresser.ts';
import { lagLogg } from '../../../src/server/logg.ts';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import type { Verksted } from '../../eksport/hjelp/verksted.ts';

const BYGG = join(import.meta.dirname, '..', '..', '..', 'dist', 'server', 'entry.mjs');

/** The public server's own functions over the built pages; what it logs is thrown away. */
export async function lagGjengiver(): Promise<Adressegjengiver> {
  const gjengi = await lastAstro(BYGG);
  const logg = lagLogg({ write: () => undefined });
  return (tjenester, adresser) =>
    gjengiAdresser(tjenester, adresser, { gjengi, logg, nettadresse: undefined });
}

/** The stores that the console has open, over a test's data directory. */
export interface Aapne extends Lagre {
  readonly sok: Sokemotor;
  readonly konfig: Konfig;
  readonly virksomhet: Virksomhet;
  readonly data: string;
}

export async function aapneAlt(v: Verksted): Promise<Aapne> {
  const konfig = lesKonfig(stier(v.data).konfig);
  const [virksomhet] = konfig.virksomheter;
  const lagre = await aapneLagre(v.data, v.klokke);
  if (virksomhet === undefined || lagre.sok === undefined) throw new Error('Verkstedet er ikke fylt.');
  return { ...lagre, sok: lagre.sok, konfig, virksomhet, data: v.data };
}

/** «2026/1-2», taken apart. */
export function nr(nummer: string) {
  const [saksaar = 0, sakssekvensnummer = 0, dokumentnummer = 0] = nummer.split(/[/-]/).map(Number);
  return { saksaar, sakssekvensnummer, dokumentnummer };
}

/** Somebody who may see and decide everything in the test's body, or in some of its units. */
export const arkivar = (id: string, enheter?: readonly string[]): Bruker => ({
  id,
  navn: 'Prøve',
  tildelinger: [{ rolle: 'arkivar', virksomhet: 'fjordvik', ...(enheter && { enheter }) }],
});
