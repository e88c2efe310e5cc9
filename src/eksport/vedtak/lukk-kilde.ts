import { setImmediate } from 'node:timers/promises';
import type { Saksnr } from '../../arkiv/nummer.ts';
import type { Vedtak } from '../../arkiv/vedtak.ts';
import { erEtterslep } from '../indeks/etterslep.ts';
import { indekserUtboks } from '../indeks/toem-utboks.ts';
import type { Lagre } from '../lagre.ts';

/** Case numbers read from the archive at a time, and entries taken out of the index at a time. */
const SIDE = 5_000;
const STEG = 1_000;

type Lager = Pick<Lagre, 'arkiv' | 'skriver'>;

const trekkerKilde = (v: Vedtak): v is Vedtak & { readonly kilde: string } =>
  v.art === 'trekk' && 'omfang' in v && v.omfang === 'kilde';

async function sakeneI({ arkiv }: Lager, virksomhet: string, kilde: string): Promise<readonly Saksnr[]> {
  const saker: Saksnr[] = [];
  let etter: Saksnr | undefined;
  do {
    const side = await arkiv.saksnumre(virksomhet, etter, SIDE, kilde);
    for (const sak of side) saker.push(sak);
    etter = side.at(-1);
    // Whoever shares the process gets a word in.
    await setImmediate();
  } while (etter);
  return saker;
}

/**
 * Closes the cases of every source of a body that was withdrawn and is not cleaned away, while the journal is closed: about a
 * microsecond an entry. The public store knows no sources; it is told the numbers of the cases. Cut off, it begins again.
 *
 * @returns true when any were closed that were not.
 */
export async function lukkTrukneKilder(lager: Lager, virksomhet: string): Promise<boolean> {
  const { arkiv, skriver } = lager;
  const uferdige = new Set(await arkiv.underUtfoerelse(virksomhet));
  if (uferdige.size === 0) return false;
  for (const { vedtak } of await skriver.lukkinger.vedtak(virksomhet)) uferdige.delete(vedtak);
  const nye = (await arkiv.vedtak()).filter(trekkerKilde).filter(({ nr }) => uferdige.has(nr));
  for (const { nr, kilde } of nye)
    await skriver.lukkinger.lukk({
      virksomhet,
      vedtak: nr,
      saker: await sakeneI(lager, virksomhet, kilde),
    });

  return nye.length > 0;
}

/**
 * Takes what is closed out of the index, with all else that the outbox holds, and then lets the body be searched again. What
 * was cleaned away before stands in the outbox, so that nothing withdrawn can be counted by a search when it is done.
 *
 * @returns false when the search server did not take it: the search stays closed until the next run.
 */
export async function taUtAvSoket({ arkiv, journal, skriver, sok }: Lagre, iDag: string): Promise<boolean> {
  for (const { slug } of await journal.virksomheter()) {
    const igjen = (await skriver.lukkinger.vedtak(slug)).filter(({ uteAvSoket }) => !uteAvSoket);
    if (igjen.length === 0 || !sok) continue;
    try {
      let etter: string | undefined;
      for (;;) {
        const ider = await skriver.lukkinger.ider(slug, etter, STEG);
        etter = ider.at(-1);
        if (etter === undefined) break;
        await sok.fjern(ider);
        // Whoever shares the process gets a word in.
        await setImmediate();
      }
      await sok.toem();
      // Not receipted: an export may have an older version of something on its way into the index.
      for await (const { siste } of indekserUtboks({ journal, skriver, sok }, iDag)) {
        await skriver.merkFulgt('alle', siste);
        await setImmediate();
      }
    } catch (feil) {
      if (erEtterslep(feil)) return false;
      throw feil;
    }
    for (const { vedtak } of igjen) await skriver.lukkinger.merkUteAvSoket(slug, vedtak);
    await glemLukkinger({ arkiv, skriver }, slug);
  }
  return true;
}

/** Forgets the decisions that are carried out, when the index has followed. */
export async function glemLukkinger({ arkiv, skriver }: Lager, virksomhet: string): Promise<void> {
  const uferdige = new Set(await arkiv.underUtfoerelse(virksomhet));
  const ferdige = (await skriver.lukkinger.vedtak(virksomhet)).filter(
    ({ vedtak, uteAvSoket }) => uteAvSoket && !uferdige.has(vedtak),
  );
  if (ferdige.length > 0)
    await skriver.lukkinger.glem(
      virksomhet,
      ferdige.map(({ vedtak }) => vedtak),
    );
}
