import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Lesesammendrag, Leveranserad, Leveransetilstand, Omfang } from '../leveranse.ts';
import type { Saksnr } from '../nummer.ts';
import { ettTall, tall, tekst, tekstEller, type Rad } from './verdi.ts';

const tilstander: readonly Leveransetilstand[] = ['leser', 'lest', 'flettet'];

/** A delivery's row, with the key of its source inside this store. */
export interface Leveransepost extends Leveranserad {
  readonly kildeNr: number;
}

function les(rad: Rad): Leveransepost {
  const tilstand = tilstander.find((t) => t === rad['tilstand']);
  if (tilstand === undefined) throw new TypeError('Column tilstand holds something else.');
  const json = tekstEller(rad, 'sammendrag');
  const sammendrag: Lesesammendrag | undefined = json === undefined ? undefined : JSON.parse(json);
  return {
    nr: tall(rad, 'nr'),
    virksomhet: tekst(rad, 'virksomhet'),
    kilde: tekst(rad, 'kilde_id'),
    kildeNr: tall(rad, 'kilde'),
    fingeravtrykk: tekst(rad, 'fingeravtrykk'),
    tilstand,
    sammendrag,
  };
}

/** Keeps the register of deliveries, and the staging area that one of them at a time may hold. */
export function lagLeveransebok(db: DatabaseSync): {
  start(valg: {
    virksomhet: string;
    kilde: string;
    fingeravtrykk: string;
    tidspunkt: Date;
    laget?: string | undefined;
  }): number;
  hent(nr: number): Leveransepost;
  siste(virksomhet: string, kilde: string): Leveransepost | undefined;
  iTilstand(tilstand: Leveransetilstand): Leveransepost | undefined;
  ferdigLest(nr: number, sammendrag: Lesesammendrag, komplett: Omfang | undefined): void;
  forkast(nr: number): void;
  kilder(virksomhet: string): string[];
  overlapp(nr: number): { antall: number; eksempler: Saksnr[] };
} {
  const LEVERANSE =
    'SELECT l.*, k.virksomhet, k.id AS kilde_id FROM leveranse l JOIN kilde k ON k.nr = l.kilde';
  const paaNr = db.prepare(`${LEVERANSE} WHERE l.nr = ?`);
  const siste = db.prepare(`${LEVERANSE} WHERE k.virksomhet = ? AND k.id = ? ORDER BY l.nr DESC LIMIT 1`);
  const iTilstand = db.prepare(`${LEVERANSE} WHERE l.tilstand = ? ORDER BY l.nr LIMIT 1`);
  const OVERLAPP = `FROM mottak_sak m JOIN leveranse l ON l.nr = ? JOIN kilde k ON k.nr = l.kilde
    JOIN sak s ON s.virksomhet = k.virksomhet AND s.saksaar = m.saksaar AND s.sakssekvensnummer = m.sakssekvensnummer
    WHERE s.kilde <> k.nr`;

  const hent = (nr: number): Leveransepost => {
    const rad: Rad | undefined = paaNr.get(nr);
    if (!rad) throw new Error('The delivery is not known.');
    return les(rad);
  };
  const kilder = db.prepare('SELECT id FROM kilde WHERE virksomhet = ? ORDER BY id');
  return {
    kilder: (virksomhet) => kilder.all(virksomhet).map((rad) => tekst(rad, 'id')),
    hent,
    siste(virksomhet, kilde) {
      const rad: Rad | undefined = siste.get(virksomhet, kilde);
      return rad && les(rad);
    },
    iTilstand(tilstand) {
      const rad: Rad | undefined = iTilstand.get(tilstand);
      return rad && les(rad);
    },
    start({ virksomhet, kilde, fingeravtrykk, tidspunkt, laget }) {
      return iTransaksjon(db, () => {
        db.prepare('INSERT INTO kilde (virksomhet, id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
          virksomhet,
          kilde,
        );
        const svar = db
          .prepare(
            `INSERT INTO leveranse (kilde, fingeravtrykk, tilstand, startet, laget, innhold_fra)
             SELECT nr, ?, 'leser', ?, ?, (SELECT coalesce(max(nr), 0) + 1 FROM innhold) FROM kilde
             WHERE virksomhet = ? AND id = ?`,
          )
          .run(fingeravtrykk, tidspunkt.toISOString(), laget ?? null, virksomhet, kilde);
        return Number(svar.lastInsertRowid);
      });
    },
    ferdigLest(nr, sammendrag, komplett) {
      db.prepare(`UPDATE leveranse SET tilstand = 'lest', sammendrag = ?, komplett = ? WHERE nr = ?`).run(
        JSON.stringify(sammendrag),
        komplett === undefined ? null : JSON.stringify(komplett),
        nr,
      );
    },
    forkast(nr) {
      iTransaksjon(db, () => {
        db.exec('DELETE FROM mottak_post; DELETE FROM mottak_sak; DELETE FROM mottak_skygge');
        db.prepare('DELETE FROM innhold WHERE nr >= (SELECT innhold_fra FROM leveranse WHERE nr = ?)').run(
          nr,
        );
        db.prepare('DELETE FROM avvisning WHERE leveranse = ?').run(nr);
        db.prepare('DELETE FROM leveranse WHERE nr = ?').run(nr);
      });
    },
    overlapp(nr) {
      return {
        antall: ettTall(db.prepare(`SELECT count(*) ${OVERLAPP}`), nr),
        eksempler: db
          .prepare(`SELECT s.saksaar, s.sakssekvensnummer ${OVERLAPP} ORDER BY 1, 2 LIMIT 3`)
          .all(nr)
          .map((rad) => ({
            saksaar: tall(rad, 'saksaar'),
            sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
          })),
      };
    },
  };
}
