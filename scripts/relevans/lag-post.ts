import { offentligJournalpost, type OffentligJournalpost } from '../../src/offentlig/journalpost.ts';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { offentligSak } from '../../src/offentlig/sak.ts';

/** What matters of an entry that is written to be judged; the rest is as plain as can be. */
export interface Utkast {
  /** «4107-2»: case and document of 2026. */
  readonly nr: string;
  readonly tittel: string;
  readonly sak: string;
  readonly dato: string;
  readonly type?: OffentligJournalpost['journalposttype'];
  readonly fra?: string;
  /** A person, who is nobody. */
  readonly person?: string;
  readonly enhet?: string;
  readonly vedlegg?: readonly string[];
}

/** A draft in short: number, date, kind (I, U or X), title and case. */
export type Utkastrad = readonly [
  nr: string,
  dato: string,
  type: 'I' | 'U' | 'X',
  tittel: string,
  sak: string,
];

export const somUtkast = ([nr, dato, type, tittel, sak]: Utkastrad): Utkast => ({
  nr,
  dato,
  type,
  tittel,
  sak,
});

const SLUG = 'proevelund';
const aapen = (tekst: string) => ({ tekst, maskert: false as const });
const TILGANG = { tilgang: 'aapent' as const, hjemler: [] };

/** An entry of an invented body, published on its day. Its journal number is 9000 and its place in the list. */
export function lagPost(utkast: Utkast, plass: number): Publisert {
  const [sak = 0, dokument = 0] = utkast.nr.split('-').map(Number);
  const nummer = { virksomhet: SLUG, saksaar: 2026, sakssekvensnummer: sak };
  const parter = [
    ...(utkast.fra === undefined ? [] : [{ navn: utkast.fra, person: false }]),
    ...(utkast.person === undefined ? [] : [{ navn: utkast.person, person: true }]),
  ];
  return {
    post: offentligJournalpost.parse({
      ...nummer,
      dokumentnummer: dokument,
      journalaar: Number(utkast.dato.slice(0, 4)),
      journalsekvensnummer: 9000 + plass,
      journalposttype: utkast.type ?? 'I',
      journaldato: utkast.dato,
      tittel: aapen(utkast.tittel),
      parter: parter.map(({ navn, person }) => ({
        korrespondanseparttype: 'EA',
        navn: aapen(navn),
        person,
      })),
      ...(utkast.enhet === undefined ? {} : { enhet: utkast.enhet }),
      dokumenter: [utkast.tittel, ...(utkast.vedlegg ?? [])].map((tittel, i) => ({
        nummer: i + 1,
        tilknyttetSom: i === 0 ? 'H' : 'V',
        tittel: aapen(tittel),
        tilgang: TILGANG,
      })),
      unntak: [],
      tilgang: TILGANG,
      vurdert: true,
      avskrivning: [],
      personnavn: utkast.person === undefined ? [] : [utkast.person],
    }),
    sak: offentligSak.parse({
      ...nummer,
      tittel: aapen(utkast.sak),
      saksdato: utkast.dato,
      klassering: [],
      unntak: [],
      vurdert: true,
      personnavn: [],
    }),
    foerstPublisert: `${utkast.dato}T11:00:00.000Z`,
    endringer: [],
  };
}
