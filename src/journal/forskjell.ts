import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { aapneDatabase } from '../lager/database.ts';
import { Setninger, tall, tekst } from '../lager/setninger.ts';
import type { Saksnummer } from '../offentlig/adresse.ts';
import { saksnoekkel } from './noekkel.ts';
import { migrasjoner } from './skjema.ts';

/** What became of a number from one journal to another: by the public bytes of the entry and of its case's. */
export type Forskjell = 'ny' | 'endret' | 'borte' | 'uendret';

export interface Forskjellsleser {
  /** The numbers of a case that either journal shows. */
  iSak(virksomhet: string, sak: Saksnummer): ReadonlyMap<number, Forskjell>;
  lukk(): void;
}

const DENNE = 'virksomhet = ?1 AND saksaar = ?2 AND sakssekvensnummer = ?3';

/**
 * Compares two public journals, a case at a time.
 *
 * @param gammel need not be there: then all is new.
 */
export function aapneForskjell(ny: string, gammel: string): Forskjellsleser {
  const db = aapneDatabase(':memory:', migrasjoner);
  const fest = (sti: string, navn: string): void => {
    if (existsSync(sti)) db.prepare(`ATTACH ? AS ${navn}`).run(`${pathToFileURL(sti).href}?mode=ro`);
    else aapneTom(navn);
  };
  // An empty journal in memory stands for the one that is not there.
  const aapneTom = (navn: string): void => {
    db.exec(`ATTACH ':memory:' AS ${navn}`);
    for (const tabell of ['sak', 'journalpost'])
      db.exec(`CREATE TABLE ${navn}.${tabell} AS SELECT * FROM main.${tabell} WHERE 0`);
  };
  fest(ny, 'ny');
  fest(gammel, 'gammel');
  const sql = new Setninger(db);
  const innhold = (hvor: 'ny' | 'gammel', noekkel: ReturnType<typeof saksnoekkel>) => {
    const sak = sql.en(`SELECT sha256 FROM ${hvor}.sak WHERE ${DENNE}`, ...noekkel);
    const poster = sql.alle(
      `SELECT dokumentnummer, sha256 FROM ${hvor}.journalpost WHERE ${DENNE}`,
      ...noekkel,
    );
    const saken = sak === undefined ? '' : tekst(sak, 'sha256');
    return new Map(poster.map((rad) => [tall(rad, 'dokumentnummer'), `${saken} ${tekst(rad, 'sha256')}`]));
  };
  return {
    iSak(virksomhet, sak) {
      const noekkel = saksnoekkel(virksomhet, sak);
      const [foer, etter] = [innhold('gammel', noekkel), innhold('ny', noekkel)];
      const ut = new Map<number, Forskjell>();
      for (const [nummer, sum] of etter) {
        const da = foer.get(nummer);
        ut.set(nummer, da === undefined ? 'ny' : da === sum ? 'uendret' : 'endret');
      }
      for (const nummer of foer.keys()) if (!etter.has(nummer)) ut.set(nummer, 'borte');
      return ut;
    },
    lukk: () => db.close(),
  };
}
