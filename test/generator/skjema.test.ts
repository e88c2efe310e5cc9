import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lagDemoarkiv } from '../../scripts/generator/arkiv.ts';
import { skrivNoark4 } from '../../scripts/generator/noark4.ts';
import { skrivNoark5 } from '../../scripts/generator/noark5.ts';
import { skrivOffjournal } from '../../scripts/generator/offjournal.ts';

// The official schemas are not part of the project: they are used where they lie beside it.
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const skaper = { navn: 'Fjordvik kommune', organisasjonsnummer: '999999999' };
const arkiv = lagDemoarkiv({ antall: 400, fro: 3, fra: '2025-01-01', til: '2026-06-30' });

let mappe: string;
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'apen-journal-skjema-'));
});
afterAll(() => rm(mappe, { recursive: true }));

describe.skipIf(!existsSync(DATA))('with the official XSDs at hand, the invented archive is valid', () => {
  test('as Noark 5.0 against arkivstruktur.xsd', async () => {
    const [fil = ''] = await skrivNoark5(arkiv, mappe, skaper);
    const xsd = (navn: string): { fileName: string; contents: string } => ({
      fileName: navn,
      contents: readFileSync(join(DATA, 'noark5/xsd/5.0', navn), 'utf8'),
    });
    const svar = await validateXML({
      xml: [{ fileName: 'arkivstruktur.xml', contents: await readFile(fil, 'utf8') }],
      schema: [xsd('arkivstruktur.xsd')],
      preload: [xsd('metadatakatalog.xsd')],
      maxMemoryPages: 8192,
    });
    expect(svar.errors).toEqual([]);
  });
});

const harXmllint = spawnSync('xmllint', ['--version']).status === 0;

describe.skipIf(!existsSync(DATA) || !harXmllint)('with the DTDs and xmllint at hand, it is valid', () => {
  /** What xmllint says of each file, with the DTD it names lying beside it. */
  function dtdFeil(filer: readonly string[]): readonly string[] {
    return filer.flatMap((fil) => {
      const dtd = /SYSTEM "([A-Z]+\.DTD)"/.exec(readFileSync(fil, 'utf8'))?.[1] ?? '';
      copyFileSync(join(DATA, 'noark4/dtd', dtd), join(dirname(fil), dtd));
      const svar = spawnSync('xmllint', ['--noout', '--nonet', '--valid', fil], { encoding: 'utf8' });
      return svar.status === 0 ? [] : [svar.stderr.slice(0, 2000)];
    });
  }
  test('as Noark 4 tables against each table’s DTD', async () => {
    expect(dtdFeil(await skrivNoark4(arkiv, join(mappe, 'n4'), skaper))).toEqual([]);
  });
  test('as OFFJOURNAL against OFFJOURN.DTD', async () => {
    expect(dtdFeil(await skrivOffjournal(arkiv, join(mappe, 'oj'), skaper))).toEqual([]);
  });
});
