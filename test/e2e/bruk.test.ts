import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SLUG } from '../server/fyll.ts';
import { kontrast, type Farge } from '../../src/server/svar/farge.ts';
import { nyLeser, STORE_BOKSTAVER, startNettleser, TELEFON, SKJERM } from './nettleser.ts';
import { medNettleser } from './oppsett.ts';
import { trangt } from './se-over.ts';
import { SIDER } from './sider.ts';

const her = medNettleser();

async function medSide<T>(valg: { javaScriptEnabled?: boolean }, fn: (side: Page) => Promise<T>): Promise<T> {
  const leser = await nyLeser(her.nettleser, { viewport: TELEFON, ...valg });
  try {
    return await fn(await leser.newPage());
  } finally {
    await leser.close();
  }
}

const fokus = (side: Page): Promise<string> =>
  side.evaluate(() => document.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

/** Presses Tab until the element that has focus says something; fails when it is never reached. */
async function tabTil(side: Page, tekst: RegExp, flest = 80): Promise<void> {
  for (let i = 0; i < flest; i += 1) {
    await side.keyboard.press('Tab');
    if (tekst.test(await fokus(side))) return;
  }
  throw new Error(`Tab never reached ${String(tekst)}.`);
}

describe('by keyboard alone', () => {
  test('from the front page, by search, to an entry', async () => {
    await medSide({}, async (side) => {
      await side.goto(her.tjener.adresse);
      await side.keyboard.press('Tab');
      expect(await fokus(side)).toBe('Hopp til innholdet');
      await side.keyboard.press('Enter');
      // From the skip link's goal the search field is the first thing there is.
      await side.keyboard.press('Tab');
      expect(await side.evaluate(() => document.activeElement?.id)).toBe('q');
      await side.keyboard.type('merknad plan');
      await side.keyboard.press('Enter');
      await side.waitForURL(/\/sok\?q=merknad\+plan/);
      await tabTil(side, /^Merknad til plan for Storgata/);
      await side.keyboard.press('Enter');
      await side.waitForURL(new RegExp(`/${SLUG}/sak/2026/1/1$`));
      expect(await side.locator('h1').innerText()).toBe('Merknad til plan for Storgata');
    });
  });

  test('all that a search finds of the last month is ordered in six steps, and no step needs a mouse', async () => {
    await medSide({}, async (side) => {
      await side.goto(her.tjener.adresse);
      await side.locator('#q').focus();
      await side.keyboard.type('havnekvartalet storgata');
      await side.keyboard.press('Enter');
      await side.waitForURL(/\/sok\?q=/);
      await side.locator('.sok-filtre > summary').focus();
      await side.keyboard.press('Enter');
      await tabTil(side, /^Siste 30 dager$/);
      await side.keyboard.press('Enter');
      await side.waitForURL(/fra=2026-10-22/);
      const treff = await side.locator('.rad').count();
      expect(treff).toBeGreaterThan(1);
      await tabTil(side, /^Hopp til treffene$/);
      await side.keyboard.press('Enter');
      await tabTil(side, new RegExp(`^Legg alle ${treff} på siden i innsynslisten$`), 8);
      await side.keyboard.press('Enter');
      await side.locator('[data-innsynsantall]', { hasText: `(${treff})` }).waitFor();
      // Every one of them knows that it is on the list, and leads there; what was pressed keeps its place.
      const lenker = side.locator('.rad').getByRole('link', { name: /^Ligger i innsynslisten \d/ });
      expect(await lenker.count()).toBe(treff);
      expect(await fokus(side)).toBe('Ligger i innsynslisten');
      await side.keyboard.press('Enter');
      await side.getByText(`${treff} ting i listen`).waitFor();
    });
  });

  test('what is taken off the list again can be put on it again, from the page one comes back to', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL('/sok?q=storgata', her.tjener.adresse).href);
      const hode = async () => (await side.locator('.topp').boundingBox())?.height;
      const foer = await hode();
      await side.getByRole('button', { name: /^Legg i innsynslisten 2026\/1-2$/ }).click();
      const lenke = side.getByRole('link', { name: /^Ligger i innsynslisten 2026\/1-2$/ });
      await lenke.waitFor();
      expect(await hode(), 'the count moves nothing').toBe(foer);
      await lenke.click();
      await side.getByText('1 ting i listen').waitFor();
      await side.setViewportSize({ width: 320, height: 640 });
      const fjern = await side.getByRole('button', { name: /^Fjern/ }).boundingBox();
      expect(fjern?.width, 'a word on one line').toBeGreaterThan(fjern?.height ?? 0);
      await side.getByRole('button', { name: 'Tøm listen' }).click();
      await side.getByText('Listen er tom').waitFor();
      await side.goBack();
      await side.goBack();
      await side.getByRole('button', { name: /^Legg i innsynslisten 2026\/1-2$/ }).waitFor();
      expect(await side.locator('a.legg').count()).toBe(0);
    });
  });

  test('what has focus is seen to have it', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL('/sok?q=storgata', her.tjener.adresse).href);
      for (let i = 0; i < 30; i += 1) {
        await side.keyboard.press('Tab');
        const omriss = await side.evaluate(() => {
          const stil = document.activeElement === null ? null : getComputedStyle(document.activeElement);
          return stil === null ? 0 : Number.parseFloat(stil.outlineWidth);
        });
        expect(omriss).toBeGreaterThanOrEqual(2);
      }
    });
  });
});

test('in the reader’s own colours the page one is on is the one in the menu that is underlined', async () => {
  const leser = await nyLeser(her.nettleser, { viewport: TELEFON, forcedColors: 'active' });
  try {
    const side = await leser.newPage();
    await side.goto(new URL('/sok', her.tjener.adresse).href);
    const understreket = await side
      .locator('.meny a')
      .evaluateAll((lenker) =>
        lenker
          .filter(
            (en) =>
              getComputedStyle(en).borderBlockEndColor !== getComputedStyle(document.body).backgroundColor,
          )
          .map((en) => en.textContent?.trim()),
      );
    expect(understreket).toEqual(['Søk']);
  } finally {
    await leser.close();
  }
});

describe('without JavaScript', () => {
  test('search, filter, take the filter away, sort, turn the page and open a hit', async () => {
    await medSide({ javaScriptEnabled: false }, async (side) => {
      await side.goto(her.tjener.adresse);
      await side.getByLabel('Hva leter du etter?').fill('skoleskyss');
      await side.getByRole('button', { name: 'Søk' }).click();
      await side.getByText('45 treff').waitFor();
      await side.getByText('Avgrens søket').click();
      await side.getByRole('checkbox', { name: /^Utgående/ }).check();
      await side.getByRole('button', { name: 'Bruk filtrene' }).click();
      await side.getByText('11 treff').waitFor();
      expect(new URL(side.url()).searchParams.getAll('type')).toEqual(['U']);
      await side.getByRole('link', { name: /Fjern filteret\s+utgående/ }).click();
      await side.getByText('45 treff').waitFor();
      await side.getByRole('link', { name: 'Nyeste først' }).click();
      await side.getByRole('link', { name: 'Neste', exact: true }).click();
      await side.getByText('Side 2 av 3').waitFor();
      expect(new URL(side.url()).searchParams.get('sortering')).toBe('nyeste');
      await side.locator('.rad-tittel a').first().click();
      await side.waitForURL(new RegExp(`/${SLUG}/sak/2026/2/\\d+$`));
    });
  });

  test('from a day to the day before, in nynorsk, and on to a case', async () => {
    await medSide({ javaScriptEnabled: false }, async (side) => {
      await side.goto(new URL(`/${SLUG}/postliste/2026-11-19`, her.tjener.adresse).href);
      await side.getByRole('link', { name: 'Nynorsk' }).click();
      await side.waitForURL(/\/nn\//);
      await side.getByRole('link', { name: /Førre dag/ }).click();
      await side.waitForURL(/\/nn\/.*\/2026-11-18$/);
      await side
        .getByRole('link', { name: 'Detaljregulering for Storgata 14–18', exact: true })
        .first()
        .click();
      await side.waitForURL(new RegExp(`/nn/${SLUG}/sak/2026/1$`));
      expect(await side.locator('h2').first().innerText()).toBe('Dokumenta i saka');
    });
  });
});

describe('the browser and the policy', () => {
  test('no page asks for anything that the policy refuses, or that is not there', async () => {
    await medSide({}, async (side) => {
      const klager: string[] = [];
      side.on('console', (melding) => {
        // An answer of 404, 410 or 400 is what some of these addresses are for.
        if (melding.type() === 'error' && !/status of 4\d\d/.test(melding.text()))
          klager.push(melding.text());
      });
      side.on('requestfailed', (kall) => klager.push(kall.url()));
      side.on('response', (svar) => {
        if (svar.request().resourceType() !== 'document' && svar.status() >= 400) klager.push(svar.url());
      });
      for (const [, sti] of SIDER) await side.goto(new URL(sti, her.tjener.adresse).href);
      expect(klager).toEqual([]);
    });
  });

  test('the first page view of every kind is 40 KB at most beside the letters, and its script 3 KB, from an address of its own', async () => {
    for (const [navn, sti] of SIDER)
      await medSide({}, async (side) => {
        let byte = 0;
        let skript = 0;
        side.on('response', (svar) => {
          const lengde = Number(svar.headers()['content-length'] ?? 0);
          if (svar.request().resourceType() === 'script') skript += lengde;
          if (svar.request().resourceType() !== 'font') byte += lengde;
        });
        await side.goto(new URL(sti, her.tjener.adresse).href);
        const alt = { navn, liten: byte <= 40 * 1024, skript: skript > 0 && skript <= 3 * 1024 };
        expect(byte).toBeGreaterThan(1000);
        expect(alt).toEqual({ navn, liten: true, skript: true });
        expect(await side.locator('script:not([type="module"][src]), [onclick], [style]').count()).toBe(0);
      });
  });

  test('nothing is kept in the browser', async () => {
    await medSide({}, async (side) => {
      for (const [, sti] of SIDER) await side.goto(new URL(sti, her.tjener.adresse).href);
      expect(await side.context().cookies()).toEqual([]);
      expect(await side.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });
});

describe('what a reader is told', () => {
  test('every page has a title of its own, and a search says how much it found', async () => {
    await medSide({ javaScriptEnabled: false }, async (side) => {
      const titler = new Map<string, string>();
      for (const [, sti] of SIDER) {
        const adresse = new URL(sti, her.tjener.adresse);
        await side.goto(adresse.href);
        const tittel = await side.title();
        // The request form is one page, whatever is asked for on it.
        expect([tittel, titler.get(tittel) ?? adresse.pathname]).toEqual([tittel, adresse.pathname]);
        titler.set(tittel, adresse.pathname);
      }
      expect([...titler.keys()]).toContain('skoleskyss – søk, 45 treff – Prøvevik kommune');
      expect([...titler.keys()]).toContain('2026/1-1 Merknad til plan for Storgata – Prøvevik kommune');
    });
  });

  test('on paper all letters keep their order of size, and nothing asks to be pressed', async () => {
    await medSide({}, async (side) => {
      await side.emulateMedia({ media: 'print' });
      await side.goto(new URL(`/${SLUG}/sak/2026/1/2`, her.tjener.adresse).href);
      const stor = (velger: string): Promise<number> =>
        side
          .locator(velger)
          .first()
          .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
      const [h1, h2, dd, merknad] = [
        await stor('h1'),
        await stor('h2'),
        await stor('dd'),
        await stor('.merknad'),
      ];
      expect([h1 > h2, h2 > dd, dd >= merknad]).toEqual([true, true, true]);
      expect(await side.locator('button:visible').count()).toBe(0);
    });
  });

  test.each([
    ['a case', `/${SLUG}/sak/2026/1`],
    ['an entry', `/${SLUG}/sak/2026/1/1`],
    ['a day', `/${SLUG}/postliste/2026-11-19`],
    ['hits', '/sok?q=storgata'],
  ])('on paper %s says whose journal it is, and leads to nothing that paper cannot open', async (_, sti) => {
    await medSide({}, async (side) => {
      await side.emulateMedia({ media: 'print' });
      await side.goto(new URL(sti, her.tjener.adresse).href);
      expect(await side.locator('.merke').innerText()).toMatch(/^Prøvevik kommune/u);
      expect(await side.locator('.merke').isVisible()).toBe(true);
      expect(await side.locator('nav').filter({ visible: true }).count()).toBe(0);
      expect(await side.locator('a[href*=".atom"], a[href*=".csv"]').filter({ visible: true }).count()).toBe(
        0,
      );
    });
  });

  test('on paper the front page is black on white, as a printer that leaves out colours has it', async () => {
    await medSide({}, async (side) => {
      await side.emulateMedia({ media: 'print' });
      await side.goto(new URL('/', her.tjener.adresse).href);
      const [tekst, bunn] = await side
        .locator('.baand')
        .evaluate((e) => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]);
      expect([tekst, bunn]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });

  test('the filters that one comes back to are those that the hits were narrowed by', async () => {
    await medSide({}, async (side) => {
      await side.setViewportSize(SKJERM);
      await side.goto(new URL('/sok?q=storgata', her.tjener.adresse).href);
      const utgaaende = side.getByLabel(/^Utgående/);
      await utgaaende.check();
      await side.getByRole('button', { name: 'Bruk filtrene' }).click();
      await side.waitForURL(/type=U/u);
      await side.goBack();
      expect(await utgaaende.isChecked()).toBe(false);
      // A page that the browser has kept whole is as it was left.
      await utgaaende.check();
      await side.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      expect(await utgaaende.isChecked()).toBe(false);
    });
  });

  test.each(['light', 'dark'] as const)(
    'the field of the front page is seen to be one, in the %s',
    async (colorScheme) => {
      await medSide({}, async (side) => {
        await side.emulateMedia({ colorScheme });
        await side.goto(her.tjener.adresse);
        const farge = async (velger: string, egenskap: string): Promise<Farge> => {
          const skrevet = await side
            .locator(velger)
            .evaluate((e, navn) => getComputedStyle(e).getPropertyValue(navn), egenskap);
          const [roed = 0, groenn = 0, blaa = 0, dekker = 1] = (skrevet.match(/[\d.]+/gu) ?? []).map(Number);
          expect(dekker).toBe(1);
          return [roed, groenn, blaa];
        };
        // WCAG 2.2, 1.4.11.
        expect(
          kontrast(await farge('#q', 'border-top-color'), await farge('.baand', 'background-color')),
        ).toBeGreaterThanOrEqual(3);
      });
    },
  );

  test('on paper as wide as a screen the hits have the page to themselves', async () => {
    await medSide({}, async (side) => {
      await side.setViewportSize(SKJERM);
      await side.emulateMedia({ media: 'print' });
      await side.goto(new URL('/sok?q=storgata', her.tjener.adresse).href);
      const bredde = async (velger: string): Promise<number> =>
        (await side.locator(velger).boundingBox())?.width ?? 0;
      expect(await bredde('#treff')).toBe(await bredde('main'));
    });
  });

  test('on paper a search says what was searched for, and no word of a day list lies over another', async () => {
    await medSide({}, async (side) => {
      await side.emulateMedia({ media: 'print' });
      await side.goto(new URL('/sok?q=skoleskyss', her.tjener.adresse).href);
      expect(await side.locator('#q').isVisible()).toBe(true);
      await side.setViewportSize({ width: 690, height: 900 });
      await side.goto(new URL(`/${SLUG}/postliste/2024-05-06`, her.tjener.adresse).href);
      const over = await side.evaluate(
        () =>
          [...document.querySelectorAll('.dagrad-nr')].filter((e) => e.scrollWidth > e.clientWidth).length,
      );
      expect(await side.locator('.dagrad-nr').count()).toBeGreaterThan(0);
      expect(over).toBe(0);
    });
  });

  test('with letters of twice the size on a phone, nothing runs out of the page, and no column is too narrow to read', async () => {
    const nettleser = await startNettleser(STORE_BOKSTAVER);
    try {
      const leser = await nyLeser(nettleser, { viewport: TELEFON });
      const side = await leser.newPage();
      for (const [navn, sti] of SIDER) {
        await side.goto(new URL(sti, her.tjener.adresse).href);
        expect([navn, await trangt(side)]).toEqual([navn, []]);
      }
    } finally {
      await nettleser.close();
    }
  });

  test('on a phone what is pressed is 44 px high, or stands in a sentence', async () => {
    await medSide({}, async (side) => {
      for (const [navn, sti] of SIDER) {
        await side.goto(new URL(sti, her.tjener.adresse).href);
        const smaa = await side.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a, button, summary, select, input:not([type="hidden"])',
            ),
          ]
            .filter((e) => getComputedStyle(e).display !== 'inline' && e.closest('.honning') === null)
            // A box and its words are one thing to press.
            .map((e) => (e.matches('input') ? (e.closest('label, .filtervalg') ?? e) : e))
            .map((e) => ({ hva: e.outerHTML.slice(0, 100), ...e.getBoundingClientRect().toJSON() }))
            .filter(({ width, height }) => width > 1 && height > 1 && height < 43.5)
            .map(({ hva, height }) => [hva, height]),
        );
        expect([navn, smaa]).toEqual([navn, []]);
      }
    });
  });

  test('a mask is read out as a word, and its reason stands beside it', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL(`/${SLUG}/sak/2026/3/1`, her.tjener.adresse).href);
      expect(await side.getByRole('heading', { level: 1 }).innerText()).toMatch(
        /^Søknad på stilling fra\s+skjermet$/,
      );
      const skjermet = side.getByRole('region', { name: /ikke offentlighetsvurdert/i });
      expect(await skjermet.innerText()).toContain('Deler av tittelen');
      expect(await skjermet.innerText()).toContain('hjemmel ikke oppgitt');
      expect(await skjermet.getByRole('link', { name: /Offl\. § / }).count()).toBeGreaterThan(0);
    });
  });

  test('an assessment beforehand is never called a refusal (R8), and says what it covers (R9)', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL(`/${SLUG}/sak/2026/1/2`, her.tjener.adresse).href);
      const dokumenter = side.getByRole('region', { name: 'Dokumenter' });
      expect(await dokumenter.innerText()).toContain('deler av dokumentet kan være unntatt');
      expect(await dokumenter.innerText()).toContain('er ikke et avslag');
      expect(await side.locator('main').innerText()).not.toMatch(/avslått|nektet/i);
    });
  });

  test('a changed entry says when and which field, and not what stood there (R17)', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL(`/${SLUG}/sak/2026/1/2`, her.tjener.adresse).href);
      const endringer = side.getByRole('region', { name: 'Endret etter publisering' });
      expect(await endringer.innerText()).toContain('20.\u00a0november 2026: tittel');
    });
  });

  test('a case shows its gaps and their reasons (R18)', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL(`/${SLUG}/sak/2026/1`, her.tjener.adresse).href);
      const plasser = await side.locator('.tidslinje > li').allInnerTexts();
      expect(plasser.map((plass) => plass.split('\n').filter((linje) => linje.trim() !== ''))).toEqual([
        expect.arrayContaining(['Merknad til plan for Storgata']),
        expect.arrayContaining(['Svar på merknad til plan for Storgata, rettet']),
        expect.arrayContaining(['Ikke med i den offentlige journalen']),
        expect.arrayContaining(['Holdt tilbake for kontroll']),
        expect.arrayContaining(['Kommer senere']),
        expect.arrayContaining(['Ikke i den offentlige journalen']),
        expect.arrayContaining(['Trukket tilbake']),
        expect.arrayContaining(['Ikke i den offentlige journalen']),
        expect.arrayContaining(['Notat om gammel reguleringsplan for Storgata']),
      ]);
    });
  });

  test('an old name is read on the entry, and is in no list (R31, R32)', async () => {
    await medSide({}, async (side) => {
      await side.goto(new URL(`/${SLUG}/sak/2026/1/9`, her.tjener.adresse).href);
      expect(await side.locator('main').innerText()).toContain('Gammelnavn Prøvesen');
      await side.goto(new URL('/sok?q=gammel+reguleringsplan', her.tjener.adresse).href);
      expect(await side.locator('main').innerText()).toContain('Notat om gammel reguleringsplan');
      expect(await side.locator('main').innerText()).not.toContain('Gammelnavn');
      await side.goto(new URL('/sok?q=Gammelnavn', her.tjener.adresse).href);
      expect(await side.locator('main').innerText()).toContain('Ingen treff');
    });
  });
});
