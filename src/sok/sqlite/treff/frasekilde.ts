import { somMent } from '../../rang.ts';
import { finnFrase } from './frase.ts';
import type { Frase, Kilde } from './kilde.ts';
import { antallI } from './ordoppslag.ts';

/** What meets words that follow each other. */
export function frasekilde(frase: Frase): Kilde {
  const { ord, medNavn, svakt } = frase;
  const les: Kilde['les'] = (samler, blant) => {
    const gi = (rad: number, her: number): void => {
      samler.sett(rad, svakt ? somMent(her) : her);
    };
    finnFrase(ord, medNavn, gi, blant?.merker);
  };
  return { hoyst: Math.min(...ord.map(({ lister }) => antallI(lister))), les, frase };
}

/** Two phrases that differ in their last word alone, as one that ends in either. */
function beggeIEn(en: Frase, annen: Frase): Frase | undefined {
  const siste = en.ord.at(-1);
  const dens = annen.ord.at(-1);
  if (siste?.skritt !== dens?.skritt || en.ord.length !== annen.ord.length) return undefined;
  if (siste === undefined || dens === undefined || en.svakt !== annen.svakt) return undefined;
  const foran = en.ord.slice(0, -1);
  // A word has the same lists each time it is looked up.
  const erLike = foran.every(
    ({ lister, skritt }, nr) => lister === annen.ord[nr]?.lister && skritt === annen.ord[nr].skritt,
  );
  const lister = [...siste.lister, ...dens.lister];
  return erLike ? { ...en, ord: [...foran, { ...siste, lister }] } : undefined;
}

/**
 * Sources of one search that are met by the same rows as before, with phrases that begin alike as one: «søknad om garasje» and «søknad om tilbygg» are
 * read in one walk through «søknad om», which most of the time goes to.
 */
export function medLikeFraserIEn(kilder: readonly Kilde[]): readonly Kilde[] {
  const ut: Kilde[] = [];
  for (const kilde of kilder) {
    const { frase } = kilde;
    let begge: Frase | undefined;
    const nr = ut.findIndex((foer) => {
      begge = frase && foer.frase && beggeIEn(foer.frase, frase);
      return begge !== undefined;
    });
    if (begge === undefined) ut.push(kilde);
    else ut[nr] = frasekilde(begge);
  }
  return ut;
}
