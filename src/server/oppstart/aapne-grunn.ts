import { join } from 'node:path';
import type { Konfig } from '../../konfig/virksomhet.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { taIBruk } from '../../lager/brukstegn.ts';
import { aapneTjenester, offentligeFiler } from './aapne-tjenester.ts';
import { lastAstro, type Gjengiver } from '../svar/astro-gjengiver.ts';
import { aapneInnsynsdrift, type Innsynsdrift } from '../innsyn/innsynsdrift.ts';
import { lagKonfigvakt } from '../vakt/konfigvakt.ts';
import type { Logg } from '../logg.ts';
import type { Miljo } from './miljo.ts';
import { mangelvarsel } from './mangelvarsel.ts';
import { lagStand, type Standfinner } from '../vakt/stand.ts';
import { lesStatiskeFiler } from '../svar/statiske-filer.ts';
import type { Svar } from '../svar/svar.ts';
import type { Tjenester } from '../tjenester.ts';

/** What every role stands on: the built pages, and the stores of the public zone. */
export interface Grunn {
  readonly gjengi: Gjengiver;
  readonly filer: ReadonlyMap<string, Svar>;
  /** As they were opened, with what is closed. */
  readonly tjenester: Tjenester;
  readonly finnKonfig: () => Konfig;
  readonly finnStand: Standfinner;
  readonly innsyn: Innsynsdrift;
  readonly lukk: () => Promise<void>;
}

export interface Grunnvalg {
  readonly logg: Logg;
  readonly klokke: Klokke;
  /** The built site. */
  readonly bygg: string;
}

/** The built site, beside `src` in the repository. */
export const BYGG = join(import.meta.dirname, '..', '..', '..', 'dist');

/**
 * Opens them.
 * @throws ManglerBygg, Konfigfeil, Gjenopprettes or the system's own error; nothing is then left open.
 */
export async function aapneGrunn({ data, meili }: Miljo, { logg, klokke, bygg }: Grunnvalg): Promise<Grunn> {
  const gjengi = await lastAstro(join(bygg, 'server', 'entry.mjs'));
  const filer = lesStatiskeFiler(join(bygg, 'client'));
  const finnKonfig = lagKonfigvakt(offentligeFiler(data).konfig, logg);
  // First of all: whoever is putting other files in their place would not see that these are open.
  const bruk = taIBruk(data);
  let tjenester: Tjenester | undefined;
  const lukkTjenester = async (): Promise<void> => {
    await tjenester?.sok.lukk();
    await tjenester?.journal.lukk();
    bruk.slutt();
  };
  try {
    tjenester = await aapneTjenester(data, finnKonfig(), klokke, logg, { meili });
    const varsel = await mangelvarsel(tjenester.journal, tjenester.konfig);
    if (varsel !== undefined) logg.warn(varsel);
    const finnStand = lagStand(tjenester, finnKonfig);
    const innsyn = aapneInnsynsdrift(data, finnKonfig(), klokke, finnStand);
    const lukk = async (): Promise<void> => {
      await innsyn.lukk();
      await lukkTjenester();
    };
    return { gjengi, filer, tjenester, finnKonfig, finnStand, innsyn, lukk };
  } catch (feil) {
    await lukkTjenester();
    throw feil;
  }
}
