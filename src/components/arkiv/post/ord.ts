import type { Vedtaksgjenstand } from '../../../arkiv/gjenstand.ts';
import type { Vedtak } from '../../../arkiv/vedtak.ts';
import type { Maskering } from '../../../arkiv/vedtaksdetaljer.ts';
import type { Flate } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Postsammenligning } from '../../../konsoll/forhaandsvisning/sammenlign-post.ts';

/** What has become of an entry, in a few words. */
export const UTFALLSORD: Readonly<Record<Postsammenligning['utfall'], string>> = {
  publisert: 'Vises i journalen',
  holdt: 'Holdt tilbake for kontroll',
  utelatt: 'Utelatt',
  gradert: 'Sikkerhetsgradert',
  trukket: 'Trukket tilbake',
  forsinket: 'Ikke publisert ennå',
  annenStatus: 'Vises ikke: journalstatusen',
  avvist: 'Avvist',
};

/** What somebody has decided. */
export const VEDTAKSORD: Readonly<Record<Vedtak['art'], string>> = {
  hold: 'Holdt tilbake',
  'opphev-hold': 'Ikke lenger holdt tilbake',
  trekk: 'Trukket tilbake',
  'opphev-trekk': 'Tilbaketrekkingen er opphevet',
  masker: 'Maskert',
  'opphev-masker': 'Maskeringen er opphevet',
  frigi: 'Sagt at kontrollen tar feil',
  'opphev-frigi': 'Frigivelsen er opphevet',
  'bekreft-opphoer': 'Bekreftet at skjermingen har opphørt',
  godkjenn: 'Godkjent for publisering',
  steng: 'Hele journalen er stengt',
  aapne: 'Hele journalen er åpnet',
};

/** What a decision is about, where it is about something else than what the page is about. */
export function omfangsord(gjenstand: Vedtaksgjenstand): string | undefined {
  switch (gjenstand.omfang) {
    case 'dokument':
      return `dokument ${gjenstand.dokument}`;
    case 'sak':
      return 'hele saken';
    case 'kilde':
      return 'alt fra kilden';
    case 'journal':
      return 'hele journalen';
    case 'post':
      return undefined;
  }
}

/** What is masked by a decision. */
export const maskeringsord = (maskering: Maskering): string =>
  maskering.maske === 'nivaa'
    ? `som nivå ${maskering.nivaa}, kode ${maskering.kode}`
    : maskering.ord.map((ord) => `«${ord}»`).join(', ');

export const FLATEORD: Readonly<Record<Flate, string>> = {
  side: 'Siden om journalposten',
  sak: 'Siden om saken',
  dag: 'Postlisten for dagen',
  saksApi: 'API-svar for saken',
  sok: 'Søk på nummeret',
  sokApi: 'API-svar på søket',
  strom: 'Nyhetsstrøm for saken',
};
