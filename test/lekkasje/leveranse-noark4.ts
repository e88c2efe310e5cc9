import type { Fuglebur } from './kanarifugl.ts';

/** A Noark 4 flag column: shielded, explicitly open, or left out. */
type Flagg = '1' | '0' | '';
/** One case of the table delivery: codes and flags on case and entry, and a code on the document or the class. */
export interface Flaggtilfelle {
  readonly nr: number;
  readonly sakskode: string;
  readonly sakU1: Flagg;
  readonly klasseU1: Flagg;
  readonly kode: string;
  readonly u1: Flagg;
  readonly partU1: Flagg;
  readonly dokumentkode: string;
  readonly verdikode: string;
}

export interface Flaggfelter {
  readonly saklinje1: string;
  readonly saklinje2: string;
  readonly klassetittel: string;
  readonly linje1: string;
  readonly linje2: string;
  readonly part: string;
  readonly dokument: string;
  readonly uoff: string;
  readonly adresse: string;
  readonly filref: string;
  readonly sakspart: string;
}

const total = (kode: string): boolean => kode === 'XX' || kode === 'Z9';
/** A flag hides when it says so, or when it says nothing beside a code. */
const flaggSkjuler = (flagg: Flagg, kode: string): boolean => flagg === '1' || (flagg === '' && kode !== '');

export function alleFlaggtilfeller(): readonly Flaggtilfelle[] {
  const ut: Omit<Flaggtilfelle, 'nr'>[] = [];
  const aapen = {
    sakskode: '',
    sakU1: '0',
    klasseU1: '0',
    kode: '',
    u1: '0',
    partU1: '0',
    dokumentkode: '',
    verdikode: '',
  } as const;
  const flagg: readonly Flagg[] = ['0', '1', ''];
  ut.push(aapen);
  for (const kode of ['', 'U', 'XX', 'Z9'])
    for (const u1 of flagg) for (const partU1 of flagg) ut.push({ ...aapen, kode, u1, partU1 });
  for (const sakskode of ['', 'U', 'XX', 'Z9'])
    for (const sakU1 of flagg) for (const klasseU1 of flagg) ut.push({ ...aapen, sakskode, sakU1, klasseU1 });
  for (const sakskode of ['U', 'XX'])
    for (const kode of ['U', 'Z9'])
      for (const u1 of flagg) ut.push({ ...aapen, sakskode, sakU1: '1', kode, u1 });
  for (const dokumentkode of ['U', 'XX']) ut.push({ ...aapen, dokumentkode });
  for (const verdikode of ['U', 'Z9']) ut.push({ ...aapen, verdikode });
  return ut.map((tilfelle, i) => ({ ...tilfelle, nr: i + 1 }));
}

/** Every code and flag on the case x the class's value x the entry x its party x the document: 3 888 cases. */
export function helekryssetMedFlagg(): readonly Flaggtilfelle[] {
  const ut: Omit<Flaggtilfelle, 'nr'>[] = [];
  const koder = ['', 'U', 'XX', 'Z9'];
  const flagg: readonly Flagg[] = ['0', '1', ''];
  for (const sakskode of koder)
    for (const sakU1 of flagg)
      for (const verdikode of ['', 'U', 'Z9'])
        for (const kode of koder)
          for (const u1 of flagg)
            for (const partU1 of flagg)
              for (const dokumentkode of ['', 'U', 'XX'])
                ut.push({ sakskode, sakU1, klasseU1: '0', kode, u1, partU1, dokumentkode, verdikode });
  return ut.map((tilfelle, i) => ({ ...tilfelle, nr: i + 1 }));
}

/** A canary for each field. */
export function flaggfelter(t: Flaggtilfelle, bur: Fuglebur): Flaggfelter {
  const f = (felt: keyof Flaggfelter): string => bur.fugl(`${felt} i N4-tilfelle ${t.nr}`);
  return {
    saklinje1: f('saklinje1'),
    saklinje2: f('saklinje2'),
    klassetittel: f('klassetittel'),
    linje1: f('linje1'),
    linje2: f('linje2'),
    part: f('part'),
    dokument: f('dokument'),
    uoff: f('uoff'),
    adresse: f('adresse'),
    filref: f('filref'),
    sakspart: f('sakspart'),
  };
}

/** The words of a case that the public may read: the plan's table for flags, written down again by hand. */
export function aapneFlaggord(t: Flaggtilfelle, f: Flaggfelter): readonly string[] {
  const sakTotal = total(t.sakskode) || total(t.verdikode);
  const postTotal = sakTotal || total(t.kode);
  // An entry or a document that is not assessed, or not understood, closes the case's own fields.
  const smittet = sakTotal || total(t.kode) || total(t.dokumentkode);
  const arvetKode = t.sakskode !== '' || t.verdikode !== '';
  const linje2 = postTotal || flaggSkjuler(t.u1, t.kode);
  const part = postTotal || t.partU1 === '1' || (t.partU1 === '' && (t.kode !== '' || arvetKode));
  const skjult: Partial<Record<keyof Flaggfelter, boolean>> = {
    saklinje1: smittet,
    saklinje2: smittet || flaggSkjuler(t.sakU1, t.sakskode),
    klassetittel: smittet || flaggSkjuler(t.klasseU1, t.sakskode) || t.verdikode !== '',
    linje1: postTotal,
    linje2,
    part,
    dokument: linje2 || part || t.dokumentkode !== '',
  };
  return (Object.keys(skjult) as (keyof Flaggfelter)[])
    .filter((felt) => !skjult[felt])
    .map((felt) => f[felt]);
}

const rad = (navn: string, kolonner: readonly (readonly [string, string | number])[]): string =>
  `<${navn}>${kolonner
    .filter(([, verdi]) => verdi !== '')
    .map(([kolonne, verdi]) => `<${kolonne}>${verdi}</${kolonne}>`)
    .join('')}</${navn}>`;

/** The files of a Noark 4 table delivery for the leak test, by name. */
export function noark4Leveranse(
  saker: readonly { tilfelle: Flaggtilfelle; felter: Flaggfelter }[],
): ReadonlyMap<string, string> {
  const tabeller: Record<string, { fil: string; rader: string[] }> = {
    NOARKSAK: { fil: 'NOARKSAK', rader: [] },
    JOURNPOST: { fil: 'JOURNPST', rader: [] },
    AVSMOT: { fil: 'AVSMOT', rader: [] },
    SAKSPART: { fil: 'SAKPART', rader: [] },
    KLASSERING: { fil: 'KLASS', rader: [] },
    ORDNVERDI: { fil: 'ORDNVERD', rader: [] },
    DOKLINK: { fil: 'DOKLINK', rader: [] },
    DOKBESKRIV: { fil: 'DOKBESK', rader: [] },
    DOKVERSJON: { fil: 'DOKVERS', rader: [] },
    ADMINDEL: {
      fil: 'ADMINDEL',
      rader: [
        rad('ADMINDEL', [
          ['AI.ID', 1],
          ['AI.ADMKORT', 'PB'],
          ['AI.ADMBET', 'Plan og bygg'],
        ]),
      ],
    },
  };
  const legg = (tabell: string, kolonner: readonly (readonly [string, string | number])[]): void => {
    tabeller[tabell]?.rader.push(rad(tabell, kolonner));
  };
  for (const { tilfelle: t, felter: f } of saker) {
    legg('NOARKSAK', [
      ['SA.ID', t.nr],
      ['SA.SAAR', 2026],
      ['SA.SEKNR', t.nr],
      ['SA.DATO', '20260301'],
      ['SA.TITTEL', `saken ${f.saklinje1}\ngjelder ${f.saklinje2}`],
      ['SA.U1', t.sakU1],
      ['SA.STATUS', 'B'],
      ['SA.ARKDEL', 'SAK'],
      ['SA.ADMID', 1],
      ['SA.ANSVID', 1],
      ['SA.TGKODE', t.sakskode],
      ['SA.UOFF', t.sakskode === '' ? '' : `Offl. § 13 ${f.uoff}`],
      ['SA.ANTJP', 1],
    ]);
    legg('KLASSERING', [
      ['KL.SAID', t.nr],
      ['KL.SORT', 1],
      ['KL.ORDNPRI', 'K'],
      ['KL.ORDNVER', `k${t.nr}x`],
      ['KL.U1', t.klasseU1],
    ]);
    legg('ORDNVERDI', [
      ['OV.ORDNPRI', 'K'],
      ['OV.ORDNVER', `k${t.nr}x`],
      ['OV.BESKR', `klassen ${f.klassetittel}`],
      ['OV.REGFLAGG', 1],
      ['OV.SEKFLAGG', 0],
      ['OV.TGKODE', t.verdikode],
    ]);
    legg('SAKSPART', [
      ['SP.SAID', t.nr],
      ['SP.U1', '1'],
      ['SP.NAVN', `${f.sakspart} AS`],
      ['SP.ADRESSE', f.adresse],
    ]);
    legg('JOURNPOST', [
      ['JP.ID', t.nr],
      ['JP.JAAR', 2026],
      ['JP.SEKNR', t.nr],
      ['JP.SAID', t.nr],
      ['JP.JPOSTNR', 1],
      ['JP.JDATO', '20260302'],
      ['JP.NDOKTYPE', 'I'],
      ['JP.DOKDATO', '20260301'],
      ['JP.UDATERT', 0],
      ['JP.STATUS', 'J'],
      ['JP.INNHOLD', `planbrev ${f.linje1}\ngjelder ${f.linje2}`],
      ['JP.U1', t.u1],
      ['JP.TGKODE', t.kode],
      ['JP.UOFF', t.kode === '' ? '' : `Offl. § 13 ${f.uoff}`],
    ]);
    legg('AVSMOT', [
      ['AM.ID', t.nr],
      ['AM.JPID', t.nr],
      ['AM.IHTYPE', 0],
      ['AM.KOPIMOT', 0],
      ['AM.BEHANSV', 1],
      ['AM.NAVN', `${f.part} AS`],
      ['AM.U1', t.partU1],
      ['AM.ADRESSE', f.adresse],
      ['AM.EPOSTADR', `${f.adresse}@eksempel.example`],
      ['AM.ADMID', 1],
      ['AM.SBHID', 1],
    ]);
    legg('DOKLINK', [
      ['DL.JPID', t.nr],
      ['DL.RNR', 1],
      ['DL.DOKID', t.nr],
      ['DL.TYPE', 'H'],
      ['DL.TKDATO', '20260302'],
      ['DL.TKAV', 1],
    ]);
    legg('DOKBESKRIV', [
      ['DB.DOKID', t.nr],
      ['DB.KATEGORI', 'B'],
      ['DB.TITTEL', `plandokument ${f.dokument}`],
      ['DB.PAPIR', 0],
      ['DB.STATUS', 'F'],
      ['DB.TGKODE', t.dokumentkode],
    ]);
    legg('DOKVERSJON', [
      ['VE.DOKID', t.nr],
      ['VE.VERSJON', 1],
      ['VE.VARIANT', 'A'],
      ['VE.AKTIV', 1],
      ['VE.DOKFORMAT', 'PDF'],
      ['VE.FILREF', `DOK/${f.filref}.PDF`],
    ]);
  }
  const filer = new Map<string, string>();
  const infoer: string[] = [];
  for (const [tabell, { fil, rader }] of Object.entries(tabeller)) {
    filer.set(
      `${fil}.XML`,
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${tabell}.TAB SYSTEM "${fil}.DTD">\n<${tabell}.TAB VERSJON="1.0">\n${rader.join('\n')}\n</${tabell}.TAB>\n`,
    );
    infoer.push(
      `<TABELLINFO><TI.TABELL>${tabell}</TI.TABELL><ATTRIBUTTER><TI.ATTR>x</TI.ATTR></ATTRIBUTTER><TI.ANTFILER>1</TI.ANTFILER><FIL><TI.FILNAVN>${fil}.XML</TI.FILNAVN><TI.ANTPOSTER>${rader.length}</TI.ANTPOSTER></FIL></TABELLINFO>`,
    );
  }
  filer.set(
    'NOARKIH.XML',
    `<?xml version="1.0" encoding="UTF-8"?>\n<NOARK.IH VERSJON="1.0"><EKSPORTINFO><EI.ARKSKAPER>Prøvevik kommune</EI.ARKSKAPER><EI.SYSTEMNAVN>Prøve</EI.SYSTEMNAVN><EI.FRADATO>20260101</EI.FRADATO><EI.TILDATO>20261231</EI.TILDATO><EI.PRODDATO>20261231</EI.PRODDATO></EKSPORTINFO>${infoer.join('')}</NOARK.IH>\n`,
  );
  return filer;
}
