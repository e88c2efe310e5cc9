import { describe, expect, test } from 'vitest';
import { arbeidstekst, lesArbeidsoversikt } from '../../src/eksport/rapport/arbeidsoversikt.ts';
import { lesArbeid, tellArbeid } from '../../src/konsoll/arbeidsliste.ts';
import { kodeord } from '../../src/konsoll/kodeord.ts';
import type { Bruker, Rolle } from '../../src/konsoll/tilgang.ts';
import type { Testpost } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

const bruker = (rolle: Rolle, enheter?: readonly string[]): Bruker => ({
  id: 'utsteder|1',
  navn: 'Prøve',
  tildelinger: [{ rolle, virksomhet: 'fjordvik', ...(enheter && { enheter }) }],
});
const ARKIVAR = bruker('arkivar');

/** A synthetic id number: month 92, which no person has. */
const SYNTETISK = '05927970165';
const holdt = (nr: number, dato: string): Testpost => ({
  id: `p${nr}`,
  nr,
  dato,
  tittel: `Kvittering ${SYNTETISK} Kvitvann`,
});
const xx: Testpost = {
  id: 'x',
  nr: 9,
  tittel: 'Om Svartvann',
  avsender: 'Innlandsdrift AS',
  skjerming: { kode: 'XX', elementer: [] },
};
const leveranse = (...poster: readonly Testpost[]) => [{ id: 'sak-1', nr: 1, poster }];
const alle = leveranse(
  { id: 'aapen', nr: 1 },
  holdt(2, '2026-03-05'),
  holdt(3, '2026-02-01'),
  holdt(4, '2026-04-01'),
  xx,
);

describe('arbeidslisten', () => {
  test('has what is held and what waits, oldest first and page by page, and forgets what is done', async () => {
    const v = new Verksted();
    await v.eksporter(alle);
    await v.medArkiv(async (arkiv) => {
      const valg = { virksomhet: 'fjordvik', liste: 'holdt', antall: 2 } as const;
      const side1 = await lesArbeid(arkiv, ARKIVAR, valg);
      expect(side1.map((a) => [a.dokumentnummer, a.kode])).toEqual([
        [3, 'fodselsnummer'],
        [2, 'fodselsnummer'],
      ]);
      const siste = side1.at(-1);
      const side2 = await lesArbeid(arkiv, ARKIVAR, { ...valg, ...(siste && { etter: siste }) });
      expect(side2.map((a) => a.dokumentnummer)).toEqual([4]);
      const [sist] = side2;
      const foer = await lesArbeid(arkiv, ARKIVAR, { ...valg, ...(sist && { foer: sist }) });
      expect(foer.map((a) => a.dokumentnummer)).toEqual([2, 3]);
      expect(await tellArbeid(arkiv, ARKIVAR, 'fjordvik')).toEqual(
        expect.arrayContaining([
          { liste: 'holdt', kode: 'fodselsnummer', antall: 3, eldste: '2026-02-01' },
          { liste: 'venter', kode: 'ikke-vurdert', antall: 1, eldste: '2026-03-02' },
        ]),
      );
    });
    await v.eksporter(
      leveranse({ id: 'aapen', nr: 1 }, { id: 'p2', nr: 2 }, { id: 'p3', nr: 3 }, { id: 'p4', nr: 4 }, xx),
    );
    const tall = await v.medArkiv((arkiv) => tellArbeid(arkiv, ARKIVAR, 'fjordvik'));
    expect(tall.filter(({ liste }) => liste === 'holdt')).toEqual([]);
  });

  test('shows nobody the work of other units, bodies or roles than their own', async () => {
    const v = new Verksted();
    await v.eksporter(alle);
    await v.medArkiv(async (arkiv) => {
      const antall = async (hvem: Bruker) =>
        (await lesArbeid(arkiv, hvem, { virksomhet: 'fjordvik', liste: 'holdt' })).length;
      expect(await antall(bruker('leser', ['Plan og bygg']))).toBe(3);
      for (const hvem of [bruker('arkivar', ['Oppvekst']), bruker('arkivar', []), bruker('revisor')]) {
        expect(await antall(hvem)).toBe(0);
        expect(await tellArbeid(arkiv, hvem, 'fjordvik')).toEqual([]);
      }
      expect(await tellArbeid(arkiv, ARKIVAR, 'utvik')).toEqual([]);
    });
  });

  test('in words says numbers, dates and reasons, and never a title', async () => {
    const v = new Verksted();
    await v.eksporter(alle);
    const tekst = arbeidstekst(await lesArbeidsoversikt(v.data, 'fjordvik', 2), kodeord);
    expect(tekst).toContain('Fødselsnummer: 3 (eldste 2026-02-01)');
    expect(tekst).toContain('2026-02-01  2026/1-3  Fødselsnummer');
    expect(tekst).not.toContain('2026/1-4  Fødselsnummer');
    expect(tekst).not.toMatch(/vann|05927970165/u);
    await expect(lesArbeidsoversikt(v.data, 'utvik', 2)).rejects.toThrow('«utvik»');
  });
});
