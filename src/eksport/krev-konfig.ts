import type { Virksomhet } from '../konfig/virksomhet.ts';
import type { Avsender } from './finn-virksomhet.ts';
import { Eksportavbrudd } from './feil.ts';
import type { Lagre } from './lagre.ts';

/** What is wrong, for those who run the exports. */
export const KONFIG_BORTE =
  'konfig.json er borte fra datamappen, men journalen er laget med en. Det den skjermer, utelater og utsetter, ville blitt vist.';
const HVA_GJOERES =
  'Legg den tilbake, eller gjenopprett en sikkerhetskopi med npm run gjenopprett. Finnes ingen av delene, kjør med --bekreft: da skrives en ny med forsiktig standard. Ingenting er endret.';

/**
 * Ends a run that would make a new configuration for a journal that was made with another. What the body itself has decided is to be
 * shielded, left out or delayed stands there alone.
 *
 * @throws Eksportavbrudd when there are bodies in the journal, or a run of this one has begun. A first one that was cut off while it read had not
 * come to writing any.
 */
export async function krevKonfig(
  { arkiv, journal }: Pick<Lagre, 'arkiv' | 'journal'>,
  { virksomhet, nyKonfig }: Pick<Avsender, 'virksomhet' | 'nyKonfig'>,
): Promise<void> {
  if (nyKonfig === undefined) return;
  if ((await journal.virksomheter()).length === 0 && !(await arkiv.harKjoert(virksomhet.slug))) return;
  throw new Eksportavbrudd(`${KONFIG_BORTE} ${HVA_GJOERES}`);
}

/**
 * Ends a run for a body that is new while another of the journal's has gone from the configuration: it may be the same one with another slug.
 * What staff have held, masked and withdrawn stands with the slug, and so does what is shown: under another one all of it would be published, and
 * what is hidden later would stay at the old.
 *
 * @throws Eksportavbrudd
 */
export async function krevSammeSlug(
  { arkiv, journal }: Pick<Lagre, 'arkiv' | 'journal'>,
  { virksomhet, virksomheter, nyKonfig }: Pick<Avsender, 'virksomhet' | 'virksomheter' | 'nyKonfig'>,
): Promise<void> {
  if (nyKonfig !== undefined || (await arkiv.harKjoert(virksomhet.slug))) return;
  const kjente = new Set(virksomheter.map(({ slug }) => slug));
  const borte = (await journal.virksomheter()).find(({ slug }) => !kjente.has(slug));
  if (borte === undefined) return;
  throw new Eksportavbrudd(
    `Journalen viser «${borte.slug}», som ikke står i konfig.json, og «${virksomhet.slug}» er ny. Har virksomheten fått en ny slug, følger det som er holdt tilbake, maskert og trukket tilbake, ikke med: sett slug tilbake til «${borte.slug}». Navnet kan endres. Er de to forskjellige virksomheter, legg «${borte.slug}» inn igjen i konfig.json, eller kjør med --bekreft. Ingenting er endret.`,
  );
}

/**
 * Ends a run where the configuration gives a body the slug of another: what is shown, held, masked and withdrawn stands with the slug, and the one's
 * entries would be published among the other's, without it.
 *
 * @throws Eksportavbrudd
 */
export async function krevUbyttedeSlugger(
  { journal }: Pick<Lagre, 'journal'>,
  virksomheter: readonly Pick<Virksomhet, 'slug' | 'navn'>[],
): Promise<void> {
  const iJournalen = await journal.virksomheter();
  const heter = new Map(iJournalen.map(({ slug, navn }) => [slug, navn]));
  const skalHete = new Map(virksomheter.map(({ slug, navn }) => [slug, navn]));
  for (const { slug, navn } of virksomheter) {
    if (!heter.has(slug) || heter.get(slug) === navn) continue;
    const sin = iJournalen.find((en) => en.navn === navn && (skalHete.get(en.slug) ?? navn) !== navn);
    if (sin === undefined) continue;
    throw new Eksportavbrudd(
      `Journalen til ${navn} er «${sin.slug}», men konfig.json gir den «${slug}», som er journalen til ${heter.get(slug) ?? slug}. Det som er holdt tilbake, maskert og trukket tilbake, følger ikke med: sett slug tilbake til «${sin.slug}». Har virksomhetene bare byttet navn, kjør eksporten med --bekreft. Ingenting er endret.`,
    );
  }
}
