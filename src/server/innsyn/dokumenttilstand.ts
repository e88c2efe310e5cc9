import type { Innsynstekster } from '../../i18n/innsyn/nb.ts';
import type { Statusdokument, Statuskrav } from '../../innsyn/tjeneste/status.ts';

/**
 * Where one document of a request stands, in words. A request that was taken back or never confirmed waits for nothing,
 * though nobody has answered its documents.
 */
export function dokumenttilstand(
  { fase, hendelser }: Pick<Statuskrav, 'fase' | 'hendelser'>,
  { utfall, trukket, staar }: Pick<Statusdokument, 'utfall' | 'trukket' | 'staar'>,
  { status: t }: Innsynstekster,
): string {
  if (trukket !== undefined) return t.trukket;
  if (utfall !== undefined) return t.utfall[utfall];
  if (fase === 'lukket') return hendelser.some(({ art }) => art === 'trukket') ? t.trukket : t.fase.lukket;
  return staar ? t.staar : t.venter;
}
