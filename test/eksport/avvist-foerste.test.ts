import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { Leveransefeil } from '../../src/noark/leveranse.ts';
import { somNoark5, type Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const saker: Testsak[] = [{ id: 'sak-1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }];

function fil(v: Verksted, innhold: string): string {
  const sti = join(v.rot, 'arkivstruktur.xml');
  writeFileSync(sti, innhold);
  return sti;
}

describe('a first export that is refused leaves nothing behind', () => {
  test.each([
    ['the path does not exist', () => '/finnes/ikke/arkivstruktur.xml'],
    ['the file is not the format', (v: Verksted) => fil(v, '<brev>Kjære Kari</brev>')],
    ['the file is cut off', (v: Verksted) => fil(v, somNoark5(saker).slice(0, -200))],
    [
      'the file declares entities',
      (v: Verksted) => fil(v, `<!DOCTYPE a [<!ENTITY b "c">]>${somNoark5(saker)}`),
    ],
  ])('when %s', async (_naar, lag) => {
    const v = new Verksted();
    await expect(v.eksporter(lag(v))).rejects.toThrow(Leveransefeil);
    expect(existsSync(v.data)).toBe(false);
  });

  test('when it does not say whose it is', async () => {
    const v = new Verksted();
    const sti = fil(v, somNoark5(saker).replace(/<arkivskaper>.*<\/arkivskaper>/u, ''));
    await expect(v.eksporter(sti)).rejects.toThrow(Eksportavbrudd);
    expect(existsSync(v.data)).toBe(false);
  });

  test('and takes nothing away that was there', async () => {
    const v = new Verksted();
    mkdirSync(v.data);
    writeFileSync(join(v.data, 'notat.txt'), 'mitt');
    await expect(v.eksporter(fil(v, somNoark5(saker).slice(0, -200)))).rejects.toThrow(Leveransefeil);
    expect(readdirSync(v.data)).toEqual(['notat.txt']);
  });
});

test('a later export that is refused changes nothing', async () => {
  const v = new Verksted();
  await v.eksporter(saker);
  const foer = readdirSync(v.data).toSorted();
  await expect(v.eksporter(fil(v, somNoark5(saker).slice(0, -200)))).rejects.toThrow(Leveransefeil);
  expect(readdirSync(v.data).toSorted()).toEqual(foer);
  expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
});
