import { type Bruker, type Handling, virksomheterFor } from '../../konsoll/tilgang.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';

/** What the parts of an address may be. Numbers have no leading zeros, so that a thing has one address. */
const DELER = {
  // What lies beside the bodies is none: «/arkiv/hjelp/tall» is help, and not the figures of a body.
  virksomhet: '(?!(?:hjelp|innstillinger|logg|oidc)/)[a-z0-9]+(?:-[a-z0-9]+)*',
  aar: '[1-9]\\d{3}',
  nr: '[1-9]\\d{0,8}',
  dok: '(?:0|[1-9]\\d{0,8})',
  dato: '\\d{4}-\\d{2}-\\d{2}',
  liste: '[a-z]+(?:-[a-z]+)*',
  flate: '[a-z]+(?:-[a-z]+)*',
  emne: '[a-z]+(?:-[a-z]+)*',
  id: '[A-Za-z0-9_-]{1,64}',
  referanse: '[A-Z2-9]{4}(?:-[A-Z2-9]{4}){2}',
  fil: '[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z]{3,5}',
} as const;
type Del = keyof typeof DELER;

/** The names of an address's parts: `/arkiv/:virksomhet/dag/:dato` has `virksomhet` and `dato`. */
type Delnavn<S extends string> = S extends `${string}/:${infer N}/${infer Resten}`
  ? N | Delnavn<`/${Resten}`>
  : S extends `${string}/:${infer N}`
    ? N
    : never;
/** An address whose parts all are known; anything else does not compile. */
type GyldigSti<S extends string> = [Delnavn<S>] extends [Del] ? S : never;

export type Deler<S extends string> = Readonly<Record<Delnavn<S>, string>>;

/** What a person must be allowed to do, in the body that the address names or, when it names none, in any. */
export type Krav = Handling | 'innlogget';

interface Oppslag<D> {
  readonly krever: Krav;
  readonly svar: (kall: Arkivkall, deler: D) => Promise<Arkivsvar>;
}
type Svarer = (kall: Arkivkall) => Promise<Arkivsvar>;

/** An address that a route answers to. */
export interface Rutetreff {
  readonly rute: Arkivrute;
  /** The body that the address names. */
  readonly virksomhet: string | undefined;
  readonly les: Svarer | undefined;
  readonly skriv: Svarer | undefined;
}

/** A page and its form, as the table of routes has them. There is no route without what it demands. */
export interface Arkivrute {
  readonly sti: string;
  readonly les: Krav | undefined;
  readonly skriv: Krav | undefined;
  /** Its form may carry files. */
  readonly filer: boolean;
  /** The word for it in the menu; undefined for what is reached from other pages. */
  readonly meny: string | undefined;
  readonly finn: (sti: string) => Rutetreff | undefined;
}

const erDel = (navn: string): navn is Del => Object.hasOwn(DELER, navn);

/**
 * A route of the console.
 *
 * @param sti its address, with parts in colons: `/arkiv/:virksomhet/sak/:aar/:nr`.
 * @param valg `les` answers GET, `skriv` answers POST: each says what it demands (the finer check, of the unit, is the domain's).
 *   `filer` where the form may carry files.
 */
export function rute<const S extends `/arkiv${string}`>(
  sti: GyldigSti<S>,
  {
    les,
    skriv,
    filer = false,
    meny,
  }: {
    readonly les?: Oppslag<Deler<S>>;
    readonly skriv?: Oppslag<Deler<S>>;
    readonly filer?: boolean;
    readonly meny?: string;
  },
): Arkivrute {
  const navn: string[] = [];
  const monster = sti.replace(/:([a-z]+)/g, (hele, del: string) => {
    navn.push(del);
    return erDel(del) ? `(?<${del}>${DELER[del]})` : hele;
  });
  const uttrykk = new RegExp(`^${monster}$`);
  const harAlle = (deler: unknown): deler is Deler<S> =>
    typeof deler === 'object' && deler !== null && navn.every((en) => Object.hasOwn(deler, en));
  const denne: Arkivrute = {
    sti,
    les: les?.krever,
    skriv: skriv?.krever,
    filer,
    meny,
    finn: (adresse) => {
      const treff = uttrykk.exec(adresse);
      const deler: unknown = { ...treff?.groups };
      if (treff === null || !harAlle(deler)) return undefined;
      return {
        rute: denne,
        virksomhet: treff.groups?.['virksomhet'],
        les: les && ((kall) => les.svar(kall, deler)),
        skriv: skriv && ((kall) => skriv.svar(kall, deler)),
      };
    },
  };
  return denne;
}

/** True when the person may be let through to it at all. */
export const slipperInn = (bruker: Bruker, krever: Krav, virksomhet: string | undefined): boolean => {
  if (krever === 'innlogget') return true;
  const steder = virksomheterFor(bruker, krever);
  return virksomhet === undefined ? steder.length > 0 : steder.includes(virksomhet);
};
