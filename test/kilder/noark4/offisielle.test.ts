import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Radform } from '../../../src/kilder/noark4/radleser.ts';
import { RAPPORTER } from '../../../src/kilder/noark4/rapportformer.ts';
import { TABELLER, type Tabell } from '../../../src/kilder/noark4/tabeller.ts';
import * as tabeller from './leveranser.ts';
import { lesAlt } from './lesing.ts';
import * as rapporter from './rapporter.ts';

// The official files are not part of the project: they are used where they lie beside it.
const DTD = fileURLToPath(new URL('../../../../shared/data/noark4/dtd/', import.meta.url));
const EKSEMPEL = fileURLToPath(
  new URL('../../../../shared/data/offjournal/eksempler/einnsyn-minimal.xml', import.meta.url),
);

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'apen-journal-noark4-'));
});
afterAll(() => rm(rot, { recursive: true }));

// The libxml2 of xmllint-wasm is built without DTD validation: this takes the one of the system.
const harXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint says of a file, by the DTD that it names. */
function dtdFeil(xml: string): string {
  const [, navn = ''] = /SYSTEM "([A-Z]+\.DTD)"/.exec(xml) ?? [];
  copyFileSync(join(DTD, navn), join(rot, navn));
  const sti = join(rot, 'fil.xml');
  writeFileSync(sti, xml, 'latin1');
  return spawnSync('xmllint', ['--noout', '--nonet', '--valid', sti], { encoding: 'utf8' }).stderr;
}

describe.skipIf(!existsSync(DTD) || !harXmllint)('with the official DTDs and xmllint at hand', () => {
  test('the tests’ own tables are valid', () => {
    const filer = tabeller.standardfiler({
      NOARKSAK: [tabeller.sak()],
      JOURNPOST: [
        tabeller.journalpost({ DOKDATO: '20260111', TGKODE: 'P', UOFF: 'Offl. § 13', AGDATO: '20860101' }),
      ],
      AVSMOT: [tabeller.avsmot({ BEHANSV: 1, AVSKM: 'BU', AVSKDATO: '20260120', AVSKAV: 71 })],
      SAKSPART: [{ SAID: 7, U1: 0, NAVN: 'Per Prøve' }],
      KLASSERING: [tabeller.klassering()],
      DOKLINK: [tabeller.dokumentlenke()],
      DOKBESKRIV: [tabeller.dokumentbeskrivelse({ TGKODE: 'P' })],
      DOKVERSJON: [tabeller.dokumentversjon()],
      ORDNVERDI: [
        { ORDNPRI: 'KKODE', ORDNVER: 'K01', BESKR: 'Klager', REGFLAGG: 1, SEKFLAGG: 0, TGKODE: 'P' },
      ],
      TGKODE: [{ TGKODE: 'P', BETEGN: 'Personalsaker' }],
      TGHJEMMEL: [{ TGKODE: 'P', UOFF: 'Offl. § 13' }],
      ADMINDEL: [{ ID: 3, ADMBET: 'Plan og bygg' }],
      PERNAVN: [{ ID: 5, PEID: 1, AKTIV: 1, NAVN: 'Kari Testesen' }],
      JOURNSTATUS: [{ STATUS: 'J', BETEGN: 'Journalført' }],
      SAKSTATUS: [{ STATUS: 'B', BETEGN: 'Under behandling' }],
      AVSKRMAATE: [{ KODE: 'BU', BETEGN: 'Besvart med utgående brev', MIDLERTID: 0, BESVART: 1 }],
    });
    const dokumenter = [
      tabeller.manifestXml(filer),
      ...filer.map((fil) => tabeller.tabellXml(fil.tabell, fil.rader)),
    ];
    for (const xml of dokumenter) expect(dtdFeil(xml)).toBe('');
  });

  test('the tests’ own reports are valid, and the check finds one that is not', () => {
    const poster = {
      SAKDOK: [
        rapporter.klassering('SAKDOK'),
        rapporter.journalpost('SAKDOK', {}, [rapporter.avsmot('SAKDOK'), rapporter.doklink('SAKDOK')]),
        rapporter.journalpost('SAKDOK', { 'JP.POSTNR': 2 }),
      ],
      JOURNAL: undefined,
      OFFJOURN: [
        rapporter.journalpost('OFFJOURN', {}, [rapporter.avsmot('OFFJOURN'), rapporter.doklink('OFFJOURN')]),
      ],
    };
    for (const form of ['SAKDOK', 'JOURNAL', 'OFFJOURN'] as const)
      expect(dtdFeil(rapporter.rapport(form, [rapporter.sak(form, {}, poster[form])]))).toBe('');
    const gal = rapporter.rapport('OFFJOURN', [rapporter.sak('OFFJOURN', { 'SA.TITTEL': 'Full tittel' })]);
    expect(dtdFeil(gal)).toMatch(/SA\.TITTEL/);
  });
});

/** What an element of a DTD may hold, by name; text counts as nothing. */
function innhold(dtd: string): ReadonlyMap<string, readonly string[]> {
  const xml = readFileSync(join(DTD, dtd), 'latin1');
  return new Map(
    [...xml.matchAll(/<!ELEMENT\s+(\S+)\s+\(([^)]*)\)/g)].map(([, navn = '', modell = '']) => [
      navn,
      modell
        .split(/[\s,|]+/)
        .map((del) => del.replace(/[?*+]$/, ''))
        .filter((del) => del !== '' && !del.startsWith('#')),
    ]),
  );
}

/** The fields that a row of the DTD may have, and that the form neither reads nor knows. */
function ukjente(navn: string, form: Radform, dtd: ReadonlyMap<string, readonly string[]>): string[] {
  return (dtd.get(navn) ?? [`${navn} mangler i DTD-en`]).flatMap((del) => {
    const barn = form.barn[del];
    if (barn) return ukjente(del, barn, dtd);
    return form.felter.has(del) || form.ulest === 'alt' || form.ulest.has(del) ? [] : [`${navn}/${del}`];
  });
}

describe.skipIf(!existsSync(DTD))('with the official DTDs at hand', () => {
  test.each([
    ['NOARKSAK', 'NOARKSAK.DTD'],
    ['JOURNPOST', 'JOURNPST.DTD'],
    ['AVSMOT', 'AVSMOT.DTD'],
    ['SAKSPART', 'SAKPART.DTD'],
    ['KLASSERING', 'KLASS.DTD'],
    ['ORDNPRINS', 'ORDNPRI.DTD'],
    ['ORDNVERDI', 'ORDNVERD.DTD'],
    ['DOKLINK', 'DOKLINK.DTD'],
    ['DOKBESKRIV', 'DOKBESK.DTD'],
    ['DOKVERSJON', 'DOKVERS.DTD'],
  ] as const)('every column of %s is known', (tabell, dtd) => {
    const { felter, ulest }: Tabell = TABELLER[tabell];
    expect(ukjente(tabell, { felter: new Set(felter), ulest, barn: {} }, innhold(dtd))).toEqual([]);
  });

  test.each(RAPPORTER.map((rapport) => [rapport.navn, rapport] as const))(
    'every field of the report %s is known',
    (_navn, { endelse, form }) => {
      const dtd = { SD: 'SAKDOK.DTD', JO: 'JOURNAL.DTD', OJ: 'OFFJOURN.DTD' }[endelse] ?? '';
      expect(ukjente(`NOARKSAK.${endelse}`, form, innhold(dtd))).toEqual([]);
      expect(
        ukjente(`NOARKSAK.${endelse}`, { felter: new Set(), ulest: new Map(), barn: {} }, innhold(dtd)),
      ).toContain(`NOARKSAK.${endelse}/SA.SAAR`);
    },
  );
});

describe.skipIf(!existsSync(EKSEMPEL))('with the public sample at hand', () => {
  test('eInnsyn’s OFFJOURNAL 2.0 is read whole, in the UTF-8 that it is', async () => {
    const { leveranse, saker, journalposter, avvist, kontrolltall } = await lesAlt(rot, EKSEMPEL);
    expect(leveranse.beskrivelse).toBe('Noark 4-rapporten OFFJOURNAL 2.0');
    expect(avvist).toEqual([]);
    expect(saker.map((en) => en.systemID)).toEqual(['2014/872', '2013/342']);
    expect(journalposter.map((jp) => [jp.systemID, jp.journaldato, jp.dokumenter.length])).toEqual([
      ['2014/872-4', '2016-01-11', 2],
      ['2013/342-18', '2016-01-11', 3],
    ]);
    expect(journalposter[1]?.korrespondansepart[0]?.navn).toBe('Frøya kommune');
    for (const { versjoner } of journalposter.flatMap((jp) => jp.dokumenter))
      for (const { referanseDokumentfil } of versjoner)
        expect(referanseDokumentfil).toMatch(/^https:\S+\.pdf$/);
    expect(kontrolltall).toMatchObject([{ oppgitt: 1, lest: 1 }]);
  });
});
