import type { DatabaseSync } from 'node:sqlite';
import { utfall, type Avgjoerelse, type Utfall } from '../avgjoerelse.ts';
import { tall, tallEller, tekst, tekstEller, type Rad } from './verdi.ts';

export function lesUtfall(rad: Rad, kolonne = 'utfall'): Utfall {
  const lest = tekst(rad, kolonne);
  const kjent = utfall.find((u) => u === lest);
  if (kjent === undefined) throw new TypeError(`Column ${kolonne} holds something else.`);
  return kjent;
}

export function lesAvgjoerelse(rad: Rad): Avgjoerelse {
  const [saksaar, sakssekvensnummer, dokumentnummer] = [
    tallEller(rad, 'saksaar'),
    tallEller(rad, 'sakssekvensnummer'),
    tallEller(rad, 'dokumentnummer'),
  ];
  const adresse =
    saksaar === undefined || sakssekvensnummer === undefined || dokumentnummer === undefined
      ? undefined
      : { saksaar, sakssekvensnummer, dokumentnummer };
  const [neste, endretI, detaljer] = [
    tekstEller(rad, 'neste'),
    tallEller(rad, 'endret_i'),
    tekstEller(rad, 'detaljer'),
  ];
  return {
    utfall: lesUtfall(rad),
    grunn: tekst(rad, 'grunn'),
    synlig: tall(rad, 'synlig') === 1,
    harVaertSynlig: tall(rad, 'har_vaert_synlig') === 1,
    maskert: tall(rad, 'maskert') === 1,
    ...(adresse && { adresse }),
    ...(neste !== undefined && { neste }),
    ...(endretI !== undefined && { endretI }),
    ...(detaljer !== undefined && { detaljer }),
  };
}

/** Writes what was decided of entries. Within the caller's transaction. */
export function lagAvgjoerelsesskriver(db: DatabaseSync): (post: number, avgjoerelse: Avgjoerelse) => void {
  const skriv = db.prepare(
    `INSERT INTO avgjoerelse (post, utfall, grunn, saksaar, sakssekvensnummer, dokumentnummer, synlig, har_vaert_synlig,
       maskert, neste, endret_i, detaljer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (post) DO UPDATE SET utfall = excluded.utfall, grunn = excluded.grunn, saksaar = excluded.saksaar,
       sakssekvensnummer = excluded.sakssekvensnummer, dokumentnummer = excluded.dokumentnummer,
       synlig = excluded.synlig, har_vaert_synlig = excluded.har_vaert_synlig, maskert = excluded.maskert,
       neste = excluded.neste, endret_i = excluded.endret_i, detaljer = excluded.detaljer`,
  );
  return (post, a) => {
    skriv.run(
      post,
      a.utfall,
      a.grunn,
      a.adresse?.saksaar ?? null,
      a.adresse?.sakssekvensnummer ?? null,
      a.adresse?.dokumentnummer ?? null,
      a.synlig ? 1 : 0,
      a.harVaertSynlig ? 1 : 0,
      a.maskert ? 1 : 0,
      a.neste ?? null,
      a.endretI ?? null,
      a.detaljer ?? null,
    );
  };
}
