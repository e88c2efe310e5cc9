import { VedtakAvvist } from '../../eksport/vedtak/vedtaksfeil.ts';
import type { Dokument } from '../../noark/journalpost.ts';
import type { Tittel } from '../../noark/tittel.ts';

/** A word that can be chosen: where it stands and what it is, so that a choice made of another title is noticed. */
interface Maskeord {
  /** «1.3.Granvegen»: field, place, word. */
  readonly id: string;
  readonly tekst: string;
  /** Has a letter or a digit. */
  readonly kanMaskeres: boolean;
}

/** A text with its words, in order. */
export interface Maskefelt {
  readonly navn: string;
  readonly ord: readonly Maskeord[];
}

type Medtittel = {
  readonly tittel: Tittel;
  readonly offentligTittel?: string | undefined;
  readonly dokumenter?: readonly Pick<Dokument, 'tittel' | 'offentligTittel'>[];
};

/** The titles of an entry or a case, each text once, as words to choose among. */
export function maskefelter({ tittel, offentligTittel, dokumenter = [] }: Medtittel): readonly Maskefelt[] {
  const tekster: readonly (readonly [string, string | undefined])[] = [
    ['Tittel, linje 1', tittel.linje1],
    ['Tittel, linje 2', tittel.linje2],
    ['Offentlig tittel', offentligTittel],
    ...dokumenter.flatMap((dokument, i) => [
      [`Dokument ${i + 1}, linje 1`, dokument.tittel.linje1] as const,
      [`Dokument ${i + 1}, linje 2`, dokument.tittel.linje2] as const,
      [`Dokument ${i + 1}, offentlig tittel`, dokument.offentligTittel] as const,
    ]),
  ];
  const sett = new Set<string>();
  const felter: Maskefelt[] = [];
  for (const [navn, tekst = ''] of tekster) {
    const ord = tekst.split(/\s+/u).filter((o) => o !== '');
    if (ord.length === 0 || sett.has(ord.join(' '))) continue;
    sett.add(ord.join(' '));
    const felt = felter.length;
    felter.push({
      navn,
      ord: ord.map((o, i) => ({ id: `${felt}.${i}.${o}`, tekst: o, kanMaskeres: /[\p{L}\p{N}]/u.test(o) })),
    });
  }
  return felter;
}

const KANT = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The chosen words as phrases: words side by side are one. Signs around them are left out.
 *
 * @throws VedtakAvvist for a word that no longer stands where it was chosen.
 */
export function valgteFraser(felter: readonly Maskefelt[], valgte: readonly string[]): readonly string[] {
  const igjen = new Set(valgte);
  const fraser: string[] = [];
  for (const { ord } of felter) {
    let frase: string[] = [];
    const ferdig = (): void => {
      const ren = frase.join(' ').replace(KANT, '');
      if (ren !== '') fraser.push(ren);
      frase = [];
    };
    for (const { id, tekst } of ord)
      if (igjen.delete(id)) frase.push(tekst);
      else ferdig();
    ferdig();
  }
  if (igjen.size > 0)
    throw new VedtakAvvist('Tittelen er endret i arkivet siden siden ble åpnet. Velg ordene på nytt.');
  return [...new Set(fraser)];
}
