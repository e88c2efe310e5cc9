import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lesForesporsel } from '../foresporsel/foresporsel.ts';
import { klientnett } from '../innsyn/klientnett.ts';
import { sendInnsyn, videre } from '../innsyn/send.ts';
import { medReserve } from '../../lager/reserve.ts';
import { feilForLogg } from '../logg.ts';
import { erUtenfra } from '../oppstart/rolle.ts';
import { LOGG_INN, LOGG_UT, OIDC_TILBAKE } from './adgang/adgang.ts';
import { lagKonsollbremser } from './adgang/bremser.ts';
import type { Arkivsvar } from './kall.ts';
import {
  type Konsolldrift,
  type Konsollforesporsel,
  type Konsolloppsett,
  tekstsvar,
} from './konsolloppsett.ts';
import { finnArkivrute } from './ruter.ts';
import { svarInne } from './svar-inne.ts';
import { svarUtenSesjon, tilFornyelse } from './adgang/svar-uten-sesjon.ts';

/**
 * The one function behind every request under /arkiv: refuses, finds out who it is, lets through or not, and sends. Nothing of
 * it is kept by anyone, and no address of it is in the log.
 */
export function lagArkivbehandler(oppsett: Konsolloppsett) {
  const { adgang, finnStand, logg, bareHerfra, mellomledd } = oppsett;
  const bremser = lagKonsollbremser();
  const drift: Konsolldrift = { ...oppsett, bremser };

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
    const nett = klientnett(req, mellomledd);
    if (!bremser.alt(nett))
      return tekstsvar(429, 'For mange forespørsler. Vent ti minutter.', { 'Retry-After': '600' });
    const treff = finnArkivrute(sti);
    const rute =
      treff?.rute.sti ?? (sti === LOGG_INN || sti === LOGG_UT || sti === OIDC_TILBAKE ? sti : 'ukjent');
    meldRute(rute);
    const stand = await finnStand();
    const sesjon = adgang.finn(req.headers.cookie);
    const ukjentNokkel = sesjon === 'ukjent';
    const lest: Konsollforesporsel = { req, id, metode, sti, sporring, nett, stand, rute, ukjentNokkel };
    if (sesjon === 'ukjent' && !bremser.bom(nett))
      return tekstsvar(429, 'For mange forsøk. Vent ti minutter.', { 'Retry-After': '600' });
    const skalInn = sti === LOGG_INN || sti === OIDC_TILBAKE;
    if (skalInn || sesjon === undefined || sesjon === 'ukjent') return svarUtenSesjon(drift, lest);
    if (sti !== LOGG_UT && adgang.maaFornyes(sesjon, metode))
      return metode === 'GET' ? tilFornyelse(sti + sporring) : svarUtenSesjon(drift, lest);
    return svarInne(drift, lest, sesjon, treff);
  }

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const start = performance.now();
    const id = randomUUID().slice(0, 13);
    let rute = 'ukjent';
    let status = 500;
    try {
      // Who is to withdraw something when the disk is full, logs in and looks at it first, and the log has a line of both.
      const svar = await medReserve(oppsett.data, () =>
        finnSvar(req, id, (funnet) => {
          rute = funnet;
        }),
      );
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
