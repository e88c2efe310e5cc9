import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { oversett } from '../../scripts/kommando.ts';

const mappe = mkdtempSync(join(tmpdir(), 'kommandolinje-'));
afterAll(() => {
  rmSync(mappe, { recursive: true, force: true });
});
const data = join(mappe, 'data');
const tekstfil = join(mappe, 'brev.xml');
writeFileSync(tekstfil, 'Kjære Kari Nordmann');

function kjoer(kommando: string, ...argumenter: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `../../scripts/${kommando}.ts`), ...argumenter],
    { encoding: 'utf8', env: { ...process.env, DATA: data } },
  );
  return { status, ut: stdout + stderr };
}

const ENGELSK = /error|invalid|missing|unknown|required|usage|options|\n\s+at /iu;

describe('a command that is called wrongly answers 2, in Norwegian, and says what to do', () => {
  test.each([
    ['eksport', [], '<format> mangler'],
    ['eksport', ['noark5'], '<sti> mangler'],
    ['eksport', ['pdf', mappe], 'noark5, noark4, auto'],
    ['eksport', ['auto', join(mappe, 'finnes-ikke')], 'finnes ikke'],
    ['eksport', ['auto', tekstfil], 'ikke velformet XML'],
    ['eksport', ['auto', tekstfil, '--torr'], '--torr finnes ikke'],
    ['eksport', ['auto', tekstfil, 'til'], 'for mange'],
    ['eksport', ['auto', tekstfil, '--hver', 'innimellom'], '15m'],
    ['eksport', ['auto', tekstfil, '--rapport', join(mappe, 'borte', 'r.json')], 'Mappen til r.json'],
    ['eksport', ['auto', tekstfil, '--rapport', mappe], 'ikke en mappe'],
    ['eksport', ['auto', tekstfil, '--data', tekstfil], 'mappe'],
    ['trekk', ['lindvik'], 'Oppgi et nummer'],
    ['trekk', ['lindvik', 'brevet'], '2026/123-4'],
    ['trekk', ['lindvik', '2026/1-1', '--dokument', 'første'], 'helt tall'],
    // What is passed over would be believed to be done, or more would be done than was asked for.
    ['trekk', ['lindvik', '--kilde', 'arkiv', '--dokument', '1'], '--dokument hører til en journalpost'],
    ['vedta', ['lindvik', '--kilde', 'arkiv', '--dokument', '1', '--hold'], '--dokument kan ikke brukes'],
    ['vedta', ['lindvik', '--hele-journalen', '--dokument', '1', '--hold'], '--dokument kan ikke brukes'],
    ['vedta', ['lindvik', '2026/1-1', '--hold', '--venter'], '--hold kan ikke brukes med --venter'],
    ['vedta', ['lindvik', '2026/1-1', '--masker-ord', 'x', '--venter'], '--masker-ord kan ikke brukes'],
    ['vedta', ['lindvik', '--kilde', 'arkiv', '--venter'], '--kilde kan ikke brukes'],
    ['vedta', ['lindvik', '--venter', '--dag', '2026-02-30'], 'åååå-mm-dd'],
    ['vedta', ['lindvik', '2026/1-1', '--hold', '--dag', '2026-02-03'], '--dag kan ikke brukes'],
    ['vedta', ['lindvik', '2026/1-1', '--hold', '--hjemmel', 'h'], '--hjemmel kan ikke brukes'],
    [
      'vedta',
      ['lindvik', '2026/1-1', '--masker-ord', 'x', '--hjemmel', 'h', '--kode', 'U'],
      '--kode kan ikke brukes',
    ],
    ['vedta', ['lindvik', '--hold'], 'Oppgi enten et nummer'],
    ['vedta', ['lindvik', '2026/1-1'], 'Velg ett vedtak'],
    ['vedta', ['lindvik', '2026/1-1', '--hold', '--opphev-hold'], 'Velg ett vedtak'],
    ['vedta', ['lindvik', '2026/1-1', '--hold'], 'ikke noe arkiv'],
    ['vedta', ['lindvik', '2026/1-1', '--masker-ord', 'Nordmann'], 'krever --hjemmel'],
    ['vedta', ['lindvik', '2026/1-1', '--masker-nivaa', '4'], '1, 2 eller 3'],
    // Who has a shell is not one of two persons, and not somebody who has logged in.
    ['vedta', ['lindvik', '2026/1-1', '--frigi'], 'Valget --frigi finnes ikke'],
    ['vedta', ['lindvik', '2026/1-1', '--hold', '--av', 'https://login.example#1'], 'tegnet #'],
    ['trekk', ['lindvik', '2026/1-1', '--av', 'https://login.example#1'], 'tegnet #'],
    // An empty variable in a script: the log would tell that nobody decided.
    ['trekk', ['lindvik', '2026/1-1', '--av', ''], 'Skriv hvem det er'],
    ['vedta', ['lindvik', '2026/1-1', '--hold', '--av', ' '], 'Skriv hvem det er'],
    ['arbeidsliste', ['lindvik'], 'ikke noe arkiv'],
    ['arbeidsliste', ['lindvik', '--antall', 'mange'], 'helt tall'],
    ['steng', [], '<virksomhet> mangler'],
    ['steng', ['lindvik'], 'ikke noe arkiv'],
    ['vedlikehold', ['--data'], 'mangler en verdi'],
    ['vedlikehold', [], 'ikke noe arkiv'],
    ['indekser', ['--data'], 'mangler en verdi'],
    ['indekser', ['--data', join(mappe, 'finnes-ikke')], 'ingen journal'],
    ['indekser', ['--kontroller', '--data', join(mappe, 'finnes-ikke')], 'ingen journal'],
    ['logg', [], 'ikke noe arkiv'],
    ['logg', ['--antall', 'mange'], 'helt tall'],
    ['logg', ['--siste', 'abc'], 'Ta med begge'],
    ['logg', ['--fra', 'i går'], 'åååå-mm-dd'],
    ['tall', ['lindvik'], 'ikke noe arkiv'],
    ['journaler', ['lindvik', 'journal', join(mappe, 'liste.csv')], 'ikke noe arkiv'],
    ['innsyn', ['kø'], 'Kommandoen finnes ikke'],
    ['innsyn', ['ko', 'lindvik', '--side', 'første'], 'helt tall'],
    ['innsyn', ['ko', 'lindvik'], 'ingen innsynskrav'],
    ['hendelse', ['åpne'], 'Kommandoen finnes ikke'],
    ['sikkerhetskopi', [], '<mappe> mangler'],
    ['gjenopprett', [mappe], 'manifest.json'],
    ['generer', ['--antall', '0', '--ut', mappe], 'helt tall fra 1'],
    ['generer', ['--ut', mappe], '--antall <n> må være med'],
  ])('%s %j', (kommando, argumenter, sagt) => {
    const { status, ut } = kjoer(kommando, ...argumenter);
    expect(status).toBe(2);
    expect(ut).toContain(sagt);
    expect(ut).not.toMatch(ENGELSK);
    expect(ut).not.toContain('Nordmann');
    expect(readdirSync(mappe)).not.toContain('finnes-ikke');
  });
});

describe('a first export does not write a configuration that the next one cannot read', () => {
  const leveranse = join(mappe, 'arkivstruktur.xml');
  writeFileSync(
    leveranse,
    '<arkiv xmlns="http://www.arkivverket.no/standarder/noark5/arkivstruktur"><arkivskaper><arkivskaperNavn>Lindvik</arkivskaperNavn></arkivskaper></arkiv>',
  );

  test.each([
    ['--virksomhet', '../ut'],
    ['--virksomhet', 'Å B'],
    ['--virksomhet', ''],
    ['--virksomhet', 'api'],
    ['--virksomhet', 'sok'],
    ['--kilde', 'Arkiv 1'],
  ])('with %s «%s»', (valg, verdi) => {
    const sted = join(mappe, 'ny');
    const { status, ut } = kjoer('eksport', 'noark5', leveranse, valg, verdi, '--data', sted);
    expect(status).toBe(2);
    expect(ut).toMatch(/--virksomhet|--kilde|opptatt/u);
    expect(ut).not.toMatch(ENGELSK);
    expect(existsSync(join(sted, 'konfig.json'))).toBe(false);
  });
});

test.each([
  ['eksport', [], 'Bruk: eksport [valg] <format> <sti>'],
  ['innsyn', [], 'Bruk: innsyn [valg] [kommando]'],
  ['innsyn', ['ko'], 'Bruk: innsyn ko [valg] <virksomhet>'],
  ['hendelse', [], 'aapne [valg] <virksomhet> [nummer]'],
])('the help of %s %j is in Norwegian', (kommando, foran, bruk) => {
  const { status, ut } = kjoer(kommando, ...foran, '--help');
  expect(status).toBe(0);
  expect(ut).toContain(bruk);
  expect(ut).toMatch(/--data <mappe> +mappen med databaser/u);
  expect(ut).not.toMatch(ENGELSK);
  expect(ut).not.toMatch(/command|display/iu);
});

test.each([
  ['bench', '--antall'],
  ['relevans', '--darlige'],
])('%s speaks Norwegian too, and refuses what is no number', (kommando, valg) => {
  const hjelp = kjoer(kommando, '--help');
  expect(hjelp.ut).toContain(`Bruk: ${kommando} [valg]`);
  expect(hjelp.ut).not.toMatch(/command|display|default/iu);
  const feil = kjoer(kommando, valg, 'mange');
  expect([feil.status, feil.ut]).toEqual([2, expect.stringContaining('Skriv et helt tall fra')]);
});

test('the help of generer says in Norwegian what is chosen for an option, and once', () => {
  const { ut } = kjoer('generer', '--help');
  expect(ut).toMatch(/"offjournal",\s+standard: "noark5"/u);
  expect(ut).toMatch(/siste journaldato \(standard: "[\d-]+"\)/u);
});

test('an empty DATA names no folder, for a command as for the server', () => {
  const { stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/arbeidsliste.ts'), 'lindvik'],
    { encoding: 'utf8', cwd: mappe, env: { ...process.env, DATA: '' } },
  );
  expect(stderr).toContain('ikke noe arkiv i data.');
});

test('a complaint that nobody has translated is not passed on in English', () => {
  expect(oversett("error: something about 'Kari Nordmann'")).toBe('Kommandoen kan ikke leses.');
});
