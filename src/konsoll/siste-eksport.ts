import type { Arkiv } from '../arkiv/arkiv.ts';
import { rapport, type Rapport } from '../eksport/rapport.ts';
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

/**
 * The last export's report, for who may see the figures of the whole body; undefined for others, and where there is none
 * that this version can read.
 */
export async function lesSisteEksport(
  arkiv: Pick<Arkiv, 'sisteRapport'>,
  bruker: Bruker,
  virksomhet: string,
): Promise<Eksportsammendrag | undefined> {
  const hele =
    virksomheterFor(bruker, 'se-tall').includes(virksomhet) &&
    enheterFor(bruker, 'se-tall', virksomhet) === undefined;
  const json = hele ? await arkiv.sisteRapport(virksomhet) : undefined;
  const lest = json === undefined ? undefined : rapport.safeParse(JSON.parse(json));
  return lest?.success === true ? { ...lest.data, ferdig: lest.data.tider.ferdig } : undefined;
}
