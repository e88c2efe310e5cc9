import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lagMappe } from '../../src/lager/mappe.ts';
import { MALER, type Demoarkiv } from './arkiv.ts';
import { ARKIVDELER, type Demopost, type Demosak } from './modell.ts';
import type { Arkivskaper } from './noark5.ts';
import { SAKSBEHANDLERE } from './ord.ts';
import { aapneSkriver, element, valgfritt } from './xml-skriver.ts';

/** A table's file name in the 8.3 form that Noark 4 demands, and its columns in the order of its DTD. */
const TABELLER = {
  NOARKSAK: [
    'NOARKSAK',
    'SA.ID SA.SAAR SA.SEKNR SA.DATO SA.TITTEL SA.U1 SA.STATUS SA.ARKDEL SA.TYPE SA.ADMID SA.ANSVID SA.TGKODE SA.UOFF SA.ANTJP',
  ],
  JOURNPOST: [
    'JOURNPST',
    'JP.ID JP.JAAR JP.SEKNR JP.SAID JP.JPOSTNR JP.JDATO JP.NDOKTYPE JP.DOKDATO JP.UDATERT JP.STATUS JP.INNHOLD JP.U1 JP.TGKODE JP.UOFF',
  ],
  AVSMOT: [
    'AVSMOT',
    'AM.ID AM.JPID AM.IHTYPE AM.KOPIMOT AM.BEHANSV AM.NAVN AM.U1 AM.ADMID AM.SBHID AM.AVSKM AM.AVSKDATO AM.BESVAR',
  ],
  SAKSPART: ['SAKPART', 'SP.SAID SP.U1 SP.NAVN'],
  KLASSERING: ['KLASS', 'KL.SAID KL.SORT KL.ORDNPRI KL.ORDNVER KL.U1'],
  DOKLINK: ['DOKLINK', 'DL.JPID DL.RNR DL.DOKID DL.TYPE DL.TKDATO DL.TKAV'],
  DOKBESKRIV: ['DOKBESK', 'DB.DOKID DB.KATEGORI DB.TITTEL DB.PAPIR DB.STATUS'],
  DOKVERSJON: ['DOKVERS', 'VE.DOKID VE.VERSJON VE.VARIANT VE.AKTIV VE.DOKFORMAT VE.FILREF'],
  ORDNPRINS: [
    'ORDNPRI',
    'OP.ORDNPRI OP.BETEGN OP.LTEKST OP.OVBESK OP.KLFLAGG OP.SIFLAGG OP.EVOK OP.EVAUTO OP.SEKFLAGG',
  ],
  ORDNVERDI: ['ORDNVERD', 'OV.ORDNPRI OV.ORDNVER OV.BESKR OV.REGFLAGG OV.SEKFLAGG'],
  ADMINDEL: ['ADMINDEL', 'AI.ID AI.ADMKORT AI.ADMBET'],
  PERNAVN: ['PERNAVN', 'PN.ID PN.PEID PN.AKTIV PN.NAVN'],
  ARKIVDEL: ['ARKIVDEL', 'AD.ARKDEL AD.BETEGN AD.ARKIV AD.ASTATUS AD.PRIMNOK'],
} as const;
type Tabell = keyof typeof TABELLER;
type Rad = Readonly<Record<string, string | number | undefined>>;

const dato = (iso: string): string => iso.replaceAll('-', '');
const tittel = (t: { linje1: string; linje2?: string }): string =>
  t.linje2 === undefined ? t.linje1 : `${t.linje1}\n${t.linje2}`;

const ENHETER = [...new Set(MALER.map((mal) => mal.enhet))];
const enhetID = (navn: string): number => ENHETER.indexOf(navn) + 1;
const personID = (navn: string): number => SAKSBEHANDLERE.indexOf(navn) + 1;

/** The rows of the tables that name things: units, people, parts of the archive, classes. */
function* faste(): Generator<[Tabell, Rad]> {
  for (const [i, navn] of ENHETER.entries())
    yield ['ADMINDEL', { 'AI.ID': i + 1, 'AI.ADMKORT': navn.slice(0, 4).toUpperCase(), 'AI.ADMBET': navn }];
  for (const [i, navn] of SAKSBEHANDLERE.entries())
    yield ['PERNAVN', { 'PN.ID': i + 1, 'PN.PEID': i + 1, 'PN.AKTIV': 1, 'PN.NAVN': navn }];
  for (const [kode, navn] of Object.entries(ARKIVDELER))
    yield [
      'ARKIVDEL',
      { 'AD.ARKDEL': kode, 'AD.BETEGN': navn, 'AD.ARKIV': 'ARK', 'AD.ASTATUS': 'A', 'AD.PRIMNOK': 'KKODE' },
    ];
  yield [
    'ORDNPRINS',
    {
      'OP.ORDNPRI': 'KKODE',
      'OP.BETEGN': 'K-koder',
      'OP.LTEKST': 'K-kode',
      'OP.OVBESK': 1,
      'OP.KLFLAGG': 1,
      'OP.SIFLAGG': 0,
      'OP.EVOK': 0,
      'OP.EVAUTO': 0,
      'OP.SEKFLAGG': 0,
    },
  ];
  for (const mal of MALER)
    yield [
      'ORDNVERDI',
      {
        'OV.ORDNPRI': 'KKODE',
        'OV.ORDNVER': mal.klasse.id,
        'OV.BESKR': mal.klasse.tittel,
        'OV.REGFLAGG': 1,
        'OV.SEKFLAGG': 0,
      },
    ];
}

/** Numbers rows as they come. */
interface Loepenummer {
  sak: number;
  post: number;
  part: number;
  dokument: number;
  readonly journal: Map<string, number>;
}

function* sakrader(sak: Demosak, neste: Loepenummer): Generator<[Tabell, Rad]> {
  const id = ++neste.sak;
  const nivaa = sak.skjerming?.nivaa ?? 0;
  yield [
    'NOARKSAK',
    {
      'SA.ID': id,
      'SA.SAAR': sak.saksaar,
      'SA.SEKNR': sak.sakssekvensnummer,
      'SA.DATO': dato(sak.saksdato),
      'SA.TITTEL': tittel(sak),
      'SA.U1': nivaa >= 2 ? 1 : 0,
      'SA.STATUS': sak.avsluttet ? 'A' : 'B',
      'SA.ARKDEL': sak.mal.arkivdel,
      'SA.TYPE': sak.mal.sakstype,
      'SA.ADMID': enhetID(sak.mal.enhet),
      'SA.ANSVID': personID(sak.saksansvarlig),
      'SA.TGKODE': sak.skjerming?.kode,
      'SA.UOFF': sak.skjerming?.hjemmel || undefined,
      'SA.ANTJP': sak.poster.length,
    },
  ];
  yield [
    'KLASSERING',
    {
      'KL.SAID': id,
      'KL.SORT': 1,
      'KL.ORDNPRI': 'KKODE',
      'KL.ORDNVER': sak.mal.klasse.id,
      'KL.U1': nivaa >= 3 ? 1 : 0,
    },
  ];
  if (sak.part !== undefined)
    yield ['SAKSPART', { 'SP.SAID': id, 'SP.U1': nivaa >= 2 ? 1 : 0, 'SP.NAVN': sak.part }];
  const foersteID = neste.post;
  for (const post of sak.poster) yield* postrader(post, id, foersteID, neste);
}

function* postrader(
  post: Demopost,
  sakID: number,
  foersteID: number,
  neste: Loepenummer,
): Generator<[Tabell, Rad]> {
  const id = ++neste.post;
  const aar = post.journaldato.slice(0, 4);
  const sekvens = (neste.journal.get(aar) ?? 0) + 1;
  neste.journal.set(aar, sekvens);
  const nivaa = post.skjerming?.nivaa ?? 0;
  yield [
    'JOURNPOST',
    {
      'JP.ID': id,
      'JP.JAAR': aar,
      'JP.SEKNR': sekvens,
      'JP.SAID': sakID,
      'JP.JPOSTNR': post.nr,
      'JP.JDATO': dato(post.journaldato),
      'JP.NDOKTYPE': post.type,
      'JP.DOKDATO': post.dokumentetsDato && dato(post.dokumentetsDato),
      'JP.UDATERT': post.dokumentetsDato === undefined ? 1 : 0,
      'JP.STATUS': post.status,
      'JP.INNHOLD': tittel(post),
      'JP.U1': nivaa >= 2 ? 1 : 0,
      'JP.TGKODE': post.skjerming?.kode,
      'JP.UOFF': post.skjerming?.hjemmel || undefined,
    },
  ];
  const parter = post.parter.length > 0 ? post.parter : [{ rolle: 'avsender', navn: post.enhet } as const];
  for (const part of parter) {
    const avskrevet = post.avskrevetAv !== undefined && part.rolle === 'avsender';
    yield [
      'AVSMOT',
      {
        'AM.ID': ++neste.part,
        'AM.JPID': id,
        'AM.IHTYPE': part.rolle === 'avsender' ? 0 : 1,
        'AM.KOPIMOT': part.rolle === 'kopi' ? 1 : 0,
        'AM.BEHANSV': 1,
        'AM.NAVN': part.navn,
        'AM.U1': nivaa >= 3 ? 1 : 0,
        'AM.ADMID': enhetID(post.enhet),
        'AM.SBHID': personID(post.saksbehandler),
        'AM.AVSKM': avskrevet ? 'BU' : undefined,
        'AM.AVSKDATO': avskrevet ? dato(post.journaldato) : undefined,
        'AM.BESVAR': avskrevet ? foersteID + (post.avskrevetAv ?? 0) : undefined,
      },
    ];
  }
  for (const [i, dok] of post.dokumenter.entries()) {
    const dokID = ++neste.dokument;
    yield [
      'DOKLINK',
      {
        'DL.JPID': id,
        'DL.RNR': i + 1,
        'DL.DOKID': dokID,
        'DL.TYPE': i === 0 ? 'H' : 'V',
        'DL.TKDATO': dato(post.journaldato),
        'DL.TKAV': personID(post.saksbehandler),
      },
    ];
    yield [
      'DOKBESKRIV',
      { 'DB.DOKID': dokID, 'DB.KATEGORI': 'B', 'DB.TITTEL': dok.tittel, 'DB.PAPIR': 0, 'DB.STATUS': 'F' },
    ];
    yield [
      'DOKVERSJON',
      {
        'VE.DOKID': dokID,
        'VE.VERSJON': 1,
        'VE.VARIANT': 'A',
        'VE.AKTIV': 1,
        'VE.DOKFORMAT': 'RA-PDF',
        'VE.FILREF': `DOK/${dokID}.PDF`,
      },
    ];
  }
}

/** The manifest: which tables there are, in which files, with how many rows. */
function manifest(arkiv: Demoarkiv, skaper: Arkivskaper, antall: ReadonlyMap<Tabell, number>): string {
  const { fra, til } = arkiv.valg;
  const tabeller = (Object.keys(TABELLER) as Tabell[]).map((tabell) => {
    const [fil, kolonner] = TABELLER[tabell];
    const attributter = kolonner
      .split(' ')
      .map((kolonne) => element('TI.ATTR', kolonne))
      .join('');
    return `<TABELLINFO>\n${element('TI.TABELL', tabell)}<ATTRIBUTTER>\n${attributter}</ATTRIBUTTER>\n${element('TI.ANTFILER', 1)}<FIL>\n${element('TI.FILNAVN', `${fil}.XML`)}${element('TI.ANTPOSTER', antall.get(tabell) ?? 0)}</FIL>\n</TABELLINFO>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE NOARK.IH SYSTEM "NOARKIH.DTD">\n<NOARK.IH VERSJON="1.0">\n<EKSPORTINFO>\n${element('EI.ARKSKAPER', skaper.navn)}${element('EI.SYSTEMNAVN', 'Åpen journal, oppdiktet arkiv')}${element('EI.ORGNR', skaper.organisasjonsnummer)}${element('EI.FRADATO', dato(fra))}${element('EI.TILDATO', dato(til))}${element('EI.PRODDATO', dato(til))}</EKSPORTINFO>\n${tabeller.join('')}</NOARK.IH>\n`;
}

/** Writes the archive as Noark 4 tables with their manifest. Valid against the Noark 4 DTDs. */
export async function skrivNoark4(
  arkiv: Demoarkiv,
  ut: string,
  skaper: Arkivskaper,
): Promise<readonly string[]> {
  lagMappe(ut);
  const filer = new Map(
    (Object.keys(TABELLER) as Tabell[]).map((tabell) => {
      const sti = join(ut, `${TABELLER[tabell][0]}.XML`);
      return [tabell, { sti, ...aapneSkriver(sti) }] as const;
    }),
  );
  const antall = new Map<Tabell, number>();
  for (const [tabell, fil] of filer)
    await fil.skriv(
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${tabell}.TAB SYSTEM "${TABELLER[tabell][0]}.DTD">\n<${tabell}.TAB VERSJON="1.0">\n`,
    );
  async function skriv(rader: Iterable<[Tabell, Rad]>): Promise<void> {
    for (const [tabell, rad] of rader) {
      antall.set(tabell, (antall.get(tabell) ?? 0) + 1);
      const kolonner = TABELLER[tabell][1].split(' ');
      await filer
        .get(tabell)
        ?.skriv(
          `<${tabell}>\n${kolonner.map((kolonne) => valgfritt(kolonne, rad[kolonne])).join('')}</${tabell}>\n`,
        );
    }
  }
  const neste: Loepenummer = { sak: 0, post: 0, part: 0, dokument: 0, journal: new Map() };
  await skriv(faste());
  for (const sak of arkiv.saker()) await skriv(sakrader(sak, neste));
  for (const [tabell, fil] of filer) {
    await fil.skriv(`</${tabell}.TAB>\n`);
    await fil.lukk();
  }
  const manifestfil = join(ut, 'NOARKIH.XML');
  await writeFile(manifestfil, manifest(arkiv, skaper, antall));
  return [manifestfil, ...[...filer.values()].map((fil) => fil.sti)];
}
