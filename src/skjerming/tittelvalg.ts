import type { Tittel } from '../noark/tittel.ts';
import { MASKE } from '../offentlig/tekst.ts';
import type { OffentligTekst } from '../offentlig/tekst.ts';
import type { Flaggkode } from './flagg.ts';
import { fold, harMaske, inneholder, medEgneMasker } from './maske.ts';
import { lesLinje, lesTittel } from './tittelmarkering.ts';
import type { LestTittel, Markering } from './tittelmarkering.ts';

/** A title of a case, an entry or a document, and what has been decided of it. */
export interface Titteloppgave {
  readonly tittel: Tittel;
  readonly offentligTittel: string | undefined;
  readonly markering: Markering;
  /** The delivery holds public titles only: taken as delivered. */
  readonly kunOffentlig: boolean;
  /** Line 2 is shielded (TR1, TM1). */
  readonly linje2: boolean;
  /** Chosen words are shielded (TRO, TMO), and only the source knows which. */
  readonly ord: boolean;
  /** Nothing of the title may be shown but a public title that differs (a document under a masked entry). */
  readonly hele: boolean;
  /** Nothing of the title may be shown at all. */
  readonly noeytral: boolean;
  /** A rule of the configuration masks the title but these words of its own (R27). */
  readonly prefiks?: string;
  /** What stands in its place then. */
  readonly noeytralTekst: string;
  /** Texts that no public title may hold: names and lines that are hidden beside it. */
  readonly forbudt: readonly string[];
}

export interface Tittelvalg {
  readonly tekst: OffentligTekst;
  /**
   * Where the text comes from: `full` the archive's own title, `linje1` its first line, `offentlig` the source's public
   * title, `regel` the words of a rule in the configuration, `noeytral` the type of document.
   */
  readonly fra: 'full' | 'linje1' | 'offentlig' | 'regel' | 'noeytral';
  readonly lest: LestTittel;
  readonly flagg?: Flaggkode;
}

const sammen = (linje1: string, linje2: string): string =>
  linje1 !== '' && linje2 !== '' ? `${linje1} – ${linje2}` : linje1 + linje2;

/**
 * Decides what is shown of a title (design: «Which level», fail closed). The source's public title is used where
 * something is shielded, or where it hides something though no shielding is stated, unless it repeats what is hidden.
 */
export function velgTittel(oppgave: Titteloppgave): Tittelvalg {
  const lest = lesTittel(oppgave.tittel, oppgave.markering);
  const full = sammen(lest.linje1, lest.linje2);
  const noeytral = (flagg?: Flaggkode): Tittelvalg => ({
    tekst: { tekst: oppgave.noeytralTekst, maskert: true },
    fra: 'noeytral',
    lest,
    ...(flagg === undefined ? {} : { flagg }),
  });
  const medMaske = (tekst: string, fra: 'linje1' | 'regel'): Tittelvalg => ({
    tekst: { tekst: medEgneMasker(`${tekst} – ${MASKE}`), maskert: true },
    fra,
    lest,
  });
  if (oppgave.noeytral) return noeytral();
  if (oppgave.prefiks !== undefined) return medMaske(oppgave.prefiks, 'regel');

  const levert = lesLinje(oppgave.offentligTittel ?? '', oppgave.markering).linje1;
  if (oppgave.kunOffentlig && !oppgave.hele) return somLevert(levert === '' ? full : levert, oppgave, lest);
  const offentlig = levert === '' || levert === full ? undefined : vurderOffentlig(levert, oppgave, lest);

  if (offentlig?.brukbar === true) return fraOffentlig(offentlig.tekst, oppgave.tittel, lest);
  if (oppgave.hele) return noeytral();
  const tolinjet = lest.linje1 !== '' && lest.linje2 !== '';
  // The source hides something that its public title does not tell us of: only what that title shows may stand.
  if (offentlig?.skjuler === true)
    return tolinjet && offentlig.viserLinje1 && !oppgave.ord
      ? medMaske(lest.linje1, 'linje1')
      : noeytral('ubrukelig-offentlig-tittel');
  if (!oppgave.linje2 && !oppgave.ord) return somLevert(full, oppgave, lest);

  // Words that are marked in the title itself are gone from it, and the rest is what the source leaves.
  const merket = lest.skjult.length > 0;
  if (oppgave.ord && !merket) return noeytral('mangler-offentlig-tittel');
  if (oppgave.linje2 && tolinjet) return medMaske(lest.linje1, 'linje1');
  if (oppgave.linje2 && !merket) return noeytral('ettlinjet-tittel');
  return somLevert(full, oppgave, lest);
}

function somLevert(tekst: string, oppgave: Titteloppgave, lest: LestTittel): Tittelvalg {
  if (tekst === '')
    return {
      tekst: { tekst: oppgave.noeytralTekst, maskert: false },
      fra: 'noeytral',
      lest,
      flagg: 'tom-tittel',
    };
  return { tekst: { tekst, maskert: harMaske(tekst) }, fra: 'full', lest };
}

function fraOffentlig(tekst: string, tittel: Tittel, lest: LestTittel): Tittelvalg {
  const bareLinje1 = tittel.linje2 !== undefined && fold(tekst) === fold(tittel.linje1) && !harMaske(tekst);
  return {
    tekst: { tekst: bareLinje1 ? `${tekst} – ${MASKE}` : tekst, maskert: true },
    fra: 'offentlig',
    lest,
  };
}

interface Offentlig {
  readonly tekst: string;
  /** It may be shown in the full title's place. */
  readonly brukbar: boolean;
  /** It leaves out something that the full title says. */
  readonly skjuler: boolean;
  /** Line 1 stands in it, so line 1 is public by the source's own word. */
  readonly viserLinje1: boolean;
}

function vurderOffentlig(tekst: string, oppgave: Titteloppgave, lest: LestTittel): Offentlig {
  const { linje1, linje2 = '' } = oppgave.tittel;
  const foldet = fold(tekst);
  const masker = harMaske(tekst);
  const skjuler = masker || !foldet.includes(fold(linje1) + fold(linje2));
  // Words that the marks take away in one title must not stand in the other.
  const roeper =
    lest.skjult.some((del) => inneholder(tekst, del.tekst)) ||
    oppgave.forbudt.some((forbudt) => inneholder(tekst, forbudt)) ||
    (gjentarLinje2(oppgave, masker) && inneholder(tekst, linje2));
  return {
    tekst,
    brukbar: skjuler && !roeper,
    skjuler,
    viserLinje1: foldet.includes(fold(linje1)),
  };
}

/** Line 2 is what is shielded; where only words are, and the public title shows that words are gone, it may stand. */
const gjentarLinje2 = (oppgave: Titteloppgave, masker: boolean): boolean =>
  oppgave.linje2 || oppgave.hele || (oppgave.ord && !masker);
