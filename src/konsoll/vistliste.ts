import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Dokumentnr } from '../arkiv/nummer.ts';
import { erVidHendelse, type Sikkerhetshendelse, type Vist } from '../arkiv/hendelser/hendelse.ts';
import { lesVistliste, listVist, manglerListe, somVist } from '../eksport/vedtak/hva-som-ble-vist.ts';
import type { Klokke } from '../tid/oslo.ts';
import { csvlinje, MERKE } from '../utgaver/csv.ts';

/** So many of an incident's entries are shown at a time. */
const PAA_SIDEN = 200;

/** The lists that are being made in this process, and those that were cut off. */
const underveis = new WeakMap<object, Map<string, 'lages' | 'avbrutt'>>();

/**
 * Makes the list of what was shown in an incident of a whole source or journal, behind whoever opened it; a list that an
 * earlier process was cut off in is made whole. What cannot be made now is made by the daily job.
 */
export function lagVistliste(
  arkiv: Arkiv,
  {
    data,
    hendelse,
    klokke,
  }: { readonly data: string; readonly hendelse: Sikkerhetshendelse; readonly klokke: Klokke },
): void {
  const her = underveis.get(arkiv) ?? new Map<string, 'lages' | 'avbrutt'>();
  underveis.set(arkiv, her);
  if (!manglerListe(hendelse) || her.has(hendelse.id)) return;
  her.set(hendelse.id, 'lages');
  const av = hendelse.aapnetAv;
  void listVist({ arkiv }, { data, hendelse, av, rolle: 'arkivar', klokke }).then(
    () => her.delete(hendelse.id),
    () => her.set(hendelse.id, 'avbrutt'),
  );
}

/** A page of what an incident has shown. */
export interface Vistside {
  readonly rader: readonly Vist[];
  /** How many there are in all; undefined until the list is whole. */
  readonly antall: number | undefined;
  readonly tilstand: 'hel' | 'lages' | 'avbrutt';
  /** The number that the next page comes after. */
  readonly neste: Dokumentnr | undefined;
  readonly foerste: boolean;
}

/** Reads a page of it: from the incident itself, or from the list beside it as far as that is made. */
export async function lesVistside(
  arkiv: Pick<Arkiv, 'vistliste'>,
  hendelse: Sikkerhetshendelse,
  etter: Dokumentnr | undefined,
): Promise<Vistside> {
  if (!erVidHendelse(hendelse)) {
    const { vist: rader, antallVist: antall } = hendelse;
    return { rader, antall, tilstand: 'hel', neste: undefined, foerste: true };
  }
  const rader = await arkiv.vistliste(hendelse.id, etter, PAA_SIDEN + 1);
  const vises = rader.slice(0, PAA_SIDEN);
  return {
    rader: vises.map(somVist),
    antall: hendelse.listet,
    tilstand: hendelse.listet === undefined ? (underveis.get(arkiv)?.get(hendelse.id) ?? 'lages') : 'hel',
    neste: rader.length > PAA_SIDEN ? vises.at(-1) : undefined,
    foerste: etter === undefined,
  };
}

const HODE = ['Journalpost', 'Vist fra', 'Vist til', 'Endret'];
const rad = ({ nummer, fra, til, endret }: Vist): string =>
  csvlinje([nummer, fra ?? '', til ?? '', endret.join(' ')]);

/** All of it as CSV, read while it is sent. A list that is not whole says so in its last line. */
export async function* vistSomCsv(
  arkiv: Pick<Arkiv, 'vistliste'>,
  hendelse: Sikkerhetshendelse,
): AsyncGenerator<string> {
  yield `${MERKE}${csvlinje(HODE)}`;
  yield hendelse.vist.map(rad).join('');
  for await (const side of lesVistliste(arkiv, hendelse)) yield side.map(rad).join('');
  if (manglerListe(hendelse)) yield csvlinje(['Listen er ikke hel ennå.', '', '', '']);
}
