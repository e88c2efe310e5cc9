import { join } from 'node:path';
import type { Klokke } from '../tid/oslo.ts';
import { aapneTjenester, offentligeFiler } from './aapne-tjenester.ts';
import { lastAstro } from './astro-gjengiver.ts';
import { lagBehandler } from './behandler.ts';
import { holdEldningVedLike } from './eldning.ts';
import { lesPostmiljo, type Postinnstillinger } from '../innsyn/post/innstillinger.ts';
import { aapneInnsynsdrift, type Innsynsdrift } from './innsyn/innsynsdrift.ts';
import { lagInnsynsbehandler } from './innsyn/innsynsbehandler.ts';
import { gjelderInnsyn } from './innsyn/rute.ts';
import { startUtsending, type Utsending } from './innsyn/utsending.ts';
import { lagKonfigvakt } from './konfigvakt.ts';
import type { Logg } from './logg.ts';
import { lagLogofinner } from './logo.ts';
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
  {
    logg,
    klokke = () => new Date(),
    bygg = BYGG,
    post = lesPostmiljo({}),
  }: { logg: Logg; klokke?: Klokke; bygg?: string; post?: Postinnstillinger },
): Promise<OffentligTjener> {
  const gjengi = await lastAstro(join(bygg, 'server', 'entry.mjs'));
  const filer = lesStatiskeFiler(join(bygg, 'client'));
  const finnKonfig = lagKonfigvakt(offentligeFiler(miljo.data).konfig, logg);
  const tjenester = await aapneTjenester(miljo.data, finnKonfig(), klokke, logg, { meili: miljo.meili });
  const finnStand = lagStand(tjenester, finnKonfig);
  let innsyn: Innsynsdrift | undefined;
  let utsending: Utsending | undefined;
  const lukkLagre = async (): Promise<void> => {
    await utsending?.stopp();
    await innsyn?.lukk();
    await tjenester.sok.lukk();
    await tjenester.journal.lukk();
  };
  const { rolle, nettadresse, port, vert } = miljo;
  try {
    innsyn = aapneInnsynsdrift(miljo.data, finnKonfig(), klokke, finnStand);
    const behandle = lagBehandler({
      finnLogo: lagLogofinner(miljo.data),
      tjenester,
      finnStand,
      gjengi,
      filer,
      logg,
      rolle,
      nettadresse,
    });
    const felles = { finnStand, gjengi, logg, rolle, nettadresse };
    const behandleInnsyn = lagInnsynsbehandler({ ...felles, innsyn, vekkPost: () => utsending?.vekk() });
    const tjener = await startTjener(
      (req, res) => (gjelderInnsyn(req.url ?? '') ? behandleInnsyn(req, res) : behandle(req, res)),
      { port, vert },
    );
    // Who may only search cannot age the index: with Meilisearch, the export and the daily job do.
    const stoppEldning =
      miljo.meili === undefined ? holdEldningVedLike(miljo.data, tjenester, logg) : () => undefined;
    const vist = vert.includes(':') ? `[${vert}]` : vert;
    const adresse = `http://${vist}:${tjener.port}`;
    utsending = startUtsending({
      data: miljo.data,
      innsyn,
      innstillinger: post,
      nettadresse: nettadresse ?? adresse,
      klokke,
      logg,
    });
    return {
      port: tjener.port,
      adresse: `${adresse}/`,
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
