import type { Maskering } from '../arkiv/vedtaksdetaljer.ts';
import { maskerNummer } from '../kontroll/masker-nummer.ts';
import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { skjermJournalpost } from '../skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../skjerming/skjerm-sak.ts';
import type { Sakutfall, Skjermkontekst, Skjult, Utfall } from '../skjerming/utfall.ts';
import { maskerTitler, medTittel, medVedtak } from './med-vedtak.ts';

/** What people have decided of an entry, as far as shielding must know. */
export interface Postvalg {
  readonly maskeringer: readonly Maskering[];
  /** Two persons have released numbers that the gate held it for: their digits are masked even so (R19). */
  readonly utenNumre?: boolean;
}

/** The case's own titles without any number that the gate holds for. */
export const utenSaksnumre = (sak: Sak): Sak => medTittel(sak, maskerNummer);

const utenNumre = (post: Journalpost, kontekst: Skjermkontekst): Journalpost => ({
  ...maskerTitler(post, maskerNummer, kontekst.virksomhet),
  korrespondansepart: post.korrespondansepart.map((part) => ({ ...part, navn: maskerNummer(part.navn) })),
  ...(post.administrativEnhet !== undefined && { administrativEnhet: maskerNummer(post.administrativEnhet) }),
  ...(post.saksbehandler !== undefined && { saksbehandler: maskerNummer(post.saksbehandler) }),
});

/** The entry as it is treated, which also closes or opens its case's own fields. */
export function somVedtatt(post: Journalpost, valg: Postvalg, kontekst: Skjermkontekst): Journalpost {
  if (valg.maskeringer.length === 0 && valg.utenNumre !== true) return post;
  const vedtatt = medVedtak(post, valg.maskeringer, kontekst.virksomhet).post;
  return valg.utenNumre === true ? utenNumre(vedtatt, kontekst) : vedtatt;
}

const unike = (skjult: readonly Skjult[]): Skjult[] => [
  ...new Map(skjult.map((s) => [`${s.art}\n${s.tekst}`, s])).values(),
];

/**
 * Takes an entry through the door with what people have decided of it. What a decision hides is on the list of what was
 * hidden, beside all that shielding hides without it: a word that is masked in a hidden line is hidden still, and a title
 * that is masked as a whole still has the words that were masked in it.
 */
export function skjermMedVedtak(
  post: Journalpost,
  sak: Sak,
  valg: Postvalg,
  kontekst: Skjermkontekst,
): Utfall {
  if (valg.maskeringer.length === 0 && valg.utenNumre !== true) return skjermJournalpost(post, sak, kontekst);
  const { medOrd, skjulteOrd } = medVedtak(post, valg.maskeringer, kontekst.virksomhet);
  const utfall = skjermJournalpost(somVedtatt(post, valg, kontekst), sak, kontekst);
  if (utfall.art !== 'publiser') return utfall;
  const ellers = [post, medOrd].map((utgave) => skjermJournalpost(utgave, sak, kontekst));
  return {
    ...utfall,
    skjult: unike([
      ...utfall.skjult.filter(({ tekst }) => !tekst.includes(MASKE)),
      ...ellers.flatMap((e) => (e.art === 'publiser' ? e.skjult : [])),
      ...skjulteOrd,
    ]),
  };
}

/** The case as shielding makes it with what people have decided of its entries; what it hid without that is hidden still. */
export function skjermSakMedVedtak(
  sak: Sak,
  poster: readonly { readonly post: Journalpost; readonly valg: Postvalg }[],
  kontekst: Skjermkontekst,
): Sakutfall {
  const vedtatte = poster.map(({ post, valg }) => somVedtatt(post, valg, kontekst));
  const utfall = skjermSak(sak, vedtatte, kontekst);
  if (utfall.art !== 'publiser' || poster.every(({ valg }) => valg.maskeringer.length === 0)) return utfall;
  const ellers = skjermSak(
    sak,
    poster.map(({ post }) => post),
    kontekst,
  );
  return ellers.art === 'publiser'
    ? { ...utfall, skjult: unike([...utfall.skjult, ...ellers.skjult]) }
    : utfall;
}
