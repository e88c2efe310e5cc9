import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fyll, post, publiser, SLUG, type Proevedata } from '../server/fyll.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { startNettleser } from './nettleser.ts';
import { besoek } from './oppsett.ts';
import { trangt } from './se-over.ts';
import { SIDER } from './sider.ts';

/** What stands as a title where somebody registered a file by its name: one word, and wider than a phone. */
const LANGT = 'Innkalling_til_moete_i_hovedutvalget_for_plan_og_miljoe_endelig_versjon_signert.pdf';
const SAK = `/${SLUG}/sak/2026/1`;

let proeve: Proevedata;
let tjener: Testtjener;
let nettleser: Browser;
beforeAll(async () => {
  proeve = await fyll();
  const navn = { tekst: LANGT, maskert: false };
  await publiser(proeve.data, [
    post(1, 20, {
      tekst: `Notat ${LANGT}`,
      enhet: LANGT,
      saksbehandler: LANGT,
      parter: [{ korrespondanseparttype: 'EA', navn, person: false }],
    }),
    post(1, 21, { journalposttype: 'N' }),
  ]);
  tjener = await startTesttjener(proeve.data);
  nettleser = await startNettleser();
});
afterAll(async () => {
  await nettleser.close();
  await tjener.lukk();
  await proeve.rydd();
});

const funn = (sti: string, width: number): Promise<readonly string[]> =>
  besoek(nettleser, new URL(sti, tjener.adresse), trangt, { viewport: { width, height: 800 } });

describe('a screen of 320 px, as 1280 is at 400 % (WCAG 1.4.10)', () => {
  test.each(SIDER)(
    '%s: nothing runs out of the page, in English either, whose words are longest',
    async (_, sti) => {
      expect(await funn(sti, 320)).toEqual([]);
      expect(await funn(sti === '/' ? '/en' : `/en${sti}`, 320)).toEqual([]);
    },
  );
});

describe.each([320, 390, 1280])('one word that is wider than the screen, at %i px', (bredde) => {
  test.each([
    ['a title, a sender and a unit, on the front page', '/'],
    ['among hits', '/sok?q=notat'],
    ['of an entry', `${SAK}/20`],
    ['in a case', SAK],
    ['of a day', `/${SLUG}/postliste/2026-11-18`],
    ['in the request list', `/innsyn?liste=${SLUG}:2026.1.20`],
    ['that is searched for', `/sok?q=${LANGT}x`],
    ['that is searched for among others', `/sok?q=skoleskyss+${LANGT}x`],
    ['that is read as more than words', `/sok?q="${LANGT}x"+OR+(${LANGT}y`],
    ['of a chosen filter', `/sok?q=notat&enhet=${LANGT}`],
    ['of a filter that gives nothing', `/sok?enhet=${LANGT}x`],
  ])('%s', async (_, sti) => {
    expect(await funn(sti, bredde)).toEqual([]);
  });
});

test.each(['', '/nn', '/en'])(
  'at 320 px, in %j, no word of ordinary length is broken among the facts of an entry',
  async (rot) => {
    const brutt = await besoek(
      nettleser,
      new URL(`${rot}${SAK}/1`, tjener.adresse),
      (side) =>
        side.evaluate(() => {
          const funn: string[] = [];
          for (const del of document.querySelectorAll('.fakta dt, .fakta dd')) {
            const tekster = document.createTreeWalker(del, NodeFilter.SHOW_TEXT);
            while (tekster.nextNode() !== null) {
              const node = tekster.currentNode as Text;
              for (const { 0: ord, index } of node.data.matchAll(/[\p{L}\d]{2,22}/gu)) {
                const utstrekning = document.createRange();
                utstrekning.setStart(node, index);
                utstrekning.setEnd(node, index + ord.length);
                const linjer = new Set([...utstrekning.getClientRects()].map(({ top }) => Math.round(top)));
                if (linjer.size > 1) funn.push(ord);
              }
            }
          }
          return funn;
        }),
      { viewport: { width: 320, height: 800 } },
    );
    expect(brutt).toEqual([]);
  },
);

test.each(['', '/nn', '/en'])(
  'of a day, in %j, an internal document that must be followed up says so within its column',
  async (rot) => {
    expect(await funn(`${rot}/${SLUG}/postliste/2026-11-18`, 1280)).toEqual([]);
  },
);

test('a long title ends where the button beside it begins', async () => {
  await besoek(
    nettleser,
    new URL('/sok?q=notat', tjener.adresse),
    async (side) => {
      const rad = side.locator('.rad', { hasText: LANGT });
      const tittel = await rad.locator('.rad-tittel a').boundingBox();
      const knapp = await rad.getByRole('button').boundingBox();
      expect((tittel?.x ?? 0) + (tittel?.width ?? Infinity)).toBeLessThanOrEqual(knapp?.x ?? 0);
    },
    { viewport: { width: 1280, height: 800 } },
  );
});
