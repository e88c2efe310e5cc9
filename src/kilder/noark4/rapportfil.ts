import { Leveransefeil } from '../../noark/leveranse.ts';
import type { KjenteFelt } from '../felles/ulest.ts';
import { lesXml } from '../xml/les-xml.ts';
import type { Leveransefil } from './filer.ts';
import type { Rad } from './rad.ts';
import { lagRadleser, type Radmottaker } from './radleser.ts';
import { RAPPORTER, type Rapport } from './rapportformer.ts';

/** What a report says of itself before the entries begin. */
export interface Rapporthode {
  readonly rapport: Rapport;
  readonly versjon: string | undefined;
  /** PRODINFO. */
  readonly info: Rad | undefined;
  /** The files that the report is split over, as PRODINFO names them. */
  readonly deler: readonly string[];
}

const PRODINFO = {
  felter: new Set(['PI.ARKSKAPER', 'PI.ORGNR', 'PI.FRADATO', 'PI.TILDATO', 'PI.PRODDATO', 'PI.ANTFILER']),
  ulest: 'alt',
  barn: { FIL: { felter: new Set(['PI.FILNAVN']), ulest: 'alt', barn: {} } },
} as const;

/**
 * Reads a file's root and PRODINFO, and nothing of the entries. Undefined where the root is not one of the reports'.
 *
 * @throws Leveransefeil when what is read of the file is not XML.
 */
export async function lesHode(fil: Leveransefil): Promise<Rapporthode | undefined> {
  let rapport: Rapport | undefined;
  let versjon: string | undefined;
  let info: Rad | undefined;
  let deler: string[] = [];
  let forbi = false;
  const leser = lagRadleser(
    fil.navn,
    { PRODINFO },
    {
      utenfor(navn, dybde) {
        if (dybde === 0) rapport = RAPPORTER.find(({ rot }) => rot === navn);
        if (rapport === undefined || navn === 'RAPPORT') forbi = true;
      },
      rad(navn, rad) {
        if (navn !== 'PRODINFO') return;
        info = rad;
        deler = rad.under('FIL').flatMap((del) => del.felt['PI.FILNAVN'] ?? []);
      },
    },
  );
  const start: typeof leser.start = (navn, attributter, linje) => {
    if (!forbi && versjon === undefined && rapport === undefined) versjon = attributter['VERSJON'];
    if (!forbi) leser.start(navn, attributter, linje);
  };
  const lesning = lesXml(fil.sti, {
    start,
    tekst(tekst) {
      if (!forbi) leser.tekst(tekst);
    },
    slutt(navn, linje) {
      if (!forbi) leser.slutt(navn, linje);
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only the first pieces are read
  for await (const _ of lesning) if (forbi) break;
  return rapport && { rapport, versjon, info, deler };
}

/**
 * Reads a report's groups, and yields after each piece of the file.
 *
 * @throws Leveransefeil when it is not a file of this report, or holds no RAPPORT.
 */
export async function* lesRapportfil(
  fil: Leveransefil,
  rapport: Rapport,
  mottaker: Pick<Radmottaker, 'rad' | 'hoppet'>,
  kjente: KjenteFelt,
  lest: (bytes: number) => void,
): AsyncGenerator<void> {
  let harRapport = false;
  const leser = lagRadleser(
    fil.navn,
    { [`NOARKSAK.${rapport.endelse}`]: rapport.form },
    {
      utenfor(navn, dybde, linje) {
        if (dybde === 0 && navn !== rapport.rot)
          throw new Leveransefeil(fil.navn, `filen er ikke en ${rapport.navn}`, linje);
        if (dybde === 1 && navn === 'RAPPORT') harRapport = true;
        mottaker.hoppet?.(navn, linje);
      },
      ...mottaker,
    },
    kjente,
  );
  yield* lesXml(fil.sti, leser, lest);
  if (!harRapport) throw new Leveransefeil(fil.navn, 'filen har ikke noe RAPPORT-element');
}
