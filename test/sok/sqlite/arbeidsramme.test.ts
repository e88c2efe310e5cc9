import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIENDTLIGE } from '../../../scripts/bench/fiendtlige.ts';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { iLesing } from '../../../src/lager/transaksjon.ts';
import { Setninger } from '../../../src/lager/setninger.ts';
import { FLEST_TEGN, sporring } from '../../../src/sok/sokemotor.ts';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { Arbeidsramme, PRIS, rammeFor } from '../../../src/sok/sqlite/treff/arbeidsramme.ts';
import { Kildefinner } from '../../../src/sok/sqlite/treff/kilder.ts';
import { Kolonner } from '../../../src/sok/sqlite/kolonner/kolonner.ts';
import { Leser } from '../../../src/sok/sqlite/leser.ts';
import { lesHode } from '../../../src/sok/sqlite/lister/postliste.ts';
import { Segmentleser, type Segmentliste } from '../../../src/sok/sqlite/lister/segmentleser.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { lesVersjon } from '../../../src/sok/sqlite/tilstand.ts';
import { Treffinner } from '../../../src/sok/sqlite/treff/treff.ts';
import { post } from '../poster.ts';

const IDAG = '2026-11-20';
const ORD =
  'søknad om til for fra på av svar vedtak plan reguleringsplan brev sak saken tiltak barnehage kajakk a b s'.split(
    ' ',
  );
const ANTALL = 2_000;

/** Common words and rare ones, one after the other and never twice alike. */
const tittel = (i: number): string =>
  [...ORD.filter((_, nr) => i % (nr + 2) < 2), `s${i}ord`, `b${i % 97}`, ORD[(i * 7) % ORD.length]].join(' ');

let mappe: string;
let db: DatabaseSync;
beforeAll(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  const motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0 });
  for (let fra = 0; fra < ANTALL; fra += 500) {
    await motor.indekser(
      Array.from({ length: 500 }, (_, i) => post({ sak: fra + i + 1, tittel: tittel(fra + i) })),
      IDAG,
    );
  }
  await motor.lukk();
  db = aapneDatabase(join(mappe, 'sok.db'), MIGRASJONER, { skrivebeskyttet: true });
});
afterAll(() => {
  db.close();
  rmSync(mappe, { recursive: true });
});

/** Hits of a query with so much room, all of them. */
function finn(q: string, hoyst: number) {
  const leser = new Leser(db, hoyst);
  const sider = [1, 2, 3].map((side) =>
    leser.sok(sporring.parse({ q, side, antall: 100, sortering: 'nyeste' }), IDAG),
  );
  const [{ treff, begrenset, forslag } = { treff: -1, begrenset: undefined, forslag: null }] = sider;
  return { treff, begrenset, forslag, ider: sider.flatMap(({ ider }) => ider) };
}

/** Counts the rows of every list that is handed out. */
class TellendeLeser extends Segmentleser {
  lest = 0;
  #tell(liste: Segmentliste): Segmentliste {
    this.lest += lesHode(liste.data).antall;
    return liste;
  }
  override finn(ord: string): readonly Segmentliste[] {
    return super.finn(ord).map((liste) => this.#tell(liste));
  }
  override *medBegynnelse(begynnelse: string): Generator<Segmentliste> {
    for (const liste of super.medBegynnelse(begynnelse)) yield this.#tell(liste);
  }
}

describe('a search with room for all its work', () => {
  test.each(FIENDTLIGE)('is answered to its end in a small index: $hva', ({ q }) => {
    expect(q.length).toBeLessThanOrEqual(FLEST_TEGN);
    const { begrenset } = finn(q, rammeFor(ANTALL));
    expect(begrenset).toBeUndefined();
  });
});

describe('a search without room for all its work', () => {
  test('says that there may be more, and neither counts nor lists what is no hit', () => {
    const deler = fc.constantFrom(
      ...ORD,
      's*',
      'b*',
      '-s*',
      '-plan',
      '"søknad om"',
      'OR',
      '2026/7',
      'b9*',
      '-"av svar"',
    );
    fc.assert(
      fc.property(fc.array(deler, { minLength: 1, maxLength: 8 }), fc.nat(60_000), (biter, hoyst) => {
        const q = biter.join(' ');
        const alt = finn(q, Infinity);
        const noe = finn(q, hoyst);
        expect(alt.begrenset).toBeUndefined();
        if (noe.begrenset === undefined) expect([noe.treff, noe.ider]).toEqual([alt.treff, alt.ider]);
        else {
          expect(noe.treff).toBeLessThanOrEqual(alt.treff);
          expect(noe.forslag).toBeNull();
          if (alt.treff <= alt.ider.length) expect(alt.ider).toEqual(expect.arrayContaining([...noe.ider]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('answers the same each time, also after another has been answered', () => {
    const leser = new Leser(db, 5_000);
    const spor = (q: string) => leser.sok(sporring.parse({ q }), IDAG).treff;
    const foerst = spor('s* b*');
    spor('kajakk');
    expect([spor('s* b*'), new Leser(db, 5_000).sok(sporring.parse({ q: 's* b*' }), IDAG).treff]).toEqual([
      foerst,
      foerst,
    ]);
  });

  test('has nothing for certain when it does not know all that is excluded', () => {
    expect(finn('søknad -s*', 1_000)).toMatchObject({ treff: 0, begrenset: true });
  });

  test('shares its room between beginnings of words: each finds some, and words find all', () => {
    const { treff, begrenset } = finn('s* b* plan', 12_000);
    expect(begrenset).toBe(true);
    expect(treff).toBeGreaterThan(0);
  });
});

describe('work', () => {
  test.each(FIENDTLIGE)('is never more than there is room for: $hva', ({ q }) => {
    iLesing(db, () => {
      const sql = new Setninger(db);
      const kolonner = new Kolonner();
      kolonner.oppdater(db, lesVersjon(sql));
      const segmenter = new TellendeLeser(sql);
      segmenter.oppdater();
      const hoyst = 20_000;
      const ramme = new Arbeidsramme(hoyst);
      new Treffinner(kolonner, new Kildefinner(sql, segmenter)).finn(lesSporring(q), true, ramme);
      expect(ramme.igjen).toBeGreaterThanOrEqual(0);
      // Each part may look at one list more than it has room for.
      expect(segmenter.lest).toBeLessThanOrEqual(hoyst + 32 * ANTALL);
      if (!ramme.begrenset) expect(segmenter.lest).toBeLessThanOrEqual(hoyst - ramme.igjen);
    });
  });

  test('grows with the index and not with the query', () => {
    expect(rammeFor(1_000_000)).toBe(4_000_000);
    expect(rammeFor(10)).toBe(1_000_000);
    expect(PRIS.iFrase).toBeGreaterThan(1);
  });

  test('in a part of what is left leaves the rest to the others, and what it did not use', () => {
    const ramme = new Arbeidsramme(100);
    expect(ramme.medDel(2, (del) => [del.ta(30), del.ta(30), del.ta(20)])).toEqual([true, false, true]);
    expect([ramme.igjen, ramme.begrenset]).toEqual([50, true]);
  });
});

describe('a completion of what is typed after a hyphen', () => {
  const alltid = rammeFor(ANTALL);
  const forslag = (q: string, hoyst: number): readonly string[] =>
    new Leser(db, hoyst).forslag(q, { antall: 8 }, IDAG).map(({ tekst }) => tekst);
  /** The least room, of those tried, in which it is so. */
  const minst = (erSlik: (hoyst: number) => boolean): number => {
    for (let hoyst = 100; hoyst < alltid; hoyst = Math.ceil(hoyst * 1.1)) if (erSlik(hoyst)) return hoyst;
    return Infinity;
  };

  test('offers nothing that finds nothing, however little room it has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ORD), fc.constantFrom(...ORD), fc.nat(60_000), (ene, andre, hoyst) => {
        for (const q of forslag(`${ene}-${andre.slice(0, 2)}`, hoyst))
          expect(finn(q, alltid).treff, q).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('may cost an eighth of what a search may: it is asked for letter by letter', () => {
    const medSok = minst((hoyst) => finn('svar-vedtak', hoyst).begrenset !== true);
    const somForslag = minst((hoyst) => forslag('svar-v', hoyst).includes('svar-vedtak'));
    expect(medSok).toBeLessThan(alltid);
    expect(somForslag).toBeLessThan(alltid);
    expect(somForslag).toBeGreaterThan(7 * medSok);
  });
});
