import type { DatabaseSync } from 'node:sqlite';
import { lagLenkebok } from '../lenker.ts';
import { tall, tallEller, tekst, tekstEller, type Rad } from '../verdi.ts';
import { lagAvviser, type Leveranseholder } from './avviser.ts';
import { lagSkjermer } from './skjermer.ts';
import { lagSkyggelegger } from './skygger.ts';

interface Saksholder {
  readonly nr: number;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly avvist: boolean;
}

/** Merges staged entries, one at a time. */
export function lagPostfletter(db: DatabaseSync, { nr: leveranse, kilde, virksomhet }: Leveranseholder) {
  const avvis = lagAvviser(db, leveranse);
  const lenkebok = lagLenkebok(db, kilde);
  const finnSak = db.prepare(
    'SELECT nr, saksaar, sakssekvensnummer FROM sak WHERE kilde = ? AND system_id = ?',
  );
  const finnPost = db.prepare(
    `SELECT j.nr, j.hash, j.dokumentnummer, j.innhold, j.sist_sett, coalesce(j.mangler, j.uleselig) AS borte, j.sak, s.saksaar, s.sakssekvensnummer
     FROM journalpost j JOIN sak s ON s.nr = j.sak WHERE j.kilde = ? AND j.system_id = ?`,
  );
  const ny = db.prepare(
    `INSERT INTO journalpost (kilde, system_id, sak, dokumentnummer, journaldato, journalnummer, status, gradert, hash,
       innhold, fil, linje, sist_sett) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kilde, system_id) DO NOTHING`,
  );
  const endre = db.prepare(
    `UPDATE journalpost SET sak = ?, dokumentnummer = ?, journaldato = ?, journalnummer = ?, status = ?, gradert = ?,
       hash = ?, innhold = ?, fil = ?, linje = ?, sist_sett = ?, mangler = NULL, uleselig = NULL WHERE nr = ?`,
  );
  const sett = db.prepare(
    'UPDATE journalpost SET sist_sett = ?, mangler = NULL, uleselig = NULL WHERE nr = ?',
  );
  const uleselig = db.prepare('UPDATE journalpost SET uleselig = ? WHERE nr = ?');
  // By the case, of which there are few, and not by the source, whose entries there are a million of.
  const merkPaaNummer = db.prepare(
    `UPDATE journalpost SET uleselig = ?1 WHERE +kilde = ?2 AND sist_sett <> ?1 AND dokumentnummer = ?4 AND sak IN (
       SELECT s.nr FROM mottak_sak m JOIN sak s ON s.virksomhet = ?5 AND s.saksaar = m.saksaar
         AND s.sakssekvensnummer = m.sakssekvensnummer WHERE m.system_id = ?3) RETURNING sak`,
  );
  const sakVedNr = db.prepare('SELECT saksaar, sakssekvensnummer FROM sak WHERE nr = ?');
  const skjermer = lagSkjermer(db);
  const leggSkygge = lagSkyggelegger(db);
  const sakerPaaNummer = db.prepare(
    `SELECT s.system_id FROM mottak_sak m JOIN sak s ON s.virksomhet = ?3 AND s.saksaar = m.saksaar
       AND s.sakssekvensnummer = m.sakssekvensnummer AND +s.kilde = ?1 WHERE m.system_id = ?2`,
  );
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

  /** One entry that is told twice in a delivery, and not alike, is shielded in one of them for all that we know. */
  function avvisLik(rad: Rad, sak: Saksholder): void {
    const grunn = 'samme systemID er brukt på en tidligere journalpost i leveransen';
    const foerste: Rad | undefined = finnPost.get(kilde, tekst(rad, 'system_id'));
    const [en, annen] = [foerste?.['hash'], rad['hash']];
    const erSammePost =
      foerste &&
      tall(foerste, 'sak') === sak.nr &&
      tall(foerste, 'dokumentnummer') === tall(rad, 'dokumentnummer');
    const likt = en instanceof Uint8Array && annen instanceof Uint8Array && Buffer.compare(en, annen) === 0;
    if (!likt) leggSkygge(rad, tekst(rad, 'sak_id'));
    avvis('journalpost', rad, 'systemID', grunn);
    if (!erSammePost || likt) return;
    uleselig.run(leveranse, tall(foerste, 'nr'));
    // The first of the two may be what the archive had: then nobody has marked its case.
    merk.run(virksomhet, sak.saksaar, sak.sakssekvensnummer);
  }

  /** Its case is rejected, and may have the number of one that is known: what stands at the entry's number may be shielded like it now. */
  function holdDetSomStaarDer(rad: Rad): void {
    if (!skjermer(rad)) return;
    const sakID = tekst(rad, 'sak_id');
    for (const sak of merkPaaNummer.all(leveranse, kilde, sakID, tall(rad, 'dokumentnummer'), virksomhet))
      for (const { saksaar, sakssekvensnummer } of sakVedNr.all(tall(sak, 'sak')))
        merk.run(virksomhet, saksaar ?? null, sakssekvensnummer ?? null);
  }

  /** Rejects an entry with its case, or for want of it. What it shields it shields in that case, and in the one that has its number. */
  function avvisMedSak(rad: Rad, grunn: string): void {
    const sakID = tekst(rad, 'sak_id');
    leggSkygge(rad, sakID);
    for (const sak of sakerPaaNummer.all(kilde, sakID, virksomhet)) leggSkygge(rad, tekst(sak, 'system_id'));
    avvis('journalpost', rad, 'sak', grunn);
  }

  return (rad: Rad): void => {
    const sakID = tekst(rad, 'sak_id');
    const sak = sakFor(sakID);
    if (!sak) {
      const sakenErAvvist = avvisteSaker.has(sakID);
      const grunn = sakenErAvvist
        ? 'saken den ligger i, er avvist'
        : 'saken den ligger i, finnes verken i leveransen eller i arkivet';
      if (sakenErAvvist) holdDetSomStaarDer(rad);
      avvisMedSak(rad, grunn);
      return;
    }
    if (sak.avvist) {
      avvisMedSak(rad, 'saken den ligger i, er avvist');
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
        avvisLik(rad, sak);
        return;
      }
      lenkebok.skriv(Number(svar.lastInsertRowid), tekstEller(rad, 'lenker'));
      merk.run(virksomhet, sak.saksaar, sak.sakssekvensnummer);
      return;
    }
    const kjent: Rad | undefined = finnPost.get(kilde, tekst(rad, 'system_id'));
    if (!kjent) throw new Error('A staged entry is known by its key, and is not in the archive.');
    if (tall(kjent, 'sist_sett') === leveranse) {
      avvisLik(rad, sak);
      return;
    }
    const nr = tall(kjent, 'nr');
    if (innhold === undefined) {
      sett.run(leveranse, nr);
      if (tallEller(kjent, 'borte') === undefined) return;
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
