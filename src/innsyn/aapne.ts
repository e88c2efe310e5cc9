import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Konfig } from '../konfig/virksomhet.ts';
import { OedelagtFil } from '../lager/systemfeil.ts';
import type { Klokke } from '../tid/oslo.ts';
import { lagFilkasse } from './filer/filkasse.ts';
import { lesNoekkel, noekkelfil } from './hemmelighet.ts';
import { lovFraKonfig } from './lov-fra-konfig.ts';
import type { Utboks } from './post/utboks.ts';
import { aapneInnsynslager } from './sqlite/sqlite-innsynslager.ts';
import type { Grunnlag, Journaloppslag } from './tjeneste/grunnlag.ts';

export interface AapneInnsyn {
  readonly grunnlag: Grunnlag;
  readonly utboks: Utboks;
  lukk(): Promise<void>;
}

/** Where the requests are, in a data folder. */
export const innsynsfil = (data: string): string => join(data, 'innsyn.db');

/**
 * What to tell where the requests have gone from beside their key, which is made when their database is: an empty one would be opened in their
 * place, and nobody would know that people wait for an answer, with the law's days running. Undefined where they are there.
 */
export function tapteKrav(data: string): string | undefined {
  const sti = innsynsfil(data);
  if (!existsSync(noekkelfil(data)) || (statSync(sti, { throwIfNoEntry: false })?.size ?? 0) > 0)
    return undefined;
  return `Innsynskravene er borte: ${sti} ${existsSync(sti) ? 'er tom' : 'finnes ikke'}, men nøkkelen til lenkene (innsyn.nokkel) ligger der. Legg filen tilbake, eller gjenopprett en sikkerhetskopi med npm run gjenopprett. Finnes ingen av delene, slett innsyn.nokkel: Da begynner innsyn på nytt uten krav, og lenker som er sendt ut før, virker ikke lenger.`;
}

/**
 * Opens `DATA/innsyn.db` and the key beside it, and makes what the services stand on.
 *
 * @throws OedelagtFil for a key that is not whole, and for requests that are lost.
 */
export function aapneInnsyn(
  data: string,
  konfig: Konfig,
  journal: Journaloppslag,
  klokke: Klokke,
): AapneInnsyn {
  const lovFor = lovFraKonfig(konfig);
  const tapt = tapteKrav(data);
  if (tapt !== undefined) throw new OedelagtFil(tapt);
  const { lager, utboks } = aapneInnsynslager(innsynsfil(data), lovFor);
  try {
    // After the database: where there is a key, there have been requests.
    const noekkel = lesNoekkel(data);
    return {
      grunnlag: { lager, utboks, filkasse: lagFilkasse(data), journal, konfig, klokke, noekkel, lovFor },
      utboks,
      lukk: () => lager.lukk(),
    };
  } catch (feil) {
    void lager.lukk();
    throw feil;
  }
}
