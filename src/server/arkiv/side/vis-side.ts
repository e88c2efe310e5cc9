import { erUtdatert } from '../../../eksport/utdatert-arkiv.ts';
import type { Sesjon } from '../../../konsoll/sesjoner.ts';
import { diskvarsel } from '../../../lager/diskplass.ts';
import { feilForLogg } from '../../logg.ts';
import { finnVirksomhet } from '../../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { type Konsolldrift, type Konsollforesporsel, tekstsvar } from '../konsolloppsett.ts';
import { lagRamme } from './ramme.ts';
import { type Konsollfeil, SIDEADRESSE } from '../sider.ts';
import { lesSokestand } from './sokestand.ts';

/** The language that the console is written in. */
const SPRAK = 'nb';

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

/** The pages of the console, and why one cannot be shown, for one request. */
export interface Sidevisning {
  readonly vis: Arkivkall['vis'];
  readonly feil: (kode: Konsollfeil, hoder?: Readonly<Record<string, string>>) => Promise<Arkivsvar>;
}

/**
 * @param sesjon undefined where nobody is logged in.
 * @param virksomhet the body that the address names.
 */
export function lagVisning(
  { adgang, lagre, lesDiskplass, gjengi, logg, adresse }: Konsolldrift,
  { id, sti, stand, rute }: Konsollforesporsel,
  sesjon: Sesjon | undefined,
  virksomhet?: string,
): Sidevisning {
  const utvikler = adgang.valg.art === 'utvikler';
  /** How it goes with the session, the search, the disk and the archive: for whoever is in. */
  const rundt = async (navnPaa: (slug: string) => string) =>
    sesjon === undefined
      ? { ansatte: [], oekt: undefined, sok: undefined, disk: undefined, utdatert: false }
      : {
          ansatte: await lagre.arkiv.ansatte(),
          oekt: adgang.tidIgjen(sesjon),
          sok: await lesSokestand(lagre.journal, sesjon.bruker, navnPaa),
          disk: diskvarsel(await lesDiskplass()),
          utdatert: await erUtdatert(lagre),
        };
  const vis: Arkivkall['vis'] = async (side, status = 200) => {
    const navnPaa = (slug: string): string => finnVirksomhet(stand.konfig, { slug, navn: slug }).navn;
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
      ramme: lagRamme({ sesjon, utvikler, sti, virksomhet, navnPaa, ...(await rundt(navnPaa)) }),
      meldFeil: (feil) => logg.error({ id, rute, ...feilForLogg(feil) }, 'feil i konsollside'),
    };
    const gjengitt = await gjengi(SIDEADRESSE[side.art], lokale);
    if (gjengitt === undefined || gjengitt.status >= 500)
      return tekstsvar(500, `Noe gikk galt. Oppgi feilnummer ${id} til den som drifter konsollet.`);
    return { status, kropp: gjengitt.kropp };
  };
  return {
    vis,
    feil: async (kode, hoder = {}) => ({ ...(await vis({ art: 'feil', kode, id }, STATUS[kode])), hoder }),
  };
}
