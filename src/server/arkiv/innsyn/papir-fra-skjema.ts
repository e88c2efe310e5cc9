import type { Etterspurt, Levering } from '../../../innsyn/bestilling.ts';
import { betaling, sakerSomGis } from '../../../innsyn/svar/betaling.ts';
import { girUt, type Vedtak } from '../../../innsyn/svar/vedtak.ts';
import type { Papirside } from './innsynssider.ts';

/** A sheet is a sheet; what nobody can carry is a slip of the pen. */
const ARK = /^\d{1,5}$/;
const KRONER = /^(\d{1,5})(?:[,.](\d\d))?$/;

/** Reads sheets by case (`ark-1`, `ark-2` … in the order of `saker`) and postage in kroner; undefined when they are none (R50). */
export function lesPapir(skjema: URLSearchParams, saker: readonly string[]): Vedtak['papir'] {
  const ark = saker.map((sak, i) => ({ sak, tekst: (skjema.get(`ark-${i + 1}`) ?? '').trim() || '0' }));
  const [, kroner, ore = '0'] = KRONER.exec((skjema.get('porto') ?? '').trim() || '0') ?? [];
  if (kroner === undefined || !ark.every(({ tekst }) => ARK.test(tekst))) return undefined;
  return {
    ark: ark.flatMap(({ sak, tekst }) => (Number(tekst) > 0 ? [{ sak, ark: Number(tekst) }] : [])),
    porto: Number(kroner) * 100 + Number(ore),
  };
}

/** The form of it: where the answer is on paper and gives something. */
export function papirside(
  v: Vedtak | undefined,
  levering: Levering,
  etterspurt: readonly Etterspurt[],
): Papirside | undefined {
  if (v === undefined || levering === 'epost' || !girUt(v.art)) return undefined;
  const saker = sakerSomGis(v, etterspurt);
  if (saker.length === 0) return undefined;
  return {
    saker: saker.map((sak) => ({ sak, ark: v.papir?.ark.find((en) => en.sak === sak)?.ark })),
    porto: levering === 'post' ? (v.papir?.porto ?? 0) : undefined,
    betaling: betaling(v, levering, etterspurt),
  };
}
