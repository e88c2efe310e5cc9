import { isDeepStrictEqual } from 'node:util';
import type { Maskering, Nivaamaskering } from '../../arkiv/vedtaksdetaljer.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Skjerming, SkjermingElement } from '../../noark/skjerming.ts';
import { MASKE } from '../../offentlig/tekst.ts';
import { finnSkjemamaske } from '../../skjerming/skjemaregler.ts';
import { maskerOrd } from './masker-ord.ts';

/** What the levels take on an entry (M502): 1 the documents, 2 also the title, 3 also sender and recipient. */
const ELEMENTER: Readonly<Record<Nivaamaskering['nivaa'], readonly SkjermingElement[]>> = {
  1: ['MT'],
  2: ['MT', 'TR1'],
  3: ['MT', 'TR1', 'NA', 'NM'],
};
/** An element that nothing shown has: the shielding only gives its hjemmel to the masks that stand in the record. */
export const BARE_HJEMMEL: readonly SkjermingElement[] = ['MT'];
/** All that a rule of the configuration could have masked in an entry. */
const ALT_I_POSTEN: readonly SkjermingElement[] = [...ELEMENTER[3], 'TRO'];

/** A shielding by the staff's decision, its hjemmel in the register's words; an id that the register has lost still masks. */
export const vedVedtak = (
  virksomhet: Virksomhet,
  hjemler: readonly string[],
  elementer: readonly SkjermingElement[],
  dokument: 'hele' | 'deler',
): Skjerming => ({
  hjemmel: [...new Set(hjemler)].map((id) => hjemmelVedID(virksomhet, id)?.tekst ?? id),
  elementer: [...elementer],
  uavklarte: [],
  ukjente: [],
  dokument,
  baerer: 'vedtak',
});

type Titler = Pick<Journalpost, 'tittel' | 'offentligTittel'>;

/** A record with its title and its public title put through `fn`. */
export const medTittel = <T extends Titler>(med: T, fn: (tekst: string) => string): T => ({
  ...med,
  tittel: {
    linje1: fn(med.tittel.linje1),
    ...(med.tittel.linje2 !== undefined && { linje2: fn(med.tittel.linje2) }),
  },
  ...(med.offentligTittel !== undefined && { offentligTittel: fn(med.offentligTittel) }),
});

const utenOffentligTittel = <T extends Titler>(med: T): T => ({ ...med, offentligTittel: undefined });

/** The entry with none of its titles, and with all masked that a rule that knows it by them could have masked. */
export const utenTitler = (
  post: Journalpost,
  virksomhet: Virksomhet,
  hjemler: readonly string[],
): Journalpost => ({
  ...utenOffentligTittel(post),
  tittel: { linje1: MASKE },
  dokumenter: post.dokumenter.map((d) => ({ ...utenOffentligTittel(d), tittel: { linje1: MASKE } })),
  kunOffentlig: false,
  skjerming: [...post.skjerming, vedVedtak(virksomhet, hjemler, ALT_I_POSTEN, 'hele')],
});

/** The case with none of its titles. */
export const utenSakstitler = (sak: Sak, virksomhet: Virksomhet, hjemler: readonly string[]): Sak => ({
  ...utenOffentligTittel(sak),
  tittel: { linje1: MASKE },
  kunOffentlig: false,
  skjerming: [...sak.skjerming, vedVedtak(virksomhet, hjemler, ['TM1'], 'hele')],
});

/** The case with nothing of its class. */
export const utenKlassering = (sak: Sak, virksomhet: Virksomhet, hjemler: readonly string[]): Sak => ({
  ...sak,
  kunOffentlig: false,
  skjerming: [...sak.skjerming, vedVedtak(virksomhet, hjemler, ['KID', 'TKL'], 'hele')],
});

/**
 * The entry with every text that is a title of it, its own or a document's, put through `fn`, which only takes words away.
 * Where a rule of the configuration no longer knows the title (R27), all that it may have masked is masked.
 *
 * @param hjemler ids of what the masks are put down to.
 */
export function maskerTitler(
  post: Journalpost,
  fn: (tekst: string) => string,
  virksomhet: Virksomhet,
  hjemler: readonly string[] = [],
): Journalpost {
  const maskert = { ...medTittel(post, fn), dokumenter: post.dokumenter.map((d) => medTittel(d, fn)) };
  if (isDeepStrictEqual(maskert, post)) return post;
  const regel = finnSkjemamaske(virksomhet.skjemaregler, post.tittel.linje1);
  const naa = finnSkjemamaske(virksomhet.skjemaregler, maskert.tittel.linje1);
  if (regel !== undefined && !isDeepStrictEqual(regel, naa))
    return {
      ...utenOffentligTittel(maskert),
      dokumenter: maskert.dokumenter.map(utenOffentligTittel),
      kunOffentlig: false,
      skjerming: [
        ...post.skjerming,
        vedVedtak(virksomhet, [regel.hjemmel, ...hjemler], ALT_I_POSTEN, 'hele'),
      ],
    };
  if (hjemler.length === 0) return maskert;
  return {
    ...maskert,
    skjerming: [...post.skjerming, vedVedtak(virksomhet, hjemler, BARE_HJEMMEL, 'deler')],
  };
}

function medNivaaer(
  post: Journalpost,
  nivaaer: readonly Nivaamaskering[],
  virksomhet: Virksomhet,
): Journalpost {
  if (nivaaer.length === 0) return post;
  return {
    ...post,
    // A delivery of public titles is taken as it is; what is decided here is not.
    kunOffentlig: post.kunOffentlig && nivaaer.every(({ nivaa }) => nivaa === 1),
    skjerming: [
      ...post.skjerming,
      ...nivaaer.map(({ nivaa, kode, hjemmel }) => ({
        ...vedVedtak(virksomhet, [hjemmel], ELEMENTER[nivaa], 'hele'),
        tilgangskode: kode,
      })),
    ],
  };
}

/** The archive's record as the staff's decisions say that it is to be treated. */
export interface VedtattPost {
  /** With every decision. */
  readonly post: Journalpost;
  /** With its words, for what there is to hide; the same record where no word is masked. */
  readonly medOrd: Journalpost;
}

/**
 * Puts decisions to mask more into the archive's record before shielding sees it, so that shielding stays the only door and
 * gives its reasons. A decision only ever adds.
 */
export function medVedtak(
  post: Journalpost,
  maskeringer: readonly Maskering[],
  virksomhet: Virksomhet,
): VedtattPost {
  if (maskeringer.length === 0) return { post, medOrd: post };
  const ordvedtak = maskeringer.filter((m) => m.maske === 'ord');
  const medOrd = medNivaaer(
    post,
    maskeringer.filter((m) => m.maske === 'nivaa'),
    virksomhet,
  );
  if (ordvedtak.length === 0) return { post: medOrd, medOrd };
  const fraser = ordvedtak.flatMap(({ ord }) => ord);
  return {
    post: maskerTitler(
      medOrd,
      (tekst) => maskerOrd(tekst, fraser),
      virksomhet,
      ordvedtak.map(({ hjemmel }) => hjemmel),
    ),
    medOrd,
  };
}
