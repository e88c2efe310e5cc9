import type { DatabaseSync } from 'node:sqlite';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Arkivpost, Arkivsak, Lenke, Lenkeende, Pulje, Saksnr } from '../arkiv.ts';
import { lesAvgjoerelse } from './avgjoerelser.ts';
import { tall, tallEller, tekst, tekstEller, type Rad } from './verdi.ts';

const SAKER = `SELECT s.nr, s.saksaar, s.sakssekvensnummer, s.fil, s.linje, i.json`;
const POSTER = `
  SELECT j.nr, j.sak, j.fil, j.linje, j.mangler, i.json, a.utfall, a.grunn, a.saksaar, a.sakssekvensnummer,
    a.dokumentnummer, a.synlig, a.har_vaert_synlig, a.maskert, a.neste, a.endret_i, a.detaljer`;
const ENDE = (alias: string, sak: string, navn: string): string => `
  ${alias}.nr AS ${navn}_nr, ${alias}.sak AS ${navn}_sak, ${alias}.dokumentnummer AS ${navn}_dokumentnummer,
  ${alias}.status AS ${navn}_status, ${alias}.gradert + ${sak}.gradert AS ${navn}_gradert,
  ${alias}.mangler AS ${navn}_mangler, ${sak}.saksaar AS ${navn}_saksaar,
  ${sak}.sakssekvensnummer AS ${navn}_sakssekvensnummer`;
const I_PULJE = `(u.virksomhet, u.saksaar, u.sakssekvensnummer) > (?, ?, ?)
  AND (u.virksomhet, u.saksaar, u.sakssekvensnummer) <= (?, ?, ?)`;
const SAK_I_PULJE = `uavstemt u CROSS JOIN sak s ON s.virksomhet = u.virksomhet AND s.saksaar = u.saksaar
  AND s.sakssekvensnummer = u.sakssekvensnummer`;

/** Our own bytes, read back: they were a checked record when they were written. */
function lesSak(rad: Rad): Sak {
  const uten: Omit<Sak, 'sted'> = JSON.parse(tekst(rad, 'json'));
  return { ...uten, sted: { fil: tekst(rad, 'fil'), linje: tall(rad, 'linje') } };
}
function lesPost(rad: Rad): Arkivpost {
  const uten: Omit<Journalpost, 'sted'> = JSON.parse(tekst(rad, 'json'));
  return {
    nr: tall(rad, 'nr'),
    post: { ...uten, sted: { fil: tekst(rad, 'fil'), linje: tall(rad, 'linje') } },
    mangler: tallEller(rad, 'mangler') !== undefined,
    avgjoerelse: tekstEller(rad, 'utfall') === undefined ? undefined : lesAvgjoerelse(rad),
  };
}
function lesEnde(rad: Rad, navn: 'fra' | 'til'): Lenkeende {
  return {
    nr: tall(rad, `${navn}_nr`),
    sakNr: tall(rad, `${navn}_sak`),
    saksaar: tall(rad, `${navn}_saksaar`),
    sakssekvensnummer: tall(rad, `${navn}_sakssekvensnummer`),
    dokumentnummer: tall(rad, `${navn}_dokumentnummer`),
    status: tekst(rad, `${navn}_status`),
    gradert: tall(rad, `${navn}_gradert`) > 0,
    mangler: tallEller(rad, `${navn}_mangler`) !== undefined,
  };
}
function lesLenke(rad: Rad): Lenke {
  const [systemID, journalnummer] = [tekstEller(rad, 'system_id'), tekstEller(rad, 'journalnummer')];
  return {
    fra: lesEnde(rad, 'fra'),
    til: lesEnde(rad, 'til'),
    ...(systemID === undefined ? {} : { systemID }),
    ...(journalnummer === undefined ? {} : { journalnummer }),
  };
}

function settSammen(saker: readonly Rad[], poster: readonly Rad[]): Arkivsak[] {
  const ut = new Map<number, { nr: number; sak: Sak; poster: Arkivpost[] }>();
  for (const rad of saker) ut.set(tall(rad, 'nr'), { nr: tall(rad, 'nr'), sak: lesSak(rad), poster: [] });
  for (const rad of poster) ut.get(tall(rad, 'sak'))?.poster.push(lesPost(rad));
  for (const sak of ut.values())
    sak.poster.sort((a, b) => a.post.journalpostnummer - b.post.journalpostnummer || a.nr - b.nr);
  return [...ut.values()];
}

/** Reads cases with all their entries by ordered scans: a few statements for a batch, not some for each case. */
export function lagPuljeleser(db: DatabaseSync): {
  les(virksomhet: string, storrelse: { saker: number; poster: number }, etter?: Saksnr): Pulje | undefined;
  hent(numre: readonly number[]): Arkivsak[];
} {
  const koe = db.prepare(
    `SELECT u.saksaar, u.sakssekvensnummer, (SELECT count(*) FROM sak s JOIN journalpost j ON j.sak = s.nr
       WHERE s.virksomhet = u.virksomhet AND s.saksaar = u.saksaar AND s.sakssekvensnummer = u.sakssekvensnummer) AS antall
     FROM uavstemt u WHERE u.virksomhet = ? AND (u.saksaar, u.sakssekvensnummer) > (?, ?)
     ORDER BY u.saksaar, u.sakssekvensnummer LIMIT ?`,
  );
  const saker = db.prepare(
    `${SAKER} FROM ${SAK_I_PULJE} JOIN innhold i ON i.nr = s.innhold WHERE ${I_PULJE}
     ORDER BY u.virksomhet, u.saksaar, u.sakssekvensnummer, s.nr`,
  );
  const poster = db.prepare(
    `${POSTER} FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr JOIN innhold i ON i.nr = j.innhold
     LEFT JOIN avgjoerelse a ON a.post = j.nr WHERE ${I_PULJE}`,
  );
  const lenkerFra = lenkesporring('j', 'k', 'fra', 'til');
  const lenkerTil = lenkesporring('k', 'j', 'til', 'fra');
  const enSak = db.prepare(`${SAKER} FROM sak s JOIN innhold i ON i.nr = s.innhold WHERE s.nr = ?`);
  const enSaksPoster = db.prepare(
    `${POSTER} FROM journalpost j JOIN innhold i ON i.nr = j.innhold LEFT JOIN avgjoerelse a ON a.post = j.nr
     WHERE j.sak = ?`,
  );

  /** Links whose end `her` lies in the batch. */
  function lenkesporring(fra: string, til: string, her: 'fra' | 'til', der: 'fra' | 'til') {
    const sak = (alias: string): string => (alias === 'j' ? 's' : 't');
    return db.prepare(
      `SELECT ${ENDE(fra, sak(fra), 'fra')}, ${ENDE(til, sak(til), 'til')}, l.system_id, l.journalnummer
       FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr CROSS JOIN lenke l ON l.${her} = j.nr
       CROSS JOIN journalpost k ON k.nr = l.${der} CROSS JOIN sak t ON t.nr = k.sak WHERE ${I_PULJE} AND l.til IS NOT NULL`,
    );
  }

  return {
    les(virksomhet, storrelse, etter = { saksaar: -1, sakssekvensnummer: -1 }) {
      const numre: Saksnr[] = [];
      let antall = 0;
      for (const rad of koe.all(virksomhet, etter.saksaar, etter.sakssekvensnummer, storrelse.saker)) {
        antall += tall(rad, 'antall');
        if (numre.length > 0 && antall > storrelse.poster) break;
        numre.push({ saksaar: tall(rad, 'saksaar'), sakssekvensnummer: tall(rad, 'sakssekvensnummer') });
      }
      const siste = numre.at(-1);
      if (!siste) return undefined;
      const omraade = [
        virksomhet,
        etter.saksaar,
        etter.sakssekvensnummer,
        virksomhet,
        siste.saksaar,
        siste.sakssekvensnummer,
      ] as const;
      return {
        numre,
        saker: settSammen(saker.all(...omraade), poster.all(...omraade)),
        lenker: [...lenkerFra.all(...omraade), ...lenkerTil.all(...omraade)].map(lesLenke),
      };
    },
    hent: (numre) =>
      settSammen(
        numre.flatMap((nr) => enSak.all(nr)),
        numre.flatMap((nr) => enSaksPoster.all(nr)),
      ),
  };
}
