import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utfall } from '../../../src/arkiv/avgjoerelse.ts';
import type { Talltelling } from '../../../src/arkiv/oversikt.ts';
import { standardVirksomhet } from '../../../src/konfig/standard.ts';
import { alleFigurer } from '../../../src/konsoll/tall/figurer.ts';
import { forsinkelse } from '../../../src/konsoll/tall/forsinkelse.ts';
import { grupper } from '../../../src/konsoll/tall/grupper.ts';
import { holdtEtterGrunn, holdtPer } from '../../../src/konsoll/tall/holdt.ts';
import { perHjemmel, perNivaa, UTEN_HJEMMEL } from '../../../src/konsoll/tall/maskering.ts';
import { sisteAar } from '../../../src/konsoll/tall/les-tall.ts';

const VIRKSOMHET = standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' });
const telling = (valg: Partial<Talltelling>): Talltelling => ({
  maaned: '2026-03',
  enhet: 'Plan og bygg',
  utfall: 'publisert',
  grunn: '',
  nivaa: 0,
  hjemler: [],
  dager: 1,
  harVaertHoldt: false,
  antall: 1,
  ...valg,
});

describe('R62: ventetiden', () => {
  test('is the same counted in groups as entry by entry', () => {
    const dager = fc.array(fc.record({ dager: fc.nat(40), antall: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(dager, fc.nat(40), (grupper, grense) => {
        const hver = grupper.flatMap(({ dager, antall }) => Array.from({ length: antall }, () => dager));
        hver.sort((a, b) => a - b);
        const svar = forsinkelse(grupper.map(telling), grense);
        expect(svar.antall).toBe(hver.length);
        expect(svar.median).toBe(hver[Math.ceil(hver.length * 0.5) - 1]);
        expect(svar.p90).toBe(hver[Math.ceil(hver.length * 0.9) - 1]);
        expect(svar.andelOver).toBeCloseTo(hver.filter((d) => d > grense).length / hver.length);
      }),
    );
  });

  test('says which published entries it does not know, and counts nothing that is not out', () => {
    const svar = forsinkelse(
      [
        telling({ dager: undefined, antall: 3 }),
        telling({ dager: undefined, utfall: 'holdt', antall: 7 }),
        telling({ dager: 2, antall: 2 }),
      ],
      5,
    );
    expect(svar).toEqual({ antall: 2, median: 2, p90: 2, andelOver: 0, ukjent: 3 });
    expect(forsinkelse([], 5)).toMatchObject({ antall: 0, median: undefined, andelOver: undefined });
  });
});

describe('det som er skjermet og holdt', () => {
  const tellinger = [
    telling({ antall: 6 }),
    telling({ nivaa: 2, hjemler: ['offl-13'], antall: 3 }),
    telling({ nivaa: 3, utfall: 'utelatt', dager: undefined, antall: 1 }),
    telling({ utfall: 'holdt', grunn: 'fodselsnummer', dager: undefined, antall: 4, harVaertHoldt: true }),
    telling({ harVaertHoldt: true, antall: 2 }),
  ];

  test('is shared out by level so that the shares are the whole', () => {
    const andeler = perNivaa(tellinger);
    expect(andeler.map(({ antall }) => antall)).toEqual([8, 0, 3, 1]);
    expect(andeler.reduce((sum, { andel }) => sum + andel, 0)).toBeCloseTo(1);
  });

  test('counts by hjemmel, and says where none is given', () => {
    expect(perHjemmel(tellinger, VIRKSOMHET)).toEqual([
      expect.objectContaining({ antall: 3, andel: 0.25 }),
      { navn: UTEN_HJEMMEL, antall: 1, andel: 1 / 12 },
    ]);
  });

  test('tells what is held now from what has been let go', () => {
    expect(holdtPer(tellinger, 'enhet')).toEqual([
      { navn: 'Plan og bygg', tall: { holdt: 4, sluppet: 2, antall: 16 } },
    ]);
    expect(holdtEtterGrunn(tellinger)).toEqual([{ grunn: 'fodselsnummer', antall: 4 }]);
  });
});

test('units come by name in Norwegian order, and entries without one last', () => {
  const navn = ['Økonomi', '', 'Ånd', 'Areal'];
  expect(
    grupper(
      navn.map((enhet) => telling({ enhet })),
      'enhet',
    ).map(([n]) => n),
  ).toEqual(['Areal', 'Økonomi', 'Ånd', 'Uten enhet']);
});

test('the last year is twelve months with this one', () => {
  expect(sisteAar('2026-11-20')).toEqual({ fra: '2025-12', til: '2026-11' });
  expect(sisteAar('2026-12-01')).toEqual({ fra: '2026-01', til: '2026-12' });
  expect(sisteAar('2026-01-31')).toEqual({ fra: '2025-02', til: '2026-01' });
});

test('every chart has a table as wide as its heading, and no bar that is not a number', () => {
  const vilkaarlig: fc.Arbitrary<Talltelling> = fc.record({
    maaned: fc.constantFrom('2026-01', '2026-02'),
    enhet: fc.constantFrom('', 'Oppvekst', 'Plan og bygg'),
    utfall: fc.constantFrom(...utfall),
    grunn: fc.constantFrom('', 'fodselsnummer'),
    nivaa: fc.integer({ min: 0, max: 3 }),
    hjemler: fc.subarray(['offl-13', 'ukjent']),
    dager: fc.option(fc.nat(400), { nil: undefined }),
    harVaertHoldt: fc.boolean(),
    antall: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(fc.array(vilkaarlig), (tellinger) => {
      for (const { id, stolper, tabell } of alleFigurer(tellinger, VIRKSOMHET)) {
        expect(id).toMatch(/^[a-z0-9-]+$/u);
        for (const rad of tabell.rader) expect(rad).toHaveLength(tabell.hode.length);
        for (const { verdi } of stolper) expect(Number.isFinite(verdi) && verdi >= 0).toBe(true);
        expect(JSON.stringify(stolper)).not.toMatch(/NaN|undefined/u);
      }
    }),
  );
});
