import { sporringTilUrl } from '../../server/foresporsel/sporring-fra-url.ts';
import type { Sokesvar, Sporring } from '../../sok/sokemotor.ts';
import type { Html } from '../html/html.ts';
import { sidevelger } from '../sidevelger.ts';
import type { Visning } from '../visning.ts';

/** The way to the other pages of hits, where there are any. */
export const bla = (
  sporring: Sporring,
  { treff, side, antall }: Pick<Sokesvar, 'treff' | 'side' | 'antall'>,
  v: Visning,
): Html | undefined =>
  sidevelger(
    {
      navn: v.t.soket.sider,
      side,
      sider: Math.max(1, Math.ceil(treff / antall)),
      adresse: (nummer) => v.lenke('/sok') + sporringTilUrl({ ...sporring, side: nummer }),
    },
    v,
  );
