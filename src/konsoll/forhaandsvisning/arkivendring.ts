import type { Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import type { Pulje } from '../../arkiv/pulje.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Skjerming, SkjermingElement } from '../../noark/skjerming.ts';
import type { Tittel } from '../../noark/tittel.ts';

/** What might be changed in the archive, on the entry or on its case. Shielding from above stays. */
export type Arkivendring = { readonly paa: 'journalpost' | 'sak' } & (
  | {
      readonly art: 'skjerm';
      readonly nivaa: 1 | 2 | 3;
      readonly kode: string;
      /** Id in the register of hjemler. */
      readonly hjemmel?: string;
    }
  | { readonly art: 'fjern-skjerming' }
  /** Line 2 begins after so many characters of the title as it is on one line, its lines parted by one space. */
  | { readonly art: 'linjeskift'; readonly etter: number }
);

/** What the levels take (M502). */
const ELEMENTER: Readonly<
  Record<Arkivendring['paa'], Readonly<Record<1 | 2 | 3, readonly SkjermingElement[]>>>
> = {
  journalpost: { 1: ['MT'], 2: ['MT', 'TR1'], 3: ['MT', 'TR1', 'NA', 'NM'] },
  sak: { 1: ['MT'], 2: ['MT', 'TM1'], 3: ['MT', 'TM1', 'KID', 'TKL', 'NPS'] },
};

interface Skjermet {
  readonly tittel: Tittel;
  readonly skjerming: readonly Skjerming[];
}

/** A title on one line, as a break in it is counted from. */
export const paaEnLinje = ({ linje1, linje2 }: Tittel): string =>
  linje2 === undefined || linje2 === '' ? linje1 : `${linje1} ${linje2}`;

function delt(tittel: Tittel, etter: number): Tittel {
  const hele = paaEnLinje(tittel);
  const [linje1, linje2] = [hele.slice(0, etter).trim(), hele.slice(etter).trim()];
  return linje1 === '' || linje2 === '' ? { linje1: hele } : { linje1, linje2 };
}

function endret<T extends Skjermet>(
  med: T,
  endring: Arkivendring,
  egen: 'registrering' | 'mappe',
  virksomhet: Virksomhet,
): T {
  if (endring.art === 'linjeskift') return { ...med, tittel: delt(med.tittel, endring.etter) };
  const arvet = med.skjerming.filter(({ baerer }) => baerer !== egen);
  if (endring.art === 'fjern-skjerming') return { ...med, skjerming: arvet };
  const hjemmel = endring.hjemmel === undefined ? undefined : hjemmelVedID(virksomhet, endring.hjemmel);
  const ny: Skjerming = {
    tilgangskode: endring.kode,
    hjemmel: hjemmel === undefined ? [] : [hjemmel.tekst],
    elementer: [...ELEMENTER[endring.paa][endring.nivaa]],
    uavklarte: [],
    ukjente: [],
    dokument: 'hele',
    baerer: egen,
  };
  return { ...med, skjerming: [...arvet, ny] };
}

/** The archive's records with the changes made, in the one case or the one entry. */
export function medArkivendringer(
  pulje: Pulje,
  nummer: Saksnr | Dokumentnr,
  endringer: readonly Arkivendring[],
  virksomhet: Virksomhet,
): Pulje {
  const iSaken = endringer.filter(({ paa }) => paa === 'sak');
  const iPosten = endringer.filter(({ paa }) => paa === 'journalpost');
  const dokumentnummer = 'dokumentnummer' in nummer ? nummer.dokumentnummer : undefined;
  const endreSak = (arkivsak: Arkivsak): Arkivsak => ({
    ...arkivsak,
    sak: iSaken.reduce((sak, endring) => endret(sak, endring, 'mappe', virksomhet), arkivsak.sak),
    poster: arkivsak.poster.map((p) =>
      p.post.journalpostnummer === dokumentnummer
        ? {
            ...p,
            post: iPosten.reduce(
              (post, endring) => endret(post, endring, 'registrering', virksomhet),
              p.post,
            ),
          }
        : p,
    ),
  });
  return {
    ...pulje,
    saker: pulje.saker.map((arkivsak) =>
      arkivsak.sak.saksaar === nummer.saksaar && arkivsak.sak.sakssekvensnummer === nummer.sakssekvensnummer
        ? endreSak(arkivsak)
        : arkivsak,
    ),
  };
}

const HVOR = { journalpost: 'journalposten', sak: 'saken' } as const;

/** What to do in the archive to get there, by the field names of the metadata catalogue. */
export function arkivnotat(endring: Arkivendring, virksomhet: Virksomhet): string {
  const hvor = HVOR[endring.paa];
  switch (endring.art) {
    case 'linjeskift':
      return `I arkivet: sett linjeskift i tittelen (tittel) på ${hvor} etter ${endring.etter} tegn. Det som står etter linjeskiftet, skjermes fra nivå 2.`;
    case 'fjern-skjerming':
      return `I arkivet: fjern skjermingen på ${hvor} (tilgangsrestriksjon, skjermingshjemmel, skjermingMetadata). Det som arves fra nivåene over, gjelder fortsatt.`;
    case 'skjerm': {
      const hjemmel = endring.hjemmel === undefined ? undefined : hjemmelVedID(virksomhet, endring.hjemmel);
      return `I arkivet: sett tilgangskode ${endring.kode} (tilgangsrestriksjon) og nivå ${endring.nivaa} (skjermingMetadata) på ${hvor}, med ${hjemmel === undefined ? 'hjemmel' : `hjemmelen ${hjemmel.tekst}`} (skjermingshjemmel).`;
    }
  }
}
