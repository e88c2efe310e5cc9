import type { Arkiv } from '../arkiv/arkiv.ts';
import { rapport, type Rapport } from '../eksport/rapport/rapport.ts';
import { enheterFor, virksomheterFor, type Bruker } from './tilgang.ts';

/** What the last export of a body came to, in numbers. */
export type Eksportsammendrag = Pick<
  Rapport,
  | 'kilde'
  | 'lest'
  | 'publisert'
  | 'uendret'
  | 'holdt'
  | 'avvist'
  | 'utelatt'
  | 'forsinket'
  | 'annenStatus'
  | 'trukket'
  | 'roedtFlagg'
  | 'merknader'
> & { readonly ferdig: string };

/** True for whoever may see the figures of the whole body: a report is nobody's unit. */
export const maaSeRapporten = (bruker: Bruker, virksomhet: string): boolean =>
  virksomheterFor(bruker, 'se-tall').includes(virksomhet) &&
  enheterFor(bruker, 'se-tall', virksomhet) === undefined;

/** When the last run began, where it has not come to its end; for whoever may see the figures of the whole body. An instant. */
export const lesUferdigEksport = async (
  arkiv: Pick<Arkiv, 'utenRapportSiden'>,
  bruker: Bruker,
  virksomhet: string,
): Promise<string | undefined> =>
  maaSeRapporten(bruker, virksomhet) ? arkiv.utenRapportSiden(virksomhet) : undefined;

/** A report as it was kept; undefined for one that this version cannot read. */
export function lesRapport(json: string): Rapport | undefined {
  const lest = rapport.safeParse(JSON.parse(json));
  return lest.success ? lest.data : undefined;
}

/** The last export's report whole, for whoever may see it; undefined for others, and where there is none. */
export async function lesSisteRapport(
  arkiv: Pick<Arkiv, 'sisteRapport'>,
  bruker: Bruker,
  virksomhet: string,
): Promise<Rapport | undefined> {
  const json = maaSeRapporten(bruker, virksomhet) ? await arkiv.sisteRapport(virksomhet) : undefined;
  return json === undefined ? undefined : lesRapport(json);
}

/**
 * The last export's report, for whoever may see the figures of the whole body; undefined for others, and where there is none
 * that this version can read.
 */
export async function lesSisteEksport(
  arkiv: Pick<Arkiv, 'sisteRapport'>,
  bruker: Bruker,
  virksomhet: string,
): Promise<Eksportsammendrag | undefined> {
  const lest = await lesSisteRapport(arkiv, bruker, virksomhet);
  return lest && { ...lest, ferdig: lest.tider.ferdig };
}
