import { HOVEDDOKUMENT, NOEYTRAL_SAKSTITTEL, NOEYTRAL_TITTEL } from '../../skjerming/noeytral.ts';
import type { OffentligDokument, OffentligJournalpost, OffentligPart } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import { MASKE, type OffentligTekst } from '../../offentlig/tekst.ts';

/*
 * Whether one public record shows nothing more than another. It is asked of what decisions make of a record, which is never to
 * show more than without them: what shielding chooses to show depends on what stands in a record, so that a word that is masked
 * in one title may bring another one forward. And it is asked of a new version where somebody must approve what shows more.
 */

/** Where a record stands, which is no content of it; and what only says by what right something is masked, or serves search. */
const UTEN_INNHOLD: ReadonlySet<string> = new Set([
  'virksomhet',
  'saksaar',
  'sakssekvensnummer',
  'dokumentnummer',
  'unntak',
  'vurdert',
  'personnavn',
]);
const NOEYTRALE: ReadonlySet<string> = new Set([
  ...Object.values(NOEYTRAL_TITTEL),
  NOEYTRAL_SAKSTITTEL,
  HOVEDDOKUMENT,
]);
const STYRKE = { aapent: 0, deler: 1, hele: 2, ukjent: 3 } as const;

/** True when the items of `a` stand in `b` in the same order, each found by `lik`. */
function erDelrekke<T>(a: readonly T[], b: readonly T[], lik: (a: T, b: T) => boolean): boolean {
  let i = 0;
  for (const her of b) {
    const neste = a[i];
    if (neste === undefined) return true;
    if (lik(neste, her)) i++;
  }
  return i === a.length;
}

/** Words and numbers, also where a mask stands close to them: «Navn:*****» says «navn», and so does «Navn12345678901». */
const ordene = (tekst: string): readonly string[] =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** The words that a text shows: none of one that stands where a whole title is masked, which no archive has written. */
const ordI = ({ tekst, maskert }: OffentligTekst): readonly string[] =>
  maskert && (NOEYTRALE.has(tekst) || /^Vedlegg \d+$/u.test(tekst)) ? [] : ordene(tekst);

const tekstViserIkkeMer = (ny: OffentligTekst, gammel: OffentligTekst): boolean =>
  erDelrekke(ordI(ny), ordI(gammel), (a, b) => a === b);

const partViserIkkeMer = (ny: OffentligPart, gammel: OffentligPart): boolean =>
  ny.korrespondanseparttype === gammel.korrespondanseparttype && tekstViserIkkeMer(ny.navn, gammel.navn);
const dokumentViserIkkeMer = (ny: OffentligDokument, gammel: OffentligDokument): boolean =>
  ny.nummer === gammel.nummer &&
  ny.tilknyttetSom === gammel.tilknyttetSom &&
  STYRKE[ny.tilgang.tilgang] >= STYRKE[gammel.tilgang.tilgang] &&
  tekstViserIkkeMer(ny.tittel, gammel.tittel);
const likJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that no comparison of their own is made for: the same, the same with masks in it, or not there any more. */
function restenViserIkkeMer(ny: object, gammel: object, unntatt: readonly string[]): boolean {
  const foer = new Map<string, unknown>(Object.entries(gammel));
  return Object.entries(ny).every(([felt, verdi]: [string, unknown]) => {
    const da = foer.get(felt);
    return (
      UTEN_INNHOLD.has(felt) ||
      unntatt.includes(felt) ||
      verdi === undefined ||
      likJson(verdi, da) ||
      (typeof verdi === 'string' &&
        typeof da === 'string' &&
        verdi.includes(MASKE) &&
        erDelrekke(ordene(verdi), ordene(da), (a, b) => a === b))
    );
  });
}

/**
 * True when everything that the new public record shows is shown by the old one: in each field the same words in the same order
 * with some masked or gone, the same parties and documents or fewer, documents as open or less. What is not known to be less is
 * more.
 */
export const postViserIkkeMer = (ny: OffentligJournalpost, gammel: OffentligJournalpost): boolean =>
  tekstViserIkkeMer(ny.tittel, gammel.tittel) &&
  erDelrekke(ny.parter, gammel.parter, partViserIkkeMer) &&
  erDelrekke(ny.dokumenter, gammel.dokumenter, dokumentViserIkkeMer) &&
  STYRKE[ny.tilgang.tilgang] >= STYRKE[gammel.tilgang.tilgang] &&
  erDelrekke(ny.avskrivning, gammel.avskrivning, likJson) &&
  restenViserIkkeMer(ny, gammel, ['tittel', 'parter', 'dokumenter', 'tilgang', 'avskrivning']);

/** The same of a case's own fields. */
export const sakViserIkkeMer = (ny: OffentligSak, gammel: OffentligSak): boolean =>
  tekstViserIkkeMer(ny.tittel, gammel.tittel) &&
  erDelrekke(ny.klassering, gammel.klassering, tekstViserIkkeMer) &&
  restenViserIkkeMer(ny, gammel, ['tittel', 'klassering']);
