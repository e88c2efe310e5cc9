import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { apidokumentsvar } from './api/dokument.ts';
import { svarApi } from './api/rut.ts';
import { gjelderArkiv } from './foresporsel/arkivadresse.ts';
import type { Konfig } from '../konfig/virksomhet.ts';
import type { Gjengiver } from './svar/astro-gjengiver.ts';
import { FerdigSvar } from './svar/ferdig-svar.ts';
import { forhaandssvar, omdirigering, reservesvar, tekstsvar } from './svar/faste-svar.ts';
import { lesForesporsel } from './foresporsel/foresporsel.ts';
import { ALDRI_LAGRE, APIDOKUMENT, APIHODER, SIDEHODER, SPOR_HVER_GANG } from './svar/hoder.ts';
import { lagIder } from './foresporsel/id.ts';
import { feilForLogg, lagSidefeil, type Logg } from './logg.ts';
import type { Rolle } from './oppstart/miljo.ts';
import { erUtenfra } from './oppstart/rolle.ts';
import { erAapent, finnRute, lestSporring, medSmaa, type Rute } from './foresporsel/ruter.ts';
import { send, sendKodet } from './svar/send.ts';
import { sprakprefiks, velgSprak } from './foresporsel/sprak.ts';
import { JSON_TYPE, type Svar } from './svar/svar.ts';
import { sprakFor, type Stand, type Standfinner } from './vakt/stand.ts';
import { Svarlager, type Utfall } from './svar/svarlager.ts';
import type { Tjenester } from './tjenester.ts';
import { utenSok } from '../sok/uten-sok.ts';
import { gjelderStengt } from './uten-stengte.ts';
import { svarRegneark } from './utgaver/regneark.ts';
import { svarStrom } from './utgaver/strom.ts';
import type { Utgavekall } from './utgaver/svar-utgave.ts';
import { datoI } from '../tid/oslo.ts';

export interface Oppsett {
  /** As they were opened, for the error page. */
  readonly tjenester: Tjenester;
  readonly finnStand: Standfinner;
  readonly gjengi: Gjengiver;
  readonly filer: ReadonlyMap<string, Svar>;
  /** The logos and colours that a configuration names. */
  readonly finnEget: (konfig: Konfig, sti: string) => FerdigSvar | undefined;
  readonly logg: Logg;
  readonly rolle: Rolle;
  readonly nettadresse: string | undefined;
  /** Whether the disk of the data directory has room for what may come. */
  readonly harPlass: () => Promise<boolean>;
}

/**
 * What depends on more than the journal's version (the index, the time of the last export) is kept this long, in
 * milliseconds: short enough for a withdrawal to be seen within a second.
 */
const KORT = 500;
const KORTLEVDE: ReadonlySet<Rute> = new Set([
  'forside',
  'virksomhet',
  'sok',
  'strom',
  'regneark',
  'api',
  'innhold',
]);
const levetid = (rute: Rute): number => (KORTLEVDE.has(rute) ? KORT : Infinity);

/** How often an answer is made before it is made without the search. */
const FORSOK = 2;

/** What an answer is made of, and where it is kept: what was made without the search is kept apart. */
interface Grunnlag extends Stand {
  readonly lager: Svarlager;
}

/** What is no page: it says itself, in a sentence, that it is closed. */
const UTGAVER: Partial<
  Readonly<Record<Rute, (tjenester: Tjenester, kall: Utgavekall) => Promise<FerdigSvar>>>
> = {
  strom: svarStrom,
  regneark: svarRegneark,
};

/** The one function behind every request: refuses, finds, renders, remembers and sends. */
export function lagBehandler(oppsett: Oppsett) {
  const { finnStand, gjengi, logg, rolle, nettadresse, harPlass } = oppsett;
  const meldSidefeil = lagSidefeil(logg);
  const filer = new Map(
    [...oppsett.filer].map(([adresse, svar]): [string, Utfall] => [
      adresse,
      { rute: 'fil', ferdig: new FerdigSvar(svar, 'grundig') },
    ]),
  );
  // Most clients take brotli: what takes longest to compress is done before the first of them asks.
  for (const { ferdig } of filer.values()) void ferdig.kod(ferdig.koding('br'));
  const lager = new Svarlager();
  const utenSoket = new Svarlager();

  async function lagSide(adresse: string, lokale: App.Locals): Promise<FerdigSvar> {
    const side = (await gjengi(adresse, lokale)) ?? (await gjengi('/404', lokale));
    if (side === undefined || (side.status >= 500 && side.kropp.byteLength === 0))
      return reservesvar(lokale.id);
    const { status, type, kropp, til, provIgjen = '3600' } = side;
    const lagring = status >= 500 ? ALDRI_LAGRE : SPOR_HVER_GANG;
    const hoder = status === 503 ? { ...SIDEHODER, 'Retry-After': provIgjen } : SIDEHODER;
    const svar = { status, type, kropp, lagring, hoder, ...(til === undefined ? {} : { til }) };
    return new FerdigSvar(svar, 'rask');
  }

  async function svarMedApi(sti: string, sporring: string, grunnlag: Grunnlag): Promise<Utfall> {
    const { tjenester, iDag, stengte, generasjon, lager } = grunnlag;
    const lag = async (): Promise<Utfall> => {
      const stengt = await gjelderStengt(sti.split('/')[4], tjenester.journal, stengte);
      const parametre = new URLSearchParams(sporring);
      const foresporsel = { sti, parametre, iDag, stengt, harPlass };
      const { status, innhold, provIgjen } = await svarApi(tjenester, foresporsel);
      const kropp = Buffer.from(JSON.stringify(innhold));
      const lagring = status === 200 ? SPOR_HVER_GANG : ALDRI_LAGRE;
      const hoder = provIgjen === undefined ? APIHODER : { ...APIHODER, 'Retry-After': String(provIgjen) };
      const svar = { status, type: JSON_TYPE, kropp, lagring, hoder };
      return { rute: 'api', ferdig: new FerdigSvar(svar, 'rask') };
    };
    return lager.hent({ generasjon, nokkel: sti + sporring, levetid: levetid('api') }, lag);
  }

  async function svarMedSide(sti: string, sporring: string, grunnlag: Grunnlag, id: string): Promise<Utfall> {
    const { tjenester, iDag, stengte, generasjon, standardsprak, lager } = grunnlag;
    // The console has its own server, and its pages are not rendered here: its addresses are like any that lead nowhere.
    const konsollets = gjelderArkiv(sti);
    const lestSprak = velgSprak(sti, standardsprak);
    const ment = medSmaa(sti);
    if (ment !== undefined) return { rute: 'ukjent', ferdig: omdirigering(ment + sporring) };
    if (lestSprak.art === 'omdiriger' && !konsollets)
      return { rute: 'ukjent', ferdig: omdirigering(lestSprak.til + sporring) };
    const valg = lestSprak.art === 'funnet' ? lestSprak : { sprak: standardsprak, sti: '/arkiv' };
    const rute = konsollets ? 'ukjent' : finnRute(valg.sti);
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
      meldFeil: (feil) => meldSidefeil({ id, rute }, feil),
    };
    const utgave = UTGAVER[rute];
    if (stengt && rute !== 'innhold' && utgave === undefined && !konsollets)
      return { rute, ferdig: await lagSide('/stengt', lokale) };
    const lest = lestSporring(rute, sporring);
    const foran = (nettadresse ?? '') + sprakprefiks(valg.sprak, standardsprak);
    const lag = async (): Promise<Utfall> => ({
      rute,
      ferdig: await (utgave === undefined
        ? lagSide(konsollets ? '/404' : valg.sti + lest, lokale)
        : utgave(tjenester, { ...lokale, parametre: new URLSearchParams(lest), foran, finnStand })),
    });
    // Addresses that no page answers to are endless, and all look alike: they are not kept.
    if (rute === 'ukjent') return lag();
    return lager.hent({ generasjon, nokkel: sti + lest, levetid: levetid(rute) }, lag);
  }

  /**
   * An answer that waits for the search may be ready when what it was made of is withdrawn: it is not given, but made again (R59). If
   * that is overtaken too, the search is too slow to be asked.
   */
  async function lagFerskt(stand: Stand, lag: (grunnlag: Grunnlag) => Promise<Utfall>): Promise<Utfall> {
    let naa = stand;
    for (let nr = 0; nr < FORSOK; nr++) {
      const utfall = await lag({ ...naa, lager });
      if ((await oppsett.tjenester.journal.sistTattBort()) <= naa.versjon) return utfall;
      // How things stand is read once a turn.
      await setImmediate();
      naa = await finnStand();
    }
    const sok = utenSok('journalen endres før søket svarer');
    return lag({ ...naa, tjenester: { ...naa.tjenester, sok }, lager: utenSoket });
  }

  /** The error page, in the site's own language: it reads no store, since a store may be what failed. */
  async function lagFeilside(id: string): Promise<FerdigSvar> {
    const { tjenester } = oppsett;
    const meldFeil = (feil: unknown) => logg.error({ id, ...feilForLogg(feil) }, 'feil i feilside');
    const iDag = datoI(tjenester.klokke());
    const standardsprak = sprakFor(tjenester.konfig);
    const sprak = { sprak: standardsprak, standardsprak };
    const lokale = { tjenester, ...sprak, sti: '/', iDag, nettadresse, id, stengt: true, meldFeil };
    return lagSide('/500', lokale);
  }

  async function finnSvar(req: IncomingMessage, id: string): Promise<Utfall> {
    if (rolle === 'begge' && erUtenfra(req.headers)) {
      const ferdig = tekstsvar(403, 'ROLLE=begge svarer bare på forespørsler fra denne maskinen.');
      return { rute: 'ukjent', ferdig };
    }
    if (req.method === 'OPTIONS' && erAapent(req.url ?? '')) return { rute: 'api', ferdig: forhaandssvar() };
    const lest = lesForesporsel(req);
    if (lest.art === 'avvist') {
      const hoder = lest.status === 405 ? { Allow: 'GET, HEAD' } : undefined;
      return { rute: 'ukjent', ferdig: tekstsvar(lest.status, lest.melding, hoder) };
    }
    if (lest.art === 'omdiriger') return { rute: 'ukjent', ferdig: omdirigering(lest.til) };
    const { sti, sporring } = lest;
    const fil = filer.get(sti);
    if (fil !== undefined) return fil;
    // It says what may be asked, and nothing of what is answered: it needs no store, and none has to be open.
    if (sti === APIDOKUMENT) return { rute: 'api', ferdig: apidokumentsvar() };
    const stand = await finnStand();
    const lagret = lager.finn(stand.generasjon, req.url ?? '');
    if (lagret !== undefined) return lagret;
    const eget = oppsett.finnEget(stand.konfig, sti);
    if (eget !== undefined) return { rute: 'fil', ferdig: eget };
    return lagFerskt(stand, (grunnlag) =>
      sti.startsWith('/api/')
        ? svarMedApi(sti, sporring, grunnlag)
        : svarMedSide(sti, sporring, grunnlag, id),
    );
  }

  /**
   * What was answered before, by the address as it came and before anything is made of it: a page that is kept should cost
   * what a bare server's bytes cost, and so waits for nothing.
   */
  function finnStraks({ method, url = '' }: IncomingMessage): Utfall | undefined {
    if (rolle === 'begge' || (method !== 'GET' && method !== 'HEAD')) return undefined;
    const stand = finnStand.straks();
    return (stand && lager.finn(stand.generasjon, url)) ?? filer.get(url);
  }

  const nyId = lagIder();
  const behandle = async (
    req: IncomingMessage,
    res: ServerResponse,
    id: string,
    start: number,
  ): Promise<void> => {
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
    logg.besvart({ id, rute, status, ms: Math.round(performance.now() - start) });
  };

  return (req: IncomingMessage, res: ServerResponse): void | Promise<void> => {
    const start = performance.now();
    const id = nyId();
    const straks = finnStraks(req);
    const kodet = straks?.ferdig.kodet(straks.ferdig.koding(req.headers['accept-encoding']));
    if (straks === undefined || kodet === undefined) return behandle(req, res, id, start);
    const status = sendKodet(req, res, straks.ferdig, kodet, id);
    logg.besvart({ id, rute: straks.rute, status, ms: Math.round(performance.now() - start) });
  };
}
