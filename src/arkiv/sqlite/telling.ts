import type { DatabaseSync } from 'node:sqlite';
import type { Avvisning } from '../../noark/leveranse.ts';
import type { Maanedstelling, Stoppet, Telling } from '../telling.ts';
import { lesUtfall } from './avgjoerelser.ts';
import { tall, tekst, tekstEller } from './verdi.ts';

/** What a delivery's entries came to, counted: the report stands on these. */
export function lagTeller(db: DatabaseSync): {
  telling(leveranse: number, kjoering: number): Telling[];
  maaneder(virksomhet: string): Maanedstelling[];
  avvisninger(leveranse: number): Avvisning[];
  stoppede(leveranse: number): Stoppet[];
} {
  const telling = db.prepare(
    `SELECT a.utfall, a.grunn, a.maskert, coalesce(a.endret_i = ?, 0) AS endret, count(*) AS antall
     FROM journalpost j JOIN avgjoerelse a ON a.post = j.nr
     WHERE j.sist_sett = ? GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  );
  const maaneder = db.prepare(
    `SELECT substr(j.journaldato, 1, 7) AS maaned, a.utfall, count(*) AS antall
     FROM journalpost j JOIN avgjoerelse a ON a.post = j.nr JOIN sak s ON s.nr = j.sak
     WHERE s.virksomhet = ? AND j.mangler IS NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const avvisninger = db.prepare('SELECT * FROM avvisning WHERE leveranse = ? ORDER BY nr');
  const stoppede = db.prepare(
    `SELECT a.utfall, a.grunn, s.saksaar, s.sakssekvensnummer, j.dokumentnummer, j.fil, j.linje
     FROM journalpost j JOIN avgjoerelse a ON a.post = j.nr JOIN sak s ON s.nr = j.sak
     WHERE j.sist_sett = ? AND a.utfall IN ('holdt', 'avvist', 'gradert', 'utelatt') ORDER BY 3, 4, 5`,
  );
  return {
    telling: (leveranse, kjoering) =>
      telling.all(kjoering, leveranse).map((rad) => ({
        antall: tall(rad, 'antall'),
        utfall: lesUtfall(rad),
        grunn: tekst(rad, 'grunn'),
        maskert: tall(rad, 'maskert') === 1,
        endret: tall(rad, 'endret') === 1,
      })),
    maaneder: (virksomhet) =>
      maaneder.all(virksomhet).map((rad) => ({
        maaned: tekst(rad, 'maaned'),
        utfall: lesUtfall(rad),
        antall: tall(rad, 'antall'),
      })),
    avvisninger: (leveranse) =>
      avvisninger.all(leveranse).map((rad) => {
        const nummer = tekstEller(rad, 'nummer');
        return {
          art: rad['art'] === 'sak' ? 'sak' : 'journalpost',
          sted: { fil: tekst(rad, 'fil'), linje: tall(rad, 'linje') },
          ...(nummer !== undefined && { nummer }),
          felt: tekst(rad, 'felt'),
          grunn: tekst(rad, 'grunn'),
        };
      }),
    stoppede: (leveranse) =>
      stoppede.all(leveranse).map((rad) => ({
        utfall: lesUtfall(rad),
        grunn: tekst(rad, 'grunn'),
        saksaar: tall(rad, 'saksaar'),
        sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
        dokumentnummer: tall(rad, 'dokumentnummer'),
        fil: tekst(rad, 'fil'),
        linje: tall(rad, 'linje'),
      })),
  };
}
