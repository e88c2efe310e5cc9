import { innsynskonfig, type Innsynskonfig } from '../konfig/innsyn.ts';
import type { Konfig, Virksomhet } from '../konfig/virksomhet.ts';
import { OSLO } from '../tid/oslo.ts';
import type { Lovvalg } from './livsloep/krav.ts';

export const finnVirksomhet = (konfig: Konfig, slug: string): Virksomhet | undefined =>
  konfig.virksomheter.find((v) => v.slug === slug);

/** The settings of a body; the defaults for one that has left the configuration, whose requests still must be closed. */
export const innsynFor = (konfig: Konfig, slug: string): Innsynskonfig =>
  finnVirksomhet(konfig, slug)?.innsyn ?? innsynskonfig.parse({});

/** What the law's days depend on, by body (R42, R51). */
export const lovFraKonfig =
  (konfig: Konfig, sone: string = OSLO) =>
  (slug: string): Lovvalg => {
    const { klageinstans, miljoeLoerdagTelles } = innsynFor(konfig, slug);
    return { sone, kongenIStatsraad: klageinstans.kongenIStatsraad, miljoeLoerdagTelles };
  };
