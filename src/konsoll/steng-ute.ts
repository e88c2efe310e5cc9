import type { Arkiv } from '../arkiv/arkiv.ts';
import { personnoekkel } from '../arkiv/stilling.ts';
import { VedtakAvvist } from '../eksport/vedtak/vedtaksfeil.ts';
import { FinnesIkke } from './feil.ts';
import { krevLeder, rollerI, type Oektkall } from './oekter.ts';
import { krevGrunn } from './post/vedta-som.ts';
import { SLIPP_INN, STENG_UTE, type Utestengt, type Utestengte } from './utestengte.ts';

export interface Utestengingskall extends Oektkall {
  readonly arkiv: Pick<Arkiv, 'loggfoer' | 'logg' | 'ansatte'>;
  readonly utestengte: Utestengte;
}

/**
 * Who may be shut out of a body: those who are in it now and those whom its log tells of, but not the one who asks, nor anyone who is shut out
 * already.
 */
export async function kanStengesUte(
  { arkiv, sesjoner, denne, utestengte }: Utestengingskall,
  virksomhet: string,
): Promise<readonly { readonly id: string; readonly navn: string }[]> {
  const ikke = new Set(
    [denne.bruker.id, ...utestengte.fra(virksomhet).map(({ id }) => id)].map(personnoekkel),
  );
  const inne = new Set(
    sesjoner.aapne().flatMap(({ bruker }) => (rollerI(bruker, virksomhet).length > 0 ? [bruker.id] : [])),
  );
  // Who did something there, or was put out.
  const staarILoggen = async (id: string): Promise<boolean> =>
    (await arkiv.logg({ hvem: id, virksomhet, antall: 1 })).length > 0 ||
    (await arkiv.logg({ gjenstand: id, virksomhet, antall: 1 })).length > 0;
  const ut: { id: string; navn: string }[] = [];
  for (const { id, navn } of await arkiv.ansatte())
    if (!ikke.has(personnoekkel(id)) && (inne.has(id) || (await staarILoggen(id)))) ut.push({ id, navn });
  return ut.toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}

/** Who is shut out of a body. @throws IngenTilgang */
export function utestengteI(kall: Utestengingskall, virksomhet: string): readonly Utestengt[] {
  krevLeder(kall, virksomhet);
  return kall.utestengte.fra(virksomhet);
}

async function foer(
  kall: Utestengingskall,
  handling: typeof STENG_UTE | typeof SLIPP_INN,
  virksomhet: string,
  gjenstand: string,
  grunn: string,
): Promise<void> {
  const { arkiv, denne, klokke, utestengte } = kall;
  const rolle = krevLeder(kall, virksomhet);
  const linje = { tidspunkt: klokke().toISOString(), hvem: denne.bruker.id, rolle, handling, virksomhet };
  utestengte.ta(await arkiv.loggfoer({ ...linje, gjenstand, grunn: krevGrunn(grunn) }));
}

/**
 * Shuts a person out of a body until a leader lets them in again, whatever roles they have, and ends every session of theirs: what
 * they have in other bodies is there when they log in again.
 *
 * @throws IngenTilgang; VedtakAvvist without a reason or somebody to shut out, or for oneself.
 */
export async function stengUte(
  kall: Utestengingskall,
  virksomhet: string,
  id: string,
  grunn: string,
): Promise<void> {
  krevLeder(kall, virksomhet);
  if (id === '') throw new VedtakAvvist('Velg hvem som skal stenges ute.');
  if (personnoekkel(id) === personnoekkel(kall.denne.bruker.id))
    throw new VedtakAvvist('Du kan ikke stenge deg selv ute.');
  if (!(await kanStengesUte(kall, virksomhet)).some((en) => en.id === id)) throw new FinnesIkke();
  await foer(kall, STENG_UTE, virksomhet, id, grunn);
  kall.sesjoner.avsluttDe(({ bruker }) => personnoekkel(bruker.id) === personnoekkel(id));
}

/** Lets a person in again. @throws IngenTilgang; FinnesIkke for whoever is not shut out; VedtakAvvist without a reason. */
export async function slippInnIgjen(
  kall: Utestengingskall,
  virksomhet: string,
  id: string,
  grunn: string,
): Promise<void> {
  if (!utestengteI(kall, virksomhet).some((en) => en.id === id)) throw new FinnesIkke();
  await foer(kall, SLIPP_INN, virksomhet, id, grunn);
}
