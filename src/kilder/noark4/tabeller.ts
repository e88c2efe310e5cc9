import { felterI, type Ulest } from '../felles/ulest.ts';

/** A table of the delivery that is read: the key its rows are looked up by, and the fields that are read. */
export interface Tabell {
  readonly nokkel: readonly string[];
  readonly felter: readonly string[];
  /** The standard's other fields, by its DTDs. A field beside these too rejects the record that its row belongs to. */
  readonly ulest: Ulest;
  /** Further fields that rows are looked up by. */
  readonly indeks?: readonly string[];
}

/** Fields named in full by their table's prefix. */
const felter = (prefiks: string, navn: string): string[] =>
  navn.split(' ').map((felt) => `${prefiks}.${felt}`);

/** Known and deliberately not read. */
const ulest = (prefiks: string, navn: string): Ulest => felterI(felter(prefiks, navn).join(' '));

/** Tables of words and codes: a row is no record and shields nothing, whatever else a system writes in it. */
const ORDLISTE = { ulest: 'alt' } as const;

/**
 * The tables and fields that the journal is made of. What is not named here is never read: addresses, e-mail, phone,
 * remarks, short names and access groups do not even reach the working file.
 */
export const TABELLER = {
  NOARKSAK: {
    nokkel: [],
    indeks: ['SA.ID'],
    felter: felter('SA', 'ID SAAR SEKNR DATO TITTEL U1 STATUS ARKDEL TYPE JENHET ADMID ANSVID TGKODE UOFF'),
    ulest: ulest(
      'SA',
      'PAPIR OPSAKSDEL TGGRUPPE SISTEJP ANTJP BEVTID KASSKODE KASSDATO PROSJEKT PRES OBS FRARKDEL UTLDATO UTLTIL',
    ),
  },
  JOURNPOST: {
    nokkel: ['JP.SAID'],
    indeks: ['JP.ID'],
    felter: felter(
      'JP',
      'SAID ID JAAR SEKNR JPOSTNR JDATO NDOKTYPE DOKDATO STATUS INNHOLD U1 EKSPDATO FORFDATO TGKODE UOFF OVDATO AGDATO ARKDEL',
    ),
    ulest: ulest('JP', 'UDATERT AVSKDATO AGKODE TGGRUPPE SAKSDEL U2 PAPIR TLKODE ANTVED UTLDATO UTLTIL'),
  },
  AVSMOT: {
    nokkel: ['AM.JPID'],
    felter: felter(
      'AM',
      'JPID IHTYPE KOPIMOT BEHANSV NAVN GRUPPEMOT U1 ADMID SBHID JENHET AVSKM AVSKAV AVSKDATO BESVAR',
    ),
    ulest: ulest(
      'AM',
      'ID GRUPPE KORTNAVN ADRESSE POSTNR POSTSTED UTLAND EPOSTADR REF FRIST FORSEND FSSTATUS',
    ),
  },
  SAKSPART: {
    nokkel: ['SP.SAID'],
    felter: felter('SP', 'SAID U1 NAVN'),
    ulest: ulest('SP', 'KORTNAVN ADRESSE POSTNR POSTSTED UTLAND EPOSTADR KONTAKT ROLLE FAKS TLF MERKNAD'),
  },
  KLASSERING: {
    nokkel: ['KL.SAID'],
    felter: felter('KL', 'SAID SORT ORDNPRI ORDNVER U1'),
    ulest: ulest('KL', 'MERKNAD'),
  },
  ORDNPRINS: {
    nokkel: ['OP.ORDNPRI'],
    felter: felter('OP', 'ORDNPRI BETEGN LTEKST TGKODE'),
    ulest: ulest(
      'OP',
      'TYPE OVBESK KLFLAGG SIFLAGG EVOK EVAUTO SEKFLAGG SEKNOK FRADATO TILDATO MAKSLEN MERKNAD',
    ),
  },
  ORDNVERDI: {
    nokkel: ['OV.ORDNPRI', 'OV.ORDNVER'],
    felter: felter('OV', 'ORDNPRI ORDNVER FAR BESKR TGKODE'),
    ulest: ulest('OV', 'REGFLAGG SEKFLAGG SEKNOK ARKDEL BEVTID KASKODE KASREGEL'),
  },
  DOKLINK: {
    nokkel: ['DL.JPID'],
    felter: felter('DL', 'JPID RNR DOKID TYPE'),
    ulest: ulest('DL', 'TKDATO TKAV'),
  },
  DOKBESKRIV: {
    nokkel: ['DB.DOKID'],
    felter: felter('DB', 'DOKID TITTEL TGKODE UOFF AGDATO'),
    ulest: ulest('DB', 'KATEGORI PAPIR LOKPAPIR STATUS UTARBAV AGKODE TGGRUPPE'),
  },
  DOKVERSJON: {
    nokkel: ['VE.DOKID'],
    felter: felter('VE', 'DOKID VERSJON VARIANT AKTIV DOKFORMAT TGKODE FILREF'),
    ulest: ulest('VE', 'REGAV OPPBEDATO ARKMERK LAGRENH'),
  },
  TGKODE: { nokkel: ['TK.TGKODE'], felter: felter('TK', 'TGKODE BETEGN'), ...ORDLISTE },
  TGHJEMMEL: { nokkel: ['TH.TGKODE'], felter: felter('TH', 'TGKODE UOFF'), ...ORDLISTE },
  ADMINDEL: { nokkel: ['AI.ID'], felter: felter('AI', 'ID ADMKORT ADMBET'), ...ORDLISTE },
  PERNAVN: { nokkel: ['PN.ID'], felter: felter('PN', 'ID INIT NAVN FORNAVN MNAVN ENAVN'), ...ORDLISTE },
  JOURNSTATUS: { nokkel: ['JS.STATUS'], felter: felter('JS', 'STATUS BETEGN'), ...ORDLISTE },
  SAKSTATUS: { nokkel: ['SS.STATUS'], felter: felter('SS', 'STATUS BETEGN UTG'), ...ORDLISTE },
  SAKSTYPE: { nokkel: ['ST.TYPE'], felter: felter('ST', 'TYPE BETEGN'), ...ORDLISTE },
  ARKIVDEL: { nokkel: ['AD.ARKDEL'], felter: felter('AD', 'ARKDEL BETEGN'), ...ORDLISTE },
  AVSKRMAATE: { nokkel: ['AV.KODE'], felter: felter('AV', 'KODE BETEGN'), ...ORDLISTE },
} as const satisfies Record<string, Tabell>;

export type Tabellnavn = keyof typeof TABELLER;

const erTabellnavn = (navn: string): navn is Tabellnavn => Object.hasOwn(TABELLER, navn);

/** The standard's own file names, where they differ: some systems give them as the tables' names. */
const FILNAVN: Readonly<Record<string, Tabellnavn>> = {
  JOURNPST: 'JOURNPOST',
  SAKPART: 'SAKSPART',
  KLASS: 'KLASSERING',
  ORDNPRI: 'ORDNPRINS',
  ORDNVERD: 'ORDNVERDI',
  DOKBESK: 'DOKBESKRIV',
  DOKVERS: 'DOKVERSJON',
  TGHJEM: 'TGHJEMMEL',
  JOURNSTA: 'JOURNSTATUS',
  SAKSTAT: 'SAKSTATUS',
  SAKTYPE: 'SAKSTYPE',
  AVSKRM: 'AVSKRMAATE',
};

/** The table that TI.TABELL names, in its own or its file's form, with or without «.TAB»; undefined for those not read. */
export function finnTabell(navn: string): Tabellnavn | undefined {
  const bart = navn
    .trim()
    .toUpperCase()
    .replace(/\.TAB$/, '');
  return erTabellnavn(bart) ? bart : FILNAVN[bart];
}
