import { describe, expect, test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { stier } from '../../src/eksport/lagre.ts';
import { finnVirksomhet, lesKonfig } from '../../src/konfig/les-konfig.ts';
import { lesVentedager, lesVentendeDag, lesVentendeNummer } from '../../src/konsoll/godkjenning.ts';
import type { Bruker } from '../../src/konsoll/tilgang.ts';
import { formaterDokumentnummer } from '../../src/offentlig/adresse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

const arkivar = (enheter?: readonly string[]): Bruker => ({
  id: 'utsteder|1',
  navn: 'Prøve',
  tildelinger: [{ rolle: 'arkivar', virksomhet: 'fjordvik', ...(enheter && { enheter }) }],
});

/** A body that publishes after approval, with five entries of one day and one of the next that wait. */
async function medVentende() {
  const v = new Verksted();
  await v.eksporter([{ id: 's0', nr: 99, poster: [{ id: 'x', nr: 1 }] }]);
  const sti = stier(v.data).konfig;
  const konfig = JSON.parse(readFileSync(sti, 'utf8'));
  konfig.virksomheter[0].publisering = { godkjenning: { fristArbeidsdager: 1 } };
  writeFileSync(sti, JSON.stringify(konfig));
  const post = (sak: number, nr: number, dato: string) => ({ id: `p${sak}-${nr}`, nr, dato });
  await v.eksporter([
    { id: 's1', nr: 1, enhet: 'Plan', poster: [1, 2, 3].map((nr) => post(1, nr, '2026-03-02')) },
    { id: 's2', nr: 2, enhet: 'Skole', poster: [1, 2].map((nr) => post(2, nr, '2026-03-02')) },
    { id: 's3', nr: 3, enhet: 'Skole', poster: [post(3, 1, '2026-03-03')] },
  ]);
  const virksomhet = finnVirksomhet(lesKonfig(sti), { slug: 'fjordvik' });
  if (virksomhet === undefined) throw new Error('Verkstedet er ikke fylt.');
  return { v, virksomhet };
}

describe('what waits for approval', () => {
  test('is counted by day in the units of who asks, with the deadline of the first', async () => {
    const { v, virksomhet } = await medVentende();
    const dager = (bruker: Bruker, iDag: string) =>
      v.medArkiv((arkiv) => lesVentedager(arkiv, bruker, virksomhet, iDag));
    expect(await dager(arkivar(), '2026-11-23')).toEqual([
      { journaldato: '2026-03-02', antall: 5, siden: '2026-11-20', frist: '2026-11-23', forfalt: false },
      { journaldato: '2026-03-03', antall: 1, siden: '2026-11-20', frist: '2026-11-23', forfalt: false },
    ]);
    expect(await dager(arkivar(['Plan']), '2026-11-24')).toMatchObject([
      { journaldato: '2026-03-02', antall: 3, forfalt: true },
    ]);
    expect(await dager(arkivar([]), '2026-11-24')).toEqual([]);
  });

  test('of a day is read page by page, each entry once, and nothing of the next day or another unit', async () => {
    const { v } = await medVentende();
    const side = (etter: number, bruker = arkivar()) =>
      v.medArkiv((arkiv) =>
        lesVentendeDag(arkiv, bruker, 'fjordvik', { dag: '2026-03-02', etter, antall: 3 }),
      );
    const foerste = await side(0);
    const andre = await side(foerste.at(-1)?.post ?? 0);
    expect([...foerste, ...andre].map(({ nummer }) => formaterDokumentnummer(nummer)).toSorted()).toEqual([
      '2026/1-1',
      '2026/1-2',
      '2026/1-3',
      '2026/2-1',
      '2026/2-2',
    ]);
    expect(await side(0, arkivar(['Skole']))).toHaveLength(2);
  });

  test('of a case or an entry is found by its number; what is no number is nothing', async () => {
    const { v, virksomhet } = await medVentende();
    const om = (nummer: string) =>
      v.medArkiv(async (arkiv) =>
        (await lesVentendeNummer(arkiv, virksomhet, nummer, '2026-11-20')).map(({ nummer: en }) =>
          formaterDokumentnummer(en),
        ),
      );
    expect(await om('2026/2')).toEqual(['2026/2-1', '2026/2-2']);
    expect(await om('2026/1-3')).toEqual(['2026/1-3']);
    expect(await om('alt')).toEqual([]);
  });
});
