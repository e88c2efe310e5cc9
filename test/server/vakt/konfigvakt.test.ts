import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Konfigfeil } from '../../../src/konfig/les-konfig.ts';
import { standardVirksomhet } from '../../../src/konfig/standard.ts';
import { lagKonfigvakt } from '../../../src/server/vakt/konfigvakt.ts';

let mappe: string;
let sti: string;
let skrevet = 0;
let tid = 0;
const linjer: string[] = [];
const logg = {
  info: (...deler: readonly unknown[]) => void linjer.push(JSON.stringify(deler)),
  error: (...deler: readonly unknown[]) => void linjer.push(JSON.stringify(deler)),
};

/** Writes the file as another program would, at a time of its own. */
function skriv(innhold: string): void {
  writeFileSync(sti, innhold);
  utimesSync(sti, ++skrevet, skrevet);
}
const konfigFor = (slug: string): string =>
  JSON.stringify({
    virksomheter: [{ ...standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' }), slug }],
  });
const vakt = () => lagKonfigvakt(sti, logg, () => tid);

beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'konfigvakt-'));
  sti = join(mappe, 'konfig.json');
  linjer.length = 0;
});
afterEach(() => rmSync(mappe, { recursive: true, force: true }));

describe('the configuration while the server runs', () => {
  test('is empty until there is one, and is then seen within a second', () => {
    const finn = vakt();
    const tom = finn();
    expect(tom.virksomheter).toEqual([]);
    skriv(konfigFor('fjordvik'));
    tid += 999;
    expect(finn()).toBe(tom);
    tid += 1;
    expect(finn().virksomheter.map(({ slug }) => slug)).toEqual(['fjordvik']);
  });

  test('is the same object as long as the file is the same', () => {
    skriv(konfigFor('fjordvik'));
    const finn = vakt();
    const foerste = finn();
    tid += 5_000;
    expect(finn()).toBe(foerste);
  });

  test.each([
    ['is not JSON', '{ "virksomheter": [', 'Konfigfeil'],
    ['holds a mistake', '{ "virksomheter": [{ "navn": "Hemmelig Navn" }] }', 'Konfigfeil'],
    ['takes one of the site’s own addresses', konfigFor('sok'), 'Konfigfeil'],
  ])('stays as it was when the new file %s, which is logged once and by class only', (_, innhold, klasse) => {
    skriv(konfigFor('fjordvik'));
    const finn = vakt();
    const foerste = finn();
    skriv(innhold);
    for (let i = 0; i < 3; i++) {
      tid += 1_000;
      expect(finn()).toBe(foerste);
    }
    expect(linjer).toHaveLength(1);
    expect(linjer[0]).toContain(klasse);
    expect(linjer[0]).not.toContain('Hemmelig');
    skriv(konfigFor('nyby'));
    tid += 1_000;
    expect(finn().virksomheter.map(({ slug }) => slug)).toEqual(['nyby']);
  });

  test('stays as it was while the file is away, which is told once and with what to do', () => {
    skriv(konfigFor('fjordvik'));
    const finn = vakt();
    const foerste = finn();
    rmSync(sti);
    tid += 1_000;
    expect(finn()).toBe(foerste);
    tid += 1_000;
    expect(finn()).toBe(foerste);
    expect(linjer).toHaveLength(1);
    expect(linjer[0]).toContain('konfig.json er borte');
    expect(linjer[0]).toContain('legg den tilbake');
  });

  test('must be usable at the start', () => {
    skriv('[]');
    expect(vakt).toThrow(Konfigfeil);
  });
});
