import { z } from 'zod';
import { tolkMed } from './les-konfig.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One value of the role claim, and what those who have it may be. */
const rolletildeling = z.strictObject({
  /** As the provider sends it: a group, an app role, a right. */
  verdi: z.string().min(1),
  rolle: z.enum(['leser', 'arkivar', 'leder', 'revisor']),
  virksomhet: slug,
  /** Units by name, as the archive writes them. Without it the role holds for the whole body. */
  enheter: z.array(z.string().min(1)).min(1).optional(),
});

const LOKALE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Plain http shows passwords and roles to the whole network, unless the network is this machine. */
const erTrygg = (adresse: string): boolean =>
  URL.canParse(adresse) && (new URL(adresse).protocol === 'https:' || LOKALE.has(new URL(adresse).hostname));

/** How staff are let in: any OpenID Connect provider (Ansattporten, ID-porten, Entra ID …). */
const oidc = z.strictObject({
  /** The issuer, as its own discovery document writes it. */
  utsteder: z.url({ protocol: /^https?$/ }).refine(erTrygg, {
    error: 'Skriv en hel adresse som begynner med https://. Bare en utsteder på egen maskin kan ha http://.',
  }),
  klientID: z.string().min(1),
  /** Asked for beside `openid`. */
  scope: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/)).default(['profile']),
  /** The assurance levels that are good enough; the answer must carry one of them. Empty asks for none. */
  acr: z.array(z.string().min(1)).default([]),
  /** Which claims say what; a dot goes into an object («realm_access.roles»). */
  krav: z
    .strictObject({ roller: z.string().min(1).default('roles'), navn: z.string().min(1).default('name') })
    .prefault({}),
  roller: z.array(rolletildeling).min(1),
});
export type Oidckonfig = z.infer<typeof oidc>;

/** `konsoll.json`: what only the console reads. The client's secret is never in it, but in OIDC_HEMMELIGHET. */
const konsollkonfig = z.strictObject({ oidc });
export type Konsollkonfig = z.infer<typeof konsollkonfig>;

/** Parses `konsoll.json`. @throws Konfigfeil with every mistake found. */
export const tolkKonsollkonfig = (tekst: string): Konsollkonfig =>
  tolkMed(konsollkonfig, tekst, 'konsoll.json');
