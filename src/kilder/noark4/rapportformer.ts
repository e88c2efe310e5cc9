import type { Radform } from './radleser.ts';

/** A report file: what its root and its groups are called, and what it holds. */
export interface Rapport {
  readonly rot: string;
  /** The end that this report's groups are named with: NOARKSAK.SD. */
  readonly endelse: string;
  /** In words, for the report of the run. */
  readonly navn: string;
  readonly kunOffentlig: boolean;
  /** NOARKSAK, with what lies in it. */
  readonly form: Radform;
}

const sett = (prefiks: string, navn: string): ReadonlySet<string> =>
  new Set(navn.split(' ').map((felt) => `${prefiks}.${felt}`));

/** Systems add status and codes that the standard's reports lack: they only ever shield, and are read in all three. */
function lagForm(endelse: string, sak: string, journalpost: string): Radform {
  const blad = (felter: ReadonlySet<string>): Radform => ({ felter, barn: {} });
  const dokument = {
    felter: sett('DB', 'TITTEL TGKODE UOFF AGDATO'),
    barn: { [`DOKVERSJON.${endelse}`]: blad(sett('VE', 'VERSJON VARIANT AKTIV DOKFORMAT TGKODE FILREF')) },
  };
  const avsmot = sett(
    'AM',
    'NAVN IHTYPE KOPIMOT GRUPPEMOT U1 BEHANSV ADMKORT SBHINIT JENHET AVSKM AVSKDATO AVSAVDOK BESVARDOK',
  );
  return {
    felter: sett('SA', `${sak} SAAR SEKNR SAKNR OFFTITTEL ADMKORT ANSVINIT TGKODE UOFF`),
    barn: {
      [`KLASSERING.${endelse}`]: blad(sett('KL', 'ORDNVERDI SORT OVBESK U1')),
      [`JOURNPOST.${endelse}`]: {
        felter: sett(
          'JP',
          `${journalpost} JAAR SEKNR POSTNR DOKNR JDATO NDOKTYPE DOKDATO OFFINNHOLD TGKODE UOFF AGDATO OVDATO STATUS`,
        ),
        barn: {
          [`AVSMOT.${endelse}`]: blad(new Set([...avsmot, 'PNAVN'])),
          [`DOKLINK.${endelse}`]: {
            felter: sett('DL', 'RNR TYPE DOKID'),
            barn: { [`DOKBESKRIV.${endelse}`]: dokument },
          },
        },
      },
    },
  };
}

const FULL = ['TITTEL U1 DATO ARKDEL JENHET', 'INNHOLD U1 FORFDATO ARKDEL'] as const;

/** The three reports of Noark 4 that hold a journal. OFFJOURN's full titles are never read, should a system add them. */
export const RAPPORTER: readonly Rapport[] = [
  {
    rot: 'SAKDOKOVERSIKT',
    endelse: 'SD',
    navn: 'SAKDOK',
    kunOffentlig: false,
    form: lagForm('SD', ...FULL),
  },
  { rot: 'JOURNAL', endelse: 'JO', navn: 'JOURNAL', kunOffentlig: false, form: lagForm('JO', ...FULL) },
  {
    rot: 'OFFJOURNAL',
    endelse: 'OJ',
    navn: 'OFFJOURNAL',
    kunOffentlig: true,
    form: lagForm('OJ', 'DATO JENHET ARKDEL', 'FORFDATO'),
  },
];
