/** A report's root, its groups' ending and its DTD. */
const FORMER = {
  SAKDOK: ['SAKDOKOVERSIKT', 'SD', 'SAKDOK.DTD'],
  JOURNAL: ['JOURNAL', 'JO', 'JOURNAL.DTD'],
  OFFJOURN: ['OFFJOURNAL', 'OJ', 'OFFJOURN.DTD'],
} as const;
export type Rapportform = keyof typeof FORMER;

type Innhold = Readonly<Record<string, string | number>>;

const elementer = (innhold: Innhold): string =>
  Object.entries(innhold)
    .map(([navn, verdi]) => (verdi === '' ? '' : `<${navn}>${verdi}</${navn}>`))
    .join('\n');

/** Changes fields where they stand, so that the order of the DTD is kept; new ones come last, '' takes a field away. */
const medEndring = (standard: Innhold, endring: Innhold): Innhold => ({ ...standard, ...endring });

const gruppe = (navn: string, form: Rapportform, ...deler: readonly string[]): string =>
  `<${navn}.${FORMER[form][1]}>\n${deler.join('\n')}\n</${navn}.${FORMER[form][1]}>`;

export const avsmot = (form: Rapportform, felter: Innhold = {}): string =>
  gruppe(
    'AVSMOT',
    form,
    elementer(
      medEndring(
        {
          'AM.NAVN': 'Prøvefirma AS',
          'AM.IHTYPE': 0,
          ...(form === 'OFFJOURN' ? {} : { 'AM.U1': 0 }),
          'AM.ADMKORT': 'PB',
          'AM.SBHINIT': 'KT',
        },
        felter,
      ),
    ),
  );

export const klassering = (form: Rapportform, felter: Innhold = {}): string =>
  gruppe(
    'KLASSERING',
    form,
    elementer(
      medEndring(
        { 'KL.ORDNVERDI': 'K01', 'KL.SORT': 1, 'KL.OPLTEKST': 'K-kode', 'KL.OVBESK': 'Klager' },
        felter,
      ),
    ),
  );

export function doklink(form: 'SAKDOK' | 'OFFJOURN', lenke: Innhold = {}, beskrivelse: Innhold = {}): string {
  const versjon =
    form === 'OFFJOURN'
      ? { 'VE.VERSJON': 1, 'VE.VARIANT': 'A', 'VE.FILREF': '\n\t\tdok/1.pdf\n\t\t' }
      : {
          'VE.VERSJON': 1,
          'VE.VARIANT': 'A',
          'VE.DOKFORMAT': 'PDF',
          'VE.LAGRENH': 'L',
          'VE.FILREF': 'dok/1.pdf',
        };
  return gruppe(
    'DOKLINK',
    form,
    elementer(medEndring({ 'DL.RNR': 1, 'DL.TYPE': 'H' }, lenke)),
    gruppe(
      'DOKBESKRIV',
      form,
      elementer(medEndring({ 'DB.TITTEL': 'Klagebrev' }, beskrivelse)),
      gruppe('DOKVERSJON', form, elementer(versjon)),
    ),
  );
}

/** An entry that hides nothing; `deler` are its parties and documents. */
export function journalpost(form: Rapportform, felter: Innhold = {}, deler?: readonly string[]): string {
  const titler =
    form === 'OFFJOURN'
      ? { 'JP.OFFINNHOLD': 'Klage fra *****' }
      : { 'JP.INNHOLD': 'Klage\nfra Solveig Prøve', 'JP.OFFINNHOLD': 'Klage fra *****', 'JP.U1': 0 };
  const standard = {
    'JP.JAAR': 2026,
    'JP.SEKNR': 501,
    'JP.POSTNR': 1,
    'JP.JDATO': '20260112',
    'JP.NDOKTYPE': 'I',
    'JP.DOKDATO': '20260111',
    ...titler,
  };
  return gruppe('JOURNPOST', form, elementer(medEndring(standard, felter)), ...(deler ?? [avsmot(form)]));
}

/** A case with what lies in it. */
export function sak(form: Rapportform, felter: Innhold = {}, deler?: readonly string[]): string {
  const standard: Innhold =
    form === 'OFFJOURN'
      ? {
          'SA.SAAR': 2026,
          'SA.SEKNR': 123,
          'SA.OFFTITTEL': 'Klage på vedtak',
          'SA.ADMKORT': 'PB',
          'SA.ANSVINIT': 'KT',
        }
      : {
          'SA.SAAR': 2026,
          'SA.SEKNR': 123,
          'SA.DATO': '20260110',
          'SA.TITTEL': 'Klage på vedtak\ngjelder Solveig Prøve',
          'SA.OFFTITTEL': 'Klage på vedtak',
          'SA.U1': 0,
          'SA.ARKDEL': 'SAK',
          ...(form === 'JOURNAL' ? { 'SA.ASTATUS': 'A' } : {}),
          'SA.ADMKORT': 'PB',
          'SA.ANSVINIT': 'KT',
        };
  return gruppe(
    'NOARKSAK',
    form,
    elementer(medEndring(standard, felter)),
    ...(deler ?? [klassering(form), journalpost(form)]),
  );
}

/** A report file. `filer` are the names in PRODINFO. */
export function rapport(
  form: Rapportform,
  saker: readonly string[],
  valg: {
    readonly filer?: readonly string[];
    readonly versjon?: string;
    readonly antall?: number | string;
  } = {},
): string {
  const [rot, , dtd] = FORMER[form];
  const filer = valg.filer ?? ['RAPPORT.XML'];
  return `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE ${rot} SYSTEM "${dtd}">
<${rot} VERSJON="${valg.versjon ?? '1.0'}">
<PRODINFO><PI.ARKSKAPER>Fjordvik kommune</PI.ARKSKAPER><PI.ORGNR>999999999</PI.ORGNR><PI.FRADATO>20260112</PI.FRADATO><PI.TILDATO>20260113</PI.TILDATO><PI.PRODDATO>20260114</PI.PRODDATO><PI.ANTFILER>${String(valg.antall ?? filer.length)}</PI.ANTFILER>${filer
    .map((navn) => `<FIL><PI.FILNAVN>${navn}</PI.FILNAVN></FIL>`)
    .join('')}</PRODINFO>
<RAPPORT>
${saker.join('\n')}
</RAPPORT>
</${rot}>
`;
}
