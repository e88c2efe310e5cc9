import { erBekreftetOpphoert, type Opphoersbekreftelse } from '../noark/opphoer.ts';
import type { Baerer, Skjerming } from '../noark/skjerming.ts';
import type { Dokumenttilgang } from '../offentlig/unntak.ts';
import { ALLE, BIT, tilBiter } from './elementer.ts';
import type { Flaggkode } from './flagg.ts';
import { lesKode, regelFor, type Kodegrunnlag } from './kodelesning.ts';
import type { Hjemmelfunn } from './oppslag.ts';

/** What one shielding does, with the register of codes taken into account. */
export interface Virkning {
  /** As delivered; absent where the source sets only flags, and where no shielding stands behind. */
  readonly kode?: string;
  readonly baerer: Baerer | 'kilde' | 'status';
  readonly arvet: boolean;
  /** Every element that is masked. */
  readonly biter: number;
  /** Those that the source itself names. */
  readonly eksplisitt: number;
  /** Those of TRO and TMO that demand a public title: the words to hide may stand on line 1. */
  readonly ord: number;
  /** No word of the title may be shown. */
  readonly noeytral: boolean;
  /** Nobody has assessed it: code XX, element M, an unknown status (R13). */
  readonly vent: boolean;
  /** It says that the carrier is shielded at all, so that a party's missing flag counts as set. */
  readonly lukker: boolean;
  readonly dokument: Dokumenttilgang['tilgang'];
  /** The hjemler by which the whole entry is left out. */
  readonly utelat?: readonly string[];
  readonly hjemler: readonly string[];
  readonly fritekst?: string;
  /** The rule, where it is not simply the element. */
  readonly regel?: string;
  readonly flagg: readonly Flaggkode[];
}

/** What a shielding is read against. */
export interface Virkningsgrunnlag extends Kodegrunnlag {
  /**
   * The dates whose register of hjemler may hold (R71), in order: an entry's own, also for what it inherits from an old case, and
   * the later day on which it was assessed; a case's own, and its newest entry's, since it may have been shielded at any time between.
   */
  readonly hjemmeldatoer: readonly string[];
  readonly bekreftetOpphoer: readonly Opphoersbekreftelse[] | undefined;
  readonly arvet: boolean;
  /** A party or a class has a flag of its own: a hjemmel beside an open code is that flag's (WebSak's A). */
  readonly skjermetDel?: boolean;
}

/** What a list of shieldings does, without those that do nothing. */
export function virkningerAv(
  skjerminger: readonly Skjerming[],
  grunnlag: Virkningsgrunnlag,
): readonly Virkning[] {
  if (skjerminger.length === 0) return INGEN;
  const ut: Virkning[] = [];
  for (const skjerming of skjerminger) {
    const virkning = virkningAv(skjerming, grunnlag);
    if (virkning !== undefined) ut.push(virkning);
  }
  return ut;
}

const INGEN: readonly Virkning[] = [];

/** Offl. § 3 and § 11 say that something is open, and why. */
const AAPENHET = /§\s*(?:3|11)(?!\d)/u;
/** A provision that the register does not know is an exemption all the same: beside a code that opens, both cannot be meant. */
const unntar = (hjemmel: string): boolean => hjemmel.includes('§') && !AAPENHET.test(hjemmel);

/**
 * What a shielding does; undefined when it does nothing: it says nothing, its code is an open one and no exemption stands beside it, or it
 * has expired and an arkivar has confirmed it. In doubt it does everything: an unknown code, element or treatment masks every element,
 * and the whole title.
 */
function virkningAv(skjerming: Skjerming, grunnlag: Virkningsgrunnlag): Virkning | undefined {
  const { oppslag } = grunnlag;
  const fritekst = skjerming.hjemmel.map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
  const lest = lesKode(skjerming, grunnlag);
  const { kode, register, eksplisitt, vent, fremmed, ukjentKode, personsak, noeytral } = lest;
  // A legal basis or a closed document is a shielding too, though no code and no flag stands beside it.
  const sierNoe = eksplisitt !== 0 || fremmed || skjerming.dokument !== undefined;
  if (kode === undefined && !sierNoe && fritekst.length === 0) return undefined;

  const funn = fritekst.length === 0 ? undefined : hjemlerPaa(fritekst, skjerming, grunnlag);
  const kalltAapen = register?.behandling === 'aapen' && !personsak;
  const motsagt =
    kalltAapen &&
    !sierNoe &&
    grunnlag.skjermetDel !== true &&
    ((funn?.ider.length ?? 0) > 0 || fritekst.some(unntar));
  const aapen = kalltAapen && !motsagt;
  if (aapen && !sierNoe) return undefined;

  const utloept = skjerming.opphoerer !== undefined && skjerming.opphoerer < grunnlag.iDag;
  if (utloept && !vent && erBekreftetOpphoert(skjerming, grunnlag.bekreftetOpphoer)) return undefined;

  const flagg: Flaggkode[] = [];
  if (utloept) flagg.push('utloept-skjerming');
  if (ukjentKode) flagg.push('ukjent-kode');
  if (fremmed) flagg.push('ukjent-element');
  if (vent) flagg.push('ikke-vurdert');
  if (personsak) flagg.push('klient-eller-personalsak');
  if (motsagt) flagg.push('motsagt-kode');

  const standard = register?.hjemmel === undefined ? [] : [register.hjemmel];
  // Where the source cites what the register does not know, the code's own hjemmel would be a guess.
  const hjemler = funn === undefined ? standard : funn.ider;
  if (funn === undefined) flagg.push('mangler-hjemmel');
  else if (funn.umatchet > 0) flagg.push('umatchet-hjemmel');

  const skalUtelates = register?.behandling === 'utelat';
  const utelat = skalUtelates ? oppslag.utelatende([...new Set([...hjemler, ...standard])]) : [];
  const avslaatt = skalUtelates && utelat.length === 0;
  if (avslaatt) flagg.push('kan-hjemmel-hel-post');
  else if (skalUtelates && funn !== undefined && oppslag.utelatende(hjemler).length === 0)
    flagg.push('utelatt-etter-koden');

  const uavklarte = aapen ? 0 : tilBiter(skjerming.uavklarte);
  if (uavklarte !== 0 && !noeytral && !skalUtelates) flagg.push('nivaa-mangler');
  const biter = noeytral || skalUtelates ? ALLE : eksplisitt | uavklarte;
  const regel = regelFor(lest) ?? (avslaatt ? 'R5' : undefined);

  return {
    ...(kode === undefined ? {} : { kode }),
    baerer: skjerming.baerer,
    arvet: grunnlag.arvet,
    biter,
    eksplisitt,
    ord: ordSomKreves(eksplisitt, biter),
    noeytral,
    vent,
    lukker: !aapen && (kode !== undefined || eksplisitt === 0),
    dokument: vent || ukjentKode ? 'ukjent' : (skjerming.dokument ?? (aapen ? 'aapent' : 'hele')),
    ...(utelat.length === 0 ? {} : { utelat }),
    hjemler,
    ...(fritekst.length === 0 ? {} : { fritekst: fritekst.join('; ') }),
    ...(regel === undefined ? {} : { regel }),
    flagg,
  };
}

/** What the source cites, as the first of the registers has it that knows all of it, or else any of it. */
function hjemlerPaa(
  fritekst: readonly string[],
  { baerer }: Skjerming,
  { oppslag, hjemmeldatoer }: Virkningsgrunnlag,
): Hjemmelfunn | undefined {
  if (baerer === 'vedtak') return oppslag.vedtatte(fritekst);
  const funnene = hjemmeldatoer.map((dato) => oppslag.hjemler(fritekst, dato));
  return (
    funnene.find(({ umatchet }) => umatchet === 0) ??
    funnene.find(({ ider }) => ider.length > 0) ??
    funnene[0]
  );
}

/** TRO and TMO that the source names, or that it leaves open without taking line 2 away (TR1, TM1) instead. */
function ordSomKreves(eksplisitt: number, biter: number): number {
  const ord = (elementet: number, linje2: number): number =>
    (eksplisitt & elementet) !== 0 || (biter & linje2) === 0 ? biter & elementet : 0;
  return ord(BIT.TRO, BIT.TR1) | ord(BIT.TMO, BIT.TM1);
}

/** Everything is masked, by what is no shielding of the record's own. */
export const HELT_LUKKET = {
  arvet: false,
  biter: ALLE,
  eksplisitt: 0,
  ord: 0,
  noeytral: true,
  lukker: true,
  hjemler: [],
} as const;

/** A client system, where the case is the person: everything, whatever the record says. */
export const KLIENTSYSTEM: Virkning = {
  ...HELT_LUKKET,
  baerer: 'kilde',
  vent: false,
  dokument: 'hele',
  regel: 'klientsystem',
  flagg: ['klient-eller-personalsak'],
};

/** A status that nobody has mapped: the entry waits until someone has. */
export const UKJENT_STATUS: Virkning = {
  ...HELT_LUKKET,
  baerer: 'status',
  vent: true,
  dokument: 'ukjent',
  regel: 'ukjent status',
  flagg: ['ukjent-status'],
};
