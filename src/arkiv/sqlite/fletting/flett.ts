import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../../lager/transaksjon.ts';
import type { Omfang } from '../../leveranse.ts';
import { lagLenkebok } from '../lenker.ts';
import { merkMangler } from '../mangler.ts';
import { ettTall, tekstEller, type Rad } from '../verdi.ts';
import { merkAvloesere } from './avloesere.ts';
import { merkAvloesteSaker } from './avloeste-saker.ts';
import type { Leveranseholder } from './avviser.ts';
import { merkFlyttedeDokumenter } from './flyttede-dokumenter.ts';
import { lagNypostfletter } from './nye-poster.ts';
import { lagPostfletter } from './poster.ts';
import { lagSaksfletter } from './saker.ts';
import { flettSkygger } from './skygger.ts';
import { merkUleselige } from './uleselige.ts';

/** Staged records merged in one transaction: a decision made meanwhile waits no longer than that. */
const STEG = 5000;

/**
 * Merges a staged delivery into the archive's tables, step by step. Every step is one transaction that also says how far
 * it came and which cases the public side must look at again, so that a cut-off merge goes on where it stopped.
 */
export function flett(
  db: DatabaseSync,
  leveranse: Leveranseholder,
  fremdrift: (ferdig: number, totalt: number) => void,
): void {
  const totalt = ettTall(
    db.prepare(
      'SELECT coalesce(max(nr), 0) + (SELECT coalesce(max(nr), 0) FROM mottak_sak) FROM mottak_post',
    ),
  );
  const steg = (
    tabell: 'mottak_sak' | 'mottak_post',
    kolonne: 'flettet_sak' | 'flettet_post',
    ta: (fra: number, til: number) => void,
  ) => {
    const siste = db.prepare(
      `SELECT max(nr) FROM (SELECT nr FROM ${tabell} WHERE nr > ? ORDER BY nr LIMIT ${STEG})`,
    );
    const hvor = db.prepare(`SELECT ${kolonne} FROM leveranse WHERE nr = ?`);
    const naadd = db.prepare(`UPDATE leveranse SET ${kolonne} = ? WHERE nr = ?`);
    for (;;) {
      const ferdig = iTransaksjon(db, () => {
        const fra = ettTall(hvor, leveranse.nr);
        const [til] = Object.values(siste.get(fra) ?? {});
        if (typeof til !== 'number') return true;
        ta(fra, til);
        naadd.run(til, leveranse.nr);
        return false;
      });
      if (ferdig) return;
      fremdrift(
        ettTall(db.prepare('SELECT flettet_sak + flettet_post FROM leveranse WHERE nr = ?'), leveranse.nr),
        totalt,
      );
    }
  };
  steg('mottak_sak', 'flettet_sak', radvis(db, 'mottak_sak', lagSaksfletter(db, leveranse)));
  const [nyePoster, postvis] = [lagNypostfletter(db, leveranse), lagPostfletter(db, leveranse)];
  const alle = radvis(db, 'mottak_post', postvis);
  const kjente = radvis(db, 'mottak_post', postvis, 'AND eksisterende IS NOT NULL');
  steg('mottak_post', 'flettet_post', (fra, til) => {
    if (nyePoster(fra, til)) kjente(fra, til);
    else alle(fra, til);
  });
  avslutt(db, leveranse);
}

/**
 * The last step: links find their other ends, what is missing, could not be read or comes in another's place is marked, and the staging is
 * emptied.
 */
function avslutt(db: DatabaseSync, leveranse: Leveranseholder): void {
  // The staged rows are copied, not withdrawn: overwriting them with zeros would write the delivery once more.
  db.exec('PRAGMA secure_delete = OFF');
  try {
    iTransaksjon(db, () => {
      const rad: Rad = db.prepare('SELECT komplett FROM leveranse WHERE nr = ?').get(leveranse.nr) ?? {};
      const komplett = tekstEller(rad, 'komplett');
      flettSkygger(db, leveranse);
      if (komplett !== undefined) {
        const omfang: Omfang = JSON.parse(komplett);
        merkMangler(db, leveranse.nr, leveranse.kilde, omfang);
      }
      merkUleselige(db, leveranse);
      merkAvloesere(db, leveranse);
      merkAvloesteSaker(db, leveranse, komplett !== undefined);
      merkFlyttedeDokumenter(db, leveranse);
      lagLenkebok(db, leveranse.kilde).koble();
      db.exec('DELETE FROM mottak_sak; DELETE FROM mottak_post');
      db.prepare(`UPDATE leveranse SET tilstand = 'flettet' WHERE nr = ?`).run(leveranse.nr);
    });
  } finally {
    db.exec('PRAGMA secure_delete = ON');
  }
}

/** Merges staged records one by one. */
function radvis(
  db: DatabaseSync,
  tabell: 'mottak_sak' | 'mottak_post',
  ta: (rad: Rad) => void,
  vilkaar = '',
): (fra: number, til: number) => void {
  const hent = db.prepare(`SELECT * FROM ${tabell} WHERE nr > ? AND nr <= ? ${vilkaar} ORDER BY nr`);
  return (fra, til) => {
    for (const rad of hent.all(fra, til)) ta(rad);
  };
}
