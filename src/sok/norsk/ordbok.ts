import { ALLMENT } from './leksikon/emner/allment.ts';
import { ANLEGG_OG_TING } from './leksikon/emner/anlegg-og-ting.ts';
import { BEGREPER } from './leksikon/emner/begreper.ts';
import { BINDEORD } from './leksikon/setning/bindeord.ts';
import { DAGLIGE_VERB } from './leksikon/verb-og-egenskaper/daglige-verb.ts';
import { ENGELSK_MERKE, ENGELSK_SMAAORD } from './leksikon/setning/engelske-smaaord.ts';
import { EGENSKAPER } from './leksikon/verb-og-egenskaper/egenskaper.ts';
import { FAGORD } from './leksikon/emner/fagord.ts';
import { FASTE_ORD } from './leksikon/former/faste-ord.ts';
import { FERDSEL_OG_NETT } from './leksikon/emner/ferdsel-og-nett.ts';
import { FOLK_OG_FRITID } from './leksikon/emner/folk-og-fritid.ts';
import { ETTERLEDD, FORLEDD, UDELT } from './leksikon/former/forledd.ts';
import { GARD_OG_DYR } from './leksikon/emner/gard-og-dyr.ts';
import { GJOEREMAAL } from './leksikon/verb-og-egenskaper/gjoeremaal.ts';
import { HANDLINGER } from './leksikon/verb-og-egenskaper/handlinger.ts';
import { HJELPEMIDLER } from './leksikon/emner/hjelpemidler.ts';
import { HUS_OG_HJEM } from './leksikon/emner/hus-og-hjem.ts';
import { HVERDAG } from './leksikon/emner/hverdag.ts';
import { I_SAMMENSETNINGER } from './leksikon/former/i-sammensetninger.ts';
import { KROPP_OG_FAMILIE } from './leksikon/emner/kropp-og-familie.ts';
import { LOV_OG_VAKT } from './leksikon/emner/lov-og-vakt.ts';
import { NATUR_OG_DYR } from './leksikon/emner/natur-og-dyr.ts';
import { OPPVEKST_OG_HELSE } from './leksikon/emner/oppvekst-og-helse.ts';
import { ORGANISASJON_OG_OKONOMI } from './leksikon/emner/organisasjon-og-okonomi.ts';
import { PLAN_OG_BYGG } from './leksikon/emner/plan-og-bygg.ts';
import { RETT_OG_ARBEID } from './leksikon/emner/rett-og-arbeid.ts';
import { SAKSBEHANDLING } from './leksikon/emner/saksbehandling.ts';
import { SAMFERDSEL_OG_MILJO } from './leksikon/emner/samferdsel-og-miljo.ts';
import { SAMFUNN_OG_SKOLE } from './leksikon/emner/samfunn-og-skole.ts';
import { I_SETNING } from './leksikon/setning/setninger.ts';
import { SMAAORD } from './leksikon/setning/smaaord.ts';
import { SETNINGSORD, SPORREORD } from './leksikon/setning/sporsmaal.ts';
import { STEDER } from './leksikon/emner/steder.ts';
import { KORTE_NAVN } from './leksikon/emner/korte-navn.ts';
import { TID_OG_MAAL } from './leksikon/emner/tid-og-maal.ts';
import { TATT_FOR_ET_ANNET } from './leksikon/former/tatt-for-et-annet.ts';
import { TILTAK_OG_TILSTANDER } from './leksikon/emner/tiltak-og-tilstander.ts';
import { TO_MAALFORMER_SUBSTANTIV } from './leksikon/former/to-maalformer-substantiv.ts';
import { TO_MAALFORMER_VERB_OG_ANNET } from './leksikon/former/to-maalformer-verb-og-annet.ts';
import { UREGELRETTE } from './leksikon/verb-og-egenskaper/uregelrette.ts';
import { VERB_PAA_ERE } from './leksikon/verb-og-egenskaper/verb-paa-ere.ts';
import { lesLeksemer, type Leksem } from './leksem.ts';

const SMAA = lesLeksemer(SMAAORD);

/** The whole lexicon, in order: a form that two lexemes have belongs to the first, but a lemma belongs to its own. */
export const LEKSEMER: readonly Leksem[] = [
  ...SMAA,
  ...[
    FASTE_ORD,
    UDELT,
    TATT_FOR_ET_ANNET,
    VERB_PAA_ERE,
    SAKSBEHANDLING,
    PLAN_OG_BYGG,
    OPPVEKST_OG_HELSE,
    SAMFERDSEL_OG_MILJO,
    ORGANISASJON_OG_OKONOMI,
    HANDLINGER,
    HVERDAG,
    NATUR_OG_DYR,
    ANLEGG_OG_TING,
    FOLK_OG_FRITID,
    ALLMENT,
    FAGORD,
    TILTAK_OG_TILSTANDER,
    KROPP_OG_FAMILIE,
    HUS_OG_HJEM,
    GARD_OG_DYR,
    LOV_OG_VAKT,
    SAMFUNN_OG_SKOLE,
    TID_OG_MAAL,
    FERDSEL_OG_NETT,
    BEGREPER,
    EGENSKAPER,
    GJOEREMAAL,
    DAGLIGE_VERB,
    HJELPEMIDLER,
    RETT_OG_ARBEID,
    I_SAMMENSETNINGER,
    UREGELRETTE,
    STEDER,
    KORTE_NAVN,
    TO_MAALFORMER_SUBSTANTIV,
    TO_MAALFORMER_VERB_OG_ANNET,
  ].flatMap(lesLeksemer),
];
const FORLEDDENE = lesLeksemer(FORLEDD);

const FORMER = new Map<string, Leksem>();
for (const leksem of LEKSEMER) {
  for (const lemma of leksem.lemmaer) if (!FORMER.has(lemma)) FORMER.set(lemma, leksem);
}
const LEMMAER: ReadonlySet<string> = new Set(FORMER.keys());
/** Forms that are two words: «tanken» of «tank» and of «tanke». */
const TVETYDIGE = new Map<string, Leksem>();
for (const leksem of LEKSEMER) {
  for (const form of leksem.former) {
    if (!FORMER.has(form)) FORMER.set(form, leksem);
    else if (!LEMMAER.has(form) && FORMER.get(form)?.stamme !== leksem.stamme) TVETYDIGE.set(form, leksem);
  }
}
for (const leksem of LEKSEMER) {
  for (const form of leksem.svake) if (!FORMER.has(form)) FORMER.set(form, leksem);
}

/** A first part as it is written before a link, and what it is searched as. */
export interface Forledd {
  readonly stamme: string;
  readonly taus: boolean;
}

/** «bus» is the beginning of «buss»: so short a first part has no link. */
const KORTESTE_MED_S = 3;
/** «ansettelsesforhold» has its -s, «skoleplass» none. */
const KAN_IKKE_FAA_S = /(?<!els)e$|s$/u;

const FORST = new Map<string, Forledd>();
for (const leksem of [...FORLEDDENE, ...LEKSEMER]) {
  if (!leksem.somForledd) continue;
  for (const lemma of leksem.lemmaer) {
    const skrevet = [
      lemma,
      KAN_IKKE_FAA_S.test(lemma) || lemma.length < KORTESTE_MED_S ? lemma : `${lemma}s`,
    ];
    if (leksem.fugeE) skrevet.push(`${lemma}e`);
    for (const form of skrevet) {
      if (!FORST.has(form)) FORST.set(form, { stamme: leksem.stamme, taus: leksem.taus });
    }
  }
}
/** «granskningsutvalg» of «gransking»: the other name of what is done, where it is no word of its own. */
for (const leksem of LEKSEMER) {
  if (!leksem.somForledd || !leksem.genitiv) continue;
  for (const form of leksem.svake) {
    const skrevet = `${form}s`;
    if (/(?:else|ning)$/u.test(form) && FORMER.get(form) === leksem && !FORST.has(skrevet))
      FORST.set(skrevet, { stamme: leksem.stamme, taus: leksem.taus });
  }
}

const ETTERST = new Map<string, Leksem>();
for (const leksem of lesLeksemer(ETTERLEDD)) for (const form of leksem.former) ETTERST.set(form, leksem);

function slaaOpp(former: ReadonlyMap<string, Leksem>, ord: string): Leksem | undefined {
  const direkte = former.get(ord);
  if (direkte !== undefined || !ord.endsWith('s') || ord.length < 4) return direkte;
  const eier = former.get(ord.slice(0, -1));
  return eier?.genitiv === true ? eier : undefined;
}

/** The lexeme a folded word is a form of, its genitive too. */
export const leksemFor = (ord: string): Leksem | undefined => slaaOpp(FORMER, ord);

/** The other lexeme that a folded word is a form of; undefined for nearly all, which are forms of one, and for a lemma, which is itself. */
export const ogsaaFormAv = (ord: string): Leksem | undefined => TVETYDIGE.get(ord);

/** Whether a folded word says how something is: an adjective, or one that the lexicon does not hold, by its end: «dårlig». */
export const erEgenskap = (ord: string): boolean => leksemFor(ord)?.egenskap ?? /l[ei]g(?:e|t)?$/u.test(ord);

const SMAAFORMER: ReadonlySet<string> = new Set(SMAA.flatMap(({ former }) => former));

/** Whether a folded word only carries a sentence: «på», «hvem», «som». */
export const erSmaaord = (ord: string): boolean => SMAAFORMER.has(ord);

const ordene = (tekst: string): ReadonlySet<string> => new Set(tekst.trim().split(/\s+/u));
const BINDER: ReadonlySet<string> = ordene(BINDEORD);

/** Whether a folded word says nothing of what a question is about: «hva», «på», «min». */
export const erBindeord = (ord: string): boolean => BINDER.has(ord);

const SPOR: ReadonlySet<string> = ordene(SPORREORD);
const SETNING: ReadonlySet<string> = ordene(SETNINGSORD);
const BINDER_I_SETNING: ReadonlySet<string> = ordene(I_SETNING);

/** Whether a folded word opens a question: «hvor», «når». */
export const erSporreord = (ord: string): boolean => SPOR.has(ord);

/** Whether a folded word is of a sentence, and of no list of words: «vi», «skal». */
export const erSetningsord = (ord: string): boolean => SETNING.has(ord);

/** Whether a folded word says nothing of what a question or a sentence is about, where it stands in one: «mange», «skjer». */
export const binderISetning = (ord: string): boolean => BINDER_I_SETNING.has(ord);

const ENGELSK: ReadonlySet<string> = ordene(ENGELSK_MERKE);
const BINDER_PAA_ENGELSK: ReadonlySet<string> = new Set([...ENGELSK, ...ordene(ENGELSK_SMAAORD)]);

/** Whether a folded word is English and nothing else: «the», «waiting». */
export const erEngelsk = (ord: string): boolean => ENGELSK.has(ord);

/** Whether a folded word says nothing of what an English question is about: «the», «is», «long». */
export const binderPaaEngelsk = (ord: string): boolean => BINDER_PAA_ENGELSK.has(ord);

/** Whether a folded word stands in the lexicon as it is written there. */
export const erLemma = (ord: string): boolean => LEMMAER.has(ord);

/** The lexeme a folded word is a form of as the last part of a compound, where it may be one. */
export function etterleddFor(ord: string): Leksem | undefined {
  const egen = slaaOpp(ETTERST, ord);
  if (egen !== undefined) return egen;
  const leksem = leksemFor(ord);
  return leksem?.somEtterledd === true ? leksem : undefined;
}

export const forleddFor = (ord: string): Forledd | undefined => FORST.get(ord);
