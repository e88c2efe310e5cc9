import { postfelter, saksfelter } from '../../kontroll/felter.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import { lesForNavn } from '../../offentlig/navnelesning.ts';
import { moensterFor, spennAv } from '../../offentlig/navnemoenster.ts';
import type { Saksvurdering } from './vurdering.ts';

const teksterIPost = (post: OffentligJournalpost): readonly string[] =>
  postfelter(post).map(({ tekst }) => tekst);
const teksterISak = (sak: OffentligSak): readonly string[] => saksfelter(sak).map(({ tekst }) => tekst);

const ordI = (tekst: string): readonly string[] => lesForNavn(tekst).tekst.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of a name stands in one of the texts. */
function lagLesbar(tekster: readonly string[]): (navn: string) => boolean {
  let ordene: readonly ReadonlySet<string>[] | undefined;
  return (navn) => {
    if (tekster.some((tekst) => tekst.includes(navn))) return true;
    ordene ??= tekster.map((tekst) => new Set(ordI(tekst)));
    const ord = ordI(navn);
    return ord.length > 0 && ordene.some((iTeksten) => ord.every((ett) => iTeksten.has(ett)));
  };
}

/** What of a name stands in the texts, as it stands there. */
function somDetStaar(navn: string, tekster: readonly string[]): readonly string[] {
  const moenster = moensterFor(navn);
  if (moenster === undefined) return [];
  return tekster.flatMap((tekst) =>
    Array.from(spennAv(moenster, lesForNavn(tekst), tekst), ([fra, til]) => tekst.slice(fra, til)),
  );
}

/**
 * Takes out of a case's public records the names that nobody can read in what is shown of it. Whoever is named in an entry that is held, withdrawn or
 * waits is known in the whole case, so that the name grows old there too (`medNavnISaken`); of such a name a record keeps only the part that
 * stands in its own texts: «Kari», who has written the letter that is withdrawn.
 *
 * @returns the same, where there is no such name.
 */
export function bareLesbareNavn(vurdering: Saksvurdering): Saksvurdering {
  const { sak, poster } = vurdering;
  if (sak === undefined) return vurdering;
  const vist = poster.flatMap(({ visning }) => (visning.art === 'publiser' ? [visning.post] : []));
  const erLesbart = lagLesbar([...teksterISak(sak), ...vist.flatMap(teksterIPost)]);
  const uten = <T extends { readonly personnavn: string[] }>(
    en: T,
    tekster: (en: T) => readonly string[],
  ): T =>
    en.personnavn.every(erLesbart)
      ? en
      : {
          ...en,
          personnavn: [
            ...new Set(
              en.personnavn.flatMap((navn) => (erLesbart(navn) ? [navn] : somDetStaar(navn, tekster(en)))),
            ),
          ],
        };
  return {
    ...vurdering,
    sak: uten(sak, teksterISak),
    poster: poster.map((p) =>
      p.visning.art === 'publiser'
        ? { ...p, visning: { art: 'publiser', post: uten(p.visning.post, teksterIPost) } }
        : p,
    ),
  };
}
