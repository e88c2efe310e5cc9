import { BLAD, felterI, type Ulest } from '../felles/ulest.ts';
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

/** Known and deliberately not read: what any of the three reports has, by their DTDs and by the variant that 360 writes. */
const ulest = (prefiks: string, navn: string): Ulest => felterI([...sett(prefiks, navn)].join(' '));

/**
 * Systems add status and codes that the standard's reports lack: they only ever shield, and are read in all three. The
 * titles that OFFJOURN should not have are known, and not read there.
 */
function lagForm(endelse: string, sak: string, journalpost: string): Radform {
  const blad = (felter: ReadonlySet<string>, kjent: Ulest): Radform => ({ felter, ulest: kjent, barn: {} });
  const dokument = {
    felter: sett('DB', 'TITTEL TGKODE UOFF AGDATO'),
    ulest: ulest('DB', 'KATEGORI PAPIR AGKODE DOKID STATUS TGVERDI'),
    barn: {
      [`DOKVERSJON.${endelse}`]: blad(
        sett('VE', 'VERSJON VARIANT AKTIV DOKFORMAT TGKODE FILREF'),
        ulest('VE', 'LAGRENH DOKID'),
      ),
    },
  };
  const avsmot = sett(
    'AM',
    'NAVN IHTYPE KOPIMOT GRUPPEMOT U1 BEHANSV ADMKORT SBHINIT JENHET AVSKM AVSKDATO AVSAVDOK BESVARDOK',
  );
  return {
    felter: sett('SA', `${sak} SAAR SEKNR SAKNR OFFTITTEL ADMKORT ANSVINIT TGKODE UOFF`),
    ulest: ulest('SA', 'PAPIR ASTATUS KASSKODE KASSDATO TITTEL U1 DATO JENHET ARKDEL TGVERDI'),
    barn: {
      [`KLASSERING.${endelse}`]: blad(sett('KL', 'ORDNVERDI SORT OVBESK OPLTEKST U1'), BLAD),
      [`JOURNPOST.${endelse}`]: {
        felter: sett(
          'JP',
          `${journalpost} JAAR SEKNR POSTNR DOKNR JDATO NDOKTYPE DOKDATO OFFINNHOLD TGKODE UOFF AGDATO OVDATO STATUS`,
        ),
        ulest: ulest('JP', 'AGKODE SAKSDEL U2 INNHOLD U1 FORFDATO ARKDEL TGVERDI ANSVAVD'),
        barn: {
          [`AVSMOT.${endelse}`]: blad(
            new Set([...avsmot, 'PNAVN']),
            ulest('AM', 'KORTNAVN ADRESSE POSTNR POSTSTED UTLAND EPOSTADR REF GRUPPE'),
          ),
          [`DOKLINK.${endelse}`]: {
            felter: sett('DL', 'RNR TYPE DOKID'),
            ulest: ulest('DL', 'TKDATO TKAV'),
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
