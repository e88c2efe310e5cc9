import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FinnesIkke, IngenTilgang } from '../../konsoll/feil.ts';
import type { Sesjon } from '../../konsoll/sesjoner.ts';
import type { Bruker } from '../../konsoll/tilgang.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Gjengiver } from '../astro-gjengiver.ts';
import { lesForesporsel } from '../foresporsel.ts';
import { klientnett } from '../innsyn/klientnett.ts';
import { sendInnsyn, videre } from '../innsyn/send.ts';
import { lesSkjema } from '../innsyn/skjema.ts';
import { feilForLogg, type Logg } from '../logg.ts';
import { erUtenfra } from '../rolle.ts';
import type { Stand } from '../stand.ts';
import { TEKST } from '../svar.ts';
import { alleVirksomheter, finnVirksomhet } from '../virksomheter.ts';
import { type Adgang, LOGG_INN, LOGG_UT, OIDC_TILBAKE } from './adgang.ts';
import { lagKonsollbremser } from './bremser.ts';
import type { Arkivkall, Arkivsvar, Konsollagre } from './kall.ts';
import { taImotOidc, velgPerson, visLoggInn, type Adgangskall } from './logg-inn-svar.ts';
import { nettleserord } from './nettleserord.ts';
import { erFraKonsollet, harMerket } from './opphav.ts';
import { erOpplasting, lesOpplasting, type Opplastetfil } from './opplasting.ts';
import { lagRamme } from './ramme.ts';
import { slipperInn, type Rutetreff } from './rute.ts';
import { finnArkivrute } from './ruter.ts';
import { type Konsollfeil, type Konsollside, SIDEADRESSE } from './sider.ts';

export interface Konsolloppsett {
  readonly adgang: Adgang;
  readonly lagre: Konsollagre;
  readonly finnStand: () => Promise<Stand>;
  readonly gjengi: Gjengiver;
  /** What the public server would answer, from other stores than its own. */
  readonly gjengiOffentlig: Arkivkall['gjengiOffentlig'];
  readonly data: string;
  readonly klokke: Klokke;
  readonly logg: Logg;
  /** The console's own address, without a slash at the end. */
  readonly adresse: () => string;
  /** Answers this machine only: the development login, and the role that is for trying out. */
  readonly bareHerfra: boolean;
  /** Mail leaves the house; otherwise it is written to files. */
  readonly smtp: boolean;
}

/** A form that was read, and the files that came with it. */
interface Lestskjema {
  readonly felt: URLSearchParams;
  readonly filer: readonly Opplastetfil[];
}

const STATUS: Readonly<Record<Konsollfeil, number>> = {
  'ingen-tilgang': 403,
  ukjent: 404,
  fremmed: 403,
  merke: 403,
  utlogget: 401,
  'for-stort': 413,
  'feil-type': 415,
  'for-mange': 429,
  metode: 405,
  feil: 500,
};

const tekstsvar = (status: number, tekst: string, hoder = {}): Arkivsvar => ({
  status,
  kropp: Buffer.from(`${tekst}\n`),
  type: TEKST,
  hoder,
});

const tilInnlogging = (vei: string, hoder: Readonly<Record<string, string[]>>): Arkivsvar =>
  videre(`${LOGG_INN}?${new URLSearchParams({ til: vei }).toString()}`, hoder);

/** By the provider, without a question where one is logged in there, and back with the roles of now. */
const tilFornyelse = (vei: string): Arkivsvar =>
  videre(`${LOGG_INN}?${new URLSearchParams({ start: 'ja', stille: 'ja', til: vei }).toString()}`);

/** The language that the console is written in. */
const SPRAK = 'nb';

/**
 * The one function behind every request under /arkiv: refuses, finds out who it is, lets through or not, and sends. Nothing of
 * it is kept by anyone, and no address of it is in the log.
 */
export function lagArkivbehandler(oppsett: Konsolloppsett) {
  const { adgang, lagre, finnStand, gjengi, gjengiOffentlig, data, klokke, logg, adresse, bareHerfra, smtp } =
    oppsett;
  const bremser = lagKonsollbremser();
  const utvikler = adgang.valg.art === 'utvikler';

  /** Who came in or went out stands in the log beside what they looked at. */
  async function foerAdgang(bruker: Bruker, handling: 'logg-inn' | 'logg-ut'): Promise<void> {
    const rolle = [...new Set(bruker.tildelinger.map((tildeling) => tildeling.rolle))].join(', ') || 'ingen';
    const tidspunkt = klokke().toISOString();
    if (handling === 'logg-inn')
      await lagre.arkiv.foerAnsatt({ id: bruker.id, navn: bruker.navn, sistInne: tidspunkt });
    await lagre.arkiv.loggfoer({
      tidspunkt,
      hvem: bruker.id,
      rolle,
      handling,
      virksomhet: '',
      gjenstand: '',
      grunn: '',
    });
  }

  interface Lest {
    readonly req: IncomingMessage;
    readonly id: string;
    readonly metode: 'GET' | 'POST';
    readonly sti: string;
    readonly sporring: string;
    readonly nett: string;
    readonly stand: Stand;
    readonly rute: string;
    /** The browser holds a key that opens nothing (any more). */
    readonly ukjentNokkel: boolean;
  }

  function lagVis({ id, sti, stand, rute }: Lest, sesjon: Sesjon | undefined, virksomhet?: string) {
    return async (side: Konsollside, status = 200): Promise<Arkivsvar> => {
      const navnPaa = (slug: string): string => finnVirksomhet(stand.konfig, { slug, navn: slug }).navn;
      const ansatte = sesjon === undefined ? [] : await lagre.arkiv.ansatte();
      const lokale: App.Locals = {
        tjenester: stand.tjenester,
        sprak: SPRAK,
        standardsprak: SPRAK,
        sti,
        iDag: stand.iDag,
        nettadresse: adresse(),
        id,
        stengt: false,
        konsoll: side,
        ramme: lagRamme({ sesjon, utvikler, sti, virksomhet, navnPaa, ansatte }),
        meldFeil: (feil) => logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i konsollside'),
      };
      const gjengitt = await gjengi(SIDEADRESSE[side.art], lokale);
      if (gjengitt === undefined || gjengitt.status >= 500)
        return tekstsvar(500, `Noe gikk galt. Oppgi feilnummer ${id} til den som drifter konsollet.`);
      return { status, kropp: gjengitt.kropp };
    };
  }

  const lagFeil =
    (vis: Arkivkall['vis'], id: string) =>
    async (kode: Konsollfeil, hoder: Readonly<Record<string, string>> = {}): Promise<Arkivsvar> => ({
      ...(await vis({ art: 'feil', kode, id }, STATUS[kode])),
      hoder,
    });

  /** A form that really comes from the console's pages; or why it is not taken. */
  async function lesEgetSkjema(
    req: IncomingMessage,
    filer = false,
  ): Promise<Lestskjema | Konsollfeil | 'avbrutt'> {
    if (!erFraKonsollet(req.headers, adresse())) return 'fremmed';
    const skjema = filer && erOpplasting(req) ? await lesOpplasting(req) : await lesSkjema(req);
    return skjema.art === 'lest' ? { filer: [], ...skjema } : skjema.art;
  }

  async function svarUtenSesjon(lest: Lest): Promise<Arkivsvar> {
    const { req, metode, sti, sporring, nett } = lest;
    const vis = lagVis(lest, undefined);
    const feil = lagFeil(vis, lest.id);
    const kall: Adgangskall = {
      adgang,
      kapsler: req.headers.cookie,
      sporring,
      parametre: new URLSearchParams(sporring),
      vis,
      nettleser: nettleserord(req.headers['user-agent']),
      meldInne: (bruker) => foerAdgang(bruker, 'logg-inn'),
    };
    const begynner = sti === LOGG_INN && (metode === 'POST' || kall.parametre.has('start'));
    if (begynner && !bremser.innlogging(nett)) return feil('for-mange', { 'Retry-After': '600' });
    if (sti === LOGG_INN && metode === 'GET') return visLoggInn(kall);
    if (sti === LOGG_INN && utvikler) {
      const skjema = await lesEgetSkjema(req);
      if (skjema === 'avbrutt') return tekstsvar(400, 'Skjemaet kom ikke fram.');
      if (typeof skjema === 'string') return feil(skjema);
      const slugger = (await alleVirksomheter(lagre.journal, lest.stand.konfig)).map(({ slug }) => slug);
      return velgPerson(kall, skjema.felt, slugger);
    }
    if (sti === OIDC_TILBAKE && metode === 'GET' && !utvikler) {
      const svar = await taImotOidc(kall);
      return svar.status === 303 || bremser.bom(nett) ? svar : feil('for-mange', { 'Retry-After': '600' });
    }
    if (metode === 'POST') return feil('utlogget');
    if (sti === LOGG_UT) return videre(`${LOGG_INN}?ut=ja`);
    // Who was away for an hour has missed once, and not with every request on the way in.
    return tilInnlogging(sti + sporring, lest.ukjentNokkel ? { 'Set-Cookie': [adgang.glemt()] } : {});
  }

  /** Out, and on to the provider where it can end its login too. */
  async function visUtlogget(
    lest: Lest,
    til: string | undefined,
    kapsler: readonly string[],
  ): Promise<Arkivsvar> {
    const ut = { 'Set-Cookie': [...kapsler] };
    if (til === undefined) return videre(`${LOGG_INN}?ut=ja`, ut);
    // No redirection: our forms may lead to no other site, and a browser counts where a form's answer sends it.
    return {
      ...(await lagVis(lest, undefined)({ art: 'logg-ut', til })),
      hoder: { ...ut, Refresh: `0; url=${til}` },
    };
  }

  async function svarInne(lest: Lest, sesjon: Sesjon, treff: Rutetreff | undefined): Promise<Arkivsvar> {
    const { req, id, metode, sti, nett, stand } = lest;
    const { bruker } = sesjon;
    const vis = lagVis(lest, sesjon, treff?.virksomhet);
    const feil = lagFeil(vis, id);
    const ut = sti === LOGG_UT && metode === 'POST';
    const krever = treff?.rute[metode === 'POST' ? 'skriv' : 'les'];
    const svarer = treff?.[metode === 'POST' ? 'skriv' : 'les'];
    if (!ut) {
      if (treff === undefined) return feil('ukjent');
      if (krever === undefined || svarer === undefined)
        return feil('metode', { Allow: metode === 'POST' ? 'GET, HEAD' : 'POST' });
      if (!slipperInn(bruker, krever, treff.virksomhet)) return feil('ingen-tilgang');
    }
    let skjema = new URLSearchParams();
    let filer: readonly Opplastetfil[] = [];
    if (metode === 'POST') {
      const lestSkjema = await lesEgetSkjema(req, treff?.rute.filer);
      if (lestSkjema === 'avbrutt') return tekstsvar(400, 'Skjemaet kom ikke fram.');
      if (typeof lestSkjema === 'string') return feil(lestSkjema);
      if (!harMerket(lestSkjema.felt, sesjon)) return feil(bremser.bom(nett) ? 'merke' : 'for-mange');
      skjema = lestSkjema.felt;
      ({ filer } = lestSkjema);
    }
    if (ut) {
      await foerAdgang(bruker, 'logg-ut');
      const kapsler = adgang.loggUt(sesjon, req.headers.cookie, skjema.has('overalt'));
      return visUtlogget(lest, await adgang.utloggingssted(sesjon), kapsler);
    }
    const kall: Arkivkall = {
      metode,
      bruker,
      sesjon,
      sesjoner: adgang.sesjoner,
      lagre,
      stand,
      data,
      klokke,
      sti,
      parametre: new URLSearchParams(lest.sporring),
      skjema,
      filer,
      smtp,
      gjengi,
      gjengiOffentlig,
      vis,
      videre,
    };
    try {
      return svarer === undefined ? await feil('ukjent') : await svarer(kall);
    } catch (galt) {
      if (galt instanceof IngenTilgang) return feil('ingen-tilgang');
      if (galt instanceof FinnesIkke) return feil('ukjent');
      logg.error({ id, rute: lest.rute, ...feilForLogg(galt) }, 'feil i konsollet');
      return feil('feil');
    }
  }

  async function finnSvar(
    req: IncomingMessage,
    id: string,
    meldRute: (rute: string) => void,
  ): Promise<Arkivsvar> {
    if (bareHerfra && erUtenfra(req.headers))
      return tekstsvar(403, 'Dette konsollet svarer bare på forespørsler fra denne maskinen.');
    const metode = req.method === 'POST' ? 'POST' : 'GET';
    const adresselesing = lesForesporsel({
      method: metode === 'POST' ? 'GET' : (req.method ?? ''),
      url: req.url ?? '',
    });
    if (adresselesing.art === 'avvist') {
      const hoder = adresselesing.status === 405 ? { Allow: 'GET, HEAD, POST' } : {};
      return tekstsvar(adresselesing.status, adresselesing.melding, hoder);
    }
    if (adresselesing.art === 'omdiriger') return videre(adresselesing.til);
    const { sti, sporring } = adresselesing;
    const nett = klientnett(req);
    if (!bremser.alt(nett))
      return tekstsvar(429, 'For mange forespørsler. Vent ti minutter.', { 'Retry-After': '600' });
    const treff = finnArkivrute(sti);
    const rute =
      treff?.rute.sti ?? (sti === LOGG_INN || sti === LOGG_UT || sti === OIDC_TILBAKE ? sti : 'ukjent');
    meldRute(rute);
    const stand = await finnStand();
    const sesjon = adgang.finn(req.headers.cookie);
    const ukjentNokkel = sesjon === 'ukjent';
    const lest: Lest = { req, id, metode, sti, sporring, nett, stand, rute, ukjentNokkel };
    if (sesjon === 'ukjent' && !bremser.bom(nett))
      return tekstsvar(429, 'For mange forsøk. Vent ti minutter.', { 'Retry-After': '600' });
    const skalInn = sti === LOGG_INN || sti === OIDC_TILBAKE;
    if (skalInn || sesjon === undefined || sesjon === 'ukjent') return svarUtenSesjon(lest);
    if (sti !== LOGG_UT && adgang.maaFornyes(sesjon, metode))
      return metode === 'GET' ? tilFornyelse(sti + sporring) : svarUtenSesjon(lest);
    return svarInne(lest, sesjon, treff);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const start = performance.now();
    const id = randomUUID().slice(0, 13);
    let rute = 'ukjent';
    let status = 500;
    try {
      const svar = await finnSvar(req, id, (funnet) => {
        rute = funnet;
      });
      ({ status } = svar);
      await sendInnsyn(req, res, svar, id);
    } catch (feil) {
      logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i konsollet');
      if (res.headersSent) res.destroy();
      else await sendInnsyn(req, res, tekstsvar(500, `Noe gikk galt. Oppgi feilnummer ${id}.`), id);
    }
    logg.info({ id, rute, status, ms: Math.round(performance.now() - start) });
  };
}
