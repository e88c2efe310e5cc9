import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fyll, post, publiser, SLUG, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Testtjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const skjema = z.strictObject({
  forslag: z
    .array(
      z.strictObject({ tekst: z.string(), art: z.enum(['tittel', 'enhet', 'organisasjon', 'saksnummer']) }),
    )
    .max(8),
});
async function forslag(parametre: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const svar = await hent(tjener.port, `/api/v1/forslag?${new URLSearchParams(parametre)}`);
  expect(svar.status).toBe(200);
  return skjema.parse(JSON.parse(svar.tekst)).forslag.map(({ tekst }) => tekst);
}

describe('GET /api/v1/forslag', () => {
  test('completes from titles, units, organisations and case numbers', async () => {
    expect(await forslag({ q: 'skolesk' })).toContain('skoleskyss');
    expect(await forslag({ q: 'oppv' })).toContain('Oppvekst');
    expect(await forslag({ q: 'havnekv' })).toContain('Havnekvartalet Prøve AS');
    expect(await forslag({ q: '2026/1' })).toContain('2026/1');
  });

  test('keeps to a body, where one is named', async () => {
    expect(await forslag({ q: 'skolesk', virksomhet: SLUG })).toContain('skoleskyss');
    expect(await forslag({ q: 'skolesk', virksomhet: 'nabovik' })).toEqual([]);
    expect(await forslag({ q: 'skolesk', virksomhet: '../x' })).toEqual([]);
  });

  test('never offers an old name, nor a case handler’s (R31)', async () => {
    for (const q of ['gammeln', 'ingvild', 'prøves']) expect(await forslag({ q })).toEqual([]);
  });

  test('has an answer to any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300, unit: 'binary' }), async (q) => {
        await forslag({ q });
      }),
      { numRuns: 60 },
    );
    expect(await forslag({ q: 'a'.repeat(201) })).toEqual([]);
    expect(await forslag({ q: '   ' })).toEqual([]);
  });

  test('refuses a parameter that it does not know, without repeating it', async () => {
    const svar = await hent(tjener.port, '/api/v1/forslag?hemmelig=1');
    expect(svar.status).toBe(400);
    expect(svar.tekst).not.toContain('hemmelig');
  });

  test('forgets what is withdrawn within a second (R59)', async () => {
    await publiser(proeve.data, [post(1, 21, { tekst: 'Kvernhusdammen' })]);
    await expect.poll(() => forslag({ q: 'kvernhus' }), { timeout: 1000 }).toContain('kvernhusdammen');
    await publiser(proeve.data, [
      { art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 21 } },
    ]);
    await expect.poll(() => forslag({ q: 'kvernhus' }), { timeout: 1000 }).toEqual([]);
  });
});
