import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Etterspurt } from '../../../src/innsyn/bestilling.ts';
import { betaling } from '../../../src/innsyn/svar/betaling.ts';
import { lagBrev } from '../../../src/innsyn/svar/lag-brev.ts';
import { lagVedtak, type Vedtak } from '../../../src/innsyn/svar/vedtak.ts';
import { KONFIG } from '../konfig.ts';

const ETTERSPURT: readonly Etterspurt[] = [
  { nummer: 1, valg: { art: 'post', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: 1 } },
  { nummer: 2, valg: { art: 'sak', saksaar: 2026, sakssekvensnummer: 9 } },
  { nummer: 3, valg: { art: 'beskrevet' } },
];
const svar = (papir: Vedtak['papir'], sprak: 'nb' | 'nn' = 'nb'): Vedtak =>
  lagVedtak({
    art: 'svar',
    sprak,
    dokumenter: [
      { nummer: 1, utfall: 'innsyn', hjemler: [] },
      { nummer: 2, utfall: 'delvis', hjemler: [] },
      { nummer: 3, utfall: 'finnes-ikke', hjemler: [] },
    ],
    ...(papir !== undefined && { papir }),
  });
const ark = (antall: number, sak = '2026/123') => [{ sak, ark: antall }];

describe('payment for copies on paper (R50)', () => {
  test.each([
    [100, 0, undefined],
    [101, 0, 100],
    [250, 8550, 23_550],
    [100, 8550, undefined],
  ])('%i sheets in one case and %i øre of postage cost %o øre', (antall, porto, sum) => {
    expect(betaling(svar({ ark: ark(antall), porto }), 'post', ETTERSPURT)?.sum).toBe(sum);
  });

  test('sheets are counted by case: a hundred of each of two cases cost nothing', () => {
    const to = [...ark(100), ...ark(100, '2026/9')];
    expect(betaling(svar({ ark: to, porto: 8000 }), 'post', ETTERSPURT)).toBeUndefined();
    const tre = [...ark(100), ...ark(130, '2026/9')];
    expect(betaling(svar({ ark: tre, porto: 8000 }), 'post', ETTERSPURT)).toEqual({
      saker: [{ sak: '2026/9', ark: 130, belop: 3000 }],
      porto: 8000,
      sum: 11_000,
    });
  });

  test('who fetches the copies pays no postage, and what is not given costs nothing', () => {
    expect(betaling(svar({ ark: ark(200), porto: 8000 }), 'hente', ETTERSPURT)).toMatchObject({
      porto: 0,
      sum: 10_000,
    });
    expect(betaling(svar({ ark: ark(200, ''), porto: 0 }), 'post', ETTERSPURT)).toBeUndefined();
  });

  test('fuller reasons cost nothing: the copies were paid for with the answer', () => {
    const v = svar({ ark: ark(200), porto: 0 });
    expect(betaling(v, 'post', ETTERSPURT)?.sum).toBe(10_000);
    expect(betaling({ ...v, art: 'begrunnelse' }, 'post', ETTERSPURT)).toBeUndefined();
  });

  test('electronic copies never cost anything, and paper never more than a krone a sheet and the postage', () => {
    const antall = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(antall, antall, fc.integer({ min: 0, max: 100_000 }), (a, b, porto) => {
        const v = svar({ ark: [...ark(a), ...ark(b, '2026/9')], porto });
        expect(betaling(v, 'epost', ETTERSPURT)).toBeUndefined();
        const sum = betaling(v, 'post', ETTERSPURT)?.sum ?? 0;
        expect(sum).toBeLessThanOrEqual((a + b) * 100 + porto);
        expect(sum > 0).toBe(a > 100 || b > 100);
      }),
    );
  });

  test.each([
    [
      'nb',
      'I sak 2026/123 får du 250 ark på papir. For hvert ark utover hundre krever vi 1 krone: 150 kroner.',
    ],
    [
      'nn',
      'I sak 2026/123 får du 250 ark på papir. For kvart ark utover hundre krev vi 1 krone: 150 kroner.',
    ],
  ] as const)('the letter (%s) says the amount and by what right; by e-mail, nothing', (sprak, setning) => {
    const [virksomhet] = KONFIG.virksomheter;
    if (virksomhet === undefined) throw new Error('no body');
    const tid = new Date('2026-11-20T10:00:00Z');
    const brev = (levering: 'post' | 'epost'): string =>
      JSON.stringify(
        lagBrev(svar({ ark: ark(250), porto: 8550 }, sprak), {
          virksomhet,
          referanse: 'K7QM-4TXR-9VDA',
          mottatt: tid,
          sendt: tid,
          etterspurt: ETTERSPURT,
          stand: [],
          miljoe: undefined,
          levering,
        }),
      );
    for (const ord of [setning, 'Porto: 85,50 kroner.', 'I alt: 235,50 kroner.', 'offentlegforskrifta § 4'])
      expect(brev('post')).toContain(ord);
    expect(brev('epost')).not.toContain('kroner');
  });
});
