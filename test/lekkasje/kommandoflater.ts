import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib';
import { lesKonfig } from '../../src/konfig/les-konfig.ts';
import { FILVARSELTEKST } from '../../src/innsyn/filer/filvarseltekst.ts';
import { finnPdfvarsler } from '../../src/innsyn/filer/pdf-varsler.ts';
import type { Funnsted, Utstilling } from './flater.ts';

/** Runs a command, while the server of the same test goes on answering. Answers how it ended, and all that it says. */
async function kjoerTilEnde(
  kommando: string,
  ...argumenter: readonly string[]
): Promise<{ readonly utgang: unknown; readonly sagt: string }> {
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
  return { utgang, sagt };
}

/** The same of a command that must end well. */
async function kjoer(kommando: string, ...argumenter: readonly string[]): Promise<string> {
  const { utgang, sagt } = await kjoerTilEnde(kommando, ...argumenter);
  if (utgang !== 0) throw new Error(`${kommando} endte med ${String(utgang)}.`);
  return sagt;
}

/** Folders where these have been tried: they are many processes, and what they say is of numbers and counts, whatever is hidden. */
const hverdager = new Set<string>();

/** What the lists, decisions and the daily work say of each body, and a refusal; how they end is for others to try. */
async function* dagligdags(data: string): AsyncGenerator<Funnsted> {
  const { virksomheter } = lesKonfig(join(data, 'konfig.json'));
  for (const { slug } of virksomheter)
    for (const [kommando, ...resten] of [
      ['arbeidsliste', slug, '--antall', '1000'],
      ['tall', slug],
      ['innsyn', 'ko', slug],
      ['hendelse', 'aapne', slug],
      ['hendelse', 'liste', slug],
      ['vedta', slug, '2026/1-1', '--hold', '--grunn', 'skal ses på'],
      ['trekk', slug, '2026/2', '--grunn', 'skal ses på'],
      ['trekk', slug, '2026/99999-1'],
      ['steng', slug],
      ['steng', slug, '--aapne'],
    ] as const) {
      const { sagt } = await kjoerTilEnde(kommando, ...resten, '--data', data);
      if (sagt.trim() === '') throw new Error(`${kommando} sa ingenting.`);
      yield { navn: `det ${kommando} sier`, bytes: sagt };
    }
  for (const [kommando, ...resten] of [
    ['vedlikehold'],
    ['indekser', '--kontroller'],
    ['indekser'],
  ] as const) {
    const { sagt } = await kjoerTilEnde(kommando, ...resten, '--data', data);
    if (sagt.trim() === '') throw new Error(`${kommando} sa ingenting.`);
    yield { navn: `det ${kommando} sier`, bytes: sagt };
  }
}

/** What those who run the journal read in a terminal: a backup and how it is restored, daily commands, and the log as lines and as CSV. */
export async function* kommandoer({ data }: Pick<Utstilling, 'data'>): AsyncGenerator<Funnsted> {
  const rot = mkdtempSync(join(tmpdir(), 'apen-journal-kommandoer-'));
  const [egen, kopi, csv] = [join(rot, 'egen'), join(rot, 'kopi'), join(rot, 'logg.csv')];
  try {
    // The commands go by the clock on the wall, and the test by its own: they get a folder of their own.
    cpSync(data, egen, { recursive: true });
    yield { navn: 'det sikkerhetskopien sier', bytes: await kjoer('sikkerhetskopi', kopi, '--data', egen) };
    if (!hverdager.has(data)) {
      hverdager.add(data);
      yield* dagligdags(egen);
    }
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
