import { foranSisteDel, etterFoersteDel } from './ledd.ts';
import type { Sted } from './sted.ts';

const BINDESTREK = '\\u002d\\u2010\\u2011\\u2013';
/** Whether a text may hold half a word at all. */
const KANSKJE = new RegExp(
  `\\p{L}[${BINDESTREK}][\\s,/&]|\\p{L}[${BINDESTREK}](?:og|eller|samt)\\s|\\s[${BINDESTREK}]\\p{L}`,
  'iu',
);
const ETTER_HALVT = new RegExp(`^[${BINDESTREK}][\\s,/&]*$`, 'u');
const FORAN_HALVT = new RegExp(`^[\\s,]+[${BINDESTREK}]$`, 'u');
const MELLOMROM = /^[\s,/]+$/u;
const TEGN_SOM_BINDER = /[/&]/u;
const BINDER = new Set(['og', 'eller', 'samt']);
/** «barne-, ungdoms-, skole- og familietjenesten»: so many words at most, from the first half to the whole one. */
const FLEST = 8;
const HELT_ORD = /^\p{L}{2,}$/u;

/** «buss- og skiskur» is of a «busskur»: of three equal consonants two are written. */
const satt = (foran: string, bak: string): string =>
  foran.at(-1) === foran.at(-2) && foran.at(-1) === bak[0] ? foran + bak.slice(1) : foran + bak;

/**
 * The whole words that halves of words stand for: «vanngebyr» of «vann-» in «vann- og avløpsgebyr», «gaterydding» of «-rydding» in «gatevask og
 * -rydding».
 *
 * @param ord the text's words, in order.
 * @returns by the number of the word that is written by half, the ways to read it. A text without such words has none.
 */
export function heleAvHalve(tekst: string, ord: readonly Sted[]): ReadonlyMap<number, readonly string[]> {
  const ut = new Map<number, readonly string[]>();
  if (!KANSKJE.test(tekst)) return ut;
  const mellom = (nr: number): string => tekst.slice(ord[nr]?.slutt, ord[nr + 1]?.start);
  const erHalvt = (nr: number): boolean => nr + 1 < ord.length && ETTER_HALVT.test(mellom(nr));
  const binder = (nr: number): boolean => BINDER.has(ord[nr]?.form ?? '');
  const skjult = (nr: number): boolean => ord[nr]?.etterSkille !== false;

  /** The word that a row of halves ends in, from the first of them. */
  const helt = (fra: number): string | undefined => {
    let bundet = false;
    for (let nr = fra; nr < fra + FLEST; nr++) {
      if (nr > fra && skjult(nr)) return undefined;
      if (erHalvt(nr)) bundet ||= TEGN_SOM_BINDER.test(mellom(nr));
      else if (!binder(nr)) return bundet ? ord[nr]?.form : undefined;
      else if (MELLOMROM.test(mellom(nr))) bundet = true;
      else return undefined;
    }
    return undefined;
  };
  /** «gaterydding», of «-rydding» after «gatevask og». */
  const bakfra = (nr: number): readonly string[] => {
    const [foran, her] = [ord[nr - 2], ord[nr]];
    const erBundet = binder(nr - 1) && FORAN_HALVT.test(mellom(nr - 1)) && MELLOMROM.test(mellom(nr - 2));
    if (foran === undefined || her === undefined || !erBundet || skjult(nr) || skjult(nr - 1)) return [];
    const foerst = foranSisteDel(foran.form);
    return foerst === undefined ? [] : [satt(foerst, her.form)];
  };

  ord.forEach(({ form }, nr) => {
    if (!HELT_ORD.test(form)) return;
    const etter = erHalvt(nr) ? helt(nr) : undefined;
    const hele = etter === undefined ? bakfra(nr) : etterFoersteDel(etter).map((sist) => satt(form, sist));
    if (hele.length > 0) ut.set(nr, hele);
  });
  return ut;
}
