import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { fyll, type Proevedata } from '../server/fyll.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { nyLeser, startNettleser, TELEFON } from './nettleser.ts';

export interface Oppsett {
  readonly tjener: Testtjener;
  readonly nettleser: Browser;
}

/**
 * The journal of the tests behind a server, and a browser, for as long as the tests of a file run.
 * @param klargjoer what is done to the data folder before the server starts.
 */
export function medNettleser(klargjoer: (data: string) => void = () => undefined): Oppsett {
  let proeve: Proevedata | undefined;
  let tjener: Testtjener | undefined;
  let nettleser: Browser | undefined;
  beforeAll(async () => {
    proeve = await fyll();
    klargjoer(proeve.data);
    tjener = await startTesttjener(proeve.data);
    nettleser = await startNettleser();
  });
  afterAll(async () => {
    await nettleser?.close();
    await tjener?.lukk();
    await proeve?.rydd();
  });
  const startet = <T>(en: T | undefined): T => {
    if (en === undefined) throw new Error('Used before the tests have begun.');
    return en;
  };
  return {
    get tjener() {
      return startet(tjener);
    },
    get nettleser() {
      return startet(nettleser);
    },
  };
}

/** Opens an address as a new reader on a phone, and closes the reader afterwards. */
export async function besoek<T>(
  nettleser: Browser,
  adresse: URL,
  fn: (side: Page, status: number) => Promise<T>,
  valg: BrowserContextOptions = {},
): Promise<T> {
  const leser = await nyLeser(nettleser, { viewport: TELEFON, ...valg });
  try {
    const side = await leser.newPage();
    const svar = await side.goto(adresse.href);
    return await fn(side, svar?.status() ?? 0);
  } finally {
    await leser.close();
  }
}
