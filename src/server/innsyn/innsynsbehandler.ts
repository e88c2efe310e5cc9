import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gjengiver } from '../svar/astro-gjengiver.ts';
import { lesForesporsel } from '../foresporsel/foresporsel.ts';
import { feilForLogg, type Logg } from '../logg.ts';
import type { Rolle } from '../oppstart/miljo.ts';
import { erUtenfra } from '../oppstart/rolle.ts';
import { velgSprak } from '../foresporsel/sprak.ts';
import { TEKST } from '../svar/svar.ts';
import type { Stand } from '../vakt/stand.ts';
import { gjelderStengt } from '../uten-stengte.ts';
import { finnVirksomhet } from '../virksomheter.ts';
import { lagSidebremser } from './bremser.ts';
import { Gjentak } from './gjentak.ts';
import { klientnett, type Mellomledd } from './klientnett.ts';
import type { Kall } from './kall.ts';
import { sendKrav, visKravskjema, visSendt } from './krav-svar.ts';
import { hentAlt, hentDokument, hentSvar } from './nedlasting-svar.ts';
import { bekreftKrav, endreStatus, visBekreftelse, visStatus } from './lenke-svar.ts';
import { alleMine, bestillMine, visMine } from './mine-svar.ts';
import { endreListe, visListe } from './liste-svar.ts';
import { erFraEgenSide } from './opphav.ts';
import { finnInnsynsrute, type Innsynsrute } from './rute.ts';
import { type Innsynssvar, sendInnsyn, videre } from './send.ts';
import { type Innsynsfeil, type Innsynsside, SIDEADRESSE } from './sider.ts';
import { apifeil, svarTall, visTall } from './tall-svar.ts';
import { lagTallager } from './tallager.ts';
import { lesSkjema, STORSTE_SKJEMA } from './skjema.ts';
import { lagSkjemarom, type Skjemarom } from './skjemarom.ts';
import { lagTur } from './tur.ts';
import type { Innsynsdrift } from './innsynsdrift.ts';

export interface Innsynsoppsett {
  readonly finnStand: () => Promise<Stand>;
  readonly innsyn: Innsynsdrift;
  /** Called when a form may have put mail in the outbox. */
  readonly vekkPost: () => void;
  readonly gjengi: Gjengiver;
  readonly logg: Logg;
  readonly rolle: Rolle;
  readonly nettadresse: string | undefined;
  /** The proxies whose word is taken for where a request comes from. */
  readonly mellomledd: Mellomledd;
  /** Room for the forms that are under way. */
  readonly rom?: Skjemarom;
}

const tekstsvar = (status: number, tekst: string, hoder = {}): Innsynssvar => ({
  status,
  kropp: Buffer.from(`${tekst}\n`),
  type: TEKST,
  hoder,
});

const STATUS: Readonly<Record<Innsynsfeil, number>> = {
  fremmed: 403,
  'for-stort': 413,
  'feil-type': 415,
  'for-mange': 429,
  lenke: 404,
  ukjent: 404,
  metode: 405,
  full: 409,
  nede: 503,
};

function utfoer(rute: Exclude<Innsynsrute, { art: 'ukjent' }>, kall: Kall): Promise<Innsynssvar> {
  const skriver = kall.metode === 'POST';
  switch (rute.art) {
    case 'oversikt':
      return visListe(kall);
    case 'liste':
      return skriver ? endreListe(kall) : Promise.resolve(videre(kall.lenke('/innsyn')));
    case 'krav':
      return skriver ? sendKrav(kall) : visKravskjema(kall);
    case 'sendt':
      return visSendt(kall, rute.nokkel);
    case 'bekreft':
      return skriver ? bekreftKrav(kall, rute.token) : visBekreftelse(kall, rute.token);
    case 'status':
      return skriver ? endreStatus(kall, rute.token) : visStatus(kall, rute.token);
    case 'svar':
      return hentSvar(kall, rute);
    case 'fil':
      return hentDokument(kall, rute);
    case 'alt':
      return hentAlt(kall, rute);
    case 'mine':
      return skriver ? bestillMine(kall) : visMine(kall);
    case 'alle-mine':
      return alleMine(kall, rute.token, rute.form);
    case 'tall':
      return visTall(kall);
    case 'api-tall':
      return svarTall(kall);
  }
}

const FULLT = [
  'Svært mange sender skjemaer akkurat nå. Ingenting er sendt. Prøv igjen om et halvt minutt.',
  'Svært mange sender skjema akkurat no. Ingenting er sendt. Prøv igjen om eit halvt minutt.',
  'Very many are sending forms right now. Nothing has been sent. Try again in half a minute.',
].join('\n');

/** The routes that take a form. */
const TAR_SKJEMA: ReadonlySet<Innsynsrute['art']> = new Set(['liste', 'krav', 'mine', 'bekreft', 'status']);

/**
 * Everything under /innsyn, apart from all else here: it reads forms and cookies, writes, and holds what concerns one person,
 * so nothing of it is kept by anyone, and its addresses are in no log.
 */
export function lagInnsynsbehandler(oppsett: Innsynsoppsett) {
  const { finnStand, innsyn, gjengi, logg, rolle, nettadresse, mellomledd, rom = lagSkjemarom() } = oppsett;
  const bremser = lagSidebremser();
  const gjentak = new Gjentak();
  const tall = lagTallager();
  const tur = lagTur();
  const sikker = nettadresse?.startsWith('https:') ?? false;

  async function finnSvar(
    req: IncomingMessage,
    id: string,
    meldRute: (rute: Innsynsrute['art']) => void,
  ): Promise<Innsynssvar> {
    if (rolle === 'begge' && erUtenfra(req.headers))
      return tekstsvar(403, 'ROLLE=begge svarer bare på forespørsler fra denne maskinen.');
    const metode = req.method === 'POST' ? 'POST' : 'GET';
    const lest = lesForesporsel({
      method: metode === 'POST' ? 'GET' : (req.method ?? ''),
      url: req.url ?? '',
    });
    if (lest.art === 'avvist')
      return tekstsvar(lest.status, lest.melding, lest.status === 405 ? { Allow: 'GET, HEAD, POST' } : {});
    if (lest.art === 'omdiriger') return videre(lest.til);
    const stand = await finnStand();
    const valg = velgSprak(lest.sti, stand.standardsprak);
    if (valg.art === 'omdiriger') return videre(valg.til + lest.sporring);
    const { sprak, sti } = valg;
    const rute = finnInnsynsrute(sti);
    meldRute(rute.art);

    const lenke = (til: string): string => (sprak === stand.standardsprak ? til : `/${sprak}${til}`);
    const stengt = await gjelderStengt(undefined, stand.tjenester.journal, stand.stengte);
    const vis: Kall['vis'] = async (side: Innsynsside, status = 200, hoder = {}) => {
      const lokale: App.Locals = {
        tjenester: stand.tjenester,
        sprak,
        standardsprak: stand.standardsprak,
        sti,
        iDag: stand.iDag,
        nettadresse,
        id,
        stengt,
        innsyn: side,
        meldFeil: (feil) =>
          logg.error({ id, rute: `innsyn-${rute.art}`, ...feilForLogg(feil) }, 'feil i side'),
      };
      const gjengitt = await gjengi(SIDEADRESSE[side.art], lokale);
      if (gjengitt === undefined || gjengitt.status >= 500)
        return tekstsvar(500, `Noe gikk galt hos oss. Oppgi feilnummer ${id} om du tar kontakt.`);
      return { status, kropp: gjengitt.kropp, type: gjengitt.type, hoder };
    };
    const erApi = sti.startsWith('/api/');
    const feil = async (kode: Innsynsfeil, hoder = {}): Promise<Innsynssvar> =>
      erApi ? apifeil(kode, STATUS[kode], hoder) : vis({ art: 'feil', kode }, STATUS[kode], hoder);

    const nett = klientnett(req, mellomledd);
    if (!bremser.alt(nett)) return feil('for-mange', { 'Retry-After': '600' });
    const grunnlag = await innsyn.grunnlag();
    const kall: Kall = {
      metode,
      req,
      stand,
      sprak,
      // A plus in a shared list is a plus: it stands between two document numbers.
      parametre: new URLSearchParams(lest.sporring.replaceAll('+', '%2B')),
      skjema: { felt: new URLSearchParams(), raa: Buffer.alloc(0) },
      nett,
      sikker,
      tjeneste: innsyn.tjeneste(grunnlag),
      grunnlag,
      gjentak,
      tall,
      lenke,
      vis,
      virksomhetsnavn: (slug) => finnVirksomhet(grunnlag.konfig, { slug, navn: slug }).navn,
    };
    try {
      if (rute.art === 'ukjent') return await feil('ukjent');
      if (metode === 'GET') return await merkBom(rute, nett, await utfoer(rute, kall), feil);
      if (!TAR_SKJEMA.has(rute.art)) return await feil('metode', { Allow: 'GET, HEAD' });
      if (!erFraEgenSide(req.headers, nettadresse)) return await feil('fremmed');
      if (rute.art !== 'liste' && !bremser.skjema(nett))
        return await feil('for-mange', { 'Retry-After': '600' });
      const ut = rom.slippInn(
        Math.min(STORSTE_SKJEMA, Number(req.headers['content-length'] ?? STORSTE_SKJEMA)),
      );
      // In words and not as a page: making it would cost what there is no room for.
      if (ut === undefined) return tekstsvar(503, FULLT, { 'Retry-After': '30' });
      try {
        const skjema = await lesSkjema(req);
        if (skjema.art === 'avbrutt') return tekstsvar(400, 'Skjemaet kom ikke fram.');
        if (skjema.art !== 'lest') return await feil(skjema.art);
        await tur();
        return await merkBom(rute, nett, await utfoer(rute, { ...kall, skjema }), feil);
      } finally {
        ut();
      }
    } catch (galt) {
      // Everything that writes is whole or not at all: what failed has left nothing behind.
      logg.error({ id, rute: `innsyn-${rute.art}`, ...feilForLogg(galt) }, 'feil i innsyn');
      return feil('nede', { 'Retry-After': '60' });
    }
  }

  /** Counts links that open nothing, and stops those who try many. */
  async function merkBom(
    rute: Innsynsrute,
    nett: string,
    svar: Innsynssvar,
    feil: (kode: Innsynsfeil, hoder?: Readonly<Record<string, string>>) => Promise<Innsynssvar>,
  ): Promise<Innsynssvar> {
    const medHemmelighet = 'token' in rute;
    if (!medHemmelighet || svar.status !== 404 || bremser.bom(nett)) return svar;
    return feil('for-mange', { 'Retry-After': '600' });
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const start = performance.now();
    const id = randomUUID().slice(0, 13);
    let rute = 'innsyn';
    let status = 500;
    try {
      const svar = await finnSvar(req, id, (art) => {
        rute = `innsyn-${art}`;
      });
      status = svar.status;
      await sendInnsyn(req, res, svar, id);
      if (req.method === 'POST') oppsett.vekkPost();
    } catch (feil) {
      logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i innsyn');
      const svar = tekstsvar(500, `Noe gikk galt hos oss. Oppgi feilnummer ${id} om du tar kontakt.`);
      if (res.headersSent) res.destroy();
      else await sendInnsyn(req, res, svar, id);
    }
    logg.info({ id, rute, status, ms: Math.round(performance.now() - start) });
  };
}
