import type { Ordmaskering, Maskering } from '../../arkiv/vedtaksdetaljer.ts';
import type { Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Dokumentstilling } from '../../arkiv/dokumentbok.ts';
import type { Vedtaksregister } from '../../arkiv/vedtaksregister.ts';
import { maskerNummer } from '../../kontroll/masker-nummer.ts';
import { erPerson } from '../../navn/personnavn.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import { MASKE } from '../../offentlig/tekst.ts';
import { skjermJournalpost } from '../../skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../skjerming/skjerm-sak.ts';
import type { Sakutfall, Skjermkontekst, Skjult, Utfall } from '../../skjerming/utfall.ts';
import { dokumenterMedVedtak } from './dokumenter-med-vedtak.ts';
import { maskerTitler, medVedtak, utenKlassering, utenSakstitler, utenTitler } from './med-vedtak.ts';
import { postnoekkel, saksnoekkel } from './postnoekkel.ts';
import { sakMedVedtak, type Saksvalg } from './sak-med-vedtak.ts';
import { postViserIkkeMer, sakViserIkkeMer } from './viser-ikke-mer.ts';

/** What people have decided of an entry and its case, as far as shielding must know. */
export interface Postvalg {
  readonly maskeringer: readonly Maskering[];
  /** Of the case's own fields. */
  readonly sak: Saksvalg;
  readonly dokumenter: readonly Dokumentstilling[];
  /** Two persons have released numbers that the gate held it for: their digits are masked even so (R19). */
  readonly utenNumre?: boolean;
}

/** What stands of the decisions about an entry, but for numbers that are released. */
export function postvalg(
  register: Vedtaksregister,
  arkivpost: Parameters<typeof postnoekkel>[0],
  sak: Sak,
  virksomhet: string,
): Postvalg {
  const noekkel = postnoekkel(arkivpost, sak, virksomhet);
  return {
    maskeringer: register.maskeringer(noekkel),
    sak: { maskeringer: register.saksmaskeringer(noekkel) },
    dokumenter: register.dokumenter(noekkel, arkivpost.post.dokumenter),
  };
}

/** The same of a case's own fields. */
export const saksvalg = (
  register: Vedtaksregister,
  { sak, fra }: Pick<Arkivsak, 'sak' | 'fra'>,
  virksomhet: string,
): Saksvalg => ({
  maskeringer: register.saksmaskeringer(saksnoekkel(sak, virksomhet, fra)),
});

const erUrort = ({ maskeringer, utenNumre }: Saksvalg): boolean =>
  maskeringer.length === 0 && utenNumre !== true;
const erTomt = (valg: Postvalg): boolean =>
  erUrort(valg) && erUrort(valg.sak) && valg.dokumenter.length === 0;

const utenNumre = (post: Journalpost, kontekst: Skjermkontekst): Journalpost => ({
  ...maskerTitler(post, maskerNummer, kontekst.virksomhet),
  korrespondansepart: post.korrespondansepart.map((part) => ({ ...part, navn: maskerNummer(part.navn) })),
  ...(post.administrativEnhet !== undefined && { administrativEnhet: maskerNummer(post.administrativEnhet) }),
  ...(post.saksbehandler !== undefined && { saksbehandler: maskerNummer(post.saksbehandler) }),
});

/** The entry as it is treated, which also closes or opens its case's own fields. */
export function somVedtatt(post: Journalpost, valg: Postvalg, kontekst: Skjermkontekst): Journalpost {
  if (erTomt(valg)) return post;
  const maskert = medVedtak(post, valg.maskeringer, kontekst.virksomhet).post;
  const vedtatt = dokumenterMedVedtak(maskert, valg.dokumenter, kontekst.virksomhet);
  return valg.utenNumre === true ? utenNumre(vedtatt, kontekst) : vedtatt;
}

const unike = (skjult: readonly Skjult[]): Skjult[] => [
  ...new Map(skjult.map((s) => [`${s.art}\n${s.tekst}`, s])).values(),
];
/** Ids of what the decisions are put down to. */
const hjemlerI = (maskeringer: readonly Maskering[]): string[] => maskeringer.map(({ hjemmel }) => hjemmel);
const erOrd = (m: Maskering): m is Ordmaskering => m.maske === 'ord';

/** The words that decisions mask: nothing in the case may show them. */
const skjulteOrd = (maskeringer: readonly Maskering[]): Skjult[] =>
  maskeringer
    .filter(erOrd)
    .flatMap(({ ord }) => ord)
    .flatMap((tekst): Skjult[] => [
      // The very words, wherever they stand: a surname alone is otherwise no name inside «Firma Oppdiktsen AS».
      { tekst, art: 'frase' },
      ...(erPerson(tekst) ? [{ tekst, art: 'navn' } as const] : []),
    ]);

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
  if (erTomt(valg)) return skjermJournalpost(post, sak, kontekst);
  const { forPoster } = sakMedVedtak(sak, valg.sak, kontekst.virksomhet);
  const { medOrd } = medVedtak(post, valg.maskeringer, kontekst.virksomhet);
  const vedtatt = somVedtatt(post, valg, kontekst);
  const foerst = skjermJournalpost(vedtatt, forPoster, kontekst);
  const uten = skjermJournalpost(post, sak, kontekst);
  const lukket = (): Utfall =>
    skjermJournalpost(
      utenTitler(vedtatt, kontekst.virksomhet, hjemlerI(valg.maskeringer)),
      forPoster,
      kontekst,
    );
  // A decision never shows more: where its masks would make another title be chosen, there is none.
  const viserMer =
    foerst.art === 'publiser' && uten.art === 'publiser' && !postViserIkkeMer(foerst.post, uten.post);
  const utfall = viserMer ? lukket() : foerst;
  // What is not published at all is hidden as well.
  const ellers = [uten, foerst, skjermJournalpost(medOrd, sak, kontekst)];
  return {
    ...utfall,
    skjult: unike([
      ...utfall.skjult.filter(({ tekst }) => !tekst.includes(MASKE)),
      ...ellers.flatMap((e) => e.skjult),
      ...skjulteOrd([...valg.maskeringer, ...valg.dokumenter.flatMap(({ maskeringer }) => maskeringer)]),
    ]),
  };
}

/** The case as shielding makes it with what people have decided of it and its entries; what it hid without that is hidden still. */
export function skjermSakMedVedtak(
  sak: Sak,
  saksvalget: Saksvalg,
  poster: readonly { readonly post: Journalpost; readonly valg: Postvalg }[],
  kontekst: Skjermkontekst,
): Sakutfall {
  const vedtatte = poster.map(({ post, valg }) => somVedtatt(post, valg, kontekst));
  const vedtatt = sakMedVedtak(sak, saksvalget, kontekst.virksomhet);
  const foerst = skjermSak(vedtatt.sak, vedtatte, kontekst);
  const ingenVedtak = erUrort(saksvalget) && poster.every(({ valg }) => erTomt(valg));
  if (ingenVedtak) return foerst;
  const ellers = skjermSak(
    sak,
    poster.map(({ post }) => post),
    kontekst,
  );
  const viserMer = (utfall: Sakutfall): boolean =>
    utfall.art === 'publiser' && ellers.art === 'publiser' && !sakViserIkkeMer(utfall.sak, ellers.sak);
  const lukket = utenSakstitler(vedtatt.sak, kontekst.virksomhet, hjemlerI(saksvalget.maskeringer));
  const utenTitlene = viserMer(foerst) ? skjermSak(lukket, vedtatte, kontekst) : foerst;
  // A class that is a person by its title alone is none when a decision hides the title: then its id is not printed either.
  const utfall = viserMer(utenTitlene)
    ? skjermSak(
        utenKlassering(lukket, kontekst.virksomhet, hjemlerI(saksvalget.maskeringer)),
        vedtatte,
        kontekst,
      )
    : utenTitlene;
  return {
    ...utfall,
    skjult: unike([
      ...utfall.skjult.filter(({ tekst }) => !tekst.includes(MASKE)),
      ...ellers.skjult,
      ...skjulteOrd(saksvalget.maskeringer),
    ]),
  };
}
