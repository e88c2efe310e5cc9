import { videre } from '../../innsyn/send.ts';
import { alleVirksomheter } from '../../virksomheter.ts';
import { LOGG_INN, LOGG_UT, OIDC_TILBAKE } from './adgang.ts';
import type { Arkivsvar } from '../kall.ts';
import { foerAdgang, type Konsolldrift, type Konsollforesporsel, tekstsvar } from '../konsolloppsett.ts';
import { lesEgetSkjema } from '../skjema/les-eget-skjema.ts';
import { taImotOidc, velgPerson, visLoggInn, type Adgangskall } from './logg-inn-svar.ts';
import { nettleserord } from './nettleserord.ts';
import { lagVisning } from '../side/vis-side.ts';

const tilInnlogging = (vei: string, hoder: Readonly<Record<string, string[]>>): Arkivsvar =>
  videre(`${LOGG_INN}?${new URLSearchParams({ til: vei }).toString()}`, hoder);

/** By way of the provider, which asks nothing of those who are logged in there, and back with the roles they have now. */
export const tilFornyelse = (vei: string): Arkivsvar =>
  videre(`${LOGG_INN}?${new URLSearchParams({ start: 'ja', stille: 'ja', til: vei }).toString()}`);

/** Answers a request without a session: the way in, and nothing else. */
export async function svarUtenSesjon(drift: Konsolldrift, lest: Konsollforesporsel): Promise<Arkivsvar> {
  const { adgang, lagre, bremser, adresse } = drift;
  const { req, metode, sti, sporring, nett } = lest;
  const { vis, feil } = lagVisning(drift, lest, undefined);
  const utvikler = adgang.valg.art === 'utvikler';
  const kall: Adgangskall = {
    adgang,
    kapsler: req.headers.cookie,
    sporring,
    parametre: new URLSearchParams(sporring),
    vis,
    nettleser: nettleserord(req.headers['user-agent']),
    meldInne: (bruker) => foerAdgang(drift, bruker, 'logg-inn'),
  };
  const begynner = sti === LOGG_INN && (metode === 'POST' || kall.parametre.has('start'));
  if (begynner && !bremser.innlogging(nett)) return feil('for-mange', { 'Retry-After': '600' });
  if (sti === LOGG_INN && metode === 'GET') return visLoggInn(kall);
  if (sti === LOGG_INN && utvikler) {
    const skjema = await lesEgetSkjema(req, adresse());
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
  // An old key counts as one miss for whoever was away for an hour, and not once for each request on the way in.
  return tilInnlogging(sti + sporring, lest.ukjentNokkel ? { 'Set-Cookie': [adgang.glemt()] } : {});
}
