import { lagVedtaksregister } from '../../arkiv/vedtaksregister.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { utfoerVedtaket } from '../ufullfoert.ts';
import { erUtdatert, krevOppdatertArkiv, startKjoering } from '../utdatert-arkiv.ts';
import { krevVirksomhet, medLagreForVedtak } from './aapne-for-vedtak.ts';
import type { Lagre } from '../lagre.ts';
import { glemLukkinger, lukkTrukneKilder } from './lukk-kilde.ts';

export interface Stengevalg {
  readonly data: string;
  readonly virksomhet: string;
  readonly grunn: string;
  /** Who decides. */
  readonly av: string;
  readonly rolle?: 'kommandolinje' | 'leder';
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
 * @throws Eksportavbrudd when the body has no journal here, UtdatertArkiv for opening.
 */
export const steng = (valg: Stengevalg): Promise<boolean> =>
  medLagreForVedtak(
    valg.data,
    valg.klokke,
    async (lagre) => {
      const { virksomhet, grunn, av, rolle, klokke } = valg;
      await krevVirksomhet(lagre, virksomhet);
      const stengt = valg.aapne !== true;
      if (!stengt) await krevOppdatertArkiv(lagre);
      const foer = await lagre.journal.stengt(virksomhet);
      await lagre.arkiv.vedta({
        tidspunkt: klokke(),
        art: stengt ? 'steng' : 'aapne',
        av,
        grunn,
        virksomhet,
        ...(rolle && { rolle }),
      });
      await utfoerVedtaket(async () => {
        await noterStenging(lagre, virksomhet, klokke());
        await foelgStenging(lagre);
      });
      return foer !== stengt;
    },
    { medSok: false },
  );

/** That a journal was closed or opened is known by no other run: an archive from before it must not be taken for the newest. */
export async function noterStenging(lagre: Lager, virksomhet: string, tidspunkt: Date): Promise<void> {
  if (!(await erUtdatert(lagre))) await startKjoering(lagre, virksomhet, tidspunkt);
}

type Lager = Pick<Lagre, 'arkiv' | 'journal' | 'skriver'>;

/** True while the public side is not through with what was decided of all of a body, or a source, and it is not closed by itself. */
async function maaVaereStengt({ arkiv, skriver }: Lager, slug: string): Promise<boolean> {
  const lukket = new Set((await skriver.lukkinger.vedtak(slug)).map(({ vedtak }) => vedtak));
  return (await arkiv.underUtfoerelse(slug)).some((nr) => !lukket.has(nr));
}

/**
 * Closes and opens every journal as the last decision about it says; one that nobody has decided of is left as it is, and one
 * that an archive which is older than the journal would open. A journal
 * is closed too while the public side is not through with what was decided of a whole source or of all of it; but the cases of a
 * source that is withdrawn are closed by themselves, and the rest of the journal is then opened.
 */
export async function foelgStenging(lager: Lager): Promise<void> {
  const { arkiv, journal, skriver } = lager;
  // Nobody decides between the reading and the doing: the last decision stands.
  const utdatert = await erUtdatert(lager);
  await arkiv.alene(async () => {
    const register = lagVedtaksregister(await arkiv.vedtak());
    for (const { slug } of await journal.virksomheter()) {
      const stengt = (await maaVaereStengt(lager, slug)) || register.erStengt(slug);
      if (stengt === true || (stengt === false && !utdatert)) await skriver.settStengt(slug, stengt);
    }
  });
  if (utdatert) return;
  for (const { slug } of await journal.virksomheter())
    if (await lukkTrukneKilder(lager, slug)) await arkiv.alene(() => aapneIgjen(lager, slug));
}

/** Opens a journal that was closed only while something was carried out: unless it is closed by decision, or there is more. */
async function aapneIgjen(lager: Lager, slug: string): Promise<void> {
  const stengt = lagVedtaksregister(await lager.arkiv.vedtak()).erStengt(slug) === true;
  await lager.skriver.settStengt(slug, stengt || (await maaVaereStengt(lager, slug)));
}

/** Says that decisions about a source or all of a journal are carried out, and opens the journal where it was closed for them. */
export async function ferdigUtfoert(lager: Lager, slug: string, vedtak: readonly number[]): Promise<void> {
  const { arkiv } = lager;
  if (vedtak.length === 0) return;
  await arkiv.alene(async () => {
    await arkiv.ferdigUtfoert(vedtak);
    await aapneIgjen(lager, slug);
  });
  await glemLukkinger(lager, slug);
}
