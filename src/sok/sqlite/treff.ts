import type { DatabaseSync } from 'node:sqlite';
import type { Sporretre } from '../sporring/sporretre.ts';
import { vekter } from './kolonnenavn.ts';
import type { Kolonner } from './kolonner.ts';
import type { Treffliste } from './rangering.ts';
import { somLister } from './som-lister.ts';
import { somUttrykk } from './uttrykk.ts';

/**
 * bm25 reads every hit's words again. Above this many hits a word tells so little that the order is simpler: first those where all of the query
 * is in the title, then the rest, newest first.
 */
const HOEYST_MED_BM25 = 30_000;

/** Reads row numbers of an FTS5 query as one string: a third of the time that a row each takes. */
function finnRader(db: DatabaseSync, fts: string): Uint32Array {
  const [rad] = somLister(db, "SELECT group_concat(rowid, ','), count(*) FROM fts WHERE fts MATCH ?", fts);
  const ut = new Uint32Array(Number(rad?.[1] ?? 0));
  const tekst = rad?.[0];
  if (typeof tekst !== 'string') return ut;
  for (let i = 0, n = 0, tall = 0; i <= tekst.length; i++) {
    const siffer = tekst.charCodeAt(i) - 48;
    if (siffer >= 0) tall = tall * 10 + siffer;
    else {
      ut[n++] = tall;
      tall = 0;
    }
  }
  return ut;
}

function medBm25(db: DatabaseSync, fts: string, medNavn: boolean): Treffliste {
  const rader = somLister(db, `SELECT rowid, bm25(fts, ${vekter(medNavn)}) FROM fts WHERE fts MATCH ?`, fts);
  return {
    rader: Uint32Array.from(rader, ([rad]) => Number(rad)),
    poeng: Float64Array.from(rader, ([, poeng]) => Number(poeng)),
    iOrden: false,
  };
}

function etterTittel(
  db: DatabaseSync,
  rader: Uint32Array,
  tre: Sporretre,
  medNavn: boolean,
  rom: number,
): Treffliste {
  const iTittel = new Uint8Array(rom);
  const uttrykk = somUttrykk(tre, medNavn, ['tittel']);
  if (uttrykk.art === 'finn') for (const rad of finnRader(db, uttrykk.fts)) iTittel[rad] = 1;
  return { rader, poeng: Float64Array.from(rader, (rad) => -(iTittel[rad] ?? 0)), iOrden: false };
}

const iOrden = (rader: Uint32Array): Treffliste => ({ rader, iOrden: true });

/** The rows a query hits, with how good they are when they are to be ranked. Within the caller's transaction. */
export function finnTreff(
  db: DatabaseSync,
  kolonner: Kolonner,
  tre: Sporretre,
  { medNavn, rangert }: { readonly medNavn: boolean; readonly rangert: boolean },
): Treffliste {
  const uttrykk = somUttrykk(tre, medNavn);
  if (uttrykk.art === 'alt') return iOrden(kolonner.orden);
  if (uttrykk.art === 'ingenting') return iOrden(new Uint32Array(0));
  const rader = finnRader(db, uttrykk.fts);
  if (uttrykk.art === 'altUten') {
    const uten = new Uint8Array(kolonner.rom);
    for (const rad of rader) uten[rad] = 1;
    return iOrden(kolonner.orden.filter((rad) => uten[rad] !== 1));
  }
  if (!rangert) return { rader, iOrden: false };
  return rader.length <= HOEYST_MED_BM25
    ? medBm25(db, uttrykk.fts, medNavn)
    : etterTittel(db, rader, tre, medNavn, kolonner.rom);
}

/** How many entries a query hits, without reading which. */
export function tellTreff(db: DatabaseSync, tre: Sporretre, medNavn: boolean): number {
  const uttrykk = somUttrykk(tre, medNavn);
  if (uttrykk.art !== 'finn') return 0;
  return Number(somLister(db, 'SELECT count(*) FROM fts WHERE fts MATCH ?', uttrykk.fts)[0]?.[0] ?? 0);
}
