import { getUnixTime } from 'date-fns/getUnixTime';
import { listepost, navnedato, saksnavnedato, type Listepost } from '../offentlig/eldet.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import { ELDET_NAVN } from '../offentlig/uten-navn.ts';
import { ettAarEtter } from '../tid/oslo.ts';

/** One place where words can stand, in three readings of which only the needed ones are filled. */
export interface Soketekst {
  /** Texts that no person's name is in, or is left in. */
  readonly uten: readonly string[];
  /** Texts with names that are still young. */
  readonly medNavn: readonly string[];
  /** The texts of `medNavn` without those names: what is searched while an ageing run is overdue. */
  readonly renset: readonly string[];
}

/**
 * An entry's one searchable projection on a date: everything an engine may know of it. Made of {@link listepost} only, so
 * that nothing masked and no name that is old can be in it.
 */
export interface Sokepost {
  readonly post: Listepost;
  readonly tittel: Soketekst;
  readonly parter: Soketekst;
  readonly dokumenter: Soketekst;
  readonly sakstittel: Soketekst;
  /** Unit, and the case handler while the entry is young. */
  readonly annet: Soketekst;
  /** Shown names of organisations that no person's name is in: what may be offered as a completion. */
  readonly organisasjoner: readonly string[];
  /** The next day on which a name in it grows old; absent when none is left. */
  readonly eldes: string | undefined;
  /** When it first became public, in whole seconds since 1970: no engine tells two entries of one second apart. */
  readonly publisert: number;
}

/** A day on which every name is old. */
const ALT_ER_GAMMELT = '9999-12-31';

function soketekst(naa: readonly string[], uten: readonly string[]): Soketekst {
  const faste: string[] = [];
  const medNavn: string[] = [];
  const renset: string[] = [];
  naa.forEach((tekst, i) => {
    const ren = uten[i] ?? '';
    if (tekst === ren) faste.push(tekst);
    else {
      medNavn.push(tekst);
      if (ren !== '') renset.push(ren);
    }
  });
  return { uten: faste, medNavn, renset };
}

/** Document titles say the entry's or the case's own title again, as often as not. */
const nyeTitler = ({ dokumenter, tittel, sakstittel }: Listepost): readonly string[] =>
  dokumenter.map((dokument) => {
    const { tekst } = dokument.tittel;
    return tekst === tittel.tekst || tekst === sakstittel.tekst ? '' : tekst;
  });

/** What search may know of an entry on the Oslo date `iDag` (R31-R34). */
export function projiser(publisert: Publisert, iDag: string): Sokepost {
  const post = listepost(publisert, iDag);
  const dager = [ettAarEtter(navnedato(publisert)), ettAarEtter(saksnavnedato(publisert.sak))];
  const igjen = dager.filter((dag) => dag > iDag).sort();
  const uten = igjen.length === 0 ? post : listepost(publisert, ALT_ER_GAMMELT);
  const sakstitler = (en: Listepost): readonly string[] => [
    post.sakstittel.tekst === post.tittel.tekst ? '' : en.sakstittel.tekst,
  ];
  const partnavn = (en: Listepost): readonly string[] => en.parter.map(({ navn }) => navn.tekst);
  const annet = (en: Listepost): readonly string[] => [en.enhet ?? '', en.saksbehandler ?? ''];
  const felt = {
    tittel: soketekst([post.tittel.tekst], [uten.tittel.tekst]),
    parter: soketekst(partnavn(post), partnavn(uten)),
    dokumenter: soketekst(nyeTitler(post), nyeTitler(uten)),
    sakstittel: soketekst(sakstitler(post), sakstitler(uten)),
    annet: soketekst(annet(post), annet(uten)),
  };
  const harNavn = Object.values(felt).some(({ medNavn }) => medNavn.length > 0);
  return {
    post,
    ...felt,
    organisasjoner: uten.parter.flatMap(({ navn, person }) =>
      person || navn.maskert || navn.tekst.includes(ELDET_NAVN) ? [] : [navn.tekst],
    ),
    eldes: harNavn ? igjen[0] : undefined,
    publisert: getUnixTime(publisert.foerstPublisert),
  };
}
