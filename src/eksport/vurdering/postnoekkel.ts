import type { Arkivpost, Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Saksnoekkel, Vedtaksnoekkel } from '../../arkiv/vedtaksnoekkel.ts';
import type { Sak } from '../../noark/sak.ts';

type Saksnavn = Pick<Sak, 'kilde' | 'systemID' | 'saksaar' | 'sakssekvensnummer'>;

/** What a case is called in the decisions. */
export const saksnoekkel = (
  sak: Saksnavn,
  virksomhet: string,
  fra?: Arkivsak['fra'],
): Saksnoekkel & { readonly sakID: string } => ({
  virksomhet,
  kilde: sak.kilde,
  sakID: sak.systemID,
  saksaar: sak.saksaar,
  sakssekvensnummer: sak.sakssekvensnummer,
  ...(fra && { fra }),
});

/** What an entry is called in the decisions. */
export const postnoekkel = (
  { post, fra, avloesning, dokumenterFra }: Pick<Arkivpost, 'post' | 'fra' | 'avloesning' | 'dokumenterFra'>,
  sak: Saksnavn,
  virksomhet: string,
): Vedtaksnoekkel => ({
  ...saksnoekkel(sak, virksomhet, fra),
  kilde: post.kilde,
  systemID: post.systemID,
  dokumentnummer: post.journalpostnummer,
  ...(avloesning && { avloesning }),
  ...(dokumenterFra && { dokumenterFra }),
});
