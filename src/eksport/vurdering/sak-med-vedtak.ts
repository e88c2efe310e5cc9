import { isDeepStrictEqual } from 'node:util';
import type { Maskering, Nivaamaskering } from '../../arkiv/vedtaksdetaljer.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { maskerNummer } from '../../kontroll/masker-nummer.ts';
import type { Sak } from '../../noark/sak.ts';
import type { SkjermingElement } from '../../noark/skjerming.ts';
import { BARE_HJEMMEL, medTittel, vedVedtak } from './med-vedtak.ts';
import { maskerOrd } from './masker-ord.ts';

/** What the levels take of a case's own fields (M502). Its entries are masked by the same decision themselves. */
const ELEMENTER: Readonly<Record<Nivaamaskering['nivaa'], readonly SkjermingElement[]>> = {
  1: ['MT'],
  2: ['MT', 'TM1'],
  3: ['MT', 'TM1', 'KID', 'TKL'],
};

/** What people have decided of a case's own fields. */
export interface Saksvalg {
  readonly maskeringer: readonly Maskering[];
  /** Two persons have released numbers that the gate held its titles for: their digits are masked even so (R19). */
  readonly utenNumre?: boolean;
}

/** The archive's case as the staff's decisions say that it is to be treated. */
export interface VedtattSak {
  /** With every decision, for the case's own fields. */
  readonly sak: Sak;
  /** With its words and numbers masked only, for its entries: what a level takes of them is decided of each. */
  readonly forPoster: Sak;
}

/** Puts decisions to mask more of a case into the archive's record before shielding sees it. A decision only ever adds. */
export function sakMedVedtak(
  sak: Sak,
  { maskeringer, utenNumre = false }: Saksvalg,
  virksomhet: Virksomhet,
): VedtattSak {
  if (maskeringer.length === 0 && !utenNumre) return { sak, forPoster: sak };
  const ordvedtak = maskeringer.filter((m) => m.maske === 'ord');
  const nivaaer = maskeringer.filter((m) => m.maske === 'nivaa');
  const fraser = ordvedtak.flatMap(({ ord }) => ord);
  const medOrd = fraser.length === 0 ? sak : medTittel(sak, (tekst) => maskerOrd(tekst, fraser));
  const harOrd = !isDeepStrictEqual(medOrd, sak);
  const forPoster = utenNumre ? medTittel(medOrd, maskerNummer) : harOrd ? medOrd : sak;
  return {
    forPoster,
    sak: {
      ...forPoster,
      // A delivery of public titles is taken as it is; what is decided here is not.
      kunOffentlig: forPoster.kunOffentlig && nivaaer.every(({ nivaa }) => nivaa === 1),
      skjerming: [
        ...forPoster.skjerming,
        ...nivaaer.map(({ nivaa, kode, hjemmel }) => ({
          ...vedVedtak(virksomhet, [hjemmel], ELEMENTER[nivaa], 'hele'),
          tilgangskode: kode,
        })),
        ...(harOrd
          ? [
              vedVedtak(
                virksomhet,
                ordvedtak.map(({ hjemmel }) => hjemmel),
                BARE_HJEMMEL,
                'deler',
              ),
            ]
          : []),
      ],
    },
  };
}
