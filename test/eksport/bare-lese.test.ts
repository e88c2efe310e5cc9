import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stier } from '../../src/eksport/lagre.ts';
import { Verksted } from './hjelp/verksted.ts';

/** A user that nothing belongs to. */
const INGEN = 65_534;

test(
  'an export that may only read a store ends before it has read the delivery, and names the file',
  { timeout: 120_000 },
  async () => {
    const v = new Verksted();
    await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
    const ny = v.leveranse([{ id: 's1', nr: 1, poster: [1, 2].map((nr) => ({ id: `p${nr}`, nr })) }]);
    const erRot = process.getuid?.() === 0;
    const alle = [
      v.rot,
      ...readdirSync(v.rot, { recursive: true, encoding: 'utf8' }).map((n) => join(v.rot, n)),
    ];
    if (erRot) for (const sti of alle) chownSync(sti, INGEN, INGEN);
    const eksporter = () =>
      spawnSync(process.execPath, ['scripts/eksport.ts', 'noark5', ny, '--data', v.data], {
        encoding: 'utf8',
        ...(erRot && { uid: INGEN, gid: INGEN }),
      });
    const { arkiv, journal } = stier(v.data);
    for (const sti of [arkiv, journal]) {
      chmodSync(sti, 0o444);
      expect(eksporter()).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`har ikke lov til å lese eller skrive det som trengs: ${sti}`),
      });
      chmodSync(sti, 0o660);
    }
    expect((await v.oppslag('2026/1-2')).art).not.toBe('funnet');
    expect(eksporter()).toMatchObject({ status: 0 });
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
  },
);
