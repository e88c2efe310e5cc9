import { FELT, rang } from '../../rang.ts';
import type { Kilde } from './kilde.ts';
import type { Ordliste } from './frase.ts';
import { antallI } from './ordoppslag.ts';
import { SOM_LEST } from './samler.ts';
import type { TungtOrd } from './tunge-ord.ts';

/** 1 + the rank of a row that holds a form of the word, where that is not the form that was asked for: by 1 + the rank it has where it is. */
const SOM_STAMME = SOM_LEST.slice();
for (const felt of FELT) SOM_STAMME[1 + rang('form', felt)] = 1 + rang('stamme', felt);

/** How many rows the lists of each form have. */
export function raderVed(lister: readonly Ordliste[]): ReadonlyMap<string, number> {
  const ut = new Map<string, number>();
  for (const liste of lister) ut.set(liste.form, (ut.get(liste.form) ?? 0) + antallI([liste]));
  return ut;
}

/**
 * What meets a word, read from what is remembered of it in another of its forms: «vedtaket» is met by the same rows as «vedtak», and those that hold
 * the form itself are better. The long list of the form that was read is not read again; those of the others are short.
 *
 * @param kilde what meets the word in the form that is asked for now.
 * @returns undefined when it is not met by the very same lists, or is itself the form of most rows: then it had better be read.
 */
export function iAnnenForm(
  { ord, hoyst }: Kilde,
  spurtOm: string,
  { form, radene, treff }: TungtOrd,
): Kilde | undefined {
  const her = raderVed(ord?.lister ?? []);
  if (ord === undefined || her.size !== radene.size) return undefined;
  if ([...her].some(([en, antall]) => antall !== radene.get(en))) return undefined;
  if ((radene.get(spurtOm) ?? 0) > (radene.get(form) ?? 0)) return undefined;
  // Compounds meet every form alike.
  const andre = ord.lister.filter((liste) => liste.moete !== 'ledd' && liste.form !== form);
  return {
    hoyst,
    treff,
    les: (samler, blant) => {
      samler.settTreff(treff, blant, SOM_STAMME);
      for (const { liste, moete } of andre) samler.settListe(liste, ord.rangVed[moete], blant);
    },
  };
}
