import type { Arkiv } from '../arkiv/arkiv.ts';
import { meldeklokke, type Meldeklokke } from '../arkiv/hendelser/frist.ts';
import { samleHendelser, type Sikkerhetshendelse } from '../arkiv/hendelser/hendelse.ts';
import {
  aapneHendelse,
  skrivTilHendelse,
  type Aapnekall,
  type Hendelseskall,
  type Hendelseslagre,
} from '../eksport/vedtak/hendelse.ts';
import type { Lagre } from '../eksport/lagre.ts';
import type { Klokke } from '../tid/oslo.ts';
import { FinnesIkke, IngenTilgang } from './feil.ts';
import { kan, rolleFor, type Bruker } from './tilgang.ts';
import { lagVistliste } from './vistliste.ts';

/** An incident with how its 72-hour clock stands (R60). */
export interface HendelseMedKlokke {
  readonly hendelse: Sikkerhetshendelse;
  readonly klokke: Meldeklokke;
}

/** An incident may be about anything in the body: only who is not limited to units reaches it. */
function krev(bruker: Bruker, virksomhet: string): 'arkivar' | 'leder' {
  if (!kan(bruker, 'hendelse', { virksomhet })) throw new IngenTilgang();
  return rolleFor(bruker, 'hendelse', { virksomhet }) === 'leder' ? 'leder' : 'arkivar';
}

const HASTER_MEST = ['utloept', 'haster', 'loeper', 'for-sent', 'stanset'] as const;

/**
 * A body's incidents, the most urgent first.
 *
 * @throws IngenTilgang
 */
export async function lesHendelser(
  arkiv: Pick<Arkiv, 'hendelseslinjer'>,
  bruker: Bruker,
  virksomhet: string,
  klokke: Klokke,
): Promise<readonly HendelseMedKlokke[]> {
  krev(bruker, virksomhet);
  return samleHendelser(await arkiv.hendelseslinjer())
    .filter((hendelse) => hendelse.virksomhet === virksomhet)
    .map((hendelse) => ({ hendelse, klokke: meldeklokke(hendelse, klokke) }))
    .toSorted(
      (a, b) =>
        HASTER_MEST.indexOf(a.klokke.tilstand) - HASTER_MEST.indexOf(b.klokke.tilstand) ||
        a.klokke.frist.getTime() - b.klokke.frist.getTime(),
    );
}

/**
 * One incident, by the body's own number. The look is logged (R68): what people have written there may be about persons.
 *
 * @throws IngenTilgang, FinnesIkke
 */
export async function lesHendelse(
  arkiv: Pick<Arkiv, 'hendelseslinjer' | 'loggfoer'>,
  bruker: Bruker,
  { virksomhet, nummer }: { readonly virksomhet: string; readonly nummer: number },
  klokke: Klokke,
): Promise<HendelseMedKlokke> {
  const rolle = krev(bruker, virksomhet);
  const hendelse = samleHendelser(await arkiv.hendelseslinjer()).find(
    (h) => h.virksomhet === virksomhet && h.nummer === nummer,
  );
  if (!hendelse) throw new FinnesIkke();
  await arkiv.loggfoer({
    tidspunkt: klokke().toISOString(),
    hvem: bruker.id,
    rolle,
    handling: 'se',
    virksomhet,
    gjenstand: `hendelse ${nummer}`,
    grunn: '',
  });
  return { hendelse, klokke: meldeklokke(hendelse, klokke) };
}

/** Opens an incident; of a whole source or journal, what was shown is listed behind the answer. @throws IngenTilgang, HendelseAvvist */
export async function aapneSom(
  lagre: Hendelseslagre,
  bruker: Bruker,
  kall: Omit<Aapnekall, 'av' | 'rolle'>,
): Promise<Sikkerhetshendelse> {
  const rolle = krev(bruker, kall.virksomhet);
  const hendelse = await aapneHendelse(lagre, { ...kall, av: bruker.id, rolle });
  lagVistliste(lagre.arkiv, { data: kall.data, hendelse, klokke: kall.klokke });
  return hendelse;
}

/** Tells more of an incident, that somebody has been told, or that it is over. @throws IngenTilgang, HendelseAvvist, HendelseUtdatert */
export async function skrivSom(
  lagre: Pick<Lagre, 'arkiv'>,
  bruker: Bruker,
  kall: Omit<Hendelseskall, 'av' | 'rolle'>,
): Promise<Sikkerhetshendelse> {
  const rolle = krev(bruker, kall.virksomhet);
  return skrivTilHendelse(lagre, { ...kall, av: bruker.id, rolle });
}
