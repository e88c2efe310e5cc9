import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, PLAN, SKOLE, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let leser: Ansatt;
let plan: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv({ holdte: 4 });
  konsoll = await startKonsoll(arkiv.data);
  leser = await loggInnSom(konsoll.port, 'leser');
  plan = await loggInnSom(konsoll.port, 'plan');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

/** The rows of a chart's table, as read. */
function rader(tekst: string, figur: string): readonly (readonly string[])[] {
  const [, ...resten] = tekst.split(`aria-labelledby="${figur}-tittel"`);
  const [, kropp = ''] = /<tbody>(.*?)<\/tbody>/s.exec(resten.join('').split('</figure>', 1)[0] ?? '') ?? [];
  return [...kropp.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, rad = '']) =>
    [...rad.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, felt = '']) => felt.trim()),
  );
}

describe('R62: the figures of a body', () => {
  test('are charts with their tables, by month and by unit', async () => {
    const { status, tekst } = await leser.les('/arkiv/fjordvik/tall');
    expect(status).toBe(200);
    expect(rader(tekst, 'holdt-enhet')).toEqual([
      [PLAN, '7', '5', '0'],
      [SKOLE, '2', '1', '0'],
    ]);
    expect(rader(tekst, 'holdt-maaned').map(([maaned]) => maaned)).toEqual([
      'januar 2026',
      'februar 2026',
      'mars 2026',
    ]);
    for (const figur of ['forsinkelse-maaned', 'forsinkelse-enhet', 'nivaa', 'hjemmel'])
      expect(tekst).toContain(`id="${figur}-tittel"`);
    expect(tekst).not.toContain(HEMMELIG);
  });

  test('are of the months and the unit that are asked for', async () => {
    const mars = await leser.les('/arkiv/fjordvik/tall?fra=2026-03&til=2026-03');
    expect(rader(mars.tekst, 'holdt-maaned').map(([maaned]) => maaned)).toEqual(['mars 2026']);
    const skole = await leser.les(`/arkiv/fjordvik/tall?enhet=${SKOLE}`);
    expect(rader(skole.tekst, 'holdt-enhet')).toEqual([[SKOLE, '2', '1', '0']]);
  });

  test('are of one’s own units only, whatever is asked for', async () => {
    const { tekst } = await plan.les('/arkiv/fjordvik/tall');
    expect(rader(tekst, 'holdt-enhet').map(([enhet]) => enhet)).toEqual([PLAN]);
    expect(tekst).not.toContain(SKOLE);
    expect((await plan.les(`/arkiv/fjordvik/tall?enhet=${SKOLE}`)).status).toBe(403);
  });

  test('say what counts as in time', async () => {
    expect((await leser.les('/arkiv/fjordvik/tall?grense=12')).tekst).toContain('Over 12 dager');
    for (const galt of ['-1', '1e9', 'x', '100'])
      expect((await leser.les(`/arkiv/fjordvik/tall?grense=${galt}`)).tekst).toContain('Over 5 dager');
  });

  test.each(['fra=2026-13', 'fra=2026-05&til=2026-04', 'til=%22%3E%3Cscript%3E'])(
    'say what is wrong with a period: %s',
    async (periode) => {
      const { status, tekst } = await leser.les(`/arkiv/fjordvik/tall?${periode}`);
      expect(status).toBe(400);
      expect(tekst).toMatch(/role="alert"/);
      expect(tekst).not.toContain('"><script>');
    },
  );
});
