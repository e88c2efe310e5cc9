import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rapport } from '../../src/eksport/rapport/rapport.ts';
import { lagFuglebur } from './kanarifugl.ts';
import { flaggfelter, alleFlaggtilfeller, noark4Leveranse } from './leveranse-noark4.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { saertilfeller } from './saerlige-tilfeller.ts';
import { lagLeter } from './sok-i-bytes.ts';
import { alleTilfeller, felterFor } from './tilfeller.ts';

/*
 * What the command line says is read in terminals, mails and logs: file, line and field of what is wrong, and never a
 * value, open or hidden. Every word of these deliveries is a canary, and each breaks in a way of its own.
 */

const rot = mkdtempSync(join(tmpdir(), 'apen-journal-kommandolinje-'));
afterAll(() => {
  rmSync(rot, { recursive: true, force: true });
});

const bur = lagFuglebur();
const n5 = alleTilfeller()
  .slice(0, 40)
  .map((tilfelle) => ({ tilfelle, felter: felterFor(tilfelle, bur) }));
const n4 = alleFlaggtilfeller()
  .slice(0, 20)
  .map((tilfelle) => ({ tilfelle, felter: flaggfelter(tilfelle, bur) }));
const saere = saertilfeller(bur).map(({ mappe }, i) => mappe(9000 + i));
const femXml = noark5Leveranse(n5, saere);
const fireXml = noark4Leveranse(n4);
const verdi = (hva: string): string => bur.fugl(`verdien i ${hva}`);

/** Elements whose value must be a date, a number or a word of a list. */
const BUNDNE = [
  'journaldato',
  'dokumentetsDato',
  'saksdato',
  'saksaar',
  'sakssekvensnummer',
  'journalaar',
  'journalpostnummer',
  'journalposttype',
  'journalstatus',
  'korrespondanseparttype',
  'tilknyttetRegistreringSom',
  'skjermingDokument',
];
const PAAKREVDE = ['journaldato', 'saksaar', 'journalposttype', 'tittel'];

/** The text with occurrence `nr` of an element replaced. */
function bytt(xml: string, element: string, nr: number, med: string): string {
  let sett = 0;
  return xml.replaceAll(new RegExp(`<${element}>[^<]*</${element}>`, 'g'), (hele) =>
    sett++ === nr ? med : hele,
  );
}

/** One delivery where every kind of record breaks once: each with a word where none can be, or with nothing. */
const odelagt = [
  ...BUNDNE.map((element) => [element, `<${element}>${verdi(element)}</${element}>`] as const),
  ...PAAKREVDE.map((element) => [element, ''] as const),
].reduce((xml, [element, med], i) => bytt(xml, element, i + 3, med), femXml);

const FEM: readonly (readonly [hva: string, xml: string, utgang: number])[] = [
  ['poster og saker som ikke kan leses', odelagt, 1],
  [
    'to poster med samme nøkkel',
    femXml.replaceAll(/<systemID>p\d+<\/systemID>/g, '<systemID>p</systemID>'),
    1,
  ],
  [
    'et ukjent element, og feil lukket',
    femXml.replace('<journalaar>', `<${verdi('navn')}>${verdi('element')}</x>`),
    2,
  ],
  ['avkuttet', femXml.slice(0, femXml.length / 2), 2],
  ['en entitet', femXml.replace('?>', `?><!DOCTYPE arkiv [<!ENTITY x "${verdi('entitet')}">]>`), 2],
  ['ikke XML', `${verdi('teksten')} <${verdi('taggen')}`, 2],
  ['et annet format', `<?xml version="1.0"?><${verdi('rot')}>${verdi('rottekst')}</${verdi('rot')}>`, 2],
];

type Endring = readonly [fil: string, fra: RegExp, til: string];
const FIRE: readonly (readonly [hva: string, endringer: readonly Endring[], utgang: number])[] = [
  [
    'rader som ikke kan leses',
    [
      ['JOURNPST.XML', /<JP.JDATO>[^<]*/, `<JP.JDATO>${verdi('JP.JDATO')}`],
      ['JOURNPST.XML', /(<\/JOURNPOST>[^]*?)<JP.STATUS>[^<]*/, `$1<JP.STATUS>${verdi('JP.STATUS')}`],
      [
        'NOARKSAK.XML',
        /(?:<NOARKSAK>[^]*?){5}<SA.SEKNR>[^<]*/,
        `<NOARKSAK><SA.ID>5</SA.ID><SA.SEKNR>${verdi('SA.SEKNR')}`,
      ],
    ],
    1,
  ],
  ['en avkuttet fil', [['AVSMOT.XML', /<\/AVSMOT.TAB>/, '']], 2],
];
const leter = lagLeter(bur.alle);

function kjoer(format: string, sti: string, mappe: string) {
  const fil = join(mappe, 'rapport.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, '../../scripts/eksport.ts'),
      ...[format, sti, '--data', join(mappe, 'data'), '--rapport', fil, '--virksomhet', 'provevik'],
    ],
    { encoding: 'utf8' },
  );
  const json = status === 2 ? '' : readFileSync(fil, 'utf8');
  return { status, sagt: stdout + stderr, json };
}

const lekket = (tekst: string): readonly string[] => [...leter.let(tekst)].map(({ plass }) => plass);

describe('the command line names the place of what is wrong, and no value', () => {
  test.each(FEM)('Noark 5: %s', { timeout: 60_000 }, (hva, xml, utgang) => {
    const mappe = join(rot, `fem-${hva.replaceAll(/\W/g, '-')}`);
    mkdirSync(mappe, { recursive: true });
    const sti = join(mappe, 'arkivstruktur.xml');
    writeFileSync(sti, xml);
    expect(lekket(xml)).not.toEqual([]);
    const { status, sagt, json } = kjoer('noark5', sti, mappe);
    expect(lekket(sagt)).toEqual([]);
    expect(lekket(json)).toEqual([]);
    expect(status).toBe(utgang);
    if (status !== 1) return;
    const { lest, avvistePoster } = rapport.parse(JSON.parse(json));
    expect(lest).toBeGreaterThan(0);
    // The search finds nothing in what says nothing: the report must name the records that broke.
    expect(avvistePoster.length).toBeGreaterThan(5);
    expect(sagt).toContain('linje');
  });

  test.each(FIRE)('Noark 4: %s', { timeout: 60_000 }, (hva, endringer, utgang) => {
    const mappe = join(rot, `fire-${hva.replaceAll(/\W/g, '-')}`);
    const leveranse = join(mappe, 'leveranse');
    mkdirSync(leveranse, { recursive: true });
    const filer = new Map(fireXml);
    for (const [fil, fra, til] of endringer) {
      const foer = filer.get(fil) ?? '';
      filer.set(fil, foer.replace(fra, til));
      expect(filer.get(fil)).not.toBe(foer);
    }
    for (const [navn, innhold] of filer) writeFileSync(join(leveranse, navn), innhold);
    const { status, sagt, json } = kjoer('noark4', leveranse, mappe);
    expect(lekket(sagt)).toEqual([]);
    expect(lekket(json)).toEqual([]);
    expect(status).toBe(utgang);
  });
});
