import type { Avvisningsgrunn } from '../../konsoll/innlogging/oidc.ts';
import type { Bruker } from '../../konsoll/tilgang.ts';
import { videre } from '../innsyn/send.ts';
import { type Adgang, lesVei, LOGG_INN } from './adgang.ts';
import type { Arkivsvar } from './kall.ts';
import type { Konsollside } from './sider.ts';
import { OPPDIKTEDE, oppdiktetBruker } from './utvikler.ts';

/** A request for the login pages: nobody is known yet. */
export interface Adgangskall {
  readonly adgang: Adgang;
  readonly kapsler: string | undefined;
  /** The query as it came, with its question mark. */
  readonly sporring: string;
  readonly parametre: URLSearchParams;
  readonly vis: (side: Konsollside, status?: number) => Promise<Arkivsvar>;
  /** Called with who was let in, before the answer is sent. */
  readonly meldInne: (bruker: Bruker) => Promise<void>;
}

type Melding = Extract<Konsollside, { art: 'logg-inn' }>['melding'];

const MELDING: Readonly<Record<Avvisningsgrunn, NonNullable<Melding>>> = {
  'ukjent-innlogging': 'avvist',
  avvist: 'avvist',
  'for-svak': 'for-svak',
  'uten-rolle': 'uten-rolle',
  'utsteder-svarte-ikke': 'utsteder',
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
  const status = melding === undefined || melding === 'ut' ? 200 : melding === 'utsteder' ? 503 : 403;
  return vis({ art: 'logg-inn', til, metode, melding }, status);
}

/** The page where one logs in; with `start`, on to the provider. A link and not a form: our forms lead nowhere else. */
export async function visLoggInn(kall: Adgangskall): Promise<Arkivsvar> {
  const { adgang, parametre } = kall;
  const til = lesVei(parametre.get('til'));
  if (adgang.valg.art !== 'oidc' || !parametre.has('start'))
    return visInnlogging(kall, til, parametre.has('ut') ? 'ut' : undefined);
  const svar = await adgang.startOidc(til);
  return 'grunn' in svar ? visInnlogging(kall, til, MELDING[svar.grunn]) : medKapsler(svar.til, svar.kapsler);
}

/** Back from the provider. */
export async function taImotOidc(kall: Adgangskall): Promise<Arkivsvar> {
  const { adgang, kapsler, sporring } = kall;
  const svar = await adgang.fullfoerOidc(sporring, kapsler);
  if (svar.art === 'avvist') return visInnlogging(kall, '/arkiv', MELDING[svar.grunn]);
  await kall.meldInne(svar.bruker);
  return medKapsler(lesVei(svar.til), adgang.slippInn(svar.bruker, kapsler));
}

/** The development login: somebody chooses who to be. */
export async function velgPerson(
  kall: Adgangskall,
  skjema: URLSearchParams,
  virksomheter: readonly string[],
): Promise<Arkivsvar> {
  const { adgang, kapsler } = kall;
  const til = lesVei(skjema.get('til'));
  const bruker = oppdiktetBruker(skjema.get('person'), virksomheter);
  if (bruker === undefined) return visInnlogging(kall, til, 'avvist');
  await kall.meldInne(bruker);
  return medKapsler(til, adgang.slippInn(bruker, kapsler));
}
