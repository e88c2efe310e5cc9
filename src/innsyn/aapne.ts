import { join } from 'node:path';
import type { Konfig } from '../konfig/virksomhet.ts';
import type { Klokke } from '../tid/oslo.ts';
import { lagFilkasse } from './filer/filkasse.ts';
import { lesNoekkel } from './hemmelighet.ts';
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

/** Opens `DATA/innsyn.db` and the key beside it, and makes what the services stand on. */
export function aapneInnsyn(
  data: string,
  konfig: Konfig,
  journal: Journaloppslag,
  klokke: Klokke,
): AapneInnsyn {
  const lovFor = lovFraKonfig(konfig);
  const noekkel = lesNoekkel(data);
  const { lager, utboks } = aapneInnsynslager(innsynsfil(data), lovFor);
  return {
    grunnlag: { lager, utboks, filkasse: lagFilkasse(data), journal, konfig, klokke, noekkel, lovFor },
    utboks,
    lukk: () => lager.lukk(),
  };
}
