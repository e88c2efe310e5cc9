import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Skygge } from '../../noark/leveranse.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Arkivpost, Arkivsak } from '../arkivsak.ts';
import type { Avloesning, Kjentpost } from '../avloesning.ts';
import type { Avgjoerelse } from '../avgjoerelse.ts';
import type { Lenke, Lenkeende, Pulje } from '../pulje.ts';
import type { Saksnr } from '../nummer.ts';
import type { Tidligeresak } from '../vedtaksnoekkel.ts';
import { lesAvgjoerelse, lesUtfall } from './avgjoerelser.ts';
import { FORLATT, lagOpphavsleser, lesTidligere } from './opphav.ts';
import { tall, tallEller, tekst, tekstEller, type Rad } from './verdi.ts';

const SAKER = `SELECT s.nr, s.saksaar, s.sakssekvensnummer, s.fil, s.linje, i.json`;
const POSTER = `SELECT j.nr, j.sak, j.fil, j.linje, j.mangler, i.json,
  coalesce(j.uleselig, (SELECT t.uleselig FROM sak t WHERE t.nr = j.sak)) AS uleselig`;
const ENDE = (alias: string, sak: string, navn: string): string => `
  ${alias}.nr AS ${navn}_nr, ${alias}.sak AS ${navn}_sak, ${alias}.dokumentnummer AS ${navn}_dokumentnummer,
  ${alias}.status AS ${navn}_status, ${alias}.gradert + ${sak}.gradert AS ${navn}_gradert,
  ${alias}.mangler AS ${navn}_mangler, ${alias}.system_id AS ${navn}_system_id,
  (SELECT utfall FROM avgjoerelse WHERE post = ${alias}.nr) AS ${navn}_utfall, ${sak}.saksaar AS ${navn}_saksaar,
  ${sak}.sakssekvensnummer AS ${navn}_sakssekvensnummer, ${sak}.system_id AS ${navn}_sak_id`;
/**
 * The other ends of what is marked as coming in the place of another, of the entries that `hvilke` selects. What the archive has still was only
 * like the other: what is undone of that is not undone of it.
 */
const avloest = (hvilke: string): string => `
  SELECT a.post AS her, p.nr, k.id AS kilde, p.system_id FROM ${hvilke} CROSS JOIN avloeser a ON a.post = j.nr
    CROSS JOIN journalpost p ON p.nr = a.foer CROSS JOIN kilde k ON k.nr = p.kilde
  UNION ALL SELECT a.foer AS her, p.nr, k.id AS kilde, p.system_id FROM ${hvilke} CROSS JOIN avloeser a ON a.foer = j.nr
    CROSS JOIN journalpost p ON p.nr = a.post CROSS JOIN kilde k ON k.nr = p.kilde
    WHERE j.mangler IS NOT NULL OR j.status <> 'J'`;
const SAK_I_PULJE = `temp.i_pulje u CROSS JOIN sak s ON s.virksomhet = u.virksomhet AND s.saksaar = u.saksaar
  AND s.sakssekvensnummer = u.sakssekvensnummer`;

/** Our own bytes, read back: they were a checked record when they were written. */
function lesSak(rad: Rad): Sak {
  const uten: Omit<Sak, 'sted'> = JSON.parse(tekst(rad, 'json'));
  return { ...uten, sted: { fil: tekst(rad, 'fil'), linje: tall(rad, 'linje') } };
}
/** A shadow stands for no record that staff look at: where it stood is told with the rejection. */
function lesSkygge(rad: Rad): Skygge {
  const uten: Omit<Skygge, 'sted'> = JSON.parse(tekst(rad, 'json'));
  return { ...uten, sted: { fil: '', linje: 1 } };
}
function medSkygger(saker: readonly Arkivsak[], rader: readonly Rad[]): readonly Arkivsak[] {
  if (rader.length === 0) return saker;
  const iSaken = Map.groupBy(rader, (rad) => tall(rad, 'sak'));
  return saker.map((sak) => {
    const egne = iSaken.get(sak.nr);
    return egne ? { ...sak, skygger: egne.map(lesSkygge) } : sak;
  });
}
function lesPost(
  rad: Rad,
  avgjoerelse: Avgjoerelse | undefined,
  fra: readonly Tidligeresak[] | undefined,
): Arkivpost {
  const uten: Omit<Journalpost, 'sted'> = JSON.parse(tekst(rad, 'json'));
  return {
    nr: tall(rad, 'nr'),
    post: { ...uten, sted: { fil: tekst(rad, 'fil'), linje: tall(rad, 'linje') } },
    mangler: tallEller(rad, 'mangler') !== undefined,
    ...(tallEller(rad, 'uleselig') !== undefined && { uleselig: true }),
    avgjoerelse,
    ...(fra && { fra }),
  };
}
function lesEnde(rad: Rad, navn: 'fra' | 'til'): Lenkeende {
  return {
    nr: tall(rad, `${navn}_nr`),
    systemID: tekst(rad, `${navn}_system_id`),
    utfall: rad[`${navn}_utfall`] === null ? undefined : lesUtfall(rad, `${navn}_utfall`),
    sakNr: tall(rad, `${navn}_sak`),
    sakID: tekst(rad, `${navn}_sak_id`),
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

function settSammen(
  saker: readonly Rad[],
  poster: readonly Rad[],
  avgjoerelser: readonly Rad[],
  flyttet: readonly Rad[],
  avloest: readonly Rad[],
): Arkivsak[] {
  const forlatt = Map.groupBy(flyttet, (rad) => tall(rad, 'post'));
  const avgjort = new Map(avgjoerelser.map((rad) => [tall(rad, 'post'), lesAvgjoerelse(rad)]));
  const ut = new Map<number, { nr: number; sak: Sak; poster: Arkivpost[] }>();
  for (const rad of saker) ut.set(tall(rad, 'nr'), { nr: tall(rad, 'nr'), sak: lesSak(rad), poster: [] });
  for (const rad of poster) {
    const nr = tall(rad, 'nr');
    const fra = forlatt.get(nr)?.map(lesTidligere);
    ut.get(tall(rad, 'sak'))?.poster.push(lesPost(rad, avgjort.get(nr), fra));
  }
  for (const sak of ut.values())
    sak.poster.sort((a, b) => a.post.journalpostnummer - b.post.journalpostnummer || a.nr - b.nr);
  return medAvloesninger([...ut.values()], avloest);
}

/**
 * Says of entries which others they came in the place of: one that is missing in the archive or not journalført has been followed by one with a key
 * of its own, at its number or as the same letter elsewhere. A case that has got a new key has the number of the one before.
 */
function medAvloesninger(saker: readonly Arkivsak[], merkede: readonly Rad[]): Arkivsak[] {
  const andre = new Map<number, Map<number, Kjentpost>>();
  const si = (nr: number, annen: Kjentpost & { readonly nr: number }): void => {
    if (annen.nr === nr) return;
    const alle = andre.get(nr) ?? new Map<number, Kjentpost>();
    andre.set(nr, alle.set(annen.nr, { kilde: annen.kilde, systemID: annen.systemID }));
  };
  for (const rad of merkede)
    si(tall(rad, 'her'), {
      nr: tall(rad, 'nr'),
      kilde: tekst(rad, 'kilde'),
      systemID: tekst(rad, 'system_id'),
    });
  for (const like of Map.groupBy(saker, ({ sak }) => `${sak.saksaar}/${sak.sakssekvensnummer}`).values()) {
    const poster = like.flatMap((arkivsak) => arkivsak.poster);
    if (new Set(poster.map(({ post }) => post.journalpostnummer)).size === poster.length) continue;
    for (const rekke of Map.groupBy(poster, ({ post }) => post.journalpostnummer).values())
      for (const en of rekke)
        for (const { nr, post } of rekke) si(en.nr, { nr, kilde: post.kilde, systemID: post.systemID });
  }
  if (andre.size === 0) return [...saker];
  /** Entries are numbered as they come to the archive. */
  const avloesning = (nr: number, alle: ReadonlyMap<number, Kjentpost>): Avloesning => {
    const rekke = [...alle].toSorted(([a], [b]) => a - b);
    return {
      foer: rekke.flatMap(([annen, post]) => (annen < nr ? [post] : [])),
      etter: rekke.flatMap(([annen, post]) => (annen > nr ? [post] : [])),
    };
  };
  return saker.map((arkivsak) => ({
    ...arkivsak,
    poster: arkivsak.poster.map((arkivpost) => {
      const alle = andre.get(arkivpost.nr);
      return alle ? { ...arkivpost, avloesning: avloesning(arkivpost.nr, alle) } : arkivpost;
    }),
  }));
}

/** Reads cases with all their entries by ordered scans: a few statements for a batch, not some for each case. */
export function lagPuljeleser(db: DatabaseSync): {
  les(virksomhet: string, storrelse: { saker: number; poster: number }): Pulje | undefined;
  av(virksomhet: string, numre: readonly Saksnr[]): Pulje;
  /** The whole cases that these entries lie in, each once, with those that have or had their numbers. */
  hent(poster: readonly number[]): Arkivsak[];
} {
  db.exec(`CREATE TEMP TABLE i_pulje (virksomhet TEXT NOT NULL, saksaar INTEGER NOT NULL,
    sakssekvensnummer INTEGER NOT NULL, PRIMARY KEY (virksomhet, saksaar, sakssekvensnummer)) STRICT, WITHOUT ROWID`);
  const medOpphav = lagOpphavsleser(db);
  const toem = db.prepare('DELETE FROM temp.i_pulje');
  const velg = db.prepare('INSERT INTO temp.i_pulje VALUES (?, ?, ?)');
  const koe = (tabell: 'flyttemaal' | 'uavstemt') =>
    db.prepare(
      `SELECT u.saksaar, u.sakssekvensnummer, (SELECT count(*) FROM sak s JOIN journalpost j ON j.sak = s.nr
         WHERE s.virksomhet = u.virksomhet AND s.saksaar = u.saksaar AND s.sakssekvensnummer = u.sakssekvensnummer) AS antall
       FROM ${tabell} u WHERE u.virksomhet = ? ORDER BY u.saksaar, u.sakssekvensnummer LIMIT ?`,
    );
  const koeer = [koe('flyttemaal'), koe('uavstemt')] as const;
  const saker = db.prepare(
    `${SAKER} FROM ${SAK_I_PULJE} JOIN innhold i ON i.nr = s.innhold
     ORDER BY u.virksomhet, u.saksaar, u.sakssekvensnummer, s.nr`,
  );
  const poster = db.prepare(
    `${POSTER} FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr JOIN innhold i ON i.nr = j.innhold`,
  );
  // By themselves: the first time there are none, and their columns would double what is read.
  const avgjoerelser = db.prepare(
    `SELECT a.* FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr CROSS JOIN avgjoerelse a ON a.post = j.nr`,
  );
  const flyttet = db.prepare(
    `SELECT f.post, ${FORLATT} FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr CROSS JOIN flyttet_fra f ON f.post = j.nr
     CROSS JOIN sak g ON g.nr = f.sak CROSS JOIN kilde k ON k.nr = g.kilde`,
  );
  const sakensFlyttede = db.prepare(
    `SELECT f.post, ${FORLATT} FROM journalpost j JOIN flyttet_fra f ON f.post = j.nr JOIN sak g ON g.nr = f.sak
     JOIN kilde k ON k.nr = g.kilde WHERE j.sak = ?`,
  );
  const avloeste = db.prepare(avloest(`${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr`));
  const sakensAvloeste = db.prepare(
    avloest('(SELECT nr, mangler, status FROM journalpost WHERE sak = ?1) j'),
  );
  const skygger = db.prepare(
    `SELECT s.nr AS sak, g.json FROM ${SAK_I_PULJE} CROSS JOIN skygge g ON g.kilde = s.kilde AND g.sak_id = s.system_id ORDER BY g.nr`,
  );
  const forlatte = db.prepare(
    `SELECT f.sak FROM ${SAK_I_PULJE} CROSS JOIN flyttet_fra f ON f.sak = s.nr
     UNION SELECT f.sak FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr CROSS JOIN flyttet_fra f ON f.post = j.nr`,
  );
  // Not those that came back.
  const harForlatt = db.prepare(
    'SELECT j.nr FROM flyttet_fra f JOIN journalpost j ON j.nr = f.post WHERE f.sak = ?1 AND j.sak <> ?1',
  );
  const erIgjen = db.prepare('SELECT nr FROM journalpost WHERE sak = ?');
  const lenkerFra = lenkesporring('j', 'k', 'fra', 'til');
  const lenkerTil = lenkesporring('k', 'j', 'til', 'fra');
  // With the case that had its number before it, which says what was decided there.
  const sakeneTilPost = db.prepare(
    `SELECT t.nr FROM journalpost j JOIN sak s ON s.nr = j.sak JOIN sak t ON t.virksomhet = s.virksomhet
       AND t.saksaar = s.saksaar AND t.sakssekvensnummer = s.sakssekvensnummer WHERE j.nr = ?`,
  );
  const enSak = db.prepare(`${SAKER} FROM sak s JOIN innhold i ON i.nr = s.innhold WHERE s.nr = ?`);
  const sakensPoster = db.prepare(
    `${POSTER} FROM journalpost j JOIN innhold i ON i.nr = j.innhold WHERE j.sak = ?`,
  );
  const sakensAvgjoerelser = db.prepare(
    'SELECT a.* FROM journalpost j JOIN avgjoerelse a ON a.post = j.nr WHERE j.sak = ?',
  );

  /** Links whose end `her` lies in the batch. */
  function lenkesporring(fra: string, til: string, her: 'fra' | 'til', der: 'fra' | 'til') {
    const sak = (alias: string): string => (alias === 'j' ? 's' : 't');
    return db.prepare(
      `SELECT ${ENDE(fra, sak(fra), 'fra')}, ${ENDE(til, sak(til), 'til')}, l.system_id, l.journalnummer
       FROM ${SAK_I_PULJE} CROSS JOIN journalpost j ON j.sak = s.nr CROSS JOIN lenke l ON l.${her} = j.nr
       CROSS JOIN journalpost k ON k.nr = l.${der} CROSS JOIN sak t ON t.nr = k.sak WHERE l.til IS NOT NULL`,
    );
  }

  function av(virksomhet: string, numre: readonly Saksnr[]): Pulje {
    toem.run();
    for (const nummer of numre) velg.run(virksomhet, nummer.saksaar, nummer.sakssekvensnummer);
    return {
      numre,
      saker: medSkygger(
        medOpphav(settSammen(saker.all(), poster.all(), avgjoerelser.all(), flyttet.all(), avloeste.all())),
        skygger.all(),
      ),
      lenker: [...lenkerFra.all(), ...lenkerTil.all()].map(lesLenke),
      skilt: forlatte.all().map((rad) => {
        const sak = tall(rad, 'sak');
        const numre = (rader: readonly Rad[]): number[] => rader.map((post) => tall(post, 'nr'));
        return { flyttet: numre(harForlatt.all(sak)), igjen: numre(erIgjen.all(sak)) };
      }),
    };
  }

  return {
    av,
    les(virksomhet, storrelse) {
      const rader = koeer.map((k) => k.all(virksomhet, storrelse.saker)).find((funnet) => funnet.length > 0);
      const numre: Saksnr[] = [];
      let antall = 0;
      for (const rad of rader ?? []) {
        antall += tall(rad, 'antall');
        if (numre.length > 0 && antall > storrelse.poster) break;
        numre.push({ saksaar: tall(rad, 'saksaar'), sakssekvensnummer: tall(rad, 'sakssekvensnummer') });
      }
      return numre.length === 0 ? undefined : av(virksomhet, numre);
    },
    hent(poster) {
      const saker = new Set(poster.flatMap((nr) => sakeneTilPost.all(nr).map((rad) => tall(rad, 'nr'))));
      const alle = (sporring: StatementSync): Rad[] => [...saker].flatMap((nr) => sporring.all(nr));
      return medOpphav(
        settSammen(
          alle(enSak),
          alle(sakensPoster),
          alle(sakensAvgjoerelser),
          alle(sakensFlyttede),
          alle(sakensAvloeste),
        ),
      );
    },
  };
}
