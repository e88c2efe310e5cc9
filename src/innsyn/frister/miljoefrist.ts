import { datoI, OSLO } from '../../tid/oslo.ts';
import { plussMaaneder } from '../../tid/dager.ts';
import { type Frist, type Stans, tellDager, tellTilDato } from './regnskap.ts';

export interface Miljoegrunnlag {
  readonly mottatt: Date;
  readonly stanser?: readonly Stans[];
  /** Whether «virkedager» count Saturdays. The act does not say; a setting until it is verified. */
  readonly loerdagTelles: boolean;
  readonly sone?: string;
}

/** Fifteen «virkedager» after receipt for environmental information (R51, miljøinformasjonsloven § 13). */
export const miljoefrist = (grunnlag: Miljoegrunnlag): Frist => ({
  regel: 'miljoefrist',
  enhet: 'virkedager',
  antall: 15,
  ...tellDager(datoI(grunnlag.mottatt, grunnlag.sone ?? OSLO), 15, {
    loerdagTelles: grunnlag.loerdagTelles,
    ...(grunnlag.stanser === undefined ? {} : { stanser: grunnlag.stanser }),
  }),
});

/** Two months after receipt, when the requester has been told why within the fifteen days (R51). */
export function forlengetMiljoefrist(mottatt: Date, sone: string = OSLO): Frist {
  const start = datoI(mottatt, sone);
  return {
    regel: 'miljoefrist-forlenget',
    enhet: 'maaneder',
    antall: 2,
    ...tellTilDato(start, plussMaaneder(start, 2)),
  };
}

/** Ten «virkedager» for fuller reasons of a refusal (R47, R51, miljøinformasjonsloven § 13 fifth paragraph). */
export const miljoebegrunnelsesfrist = (krevd: Date, loerdagTelles: boolean, sone: string = OSLO): Frist => ({
  regel: 'begrunnelsesfrist',
  enhet: 'virkedager',
  antall: 10,
  ...tellDager(datoI(krevd, sone), 10, { loerdagTelles }),
});
