import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as vent } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../../src/eksport/fullfoer.ts';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { vedtaVidt } from '../../../src/eksport/vedtak/vedta-vidt.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const BARN = fileURLToPath(new URL('../hjelp/barn.ts', import.meta.url));
const ANTALL = 400;
const saker = Array.from({ length: ANTALL }, (_, i): Testsak => ({
  id: `s${i + 1}`,
  nr: i + 1,
  poster: [1, 2].map((nr) => ({ id: `p${i + 1}-${nr}`, nr })),
}));
async function startet() {
  const v = new Verksted();
  // The body must be known before anything of it can be decided of.
  await v.eksporter([{ id: 's0', nr: 9999, poster: [{ id: 'p0', nr: 1 }] }]);
  const barn = spawn(process.execPath, [BARN, v.data, v.leveranse(saker), v.naa.toISOString()], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const slutt = new Promise<number | null>((ferdig) => barn.on('exit', ferdig));
  const ramme = {
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'prøve',
    av: 'prøve',
    rolle: 'leder',
    klokke: v.klokke,
  } as const;
  return { v, barn, slutt, ramme };
}

test(
  'cases that are withdrawn or held while an export runs stay so, wherever the export was',
  { timeout: 180_000 },
  async () => {
    const { v, slutt, ramme } = await startet();
    let ferdig = false;
    void slutt.then(() => (ferdig = true));
    const bestemt: { nr: number; art: 'trekk' | 'hold' }[] = [];
    while (!ferdig && existsSync(stier(v.data).arkiv)) {
      const nr = 1 + ((bestemt.length * 97) % ANTALL);
      const art = bestemt.length % 2 === 0 ? 'trekk' : 'hold';
      await vedta({ ...ramme, nummer: `2026/${nr}`, oenske: { art } });
      bestemt.push({ nr, art });
      await vent(20);
    }
    expect(await slutt).toBe(0);
    expect(bestemt.length).toBeGreaterThan(3);
    await v.eksporter(v.leveranse(saker));
    for (const { nr, art } of bestemt)
      for (const post of [1, 2])
        expect((await v.oppslag(`2026/${nr}-${post}`)).art, `sak ${nr}`).toBe(
          art === 'trekk' ? 'trukket' : 'hull',
        );
    expect((await v.soekbare('2026/1')).length).toBe(0);
  },
);

test(
  'a source that is withdrawn while an export is killed is gone when the next start is done',
  { timeout: 180_000 },
  async () => {
    const { v, barn, slutt, ramme } = await startet();
    // Wait until it has begun to publish.
    for (let i = 0; i < 600 && (await v.soekbare('Innspill')).length < 3; i++) await vent(20);
    await vedtaVidt({ ...ramme, kilde: 'arkiv', oenske: { art: 'trekk' } });
    barn.kill('SIGKILL');
    await slutt;
    expect(await v.soekbare()).toEqual([]);
    await fullfoerAvbrutt(v.data, v.klokke);
    expect(await v.soekbare()).toEqual([]);
    expect(await v.medJournal((journal) => journal.tell('fjordvik', {}))).toMatchObject({ publisert: 0 });
    expect(await v.medJournal((journal) => journal.stengt('fjordvik'))).toBe(false);
  },
);
