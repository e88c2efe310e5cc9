import { join } from 'node:path';
import type { Klokke } from '../tid/oslo.ts';
import { aapneTjenester, offentligeFiler } from './aapne-tjenester.ts';
import { lastAstro } from './astro-gjengiver.ts';
import { lagBehandler } from './behandler.ts';
import { holdEldningVedLike } from './eldning.ts';
import { lagKonfigvakt } from './konfigvakt.ts';
import type { Logg } from './logg.ts';
import type { Miljo } from './miljo.ts';
import { lagStand } from './stand.ts';
import { lesStatiskeFiler } from './statiske-filer.ts';
import { startTjener } from './tjener.ts';

export interface OffentligTjener {
  /** Where the pages are, as an address to open. */
  readonly adresse: string;
  readonly port: number;
  /** Ends what is under way and closes the stores, within two seconds. */
  readonly lukk: () => Promise<void>;
}

/** The built site, beside `src` in the repository. */
const BYGG = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Starts the public journal: stores of the public zone only, the built pages, and a server.
 * @throws ManglerBygg, Konfigfeil or the system's own error, each before anything listens.
 */
export async function startOffentlig(
  miljo: Miljo,
  { logg, klokke = () => new Date(), bygg = BYGG }: { logg: Logg; klokke?: Klokke; bygg?: string },
): Promise<OffentligTjener> {
  const gjengi = await lastAstro(join(bygg, 'server', 'entry.mjs'));
  const filer = lesStatiskeFiler(join(bygg, 'client'));
  const finnKonfig = lagKonfigvakt(offentligeFiler(miljo.data).konfig, logg);
  const tjenester = await aapneTjenester(miljo.data, finnKonfig(), klokke, logg);
  const lukkLagre = async (): Promise<void> => {
    await tjenester.sok.lukk();
    await tjenester.journal.lukk();
  };
  const { rolle, nettadresse, port, vert } = miljo;
  try {
    const finnStand = lagStand(tjenester, finnKonfig);
    const behandle = lagBehandler({ tjenester, finnStand, gjengi, filer, logg, rolle, nettadresse });
    const tjener = await startTjener(behandle, { port, vert });
    const stoppEldning = holdEldningVedLike(miljo.data, tjenester, logg);
    const vist = vert.includes(':') ? `[${vert}]` : vert;
    return {
      port: tjener.port,
      adresse: `http://${vist}:${tjener.port}/`,
      lukk: async () => {
        stoppEldning();
        await tjener.lukk();
        await lukkLagre();
      },
    };
  } catch (feil) {
    await lukkLagre();
    throw feil;
  }
}
