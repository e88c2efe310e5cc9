import { langDato } from '../../i18n/dato.ts';
import { datoI, OSLO } from '../../tid/oslo.ts';
import type { Brevdel } from '../brev/brev.ts';
import type { Klagegrunnlag } from './klageorientering.ts';
import type { Vedtakstekster } from './tekster.ts';
import type { Vedtak } from './vedtak.ts';

const avsnitt = (tekst: string): Brevdel => ({ art: 'avsnitt', tekst });

/**
 * What the letter says where complaints that came too late are dismissed (R48, fvl. §§ 31 and 33): when each came and should have come,
 * why it is not heard all the same, and how the dismissal can be complained of (fvl. §§ 27 and 28).
 */
export function avvisningsdeler(v: Vedtak, g: Klagegrunnlag, t: Vedtakstekster): readonly Brevdel[] {
  const avviste = v.dokumenter.flatMap(({ nummer, begrunnelse = '' }) => {
    const klage = g.stand.find((d) => d.nummer === nummer)?.klage;
    if (klage?.forSent === undefined) return [];
    const { frist, kanOppreises } = klage.forSent;
    const gjelder = klage.gjelder === 'avvisning' ? ('avvisning' as const) : ('avslag' as const);
    return [{ nummer, alt: { begrunnelse, gjelder, frist, kanOppreises, kom: datoI(klage.mottatt, OSLO) } }];
  });
  const like = Map.groupBy(avviste, ({ alt }) => JSON.stringify(alt));
  const { avvisning: ord } = t;
  return [
    ...[...like.values()].flatMap((sammen) => {
      const en = sammen[0]?.alt;
      if (en === undefined) return [];
      return [
        avsnitt(
          ord.klagen({
            gjelder: en.gjelder,
            numre: sammen.map(({ nummer }) => g.navn(nummer)),
            kom: langDato(en.kom, v.sprak),
            frist: langDato(en.frist, v.sprak),
          }),
        ),
        ...(en.kanOppreises
          ? [avsnitt(ord.vurdert(en.begrunnelse))]
          : [avsnitt(ord.overEttAar), ...(en.begrunnelse === '' ? [] : [avsnitt(en.begrunnelse)])]),
        avsnitt(ord.staar[en.gjelder]),
      ];
    }),
    { art: 'overskrift', nivaa: 2, tekst: t.klage.overskrift },
    avsnitt(ord.klage(g)),
    ...(g.kongenIStatsraad ? [avsnitt(t.klage.kongenIStatsraad)] : []),
  ];
}
