import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Oidckonfig } from '../../../src/konfig/konsoll.ts';
import { OIDC_TILBAKE } from '../../../src/server/arkiv/adgang.ts';
import { HEMMELIGHET, KLIENT, startUtsteder, type Utsteder } from '../../konsoll/innlogging/utsteder.ts';
import { hent, type Svar, type Testtjener } from '../tjener-i-test.ts';
import { ansattMed, kapslerI, startKonsoll, type Ansatt } from './konsoll-i-test.ts';

/** A port that nobody listens on now: the console must know its address before it listens. */
async function ledigPort(): Promise<number> {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  await new Promise((klar) => tjener.close(klar));
  if (typeof adresse !== 'object' || adresse === null) throw new TypeError('No port.');
  return adresse.port;
}

export interface Oidckonsoll extends Testtjener {
  readonly utsteder: Utsteder;
  /** Follows a login from the console to the provider and back; answers what the console answers to the way back. */
  readonly gaaInn: (
    konto: string,
    til?: string,
  ) => Promise<{ readonly tilbake: string; readonly state: string }>;
  readonly svarPaa: (tilbake: string, kapsler: string) => Promise<Svar>;
  /** Logs in for real, and has the console open. */
  readonly loggInn: (konto: string) => Promise<Ansatt>;
}

/** The console with a real provider, both on loopback; an account's name is its roles, joined by «+». */
export async function startOidckonsoll(
  data: string,
  roller: Oidckonfig['roller'],
  { klokke, env = {} }: { klokke?: () => Date; env?: Readonly<Record<string, string>> } = {},
): Promise<Oidckonsoll> {
  const port = await ledigPort();
  const adresse = env['NETTADRESSE'] ?? `http://127.0.0.1:${port}`;
  const utsteder = await startUtsteder(adresse + OIDC_TILBAKE);
  const oidc = { utsteder: utsteder.adresse, klientID: KLIENT, roller };
  writeFileSync(join(data, 'konsoll.json'), JSON.stringify({ oidc }));
  const alle = {
    PORT: String(port),
    NETTADRESSE: adresse,
    UTVIKLERINNLOGGING: '',
    OIDC_HEMMELIGHET: HEMMELIGHET,
    ...env,
  };
  const tjener = await startKonsoll(data, alle, klokke);
  const svarPaa = (tilbake: string, kapsler: string): Promise<Svar> => {
    const { pathname, search } = new URL(tilbake);
    return hent(port, pathname + search, { hoder: { cookie: kapsler } });
  };
  const gaaInn = async (konto: string, til = '/arkiv') => {
    const start = await hent(port, `/arkiv/logg-inn?${new URLSearchParams({ start: 'ja', til })}`);
    const tilbake = await utsteder.loggInn(start.hoder.location ?? '', konto);
    return { tilbake, state: kapslerI(start) };
  };
  return {
    ...tjener,
    utsteder,
    gaaInn,
    svarPaa,
    loggInn: async (konto) => {
      const { tilbake, state } = await gaaInn(konto);
      return ansattMed(port, kapslerI(await svarPaa(tilbake, state)));
    },
    lukk: async () => {
      await tjener.lukk();
      await utsteder.lukk();
    },
  };
}
