import spartansk from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

/**
 * A real browser out of npm alone. Its own flags for tiny machines (one process, no web security) are left out.
 * @param flagg What the reader has set in the browser itself.
 */
export async function startNettleser(...flagg: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await spartansk.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...flagg],
    headless: true,
  });
}

/** A reader whose letters are of twice the size (WCAG 1.4.4). */
export const STORE_BOKSTAVER = '--blink-settings=defaultFontSize=32';

export const TELEFON = { width: 360, height: 740 };
export const SKJERM = { width: 1280, height: 900 };

/** A fresh reader: no cookies, no storage, and one way of looking at things. */
export const nyLeser = (nettleser: Browser, valg: BrowserContextOptions = {}): Promise<BrowserContext> =>
  nettleser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...valg });
