import { Eksportavbrudd } from './feil.ts';
import type { Lagre } from './lagre.ts';

/** The archive's database is not the one that the journal was last made from. Nobody may publish from it. */
export class UtdatertArkiv extends Eksportavbrudd {}

/** What is wrong, for those who run the journal and those who decide in the console. */
const UTDATERT =
  'Arkivet (arkiv.db) er eldre enn journalen (journal.db): det kjenner ikke den siste kjøringen eller det siste vedtaket som endret journalen. Det som er holdt tilbake, maskert eller skjermet siden, ville blitt vist.';
const HVA_GJOERES =
  'Legg tilbake den nyeste arkiv.db, eller gjenopprett en hel sikkerhetskopi med npm run gjenopprett. Finnes ingen av delene, kjør eksporten med --bekreft: det som er trukket tilbake, er fortsatt borte, men andre vedtak må gjøres på nytt. Journalposter kan trekkes tilbake og journalen stenges imens. Ingenting er endret.';

type Lager = Pick<Lagre, 'arkiv' | 'journal'>;

/** True when the last run that changed the journal is not one of the archive's: an older copy of it was put back. */
export async function erUtdatert({ arkiv, journal }: Lager): Promise<boolean> {
  const siste = await journal.sisteKjoering();
  return siste !== undefined && !(await arkiv.kjennerKjoering(siste));
}

/**
 * Ends whatever would publish from an archive that is older than the journal, and lets the public store say so.
 *
 * @throws UtdatertArkiv
 */
export async function krevOppdatertArkiv(lagre: Lager & Pick<Lagre, 'skriver'>): Promise<void> {
  if (!(await erUtdatert(lagre))) return;
  await lagre.skriver.avvisArkiv();
  throw new UtdatertArkiv(`${UTDATERT} ${HVA_GJOERES}`);
}

/** Begins a run, and lets the journal know it before anything is changed. @returns its number. */
export async function startKjoering(
  { arkiv, skriver }: Pick<Lagre, 'arkiv' | 'skriver'>,
  virksomhet: string,
  startet: Date,
): Promise<number> {
  const nr = await arkiv.startKjoering(virksomhet, startet);
  await skriver.noterKjoering({ nr, startet });
  return nr;
}
