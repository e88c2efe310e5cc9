import type { Arkiv } from '../arkiv/arkiv.ts';
import type { BundetFunn } from '../arkiv/vedtaksdetaljer.ts';
import { somEnkeltsvar, vedtaFlere, type Enkeltsvar, type Flersvar } from '../eksport/vedtak/vedta-flere.ts';
import type { Klokke } from '../tid/oslo.ts';
import { tillatteNumre, type Vedtaksrolle } from './tillatte-numre.ts';
import type { Bruker, Handling } from './tilgang.ts';

/** What can be decided about many entries at once, and what it takes. */
export const FLERHANDLINGER = {
  hold: 'hold',
  'opphev-hold': 'opphev',
  trekk: 'trekk',
  frigi: 'frigi',
  'bekreft-opphoer': 'bekreft-opphoer',
} as const satisfies Readonly<Record<string, Handling>>;
export type Flerhandling = keyof typeof FLERHANDLINGER;

export const erFlerhandling = (art: string): art is Flerhandling => Object.hasOwn(FLERHANDLINGER, art);

export interface Flerbestemmelse {
  readonly data: string;
  readonly virksomhet: string;
  readonly art: Flerhandling;
  readonly grunn: string;
  /** Each with the findings that the person has seen, where it is released. */
  readonly poster: readonly { readonly nummer: string; readonly funn?: readonly BundetFunn[] }[];
  /** Number of the last decision in the body that the person can have seen. */
  readonly sett: number;
  readonly klokke: Klokke;
}

/** The same answer for an entry of another unit and one that is not there. */
const UTEN_TILGANG = 'Du har ikke tilgang til denne.';

/**
 * Decides the same about many entries, each by itself, as somebody who may: what is another unit's is refused entry by entry,
 * and stops none of the others.
 */
export async function bestemOmFlere(
  arkiv: Pick<Arkiv, 'puljeAv'>,
  bruker: Bruker,
  { art, poster, sett, ...kall }: Flerbestemmelse,
): Promise<Flersvar> {
  const tillatt = await tillatteNumre(
    arkiv,
    bruker,
    FLERHANDLINGER[art],
    kall.virksomhet,
    poster.map(({ nummer }) => nummer),
  );
  return hverForSeg(poster, tillatt, (mine, rolle) =>
    vedtaFlere({
      ...kall,
      rolle,
      av: bruker.id,
      oenske: { art },
      poster: mine.map((post) => ({ ...post, sett })),
    }),
  );
}

const INGENTING: Omit<Flersvar, 'poster'> = { endret: 0, fjernet: 0, soketFoelgerEtter: false };

/** Lets what a person may decide be decided in each capacity that allows it, and puts the answers in the order they were asked for. */
export async function hverForSeg<T extends { readonly nummer: string }>(
  poster: readonly T[],
  tillatt: ReadonlyMap<string, Vedtaksrolle>,
  bestem: (poster: readonly T[], rolle: Vedtaksrolle) => Promise<Flersvar>,
): Promise<Flersvar> {
  const svar = new Map<string, Enkeltsvar>();
  let samlet = INGENTING;
  for (const [rolle, mine] of Map.groupBy(poster, ({ nummer }) => tillatt.get(nummer))) {
    if (rolle === undefined) continue;
    const ett = await bestem(mine, rolle).catch((feil: unknown) => ({
      ...INGENTING,
      poster: mine.map(({ nummer }) => somEnkeltsvar(nummer, feil)),
    }));
    for (const enkelt of ett.poster) svar.set(enkelt.nummer, enkelt);
    samlet = {
      endret: samlet.endret + ett.endret,
      fjernet: samlet.fjernet + ett.fjernet,
      soketFoelgerEtter: samlet.soketFoelgerEtter || ett.soketFoelgerEtter,
    };
  }
  return {
    ...samlet,
    poster: poster.map(({ nummer }) => svar.get(nummer) ?? { nummer, utfall: 'avvist', grunn: UTEN_TILGANG }),
  };
}
