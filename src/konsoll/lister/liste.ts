import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Journalliste, Journalrad, Listested } from '../../arkiv/oversikt.ts';
import type { Klokke } from '../../tid/oslo.ts';
import { somLinje, type Listelinje } from './linje.ts';
import { krevPeriode, type Periode } from './periode.ts';
import { loggfoerOppslag, type Tillatt } from './tillatt.ts';

export interface Listevalg extends Periode {
  readonly liste: Journalliste;
  /** Keeps to the entries of one case handler, as the archive writes the name. */
  readonly saksbehandler?: string | undefined;
  /** Where the page before ended. */
  readonly etter?: Listested | undefined;
  readonly antall?: number;
}
export interface Listeside {
  readonly linjer: readonly Listelinje[];
  /** Where the next page goes on; undefined on the last one. */
  readonly neste: Listested | undefined;
}

const SIDE = 100;
/** Entries held in memory at a time while a file is written. */
const BUNKE = 500;

/** That it was one person's, and never whose: names have no place in the log. */
const gjenstand = ({ liste, fra, til, saksbehandler }: Listevalg): string =>
  `${liste} ${fra}/${til}${saksbehandler === undefined ? '' : ', én saksbehandler'}`;
const sted = ({ dato, post }: Journalrad): Listested => ({ dato, post });

/**
 * A page of one of the staff's own lists (R73), of the units that the person may see. The look is in the log before the
 * page is out (R68).
 *
 * @throws UgyldigPeriode
 */
export async function lesListe(
  arkiv: Pick<Arkiv, 'journalliste' | 'loggfoer'>,
  tillatt: Tillatt,
  klokke: Klokke,
  valg: Listevalg,
): Promise<Listeside> {
  krevPeriode(valg);
  const { liste, fra, til, saksbehandler, etter, antall = SIDE } = valg;
  const { virksomhet, enheter } = tillatt;
  // One more than is shown: then it is known whether there is a next page.
  const sok = { virksomhet, enheter, liste, fra, til, saksbehandler, etter };
  const rader = await arkiv.journalliste({ ...sok, antall: antall + 1 });
  const vist = rader.slice(0, antall);
  await loggfoerOppslag(arkiv, tillatt, klokke, {
    gjenstand: gjenstand(valg),
    grunn: `${vist.length} linjer på skjerm`,
  });
  const siste = rader.length > antall ? vist.at(-1) : undefined;
  return { linjer: vist.map(somLinje), neste: siste && sted(siste) };
}

/**
 * A whole list, a few hundred entries in memory at a time however long it is. The look is in the log before the first one.
 *
 * @throws UgyldigPeriode
 */
export async function* lesHeleListen(
  arkiv: Pick<Arkiv, 'journalliste' | 'loggfoer'>,
  tillatt: Tillatt,
  klokke: Klokke,
  valg: Omit<Listevalg, 'etter' | 'antall'>,
): AsyncGenerator<Listelinje> {
  krevPeriode(valg);
  const { liste, fra, til, saksbehandler } = valg;
  const { virksomhet, enheter } = tillatt;
  await loggfoerOppslag(arkiv, tillatt, klokke, { gjenstand: gjenstand(valg), grunn: 'som fil' });
  for (let etter: Listested | undefined; ;) {
    const sok = { virksomhet, enheter, liste, fra, til, saksbehandler, etter };
    const rader = await arkiv.journalliste({ ...sok, antall: BUNKE });
    for (const rad of rader) yield somLinje(rad);
    const siste = rader.at(-1);
    if (siste === undefined || rader.length < BUNKE) return;
    etter = sted(siste);
  }
}
