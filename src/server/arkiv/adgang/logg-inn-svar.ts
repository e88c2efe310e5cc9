import type { Avvisningsgrunn } from '../../../konsoll/innlogging/oidc.ts';
import type { Bruker } from '../../../konsoll/tilgang.ts';
import { videre } from '../../innsyn/send.ts';
import { type Adgang, lesVei, LOGG_INN } from './adgang.ts';
import type { Arkivsvar } from '../kall.ts';
import type { Konsollside } from '../sider.ts';
import { OPPDIKTEDE, oppdiktetBruker } from './utvikler.ts';

/** A request for the login pages: nobody is known yet. */
export interface Adgangskall {
  readonly adgang: Adgang;
  readonly kapsler: string | undefined;
  /** The query as it came, with its question mark. */
  readonly sporring: string;
  readonly parametre: URLSearchParams;
  readonly vis: (side: Konsollside, status?: number) => Promise<Arkivsvar>;
  /** The browser, in words. */
  readonly nettleser: string;
  /** Called with who was let in, before the answer is sent. */
  readonly meldInne: (bruker: Bruker) => Promise<void>;
}

type Melding = Extract<Konsollside, { art: 'logg-inn' }>['melding'];

const MELDING: Readonly<Record<Avvisningsgrunn, NonNullable<Melding>>> = {
  'ukjent-innlogging': 'avvist',
  avvist: 'avvist',
  'maa-logge-inn': 'fornyes',
  'for-svak': 'for-svak',
  'uten-rolle': 'uten-rolle',
  'utsteder-svarte-ikke': 'utsteder',
};

const STATUS: Partial<Readonly<Record<NonNullable<Melding>, number>>> = {
  ut: 200,
  fornyes: 401,
  utsteder: 503,
};

/** What `Set-Cookie` needs: node sends a list as one header each. */
const medKapsler = (til: string, kapsler: readonly string[]): Arkivsvar =>
  videre(til, { 'Set-Cookie': [...kapsler] });

function visInnlogging({ adgang, vis }: Adgangskall, til: string, melding: Melding): Promise<Arkivsvar> {
  const start = `${LOGG_INN}?${new URLSearchParams({ start: 'ja', til }).toString()}`;
  const metode =
    adgang.valg.art === 'oidc'
      ? ({ art: 'oidc', lenke: start } as const)
      : ({ art: 'utvikler', personer: OPPDIKTEDE } as const);
  const status = STATUS[melding ?? 'ut'] ?? 403;
  return vis({ art: 'logg-inn', til, metode, melding }, status);
}

/** The page where one logs in; with `start`, on to the provider. A link and not a form: our forms lead nowhere else. */
export async function visLoggInn(kall: Adgangskall): Promise<Arkivsvar> {
  const { adgang, parametre } = kall;
  const til = lesVei(parametre.get('til'));
  if (adgang.valg.art !== 'oidc' || !parametre.has('start'))
    return visInnlogging(kall, til, parametre.has('ut') ? 'ut' : undefined);
  const svar = await adgang.startOidc(til, { stille: parametre.has('stille') });
  return 'grunn' in svar ? visInnlogging(kall, til, MELDING[svar.grunn]) : medKapsler(svar.til, svar.kapsler);
}

/** Back from the provider: with a person, with the roles that somebody who is in has now, or with neither. */
export async function taImotOidc(kall: Adgangskall): Promise<Arkivsvar> {
  const { adgang, kapsler, sporring, nettleser } = kall;
  const svar = await adgang.fullfoerOidc(sporring, kapsler);
  const til = lesVei(svar.til ?? null);
  if (svar.art === 'avvist') {
    const side = await visInnlogging(kall, til, MELDING[svar.grunn]);
    // Whoever has no role any more, or is not logged in at the provider, is put out here too. A login that was not begun here ends nothing.
    const ute = svar.grunn === 'ukjent-innlogging' ? [] : adgang.slippUt(kapsler);
    return ute.length === 0 ? side : { ...side, hoder: { 'Set-Cookie': [...ute] } };
  }
  const innlogging = { ...svar.innlogging, nettleser };
  const bruker = adgang.utestengte.slipp(svar.bruker);
  if (bruker === undefined) return visInnlogging(kall, til, 'utestengt');
  const fornyet = svar.stille ? adgang.forny(bruker, kapsler, innlogging) : undefined;
  if (fornyet !== undefined) return medKapsler(til, fornyet);
  await kall.meldInne(bruker);
  return medKapsler(til, adgang.slippInn(bruker, kapsler, innlogging));
}

/** The development login: somebody chooses who to be. */
export async function velgPerson(
  kall: Adgangskall,
  skjema: URLSearchParams,
  virksomheter: readonly string[],
): Promise<Arkivsvar> {
  const { adgang, kapsler, nettleser } = kall;
  const til = lesVei(skjema.get('til'));
  const valgt = oppdiktetBruker(skjema.get('person'), virksomheter);
  if (valgt === undefined) return visInnlogging(kall, til, 'avvist');
  const bruker = adgang.utestengte.slipp(valgt);
  if (bruker === undefined) return visInnlogging(kall, til, 'utestengt');
  await kall.meldInne(bruker);
  return medKapsler(til, adgang.slippInn(bruker, kapsler, { nettleser }));
}
