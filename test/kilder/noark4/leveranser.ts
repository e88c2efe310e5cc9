import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Values are XML as it is to stand in the file; an empty one leaves the element out, as real systems do. */
export type Felter = Readonly<Record<string, string | number>>;

/** Each table's file, and its columns in the order of its DTD. */
const TABELLER = {
  NOARKSAK: [
    'NOARKSAK',
    'SA ID SAAR SEKNR PAPIR DATO TITTEL U1 STATUS ARKDEL TYPE JENHET OPSAKSDEL ADMID ANSVID TGKODE UOFF TGGRUPPE ANTJP OBS',
  ],
  JOURNPOST: [
    'JOURNPST',
    'JP ID JAAR SEKNR SAID JPOSTNR JDATO NDOKTYPE DOKDATO UDATERT STATUS INNHOLD U1 AVSKDATO EKSPDATO FORFDATO TGKODE UOFF OVDATO AGDATO AGKODE TGGRUPPE SAKSDEL U2 ARKDEL',
  ],
  AVSMOT: [
    'AVSMOT',
    'AM ID JPID IHTYPE KOPIMOT BEHANSV NAVN GRUPPEMOT GRUPPE U1 KORTNAVN ADRESSE POSTNR POSTSTED UTLAND EPOSTADR REF ADMID SBHID JENHET AVSKM AVSKAV AVSKDATO BESVAR',
  ],
  SAKSPART: [
    'SAKPART',
    'SP SAID U1 KORTNAVN NAVN ADRESSE POSTNR POSTSTED UTLAND EPOSTADR KONTAKT ROLLE FAKS TLF MERKNAD',
  ],
  KLASSERING: ['KLASS', 'KL SAID SORT ORDNPRI ORDNVER U1 MERKNAD'],
  ORDNPRINS: ['ORDNPRI', 'OP ORDNPRI BETEGN LTEKST TYPE OVBESK KLFLAGG SIFLAGG EVOK EVAUTO SEKFLAGG TGKODE'],
  ORDNVERDI: [
    'ORDNVERD',
    'OV ORDNPRI ORDNVER FAR BESKR REGFLAGG SEKFLAGG SEKNOK ARKDEL BEVTID KASKODE KASREGEL TGKODE',
  ],
  DOKLINK: ['DOKLINK', 'DL JPID RNR DOKID TYPE TKDATO TKAV'],
  DOKBESKRIV: [
    'DOKBESK',
    'DB DOKID KATEGORI TITTEL PAPIR LOKPAPIR STATUS UTARBAV TGKODE UOFF AGDATO AGKODE TGGRUPPE',
  ],
  DOKVERSJON: [
    'DOKVERS',
    'VE DOKID VERSJON VARIANT AKTIV DOKFORMAT REGAV OPPBEDATO TGKODE ARKMERK LAGRENH FILREF',
  ],
  TGKODE: ['TGKODE', 'TK TGKODE BETEGN'],
  TGHJEMMEL: ['TGHJEM', 'TH TGKODE UOFF'],
  ADMINDEL: ['ADMINDEL', 'AI ID IDFAR FORKDN ADMKORT ADMBET'],
  PERNAVN: ['PERNAVN', 'PN ID PEID AKTIV INIT NAVN FORNAVN MNAVN ENAVN'],
  JOURNSTATUS: ['JOURNSTA', 'JS STATUS BETEGN'],
  SAKSTATUS: ['SAKSTAT', 'SS STATUS BETEGN MIDLERTIDIG LUKKET UTG'],
  SAKSTYPE: ['SAKTYPE', 'ST TYPE BETEGN UOFF KLAGEADG'],
  ARKIVDEL: ['ARKIVDEL', 'AD ARKDEL BETEGN ARKIV ASTATUS PRIMNOK'],
  AVSKRMAATE: ['AVSKRM', 'AV KODE BETEGN MIDLERTID BESVART'],
} as const satisfies Record<string, readonly [string, string]>;
export type Tabell = keyof typeof TABELLER;

const element = (navn: string, verdi: string | number): string =>
  verdi === '' ? '' : `<${navn}>${verdi}</${navn}>`;

function radXml(tabell: Tabell, felter: Felter): string {
  const [prefiks = '', ...kolonner] = TABELLER[tabell][1].split(' ');
  for (const felt of Object.keys(felter))
    if (!kolonner.includes(felt)) throw new Error(`${tabell} har ikke kolonnen ${felt}`);
  return `<${tabell}>\n${kolonner.map((felt) => element(`${prefiks}.${felt}`, felter[felt] ?? '')).join('')}\n</${tabell}>\n`;
}

/** A table's file, with one row a line but one. */
export function tabellXml(tabell: Tabell, rader: readonly Felter[]): string {
  const innhold = rader.map((felter) => radXml(tabell, felter)).join('');
  return `<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE ${tabell}.TAB SYSTEM "${TABELLER[tabell][0]}.DTD">\n<${tabell}.TAB VERSJON="1.0">\n${innhold}</${tabell}.TAB>\n`;
}

/** One case and one entry in it that lack nothing and hide nothing. The names are invented. */
export const sak = (felter: Felter = {}): Felter => ({
  ID: 7,
  SAAR: 2026,
  SEKNR: 123,
  DATO: '20260110',
  TITTEL: 'Klage på vedtak\ngjelder Solveig Prøve',
  U1: 0,
  STATUS: 'B',
  ARKDEL: 'SAK',
  ADMID: 3,
  ANSVID: 5,
  ANTJP: 1,
  ...felter,
});
export const journalpost = (felter: Felter = {}): Felter => ({
  ID: 70,
  JAAR: 2026,
  SEKNR: 501,
  SAID: 7,
  JPOSTNR: 1,
  JDATO: '20260112',
  NDOKTYPE: 'I',
  UDATERT: 0,
  STATUS: 'J',
  INNHOLD: 'Klage\nfra Solveig Prøve',
  U1: 0,
  ...felter,
});
export const avsmot = (felter: Felter = {}): Felter => ({
  ID: 700,
  JPID: 70,
  IHTYPE: 0,
  NAVN: 'Prøvefirma AS',
  U1: 0,
  ADMID: 3,
  SBHID: 5,
  ...felter,
});
export const dokumentlenke = (felter: Felter = {}): Felter => ({
  JPID: 70,
  RNR: 1,
  DOKID: 9,
  TYPE: 'H',
  TKDATO: '20260112',
  TKAV: 5,
  ...felter,
});
export const dokumentbeskrivelse = (felter: Felter = {}): Felter => ({
  DOKID: 9,
  KATEGORI: 'B',
  TITTEL: 'Klagebrev',
  PAPIR: 0,
  STATUS: 'F',
  ...felter,
});
export const dokumentversjon = (felter: Felter = {}): Felter => ({
  DOKID: 9,
  VERSJON: 1,
  VARIANT: 'A',
  AKTIV: 1,
  DOKFORMAT: 'PDF',
  FILREF: 'DOK\\0009.PDF',
  ...felter,
});
export const klassering = (felter: Felter = {}): Felter => ({
  SAID: 7,
  SORT: 1,
  ORDNPRI: 'KKODE',
  ORDNVER: 'K01',
  U1: 0,
  ...felter,
});

export type Tabeller = Readonly<Partial<Record<Tabell, readonly Felter[]>>>;

/** A file of a table, with the rows that the manifest says it has. */
interface Fil {
  readonly tabell: Tabell;
  readonly navn: string;
  readonly rader: readonly Felter[];
  readonly oppgitt: number;
}

export function manifestXml(filer: readonly Fil[], eksportinfo = ''): string {
  const tabeller = [...new Set(filer.map((fil) => fil.tabell))].map((tabell) => {
    const [prefiks = '', ...kolonner] = TABELLER[tabell][1].split(' ');
    const deler = filer.filter((fil) => fil.tabell === tabell);
    return `<TABELLINFO><TI.TABELL>${tabell}</TI.TABELL><ATTRIBUTTER>${kolonner
      .map((felt) => element('TI.ATTR', `${prefiks}.${felt}`))
      .join('')}</ATTRIBUTTER><TI.ANTFILER>${deler.length}</TI.ANTFILER>${deler
      .map(
        (fil) => `<FIL><TI.FILNAVN>${fil.navn}</TI.FILNAVN><TI.ANTPOSTER>${fil.oppgitt}</TI.ANTPOSTER></FIL>`,
      )
      .join('')}</TABELLINFO>\n`;
  });
  const info =
    eksportinfo ||
    '<EI.ARKSKAPER>Fjordvik kommune</EI.ARKSKAPER><EI.SYSTEMNAVN>Prøvearkivet</EI.SYSTEMNAVN><EI.ORGNR>999 999 999</EI.ORGNR><EI.FRADATO>20260101</EI.FRADATO><EI.TILDATO>20261231</EI.TILDATO><EI.PRODDATO>20270101</EI.PRODDATO>';
  return `<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE NOARK.IH SYSTEM "NOARKIH.DTD">\n<NOARK.IH VERSJON="1.0">\n<EKSPORTINFO>${info}</EKSPORTINFO>\n${tabeller.join('')}</NOARK.IH>\n`;
}

export const standardfiler = (tabeller: Tabeller): Fil[] =>
  Object.entries(tabeller).map(([navn, rader]) => {
    const tabell = Object.keys(TABELLER).find((kjent): kjent is Tabell => kjent === navn);
    if (tabell === undefined) throw new Error(`ukjent tabell ${navn}`);
    return { tabell, navn: `${TABELLER[tabell][0]}.XML`, rader, oppgitt: rader.length };
  });

/** Writes a table delivery to a folder of its own under `rot`, and returns the folder. */
export async function skrivTabeller(
  rot: string,
  tabeller: Tabeller,
  endre: (filer: Fil[]) => readonly Fil[] = (filer) => filer,
): Promise<string> {
  const mappe = await mkdtemp(join(rot, 'tabeller-'));
  const filer = endre(standardfiler(tabeller));
  await writeFile(join(mappe, 'NOARKIH.XML'), manifestXml(filer));
  for (const fil of filer) await writeFile(join(mappe, fil.navn), tabellXml(fil.tabell, fil.rader));
  return mappe;
}

/** Writes one file to a folder of its own under `rot`, and returns its path. */
export async function skrivFil(rot: string, navn: string, innhold: string | Uint8Array): Promise<string> {
  const sti = join(await mkdtemp(join(rot, 'fil-')), navn);
  await writeFile(sti, innhold);
  return sti;
}
