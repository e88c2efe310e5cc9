import type { Brevdel } from '../brev/brev.ts';
import { endteUtenDom, type Kravdokument } from '../livsloep/krav.ts';
import type { Vedtakstekster } from './tekster.ts';
import type { Vedtak } from './vedtak.ts';

/** What can be done about a decision: complain of it, wait for the complaint that is made, or nothing more. */
type Stilling = 'kanKlage' | 'klaget' | 'avgjort';
const STILLINGER = ['kanKlage', 'klaget', 'avgjort'] as const satisfies readonly Stilling[];

/**
 * As `kanKlageIgjen` has it: what is decided anew, was answered after a complaint of silence, or was complained of in vain
 * because nobody heard the complaint, can be complained of (R41, R48).
 */
function stilling(klage: Kravdokument['klage']): Stilling {
  if (klage === undefined) return 'kanKlage';
  if (klage.avgjort === undefined && klage.omgjort === undefined) return 'klaget';
  return klage.gjelder === 'taushet' || endteUtenDom(klage) ? 'kanKlage' : 'avgjort';
}

export interface Klagegrunnlag {
  readonly klageinstans: string;
  readonly kongenIStatsraad: boolean;
  readonly organ: string;
  readonly miljoe: boolean;
  /** The request's documents as they stand before the letter is sent. */
  readonly stand: readonly Kravdokument[];
  /** «2026/123-4» of a document, by its number in the request. */
  readonly navn: (nummer: number) => string;
}

/**
 * How a decision can be complained of, to whom and until when, and how fuller reasons are had (R44, R47, R48): only what the requester
 * can still do. Fuller reasons are given once, a complaint that is made needs no other, and what the appeal body decided is final.
 * Nothing after access to all (R49), and of a longer time to answer; a dismissal has words of its own.
 */
export function klageorientering(
  v: Vedtak,
  g: Klagegrunnlag,
  t: Vedtakstekster['klage'],
): readonly Brevdel[] {
  if (v.art === 'forlengelse' || v.art === 'avvisning') return [];
  const avslaatt = v.dokumenter.filter((d) => d.utfall !== 'innsyn');
  const grupper = STILLINGER.flatMap((hva) => {
    const numre = avslaatt
      .map(({ nummer }) => nummer)
      .filter((nummer) => stilling(g.stand.find((d) => d.nummer === nummer)?.klage) === hva);
    return numre.length === 0 ? [] : [{ hva, numre }];
  });
  if (grupper.length === 0) return [];
  const medBegrunnelse = v.art === 'svar';
  const gjelder = (numre: readonly number[]): string =>
    grupper.length === 1 ? '' : `${t.gjelder(numre.map(g.navn).join(', '))} `;
  return [
    { art: 'overskrift', nivaa: 2, tekst: medBegrunnelse ? t.overskriftMedBegrunnelse : t.overskrift },
    ...(medBegrunnelse ? [{ art: 'avsnitt' as const, tekst: t.begrunnelse(g.miljoe) }] : []),
    ...grupper.map(({ hva, numre }) => ({
      art: 'avsnitt' as const,
      tekst: gjelder(numre) + t[hva]({ ...g, medBegrunnelse }),
    })),
    ...(g.kongenIStatsraad && grupper.some(({ hva }) => hva !== 'avgjort')
      ? [{ art: 'avsnitt' as const, tekst: t.kongenIStatsraad }]
      : []),
  ];
}
