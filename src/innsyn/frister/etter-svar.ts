import { datoI, OSLO } from '../../tid/oslo.ts';
import { sluttPaaDagen } from '../../tid/osloinstant.ts';
import { plussDager, plussMaaneder } from '../../tid/dager.ts';
import { type Frist, tellDager, tellTilDato } from './regnskap.ts';

const UKER = 3;

/** Days that an answer on paper is given to come. */
const POSTGANG = 7;

/**
 * When an answer on paper is with the requester, whose three weeks run from then (R47, R48, offl. § 31, fvl. § 29): nobody sees the day
 * it comes, and no day of theirs may be lost by that. Nothing for one that is told of at once.
 */
export const kommerFram = (
  { iPosten }: { readonly iPosten?: boolean | undefined },
  sendt: Date,
  sone: string = OSLO,
): { readonly framme?: Date } =>
  iPosten === true ? { framme: sluttPaaDagen(plussDager(datoI(sendt, sone), POSTGANG)) } : {};

const treUker = (regel: Frist['regel'], fra: Date, sone: string): Frist => {
  const start = datoI(fra, sone);
  return { regel, enhet: 'uker', antall: UKER, ...tellTilDato(start, plussDager(start, UKER * 7)) };
};

/** How long fuller reasons may be asked for: three weeks after the refusal came (R47, offl. § 31 second paragraph). */
export const begrunnelsesadgang = (svarMottatt: Date, sone: string = OSLO): Frist =>
  treUker('begrunnelsesadgang', svarMottatt, sone);

/** When fuller reasons must be given: ten working days after they were asked for (R47, offl. § 31 second paragraph). */
export const begrunnelsesfrist = (krevd: Date, sone: string = OSLO): Frist => ({
  regel: 'begrunnelsesfrist',
  enhet: 'arbeidsdager',
  antall: 10,
  ...tellDager(datoI(krevd, sone), 10),
});

/**
 * The last day on which a complaint that is too late may be taken all the same (R48, fvl. § 31 third paragraph): a year after the
 * decision was made.
 */
export const sisteOppreisningsdag = (svart: Date, sone: string = OSLO): string =>
  plussMaaneder(datoI(svart, sone), 12);

/**
 * How long the refusal may be complained of: three weeks after it came (R48, fvl. § 29). Asking for fuller reasons in time
 * breaks the deadline off, and a new one runs from when they came (fvl. § 29 third paragraph); until then none runs.
 * @param begrunnelse when reasons were asked for, and when they came.
 */
export function klagefrist(
  svarMottatt: Date,
  begrunnelse?: { readonly krevd: Date; readonly gitt?: Date },
  sone: string = OSLO,
): Frist {
  if (begrunnelse === undefined) return treUker('klagefrist', svarMottatt, sone);
  if (begrunnelse.gitt !== undefined) return treUker('klagefrist', begrunnelse.gitt, sone);
  return {
    regel: 'klagefrist',
    enhet: 'uker',
    antall: UKER,
    dager: [{ dato: datoI(begrunnelse.krevd, sone), art: 'stanset' }],
  };
}
