import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Arkivpost, Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import { finnKjent } from '../../eksport/vedtak/skriv-vedtak.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { FinnesIkke, IngenTilgang } from '../feil.ts';
import { kan, rolleFor, type Bruker, type Handling } from '../tilgang.ts';

/** An entry with its case, and the unit that has it. */
export interface Funnetpost {
  readonly sak: Sak;
  readonly arkivpost: Arkivpost;
  readonly enhet: string | undefined;
}

/**
 * Finds an entry for whoever may do something to it. The same answer whether it is not there or another unit's.
 *
 * @throws IngenTilgang; FinnesIkke for whoever may see that it is not there.
 */
export async function finnPosten(
  arkiv: Arkiv,
  bruker: Bruker,
  handling: Handling,
  virksomhet: string,
  nummer: Dokumentnr,
): Promise<Funnetpost> {
  const nokkel = await arkiv.finnPost(virksomhet, nummer);
  const funnet = nokkel && (await finnKjent({ arkiv }, virksomhet, nummer, nokkel));
  const enhet = funnet && (funnet.arkivpost.post.administrativEnhet ?? funnet.sak.administrativEnhet);
  if (!kan(bruker, handling, { virksomhet, enhet })) throw new IngenTilgang();
  if (funnet === undefined) throw new FinnesIkke();
  return { ...funnet, enhet };
}

/** A case with its entries, and every unit that has something in it. */
export interface Funnetsak {
  readonly sak: Sak;
  readonly poster: readonly Arkivpost[];
  /** Cases that it came in the place of. */
  readonly fra: Arkivsak['fra'];
  /** The case's own first; undefined for what no unit has. */
  readonly enheter: readonly (string | undefined)[];
}

/**
 * Finds a case for whoever may do something to all that is in it: a decision about a case is about every unit's entries.
 *
 * @throws IngenTilgang; FinnesIkke for whoever may see that it is not there.
 */
export async function finnSaken(
  arkiv: Arkiv,
  bruker: Bruker,
  handling: Handling,
  virksomhet: string,
  nummer: Saksnr,
): Promise<Funnetsak> {
  const { saker } = await arkiv.puljeAv(virksomhet, [nummer]);
  const enheter = [
    ...new Set(
      saker.flatMap(({ sak, poster }) => [
        sak.administrativEnhet,
        ...poster.map(({ post }) => post.administrativEnhet ?? sak.administrativEnhet),
      ]),
    ),
  ];
  const [foerste] = saker;
  const alle = foerste === undefined ? [undefined] : enheter;
  if (!alle.every((enhet) => kan(bruker, handling, { virksomhet, enhet }))) throw new IngenTilgang();
  if (foerste === undefined) throw new FinnesIkke();
  return { sak: foerste.sak, poster: saker.flatMap(({ poster }) => poster), fra: foerste.fra, enheter };
}

/**
 * Writes in the log that somebody looks at what they have found (R68): for a page that shows its title without a preview of it.
 *
 * @param gjenstand «2026/123-4», or «2026/123».
 */
export async function loggfoerFunnet(
  arkiv: Pick<Arkiv, 'loggfoer'>,
  bruker: Bruker,
  klokke: Klokke,
  {
    virksomhet,
    enhet,
    gjenstand,
    grunn,
  }: {
    readonly virksomhet: string;
    readonly enhet: string | undefined;
    readonly gjenstand: string;
    readonly grunn: string;
  },
): Promise<void> {
  await arkiv.loggfoer({
    tidspunkt: klokke().toISOString(),
    hvem: bruker.id,
    rolle: rolleFor(bruker, 'se', { virksomhet, enhet }) ?? 'leser',
    handling: 'se',
    virksomhet,
    gjenstand,
    grunn,
  });
}
