import { langDato } from '../../i18n/dato.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import { datoI, OSLO } from '../../tid/oslo.ts';
import type { Brev, Brevdel } from '../brev/brev.ts';
import type { Etterspurt, Levering } from '../bestilling.ts';
import type { Kravdokument } from '../livsloep/krav.ts';
import { klageinstansnavn } from '../klageinstansnavn.ts';
import { avvisningsdeler } from './avvisning.ts';
import { betaling, type Betaling } from './betaling.ts';
import { klageorientering } from './klageorientering.ts';
import { type Avgjort, samleLike } from './samle-like.ts';
import { vedtakstekster, type Vedtakstekster } from './tekster.ts';
import { nekter, type Vedtak } from './vedtak.ts';

const avsnitt = (tekst: string): Brevdel => ({ art: 'avsnitt', tekst });

/**
 * A provision as it is written within a sentence, and to the ledd (R44): «offl. § 13 første ledd», where the register has «Offl. § 13», of which
 * no other ledd exempts anything.
 */
const iSetning = (hjemmel: string): string =>
  hjemmel.replace(/^Offl\. § 13(?=,|$)/u, '$& første ledd').replace(/^Off/u, 'off');

/** «2026/123-4» or «2026/123»; undefined for what has no number. */
function dokumentnummer(etterspurt: Etterspurt | undefined): string | undefined {
  const valg = etterspurt?.valg;
  if (valg === undefined || valg.art === 'beskrevet') return undefined;
  return valg.art === 'post' ? formaterDokumentnummer(valg) : formaterSaksnummer(valg);
}

/** «Dokument 2026/123-4», «Hele saken 2026/123», or what it is without a number. Never a title: it may be withdrawn. */
function overskrift(etterspurt: Etterspurt | undefined, t: Vedtakstekster): string {
  const nummer = dokumentnummer(etterspurt) ?? t.beskrevet;
  return etterspurt?.valg.art === 'sak' ? t.sak(nummer) : t.dokument(nummer);
}

/** What a decision is about: a heading for one; how many, and which of which case, for several. */
function omHva({ d, om }: Avgjort, { art }: Vedtak, t: Vedtakstekster): Brevdel[] {
  const [foerste] = om;
  if (om.length < 2) return [{ art: 'overskrift', nivaa: 2, tekst: overskrift(foerste, t) }];
  const poster = om.flatMap((en) => (en?.valg.art === 'post' ? [en.valg] : []));
  const tekst = t.flere.overskrift(om.length, art === 'begrunnelse' ? undefined : d.utfall);
  const saker = Map.groupBy(poster, formaterSaksnummer);
  return [
    { art: 'overskrift', nivaa: 2, tekst },
    {
      art: 'liste',
      punkter: [...saker].map(([sak, like]) =>
        t.flere.iSak(
          sak,
          like.map(({ dokumentnummer }) => dokumentnummer),
        ),
      ),
    },
  ];
}

/** What is decided, in words. */
function avgjoerelse(
  { d, om }: Avgjort,
  v: Vedtak,
  { virksomhet }: Brevgrunnlag,
  t: Vedtakstekster,
): Brevdel[] {
  const ut: Brevdel[] = [];
  const flere = om.length > 1;
  const dokumentet = flere ? t.dokumentet.hvert : t.dokumentet.ett;
  const utfall = flere ? t.flere.utfall : om[0]?.valg.art === 'sak' ? t.utfallSak : t.utfall;
  if (v.art !== 'begrunnelse') ut.push(avsnitt(utfall[d.utfall]));
  if (nekter(d)) {
    const hjemler = d.hjemler.map((id) => hjemmelVedID(virksomhet, id));
    // Each on a line of its own: it must be clear which provision applies to what (R44).
    ut.push(...hjemler.flatMap((h) => (h === undefined ? [] : avsnitt(t.hjemmel(iSetning(h.tekst))))));
    if (d.utfall === 'avslag' && d.resten !== undefined) ut.push(avsnitt(t.resten[d.resten](dokumentet)));
    // Where the law forbids access there was nothing to weigh (R45).
    if (d.meroffentlighet !== undefined && hjemler.some((h) => h === undefined || h.art === 'kan'))
      ut.push(avsnitt(t.meroffentlighet(d.meroffentlighet.grunn, dokumentet)));
  }
  if (d.utfall === 'feil-organ' && d.rettOrgan !== undefined) ut.push(avsnitt(t.rettOrgan(d.rettOrgan)));
  if (d.begrunnelse !== undefined) ut.push(avsnitt(d.begrunnelse));
  return ut;
}

export interface Brevgrunnlag {
  readonly virksomhet: Virksomhet;
  readonly referanse: string;
  readonly mottatt: Date;
  /** The day on the letter. */
  readonly sendt: Date;
  readonly etterspurt: readonly Etterspurt[];
  /** The request's documents as they stand before it is sent: what is complained of already needs no new complaint. */
  readonly stand: readonly Kravdokument[];
  /** Whether it is about environmental information, and the last day of a longer time to answer (R51). */
  readonly miljoe: { readonly senest: string | undefined } | undefined;
  /** How the documents are given: only paper can cost anything (R50). */
  readonly levering: Levering;
}

/** «150 kroner», «85,50 kroner». */
const kroner = (ore: number): string =>
  ore % 100 === 0 ? `${ore / 100} kroner` : `${(ore / 100).toFixed(2).replace('.', ',')} kroner`;

function betalingsdeler(b: Betaling, { betaling: t }: Vedtakstekster): Brevdel[] {
  return [
    { art: 'overskrift', nivaa: 2, tekst: t.overskrift },
    ...b.saker.map((en) => avsnitt(t.ark({ ...en, belop: kroner(en.belop) }))),
    ...(b.porto === 0 ? [] : [avsnitt(t.porto(kroner(b.porto)))]),
    avsnitt(t.sum(kroner(b.sum))),
    avsnitt(t.hjemmel),
  ];
}

/**
 * The letter of a decision, as the requester gets it and as staff see it before it is sent: document by document, or of many that are decided alike at once, and after a
 * refusal of anything the right to reasons and to complain, with body and deadline (R44, R47, R48). After access to all there is
 * nothing to complain of (R49).
 */
export function lagBrev(v: Vedtak, g: Brevgrunnlag): Brev {
  const t = vedtakstekster[v.sprak];
  const dato = (tid: Date): string => langDato(datoI(tid, OSLO), v.sprak);
  const betales = betaling(v, g.levering, g.etterspurt);
  const etterspurt = (nummer: number): Etterspurt | undefined =>
    g.etterspurt.find((e) => e.nummer === nummer);
  const klagegrunnlag = {
    klageinstans: klageinstansnavn(g.virksomhet.innsyn.klageinstans.navn, v.sprak),
    kongenIStatsraad: g.virksomhet.innsyn.klageinstans.kongenIStatsraad,
    organ: g.virksomhet.navn,
    miljoe: g.miljoe !== undefined,
    stand: g.stand,
    navn: (nummer: number): string => dokumentnummer(etterspurt(nummer)) ?? t.detBeskrevne,
  };
  return {
    sprak: v.sprak,
    tittel: `${t.tittel[v.art]} (${g.referanse})`,
    avsender: g.virksomhet.navn,
    deler: [
      { art: 'overskrift', nivaa: 1, tekst: t.tittel[v.art] },
      avsnitt(`${g.virksomhet.navn}\n${t.referanse(g.referanse)}\n${t.dato(dato(g.sendt))}`),
      avsnitt(t.mottatt(dato(g.mottatt))),
      ...(v.innledning === undefined ? [] : [avsnitt(v.innledning)]),
      ...(v.art === 'forlengelse' && g.miljoe?.senest !== undefined
        ? [avsnitt(t.senest(langDato(g.miljoe.senest, v.sprak)))]
        : []),
      ...(v.art === 'avvisning'
        ? avvisningsdeler(v, klagegrunnlag, t)
        : samleLike(v, g.etterspurt).flatMap((en) => [...omHva(en, v, t), ...avgjoerelse(en, v, g, t)])),
      ...(betales === undefined ? [] : betalingsdeler(betales, t)),
      ...klageorientering(v, klagegrunnlag, t.klage),
      avsnitt(`${t.hilsen}\n${g.virksomhet.navn}`),
    ],
  };
}
