import type { Lagre } from './lagre.ts';
import { krevOppdatertArkiv, UtdatertArkiv } from './utdatert-arkiv.ts';

/**
 * Ends a run into a journal whose archive is gone, or older than the journal is. What people have held and masked is known by the
 * archive alone: the next export would publish it, and the journal knows only what is withdrawn.
 *
 * @throws UtdatertArkiv when the journal has numbers of a body that the archive has nothing of, or a run that it does not know.
 */
export async function krevArkivet(lagre: Pick<Lagre, 'arkiv' | 'journal' | 'skriver'>): Promise<void> {
  const { arkiv, journal, skriver } = lagre;
  for (const { slug } of await journal.virksomheter()) {
    if ((await arkiv.kilder(slug)).length > 0) continue;
    const numre = Object.values(await journal.tell(slug, {}));
    if (numre.some((antall) => antall > 0)) {
      await skriver.avvisArkiv();
      throw new UtdatertArkiv(
        `Arkivet (arkiv.db) har ingenting om «${slug}», men det har journalen. Vedtakene om hva som er holdt tilbake og maskert, sto i arkivet, og uten dem ville det blitt publisert. Gjenopprett en sikkerhetskopi med npm run gjenopprett. Finnes det ingen, kjør med --bekreft: det som er trukket tilbake, er fortsatt borte, men andre vedtak må gjøres på nytt. Ingenting er endret.`,
      );
    }
  }
  await krevOppdatertArkiv(lagre);
}
