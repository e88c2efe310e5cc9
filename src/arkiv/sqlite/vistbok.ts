import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Dokumentnr, Saksnr } from '../nummer.ts';
import type { Vistpost, VistINummer } from '../hendelser/vistliste.ts';
import { tall, tekst, tekstEller, type Rad } from './verdi.ts';

const tidspunkter = z.array(z.iso.datetime());

function lesRad(rad: Rad): VistINummer {
  const [fra, til, endret] = [tekstEller(rad, 'fra'), tekstEller(rad, 'til'), tekstEller(rad, 'endret')];
  return {
    saksaar: tall(rad, 'saksaar'),
    sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
    dokumentnummer: tall(rad, 'dokumentnummer'),
    ...(fra !== undefined && { fra }),
    ...(til !== undefined && { til }),
    endret: endret === undefined ? [] : tidspunkter.parse(JSON.parse(endret)),
  };
}

/** The lists of what was shown in large incidents, and the entries that they are made from. */
export function lagVistbok(db: DatabaseSync): {
  /** Adds to a list, in one transaction; what is in it already is left alone. */
  skriv(avvik: string, poster: readonly VistINummer[]): void;
  les(avvik: string, etter: Dokumentnr | undefined, antall: number): VistINummer[];
  harVaertVist(virksomhet: string, numre: readonly Saksnr[], kilde: string | undefined): Vistpost[];
} {
  const ny = db.prepare('INSERT INTO avviksvist VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const les = db.prepare(
    `SELECT * FROM avviksvist WHERE avvik = ? AND (saksaar, sakssekvensnummer, dokumentnummer) > (?, ?, ?)
     ORDER BY saksaar, sakssekvensnummer, dokumentnummer LIMIT ?`,
  );
  const iSaken = db.prepare(
    `SELECT a.saksaar, a.sakssekvensnummer, a.dokumentnummer, a.synlig, k.id AS kilde FROM sak s
     JOIN kilde k ON k.nr = s.kilde JOIN journalpost j ON j.sak = s.nr JOIN avgjoerelse a ON a.post = j.nr
     WHERE s.virksomhet = ?1 AND s.saksaar = ?2 AND s.sakssekvensnummer = ?3 AND (?4 IS NULL OR k.id = ?4)
       AND a.har_vaert_synlig = 1 AND a.dokumentnummer IS NOT NULL ORDER BY 1, 2, 3`,
  );
  const skrivAlle = (avvik: string, poster: readonly VistINummer[]): void => {
    for (const { saksaar, sakssekvensnummer, dokumentnummer, fra, til, endret } of poster)
      ny.run(
        avvik,
        saksaar,
        sakssekvensnummer,
        dokumentnummer,
        fra ?? null,
        til ?? null,
        endret.length === 0 ? null : JSON.stringify(endret),
      );
  };
  return {
    skriv(avvik, poster) {
      if (db.isTransaction) skrivAlle(avvik, poster);
      else
        iTransaksjon(db, () => {
          skrivAlle(avvik, poster);
        });
    },
    les: (avvik, etter, antall) =>
      les
        .all(avvik, etter?.saksaar ?? -1, etter?.sakssekvensnummer ?? -1, etter?.dokumentnummer ?? -1, antall)
        .map(lesRad),
    harVaertVist: (virksomhet, numre, kilde) =>
      numre.flatMap(({ saksaar, sakssekvensnummer }) =>
        iSaken.all(virksomhet, saksaar, sakssekvensnummer, kilde ?? null).map((rad) => ({
          nummer: {
            saksaar: tall(rad, 'saksaar'),
            sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
            dokumentnummer: tall(rad, 'dokumentnummer'),
          },
          kilde: tekst(rad, 'kilde'),
          vises: tall(rad, 'synlig') === 1,
        })),
      ),
  };
}
