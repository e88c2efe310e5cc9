import type { IncomingMessage } from 'node:http';
import type { Filkasse } from '../../../innsyn/filer/filkasse.ts';
import { lesSkjema } from '../../innsyn/skjema.ts';
import { erFraKonsollet } from './opphav.ts';
import { erOpplasting, lesOpplasting, type Opplastetfil } from './opplasting.ts';
import type { Konsollfeil } from '../sider.ts';

/** A form that was read, and the files that came with it. */
export interface Egetskjema {
  readonly felt: URLSearchParams;
  readonly filer: readonly Opplastetfil[];
}

/**
 * A form that really comes from the console's pages; or why it is not taken.
 * @param kasse where files go, for a form that may have them.
 */
export async function lesEgetSkjema(
  req: IncomingMessage,
  adresse: string,
  kasse?: () => Promise<Filkasse>,
): Promise<Egetskjema | Konsollfeil | 'avbrutt'> {
  if (!erFraKonsollet(req.headers, adresse)) return 'fremmed';
  const skjema =
    kasse !== undefined && erOpplasting(req) ? await lesOpplasting(req, await kasse()) : await lesSkjema(req);
  return skjema.art === 'lest' ? { filer: [], ...skjema } : skjema.art;
}
