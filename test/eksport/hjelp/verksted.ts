import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import type { Arkiv } from '../../../src/arkiv/arkiv.ts';
import { eksporter } from '../../../src/eksport/eksporter.ts';
import { aapneSok, stier } from '../../../src/eksport/lagre.ts';
import type { Rapport } from '../../../src/eksport/rapport/rapport.ts';
import type { Eksportvalg } from '../../../src/eksport/valg.ts';
import { aapneJournal } from '../../../src/journal/aapne.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { sporring, type Sokemotor } from '../../../src/sok/sokemotor.ts';
import { skrivLeveranse, type Testsak } from './leveranse.ts';

/** A place for one test: a data directory, deliveries, and a clock that the test turns. */
export class Verksted {
  readonly rot = mkdtempSync(join(tmpdir(), 'eksport-'));
  readonly data = join(this.rot, 'data');
  naa = new Date('2026-11-20T08:00:00Z');
  readonly klokke = (): Date => this.naa;
  #leveranser = 0;

  constructor() {
    onTestFinished(() => {
      rmSync(this.rot, { recursive: true, force: true });
    });
  }

  leveranse(saker: readonly Testsak[], valg: { navn?: string } = {}): string {
    return skrivLeveranse(join(this.rot, `leveranse-${this.#leveranser++}`), saker, valg);
  }

  eksporter(saker: readonly Testsak[] | string, valg: Partial<Eksportvalg> = {}): Promise<Rapport> {
    const sti = typeof saker === 'string' ? saker : this.leveranse(saker);
    return eksporter({ format: 'noark5', sti, data: this.data, klokke: this.klokke, ...valg });
  }

  async medJournal<T>(fn: (journal: Journal) => Promise<T>): Promise<T> {
    const journal = aapneJournal(stier(this.data).journal);
    try {
      return await fn(journal);
    } finally {
      await journal.lukk();
    }
  }

  async medArkiv<T>(fn: (arkiv: Arkiv) => Promise<T>): Promise<T> {
    const arkiv = aapneArkiv(stier(this.data).arkiv);
    try {
      return await fn(arkiv);
    } finally {
      await arkiv.lukk();
    }
  }

  async medSok<T>(fn: (sok: Sokemotor) => Promise<T>): Promise<T> {
    const sok = await aapneSok(stier(this.data).sok, this.klokke);
    try {
      return await fn(sok);
    } finally {
      await sok.lukk();
    }
  }

  /** What stands at an address: «2026/1-2». */
  oppslag(nummer: string, virksomhet = 'fjordvik') {
    const [saksaar = 0, sakssekvensnummer = 0, dokumentnummer = 0] = nummer.split(/[/-]/).map(Number);
    return this.medJournal((journal) =>
      journal.post(virksomhet, { saksaar, sakssekvensnummer, dokumentnummer }),
    );
  }

  /** The ids that a search for everything finds. */
  async soekbare(q = ''): Promise<readonly string[]> {
    const svar = await this.medSok((sok) => sok.sok(sporring.parse({ q, antall: 100, sortering: 'eldste' })));
    return svar.ider.toSorted();
  }

  /** Every file of the data directory with its bytes. */
  bytes(): Map<string, string> {
    const filer = readdirSync(this.data, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    return new Map(
      filer.map((f) => {
        const sti = join(f.parentPath, f.name);
        return [sti.slice(this.data.length), readFileSync(sti, 'latin1')];
      }),
    );
  }
}
