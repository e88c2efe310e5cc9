import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aapneAuto } from '../../src/kilder/auto.ts';
import type { Leveranse } from '../../src/noark/leveranse.ts';
import { arkiv, arkivdel, mappe, registrering, saksmappe } from './noark5/arkiv.ts';

const NOARK5 = arkiv(arkivdel(saksmappe(registrering())));
const OFFJOURNAL = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE OFFJOURNAL SYSTEM "OFFJOURN.DTD">
<OFFJOURNAL VERSJON="1.0"><PRODINFO><PI.ARKSKAPER>Fjordvik kommune</PI.ARKSKAPER><PI.FRADATO>20260101</PI.FRADATO>
<PI.TILDATO>20260131</PI.TILDATO><PI.PRODDATO>20260201</PI.PRODDATO><PI.ANTFILER>1</PI.ANTFILER>
<FIL><PI.FILNAVN>OFFJOURN.XML</PI.FILNAVN></FIL></PRODINFO><RAPPORT></RAPPORT></OFFJOURNAL>`;
const MANIFEST = `<NOARK.IH VERSJON="1.0"><EKSPORTINFO><EI.ARKSKAPER>Fjordvik kommune</EI.ARKSKAPER></EKSPORTINFO></NOARK.IH>`;

/** A folder with these files, by their paths in it. */
function medFiler(filer: Readonly<Record<string, string>>): string {
  const sti = mappe();
  for (const [navn, innhold] of Object.entries(filer)) {
    mkdirSync(dirname(join(sti, navn)), { recursive: true });
    writeFileSync(join(sti, navn), innhold);
  }
  return sti;
}

const aapne = (sti: string): Promise<Leveranse> => aapneAuto(sti, { kilde: 'arkiv', arbeidsmappe: mappe() });

test.each([
  ['a folder', { 'arkivstruktur.xml': NOARK5 }, ''],
  ['a folder, whatever the case of the name', { 'Arkivstruktur.XML': NOARK5 }, ''],
  ['the folder above', { 'content/arkivstruktur.xml': NOARK5, 'readme.txt': 'x' }, ''],
  ['the file', { 'arkivstruktur.xml': NOARK5 }, 'arkivstruktur.xml'],
  ['a file with a name of its own', { 'uttrekk.xml': NOARK5 }, 'uttrekk.xml'],
  ['a folder where the file has a name of its own', { 'uttrekk.xml': NOARK5, 'annet.xml': '<annet/>' }, ''],
  [
    'a folder with documents that are XML',
    { 'arkivstruktur.xml': NOARK5, 'dokumenter/1.xml': OFFJOURNAL },
    '',
  ],
])('finds Noark 5 in %s', async (_hva, filer, del) => {
  const leveranse = await aapne(join(medFiler(filer), del));
  expect(leveranse.format).toBe('noark5');
  expect(leveranse.beskrivelse).toMatch(/^Noark 5 /);
});

test.each([
  ['a folder', { 'OFFJOURN.XML': OFFJOURNAL }, ''],
  ['the folder above', { 'eksport/OFFJOURN.XML': OFFJOURNAL }, ''],
  ['the file', { 'postliste.xml': OFFJOURNAL }, 'postliste.xml'],
])('finds a Noark 4 report in %s', async (_hva, filer, del) => {
  expect((await aapne(join(medFiler(filer), del))).format).toBe('noark4');
});

test.each([['NOARKIH.XML'], ['noarkih.xml']])(
  'takes a folder with %s for Noark 4 tables, and lets that reader judge it',
  async (navn) => {
    await expect(aapne(medFiler({ [navn]: MANIFEST }))).rejects.toThrow(/noarkih\.xml/i);
  },
);

test.each([
  ['nothing', {}, 'fant verken'],
  ['other XML', { 'a.xml': '<annet/>', 'b.xml': 'ikke xml' }, 'fant verken'],
  [
    'both',
    { 'arkivstruktur.xml': NOARK5, 'NOARKIH.XML': MANIFEST },
    'både en Noark 5- og en Noark 4-leveranse',
  ],
  [
    'both, in folders below',
    { 'a/arkivstruktur.xml': NOARK5, 'b/OFFJOURN.XML': OFFJOURNAL },
    'både en Noark 5-',
  ],
  [
    'two of one kind',
    { 'a/arkivstruktur.xml': NOARK5, 'b/arkivstruktur.xml': NOARK5 },
    'flere Noark 5-leveranser',
  ],
])('refuses a folder with %s, and says so', async (_hva, filer, grunn) => {
  await expect(aapne(medFiler(filer))).rejects.toThrow(grunn);
});

test.each([
  ['a journal alone', '<loependeJournal/>', 'kan ikke leses alene'],
  ['another format', '<OAI-PMH/>', 'verken en arkivstruktur.xml'],
  ['no XML', 'Kjære kommune', 'ikke velformet'],
  ['entities', '<!DOCTYPE arkiv [<!ENTITY a "b">]><arkiv/>', 'erklærer entiteter'],
])('refuses a file that is %s, and says so', async (_hva, innhold, grunn) => {
  await expect(aapne(join(medFiler({ 'fil.xml': innhold }), 'fil.xml'))).rejects.toThrow(grunn);
});

test('says that a path does not exist', async () => {
  await expect(aapne(join(mappe(), 'borte'))).rejects.toThrow('borte: filen eller mappen finnes ikke');
});
