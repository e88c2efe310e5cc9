import { join } from 'node:path';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import { listepost } from '../../src/offentlig/eldet.ts';
import { type Sokemotor, sporring } from '../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';
import { datoI } from '../../src/tid/oslo.ts';
import type { Benk } from './benk.ts';
import { millisekunder, persentil, ta } from './maaling.ts';
import { harMeilisearch, startMeilisearch } from './meilisearch-gulv.ts';
import { testsporringer } from './sporringer.ts';

/** The first of some everyday words that stands in at least a third of the entries; none of the measured queries has it. */
async function vanligOrd(sok: Sokemotor, antall: number): Promise<{ q: string; andel: number }> {
  let beste = { q: '', andel: 0 };
  for (const q of ['om', 'til', 'for', 'fra', 'på']) {
    const { treff } = await sok.sok(sporring.parse({ q }));
    if (treff / antall > beste.andel) beste = { q, andel: treff / antall };
    if (beste.andel >= 1 / 3) break;
  }
  return beste;
}

/** A word that the engine has not been asked for since it was opened: nothing of the answer is remembered. */
async function foersteGang(
  { data, klokke }: Benk,
  q: string,
  sortering: 'nyeste' | 'relevans',
): Promise<number> {
  const sok = await aapneSqliteSok(join(data, 'sok.db'), { klokke });
  await sok.sok(sporring.parse({ q: '' }));
  const ms = await ta(() => sok.sok(sporring.parse({ q, sortering })));
  await sok.lukk();
  return ms;
}

/** Searches with facets and sorting, beside a Meilisearch with its default settings where there is one. */
export async function maalSok(benk: Benk): Promise<void> {
  const { antall, mappe, data, klokke, si } = benk;
  si('Måler søk …');
  const sok = await aapneSqliteSok(join(data, 'sok.db'), { klokke });
  await sok.sok(sporring.parse({ q: '' }));
  const sporringer = testsporringer(2026);
  const egne: number[] = [];
  for (const en of sporringer) egne.push(await ta(() => sok.sok(en)));
  const vanlig = await vanligOrd(sok, antall);
  await sok.lukk();
  const etterDato = await foersteGang(benk, vanlig.q, 'nyeste');
  const etterRelevans = await foersteGang(benk, vanlig.q, 'relevans');
  const p95 = persentil(egne, 0.95);
  benk.meld(
    {
      hva: `ett vanlig ord (${Math.round(vanlig.andel * 100)} % av postene), etter dato`,
      maalt: millisekunder(etterDato),
      gulv: '–',
      tall: etterDato,
      maal: 50,
      retning: 'høyst',
      enhet: 'ms',
    },
    {
      hva: 'det samme, etter relevans',
      maalt: millisekunder(etterRelevans),
      gulv: '–',
      tall: etterRelevans,
      maal: 200,
      retning: 'høyst',
      enhet: 'ms',
    },
  );
  if (!harMeilisearch()) {
    si('Hopper over gulvet for søk: meilisearch finnes ikke på PATH.');
    benk.meld({
      hva: `søk med fasetter, p95 av ${sporringer.length}`,
      maalt: millisekunder(p95),
      gulv: 'uten Meilisearch',
      tall: p95,
      maal: 50,
      retning: 'høyst',
      enhet: 'ms',
    });
    return;
  }
  si('Fyller Meilisearch …');
  const meili = await startMeilisearch(mappe);
  try {
    const journal = aapneJournal(join(data, 'journal.db'));
    const skriver = aapneJournalskriver(join(data, 'journal.db'));
    const iDag = datoI(klokke());
    let etter: string | undefined;
    for (;;) {
      const ider = await skriver.alleIder(etter, 10_000);
      if (ider.length === 0) break;
      await meili.indekser((await journal.poster(ider)).map((publisert) => listepost(publisert, iDag)));
      etter = ider.at(-1);
    }
    await journal.lukk();
    await skriver.lukk();
    const andres: number[] = [];
    for (const en of sporringer) andres.push(await ta(() => meili.sok(en)));
    const gulv = persentil(andres, 0.95);
    benk.meld({
      hva: `søk med fasetter, p95 av ${sporringer.length}`,
      maalt: millisekunder(p95),
      gulv: `${millisekunder(gulv)} Meilisearch`,
      tall: p95 / gulv,
      maal: 0.5,
      retning: 'høyst',
      enhet: 'x',
    });
  } finally {
    await meili.stopp();
  }
}
