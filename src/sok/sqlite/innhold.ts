import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Innslag } from '../avtrykk.ts';
import type { Sokepost } from '../projeksjon.ts';
import { aapneIndeks } from './aapne-indeks.ts';
import { somLister } from './kolonner/som-lister.ts';
import { KorruptIndeks, korruptEllers } from './korrupt.ts';
import { kontrollert } from './lister/blokk.ts';
import { postverdier, radavtrykk } from './postverdier.ts';

/** Entries read at a time. */
const BUNKE = 20_000;

/** Whether an index file is undamaged to its end: all of it is read, and every block held against its checksum. So is one that is not there. */
export function erHel(sti: string): boolean {
  if (!existsSync(sti)) return true;
  try {
    const db = aapneIndeks(sti);
    try {
      return korruptEllers(() => harHeleSider(db) && harHeleBlokker(db));
    } finally {
      db.close();
    }
  } catch (feil) {
    if (feil instanceof KorruptIndeks) return false;
    throw feil;
  }
}

const harHeleSider = (db: DatabaseSync): boolean =>
  db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';

/** @throws KorruptIndeks */
function harHeleBlokker(db: DatabaseSync): boolean {
  for (const rad of db.prepare('SELECT data, sum, posisjoner, posisjonssum FROM blokk').iterate()) {
    kontrollert(rad['data'], rad['sum']);
    kontrollert(rad['posisjoner'], rad['posisjonssum']);
  }
  return true;
}

/** What the file should hold of a projection, as {@link innholdI} reads it. */
export const radavtrykkAv = (sokepost: Sokepost): string => radavtrykk(postverdier(sokepost));

/** Everything an index file holds, in no order; nothing where there is no file. */
export function* innholdI(sti: string): Generator<Innslag> {
  if (!existsSync(sti)) return;
  const db = aapneIndeks(sti);
  try {
    for (let fra = 0; ;) {
      const rader = somLister(
        db,
        `SELECT rad, v.tekst, saksaar, sakssekvensnummer, dokumentnummer,
           dato, type, coalesce(e.tekst, ''), coalesce(h.tekst, ''), flagg, eldes, publisert, avtrykk
         FROM post JOIN verdi AS v ON v.nr = virksomhet
           LEFT JOIN verdi AS e ON e.nr = enhet LEFT JOIN verdi AS h ON h.nr = hjemler
         WHERE rad > ? ORDER BY rad LIMIT ${BUNKE}`,
        fra,
      );
      for (const [rad, virksomhet, saksaar, sekvens, dokument, dato, ...verdier] of rader) {
        const [type, enhet, hjemler, flagg, eldes, publisert, avtrykk] = verdier;
        fra = Number(rad);
        yield {
          id: journalpostID(String(virksomhet), {
            saksaar: Number(saksaar),
            sakssekvensnummer: Number(sekvens),
            dokumentnummer: Number(dokument),
          }),
          dato: String(dato).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3'),
          avtrykk: radavtrykk({
            dato: Number(dato),
            type: Number(type),
            enhet: String(enhet),
            hjemler: String(hjemler),
            flagg: Number(flagg),
            eldes: typeof eldes === 'string' ? eldes : null,
            publisert: Number(publisert),
            avtrykk: Number(avtrykk),
          }),
        };
      }
      if (rader.length < BUNKE) return;
    }
  } finally {
    db.close();
  }
}
