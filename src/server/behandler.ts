import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sprak } from '../i18n/sprak.ts';
import { svarApi } from './api/rut.ts';
import type { Gjengiver } from './astro-gjengiver.ts';
import { lagDatoklokke } from './datoklokke.ts';
import { omdirigering, reservesvar, tekstsvar } from './faste-svar.ts';
import { lesForesporsel } from './foresporsel.ts';
import { ALDRI_LAGRE, APIHODER, SIDEHODER, SPOR_HVER_GANG } from './hoder.ts';
import { feilForLogg, type Logg } from './logg.ts';
import type { Rolle } from './miljo.ts';
import { erUtenfra } from './rolle.ts';
import { finnRute, leserSporring, type Rute } from './ruter.ts';
import { FerdigSvar, send } from './send.ts';
import { velgSprak } from './sprak.ts';
import { JSON_TYPE, type Svar } from './svar.ts';
import { Svarlager } from './svarlager.ts';
import type { Tjenester } from './tjenester.ts';
import { gjelderStengt, stengteVirksomheter, utenStengte } from './uten-stengte.ts';

export interface Oppsett {
  readonly tjenester: Tjenester;
  readonly gjengi: Gjengiver;
  readonly filer: ReadonlyMap<string, Svar>;
  readonly logg: Logg;
  readonly rolle: Rolle;
  readonly nettadresse: string | undefined;
  readonly standardsprak: Sprak;
}

/** What came out of a request, and what the log may call it. */
interface Utfall {
  readonly rute: Rute;
  readonly ferdig: FerdigSvar;
}

/** What the stores say when a request comes: everything an answer follows from, but its address. */
interface Stand {
  readonly tjenester: Tjenester;
  readonly iDag: string;
  readonly stengte: readonly string[];
  readonly generasjon: string;
}

/**
 * What depends on more than the journal's version (the index, the time of the last export) is kept this long, in
 * milliseconds: short enough for a withdrawal to be seen within a second.
 */
const KORT = 500;
const KORTLEVDE: ReadonlySet<Rute> = new Set(['forside', 'virksomhet', 'sok', 'api', 'innhold']);
const levetid = (rute: Rute): number => (KORTLEVDE.has(rute) ? KORT : Infinity);

/** The one function behind every request: refuses, finds, renders, remembers and sends. */
export function lagBehandler(oppsett: Oppsett) {
  const { gjengi, logg, rolle, nettadresse, standardsprak } = oppsett;
  const filer = new Map([...oppsett.filer].map(([adresse, svar]) => [adresse, new FerdigSvar(svar, true)]));
  const lager = new Svarlager();
  const dagensDato = lagDatoklokke(oppsett.tjenester.klokke);

  async function finnStand(): Promise<Stand> {
    const { journal } = oppsett.tjenester;
    const iDag = dagensDato();
    const [versjon, stengte] = await Promise.all([journal.versjon(), stengteVirksomheter(journal)]);
    const tjenester = await utenStengte(oppsett.tjenester, stengte);
    return { tjenester, iDag, stengte, generasjon: `${versjon} ${iDag} ${stengte.join(' ')}` };
  }

  async function lagSide(adresse: string, lokale: App.Locals): Promise<FerdigSvar> {
    const side = (await gjengi(adresse, lokale)) ?? (await gjengi('/404', lokale));
    if (side === undefined || (side.status >= 500 && side.kropp.byteLength === 0))
      return reservesvar(lokale.id);
    const { status, type, kropp, til } = side;
    const lagring = status >= 500 ? ALDRI_LAGRE : SPOR_HVER_GANG;
    const hoder = status === 503 ? { ...SIDEHODER, 'Retry-After': '3600' } : SIDEHODER;
    return new FerdigSvar({ status, type, kropp, lagring, hoder, ...(til === undefined ? {} : { til }) });
  }

  async function svarMedApi(sti: string, sporring: string, stand: Stand): Promise<FerdigSvar> {
    const { tjenester, iDag, stengte, generasjon } = stand;
    const lag = async (): Promise<FerdigSvar> => {
      const stengt = await gjelderStengt(sti.split('/')[4], stand.tjenester.journal, stengte);
      const parametre = new URLSearchParams(sporring);
      const { status, innhold } = await svarApi(tjenester, { sti, parametre, iDag, stengt });
      const kropp = Buffer.from(JSON.stringify(innhold));
      const lagring = status === 200 ? SPOR_HVER_GANG : ALDRI_LAGRE;
      return new FerdigSvar({ status, type: JSON_TYPE, kropp, lagring, hoder: APIHODER });
    };
    return lager.hent({ generasjon, nokkel: sti + sporring, levetid: levetid('api') }, lag);
  }

  async function svarMedSide(sti: string, sporring: string, id: string): Promise<Utfall> {
    const valg = velgSprak(sti, standardsprak);
    if (valg.art === 'omdiriger') return { rute: 'ukjent', ferdig: omdirigering(valg.til + sporring) };
    const rute = finnRute(valg.sti);
    const { tjenester, iDag, stengte, generasjon } = await finnStand();
    const stengt = await gjelderStengt(valg.sti.split('/')[1], tjenester.journal, stengte);
    const lokale: App.Locals = {
      tjenester,
      sprak: valg.sprak,
      standardsprak,
      sti: valg.sti,
      iDag,
      nettadresse,
      id,
      stengt,
      meldFeil: (feil) => logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i side'),
    };
    if (stengt && rute !== 'innhold') return { rute, ferdig: await lagSide('/stengt', lokale) };
    const adresse = leserSporring(rute) ? valg.sti + sporring : valg.sti;
    const lag = () => lagSide(adresse, lokale);
    // Addresses that no page answers to are endless, and all look alike: they are not kept.
    if (rute === 'ukjent') return { rute, ferdig: await lag() };
    const plass = { generasjon, nokkel: `${valg.sprak} ${adresse}`, levetid: levetid(rute) };
    return { rute, ferdig: await lager.hent(plass, lag) };
  }

  /** The error page, in the site's own language: it reads no store, since a store may be what failed. */
  async function lagFeilside(id: string): Promise<FerdigSvar> {
    const { tjenester } = oppsett;
    const meldFeil = (feil: unknown) => logg.error({ id, ...feilForLogg(feil) }, 'feil i feilside');
    const iDag = dagensDato();
    const sprak = { sprak: standardsprak, standardsprak };
    return lagSide('/500', { tjenester, ...sprak, sti: '/', iDag, nettadresse, id, stengt: true, meldFeil });
  }

  async function finnSvar(req: IncomingMessage, id: string): Promise<Utfall> {
    if (rolle === 'begge' && erUtenfra(req.headers)) {
      const ferdig = tekstsvar(403, 'ROLLE=begge svarer bare på forespørsler fra denne maskinen.');
      return { rute: 'ukjent', ferdig };
    }
    const lest = lesForesporsel(req);
    if (lest.art === 'avvist') {
      const hoder = lest.status === 405 ? { Allow: 'GET, HEAD' } : undefined;
      return { rute: 'ukjent', ferdig: tekstsvar(lest.status, lest.melding, hoder) };
    }
    if (lest.art === 'omdiriger') return { rute: 'ukjent', ferdig: omdirigering(lest.til) };
    const { sti, sporring } = lest;
    const fil = filer.get(sti);
    if (fil !== undefined) return { rute: 'fil', ferdig: fil };
    if (sti.startsWith('/api/')) {
      return { rute: 'api', ferdig: await svarMedApi(sti, sporring, await finnStand()) };
    }
    return svarMedSide(sti, sporring, id);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const start = performance.now();
    const id = randomUUID().slice(0, 13);
    let rute: Rute = 'ukjent';
    let status = 500;
    try {
      const utfall = await finnSvar(req, id);
      rute = utfall.rute;
      status = await send(req, res, utfall.ferdig, id);
    } catch (feil) {
      logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i tjener');
      if (res.headersSent) res.destroy();
      else await send(req, res, await lagFeilside(id).catch(() => reservesvar(id)), id);
    }
    logg.info({ id, rute, status, ms: Math.round(performance.now() - start) });
  };
}
