import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Oidckonfig } from '../../../../src/konfig/konsoll.ts';
import { LOGG_UT, OIDC_TILBAKE } from '../../../../src/server/arkiv/adgang/adgang.ts';
import {
  HEMMELIGHET,
  type Kaker,
  KLIENT,
  startUtsteder,
  type Utsteder,
} from '../../../konsoll/innlogging/utsteder.ts';
import { hent, type Svar, type Testtjener } from '../../tjener-i-test.ts';
import { ansattMed, kapslerI, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

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
    kaker?: Kaker,
  ) => Promise<{ readonly tilbake: string; readonly state: string }>;
  readonly svarPaa: (tilbake: string, kapsler: string) => Promise<Svar>;
  /** Logs in for real, and has the console open. */
  readonly loggInn: (konto: string, kaker?: Kaker) => Promise<Ansatt>;
  /** Writes konsoll.json anew, as somebody who mends it while the console runs. */
  readonly skrivOppsett: (endring: Partial<Oidckonfig>) => void;
}

/** The console with a real provider, both on loopback; an account's name is its roles, joined by «+». */
export async function startOidckonsoll(
  data: string,
  roller: Oidckonfig['roller'],
  {
    klokke,
    env = {},
    utlogging = true,
  }: { klokke?: () => Date; env?: Readonly<Record<string, string>>; utlogging?: boolean } = {},
): Promise<Oidckonsoll> {
  const port = await ledigPort();
  const adresse = env['NETTADRESSE'] ?? `http://127.0.0.1:${port}`;
  const utsteder = await startUtsteder(adresse + OIDC_TILBAKE, utlogging ? adresse + LOGG_UT : undefined);
  const oidc = { utsteder: utsteder.adresse, klientID: KLIENT, roller };
  const skrivOppsett = (endring: Partial<Oidckonfig>): void =>
    writeFileSync(join(data, 'konsoll.json'), JSON.stringify({ oidc: { ...oidc, ...endring } }));
  skrivOppsett({});
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
  const gaaInn = async (konto: string, til = '/arkiv', kaker?: Kaker) => {
    const start = await hent(port, `/arkiv/logg-inn?${new URLSearchParams({ start: 'ja', til })}`);
    const tilbake = await utsteder.loggInn(start.hoder.location ?? '', konto, kaker);
    return { tilbake, state: kapslerI(start) };
  };
  return {
    ...tjener,
    utsteder,
    gaaInn,
    svarPaa,
    skrivOppsett,
    loggInn: async (konto, kaker) => {
      const { tilbake, state } = await gaaInn(konto, '/arkiv', kaker);
      return ansattMed(port, kapslerI(await svarPaa(tilbake, state)));
    },
    lukk: async () => {
      await tjener.lukk();
      await utsteder.lukk();
    },
  };
}
