import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axefunn } from './axe.ts';
import { SKJERM, TELEFON } from './nettleser.ts';
import { besoek, medNettleser } from './oppsett.ts';

const her = medNettleser();

const paa = <T>(sti: string, fn: (side: Page) => Promise<T>, valg: BrowserContextOptions = {}): Promise<T> =>
  besoek(her.nettleser, new URL(sti, her.tjener.adresse), fn, valg);

const felt = (side: Page) => side.getByRole('combobox', { name: 'Hva leter du etter?' });
const liste = (side: Page) => side.getByRole('listbox', { name: 'Søkeforslag' });

/** Types as a reader does, and waits for the list. @returns What it offers. */
async function skriv(side: Page, tekst: string): Promise<readonly string[]> {
  await felt(side).pressSequentially(tekst);
  await liste(side).waitFor();
  return liste(side).getByRole('option').locator('span').allInnerTexts();
}

/** The option that a screen reader would say is chosen, by what the field itself points at. */
const valgt = (side: Page): Promise<string | undefined> =>
  side.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    const rad = document.getElementById(id);
    return rad?.getAttribute('aria-selected') === 'true' ? rad.querySelector('span')?.innerText : undefined;
  });

describe('suggestions by keyboard', () => {
  test('the arrows choose, round and back to the field, and Enter searches for what is chosen', async () => {
    await paa('/', async (side) => {
      const forslag = await skriv(side, 'skole');
      expect(forslag.length).toBeGreaterThan(1);
      expect(await felt(side).getAttribute('aria-expanded')).toBe('true');
      expect(await valgt(side)).toBeUndefined();
      for (const ventet of [...forslag, undefined, forslag[0]]) {
        await side.keyboard.press('ArrowDown');
        expect(await valgt(side)).toBe(ventet);
      }
      await side.keyboard.press('ArrowUp');
      expect(await valgt(side)).toBeUndefined();
      await side.keyboard.press('ArrowUp');
      expect(await valgt(side)).toBe(forslag.at(-1));
      expect(await felt(side).inputValue()).toBe('skole');
      await side.keyboard.press('Enter');
      await side.waitForURL(/\/sok\?/);
      expect(new URL(side.url()).searchParams.get('q')).toBe(forslag.at(-1));
    });
  });

  test('Enter with nothing chosen searches for what is written', async () => {
    await paa('/sok', async (side) => {
      await skriv(side, 'skole');
      await side.keyboard.press('Enter');
      await side.waitForURL(/\/sok\?q=skole$/);
    });
  });

  test('what was chosen is let go when more is written, also before the list has followed', async () => {
    await paa('/sok', async (side) => {
      await skriv(side, 'skole');
      // The net is slow from here on.
      await side.route('**/api/v1/forslag*', () => undefined);
      await side.keyboard.press('ArrowDown');
      expect(await valgt(side)).toBeDefined();
      await side.keyboard.type('s');
      expect(await valgt(side)).toBeUndefined();
      expect(await felt(side).getAttribute('aria-activedescendant')).toBeNull();
      await side.keyboard.press('Enter');
      await side.waitForURL(/\/sok\?q=skoles$/);
    });
  });

  test('Escape closes the list and keeps what is written; an arrow opens it again', async () => {
    await paa('/sok', async (side) => {
      await skriv(side, 'skole');
      await side.keyboard.press('ArrowDown');
      await side.keyboard.press('Escape');
      expect(await liste(side).count()).toBe(0);
      expect(await felt(side).getAttribute('aria-expanded')).toBe('false');
      expect(await valgt(side)).toBeUndefined();
      expect(await felt(side).inputValue()).toBe('skole');
      await side.keyboard.press('ArrowDown');
      await liste(side).waitFor();
    });
  });

  test('Home and End move the cursor in the text, and let go of the list', async () => {
    await paa('/sok', async (side) => {
      await skriv(side, 'skole');
      for (const [tast, plass] of [
        ['Home', 0],
        ['End', 5],
      ] as const) {
        await side.keyboard.press('ArrowDown');
        await side.keyboard.press(tast);
        expect(await valgt(side)).toBeUndefined();
        expect(await felt(side).evaluate((el: HTMLInputElement) => el.selectionStart)).toBe(plass);
      }
    });
  });

  test('Tab leaves the field, and the list is gone', async () => {
    await paa('/sok', async (side) => {
      await skriv(side, 'skole');
      await side.keyboard.press('Tab');
      expect(await liste(side).count()).toBe(0);
      expect(await felt(side).inputValue()).toBe('skole');
    });
  });
});

describe('suggestions by mouse, by finger and by ear', () => {
  test('a click searches for what it hits', async () => {
    await paa(
      '/',
      async (side) => {
        const [forste] = await skriv(side, 'skole');
        await liste(side).getByRole('option').first().click();
        await side.waitForURL(/\/sok\?/);
        expect(new URL(side.url()).searchParams.get('q')).toBe(forste);
      },
      { viewport: SKJERM },
    );
  });

  test('a tap does the same', async () => {
    await paa(
      '/',
      async (side) => {
        const [forste] = await skriv(side, 'skole');
        await liste(side).getByRole('option').first().tap();
        await side.waitForURL(/\/sok\?/);
        expect(new URL(side.url()).searchParams.get('q')).toBe(forste);
      },
      { hasTouch: true },
    );
  });

  test('how many there are is said, in the language of the page', async () => {
    await paa('/', async (side) => {
      const { length } = await skriv(side, 'skole');
      expect(await side.locator('#q-antall').innerText()).toBe(`${length} forslag`);
    });
    await paa('/en', async (side) => {
      await side.getByRole('combobox').pressSequentially('skole');
      await side.getByText(/^\d suggestions$/).waitFor({ state: 'attached' });
    });
  });

  test('text that completes to nothing shows no list, and says so', async () => {
    await paa('/', async (side) => {
      await felt(side).pressSequentially('<b>"\'&%00');
      await side.getByText('Ingen forslag').waitFor({ state: 'attached' });
      expect(await liste(side).count()).toBe(0);
    });
  });

  test.each([
    ['light', TELEFON],
    ['dark', TELEFON],
    ['light', SKJERM],
    ['dark', SKJERM],
  ] as const)('axe finds nothing while the list is open (%s, %o)', async (colorScheme, viewport) => {
    for (const sti of ['/', '/sok'])
      await paa(
        sti,
        async (side) => {
          await skriv(side, 'skole');
          await side.keyboard.press('ArrowDown');
          expect(await axefunn(side, 'alle')).toEqual([]);
          expect(
            await side.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        },
        { colorScheme, viewport },
      );
  });
});

test('without JavaScript the field is a search field, and promises nothing else', async () => {
  await paa(
    '/',
    async (side) => {
      expect(await side.getByRole('combobox').count()).toBe(0);
      await side.getByRole('searchbox').fill('skoleskyss');
      await side.keyboard.press('Enter');
      await side.getByText('45 treff').waitFor();
    },
    { javaScriptEnabled: false },
  );
});

test('while the network is away the field searches as before', async () => {
  await paa('/', async (side) => {
    await side.route('**/api/v1/forslag*', (rute) => rute.abort());
    await felt(side).pressSequentially('skoleskyss');
    await side.keyboard.press('Enter');
    await side.getByText('45 treff').waitFor();
  });
});
