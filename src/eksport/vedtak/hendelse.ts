import type { Dokumentnr } from '../../arkiv/nummer.ts';
import { gjenstandstekst, type Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import {
  hendelsesinnhold,
  samleHendelser,
  type FLATER,
  type Hendelsesinnhold,
  type Sikkerhetshendelse,
} from '../../arkiv/hendelser/hendelse.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { krevVirksomhet } from './aapne-for-vedtak.ts';
import { vistAv } from './hva-som-ble-vist.ts';
import type { Lagre } from '../lagre.ts';
import { HendelseAvvist, HendelseUtdatert } from './vedtaksfeil.ts';

/** As many entries as an incident lists; of more it keeps the number. */
const FLEST = 1000;
/** As far ahead of this machine's clock as somebody's own watch may be, in milliseconds. */
const KLOKKEFEIL = 5 * 60 * 1000;

/** What opening an incident reads and writes. */
export type Hendelseslagre = Pick<Lagre, 'arkiv' | 'journal'>;

interface Ramme {
  readonly av: string;
  readonly rolle: 'kommandolinje' | 'arkivar' | 'leder';
  readonly klokke: Klokke;
}

export interface Aapnekall extends Ramme {
  readonly data: string;
  readonly virksomhet: string;
  readonly gjenstand: Vedtaksgjenstand;
  /** When the body came to know of it: the clock runs from here. */
  readonly oppdaget: Date;
  readonly beskrivelse: string;
  readonly flater?: readonly (typeof FLATER)[number][];
  /** Number of the decision that hid it. */
  readonly vedtak?: number;
}

/**
 * Opens an incident (R60) with what was shown, from when to when: the beginning from the public history, which outlives a
 * withdrawal, the end from the decision that hid it. What is still shown has no end. Of a whole source or journal that is
 * a list beside it, which takes minutes for a million entries: `listVist` makes it when the incident has been opened.
 *
 * @throws HendelseAvvist, Eksportavbrudd
 */
export async function aapneHendelse(lagre: Hendelseslagre, kall: Aapnekall): Promise<Sikkerhetshendelse> {
  const { arkiv } = lagre;
  const { data, virksomhet, gjenstand, av, rolle } = kall;
  await krevVirksomhet(lagre, virksomhet);
  const tidspunkt = kall.klokke();
  if (!harVaert(kall.oppdaget, tidspunkt))
    throw new HendelseAvvist('Tidspunktet hendelsen ble oppdaget, må ha vært.');
  const numre = await numreneI(lagre, virksomhet, gjenstand);
  const vist = await vistAv(lagre, data, virksomhet, numre);
  return arkiv.alene(async () => {
    const kjente = samleHendelser(await arkiv.hendelseslinjer()).filter((h) => h.virksomhet === virksomhet);
    const innhold = les({
      art: 'aapnet',
      nummer: Math.max(0, ...kjente.map(({ nummer }) => nummer)) + 1,
      virksomhet,
      gjenstand: gjenstandstekst(gjenstand),
      oppdaget: kall.oppdaget.toISOString(),
      vist: vist.slice(0, FLEST),
      antallVist: vist.length,
      flater: [...(kall.flater ?? ['nettside', 'soek', 'api'])],
      ...(kall.vedtak !== undefined && { vedtak: kall.vedtak }),
      beskrivelse: kall.beskrivelse,
    });
    const { id } = await arkiv.skrivHendelse({ tidspunkt, av, rolle, innhold });
    return finn(await arkiv.hendelseslinjer(), id);
  });
}

const harVaert = (tid: Date, naa: Date): boolean => tid.getTime() <= naa.getTime() + KLOKKEFEIL;

const erVid = (
  gjenstand: Vedtaksgjenstand,
): gjenstand is Extract<Vedtaksgjenstand, { omfang: 'kilde' | 'journal' }> =>
  gjenstand.omfang === 'kilde' || gjenstand.omfang === 'journal';

export interface Hendelseskall extends Ramme {
  readonly virksomhet: string;
  /** The body's own number of it. */
  readonly nummer: number;
  readonly innhold: Exclude<Hendelsesinnhold, { art: 'aapnet' | 'vist' }>;
  /** The last line that the person had seen. */
  readonly sett?: number;
}

/**
 * Adds a line to an incident.
 *
 * @throws HendelseAvvist when it is not there or is closed; HendelseUtdatert when somebody has added one since.
 */
export function skrivTilHendelse(
  { arkiv }: Pick<Lagre, 'arkiv'>,
  kall: Hendelseskall,
): Promise<Sikkerhetshendelse> {
  const { av, rolle, virksomhet, nummer, sett } = kall;
  return arkiv.alene(async () => {
    const hendelse = samleHendelser(await arkiv.hendelseslinjer()).find(
      (h) => h.virksomhet === virksomhet && h.nummer === nummer,
    );
    if (!hendelse) throw new HendelseAvvist('Det finnes ingen hendelse med det nummeret.');
    if (sett !== undefined && hendelse.siste > sett) throw new HendelseUtdatert();
    if (hendelse.status === 'lukket' && kall.innhold.art !== 'notat')
      throw new HendelseAvvist('Hendelsen er lukket. Bare notater kan legges til.');
    const innhold = les(kall.innhold);
    const tidspunkt = kall.klokke();
    if (innhold.art === 'meldt' && !harVaert(new Date(innhold.tidspunkt), tidspunkt))
      throw new HendelseAvvist('Tidspunktet noen ble varslet, må ha vært.');
    await arkiv.skrivHendelse({ tidspunkt, av, rolle, avvik: hendelse.id, innhold });
    return finn(await arkiv.hendelseslinjer(), hendelse.id);
  });
}

function les(innhold: Hendelsesinnhold): Hendelsesinnhold {
  const lest = hendelsesinnhold.safeParse(innhold);
  if (lest.success) return lest.data;
  const felt = [...new Set(lest.error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new HendelseAvvist(`Dette mangler eller kan ikke brukes: ${felt}.`);
}

function finn(linjer: Parameters<typeof samleHendelser>[0], id: string): Sikkerhetshendelse {
  const hendelse = samleHendelser(linjer).find((h) => h.id === id);
  if (!hendelse) throw new Error('An incident that was written is not there.');
  return hendelse;
}

/** The entries that an incident is about; of what is wider than a case they are listed beside it. */
async function numreneI(
  { journal, arkiv }: Hendelseslagre,
  virksomhet: string,
  gjenstand: Vedtaksgjenstand,
): Promise<readonly Dokumentnr[]> {
  if (erVid(gjenstand)) return [];
  const { nummer } = gjenstand;
  if ('dokumentnummer' in nummer) return [nummer];
  const saken = await journal.sak(virksomhet, nummer);
  const iJournalen = saken.art === 'funnet' ? saken.plasser.map(({ dokumentnummer }) => dokumentnummer) : [];
  const iArkivet = (await arkiv.puljeAv(virksomhet, [nummer])).saker.flatMap(({ poster }) =>
    poster.map(({ post }) => post.journalpostnummer),
  );
  return [...new Set([...iJournalen, ...iArkivet])]
    .sort((a, b) => a - b)
    .map((dokumentnummer) => ({ ...nummer, dokumentnummer }));
}
