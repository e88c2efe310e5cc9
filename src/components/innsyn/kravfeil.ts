import type { Innsynstekster } from '../../i18n/innsyn/nb.ts';
import type { Innsendingsfeil } from '../../innsyn/innsending.ts';

/** One thing to mend: which field on the page, and in plain words. */
export interface Kravfeil {
  readonly id: string;
  readonly tekst: string;
}

/** The fields as they stand on the page, so that what is wrong is told from the top. */
const REKKEFOELGE: readonly Innsendingsfeil['felt'][] = [
  'liste',
  'beskrivelser',
  'epost',
  'adresse',
  'navn',
  'organisasjon',
  'kommentar',
  'honning',
];

/** What is wrong with a request form, in the page's language. What was written is not repeated. */
export function kravfeil(feil: readonly Innsendingsfeil[], t: Innsynstekster): readonly Kravfeil[] {
  const { krav } = t;
  const navn = {
    liste: t.listen,
    beskrivelser: krav.beskrivFelt,
    epost: krav.epost,
    navn: krav.navn,
    organisasjon: krav.organisasjon,
    adresse: krav.adresse,
    kommentar: krav.kommentar,
    honning: krav.honning,
  } as const;
  const paaSiden = feil.toSorted((a, b) => REKKEFOELGE.indexOf(a.felt) - REKKEFOELGE.indexOf(b.felt));
  return paaSiden.map(({ felt, kode, maks }) => {
    const id =
      felt === 'beskrivelser' || felt === 'liste' ? 'beskrivelse' : felt === 'honning' ? 'hjemmeside' : felt;
    const tekst = (): string => {
      switch (kode) {
        case 'skal-vaere-tom':
          return krav.feil.honning;
        case 'idnummer':
          return krav.feil.idnummer(navn[felt]);
        case 'for-lang':
          return krav.feil.forLang(navn[felt]);
        case 'ukjent-virksomhet':
          return krav.feil['ukjent-virksomhet'];
        case 'for-mange':
          return krav.feil['for-mange'](maks ?? 0);
        case 'ugyldig':
          return krav.feil.epostUgyldig;
        case 'mangler':
          if (felt === 'epost') return krav.feil.epostMangler;
          return felt === 'adresse' ? krav.feil.adresseMangler : krav.feil.liste;
      }
    };
    return { id, tekst: tekst() };
  });
}
