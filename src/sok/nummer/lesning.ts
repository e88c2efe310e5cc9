import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';

/** A registered property: gårdsnummer and bruksnummer, and festenummer and seksjonsnummer, which are 0 where there is none. */
export interface Eiendom {
  readonly gnr: number;
  readonly bnr: number;
  readonly fnr: number;
  readonly snr: number;
}

/** A day, a month, or a day of any year. */
export interface Dato {
  readonly aar?: number;
  readonly maaned: number;
  readonly dag?: number;
}

/** What a number may be. A year that was not written is absent: then it is of any year. */
export type Nummerlesning =
  | { readonly art: 'sak'; readonly saksaar?: number; readonly sakssekvensnummer: number }
  | {
      readonly art: 'dokument';
      readonly saksaar?: number;
      readonly sakssekvensnummer?: number;
      readonly dokumentnummer: number;
    }
  | { readonly art: 'journalnummer'; readonly journalaar?: number; readonly journalsekvensnummer: number }
  | ({ readonly art: 'eiendom' } & Eiendom)
  | ({ readonly art: 'dato' } & Dato)
  /** Days that follow each other, yyyy-mm-dd, both ends included: «forrige uke». */
  | { readonly art: 'periode'; readonly fra: string; readonly til: string };

/** A number the way a query writes it, with every reading that is possible. */
export interface Nummer {
  /** The readings as exact tokens: an entry that has all tokens of one of them is a hit. */
  readonly noekler: readonly (readonly string[])[];
  /** The text it was read from. */
  readonly skrevet: string;
  readonly lesninger: readonly Nummerlesning[];
  /** Other ways than the written one in which it stands in running text. */
  readonly fraser: readonly string[];
}

/** What one way of reading makes of the text from a place on. */
export interface Avlest {
  readonly skrevet: string;
  readonly lesninger: readonly Nummerlesning[];
  /** Other words than the written ones that say it in a text. */
  readonly fraser?: readonly string[];
}

const tosifret = (tall: number): string => String(tall).padStart(2, '0');

/** «2026-11-21», «2026-11», and «--11-21» for a day of any year, as ISO 8601 writes them. */
export const formaterDato = ({ aar, maaned, dag }: Dato): string =>
  `${aar ?? '-'}-${tosifret(maaned)}${dag === undefined ? '' : `-${tosifret(dag)}`}`;

/** «58/62», and «58/62/0/3» where there is a festenummer or a seksjonsnummer. */
export const formaterEiendom = ({ gnr, bnr, fnr, snr }: Eiendom): string =>
  fnr === 0 && snr === 0 ? `${gnr}/${bnr}` : `${gnr}/${bnr}/${fnr}/${snr}`;

/** Days that follow each other as ISO 8601 writes them: «2026-11-16/2026-11-22». */
export const formaterPeriode = ({ fra, til }: { readonly fra: string; readonly til: string }): string =>
  `${fra}/${til}`;

/** A reading as we write it; undefined for one that lacks its year. */
export function visningAv(lesning: Nummerlesning): string | undefined {
  switch (lesning.art) {
    case 'sak': {
      const { saksaar, sakssekvensnummer } = lesning;
      return saksaar === undefined ? undefined : formaterSaksnummer({ saksaar, sakssekvensnummer });
    }
    case 'dokument': {
      const { saksaar, sakssekvensnummer, dokumentnummer } = lesning;
      if (saksaar === undefined || sakssekvensnummer === undefined) return undefined;
      return formaterDokumentnummer({ saksaar, sakssekvensnummer, dokumentnummer });
    }
    case 'journalnummer':
      return lesning.journalaar === undefined
        ? undefined
        : `${lesning.journalsekvensnummer}/${lesning.journalaar}`;
    case 'eiendom':
      return formaterEiendom(lesning);
    case 'dato':
      return formaterDato(lesning);
    case 'periode':
      return formaterPeriode(lesning);
  }
}
