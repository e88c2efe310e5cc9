import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../src/eksport/fullfoer.ts';
import type { Testpost, Testsak } from './hjelp/leveranse.ts';
import { offentligeTabeller } from './hjelp/offentlige-tabeller.ts';
import { Verksted } from './hjelp/verksted.ts';

const BARN = fileURLToPath(new URL('hjelp/barn.ts', import.meta.url));
const PULJE = { saker: 5, poster: 100 };
const SAKER = 40;

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function tilfeldig(fro: number): () => number {
  let a = fro;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const poster = (sak: number): Testpost[] =>
  Array.from({ length: 1 + (sak % 4) }, (_, i) => ({
    id: `p${sak}-${i + 1}`,
    nr: i + 1,
    dato: `2026-0${1 + (sak % 9)}-15`,
    ...(sak % 5 === 0 && { avskrivesAv: `p${sak + 1}-1` }),
    ...(sak % 7 === 0 && { skjerming: { kode: 'U', elementer: ['Skjerming navn avsender'] } }),
  }));
const foerste: Testsak[] = Array.from({ length: SAKER }, (_, i) => ({
  id: `sak-${i + 1}`,
  nr: i + 1,
  poster: poster(i + 1),
}));
/** The same with titles changed, entries withdrawn, masked, hidden and moved to the next case. */
const andre: Testsak[] = foerste.map((sak, i) => ({
  ...sak,
  tittel: i % 6 === 0 ? `Ny plan ${sak.nr}` : `Reguleringsplan ${sak.nr}`,
  poster: [
    ...sak.poster
      .filter((_, j) => !(i % 8 === 0 && j === 3))
      .map((p, j) => ({
        ...p,
        ...(i % 9 === 1 && j === 0 && { status: 'Utgår' }),
        ...(i % 9 === 2 && j === 0 && { status: 'Ekspedert' }),
        ...(i % 3 === 0 && j === 0 && { tittel: `Endret innspill ${sak.nr}` }),
      })),
    ...(i % 8 === 1 ? (foerste[i - 1]?.poster.slice(3, 4) ?? []).map((p) => ({ ...p, nr: 50 })) : []),
  ],
}));

interface Kjoering {
  readonly fullfoert: boolean;
  readonly ms: number;
}

/** Runs an export in a process of its own, and kills it so long after it was loaded. */
function kjoerOgDrep(argumenter: readonly string[], etterMs: number, cache: string): Promise<Kjoering> {
  return new Promise((ferdig, feil) => {
    const barn = spawn(process.execPath, [BARN, ...argumenter], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
    });
    let start = 0;
    let ur: NodeJS.Timeout | undefined;
    barn.stdout.once('data', () => {
      start = performance.now();
      ur = setTimeout(() => barn.kill('SIGKILL'), etterMs);
    });
    barn.on('error', feil);
    barn.on('exit', (kode) => {
      clearTimeout(ur);
      ferdig({ fullfoert: kode === 0, ms: performance.now() - start });
    });
  });
}

/** The case numbers that show an entry. */
const viste = (v: Verksted): Promise<number[]> =>
  v.medJournal(async (journal) => {
    const ut: number[] = [];
    for (const { nr } of foerste) {
      const svar = await journal.sak('fjordvik', { saksaar: 2026, sakssekvensnummer: nr });
      if (svar.art === 'funnet' && svar.plasser.some(({ art }) => art === 'post')) ut.push(nr);
    }
    return ut;
  });

describe('en eksport som blir drept', () => {
  test('50 ganger på tilfeldige tidspunkter er hel etter neste kjøring', { timeout: 600_000 }, async () => {
    const v = new Verksted();
    const foer = '2026-11-20T08:00:00.000Z';
    const etter = '2026-11-21T08:00:00.000Z';
    const [sti1, sti2] = [v.leveranse(foerste), v.leveranse(andre)];

    // What it shall be: both deliveries, uninterrupted.
    v.naa = new Date(foer);
    await v.eksporter(sti1, { pulje: PULJE });
    const fasit1 = offentligeTabeller(v.data);
    const alleViste = await viste(v);
    const grunnlag = join(v.rot, 'grunnlag');
    cpSync(v.data, grunnlag, { recursive: true });
    v.naa = new Date(etter);
    await v.eksporter(sti2, { pulje: PULJE });
    const fasit2 = offentligeTabeller(v.data);
    const soekbare2 = await v.soekbare();
    expect(fasit2).not.toBe(fasit1);

    // How long each takes here and now.
    const cache = join(v.rot, 'cache');
    const varighet: [number, number] = [0, 0];
    for (const [i, sti] of [sti1, sti2].entries()) {
      const proeve = join(v.rot, `proeve-${i}`);
      if (i === 1) cpSync(grunnlag, proeve, { recursive: true });
      const { fullfoert, ms } = await kjoerOgDrep([proeve, sti, foer], 120_000, cache);
      expect(fullfoert).toBe(true);
      varighet[i as 0 | 1] = ms;
    }

    const tall = tilfeldig(20261120);
    let drept = 0;
    const enGang = async (i: number, w: Verksted): Promise<void> => {
      const andreGang = i % 2 === 1;
      if (andreGang) cpSync(grunnlag, w.data, { recursive: true });
      const [sti, naa, fasit] = andreGang ? [sti2, etter, fasit2] : [sti1, foer, fasit1];
      const svar = await kjoerOgDrep([w.data, sti, naa], tall() * varighet[andreGang ? 1 : 0], cache);
      if (!svar.fullfoert) drept++;
      w.naa = new Date(naa);
      if (!andreGang) {
        // Whole batches, and never a part of one.
        const vises = await viste(w);
        const ferdige = Math.ceil((vises.at(-1) ?? 0) / PULJE.saker) * PULJE.saker;
        expect(vises, `avbrudd ${i}`).toEqual(alleViste.filter((nr) => nr <= ferdige));
      }
      // Every third is completed by the server's start first, as far as it was read.
      if (i % 3 === 0) await fullfoerAvbrutt(w.data, w.klokke);
      await w.eksporter(sti, { pulje: PULJE });
      expect(offentligeTabeller(w.data), `avbrudd ${i}`).toBe(fasit);
      if (andreGang) expect(await w.soekbare()).toEqual(soekbare2);
    };
    for (let i = 0; i < 50; i += 2)
      await Promise.all([enGang(i, new Verksted()), enGang(i + 1, new Verksted())]);
    // A test in which nothing was killed proves nothing.
    expect(drept).toBeGreaterThan(20);
  });
});

describe('to kjøringer samtidig', () => {
  test('the second is refused, and the first is not disturbed', { timeout: 60_000 }, async () => {
    const v = new Verksted();
    const sti = v.leveranse(foerste);
    const [a, b] = await Promise.allSettled([v.eksporter(sti), v.eksporter(sti)]);
    expect(a.status).toBe('fulfilled');
    expect(b).toMatchObject({ status: 'rejected', reason: { name: 'LaastFeil' } });
    expect(await v.soekbare()).not.toEqual([]);
  });
});
