import { existsSync } from 'node:fs';
import type { Arkiv } from '../arkiv/arkiv.ts';
import { lagVedtaksregister } from '../arkiv/vedtaksregister.ts';
import type { Journal } from '../journal/journal.ts';
import type { Journalskriver } from '../journal/journalskriver.ts';
import type { Klokke } from '../tid/oslo.ts';
import { Eksportavbrudd } from './feil.ts';
import { gjenopprettingPaagaar } from './fullfoer-gjenoppretting.ts';
import { aapneLagre, stier } from './lagre.ts';

export interface Stengevalg {
  readonly data: string;
  readonly virksomhet: string;
  readonly grunn: string;
  /** Who decides. */
  readonly av: string;
  /** Opens a closed journal instead. */
  readonly aapne?: boolean;
  readonly klokke: Klokke;
}

/**
 * Closes a body's whole journal at once, on every page, search and API answer, or opens it again (R59). It asks for no
 * lock, and nothing is taken away: exports go on behind the closed door. The decision is in the archive first, so that a
 * cut-off command is completed, and a restored backup cannot open what was closed after it was taken.
 *
 * @returns false when the journal was as asked already; the decision is logged all the same.
 * @throws Eksportavbrudd when the body has no journal here.
 */
export async function steng(valg: Stengevalg): Promise<boolean> {
  const { data, virksomhet, grunn, av, klokke } = valg;
  if (!existsSync(stier(data).arkiv))
    throw new Eksportavbrudd(`Det finnes ikke noe arkiv i ${data}. Er det riktig mappe (--data)?`);
  if (gjenopprettingPaagaar(data))
    throw new Eksportavbrudd(
      'En gjenoppretting er avbrutt. Start serveren eller kjør eksporten først, så fullføres den.',
    );
  const lagre = await aapneLagre(data, klokke, { medSok: false });
  try {
    const kjente = (await lagre.journal.virksomheter()).map(({ slug }) => slug);
    if (!kjente.includes(virksomhet))
      throw new Eksportavbrudd(
        `«${virksomhet}» har ingen journal her. Her finnes ${kjente.map((slug) => `«${slug}»`).join(', ') || 'ingen'}.`,
      );
    const stengt = valg.aapne !== true;
    const foer = await lagre.journal.stengt(virksomhet);
    await lagre.arkiv.vedta({ tidspunkt: klokke(), art: stengt ? 'steng' : 'aapne', av, grunn, virksomhet });
    await foelgStenging(lagre);
    return foer !== stengt;
  } finally {
    await lagre.lukk();
  }
}

/** Closes and opens every journal as the last decision about it says; one that nobody has decided of is left as it is. */
export async function foelgStenging(lagre: {
  readonly arkiv: Arkiv;
  readonly journal: Journal;
  readonly skriver: Journalskriver;
}): Promise<void> {
  const { arkiv, journal, skriver } = lagre;
  // Nobody decides between the reading and the doing: the last decision stands.
  await arkiv.alene(async () => {
    const register = lagVedtaksregister(await arkiv.vedtak());
    for (const { slug } of await journal.virksomheter()) {
      const stengt = register.erStengt(slug);
      if (stengt !== undefined) await skriver.settStengt(slug, stengt);
    }
  });
}
