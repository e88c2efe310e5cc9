import {
  erFremmedNavn,
  erSikkertNavn,
  reneEtternavn,
  utenFoelge,
  utenSteder,
} from '../../navn/personnavn.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import { lagNavneleter } from '../../offentlig/navneleter.ts';

/** The persons a record names, but for the one who handles it: a handler's name is known where it stands. */
const omtalte = (personnavn: readonly string[], ansatt: string | undefined): readonly string[] =>
  personnavn.filter((navn) => navn !== ansatt);

const parterI = ({ parter }: OffentligJournalpost): readonly string[] =>
  parter.flatMap(({ person, navn }) => (person && !navn.maskert ? [utenFoelge(navn.tekst)] : []));

/** The persons that stand in the fields of enterprises: «Bygg AS v/ Kari Nordmann». */
const bakForetak = ({ parter, personnavn }: OffentligJournalpost): readonly string[] =>
  personnavn.filter((navn) => parter.some((part) => !part.person && part.navn.tekst.includes(navn)));

const teksterI = ({ tittel, dokumenter, parter }: OffentligJournalpost): readonly OffentligTekst[] => [
  tittel,
  ...dokumenter.map((dokument) => dokument.tittel),
  ...parter.flatMap(({ person, navn }) => (person ? [] : [navn])),
];

/** One word that is not always a name says nothing elsewhere; of «Kari Haugen» it is known in any entry. */
const erKjent = (navn: string): boolean => /[\s,]/u.test(navn) || erSikkertNavn(navn);

/**
 * Makes who is named in one entry known in the whole case (R31): «Svar til Haugen», and a case called «Byggesak Haugen», name the person who is a
 * party of another entry. Only names that can be read in the case are known. What is a person's name only in doubt («Beboere i Storgata»)
 * is not known by one word, unless it is a party whose name no list knows; and a surname that is nothing else is known without a capital
 * («svar til hansen»).
 *
 * @returns the records, with more in `personnavn` and otherwise the same; those with nothing more are the very same.
 */
export function medNavnISaken(
  sak: OffentligSak,
  poster: readonly OffentligJournalpost[],
): { readonly sak: OffentligSak; readonly poster: readonly OffentligJournalpost[] } {
  const kjente = new Set([
    ...omtalte(sak.personnavn, sak.saksansvarlig),
    ...poster.flatMap((post) => [...omtalte(post.personnavn, post.saksbehandler), ...parterI(post)]),
  ]);
  const sikre = [...kjente].filter(erKjent);
  if (sikre.length === 0) return { sak, poster };
  const fremmede = new Set(
    poster.flatMap((post) => [...parterI(post), ...bakForetak(post)]).filter(erFremmedNavn),
  );
  const finn = lagNavneleter(sikre, (navn) => erSikkertNavn(navn) || fremmede.has(navn));
  const rene = [...new Set(sikre.flatMap(reneEtternavn))];
  const finnRene = lagNavneleter(rene, erSikkertNavn);
  const medFlere = <T extends { readonly personnavn: string[] }>(
    en: T,
    tekster: readonly OffentligTekst[],
  ): T => {
    const alle = [...en.personnavn];
    for (const lest of new Set(tekster.map(({ tekst }) => tekst))) {
      // Seldom anything is left to be sure of.
      if (finn(lest, alle).length > 0) alle.push(...finn(utenSteder(lest), alle));
      const smaa = rene.filter((navn) => lest.includes(navn));
      if (smaa.length > 0) alle.push(...finnRene(lest, alle).filter((navn) => smaa.includes(navn)));
    }
    return alle.length === en.personnavn.length ? en : { ...en, personnavn: alle };
  };
  return {
    sak: medFlere(sak, [sak.tittel, ...sak.klassering]),
    poster: poster.map((post) => medFlere(post, teksterI(post))),
  };
}
