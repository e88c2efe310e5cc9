import { z } from 'zod';
import { harIdnummer } from '../kontroll/har-idnummer.ts';
import type { Listepost } from './liste.ts';
import type { Levering, Spoerrer } from './bestilling.ts';

/** What the form sends. Only an address is needed, or another way to answer (R36). */
export interface Innsending {
  readonly liste: readonly Listepost[];
  /** Something that has no number: «alle søknader om skjenkebevilling i høst» (R39). */
  readonly beskrivelser?: readonly { readonly virksomhet: string; readonly tekst: string }[];
  readonly epost?: string;
  readonly navn?: string;
  readonly organisasjon?: string;
  readonly adresse?: string;
  readonly kommentar?: string;
  readonly levering: Levering;
  readonly sprak: Spoerrer['sprak'];
  /** The requester says that it is about environmental information (R51). */
  readonly miljoe?: boolean;
  /** A field that people do not see; robots fill it in. */
  readonly honning?: string;
}

type Innsendingsfelt =
  'liste' | 'beskrivelser' | 'epost' | 'navn' | 'organisasjon' | 'adresse' | 'kommentar' | 'honning';

/** One thing to mend, by field; the page has the words. What was written is never repeated here. */
export interface Innsendingsfeil {
  readonly felt: Innsendingsfelt;
  readonly kode:
    'mangler' | 'ugyldig' | 'for-lang' | 'idnummer' | 'for-mange' | 'ukjent-virksomhet' | 'skal-vaere-tom';
  /** For `for-mange`: how many may be asked for at a time, by that body. */
  readonly maks?: number;
}

export const ADRESSE_MAKS = 500;
const LENGDER = {
  navn: 200,
  organisasjon: 200,
  adresse: ADRESSE_MAKS,
  kommentar: 2000,
  beskrivelser: 1000,
} as const;
export const KLAGETEKST_MAKS = 10_000;

/** Line breaks of every kind become one; control characters and what is invisible go. One line where one is asked for. */
export function vask(tekst: string, flereLinjer: boolean): string {
  const rent = tekst
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (t) => (t === '\n' ? '\n' : ' '));
  return (flereLinjer ? rent : rent.replace(/\s+/gu, ' ')).trim();
}

const epostform = z.email().max(254);

/** An address that may stand in a mail's header: one, plain, its domain in small letters. Undefined when it is none. */
export function lesEpost(tekst: string): string | undefined {
  const lest = epostform.safeParse(tekst.trim());
  if (!lest.success) return undefined;
  const krokk = lest.data.lastIndexOf('@');
  return lest.data.slice(0, krokk) + lest.data.slice(krokk).toLowerCase();
}

/** Text from people, ready to be kept, or what is wrong with it. An id number is refused, never stored. */
export function lesFritekst(
  tekst: string,
  valg: { readonly maks: number; readonly flereLinjer: boolean },
): { readonly tekst: string } | { readonly kode: 'for-lang' | 'idnummer' } {
  const rent = vask(tekst, valg.flereLinjer);
  if (rent.length > valg.maks) return { kode: 'for-lang' };
  return harIdnummer(rent) ? { kode: 'idnummer' } : { tekst: rent };
}

export interface Lest {
  readonly spoerrer: Spoerrer;
  readonly beskrivelser: readonly { readonly virksomhet: string; readonly tekst: string }[];
}

/** Reads who asks, and what is said in words. @returns everything that is wrong at once, or what may be stored. */
export function lesInnsending(
  inn: Innsending,
): { readonly lest: Lest } | { readonly feil: readonly Innsendingsfeil[] } {
  const feil: Innsendingsfeil[] = [];
  if ((inn.honning ?? '') !== '') feil.push({ felt: 'honning', kode: 'skal-vaere-tom' });
  const felt = (navn: 'navn' | 'organisasjon' | 'adresse' | 'kommentar'): string | undefined => {
    const svar = lesFritekst(inn[navn] ?? '', {
      maks: LENGDER[navn],
      flereLinjer: navn === 'adresse' || navn === 'kommentar',
    });
    if ('kode' in svar) feil.push({ felt: navn, kode: svar.kode });
    return 'tekst' in svar && svar.tekst !== '' ? svar.tekst : undefined;
  };
  const [navn, organisasjon, adresse, kommentar] = [
    felt('navn'),
    felt('organisasjon'),
    felt('adresse'),
    felt('kommentar'),
  ];
  const raaEpost = (inn.epost ?? '').trim();
  const epost = raaEpost === '' ? undefined : lesEpost(raaEpost);
  if (raaEpost !== '' && epost === undefined) feil.push({ felt: 'epost', kode: 'ugyldig' });
  if (raaEpost === '' && inn.levering === 'epost') feil.push({ felt: 'epost', kode: 'mangler' });
  if (inn.levering === 'post' && adresse === undefined) feil.push({ felt: 'adresse', kode: 'mangler' });
  if (epost !== undefined && harIdnummer(epost)) feil.push({ felt: 'epost', kode: 'idnummer' });

  const beskrivelser: { virksomhet: string; tekst: string }[] = [];
  for (const b of inn.beskrivelser ?? []) {
    const svar = lesFritekst(b.tekst, { maks: LENGDER.beskrivelser, flereLinjer: true });
    if ('kode' in svar) feil.push({ felt: 'beskrivelser', kode: svar.kode });
    else if (svar.tekst !== '') beskrivelser.push({ virksomhet: b.virksomhet, tekst: svar.tekst });
  }
  if (inn.liste.length === 0 && beskrivelser.length === 0) feil.push({ felt: 'liste', kode: 'mangler' });
  if (feil.length > 0) return { feil };
  return {
    lest: {
      beskrivelser,
      spoerrer: {
        levering: inn.levering,
        sprak: inn.sprak,
        ...(epost !== undefined && { epost }),
        ...(navn !== undefined && { navn }),
        ...(organisasjon !== undefined && { organisasjon }),
        ...(adresse !== undefined && { adresse }),
        ...(kommentar !== undefined && { kommentar }),
      },
    },
  };
}
