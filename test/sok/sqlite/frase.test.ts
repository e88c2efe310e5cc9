import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MASKE } from '../../../src/offentlig/tekst.ts';
import { ordI, type Ord } from '../../../src/sok/norsk/analyse.ts';
import type { Sokemotor } from '../../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { post, treff } from '../poster.ts';

const IDAG = '2026-11-20';
/** Words that make pairs with their neighbours, words that do not, two forms of one word, and something hidden. */
const ORD = ['om', 'til', 'på', 'gnr', 'søknad', 'søknader', 'garasje', 'naust', '21', MASKE];

/** The same numbers every time, so that a failing phrase can be asked again. */
function tilfeldige(froe: number): () => number {
  let tall = froe;
  return () => {
    tall = (Math.imul(tall, 1_103_515_245) + 12_345) >>> 0;
    return tall >>> 16;
  };
}
const neste = tilfeldige(7);
const TITLER = Array.from({ length: 400 }, () =>
  Array.from({ length: 1 + (neste() % 7) }, () => ORD[neste() % ORD.length] ?? '').join(' '),
);

/** What is hidden between two words has room for one. */
const plasser = (ord: readonly Ord[]): readonly number[] => {
  let plass = 0;
  return ord.map(({ etterSkille }, i) => (i === 0 ? plass : (plass += etterSkille ? 2 : 1)));
};

/** Whether the phrase stands in the text, found by trying every place. */
function staarI(frase: readonly Ord[], tittel: string): boolean {
  const ord = ordI(tittel);
  const [her, der] = [plasser(frase), plasser(ord)];
  return der.some((fra) =>
    frase.every(({ form, stamme }, i) => {
      const funnet = ord[der.indexOf(fra + (her[i] ?? 0))];
      return funnet !== undefined && (funnet.form === form || funnet.stamme === stamme);
    }),
  );
}

describe('a phrase', () => {
  let mappe: string;
  let motor: Sokemotor;
  beforeAll(async () => {
    mappe = mkdtempSync(join(tmpdir(), 'sok-'));
    motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0 });
    const poster = TITLER.map((tittel, i) => post({ sak: i + 1, tittel, sakstittel: 'Sak' }));
    for (let fra = 0; fra < poster.length; fra += 90) await motor.indekser(poster.slice(fra, fra + 90), IDAG);
  });
  afterAll(async () => {
    await motor.lukk();
    rmSync(mappe, { recursive: true });
  });

  const enFrase = fc.array(fc.constantFrom(...ORD), { minLength: 2, maxLength: 5 });

  test('finds the entries where its words follow each other, whether they are common or not', async () => {
    let noen = 0;
    await fc.assert(
      fc.asyncProperty(enFrase, async (ordene) => {
        const frase = ordI(ordene.join(' '));
        fc.pre(frase.length > 1);
        const ventet = TITLER.flatMap((tittel, i) => (staarI(frase, tittel) ? [`${i + 1}-1`] : []));
        noen += ventet.length;
        const funnet = await treff(motor, `"${ordene.join(' ')}"`, { antall: 100 });
        expect([...funnet].sort()).toEqual(ventet.sort());
      }),
      { numRuns: 400 },
    );
    expect(noen).toBeGreaterThan(400);
  });

  test('is found beside others that begin as it does, and ranked as it is by itself', async () => {
    const funnet = async (q: string): Promise<readonly string[]> => treff(motor, q, { antall: 100 });
    let iFlere = 0;
    await fc.assert(
      fc.asyncProperty(
        enFrase,
        fc.uniqueArray(fc.constantFrom(...ORD), { minLength: 2, maxLength: 4 }),
        async (foran, slutt) => {
          const fraser = slutt.map((ord) => `"${foran.slice(0, 3).join(' ')} ${ord}"`);
          fc.pre(fraser.every((frase) => ordI(frase).length > 2));
          const hver = await Promise.all(fraser.map(funnet));
          const alle = await funnet(fraser.join(' OR '));
          expect([...alle].sort()).toEqual([...new Set(hver.flat())].sort());
          // What meets one of them alone stands among its like as when that one was asked for.
          for (const en of hver) {
            const bareDenne = en.filter((id) => hver.every((andre) => andre === en || !andre.includes(id)));
            expect(alle.filter((id) => bareDenne.includes(id))).toEqual(bareDenne);
            iFlere += en.length - bareDenne.length;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(iFlere).toBeGreaterThan(20);
  });
});
