import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { aapneDatabase } from '../../src/lager/database.ts';
import { sikkerhetskopier } from '../../src/lager/sikkerhetskopi.ts';
import { migrasjoner } from '../../src/journal/skjema.ts';
import { bunke, nr, offentligeRader, SLUG, trekk } from './hjelp.ts';

/** Processes take their time to start on a busy machine. In milliseconds. */
const TAALMODIG = 120_000;
const BARN = new URL('barn/skriv-bunker.ts', import.meta.url).pathname;

let mappe: string;
let sti: string;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'journal-'));
  sti = join(mappe, 'journal.db');
});
afterEach(() => rmSync(mappe, { recursive: true }));

const start = (antall: number) =>
  spawn(process.execPath, [BARN, sti, String(antall)], { stdio: ['ignore', 'pipe', 'inherit'] });

/** The titles of a day's entries, each once, and how many entries there are. */
async function titler(journal: Journal): Promise<{ antall: number; titler: readonly string[] }> {
  const { poster } = await journal.dagliste(SLUG, '2026-10-01');
  return { antall: poster.length, titler: [...new Set(poster.map(({ post }) => post.tittel.tekst))] };
}

test(
  'a writer that is killed leaves the journal as before or as after a batch, and the run can be done again',
  async () => {
    for (let gang = 0; gang < 6; gang++) {
      const barn = start(400);
      await once(barn.stdout, 'data');
      await new Promise((ferdig) => setTimeout(ferdig, 20 + gang * 17));
      barn.kill('SIGKILL');
      await once(barn, 'exit');
      const journal = aapneJournal(sti);
      const sett = await titler(journal);
      expect(sett.antall).toBe(50);
      expect(sett.titler).toHaveLength(1);
      expect(await journal.ferskhet(SLUG)).toMatchObject({ antallPoster: 50 });
      await journal.lukk();
      const db = aapneDatabase(sti, migrasjoner);
      expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      db.close();
    }
  },
  TAALMODIG,
);

test(
  'a killed run, done again, gives the same public tables as one that was never interrupted',
  async () => {
    const barn = start(15);
    await once(barn.stdout, 'data');
    barn.kill('SIGKILL');
    await once(barn, 'exit');
    const uavbrutt = join(mappe, 'uavbrutt.db');
    const avbrutt = offentligeRader(sti)['journalpost'];
    spawnSync(process.execPath, [BARN, uavbrutt, '15']);
    expect(offentligeRader(uavbrutt)['journalpost']).not.toEqual(avbrutt);
    const igjen = Number(/Bunke (\d+)/.exec(avbrutt?.[0] ?? '')?.[1]);
    // What is already there is no change, so the run is done again from the batch that was the last whole one.
    expect(igjen).toBeGreaterThan(0);
    spawnSync(process.execPath, [BARN, sti, '15', String(igjen)]);
    expect(offentligeRader(sti)).toEqual(offentligeRader(uavbrutt));
  },
  TAALMODIG,
);

test(
  'a reader beside a writer sees whole batches only, each new one at once, under a new version',
  async () => {
    const barn = start(60);
    await once(barn.stdout, 'data');
    const journal = aapneJournal(sti);
    const ferdig = once(barn, 'exit');
    const sette = new Set<string>();
    const versjoner = new Map<number, string>();
    let lever = true;
    void ferdig.then(() => (lever = false));
    while (lever) {
      const foer = await journal.versjon();
      const {
        antall,
        titler: [tittel, ...andre],
      } = await titler(journal);
      expect(antall).toBe(50);
      expect(andre).toEqual([]);
      if (tittel === undefined) throw new Error('Ingen poster.');
      sette.add(tittel);
      // The same version before and after means that nothing changed between: it stands for these bytes and no others.
      if (foer === (await journal.versjon())) {
        expect(versjoner.get(foer) ?? tittel).toBe(tittel);
        versjoner.set(foer, tittel);
      }
      await new Promise(setImmediate);
    }
    expect(await titler(journal)).toEqual({ antall: 50, titler: ['Bunke 60'] });
    expect(sette.size).toBeGreaterThan(1);
    await journal.lukk();
  },
  TAALMODIG,
);

test(
  'a backup of a journal that is being written to can be restored, and is of one moment',
  async () => {
    const barn = start(80);
    await once(barn.stdout, 'data');
    const db = aapneDatabase(sti, migrasjoner, { skrivebeskyttet: true });
    const kopi = join(mappe, 'kopi.db');
    await sikkerhetskopier(db, kopi);
    db.close();
    await once(barn, 'exit');
    const skriver = aapneJournalskriver(kopi);
    const journal = aapneJournal(kopi);
    expect(await titler(journal)).toMatchObject({
      antall: 50,
      titler: [expect.stringMatching(/^Bunke \d+$/)],
    });
    // A restored journal can be written to, and its version never repeats one that stood for other bytes.
    const foer = await journal.versjon();
    await skriver.publiser(bunke('2026-11-20T08:00:00Z', [trekk('2026/1-1')]));
    expect(await journal.post(SLUG, nr('2026/1-1'))).toEqual({ art: 'trukket' });
    expect(await journal.versjon()).toBeGreaterThan(foer);
    await journal.lukk();
    await skriver.lukk();
  },
  TAALMODIG,
);

test(
  'a reader may come first: the journal is then there, and empty',
  async () => {
    const journal = aapneJournal(sti);
    expect(await journal.virksomheter()).toEqual([]);
    expect(await journal.versjon()).toBe(0);
    const skriver = aapneJournalskriver(sti);
    await skriver.registrerVirksomhet({ slug: SLUG, navn: 'Lindvik kommune' });
    expect(await journal.virksomheter()).toHaveLength(1);
    await skriver.lukk();
    await journal.lukk();
    await journal.lukk();
  },
  TAALMODIG,
);
