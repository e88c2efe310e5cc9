import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Omfang } from '../arkiv.ts';
import { lagLenkebok } from './lenker.ts';
import { merkMangler } from './mangler.ts';
import { ettTall, tall, tallEller, tekst, tekstEller, type Rad } from './verdi.ts';

/** Staged records merged in one transaction: a decision made meanwhile waits no longer than that. */
const STEG = 5000;

interface Leveranseholder {
  readonly nr: number;
  readonly kilde: number;
  readonly virksomhet: string;
}

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
    ta: (rad: Rad) => void,
  ) => {
    const hent = db.prepare(`SELECT * FROM ${tabell} WHERE nr > ? ORDER BY nr LIMIT ${STEG}`);
    const hvor = db.prepare(`SELECT ${kolonne} FROM leveranse WHERE nr = ?`);
    const naadd = db.prepare(`UPDATE leveranse SET ${kolonne} = ? WHERE nr = ?`);
    for (;;) {
      const antall = iTransaksjon(db, () => {
        const rader: Rad[] = hent.all(ettTall(hvor, leveranse.nr));
        for (const rad of rader) ta(rad);
        const siste = rader.at(-1);
        if (siste) naadd.run(tall(siste, 'nr'), leveranse.nr);
        return rader.length;
      });
      if (antall === 0) return;
      fremdrift(
        ettTall(db.prepare('SELECT flettet_sak + flettet_post FROM leveranse WHERE nr = ?'), leveranse.nr),
        totalt,
      );
    }
  };
  steg('mottak_sak', 'flettet_sak', lagSaksfletter(db, leveranse));
  steg('mottak_post', 'flettet_post', lagPostfletter(db, leveranse));
  avslutt(db, leveranse);
}

function lagAvviser(db: DatabaseSync, leveranse: number) {
  const ny = db.prepare(
    'INSERT INTO avvisning (leveranse, art, nummer, fil, linje, felt, grunn) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const glem = db.prepare('DELETE FROM innhold WHERE nr = ?');
  return (art: 'sak' | 'journalpost', rad: Rad, felt: string, grunn: string): void => {
    ny.run(leveranse, art, tekst(rad, 'system_id'), tekst(rad, 'fil'), tall(rad, 'linje'), felt, grunn);
    const innhold = tallEller(rad, 'innhold');
    if (innhold !== undefined) glem.run(innhold);
  };
}

function lagSaksfletter(db: DatabaseSync, { nr: leveranse, kilde, virksomhet }: Leveranseholder) {
  const avvis = lagAvviser(db, leveranse);
  const finn = db.prepare(
    'SELECT nr, saksaar, sakssekvensnummer, innhold FROM sak WHERE kilde = ? AND system_id = ?',
  );
  const opptatt = db.prepare(
    `SELECT 1 FROM sak s WHERE virksomhet = ? AND saksaar = ? AND sakssekvensnummer = ? AND system_id <> ?
       AND (sist_sett = ? OR EXISTS (SELECT 1 FROM journalpost j WHERE j.sak = s.nr AND j.mangler IS NULL))`,
  );
  const ny = db.prepare(
    `INSERT INTO sak (kilde, virksomhet, system_id, saksaar, sakssekvensnummer, arkivdel, gradert, hash, innhold, fil,
       linje, sist_sett) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const endre = db.prepare(
    `UPDATE sak SET saksaar = ?, sakssekvensnummer = ?, arkivdel = ?, gradert = ?, hash = ?, innhold = ?, fil = ?,
       linje = ?, sist_sett = ? WHERE nr = ?`,
  );
  const sett = db.prepare('UPDATE sak SET sist_sett = ? WHERE nr = ?');
  const tidligere = db.prepare(`INSERT OR IGNORE INTO tidligere VALUES ('sak', ?, ?, ?)`);
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const flyttet = db.prepare('INSERT OR IGNORE INTO flyttemaal VALUES (?, ?, ?)');

  return (rad: Rad): void => {
    const [aar, sekvens] = [tall(rad, 'saksaar'), tall(rad, 'sakssekvensnummer')];
    const innhold = tallEller(rad, 'innhold');
    const kjent: Rad | undefined = finn.get(kilde, tekst(rad, 'system_id'));
    if (kjent && innhold === undefined) {
      sett.run(leveranse, tall(kjent, 'nr'));
      return;
    }
    if (innhold === undefined)
      throw new Error('A staged case is known by its hash, and is not in the archive.');
    const nyttNummer =
      !kjent || tall(kjent, 'saksaar') !== aar || tall(kjent, 'sakssekvensnummer') !== sekvens;
    if (nyttNummer && opptatt.get(virksomhet, aar, sekvens, tekst(rad, 'system_id'), leveranse)) {
      avvis('sak', rad, 'saksnummer', 'saksnummeret er allerede brukt av en annen sak');
      return;
    }
    const felles = [
      tekstEller(rad, 'arkivdel') ?? null,
      tall(rad, 'gradert'),
      rad['hash'] ?? null,
      innhold,
      tekst(rad, 'fil'),
      tall(rad, 'linje'),
      leveranse,
    ] as const;
    if (kjent) {
      tidligere.run(tall(kjent, 'nr'), tall(kjent, 'innhold'), leveranse);
      endre.run(aar, sekvens, ...felles, tall(kjent, 'nr'));
      merk.run(virksomhet, tall(kjent, 'saksaar'), tall(kjent, 'sakssekvensnummer'));
      if (nyttNummer) flyttet.run(virksomhet, aar, sekvens);
    } else ny.run(kilde, virksomhet, tekst(rad, 'system_id'), aar, sekvens, ...felles);
    merk.run(virksomhet, aar, sekvens);
  };
}

interface Saksholder {
  readonly nr: number;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly avvist: boolean;
}

function lagPostfletter(db: DatabaseSync, { nr: leveranse, kilde, virksomhet }: Leveranseholder) {
  const avvis = lagAvviser(db, leveranse);
  const lenkebok = lagLenkebok(db, kilde);
  const finnSak = db.prepare(
    'SELECT nr, saksaar, sakssekvensnummer FROM sak WHERE kilde = ? AND system_id = ?',
  );
  const finnPost = db.prepare(
    `SELECT j.nr, j.innhold, j.sist_sett, j.mangler, j.sak, s.saksaar, s.sakssekvensnummer
     FROM journalpost j JOIN sak s ON s.nr = j.sak WHERE j.kilde = ? AND j.system_id = ?`,
  );
  const ny = db.prepare(
    `INSERT INTO journalpost (kilde, system_id, sak, dokumentnummer, journaldato, journalnummer, status, gradert, hash,
       innhold, fil, linje, sist_sett) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kilde, system_id) DO NOTHING`,
  );
  const endre = db.prepare(
    `UPDATE journalpost SET sak = ?, dokumentnummer = ?, journaldato = ?, journalnummer = ?, status = ?, gradert = ?,
       hash = ?, innhold = ?, fil = ?, linje = ?, sist_sett = ?, mangler = NULL WHERE nr = ?`,
  );
  const sett = db.prepare('UPDATE journalpost SET sist_sett = ?, mangler = NULL WHERE nr = ?');
  const tidligere = db.prepare(`INSERT OR IGNORE INTO tidligere VALUES ('journalpost', ?, ?, ?)`);
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const flyttet = db.prepare('INSERT OR IGNORE INTO flyttemaal VALUES (?, ?, ?)');
  const forlot = db.prepare(
    `INSERT INTO flyttet_fra VALUES (?, ?, (SELECT coalesce(max(nr), 0) FROM vedtak))
     ON CONFLICT (post, sak) DO UPDATE SET siste_vedtak = excluded.siste_vedtak`,
  );
  // A case that the reader could not understand may have got a shielding nobody has read: its entries wait with it.
  const avvisteSaker = new Set(
    db
      .prepare(`SELECT nummer, nokkel FROM avvisning WHERE leveranse = ? AND art = 'sak'`)
      .all(leveranse)
      .flatMap((rad) => [tekstEller(rad, 'nummer'), tekstEller(rad, 'nokkel')])
      .filter((id) => id !== undefined),
  );
  let forrige: { id: string; sak: Saksholder | undefined } | undefined;

  function sakFor(id: string): Saksholder | undefined {
    if (forrige?.id === id) return forrige.sak;
    const rad: Rad | undefined = finnSak.get(kilde, id);
    const [saksaar, sakssekvensnummer] = rad
      ? [tall(rad, 'saksaar'), tall(rad, 'sakssekvensnummer')]
      : [0, 0];
    const sak = rad && {
      nr: tall(rad, 'nr'),
      saksaar,
      sakssekvensnummer,
      avvist: avvisteSaker.has(id) || avvisteSaker.has(`${saksaar}/${sakssekvensnummer}`),
    };
    forrige = { id, sak };
    return sak;
  }

  return (rad: Rad): void => {
    const sakID = tekst(rad, 'sak_id');
    const sak = sakFor(sakID);
    if (!sak) {
      const grunn = avvisteSaker.has(sakID)
        ? 'saken den ligger i, er avvist'
        : 'saken den ligger i, finnes verken i leveransen eller i arkivet';
      avvis('journalpost', rad, 'sak', grunn);
      return;
    }
    if (sak.avvist) {
      avvis('journalpost', rad, 'sak', 'saken den ligger i, er avvist');
      return;
    }
    const innhold = tallEller(rad, 'innhold');
    const felles = [
      sak.nr,
      tall(rad, 'dokumentnummer'),
      tekst(rad, 'journaldato'),
      tekstEller(rad, 'journalnummer') ?? null,
      tekst(rad, 'status'),
      tall(rad, 'gradert'),
      rad['hash'] ?? null,
      innhold ?? null,
      tekst(rad, 'fil'),
      tall(rad, 'linje'),
      leveranse,
    ] as const;
    if (tallEller(rad, 'eksisterende') === undefined) {
      const svar = ny.run(kilde, tekst(rad, 'system_id'), ...felles);
      if (svar.changes === 0) {
        avvis(
          'journalpost',
          rad,
          'systemID',
          'samme systemID er brukt på en tidligere journalpost i leveransen',
        );
        return;
      }
      lenkebok.skriv(Number(svar.lastInsertRowid), tekstEller(rad, 'lenker'));
      merk.run(virksomhet, sak.saksaar, sak.sakssekvensnummer);
      return;
    }
    const kjent: Rad | undefined = finnPost.get(kilde, tekst(rad, 'system_id'));
    if (!kjent) throw new Error('A staged entry is known by its key, and is not in the archive.');
    if (tall(kjent, 'sist_sett') === leveranse) {
      avvis(
        'journalpost',
        rad,
        'systemID',
        'samme systemID er brukt på en tidligere journalpost i leveransen',
      );
      return;
    }
    const nr = tall(kjent, 'nr');
    if (innhold === undefined) {
      sett.run(leveranse, nr);
      if (tallEller(kjent, 'mangler') === undefined) return;
    } else {
      tidligere.run(nr, tall(kjent, 'innhold'), leveranse);
      endre.run(...felles, nr);
      lenkebok.skriv(nr, tekstEller(rad, 'lenker'));
      merk.run(virksomhet, tall(kjent, 'saksaar'), tall(kjent, 'sakssekvensnummer'));
      if (tall(kjent, 'sak') !== sak.nr) {
        flyttet.run(virksomhet, sak.saksaar, sak.sakssekvensnummer);
        forlot.run(nr, tall(kjent, 'sak'));
      }
    }
    merk.run(virksomhet, sak.saksaar, sak.sakssekvensnummer);
  };
}

/** The last step: links find their other ends, what is missing is marked, and the staging is emptied. */
function avslutt(db: DatabaseSync, leveranse: Leveranseholder): void {
  // The staged rows are copied, not withdrawn: overwriting them with zeros would write the delivery once more.
  db.exec('PRAGMA secure_delete = OFF');
  try {
    iTransaksjon(db, () => {
      const rad: Rad = db.prepare('SELECT komplett FROM leveranse WHERE nr = ?').get(leveranse.nr) ?? {};
      const komplett = tekstEller(rad, 'komplett');
      if (komplett !== undefined) {
        const omfang: Omfang = JSON.parse(komplett);
        merkMangler(db, leveranse.nr, leveranse.kilde, omfang);
      }
      lagLenkebok(db, leveranse.kilde).koble();
      db.exec('DELETE FROM mottak_sak; DELETE FROM mottak_post');
      db.prepare(`UPDATE leveranse SET tilstand = 'flettet' WHERE nr = ?`).run(leveranse.nr);
    });
  } finally {
    db.exec('PRAGMA secure_delete = ON');
  }
}
