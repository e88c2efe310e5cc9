import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sprak } from '../i18n/sprak.ts';
import { datoI } from '../tid/oslo.ts';
import { svarApi } from './api/rut.ts';
import type { Gjengiver } from './astro-gjengiver.ts';
import { lesForesporsel } from './foresporsel.ts';
import { ALDRI_LAGRE, APIHODER, SIDEHODER, SPOR_HVER_GANG } from './hoder.ts';
import { feilForLogg, type Logg } from './logg.ts';
import type { Rolle } from './miljo.ts';
import { erUtenfra } from './rolle.ts';
import { finnRute, leserSporring, type Rute } from './ruter.ts';
import { FerdigSvar, send } from './send.ts';
import { Sidelager } from './sidelager.ts';
import { velgSprak } from './sprak.ts';
import { reserveside } from './statiske-filer.ts';
import { JSON_TYPE, TEKST, type Svar } from './svar.ts';
import type { Tjenester } from './tjenester.ts';

export interface Oppsett {
  readonly tjenester: Tjenester;
  readonly gjengi: Gjengiver;
  readonly filer: ReadonlyMap<string, Svar>;
  readonly erStengt: () => boolean;
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

const LAGERSTORRELSE = 64 * 1024 * 1024;
/**
 * What depends on more than the journal's version (the index, the time of the last export) is kept this long, in
 * milliseconds: short enough for a withdrawal to be seen within a second.
 */
const KORT = 500;
const KORTLEVDE: ReadonlySet<Rute> = new Set(['forside', 'virksomhet', 'sok', 'api', 'innhold']);

const tekstsvar = (status: number, tekst: string, hoder: Readonly<Record<string, string>> = {}): FerdigSvar =>
  new FerdigSvar({
    status,
    type: TEKST,
    kropp: Buffer.from(`${tekst}\n`),
    lagring: ALDRI_LAGRE,
    hoder: { ...SIDEHODER, ...hoder },
  });

const omdirigering = (status: 301 | 308, til: string): FerdigSvar =>
  new FerdigSvar({
    status,
    type: TEKST,
    kropp: Buffer.alloc(0),
    til,
    lagring: SPOR_HVER_GANG,
    hoder: SIDEHODER,
  });

/** The one function behind every request: refuses, finds, renders, remembers and sends. */
export function lagBehandler(oppsett: Oppsett) {
  const { tjenester, gjengi, erStengt, logg, rolle, nettadresse, standardsprak } = oppsett;
  const filer = new Map([...oppsett.filer].map(([adresse, svar]) => [adresse, new FerdigSvar(svar, true)]));
  const lager = new Sidelager<FerdigSvar>(LAGERSTORRELSE);
  const underveis = new Map<string, Promise<FerdigSvar>>();

  /** Two clients who ask for the same page at once wait for the same rendering. */
  async function fraLager(
    rute: Rute,
    generasjon: string,
    nokkel: string,
    lag: () => Promise<FerdigSvar>,
  ): Promise<FerdigSvar> {
    const lagret = lager.hent(generasjon, nokkel, performance.now());
    if (lagret !== undefined) return lagret;
    const plass = `${generasjon} ${nokkel}`;
    const paagaar = underveis.get(plass);
    if (paagaar !== undefined) return paagaar;
    const lages = lag().finally(() => underveis.delete(plass));
    underveis.set(plass, lages);
    const ferdig = await lages;
    if (ferdig.svar.status < 500) {
      const levetid = KORTLEVDE.has(rute) ? KORT : Infinity;
      lager.sett(generasjon, nokkel, ferdig, {
        storrelse: ferdig.storrelse,
        naa: performance.now(),
        levetid,
      });
    }
    return ferdig;
  }

  async function lagSide(adresse: string, lokale: App.Locals): Promise<FerdigSvar> {
    const side = (await gjengi(adresse, lokale)) ?? (await gjengi('/404', lokale));
    if (side === undefined || (side.status >= 500 && side.kropp.byteLength === 0)) {
      return new FerdigSvar(reserveside(lokale.id));
    }
    const { status, type, kropp, til } = side;
    const lagring = status >= 500 ? ALDRI_LAGRE : SPOR_HVER_GANG;
    const hoder = status === 503 ? { ...SIDEHODER, 'Retry-After': '3600' } : SIDEHODER;
    return new FerdigSvar({ status, type, kropp, lagring, hoder, ...(til === undefined ? {} : { til }) });
  }

  async function lagApisvar(
    sti: string,
    sporring: string,
    iDag: string,
    stengt: boolean,
  ): Promise<FerdigSvar> {
    const parametre = new URLSearchParams(sporring);
    const { status, innhold } = await svarApi(tjenester, { sti, parametre, iDag, stengt });
    const kropp = Buffer.from(JSON.stringify(innhold));
    const lagring = status === 200 ? SPOR_HVER_GANG : ALDRI_LAGRE;
    return new FerdigSvar({ status, type: JSON_TYPE, kropp, lagring, hoder: APIHODER });
  }

  async function finnSvar(req: IncomingMessage, id: string): Promise<Utfall> {
    if (rolle === 'begge' && erUtenfra(req.headers)) {
      return {
        rute: 'ukjent',
        ferdig: tekstsvar(403, 'ROLLE=begge svarer bare på forespørsler fra denne maskinen.'),
      };
    }
    const lest = lesForesporsel(req);
    if (lest.art === 'avvist') {
      const hoder = lest.status === 405 ? { Allow: 'GET, HEAD' } : undefined;
      return { rute: 'ukjent', ferdig: tekstsvar(lest.status, lest.melding, hoder) };
    }
    if (lest.art === 'omdiriger') return { rute: 'ukjent', ferdig: omdirigering(308, lest.til) };

    const fil = filer.get(lest.sti);
    if (fil !== undefined) return { rute: 'fil', ferdig: fil };

    const iDag = datoI(tjenester.klokke());
    const stengt = erStengt();
    const generasjon = `${await tjenester.journal.versjon()} ${iDag} ${stengt}`;
    if (lest.sti.startsWith('/api/')) {
      const lag = () => lagApisvar(lest.sti, lest.sporring, iDag, stengt);
      return { rute: 'api', ferdig: await fraLager('api', generasjon, lest.sti + lest.sporring, lag) };
    }

    const valg = velgSprak(lest.sti, standardsprak);
    if (valg.art === 'omdiriger')
      return { rute: 'ukjent', ferdig: omdirigering(308, valg.til + lest.sporring) };
    const rute = finnRute(valg.sti);
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
    const adresse = leserSporring(rute) ? valg.sti + lest.sporring : valg.sti;
    const lag = () => lagSide(adresse, lokale);
    // Addresses that no page answers to are endless, and all look alike: they are not kept.
    if (rute === 'ukjent') return { rute, ferdig: await lag() };
    return { rute, ferdig: await fraLager(rute, generasjon, `${valg.sprak} ${adresse}`, lag) };
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const start = performance.now();
    const id = randomBytes(6).toString('hex');
    let rute: Rute = 'ukjent';
    let status = 500;
    try {
      const utfall = await finnSvar(req, id);
      rute = utfall.rute;
      status = await send(req, res, utfall.ferdig, id);
    } catch (feil) {
      logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i tjener');
      if (res.headersSent) res.destroy();
      else await send(req, res, new FerdigSvar(reserveside(id)), id);
    }
    logg.info({
      id,
      rute,
      metode: req.method === 'HEAD' ? 'HEAD' : 'GET',
      status,
      ms: Math.round(performance.now() - start),
    });
  };
}
