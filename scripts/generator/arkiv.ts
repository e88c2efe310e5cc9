import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { BYGG_OG_PLAN } from './maler/bygg-og-plan.ts';
import { dokumenter, type Brev, type Mal } from './maler/mal.ts';
import { OPPVEKST_OG_HELSE } from './maler/oppvekst-og-helse.ts';
import { NY_POST } from './maler/ny-post.ts';
import { PERSONAL } from './maler/personal.ts';
import { STAB } from './maler/stab.ts';
import type { Demopost, Demosak } from './modell.ts';
import { SAKSBEHANDLERE } from './ord.ts';
import { tilfeldigFor, type Tilfeldig } from './tilfeldig.ts';

export const MALER: readonly Mal[] = [...BYGG_OG_PLAN, ...OPPVEKST_OG_HELSE, ...PERSONAL, ...STAB, NY_POST];
const SAMLET_VEKT = MALER.reduce((sum, mal) => sum + mal.vekt, 0);

/** What archive to invent: how many entries, over which period (yyyy-mm-dd), from which seed. */
export interface Arkivvalg {
  readonly antall: number;
  readonly fro: number;
  readonly fra: string;
  readonly til: string;
}

/** An invented archive: the same choices give the same cases in the same order, however often they are read. */
export interface Demoarkiv {
  readonly valg: Arkivvalg;
  /** The cases in order of case number; with `mal`, only those of that kind. Holds no more than one case at a time. */
  saker(mal?: Mal): Generator<Demosak>;
}

/** The date moved to Monday where it falls on a weekend: nobody journals on Saturdays. */
function arbeidsdag(dato: Date): Date {
  const dag = getISODay(dato);
  return dag > 5 ? addDays(dato, 8 - dag) : dato;
}

const iso = (dato: Date): string => formatISO(dato, { representation: 'date' });

function velgMal(r: Tilfeldig): Mal {
  let rest = r.tall() * SAMLET_VEKT;
  for (const mal of MALER) {
    rest -= mal.vekt;
    if (rest < 0) return mal;
  }
  return MALER[0] ?? velgMal(r);
}

/** Most entries are journalført; some are on their way there, one in a hundred was registered by mistake. */
function status(r: Tilfeldig, alder: number): string {
  const trekning = r.tall();
  if (trekning < 0.01) return 'U';
  if (alder > 20) return 'J';
  return trekning < 0.12 ? r.velg(['R', 'S', 'F', 'E']) : 'J';
}

function post(brev: Brev, nr: number, journaldato: Date, mal: Mal, til: Date, r: Tilfeldig): Demopost {
  const alder = differenceInCalendarDays(til, journaldato);
  const dokumentetsDato = brev.udatert ? undefined : iso(addDays(journaldato, -r.heltall(0, 6)));
  return {
    nr,
    type: brev.type,
    status: status(r, alder),
    journaldato: iso(journaldato),
    ...(dokumentetsDato !== undefined && { dokumentetsDato }),
    linje1: brev.linje1,
    ...(brev.linje2 !== undefined && { linje2: brev.linje2 }),
    parter: brev.parter,
    enhet: mal.enhet,
    saksbehandler: r.zipf(SAKSBEHANDLERE),
    // Archives copy the whole title into the main document, line 2 included.
    dokumenter: dokumenter([brev.linje1, brev.linje2].filter(Boolean).join(' - '), brev.vedlegg),
    ...(brev.skjerming !== undefined && { skjerming: brev.skjerming }),
  };
}

function lagSak(mal: Mal, r: Tilfeldig, saksdato: Date, til: Date, nummer: number, plass: number): Demosak {
  const skladd = mal.lag(r);
  const poster: Demopost[] = [];
  let dato = arbeidsdag(saksdato);
  for (const brev of skladd.brev) {
    if (poster.length === plass) break;
    dato = arbeidsdag(addDays(dato, brev.dager === 0 ? 0 : r.heltall(1, brev.dager)));
    if (dato > til && poster.length > 0) break;
    const nr = poster.length + 1;
    const forrige = poster.at(-1);
    if (brev.svarer === true && forrige?.type === 'I')
      poster[poster.length - 1] = { ...forrige, avskrevetAv: nr };
    poster.push(post(brev, nr, dato > til ? til : dato, mal, til, r));
  }
  return {
    saksaar: saksdato.getFullYear(),
    sakssekvensnummer: nummer,
    saksdato: iso(saksdato),
    mal,
    linje1: skladd.linje1,
    ...(skladd.linje2 !== undefined && { linje2: skladd.linje2 }),
    ...(skladd.part !== undefined && { part: skladd.part }),
    ...(skladd.skjerming !== undefined && { skjerming: skladd.skjerming }),
    saksansvarlig: r.zipf(SAKSBEHANDLERE),
    avsluttet: r.sjanse(0.5),
    poster,
  };
}

/**
 * Invents an archive of exactly `antall` journalposter. Deterministic: depends on nothing but `valg`.
 * @throws RangeError when the period is empty or `antall` is not positive.
 */
export function lagDemoarkiv(valg: Arkivvalg): Demoarkiv {
  if (valg.til <= valg.fra || valg.antall < 1) throw new RangeError('Perioden eller antallet er tomt');
  return lagMed(valg, valg.antall * sakerPerPost(valg));
}

function antallSaker(arkiv: Demoarkiv): number {
  let antall = 0;
  for (const sak of arkiv.saker()) antall += Math.sign(sak.poster.length);
  return antall;
}

/** Enough letters to tell how many cases a period holds. */
const PROEVE = 20_000;

/**
 * How many cases there are to a letter. Letters that would be written after the period are left out, so that the cases'
 * own number decides how many they are: a smaller archive is made twice to find it, and the last day is then as busy as
 * the others.
 */
function sakerPerPost(valg: Arkivvalg): number {
  const proeve = { ...valg, antall: Math.min(valg.antall, PROEVE) };
  let saker = proeve.antall / 3;
  for (let runde = 0; runde < 8; runde++) saker = (saker + antallSaker(lagMed(proeve, saker))) / 2;
  return saker / proeve.antall;
}

function lagMed(valg: Arkivvalg, antattSaker: number): Demoarkiv {
  const fra = parseISO(valg.fra);
  const til = parseISO(valg.til);
  const dager = differenceInCalendarDays(til, fra);
  // How many letters each case got, known after the first time through: a case of another kind need not be made again.
  let brevtall: Uint8Array | undefined;
  return {
    valg,
    *saker(mal) {
      const nummer = new Map<number, number>();
      const talt: number[] = [];
      let igjen = valg.antall;
      for (let i = 0; igjen > 0; i++) {
        const r = tilfeldigFor(valg.fro, i);
        const saksdato = addDays(fra, Math.floor(dager * Math.min(1, i / antattSaker)));
        const neste = (nummer.get(saksdato.getFullYear()) ?? 0) + 1;
        nummer.set(saksdato.getFullYear(), neste);
        const valgt = velgMal(r);
        const onsket = mal === undefined || mal === valgt;
        if (!onsket && brevtall !== undefined) {
          igjen -= brevtall[i] ?? 0;
          continue;
        }
        const sak = lagSak(valgt, r, saksdato, til, neste, igjen);
        talt.push(sak.poster.length);
        igjen -= sak.poster.length;
        if (onsket) yield sak;
      }
      brevtall ??= Uint8Array.from(talt);
    },
  };
}
