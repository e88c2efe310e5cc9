import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  Leveransefeil,
  type Kontrolltall,
  type Leservalg,
  type Leveranse,
  type Post,
} from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { lesHeltall } from '../felles/felt.ts';
import { egneTyper } from '../felles/koder.ts';
import { KjenteFelt } from '../felles/ulest.ts';
import type { Leveransefil, Mappe } from './filer.ts';
import { Nummerregister } from './nummerregister.ts';
import { lesOpplysninger } from './opplysninger.ts';
import { INGEN_OPPSLAG } from './oppslag.ts';
import { les } from './rad.ts';
import { lesHode, lesRapportfil, type Rapporthode } from './rapportfil.ts';
import { Rapportrekke } from './rapportrekke.ts';

/** A report is one file, whatever PRODINFO calls it, or the parts that PRODINFO names. */
async function finnDeler(fil: Leveransefil, hode: Rapporthode, mappe: Mappe): Promise<Leveransefil[]> {
  if (hode.deler.length < 2) return [fil];
  const deler: Leveransefil[] = [];
  for (const navn of new Set(hode.deler)) deler.push(await mappe.finn(navn, fil.navn));
  if (!deler.some((del) => del.sti === fil.sti))
    throw new Leveransefeil(fil.navn, 'rapporten består av flere filer, og denne er ikke nevnt blant dem');
  return deler;
}

function oppgittAntall(fil: Leveransefil, { info }: Rapporthode): number | undefined {
  try {
    return info && lesHeltall('PI.ANTFILER', les(info, 'PI.ANTFILER'));
  } catch (error) {
    if (!(error instanceof Feltfeil)) throw error;
    throw new Leveransefeil(fil.navn, error.message, info?.sted.linje);
  }
}

/**
 * Opens a report file (SAKDOK, JOURNAL, OFFJOURN).
 *
 * @param mappe The folder that the file lies in.
 * @throws Leveransefeil when it is none of them, or a part of it is missing.
 */
export async function aapneRapport(fil: Leveransefil, mappe: Mappe, valg: Leservalg): Promise<Leveranse> {
  const hode = await lesHode(fil);
  if (hode === undefined)
    throw new Leveransefeil(fil.navn, 'filen er ikke en Noark 4-rapport (SAKDOK, JOURNAL eller OFFJOURN)');
  const { rapport, versjon, info } = hode;
  const deler = await finnDeler(fil, hode, mappe);
  const oppgitt = oppgittAntall(fil, hode);
  const totalt = deler.reduce((sum, { storrelse }) => sum + storrelse, 0);
  const kjente = new KjenteFelt(valg.kjenteFelt);
  let lest = 0;
  let ferdige = 0;

  async function* poster(): AsyncGenerator<readonly Post[]> {
    lest = ferdige = 0;
    const numre = new Nummerregister(join(valg.arbeidsmappe, `noark4-${randomUUID()}.db`));
    try {
      const { kunOffentlig } = rapport;
      const s = {
        kilde: valg.kilde,
        kunOffentlig,
        tabeller: false,
        oppslag: INGEN_OPPSLAG,
        egneTyper: egneTyper(valg.journalposttyper),
      };
      for (const del of deler) {
        const rekke = new Rapportrekke(rapport, s, numre);
        const mottaker = {
          rad: rekke.rad.bind(rekke),
          hoppet: (navn: string, linje: number) => {
            rekke.hoppet(navn, { fil: del.navn, linje });
          },
        };
        const lesing = lesRapportfil(del, rapport, mottaker, kjente, (bytes) => (lest += bytes));
        // eslint-disable-next-line @typescript-eslint/no-unused-vars -- records are fetched from the sequence
        for await (const _ of lesing) {
          const bunke = rekke.hent();
          if (bunke.length > 0) yield bunke;
        }
        ferdige++;
      }
    } finally {
      numre.lukk();
    }
  }

  return {
    format: 'noark4',
    beskrivelse: `Noark 4-rapporten ${rapport.navn}${versjon === undefined ? '' : ` ${versjon}`}`,
    filer: deler.map(({ sti }) => sti),
    ...lesOpplysninger(info, 'PI'),
    poster,
    fremdrift: () => ({ lest, totalt }),
    kontrolltall: (): Kontrolltall[] =>
      oppgitt === undefined ? [] : [{ fil: fil.navn, hva: 'filer', oppgitt, lest: ferdige }],
  };
}
