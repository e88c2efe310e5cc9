import { FORLEDD, UDELT } from './leksikon/forledd.ts';
import { HANDLINGER } from './leksikon/handlinger.ts';
import { OPPVEKST_OG_HELSE } from './leksikon/oppvekst-og-helse.ts';
import { ORGANISASJON_OG_OKONOMI } from './leksikon/organisasjon-og-okonomi.ts';
import { PLAN_OG_BYGG } from './leksikon/plan-og-bygg.ts';
import { SAKSBEHANDLING } from './leksikon/saksbehandling.ts';
import { SAMFERDSEL_OG_MILJO } from './leksikon/samferdsel-og-miljo.ts';
import { SMAAORD } from './leksikon/smaaord.ts';
import { STEDER } from './leksikon/steder.ts';
import { lesLeksemer, type Leksem } from './leksem.ts';

/** The whole lexicon, in order: a form that two lexemes have belongs to the first, but a lemma belongs to its own. */
export const LEKSEMER: readonly Leksem[] = [
  SMAAORD,
  UDELT,
  SAKSBEHANDLING,
  PLAN_OG_BYGG,
  OPPVEKST_OG_HELSE,
  SAMFERDSEL_OG_MILJO,
  ORGANISASJON_OG_OKONOMI,
  HANDLINGER,
  STEDER,
].flatMap(lesLeksemer);
const FORLEDDENE = lesLeksemer(FORLEDD);

const FORMER = new Map<string, Leksem>();
for (const leksem of LEKSEMER) {
  for (const lemma of leksem.lemmaer) if (!FORMER.has(lemma)) FORMER.set(lemma, leksem);
}
for (const leksem of LEKSEMER) {
  for (const form of leksem.former) if (!FORMER.has(form)) FORMER.set(form, leksem);
}

/** A first part as it is written before a link, and what it is searched as. */
export interface Forledd {
  readonly stamme: string;
  readonly taus: boolean;
}

const FORST = new Map<string, Forledd>();
for (const leksem of [...FORLEDDENE, ...LEKSEMER]) {
  if (!leksem.somForledd) continue;
  for (const lemma of leksem.lemmaer) {
    const skrevet = [lemma, /[es]$/u.test(lemma) ? lemma : `${lemma}s`];
    if (leksem.fugeE) skrevet.push(`${lemma}e`);
    for (const form of skrevet) {
      if (!FORST.has(form)) FORST.set(form, { stamme: leksem.stamme, taus: leksem.taus });
    }
  }
}

/** The lexeme a folded word is a form of, its genitive too. */
export function leksemFor(ord: string): Leksem | undefined {
  const direkte = FORMER.get(ord);
  if (direkte !== undefined || !ord.endsWith('s') || ord.length < 4) return direkte;
  const eier = FORMER.get(ord.slice(0, -1));
  return eier?.genitiv === true ? eier : undefined;
}

export const forleddFor = (ord: string): Forledd | undefined => FORST.get(ord);
