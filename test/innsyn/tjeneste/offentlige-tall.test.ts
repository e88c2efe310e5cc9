import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import {
  andeler,
  sisteHeleKvartal,
  skjulFaa,
  TERSKEL,
} from '../../../src/innsyn/tjeneste/offentlige-tall.ts';
import { besvart, mottatt } from '../besvart.ts';
import { rigg } from '../rigg.ts';

const erFaa = (n: number): boolean => n > 0 && n < TERSKEL;

/** What a page tells of how many were answered within three and five days. */
const fortalt = (tre: number, fem: number, alle: number): string =>
  JSON.stringify([skjulFaa(alle), andeler(tre, fem, alle)]);

describe('what anybody may see (R56)', () => {
  test('no group of one to four can be worked out from the shares, however they are combined', () => {
    for (let alle = TERSKEL; alle <= 40; alle++) {
      const mulige = new Map<string, (readonly [number, number, number])[]>();
      for (let fem = 0; fem <= alle; fem++)
        for (let tre = 0; tre <= fem; tre++) {
          const sagt = fortalt(tre, fem, alle);
          mulige.set(sagt, [...(mulige.get(sagt) ?? []), [tre, fem - tre, alle - fem]]);
        }
      for (const [sagt, grupper] of mulige)
        for (const gruppe of [0, 1, 2] as const) {
          const antall = new Set(grupper.map((g) => g[gruppe]));
          const [eneste] = antall;
          expect(antall.size === 1 && erFaa(eneste ?? 0), `${sagt} gruppe ${gruppe}`).toBe(false);
        }
    }
  });

  test('a bound always holds, and an exact share is exact', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const [del, alle] = [Math.min(a, b), Math.max(a, b)];
        const vist = andeler(0, del, alle).innenFem;
        if (vist === undefined) return;
        const ekte = (100 * del) / alle;
        if (vist.art === 'over') expect(ekte).toBeGreaterThan(vist.prosent);
        else if (vist.art === 'under') expect(ekte).toBeLessThan(vist.prosent);
        else expect(Math.abs(ekte - vist.prosent)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test.each([
    ['2026-11-21', '2026-09'],
    ['2026-01-01', '2025-12'],
    ['2026-03-31', '2025-12'],
    ['2026-04-01', '2026-03'],
    ['2026-12-31', '2026-09'],
  ])('on %s the last whole quarter ends with %s', (iDag, til) => {
    expect(sisteHeleKvartal(iDag)).toBe(til);
  });

  test('few are hidden, many are told, and the quarter that runs is left out', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    for (let i = 0; i < 5; i++) await besvart(r, { epost: `spoerrer${i}@leser.example` });
    const { referanse, status } = await mottatt(r, { epost: 'venter@leser.example' });
    expect(await r.spoer.tall('fjordvik'), 'nothing yet').toEqual([]);
    r.still('2027-01-04T08:00:00Z');
    await r.spoer.klag(status, referanse, [1], '');
    const [tall] = await r.spoer.tall('fjordvik');
    expect(tall).toMatchObject({
      aar: 2026,
      til: '2026-12',
      besvart: 5,
      venter: 'faa',
      median: 0,
      innenTre: { art: 'lik', prosent: 100 },
      innenFem: { art: 'lik', prosent: 100 },
      hjemler: [{ id: 'offl-13-fvl-13-1-1', antall: 5 }],
      andreHjemler: false,
    });
    expect(tall?.utfall).toContainEqual({ utfall: 'innsyn', antall: 5 });
    expect(tall?.utfall).toContainEqual({ utfall: 'avslag', antall: 5 });
    expect(tall?.klager).toContainEqual({ utfall: 'venter', antall: 'faa' });
    expect(await r.spoer.tall('innlandsdalen')).toEqual([]);
    expect((await a.tall('fjordvik', '2026-11', '2026-11')).venter, 'the body itself sees it').toBe(1);
  });
});
