/** A table of the delivery that is read: the key its rows are looked up by, and the fields that are read. */
export interface Tabell {
  readonly nokkel: readonly string[];
  readonly felter: readonly string[];
  /** Further fields that rows are looked up by. */
  readonly indeks?: readonly string[];
}

/** Fields named in full by their table's prefix. */
const felter = (prefiks: string, navn: string): string[] =>
  navn.split(' ').map((felt) => `${prefiks}.${felt}`);

/**
 * The tables and fields that the journal is made of. What is not named here is never read: addresses, e-mail, phone,
 * remarks, short names and access groups do not even reach the working file.
 */
export const TABELLER = {
  NOARKSAK: {
    nokkel: [],
    indeks: ['SA.ID'],
    felter: felter('SA', 'ID SAAR SEKNR DATO TITTEL U1 STATUS ARKDEL TYPE JENHET ADMID ANSVID TGKODE UOFF'),
  },
  JOURNPOST: {
    nokkel: ['JP.SAID'],
    indeks: ['JP.ID'],
    felter: felter(
      'JP',
      'SAID ID JAAR SEKNR JPOSTNR JDATO NDOKTYPE DOKDATO STATUS INNHOLD U1 EKSPDATO FORFDATO TGKODE UOFF OVDATO AGDATO ARKDEL',
    ),
  },
  AVSMOT: {
    nokkel: ['AM.JPID'],
    felter: felter(
      'AM',
      'JPID IHTYPE KOPIMOT BEHANSV NAVN GRUPPEMOT U1 ADMID SBHID JENHET AVSKM AVSKAV AVSKDATO BESVAR',
    ),
  },
  SAKSPART: { nokkel: ['SP.SAID'], felter: felter('SP', 'SAID U1 NAVN') },
  KLASSERING: { nokkel: ['KL.SAID'], felter: felter('KL', 'SAID SORT ORDNPRI ORDNVER U1') },
  ORDNPRINS: { nokkel: ['OP.ORDNPRI'], felter: felter('OP', 'ORDNPRI TGKODE') },
  ORDNVERDI: {
    nokkel: ['OV.ORDNPRI', 'OV.ORDNVER'],
    felter: felter('OV', 'ORDNPRI ORDNVER FAR BESKR TGKODE'),
  },
  DOKLINK: { nokkel: ['DL.JPID'], felter: felter('DL', 'JPID RNR DOKID TYPE') },
  DOKBESKRIV: { nokkel: ['DB.DOKID'], felter: felter('DB', 'DOKID TITTEL TGKODE UOFF AGDATO') },
  DOKVERSJON: {
    nokkel: ['VE.DOKID'],
    felter: felter('VE', 'DOKID VERSJON VARIANT AKTIV DOKFORMAT TGKODE FILREF'),
  },
  TGKODE: { nokkel: ['TK.TGKODE'], felter: felter('TK', 'TGKODE BETEGN') },
  TGHJEMMEL: { nokkel: ['TH.TGKODE'], felter: felter('TH', 'TGKODE UOFF') },
  ADMINDEL: { nokkel: ['AI.ID'], felter: felter('AI', 'ID ADMKORT ADMBET') },
  PERNAVN: { nokkel: ['PN.ID'], felter: felter('PN', 'ID INIT NAVN FORNAVN MNAVN ENAVN') },
  JOURNSTATUS: { nokkel: ['JS.STATUS'], felter: felter('JS', 'STATUS BETEGN') },
  SAKSTATUS: { nokkel: ['SS.STATUS'], felter: felter('SS', 'STATUS BETEGN UTG') },
  AVSKRMAATE: { nokkel: ['AV.KODE'], felter: felter('AV', 'KODE BETEGN') },
} as const satisfies Record<string, Tabell>;

export type Tabellnavn = keyof typeof TABELLER;

export const erTabellnavn = (navn: string): navn is Tabellnavn => Object.hasOwn(TABELLER, navn);

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
