import type { DatabaseSync } from 'node:sqlite';
import type { Dokumentnr, Saksnr } from '../nummer.ts';
import type { Kjentpost } from '../avloesning.ts';
import type { Vedtaksgjenstand } from '../gjenstand.ts';
import { lagDokumentplasser } from './dokumentplasser.ts';
import { ettTall, tall, tekst, tekstEller, type Rad } from './verdi.ts';

const lesSaksnr = (rad: Rad): Saksnr => ({
  saksaar: tall(rad, 'saksaar'),
  sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
});
const lesKjent = (rad: Rad | undefined): Kjentpost | undefined =>
  rad && { kilde: tekst(rad, 'kilde'), systemID: tekst(rad, 'system_id') };

/**
 * What one end of a link hides, the other may not show: the cases at the other ends of links of some entries, those that they have left,
 * those where entries lie that have left theirs, that came in the place of one of them, or that documents of them have come to.
 */
const lenkedeSaker = (poster: string): string => `
  SELECT t.saksaar, t.sakssekvensnummer FROM lenke l JOIN journalpost k ON k.nr = l.til JOIN sak t ON t.nr = k.sak
  WHERE l.fra IN (${poster})
  UNION SELECT t.saksaar, t.sakssekvensnummer FROM lenke l JOIN journalpost k ON k.nr = l.fra
  JOIN sak t ON t.nr = k.sak WHERE l.til IN (${poster})
  UNION SELECT t.saksaar, t.sakssekvensnummer FROM flyttet_fra f JOIN sak t ON t.nr = f.sak WHERE f.post IN (${poster})
  UNION SELECT t.saksaar, t.sakssekvensnummer FROM journalpost j JOIN flyttet_fra f ON f.sak = j.sak
  JOIN journalpost k ON k.nr = f.post JOIN sak t ON t.nr = k.sak WHERE j.nr IN (${poster})
  UNION SELECT t.saksaar, t.sakssekvensnummer FROM avloeser a JOIN journalpost k ON k.nr = a.post JOIN sak t ON t.nr = k.sak
  WHERE a.foer IN (${poster})
  UNION SELECT t.saksaar, t.sakssekvensnummer FROM dokument_fra d JOIN journalpost k ON k.nr = d.post JOIN sak t ON t.nr = k.sak
  WHERE d.fra IN (${poster})`;
const ENPOST = `SELECT j.nr FROM kilde k JOIN journalpost j ON j.kilde = k.nr AND j.system_id = ?3
  WHERE k.virksomhet = ?1 AND k.id = ?2`;
const SAKEN = `SELECT s.nr FROM kilde k JOIN sak s ON s.kilde = k.nr AND s.system_id = ?3 WHERE k.virksomhet = ?1 AND k.id = ?2`;
const SAKENS_POSTER = `SELECT j.nr FROM journalpost j WHERE j.sak IN (${SAKEN})
  UNION SELECT f.post FROM flyttet_fra f WHERE f.sak IN (${SAKEN})`;

/** Finds what a decision is about, and what else it concerns. */
export function lagVedtaksoppslag(db: DatabaseSync): {
  finnPost(virksomhet: string, nummer: Dokumentnr): Kjentpost | undefined;
  finnSak(virksomhet: string, nummer: Saksnr): Kjentpost | undefined;
  sisteOm(virksomhet: string, gjenstand: Vedtaksgjenstand): number;
  /** @param kjent the entry or the case as the decision knew it; found by number where it is not given. */
  beroerteSaker(virksomhet: string, gjenstand: Vedtaksgjenstand, kjent?: Kjentpost): Saksnr[];
  saksnumre(virksomhet: string, etter: Saksnr | undefined, antall: number, kilde?: string): Saksnr[];
} {
  const finnPost = db.prepare(
    `SELECT k.id AS kilde, j.system_id FROM sak s JOIN journalpost j ON j.sak = s.nr JOIN kilde k ON k.nr = s.kilde
     LEFT JOIN avgjoerelse a ON a.post = j.nr
     WHERE s.virksomhet = ? AND s.saksaar = ? AND s.sakssekvensnummer = ? AND j.dokumentnummer = ?
     ORDER BY a.synlig DESC, j.mangler IS NOT NULL, j.nr LIMIT 1`,
  );
  const finnSak = db.prepare(
    `SELECT k.id AS kilde, s.system_id FROM sak s JOIN kilde k ON k.nr = s.kilde
     WHERE s.virksomhet = ? AND s.saksaar = ? AND s.sakssekvensnummer = ?
     ORDER BY NOT EXISTS (SELECT 1 FROM journalpost j WHERE j.sak = s.nr AND j.mangler IS NULL), s.nr LIMIT 1`,
  );
  const sakTilPost = db.prepare(
    `SELECT s.system_id, k.id AS kilde, s.saksaar, s.sakssekvensnummer FROM kilde k
     JOIN journalpost j ON j.kilde = k.nr AND j.system_id = ?3 JOIN sak s ON s.nr = j.sak
     WHERE k.virksomhet = ?1 AND k.id = ?2`,
  );
  const postensLenker = db.prepare(lenkedeSaker(ENPOST));
  const dokumentnoekkel = db.prepare(
    `SELECT i.json ->> ?4 AS noekkel FROM kilde k
     JOIN journalpost j ON j.kilde = k.nr AND j.system_id = ?3 JOIN innhold i ON i.nr = j.innhold
     WHERE k.virksomhet = ?1 AND k.id = ?2`,
  );
  const dokumentplasser = lagDokumentplasser(db);
  const sakensLenker = db.prepare(lenkedeSaker(SAKENS_POSTER));
  // Where the case, and the entries that are or were in it, lie now.
  const sakensNumre = db.prepare(
    `SELECT saksaar, sakssekvensnummer FROM sak WHERE nr IN (${SAKEN})
     UNION SELECT s.saksaar, s.sakssekvensnummer FROM journalpost j JOIN sak s ON s.nr = j.sak
     WHERE j.nr IN (${SAKENS_POSTER})
     UNION SELECT s.saksaar, s.sakssekvensnummer FROM avloest_sak a JOIN sak s ON s.nr = a.sak WHERE a.foer IN (${SAKEN})
     UNION SELECT s.saksaar, s.sakssekvensnummer FROM dokument_fra d JOIN journalpost j ON j.nr = d.post
     JOIN sak s ON s.nr = j.sak WHERE d.sak IN (${SAKEN})`,
  );
  const maks = (hvor: string) =>
    db.prepare(`SELECT coalesce(max(nr), 0) FROM vedtak WHERE virksomhet = ?1 AND ${hvor}`);
  const iJournalen = maks(`art NOT IN ('steng', 'aapne') AND (?2 IS NULL OR omfang = ?2)`);
  const iKilden = maks(`kilde = ?2 AND (?3 IS NULL OR omfang = 'kilde')`);
  const iSaken = maks(
    `(?4 IS NULL OR omfang = 'sak') AND ((saksaar = ?2 AND sakssekvensnummer = ?3)
       OR (omfang = 'sak' AND kilde = ?5 AND system_id = ?6))`,
  );
  const omPosten = maks(
    `(omfang IS NULL OR omfang = 'dokument') AND ((saksaar = ?2 AND sakssekvensnummer = ?3 AND dokumentnummer = ?4
       AND (kilde IS NULL OR ?5 IS NULL)) OR (kilde = ?5 AND system_id = ?6))`,
  );
  const numre = db.prepare(
    `SELECT DISTINCT s.saksaar, s.sakssekvensnummer FROM sak s JOIN kilde k ON k.nr = s.kilde
     WHERE s.virksomhet = ?1 AND (?2 IS NULL OR k.id = ?2) AND (s.saksaar, s.sakssekvensnummer) > (?3, ?4)
     ORDER BY 1, 2 LIMIT ?5`,
  );

  const finn = {
    post: (virksomhet: string, n: Dokumentnr): Kjentpost | undefined =>
      lesKjent(finnPost.get(virksomhet, n.saksaar, n.sakssekvensnummer, n.dokumentnummer)),
    sak: (virksomhet: string, n: Saksnr): Kjentpost | undefined =>
      lesKjent(finnSak.get(virksomhet, n.saksaar, n.sakssekvensnummer)),
  };

  /** Cases with an entry that has the very document, by the archive's key of it: it may lie in several. */
  function sakerMed(virksomhet: string, { kilde, systemID }: Kjentpost, dokument: number): readonly Saksnr[] {
    const rad: Rad =
      dokumentnoekkel.get(virksomhet, kilde, systemID, `$.dokumenter[${dokument - 1}].systemID`) ?? {};
    const noekkel = tekstEller(rad, 'noekkel');
    return noekkel === undefined ? [] : dokumentplasser.sakerMed(virksomhet, kilde, noekkel);
  }

  function sisteOm(virksomhet: string, gjenstand: Vedtaksgjenstand): number {
    if (gjenstand.omfang === 'journal') return ettTall(iJournalen, virksomhet, null);
    const journal = ettTall(iJournalen, virksomhet, 'journal');
    if (gjenstand.omfang === 'kilde')
      return Math.max(journal, ettTall(iKilden, virksomhet, gjenstand.kilde, null));
    const { nummer } = gjenstand;
    const { saksaar, sakssekvensnummer } = nummer;
    const post = 'dokumentnummer' in nummer ? finn.post(virksomhet, nummer) : undefined;
    const her: Rad | undefined = post && sakTilPost.get(virksomhet, post.kilde, post.systemID);
    const sak = her ? lesKjent(her) : finn.sak(virksomhet, nummer);
    const kilde = sak ? ettTall(iKilden, virksomhet, sak.kilde, 'kilde') : 0;
    const bareSaken = 'dokumentnummer' in nummer ? 'sak' : null;
    const saken = ettTall(
      iSaken,
      virksomhet,
      saksaar,
      sakssekvensnummer,
      bareSaken,
      sak?.kilde ?? null,
      sak?.systemID ?? null,
    );
    const posten =
      'dokumentnummer' in nummer
        ? ettTall(
            omPosten,
            virksomhet,
            saksaar,
            sakssekvensnummer,
            nummer.dokumentnummer,
            post?.kilde ?? null,
            post?.systemID ?? null,
          )
        : 0;
    return Math.max(journal, kilde, saken, posten);
  }

  return {
    finnPost: finn.post,
    finnSak: finn.sak,
    sisteOm,
    beroerteSaker(virksomhet, gjenstand, kjent) {
      if (gjenstand.omfang === 'kilde' || gjenstand.omfang === 'journal') return [];
      const { nummer } = gjenstand;
      const saker: Saksnr[] = [{ saksaar: nummer.saksaar, sakssekvensnummer: nummer.sakssekvensnummer }];
      if ('dokumentnummer' in nummer) {
        const post = kjent ?? finn.post(virksomhet, nummer);
        const her: Rad | undefined = post && sakTilPost.get(virksomhet, post.kilde, post.systemID);
        if (post && her)
          saker.push(
            lesSaksnr(her),
            ...postensLenker.all(virksomhet, post.kilde, post.systemID).map(lesSaksnr),
          );
        if (post && gjenstand.omfang === 'dokument')
          saker.push(...sakerMed(virksomhet, post, gjenstand.dokument));
      } else {
        const sak = kjent ?? finn.sak(virksomhet, nummer);
        if (sak)
          for (const sporring of [sakensNumre, sakensLenker])
            saker.push(...sporring.all(virksomhet, sak.kilde, sak.systemID).map(lesSaksnr));
      }
      return [...new Map(saker.map((s) => [`${s.saksaar}/${s.sakssekvensnummer}`, s])).values()];
    },
    saksnumre: (virksomhet, etter, antall, kilde) =>
      numre
        .all(virksomhet, kilde ?? null, etter?.saksaar ?? -1, etter?.sakssekvensnummer ?? -1, antall)
        .map(lesSaksnr),
  };
}
