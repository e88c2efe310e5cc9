import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { vedtaFlere } from '../../../src/eksport/vedtak/vedta-flere.ts';
import type { Testsak } from '../hjelp/leveranse.ts';
import { offentligeTabeller } from '../hjelp/offentlige-tabeller.ts';
import { Verksted } from '../hjelp/verksted.ts';

/** A letter, and the answer to it in another case. */
const saker: readonly Testsak[] = [
  { id: 's1', nr: 1, poster: [{ id: 'brev', nr: 1, avskrivesAv: 'svar' }] },
  { id: 's2', nr: 2, poster: [{ id: 'svar', nr: 5 }] },
];
const ramme = (v: Verksted) =>
  ({
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'feil',
    av: 'kari',
    rolle: 'arkivar',
    klokke: v.klokke,
  }) as const;
/** All that is public, but for when it was last looked at. */
const vises = (v: Verksted): string => offentligeTabeller(v.data).replace(/\nferskhet\n.*/u, '');
const nevnt = async (v: Verksted): Promise<boolean> =>
  JSON.stringify(await v.oppslag('2026/1-1')).includes('"avskrivesAv"');

describe('the entries that are linked with a withdrawn one', () => {
  for (const nummer of ['2026/2-5', '2026/2'])
    test(`no longer name it when ${nummer} is withdrawn, and are then as the next export makes them`, async () => {
      const v = new Verksted();
      const sti = v.leveranse(saker);
      await v.eksporter(sti);
      expect(await nevnt(v)).toBe(true);
      v.naa = new Date('2026-11-20T09:00:00Z');
      const svar = await vedta({ ...ramme(v), nummer, oenske: { art: 'trekk' } });
      expect(svar).toMatchObject({ fjernet: ['fjordvik/2026/2/5'], endret: ['fjordvik/2026/1/1'] });
      expect([(await v.oppslag('2026/2-5')).art, await nevnt(v)]).toEqual(['trukket', false]);
      const straks = vises(v);
      await v.eksporter(sti);
      expect(vises(v)).toBe(straks);
      await vedta({ ...ramme(v), nummer, oenske: { art: 'opphev-trekk' } });
      expect(await nevnt(v)).toBe(true);
    });

  test('follow when many are withdrawn together', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const poster = [{ nummer: '2026/2-5' }];
    expect(await vedtaFlere({ ...ramme(v), poster, oenske: { art: 'trekk' } })).toMatchObject({
      endret: 1,
      fjernet: 1,
    });
    expect(await nevnt(v)).toBe(false);
  });

  test('wait for the next run where the configuration cannot be read; what is withdrawn does not', async () => {
    const v = new Verksted();
    const sti = v.leveranse(saker);
    await v.eksporter(sti);
    const konfig = v.bytes().get('/konfig.json') ?? '';
    writeFileSync(stier(v.data).konfig, '{');
    await vedta({ ...ramme(v), nummer: '2026/2-5', oenske: { art: 'trekk' } });
    expect([(await v.oppslag('2026/2-5')).art, await nevnt(v)]).toEqual(['trukket', true]);
    writeFileSync(stier(v.data).konfig, konfig, 'latin1');
    await v.eksporter(sti);
    expect(await nevnt(v)).toBe(false);
  });
});
