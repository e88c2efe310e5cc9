import { expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { rydd } from '../../../src/innsyn/tjeneste/drift.ts';
import { mottatt, SVAR } from '../besvart.ts';
import { rigg, type Rigg } from '../rigg.ts';

/** A request with its second document refused, complained of, and set aside by the appeal body in January. */
async function opphevet(r: Rigg) {
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await mottatt(r);
  await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', SVAR), 'ansatt:1');
  await r.spoer.klag(status, referanse, [2], 'Jeg mener noe kan gis ut.');
  await a.oversend(referanse, [2], 'ansatt:1');
  r.still('2027-01-11T08:00:00Z');
  await a.klageAvgjort(referanse, [2], 'opphevet', 'ansatt:1');
  return { a, referanse, status };
}

const forsent = async (r: Rigg, referanse: string): Promise<readonly string[]> =>
  (await r.utboks.forKrav(referanse)).filter(({ mal }) => mal === 'frist-ute').map(({ til }) => til);

test('silence after a decision was set aside is a refusal as before, and both are told (R41, R48)', async () => {
  const r = rigg();
  const { referanse, status } = await opphevet(r);
  r.still('2027-01-18T12:00:00Z');
  await rydd(r.grunnlag);
  expect(await forsent(r, referanse)).toEqual([]);
  r.still('2027-01-19T12:00:00Z');
  await rydd(r.grunnlag);
  await rydd(r.grunnlag);
  expect((await forsent(r, referanse)).toSorted()).toEqual(['enhet', 'spoer']);
  expect(await r.spoer.klag(status, referanse, [2], '')).toEqual({ art: 'ok' });
});

test('who was kept waiting before the decision was set aside is told of the new silence too (R41)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await mottatt(r);
  r.still('2026-11-24T08:00:00Z');
  await rydd(r.grunnlag);
  await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', SVAR), 'ansatt:1');
  await r.spoer.klag(status, referanse, [2], '');
  await a.oversend(referanse, [2], 'ansatt:1');
  r.still('2027-01-11T08:00:00Z');
  await a.klageAvgjort(referanse, [2], 'opphevet', 'ansatt:1');
  r.still('2027-01-19T12:00:00Z');
  await rydd(r.grunnlag);
  expect(await forsent(r, referanse)).toHaveLength(4);
});

test('the figures tell of the first answer and of what became of the complaint (R56)', async () => {
  const r = rigg();
  const { a, referanse } = await opphevet(r);
  r.still('2027-01-13T08:00:00Z');
  await a.send(
    referanse,
    await a.lagreUtkast(referanse, 'ansatt:1', {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 2, utfall: 'innsyn', hjemler: [] }],
    }),
    'ansatt:1',
  );
  expect(await a.tall('fjordvik', '2026-11', '2026-11')).toMatchObject({
    krav: 1,
    besvart: 1,
    median: 0,
    overFrist: 0,
    utfall: { innsyn: 2 },
    omgjort: 0,
    klageutfall: { opphevet: 1 },
  });
  expect((await a.hent(referanse))?.fase).toBe('besvart');
});
