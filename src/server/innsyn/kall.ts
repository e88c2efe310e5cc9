import type { IncomingMessage } from 'node:http';
import type { Sprak } from '../../i18n/sprak.ts';
import type { Spoerrertjeneste } from '../../innsyn/innsyntjeneste.ts';
import type { Grunnlag } from '../../innsyn/tjeneste/grunnlag.ts';
import type { Stand } from '../vakt/stand.ts';
import type { Gjentak } from './gjentak.ts';
import type { Innsynssvar } from './send.ts';
import type { Tallager } from './tallager.ts';
import type { Innsynsside } from './sider.ts';

/** One request for these pages, read and let through. */
export interface Kall {
  readonly metode: 'GET' | 'POST';
  readonly req: IncomingMessage;
  readonly stand: Stand;
  readonly sprak: Sprak;
  readonly parametre: URLSearchParams;
  /** The form, for POST. */
  readonly skjema: { readonly felt: URLSearchParams; readonly raa: Buffer };
  readonly nett: string;
  readonly sikker: boolean;
  readonly tjeneste: Spoerrertjeneste;
  readonly grunnlag: Grunnlag;
  readonly gjentak: Gjentak;
  readonly tall: Tallager;
  /** An address in the language of the page. */
  readonly lenke: (sti: string) => string;
  readonly vis: (
    side: Innsynsside,
    status?: number,
    hoder?: Readonly<Record<string, string>>,
  ) => Promise<Innsynssvar>;
  readonly virksomhetsnavn: (slug: string) => string;
}
