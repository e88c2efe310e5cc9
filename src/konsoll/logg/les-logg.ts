import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Loggkontroll, Logglinje, Loggsok } from '../../arkiv/logg.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { osloInstant, sluttPaaDagen } from '../../tid/osloinstant.ts';
import { finnHvem } from '../ansatte.ts';
import { IngenTilgang } from '../feil.ts';
import { krevPeriode } from '../lister/periode.ts';
import { kan, rolleFor, virksomheterFor, type Bruker } from '../tilgang.ts';

/** What somebody looks for in the log. Absent is all. */
export interface Loggvalg {
  /** A name, a part of one, or an id. */
  readonly hvem?: string | undefined;
  readonly handling?: string | undefined;
  readonly virksomhet?: string | undefined;
  readonly gjenstand?: string | undefined;
  /** Oslo dates, both included. */
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
}

export interface Loggside {
  readonly linjer: readonly Logglinje[];
  /** The lines before this number are the next page; undefined on the last one. */
  readonly foer: number | undefined;
}

/** Which lines a person may read: those of some bodies, or every one. */
export interface Loggtilgang {
  readonly virksomheter: readonly string[];
  /** Also lines that belong to no body, like logins. */
  readonly alt: boolean;
}

const SIDE = 100;
const BUNKE = 1_000;

/**
 * Which bodies' log a person may read. Lines tell of no unit: a role that is limited to some reads none of it.
 *
 * @param alle every body that has a journal here: who may read all of theirs, may also read what belongs to none.
 * @throws IngenTilgang when that is nothing.
 */
export function loggtilgang(bruker: Bruker, alle: readonly string[]): Loggtilgang {
  const virksomheter = virksomheterFor(bruker, 'se-logg').filter((virksomhet) =>
    kan(bruker, 'se-logg', { virksomhet }),
  );
  if (virksomheter.length === 0) throw new IngenTilgang();
  return { virksomheter, alt: alle.every((slug) => virksomheter.includes(slug)) };
}

function krev(tilgang: Loggtilgang, { virksomhet }: Loggvalg): readonly string[] | undefined {
  if (virksomhet !== undefined) {
    if (!tilgang.virksomheter.includes(virksomhet)) throw new IngenTilgang();
    return [virksomhet];
  }
  return tilgang.alt ? undefined : tilgang.virksomheter;
}

/**
 * The instants that a period of Oslo dates lies between, open at an end that is not given.
 *
 * @throws UgyldigPeriode
 */
export function instanter({ fra, til }: Pick<Loggvalg, 'fra' | 'til'>): {
  readonly fra?: string;
  readonly til?: string;
} {
  // What is open at an end is closed with the other one's own date, for the check only.
  const [tidligst, senest] = [fra ?? til, til ?? fra];
  if (tidligst !== undefined && senest !== undefined) krevPeriode({ fra: tidligst, til: senest });
  return {
    ...(fra !== undefined && { fra: osloInstant(fra).toISOString() }),
    ...(til !== undefined && { til: sluttPaaDagen(til).toISOString() }),
  };
}

/** What the store is asked for, except by whom: those persons have to be found first. */
const somSok = (tilgang: Loggtilgang, valg: Loggvalg) => ({
  virksomheter: krev(tilgang, valg),
  ...(valg.handling !== undefined && { handling: valg.handling }),
  ...(valg.gjenstand !== undefined && { gjenstand: valg.gjenstand }),
  ...instanter(valg),
});

const avHvem = async (arkiv: Pick<Arkiv, 'ansatte'>, { hvem }: Loggvalg) =>
  hvem === undefined ? {} : { hvem: await finnHvem(arkiv, hvem) };

/** Whoever reads the log of lookups stands in it too, in every body whose lines were read. */
async function loggfoer(
  arkiv: Pick<Arkiv, 'loggfoer'>,
  bruker: Bruker,
  klokke: Klokke,
  virksomheter: readonly string[],
  grunn: string,
): Promise<void> {
  for (const virksomhet of virksomheter)
    await arkiv.loggfoer({
      tidspunkt: klokke().toISOString(),
      hvem: bruker.id,
      rolle: rolleFor(bruker, 'se-logg', { virksomhet }) ?? 'ingen',
      handling: 'se-logg',
      virksomhet,
      gjenstand: '',
      grunn,
    });
}

/**
 * A page of the log, newest first.
 *
 * @param foer only lines before this number.
 * @throws IngenTilgang, UgyldigPeriode
 */
export async function lesLogg(
  arkiv: Pick<Arkiv, 'ansatte' | 'logg' | 'loggfoer'>,
  bruker: Bruker,
  tilgang: Loggtilgang,
  klokke: Klokke,
  valg: Loggvalg & { readonly foer?: number | undefined; readonly antall?: number },
): Promise<Loggside> {
  const { foer, antall = SIDE } = valg;
  const sok = { ...somSok(tilgang, valg), ...(await avHvem(arkiv, valg)) };
  await loggfoer(arkiv, bruker, klokke, sok.virksomheter ?? tilgang.virksomheter, 'på skjerm');
  const linjer = await arkiv.logg({ ...sok, ...(foer !== undefined && { foer }), antall: antall + 1 });
  const vist = linjer.slice(0, antall);
  return { linjer: vist, foer: linjer.length > antall ? vist.at(-1)?.nr : undefined };
}

/** All lines that match, newest first, a thousand in memory at a time. */
export async function* alleLinjer(
  arkiv: Pick<Arkiv, 'logg'>,
  sok: Omit<Loggsok, 'foer' | 'antall'>,
): AsyncGenerator<Logglinje> {
  for (let foer: number | undefined; ;) {
    const linjer = await arkiv.logg({ ...sok, ...(foer !== undefined && { foer }), antall: BUNKE });
    yield* linjer;
    foer = linjer.at(-1)?.nr;
    if (foer === undefined || linjer.length < BUNKE) return;
  }
}

/**
 * All lines that match and that the person may read, newest first. What is wrong is said at once, and not when the first line is
 * asked for.
 *
 * @throws IngenTilgang, UgyldigPeriode
 */
export function lesHeleLoggen(
  arkiv: Pick<Arkiv, 'ansatte' | 'logg' | 'loggfoer'>,
  bruker: Bruker,
  tilgang: Loggtilgang,
  klokke: Klokke,
  valg: Loggvalg,
): AsyncGenerator<Logglinje> {
  const sok = somSok(tilgang, valg);
  return (async function* () {
    await loggfoer(arkiv, bruker, klokke, sok.virksomheter ?? tilgang.virksomheter, 'som fil');
    yield* alleLinjer(arkiv, { ...sok, ...(await avHvem(arkiv, valg)) });
  })();
}

const KONTROLLSUM = /^[0-9a-f]{64}$/;

/**
 * Proves that no line of the whole log has been changed or taken away. The chain is one for all bodies.
 *
 * @param kjent a checksum that was kept from another time: shows also whether the end has been cut off.
 * @throws UgyldigKontrollsum when that is none.
 */
export async function kontrollerLogg(
  arkiv: Pick<Arkiv, 'kontrollerLogg' | 'loggfoer'>,
  bruker: Bruker,
  { virksomheter }: Loggtilgang,
  klokke: Klokke,
  kjent?: string,
): Promise<Loggkontroll> {
  if (kjent !== undefined && !KONTROLLSUM.test(kjent)) throw new UgyldigKontrollsum();
  await loggfoer(arkiv, bruker, klokke, virksomheter, 'kontrollert');
  return arkiv.kontrollerLogg(kjent);
}

/** What somebody has kept is no checksum of this log. */
export class UgyldigKontrollsum extends Error {
  override readonly name = 'UgyldigKontrollsum';
  constructor() {
    super('En kontrollsum er 64 tegn: tall og bokstavene a til f. Kopier hele.');
  }
}
