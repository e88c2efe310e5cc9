import { existsSync } from 'node:fs';
import { aapneDatabase } from '../../lager/database.ts';
import { journalpostID } from '../../offentlig/adresse.ts';
import type { Innslag } from '../avtrykk.ts';
import { MIGRASJONER } from './skjema.ts';
import { somLister } from './kolonner/som-lister.ts';

/** Entries read at a time. */
const BUNKE = 20_000;

/** Everything an index file holds, in no order; nothing where there is no file. */
export function* innholdI(sti: string): Generator<Innslag> {
  if (!existsSync(sti)) return;
  const db = aapneDatabase(sti, MIGRASJONER);
  try {
    for (let fra = 0; ;) {
      const rader = somLister(
        db,
        `SELECT rad, tekst, saksaar, sakssekvensnummer, dokumentnummer, dato, avtrykk
         FROM post JOIN verdi ON nr = virksomhet WHERE rad > ? ORDER BY rad LIMIT ${BUNKE}`,
        fra,
      );
      for (const [rad, virksomhet, saksaar, sekvens, dokument, dato, avtrykk] of rader) {
        fra = Number(rad);
        yield {
          id: journalpostID(String(virksomhet), {
            saksaar: Number(saksaar),
            sakssekvensnummer: Number(sekvens),
            dokumentnummer: Number(dokument),
          }),
          dato: String(dato).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3'),
          avtrykk: Number(avtrykk).toString(16).padStart(12, '0'),
        };
      }
      if (rader.length < BUNKE) return;
    }
  } finally {
    db.close();
  }
}
