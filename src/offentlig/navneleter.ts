import { lesForNavn } from './navnelesning.ts';
import { moensterFor, spennAv, type Utdrag, utdragAv } from './navnemoenster.ts';

/** Of a blurred beginning: so much is enough to tell names apart by. */
const LENGSTE_BEGYNNELSE = 8;

/** Every beginning of the words, and every piece of what may be one word. */
function* begynnelserI({ ord, iEtt }: Utdrag): Generator<string> {
  for (const et of ord)
    for (let til = 1; til <= Math.min(et.length, LENGSTE_BEGYNNELSE); til++) yield et.slice(0, til);
  for (let fra = 0; fra < iEtt.length; fra++)
    for (let til = fra + 1; til <= Math.min(iEtt.length, fra + LENGSTE_BEGYNNELSE); til++)
      yield iEtt.slice(fra, til);
}

/** Finds names in a text, as `utenNavn` does. @param kjente those that need not be looked for. */
export type Navneleter = (tekst: string, kjente: readonly string[]) => readonly string[];

/**
 * Looks for names without number in one text after another: each is held only against those that may stand in it.
 *
 * @param alene whether one part of a name is enough to know it by.
 */
export function lagNavneleter(navn: Iterable<string>, alene: (navn: string) => boolean): Navneleter {
  const ved = new Map<string, string[]>();
  for (const ett of navn) {
    for (const foerst of moensterFor(ett)?.begynnelser ?? []) {
      const noekkel = foerst.slice(0, LENGSTE_BEGYNNELSE);
      const andre = ved.get(noekkel);
      if (andre === undefined) ved.set(noekkel, [ett]);
      else andre.push(ett);
    }
  }
  return (tekst, kjente) => {
    const lest = lesForNavn(tekst);
    const mulige = new Set<string>();
    for (const foerst of begynnelserI(utdragAv(lest)))
      for (const ett of ved.get(foerst) ?? []) if (!kjente.includes(ett)) mulige.add(ett);
    return [...mulige].filter((ett) => {
      const moenster = moensterFor(ett);
      return moenster && spennAv(moenster, lest, tekst, alene(ett)).next().done !== true;
    });
  };
}
