import { Readable } from 'node:stream';
import { navnPerID } from '../../../konsoll/ansatte.ts';
import { UgyldigPeriode } from '../../../konsoll/lister/periode.ts';
import {
  kontrollerLogg,
  lesHeleLoggen,
  lesLogg,
  loggtilgang,
  UgyldigKontrollsum,
  type Loggtilgang,
  type Loggvalg,
} from '../../../konsoll/logg/les-logg.ts';
import { loggSomCsv } from '../../../konsoll/logg/som-csv.ts';
import { CSV } from '../../../utgaver/csv.ts';
import { somVedlegg } from '../../svar/vedlegg.ts';
import { alleVirksomheter } from '../../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import type { Loggside } from './sider.ts';

const FELT = ['hvem', 'handling', 'virksomhet', 'gjenstand', 'fra', 'til'] as const;

/** What an address asks for; what is empty is not asked. */
function lesValg(parametre: URLSearchParams): Loggvalg {
  const par = FELT.map((navn) => [navn, parametre.get(navn)?.trim() ?? ''] as const);
  return Object.fromEntries(par.filter(([, verdi]) => verdi !== ''));
}

const sporringFor = (valg: Loggvalg): string => {
  const par = FELT.flatMap((navn) => {
    const verdi = valg[navn];
    return verdi === undefined ? [] : [[navn, verdi]];
  });
  return par.length === 0 ? '' : `?${new URLSearchParams(par).toString()}`;
};

interface Grunnlag {
  readonly tilgang: Loggtilgang;
  readonly virksomheter: Loggside['virksomheter'];
}

async function finnGrunnlag({ bruker, lagre, stand }: Arkivkall): Promise<Grunnlag> {
  const alle = await alleVirksomheter(lagre.journal, stand.konfig);
  const tilgang = loggtilgang(
    bruker,
    alle.map(({ slug }) => slug),
  );
  const virksomheter = tilgang.virksomheter.map((slug) => ({
    slug,
    navn: alle.find((en) => en.slug === slug)?.navn ?? slug,
  }));
  return { tilgang, virksomheter };
}

/** What is wrong with a search, in words; anything else is thrown on. */
function somFeil(feil: unknown): string {
  if (feil instanceof UgyldigPeriode) return feil.message;
  throw feil;
}

async function vis(
  kall: Arkivkall,
  { tilgang, virksomheter }: Grunnlag,
  valg: Loggvalg,
  kontroll?: Loggside['kontroll'],
): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, parametre } = kall;
  const sted = parametre.get('foer') ?? '';
  const foer = /^[1-9]\d{0,14}$/.test(sted) ? Number(sted) : undefined;
  let feil: string | undefined;
  const side = await lesLogg(lagre.arkiv, bruker, tilgang, klokke, { ...valg, foer }).catch(
    (galt: unknown) => {
      feil = somFeil(galt);
      return { linjer: [], foer: undefined };
    },
  );
  const sporring = sporringFor(valg);
  return kall.vis(
    {
      art: 'logg',
      valg,
      virksomheter,
      linjer: side.linjer,
      sporring,
      neste:
        side.foer === undefined ? undefined : `${sporring}${sporring === '' ? '?' : '&'}foer=${side.foer}`,
      foerste: foer === undefined,
      feil,
      kontroll,
    },
    feil === undefined && kontroll?.art !== 'feil' ? 200 : 400,
  );
}

/** The log (R68), newest first: by person, period, action and what it was about. */
export const visLogg = async (kall: Arkivkall): Promise<Arkivsvar> =>
  vis(kall, await finnGrunnlag(kall), lesValg(kall.parametre));

/** Checks the whole chain. It changes nothing, but is work: so it is asked for by a form, and answered at once. */
export async function kontroller(kall: Arkivkall): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, skjema } = kall;
  const grunnlag = await finnGrunnlag(kall);
  const kjent = skjema.get('kontrollsum')?.trim().toLowerCase() || undefined;
  try {
    return await vis(
      kall,
      grunnlag,
      {},
      await kontrollerLogg(lagre.arkiv, bruker, grunnlag.tilgang, klokke, kjent),
    );
  } catch (feil) {
    if (!(feil instanceof UgyldigKontrollsum)) throw feil;
    return vis(kall, grunnlag, {}, { art: 'feil', tekst: feil.message });
  }
}

/** All that a search finds, as a file that is written while it is read. */
export async function hentLogg(kall: Arkivkall): Promise<Arkivsvar> {
  const { bruker, lagre, klokke, parametre, stand } = kall;
  const grunnlag = await finnGrunnlag(kall);
  const valg = lesValg(parametre);
  try {
    const linjer = lesHeleLoggen(lagre.arkiv, bruker, grunnlag.tilgang, klokke, valg);
    const navn = navnPerID(await lagre.arkiv.ansatte());
    return somVedlegg(Readable.from(loggSomCsv(linjer, navn)), CSV, `logg-${stand.iDag}.csv`);
  } catch (feil) {
    somFeil(feil);
    return vis(kall, grunnlag, valg);
  }
}
