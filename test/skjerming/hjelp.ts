import type { Journalpost } from '../../src/noark/journalpost.ts';
import type { Sak } from '../../src/noark/sak.ts';
import { skjermJournalpost } from '../../src/skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../src/skjerming/skjerm-sak.ts';
import type { Publiser, PubliserSak, Skjermkontekst } from '../../src/skjerming/utfall.ts';
import { journalpost, kontekst, sak } from './fabrikk.ts';

/** The outcome for an entry that must be published. */
export function skjermet(
  post: Partial<Journalpost> = {},
  mappe: Partial<Sak> = {},
  k: Partial<Skjermkontekst> = {},
): Publiser {
  const utfall = skjermJournalpost(journalpost(post), sak(mappe), kontekst(k));
  if (utfall.art !== 'publiser') throw new Error(`ventet en publisert post, fikk ${utfall.art}`);
  return utfall;
}

/** The outcome for a case that must be published. */
export function skjermetSak(
  mappe: Partial<Sak> = {},
  k: Partial<Skjermkontekst> = {},
  poster: readonly Partial<Journalpost>[] = [],
): PubliserSak {
  const utfall = skjermSak(sak(mappe), poster.map(journalpost), kontekst(k));
  if (utfall.art !== 'publiser') throw new Error(`ventet en publisert sak, fikk ${utfall.art}`);
  return utfall;
}

export const koder = (utfall: { readonly flagg: readonly { readonly kode: string }[] }): readonly string[] =>
  utfall.flagg.map((flagg) => flagg.kode);

/** The entry as the public can read it: title, parties, titles of documents. */
export const lesbart = (utfall: Publiser): readonly string[] => [
  utfall.post.tittel.tekst,
  ...utfall.post.parter.map((part) => part.navn.tekst),
  ...utfall.post.dokumenter.map((dokument) => dokument.tittel.tekst),
];

export const HELT_LUKKET = ['Inngående brev', '*****', '*****', 'Hoveddokument', 'Vedlegg 1'];
