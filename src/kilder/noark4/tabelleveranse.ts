import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  Leveransefeil,
  type Kontrolltall,
  type Leservalg,
  type Leveranse,
  type Post,
} from '../../noark/leveranse.ts';
import { egneTyper } from '../felles/koder.ts';
import { KjenteFelt } from '../felles/ulest.ts';
import { kontrollerEiere } from './eiere.ts';
import type { Leveransefil, Mappe } from './filer.ts';
import { lesManifest, type Manifesttabell } from './manifest.ts';
import { Mellomlager } from './mellomlager.ts';
import { lesOpplysninger } from './opplysninger.ts';
import type { Rad } from './rad.ts';
import { lagSporringer } from './saksporringer.ts';
import { lesSaksrekke } from './saksrekke.ts';
import { lesTabellfil } from './tabellfil.ts';
import { finnTabell, TABELLER, type Tabellnavn } from './tabeller.ts';
import { lagTabelloppslag } from './tabelloppslag.ts';

/** The rows of a file, and how many of them say what they belong to: others are part of nothing, and would be gone without a word. */
interface Radtall {
  antall: number;
  medEier: number;
}

const BUNKE = 500;
/** The part of the work that is parsing: the rest is joining what was parsed. */
const ANDEL_LESING = 0.75;

interface Tabelldel {
  readonly tabell: Tabellnavn;
  readonly fil: Leveransefil;
  readonly oppgitt: number | undefined;
}

/** Every file that the manifest names must be there; those of the tables that are read are returned. */
async function finnDeler(
  mappe: Mappe,
  manifestfil: string,
  tabeller: readonly Manifesttabell[],
): Promise<Tabelldel[]> {
  const deler: Tabelldel[] = [];
  const funnet = new Set<string>();
  for (const { navn, filer } of tabeller)
    for (const { filnavn, antposter } of filer) {
      const fil = await mappe.finn(filnavn, manifestfil);
      if (funnet.has(fil.sti)) throw new Leveransefeil(manifestfil, 'en fil er nevnt flere ganger');
      funnet.add(fil.sti);
      const tabell = finnTabell(navn);
      if (tabell) deler.push({ tabell, fil, oppgitt: antposter });
    }
  for (const tabell of ['NOARKSAK', 'JOURNPOST'] as const)
    if (!deler.some((del) => del.tabell === tabell))
      throw new Leveransefeil(manifestfil, `leveransen har ikke tabellen ${tabell}`);
  return deler;
}

/**
 * Opens a table delivery by its manifest.
 *
 * @param manifest NOARKIH.XML; the tables' files lie beside it in `mappe`.
 * @throws Leveransefeil when the manifest cannot be used, or a file that it names is missing.
 */
export async function aapneTabeller(
  mappe: Mappe,
  manifest: Leveransefil,
  valg: Leservalg,
): Promise<Leveranse> {
  const { info, tabeller } = await lesManifest(manifest.sti);
  const deler = await finnDeler(mappe, manifest.navn, tabeller);
  const totalt = deler.reduce((sum, { fil }) => sum + fil.storrelse, 0);
  const rader = new Map<Tabelldel, Radtall>();
  const kjente = new KjenteFelt(valg.kjenteFelt);
  const filFor = (tabell: Tabellnavn): string =>
    deler.find((del) => del.tabell === tabell)?.fil.navn ?? manifest.navn;
  const ulest = ikkeNevnt(mappe, deler);
  let utenEier: readonly string[] = [];
  let lest = 0;
  let koblet = 0;

  async function settAside(lager: Mellomlager): Promise<void> {
    for (const del of deler) {
      const tall: Radtall = { antall: 0, medEier: 0 };
      lager.start(del.fil.navn);
      const paaRad = (rad: Rad): void => {
        tall.antall++;
        const harEier = lager.settInn(del.tabell, rad);
        // An entry without its case is rejected by itself.
        if (harEier || del.tabell === 'JOURNPOST') tall.medEier++;
      };
      const lesing = lesTabellfil(del.fil, del.tabell, paaRad, kjente, (bytes) => (lest += bytes));
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- rows go straight to the working file
      for await (const _ of lesing);
      lager.ferdig();
      rader.set(del, tall);
    }
  }

  async function* poster(): AsyncGenerator<readonly Post[]> {
    rader.clear();
    lest = koblet = 0;
    const lager = new Mellomlager(join(valg.arbeidsmappe, `noark4-${randomUUID()}.db`));
    try {
      await settAside(lager);
      utenEier = kontrollerEiere(lager, filFor);
      const sporringer = lagSporringer(lager);
      const oppslag = lagTabelloppslag(lager);
      const s = {
        kilde: valg.kilde,
        kunOffentlig: false,
        tabeller: true,
        oppslag,
        egneTyper: egneTyper(valg.journalposttyper),
      };
      const saker = Math.max(1, sporringer.antallSaker());
      let ferdige = 0;
      let bunke: Post[] = [];
      for (const del of lesSaksrekke(sporringer, s, () => (koblet = ++ferdige / saker))) {
        bunke.push(...del);
        if (bunke.length < BUNKE) continue;
        yield bunke;
        bunke = [];
        await setImmediate();
      }
      if (bunke.length > 0) yield bunke;
      koblet = 1;
    } finally {
      lager.lukk();
    }
  }

  return {
    format: 'noark4',
    beskrivelse: 'Noark 4-tabeller med NOARKIH.XML',
    filer: [manifest.sti, ...deler.map(({ fil }) => fil.sti)],
    ...lesOpplysninger(info, 'EI'),
    poster,
    fremdrift: () => ({
      lest: Math.round(lest * ANDEL_LESING + totalt * koblet * (1 - ANDEL_LESING)),
      totalt,
    }),
    kontrolltall: () => [
      ...antallFiler(manifest.navn, tabeller),
      ...deler.flatMap((del) => antallRader(del, rader.get(del) ?? { antall: 0, medEier: 0 })),
    ],
    merknader: () => [...ulest, ...utenEier],
  };
}

/** Files that lie there under the name of a table, of which the manifest says nothing. */
function ikkeNevnt(mappe: Mappe, deler: readonly Tabelldel[]): string[] {
  const lest = new Set(deler.map(({ fil }) => fil.navn));
  return mappe
    .medEndelse('.xml')
    .filter((navn) => !lest.has(navn) && finnTabell(navn.slice(0, -'.xml'.length)) !== undefined)
    .map((navn) => `Filen ${navn} ligger i mappen, men manifestet nevner den ikke. Den er ikke lest.`);
}

/** The rows that a file is said to have, beside those that were read; and those that were read, beside those that are part of something. */
function antallRader({ fil, tabell, oppgitt }: Tabelldel, { antall, medEier }: Radtall): Kontrolltall[] {
  const hva = `${tabell} med ${TABELLER[tabell].nokkel.join(' og ')}`;
  return [
    ...(oppgitt === undefined ? [] : [{ fil: fil.navn, hva: tabell, oppgitt, lest: antall }]),
    ...(medEier === antall ? [] : [{ fil: fil.navn, hva, oppgitt: antall, lest: medEier }]),
  ];
}

/** The number of files that each table is said to be split over, beside the number of them that are named. */
const antallFiler = (fil: string, tabeller: readonly Manifesttabell[]): Kontrolltall[] =>
  tabeller.flatMap(({ navn, antfiler, filer }) =>
    antfiler === undefined || finnTabell(navn) === undefined
      ? []
      : [{ fil, hva: `filer i ${navn.trim()}`, oppgitt: antfiler, lest: filer.length }],
  );
