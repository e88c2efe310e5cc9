import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Arkiv } from '../../src/arkiv/arkiv.ts';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';

let mappe: string;
let arkiv: Arkiv;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'ansatt-'));
  arkiv = aapneArkiv(join(mappe, 'arkiv.db'));
});
afterEach(async () => {
  await arkiv.lukk();
  rmSync(mappe, { recursive: true, force: true });
});

describe('the register of staff', () => {
  const id = 'https://login.example#1';
  const inne = (navn: string, sistInne: string) => arkiv.foerAnsatt({ id, navn, sistInne });

  test('has the name somebody had the last time they came in, once', async () => {
    await inne('Kari Prøvedal', '2026-11-20T08:00:00.000Z');
    await inne('Kari Prøve', '2026-11-21T08:00:00.000Z');
    // What is taken over from an older archive is no newer for that.
    await inne('Kari Prøvedal', '2026-11-20T08:00:00.000Z');
    expect(await arkiv.ansatte()).toEqual([{ id, navn: 'Kari Prøve', sistInne: '2026-11-21T08:00:00.000Z' }]);
  });

  test('lets a name be taken away, and leaves the log whole', async () => {
    const NAVN = 'Oppdiktet Glemdal';
    await inne(NAVN, '2026-11-20T08:00:00.000Z');
    await arkiv.loggfoer({
      tidspunkt: '2026-11-20T08:00:00.000Z',
      hvem: id,
      rolle: 'arkivar',
      handling: 'logg-inn',
      virksomhet: '',
      gjenstand: '',
      grunn: '',
    });
    expect(JSON.stringify(await arkiv.logg({ antall: 9 }))).not.toContain('Glemdal');
    expect(await arkiv.glemAnsatt(id)).toBe(true);
    expect(await arkiv.glemAnsatt(id)).toBe(false);
    expect(await arkiv.ansatte()).toEqual([]);
    expect(await arkiv.kontrollerLogg()).toMatchObject({ art: 'hel', antall: 1 });
    const fil = join(mappe, 'kopi.db');
    await arkiv.sikkerhetskopier(fil);
    expect(readFileSync(fil).includes('Glemdal')).toBe(false);
  });

  test('keeps a name on one line, whatever a provider sends', async () => {
    await inne('Kari\n2  falsk linje\u202e', '2026-11-20T08:00:00.000Z');
    expect((await arkiv.ansatte())[0]?.navn).toBe('Kari 2  falsk linje');
  });
});
