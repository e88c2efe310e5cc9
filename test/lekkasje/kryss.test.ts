import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { lagredeFlater } from './flater.ts';
import { lagFuglebur } from './kanarifugl.ts';
import { aapneFlaggord, flaggfelter, helekryssetMedFlagg, noark4Leveranse } from './leveranse-noark4.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { lagLeter } from './sok-i-bytes.ts';
import { aapneOrd, felterFor, helekrysset, type Tilfelle } from './tilfeller.ts';

/*
 * All combinations of level on the case, level on the entry, code, carrier and format: too many to read every page of,
 * but pages, feeds and answers hold nothing that the public stores do not. Those are read to the last byte.
 */

const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const rot = mkdtempSync(join(tmpdir(), 'apen-journal-kryss-'));
const data = join(rot, 'data');
const bur = lagFuglebur();
const n5 = helekrysset().map((tilfelle) => ({ tilfelle, felter: felterFor(tilfelle, bur) }));
const n4 = helekryssetMedFlagg().map((tilfelle) => ({ tilfelle, felter: flaggfelter(tilfelle, bur) }));
const leter = lagLeter(bur.alle);

afterAll(() => {
  rmSync(rot, { recursive: true, force: true });
});
beforeAll(() => {
  const virksomheter = ['fem', 'fire'].map((navn) => ({
    ...standardVirksomhet({ arkivskaperNavn: `Prøvevik ${navn}` }),
    slug: `provevik-${navn}`,
  }));
  skrivKonfig(join(data, 'konfig.json'), { virksomheter });
});

async function eksport(naa: (tilfelle: Tilfelle) => Tilfelle, medFire: boolean): Promise<void> {
  const [fem, fire] = [join(rot, 'fem'), join(rot, 'fire')];
  mkdirSync(fem, { recursive: true });
  mkdirSync(fire, { recursive: true });
  const saker = n5.map(({ tilfelle, felter }) => ({ tilfelle: naa(tilfelle), felter }));
  writeFileSync(join(fem, 'arkivstruktur.xml'), noark5Leveranse(saker));
  await eksporter({ format: 'noark5', sti: fem, virksomhet: 'provevik-fem', data, klokke });
  if (!medFire) return;
  for (const [navn, innhold] of noark4Leveranse(n4)) writeFileSync(join(fire, navn), innhold);
  await eksporter({ format: 'noark4', sti: fire, virksomhet: 'provevik-fire', data, klokke });
}

async function gjennomsok(aapne: ReadonlySet<string>) {
  const lekket = new Set<string>();
  const sett = new Set<string>();
  for (const flate of lagredeFlater)
    for await (const { navn, bytes } of flate.les({ data }))
      for (const { ord, plass } of leter.let(bytes))
        if (aapne.has(ord)) sett.add(ord);
        else lekket.add(`${plass}: ${navn}`);
  return {
    lekket: [...lekket],
    mangler: bur.alle.filter(({ ord }) => aapne.has(ord) && !sett.has(ord)).map(({ plass }) => plass),
  };
}

describe('whatever shields the case, and whatever shields the entry', () => {
  const fire = n4.flatMap(({ tilfelle, felter }) => aapneFlaggord(tilfelle, felter));

  test(
    'nothing that is hidden is in the public stores, and all that is open is',
    { timeout: 120_000 },
    async () => {
      await eksport((tilfelle) => tilfelle, true);
      const fem = n5.flatMap(({ tilfelle, felter }) => aapneOrd(tilfelle, felter));
      expect(await gjennomsok(new Set([...fem, ...fire]))).toEqual({ lekket: [], mangler: [] });
    },
  );

  test('nor when every entry has lost its assessment since', { timeout: 120_000 }, async () => {
    const naa = (tilfelle: Tilfelle): Tilfelle => ({
      ...tilfelle,
      skjerminger: [
        ...tilfelle.skjerminger.filter(({ baerer }) => baerer !== 'registrering'),
        { baerer: 'registrering', kode: 'XX', mengde: 'utenElementer' },
      ],
    });
    await eksport(naa, false);
    const fem = n5.flatMap(({ tilfelle, felter }) => aapneOrd(naa(tilfelle), felter));
    expect(await gjennomsok(new Set([...fem, ...fire]))).toEqual({ lekket: [], mangler: [] });
  });
});
