import { existsSync } from 'node:fs';
import { lesKonfig } from '../../konfig/les-konfig.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { taIBruk } from '../../lager/brukstegn.ts';
import { medReserve } from '../../lager/reserve.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { Eksportavbrudd } from '../feil.ts';
import { krevLager } from '../krev-lager.ts';
import { gjenopprettingPaagaar } from '../vedlikehold/fullfoer-gjenoppretting.ts';
import { aapneLagre, stier, type Lagre } from '../lagre.ts';

/**
 * Opens the stores for somebody who decides. No lock is asked for; but a decision that is written while a backup takes the archive's place would be
 * lost with it. A full disk keeps nobody from deciding: there is room set aside for it.
 *
 * @throws Eksportavbrudd when there is no archive, or a restore is cut off in the middle; Gjenopprettes while one is under way.
 */
export async function medLagreForVedtak<T>(
  data: string,
  klokke: Klokke,
  fn: (lagre: Lagre) => Promise<T>,
  valg: { readonly medSok?: boolean } = {},
): Promise<T> {
  krevLager(data, 'arkiv');
  return medReserve(data, () => medAapneLagre(data, klokke, fn, valg));
}

async function medAapneLagre<T>(
  data: string,
  klokke: Klokke,
  fn: (lagre: Lagre) => Promise<T>,
  valg: { readonly medSok?: boolean },
): Promise<T> {
  const bruk = taIBruk(data);
  try {
    if (gjenopprettingPaagaar(data))
      throw new Eksportavbrudd(
        'En gjenoppretting er avbrutt. Start serveren eller kjør eksporten først, så fullføres den.',
      );
    const lagre = await aapneLagre(data, klokke, { ...valg, omMulig: true });
    try {
      return await fn(lagre);
    } finally {
      await lagre.lukk();
    }
  } finally {
    bruk.slutt();
  }
}

/** @throws Eksportavbrudd when the body has no journal here. */
export async function krevVirksomhet({ journal }: Pick<Lagre, 'journal'>, virksomhet: string): Promise<void> {
  const kjente = (await journal.virksomheter()).map(({ slug }) => slug);
  if (!kjente.includes(virksomhet))
    throw new Eksportavbrudd(
      `«${virksomhet}» har ingen journal her. Her finnes ${kjente.map((slug) => `«${slug}»`).join(', ') || 'ingen'}.`,
    );
}

/** The body's configuration, where there is any. @throws Konfigfeil */
export const finnKonfig = (data: string, slug: string): Virksomhet | undefined =>
  existsSync(stier(data).konfig)
    ? lesKonfig(stier(data).konfig).virksomheter.find((v) => v.slug === slug)
    : undefined;
