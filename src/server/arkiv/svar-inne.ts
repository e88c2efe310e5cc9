import { FinnesIkke, IngenTilgang } from '../../konsoll/feil.ts';
import type { Sesjon } from '../../konsoll/sesjoner.ts';
import { videre } from '../innsyn/send.ts';
import { feilForLogg } from '../logg.ts';
import { LOGG_INN, LOGG_UT } from './adgang/adgang.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';
import { foerAdgang, type Konsolldrift, type Konsollforesporsel, tekstsvar } from './konsolloppsett.ts';
import { type Egetskjema, lesEgetSkjema } from './skjema/les-eget-skjema.ts';
import { harMerket } from './skjema/opphav.ts';
import { kastOpplastet } from './skjema/opplasting.ts';
import { slipperInn, type Rutetreff } from './rute.ts';
import { lagVisning, type Sidevisning } from './side/vis-side.ts';

/** Why a person does not get to an address at all; undefined for whoever does. */
function hindring(
  { metode }: Konsollforesporsel,
  { bruker }: Sesjon,
  treff: Rutetreff | undefined,
  { feil }: Sidevisning,
): Promise<Arkivsvar> | undefined {
  if (treff === undefined) return feil('ukjent');
  const skriver = metode === 'POST';
  const krever = treff.rute[skriver ? 'skriv' : 'les'];
  if (krever === undefined) return feil('metode', { Allow: skriver ? 'GET, HEAD' : 'POST' });
  return slipperInn(bruker, krever, treff.virksomhet) ? undefined : feil('ingen-tilgang');
}

/** Lets the route answer. What the domain refuses is told as it is. */
async function besvar(
  drift: Konsolldrift,
  { req, id, metode, sti, sporring, stand, rute }: Konsollforesporsel,
  sesjon: Sesjon,
  treff: Rutetreff,
  { felt: skjema, filer }: Egetskjema,
  { vis, feil }: Sidevisning,
): Promise<Arkivsvar> {
  const { lagre, data, klokke, smtp, journaladresse, gjengi, gjengiOffentlig, logg, adgang } = drift;
  const svarer = treff[metode === 'POST' ? 'skriv' : 'les'];
  // A large file takes its time: who was let in when it began may be out when it is here, or have other roles.
  const naa = metode === 'POST' ? adgang.finn(req.headers.cookie) : sesjon;
  if (typeof naa !== 'object' || naa.skjemanokkel !== sesjon.skjemanokkel) return feil('utlogget');
  const kall: Arkivkall = {
    metode,
    bruker: naa.bruker,
    sesjon: naa,
    sesjoner: adgang.sesjoner,
    utestengte: adgang.utestengte,
    lagre,
    stand,
    data,
    klokke,
    sti,
    parametre: new URLSearchParams(sporring),
    skjema,
    filer,
    smtp,
    journaladresse: journaladresse(),
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
    logg.error({ id, rute, ...feilForLogg(galt) }, 'feil i konsollet');
    return feil('feil');
  }
}

/** Out, and on to the provider where it can end its login too. */
async function visUtlogget(
  drift: Konsolldrift,
  lest: Konsollforesporsel,
  til: string | undefined,
  kapsler: readonly string[],
): Promise<Arkivsvar> {
  const ut = { 'Set-Cookie': [...kapsler] };
  if (til === undefined) return videre(`${LOGG_INN}?ut=ja`, ut);
  // No redirection: our forms may lead to no other site, and a browser counts where a form's answer sends it.
  return {
    ...(await lagVisning(drift, lest, undefined).vis({ art: 'logg-ut', til })),
    hoder: { ...ut, Refresh: `0; url=${til}` },
  };
}

const TOMT: Egetskjema = { felt: new URLSearchParams(), filer: [] };

/** Answers a request with a session. */
export async function svarInne(
  drift: Konsolldrift,
  lest: Konsollforesporsel,
  sesjon: Sesjon,
  treff: Rutetreff | undefined,
): Promise<Arkivsvar> {
  const { adgang, lagre, bremser, adresse } = drift;
  const { req, metode, sti, nett } = lest;
  const visning = lagVisning(drift, lest, sesjon, treff?.virksomhet);
  const { feil } = visning;
  const ut = sti === LOGG_UT && metode === 'POST';
  const hindret = ut ? undefined : hindring(lest, sesjon, treff, visning);
  if (hindret !== undefined) return hindret;
  const finnKasse = async () => (await lagre.innsyn.grunnlag()).filkasse;
  const kasse = treff?.rute.filer === true ? finnKasse : undefined;
  const skjema = metode === 'POST' ? await lesEgetSkjema(req, adresse(), kasse) : TOMT;
  if (skjema === 'avbrutt') return tekstsvar(400, 'Skjemaet kom ikke fram.');
  if (typeof skjema === 'string') return feil(skjema);
  try {
    if (metode === 'POST' && !harMerket(skjema.felt, sesjon))
      return await feil(bremser.bom(nett) ? 'merke' : 'for-mange');
    if (ut) {
      await foerAdgang(drift, sesjon.bruker, 'logg-ut');
      const kapsler = adgang.loggUt(sesjon, req.headers.cookie, skjema.felt.has('overalt'));
      return await visUtlogget(drift, lest, await adgang.utloggingssted(sesjon), kapsler);
    }
    return treff === undefined
      ? await feil('ukjent')
      : await besvar(drift, lest, sesjon, treff, skjema, visning);
  } finally {
    if (skjema.filer.length > 0) await kastOpplastet(await finnKasse(), skjema.filer);
  }
}
