import { hjemmelvalg, kodevalg } from '../../../konsoll/post/valg.ts';
import type { Virksomhet } from '../../../konfig/virksomhet.ts';
import type { Registervalg } from './sider.ts';

/** The codes and hjemler that may be chosen for something from a source, of a date. */
export const lagRegistervalg = (
  virksomhet: Virksomhet,
  kilde: string | undefined,
  { dato, iDag }: { readonly dato: string; readonly iDag: string },
): Registervalg => ({
  koder: kodevalg(
    virksomhet.kilder.find(({ id }) => id === kilde),
    dato,
  ),
  hjemler: hjemmelvalg(virksomhet, [iDag, dato]),
});
