import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as vent } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { trekk } from '../../../src/eksport/vedtak/trekk.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const BARN = fileURLToPath(new URL('../hjelp/barn.ts', import.meta.url));
const ANTALL = 600;

test(
  'what is withdrawn while an export runs stays withdrawn, wherever the export was',
  { timeout: 120_000 },
  async () => {
    const v = new Verksted();
    const saker = Array.from({ length: ANTALL }, (_, i): Testsak => ({
      id: `s${i + 1}`,
      nr: i + 1,
      poster: [{ id: `p${i + 1}`, nr: 1 }],
    }));
    // The body must be known before anything of it can be withdrawn.
    await v.eksporter([{ id: 's0', nr: 9999, poster: [{ id: 'p0', nr: 1 }] }]);
    const barn = spawn(process.execPath, [BARN, v.data, v.leveranse(saker), v.naa.toISOString()], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const slutt = new Promise<number | null>((ferdig) => barn.on('exit', ferdig));
    let ferdig = false;
    void slutt.then(() => (ferdig = true));

    const trukket: number[] = [];
    while (!ferdig && existsSync(stier(v.data).arkiv)) {
      // Some that are out already, some that are on their way, some that are not read yet.
      const nr = 1 + ((trukket.length * 97) % ANTALL);
      await trekk({
        data: v.data,
        virksomhet: 'fjordvik',
        nummer: `2026/${nr}-1`,
        grunn: 'prøve',
        av: 'prøve',
        klokke: v.klokke,
      });
      trukket.push(nr);
      await vent(20);
    }
    expect(await slutt).toBe(0);
    expect(trukket.length).toBeGreaterThan(5);

    const soekbare = new Set<string>();
    for (const nr of trukket) {
      expect((await v.oppslag(`2026/${nr}-1`)).art, `sak ${nr}`).toBe('trukket');
      for (const id of await v.soekbare(`2026/${nr}`)) soekbare.add(id);
    }
    for (const nr of trukket) expect(soekbare).not.toContain(`fjordvik/2026/${nr}/1`);
    await v.eksporter(v.leveranse(saker));
    for (const nr of trukket) expect((await v.oppslag(`2026/${nr}-1`)).art, `sak ${nr}`).toBe('trukket');
  },
);
