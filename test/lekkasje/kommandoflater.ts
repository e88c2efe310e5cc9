import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib';
import { FILVARSELTEKST } from '../../src/innsyn/filer/filvarseltekst.ts';
import { finnPdfvarsler } from '../../src/innsyn/filer/pdf-varsler.ts';
import type { Funnsted, Utstilling } from './flater.ts';

/** Runs a command, while the server of the same test goes on answering. Answers all that it says. */
async function kjoer(kommando: string, ...argumenter: readonly string[]): Promise<string> {
  const barn = spawn(process.execPath, [
    join(import.meta.dirname, `../../scripts/${kommando}.ts`),
    ...argumenter,
  ]);
  let sagt = '';
  for (const strom of [barn.stdout, barn.stderr])
    strom.on('data', (bit: Buffer) => {
      sagt += bit.toString();
    });
  const utgang = await new Promise((ferdig) => barn.on('close', ferdig));
  if (utgang !== 0) throw new Error(`${kommando} endte med ${String(utgang)}.`);
  return sagt;
}

/** What those who run the journal read in a terminal: a backup and how it is restored, and the log as lines and as CSV. */
export async function* kommandoer({ data }: Pick<Utstilling, 'data'>): AsyncGenerator<Funnsted> {
  const rot = mkdtempSync(join(tmpdir(), 'apen-journal-kommandoer-'));
  const [egen, kopi, csv] = [join(rot, 'egen'), join(rot, 'kopi'), join(rot, 'logg.csv')];
  try {
    // The commands go by the clock on the wall, and the test by its own: they get a folder of their own.
    cpSync(data, egen, { recursive: true });
    yield { navn: 'det sikkerhetskopien sier', bytes: await kjoer('sikkerhetskopi', kopi, '--data', egen) };
    const gjenopprettet = await kjoer(
      'gjenopprett',
      ...[kopi, '--data', join(rot, 'data'), '--uten-nyere-vedtak'],
    );
    if (!/^Sikkerhetskopien fra \d\d\.\d\d\.\d{4} kl\. /u.test(gjenopprettet))
      throw new Error('Gjenopprettingen sa ikke hvilken kopi det var.');
    yield { navn: 'det gjenopprettingen sier', bytes: gjenopprettet };
    // The restored log has a line at least: that it was restored.
    const lagret = join(rot, 'data');
    yield { navn: 'loggens linjer', bytes: await kjoer('logg', '--data', lagret, '--antall', '1000') };
    yield { navn: 'det loggen sier om CSV', bytes: await kjoer('logg', '--data', lagret, '--csv', csv) };
    const linjer = readFileSync(csv, 'utf8');
    if (!/"\d{4}-\d\d-\d\dT[\d:.]+Z"/u.test(linjer)) throw new Error('Loggen som CSV har ingen tider.');
    yield { navn: 'loggen som CSV', bytes: linjer };
  } finally {
    rmSync(rot, { recursive: true, force: true });
  }
}

/** What is said of a PDF that holds hidden words wherever a PDF can hold them: that there are some, and none of them. */
export async function* pdfvarsler({ skjulte }: Pick<Utstilling, 'skjulte'>): AsyncGenerator<Funnsted> {
  const [ord = '', tittel = '', forfatter = '', fil = ''] = skjulte;
  if (fil === '') throw new Error('Det er for få skjulte ord å legge i en PDF.');
  const pdf = await PDFDocument.create();
  pdf.setTitle(tittel);
  pdf.setAuthor(forfatter);
  await pdf.attach(Buffer.from(fil), `${fil}.txt`, { description: fil });
  const side = pdf.addPage();
  side.drawText(ord, { x: 50, y: 700, size: 12 });
  side.drawRectangle({ x: 50, y: 697, width: 90, height: 14, color: rgb(0, 0, 0) });
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ First: { Title: PDFString.of(tittel) } }));
  side.node.set(PDFName.of('Annots'), pdf.context.obj([{ Subtype: 'Link', Contents: PDFString.of(ord) }]));
  const varsler = await finnPdfvarsler(await pdf.save());
  for (const ventet of [
    'sladd-over-tekst',
    'vedlagte-filer',
    'egenskaper',
    'bokmerker',
    'tekst-for-skjermlesere',
  ] as const)
    if (!varsler.includes(ventet)) throw new Error(`PDF-en ga ikke varselet ${ventet}.`);
  for (const varsel of varsler)
    yield { navn: 'et varsel om en PDF', bytes: `${varsel} ${FILVARSELTEKST[varsel]}` };
}
