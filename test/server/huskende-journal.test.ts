import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournal } from '../../src/journal/aapne.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { journalpostID } from '../../src/offentlig/adresse.ts';
import { listepost } from '../../src/offentlig/eldet.ts';
import { huskendeJournal } from '../../src/server/huskende-journal.ts';
import { listeposter } from '../../src/server/listeposter.ts';
import { offentligeFiler } from '../../src/server/oppstart/aapne-tjenester.ts';
import { fyll, SLUG, type Proevedata } from './fyll.ts';

let proeve: Proevedata;
let journal: Journal;
beforeAll(async () => {
  proeve = await fyll();
  journal = aapneJournal(offentligeFiler(proeve.data).journal);
});
afterAll(async () => {
  await journal.lukk();
  await proeve.rydd();
});

const id = (sak: number, dok: number): string =>
  journalpostID(SLUG, { saksaar: 2026, sakssekvensnummer: sak, dokumentnummer: dok });

describe('a journal that remembers', () => {
  test('gives the same entries in the same order as the journal itself, known and unknown together', async () => {
    const huskende = huskendeJournal(journal);
    const finnesIkke = id(999, 1);
    for (const ider of [[id(1, 2), id(1, 1)], [id(1, 1), finnesIkke, id(3, 1), id(1, 2)], [finnesIkke], []]) {
      expect(await huskende.poster(ider)).toEqual(await journal.poster(ider));
    }
    expect(await huskende.virksomheter()).toEqual(await journal.virksomheter());
  });

  test('reads each entry once', async () => {
    const lest: string[] = [];
    const huskende = huskendeJournal({
      ...huskendeJournal(journal),
      poster: (ider) => {
        lest.push(...ider);
        return journal.poster(ider);
      },
    });
    const [foerst] = await huskende.poster([id(1, 1)]);
    const [igjen] = await huskende.poster([id(1, 1), id(1, 2)]);
    expect(igjen).toBe(foerst);
    expect(lest).toEqual([id(1, 1), id(1, 2)]);
  });

  test('gives the same days and cases as the journal itself, the first time and the next', async () => {
    const huskende = huskendeJournal(journal);
    const saker = [1, 2, 3, 999].map((sakssekvensnummer) => ({ saksaar: 2026, sakssekvensnummer }));
    for (let gang = 0; gang < 2; gang += 1) {
      for (const slug of [SLUG, 'finnes-ikke']) {
        for (const sak of saker) expect(await huskende.sak(slug, sak)).toEqual(await journal.sak(slug, sak));
        for (const dato of ['2026-11-18', '2026-11-19', '1999-01-01'])
          for (const side of [1, 2, 9]) {
            const valg = { sted: { side }, antall: 2 };
            expect(await huskende.dagside(slug, dato, valg)).toEqual(await journal.dagside(slug, dato, valg));
          }
      }
    }
  });

  test('reads each page of a day and each case once, and what is not there every time', async () => {
    const lest: string[] = [];
    const huskende = huskendeJournal({
      ...huskendeJournal(journal),
      dagside: (slug, dato, valg) => {
        lest.push(dato);
        return journal.dagside(slug, dato, valg);
      },
      sak: (slug, nummer) => {
        lest.push(String(nummer.sakssekvensnummer));
        return journal.sak(slug, nummer);
      },
    });
    for (let gang = 0; gang < 2; gang += 1) {
      for (const dato of ['2026-11-18', '1999-01-01'])
        await huskende.dagside(SLUG, dato, { sted: { side: 1 }, antall: 2 });
      for (const sakssekvensnummer of [1, 2, 999])
        await huskende.sak(SLUG, { saksaar: 2026, sakssekvensnummer });
    }
    expect(lest).toEqual(['2026-11-18', '1999-01-01', '1', '2', '999', '1999-01-01', '999']);
  });
});

test('what lists may show of an entry is worked out for the date that is asked about, also after another', async () => {
  const publiserte = await journal.poster([id(1, 1), id(1, 2)]);
  for (const iDag of ['2026-11-20', '2028-01-01', '2026-11-20']) {
    expect(listeposter(publiserte, iDag)).toEqual(publiserte.map((publisert) => listepost(publisert, iDag)));
  }
});
