import type { DatabaseSync } from 'node:sqlite';
import type { Sak } from '../../../noark/sak.ts';
import { ettTall, tall, tekst, type Rad } from '../verdi.ts';
import { AVGJORTE_SAKER } from './avgjort.ts';
import type { Leveranseholder } from './avviser.ts';

type Saksmerke = Pick<Sak, 'tittel' | 'saksdato'>;

const enkelt = (tekst: string): string => tekst.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
const tittelen = ({ tittel: { linje1, linje2 = '' } }: Saksmerke): string => enkelt(`${linje1} ${linje2}`);

/** Cases that people have decided something of, of which their source tells nothing that is journalført any more, as far as the delivery says. */
const BORTE = `
  WITH saker AS (${AVGJORTE_SAKER})
  SELECT s.nr, s.kilde, i.json, (SELECT count(*) FROM journalpost j WHERE j.sak = s.nr) AS poster
  FROM saker CROSS JOIN sak s ON s.nr = saker.nr CROSS JOIN innhold i ON i.nr = s.innhold
  WHERE s.kilde <> ?2 OR NOT EXISTS (SELECT 1 FROM journalpost j WHERE j.sak = s.nr AND j.status = 'J' AND j.sist_sett = ?3)`;

/** Cases that came with a delivery: none of their entries was known before. */
const NYE = `
  SELECT s.nr, i.json FROM mottak_sak m CROSS JOIN sak s ON s.kilde = ?1 AND s.system_id = m.system_id AND s.innhold = m.innhold
    CROSS JOIN innhold i ON i.nr = s.innhold
  WHERE NOT EXISTS (SELECT 1 FROM tidligere t WHERE t.art = 'sak' AND t.nr = s.nr)
    AND NOT EXISTS (SELECT 1 FROM journalpost j WHERE j.sak = s.nr AND j.sist_sett <> ?2)
    AND NOT EXISTS (SELECT 1 FROM journalpost j JOIN mottak_post p ON p.eksisterende = j.nr WHERE j.sak = s.nr)`;

/** How many of a case's letters are in another now, under new keys. */
const KOMMET_FRA = `
  SELECT g.sak AS foer, j.sak, count(DISTINCT g.nr) AS brev FROM avloeser a JOIN journalpost g ON g.nr = a.foer
  JOIN journalpost j ON j.nr = a.post WHERE g.sak IN (SELECT value FROM json_each(?1)) AND j.sak <> g.sak GROUP BY 1, 2`;

/**
 * Marks the new cases of a delivery that have come in the place of one that people have decided something of: what is decided of a case is
 * decided of what comes to it later, and its key and its number are the archive's affair. It is known by its letters, and by its title and
 * day where the delivery is complete and has the first no more. Of a case of another source a delivery says nothing: that one is known by its
 * letters only, with its title or all of them. Within a transaction, when letters by new keys are marked.
 */
export function merkAvloesteSaker(
  db: DatabaseSync,
  { nr, kilde, virksomhet }: Leveranseholder,
  erKomplett: boolean,
): void {
  const borte: Rad[] = db.prepare(BORTE).all(virksomhet, kilde, nr);
  if (borte.length === 0) return;
  const les = (rad: Rad): Saksmerke => JSON.parse(tekst(rad, 'json'));
  const sisteVedtak = ettTall(db.prepare('SELECT coalesce(max(nr), 0) FROM vedtak'));
  const merk = db.prepare('INSERT OR IGNORE INTO avloest_sak VALUES (?, ?, ?)');
  const arv = db.prepare(
    'INSERT OR IGNORE INTO avloest_sak SELECT ?1, foer, siste_vedtak FROM avloest_sak WHERE sak = ?2 AND foer <> ?1',
  );
  const flyttet: Rad[] = db.prepare(KOMMET_FRA).all(JSON.stringify(borte.map((rad) => tall(rad, 'nr'))));
  const vedSak = Map.groupBy(flyttet, (rad) => tall(rad, 'sak'));
  const nye: Rad[] = db.prepare(NYE).all(kilde, nr);
  const kjente = borte.map((rad) => ({
    nr: tall(rad, 'nr'),
    poster: tall(rad, 'poster'),
    merke: les(rad),
    erBorte: erKomplett && tall(rad, 'kilde') === kilde,
  }));
  const vedTittel = Map.groupBy(kjente, ({ merke }) => tittelen(merke));
  for (const rad of nye) {
    const [sak, merke] = [tall(rad, 'nr'), les(rad)];
    const brev = new Map(vedSak.get(sak)?.map((en) => [tall(en, 'foer'), tall(en, 'brev')]));
    const hetSlik = vedTittel.get(tittelen(merke)) ?? [];
    const medBrev = kjente.filter((en) => brev.has(en.nr));
    const foer = [
      ...medBrev.filter((en) => en.erBorte || hetSlik.includes(en) || brev.get(en.nr) === en.poster),
      ...hetSlik.filter((en) => en.erBorte && en.merke.saksdato === merke.saksdato),
    ];
    for (const en of new Set(foer)) {
      if (en.nr === sak) continue;
      merk.run(sak, en.nr, sisteVedtak);
      arv.run(sak, en.nr);
    }
  }
}
