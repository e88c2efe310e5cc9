import { journalpostID, type Dokumentnummer } from '../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { Endring } from '../offentlig/tilstand.ts';
import { endringer, noterEndring } from './historikk.ts';
import { postinnhold } from './innhold.ts';
import type { Postvedtak } from './journalskriver.ts';
import { DENNE_POSTEN } from './noekkel.ts';
import type { Plass } from './plass.ts';
import type { Plasskriver } from './plasskriver.ts';
import { nummerI } from './rader.ts';

/** What an entry takes with it to its new number. */
export interface Last {
  readonly foerstPublisert: string | undefined;
  readonly json: string | undefined;
  readonly endringer: readonly Endring[];
  readonly trukket: Plass['trukket'];
}

interface Flytting {
  readonly fra: Dokumentnummer;
  readonly til: OffentligJournalpost;
}

const DIT = 'virksomhet = ? AND til_saksaar = ? AND til_sakssekvensnummer = ? AND til_dokumentnummer = ?';

/**
 * Takes every moved entry of a batch from its old number before any is set down, so that entries may change places, and
 * leaves redirects. A redirect always points at where the entry lies now, never at another redirect.
 *
 * @returns what each entry takes with it, by the id of its new number.
 */
export function loeft(plasser: Plasskriver, alle: readonly Postvedtak[]): Map<string, Last> {
  const laster = new Map<string, Last>();
  const flyttinger = alle
    .flatMap((vedtak) =>
      vedtak.art === 'publiser' && vedtak.flyttetFra !== undefined
        ? [{ fra: vedtak.flyttetFra, til: vedtak.post }]
        : [],
    )
    .filter((flytting) => !erGjort(plasser, flytting));
  if (flyttinger.length === 0) return laster;
  const id = (nummer: Dokumentnummer) => journalpostID(plasser.virksomhet, nummer);
  for (const { fra, til } of flyttinger) laster.set(id(til), taOpp(plasser, fra));

  const peker = flyttinger.flatMap(({ fra, til }) => {
    const last = laster.get(id(til));
    // A number that the public never saw needs no redirect.
    const sett = last?.foerstPublisert !== undefined || last?.trukket !== undefined;
    return [...pekerPaa(plasser, fra), ...(sett ? [fra] : [])].map((herfra) => ({ herfra, til }));
  });
  for (const { herfra, til } of peker) omdiriger(plasser, herfra, til);
  for (const { til } of flyttinger) {
    plasser.sql.kjoer(`DELETE FROM omdirigering WHERE ${DENNE_POSTEN}`, ...plasser.noekkel(til));
  }
  plasser.roert = true;
  return laster;
}

/** Gives an entry's new number what the entry had with it. The earlier of two first publications stands (R31). */
export function settNed(plasser: Plasskriver, nummer: Dokumentnummer, last: Last): void {
  const plass = plasser.plass(nummer);
  const { foerstPublisert: foerst } = last;
  if (foerst !== undefined && (plass.foerstPublisert === undefined || foerst < plass.foerstPublisert)) {
    plasser.settFoerstPublisert(nummer, foerst);
  }
  for (const { tidspunkt, felt } of last.endringer) {
    noterEndring(plasser.sql, plasser.noekkel(nummer), tidspunkt, felt);
  }
  if (last.trukket !== undefined && plass.trukket === undefined) {
    plasser.settTrukket(nummer, last.trukket.journaldato);
  }
}

/**
 * True when this very move was made before: a run that is repeated must not take what lies at the old number now.
 * Either the new number shows just these bytes, or the old number leads there.
 */
function erGjort(plasser: Plasskriver, { fra, til }: Flytting): boolean {
  if (journalpostID(plasser.virksomhet, fra) === journalpostID(plasser.virksomhet, til)) return true;
  if (plasser.plass(til).post?.sha256 === postinnhold(til).sha256) return true;
  return pekerPaa(plasser, til).some(
    (nummer) => journalpostID(plasser.virksomhet, nummer) === journalpostID(plasser.virksomhet, fra),
  );
}

function taOpp(plasser: Plasskriver, fra: Dokumentnummer): Last {
  const plass = plasser.plass(fra);
  const last: Last = {
    foerstPublisert: plass.foerstPublisert,
    json: plasser.json(fra),
    // What this run noted of the case that the entry leaves is no change to the entry.
    endringer: endringer(plasser.sql, plasser.noekkel(fra)).filter(
      ({ tidspunkt }) => tidspunkt !== plasser.tidspunkt,
    ),
    trukket: plass.trukket,
  };
  plasser.toem(fra);
  return last;
}

/** The numbers that lead to this one. */
const pekerPaa = (plasser: Plasskriver, til: Dokumentnummer): readonly Dokumentnummer[] =>
  plasser.sql
    .alle(
      `SELECT saksaar, sakssekvensnummer, dokumentnummer FROM omdirigering WHERE ${DIT}`,
      ...plasser.noekkel(til),
    )
    .map(nummerI);

function omdiriger(plasser: Plasskriver, fra: Dokumentnummer, til: Dokumentnummer): void {
  plasser.sql.kjoer(
    `INSERT INTO omdirigering (virksomhet, saksaar, sakssekvensnummer, dokumentnummer,
       til_saksaar, til_sakssekvensnummer, til_dokumentnummer) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
     DO UPDATE SET til_saksaar = excluded.til_saksaar, til_sakssekvensnummer = excluded.til_sakssekvensnummer,
       til_dokumentnummer = excluded.til_dokumentnummer`,
    ...plasser.noekkel(fra),
    til.saksaar,
    til.sakssekvensnummer,
    til.dokumentnummer,
  );
}
