import { Eksportavbrudd } from './feil.ts';
import type { Lagre } from './lagre.ts';

/**
 * Ends an export into a journal whose archive is gone. What people have held and masked is known by the archive alone: the next
 * export would publish it, and the journal knows only what is withdrawn.
 *
 * @throws Eksportavbrudd when the journal has numbers of a body that the archive has nothing of.
 */
export async function krevArkivet({ arkiv, journal }: Pick<Lagre, 'arkiv' | 'journal'>): Promise<void> {
  for (const { slug } of await journal.virksomheter()) {
    if ((await arkiv.kilder(slug)).length > 0) continue;
    const numre = Object.values(await journal.tell(slug, {}));
    if (numre.some((antall) => antall > 0))
      throw new Eksportavbrudd(
        `Arkivet (arkiv.db) har ingenting om «${slug}», men det har journalen. Vedtakene om hva som er holdt tilbake og maskert, sto i arkivet, og uten dem ville det blitt publisert. Gjenopprett en sikkerhetskopi med npm run gjenopprett. Finnes det ingen, kjør med --bekreft: det som er trukket tilbake, er fortsatt borte, men andre vedtak må gjøres på nytt. Ingenting er endret.`,
      );
  }
}
