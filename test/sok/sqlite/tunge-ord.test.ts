import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneDatabase } from '../../../src/lager/database.ts';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import { sporring } from '../../../src/sok/sokemotor.ts';
import { kladdproeve } from '../../../src/sok/sqlite/treff/kladd.ts';
import { Leser } from '../../../src/sok/sqlite/leser.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post } from '../poster.ts';

const IDAG = '2026-11-20';
const ORD = [
  'søknad',
  'søknader',
  'om',
  'vedtak',
  'plan',
  'reguleringsplan',
  'brev',
  'kajakk',
  'støy',
  'naust',
  'vedtaket',
  'planen',
];
/** Forms that no entry has, of words that many have. */
const ANDRE_FORMER = ['søknadene', 'vedtaka', 'PLANER'];
/** The first are in most entries, the last in a few. */
const tittel = (i: number): string => [...ORD.filter((_, nr) => i % (nr + 2) < 2), `ord${i}`].join(' ');
const poster = Array.from({ length: 300 }, (_, i) =>
  post({ sak: i + 1, tittel: tittel(i), sakstittel: tittel(i * 13 + 5) }),
);

const etOrd = fc.constantFrom(...ORD, ...ANDRE_FORMER);
const ledd = fc.oneof(
  { weight: 6, arbitrary: etOrd },
  etOrd.map((ord) => `-${ord}`),
  etOrd.map((ord) => `${ord.slice(0, 3)}*`),
  fc.tuple(etOrd, etOrd).map(([a, b]) => `"${a} ${b}"`),
  fc.tuple(etOrd, etOrd).map(([a, b]) => `${a} OR ${b}`),
);
const enSporring = fc
  .record({
    q: fc.array(ledd, { minLength: 1, maxLength: 4 }).map((alle) => alle.join(' ')),
    sortering: fc.constantFrom('nyeste', 'eldste', 'relevans', 'publisert'),
    type: fc.constantFrom([], ['I']),
    fra: fc.constantFrom(undefined, '2026-01-05'),
    antall: fc.constantFrom(5, 20),
    side: fc.constantFrom(1, 1, 2, 7, 40),
  })
  .map((en) => sporring.parse(en));

let mappe: string;
let motor: Sokemotor;
let db: DatabaseSync;
beforeAll(async () => {
  kladdproeve.forgift = true;
  mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0 });
  for (let fra = 0; fra < poster.length; fra += 100) await motor.indekser(poster.slice(fra, fra + 100), IDAG);
  await motor.fjern(poster.filter((_, i) => i % 7 === 0).map((_, i) => `proevevik/2026/${i * 7 + 1}/1`));
  db = aapneDatabase(join(mappe, 'sok.db'), MIGRASJONER, { skrivebeskyttet: true });
});
afterAll(async () => {
  kladdproeve.forgift = false;
  db.close();
  await motor.lukk();
  rmSync(mappe, { recursive: true });
});

describe('a reader that has answered before', () => {
  test.each([300, 1_000, 3_000, 1_000_000])('answers as one that has not, with room for %i rows', (rom) => {
    fc.assert(
      fc.property(fc.array(enSporring, { minLength: 2, maxLength: 12 }), (sporringer) => {
        const erfaren = new Leser(db, rom);
        for (const en of sporringer) expect(erfaren.sok(en, IDAG)).toEqual(new Leser(db, rom).sok(en, IDAG));
      }),
      { numRuns: 40 },
    );
  });

  test('answers as one that has not, when it has read common words before anyone asked', () => {
    const varm = new Leser(db);
    for (const steg = varm.varmOpp(IDAG); steg.next().done === false;)
      expect(varm.varme).toBeLessThanOrEqual(1);
    expect(varm.varme).toBeGreaterThan(0);
    fc.assert(
      fc.property(enSporring, (en) => {
        expect(varm.sok(en, IDAG)).toEqual(new Leser(db).sok(en, IDAG));
      }),
      { numRuns: 100 },
    );
  });

  test.each(ORD)(
    'answers as one that has not, of the other forms of «%s», and of it without any other word',
    (ord) => {
      const spor = (leser: Leser, q: string) => leser.sok(sporring.parse({ q, sortering: 'relevans' }), IDAG);
      const erfaren = new Leser(db);
      spor(erfaren, ord);
      spor(erfaren, `${ord} ${ord}`);
      for (const annet of [...ORD, ...ANDRE_FORMER])
        for (const q of [annet, `${annet} brev`, `${ord} -${annet}`])
          expect(spor(erfaren, q)).toEqual(spor(new Leser(db), q));
    },
  );

  test('knows of an entry that is gone, and of one that has come', async () => {
    const leser = new Leser(db);
    const spor = () => leser.sok(sporring.parse({ q: 'søknad vedtak', sortering: 'nyeste' }), IDAG);
    const foer = spor();
    const [borte = ''] = foer.ider;
    await motor.fjern([borte]);
    expect(spor()).toMatchObject({ treff: foer.treff - 1 });
    expect(spor().ider).not.toContain(borte);
    await motor.indekser([post({ sak: 999, tittel: 'Søknad med vedtak' })], IDAG);
    expect(spor()).toMatchObject({ treff: foer.treff });
    expect(spor().ider).toContain('proevevik/2026/999/1');
  });
});
