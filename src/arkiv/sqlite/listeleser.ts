import type { DatabaseSync } from 'node:sqlite';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Dokumentnr, Saksnr } from '../nummer.ts';
import type { Journalliste, Journalrad, Journalsok } from '../oversikt.ts';
import { lesUtfall } from './avgjoerelser.ts';
import { somJson } from './enhetsvalg.ts';
import { tall, tekst, type Rad } from './verdi.ts';

/** The date that each list goes by, and what an entry must be to stand in it: the words of a partial index each. */
const LISTER: Readonly<Record<Journalliste, { readonly dato: string; readonly vilkaar: string }>> = {
  journal: { dato: 'journaldato', vilkaar: '' },
  restanse: { dato: 'journaldato', vilkaar: 'AND o.ubesvart = 1' },
  forfall: { dato: 'forfall', vilkaar: 'AND o.forfall IS NOT NULL' },
};

const SAKSBEHANDLERENS = 'AND o.saksbehandler = ?7';

const saksnr = (rad: Rad): Saksnr => ({
  saksaar: tall(rad, 'saksaar'),
  sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
});

/** Reads the staff's lists a page at a time, by index, however many entries there are. */
export function lagListeleser(db: DatabaseSync): {
  finn(sok: Journalsok): Journalrad[];
} {
  // The page is picked from the index alone; only its own entries' records are read.
  const setning = ({ dato, vilkaar }: { dato: string; vilkaar: string }, ogsaa = '') =>
    db.prepare(
      `SELECT v.post, v.dato, v.enhet, a.utfall, p.json AS post_json, j.fil AS post_fil, j.linje AS post_linje,
         q.json AS sak_json, s.fil AS sak_fil, s.linje AS sak_linje
       FROM (SELECT o.post, o.${dato} AS dato, o.enhet FROM postoversikt o
           WHERE o.virksomhet = ?1 AND o.mangler = 0 ${vilkaar} AND o.${dato} <= ?2
             AND (o.${dato}, o.post) > (?3, ?4) AND (?5 IS NULL OR o.enhet IN (SELECT value FROM json_each(?5)))
             ${ogsaa}
           ORDER BY o.${dato}, o.post LIMIT ?6) v
         JOIN avgjoerelse a ON a.post = v.post JOIN journalpost j ON j.nr = v.post JOIN innhold p ON p.nr = j.innhold
         JOIN sak s ON s.nr = j.sak JOIN innhold q ON q.nr = s.innhold
       ORDER BY v.dato, v.post`,
    );
  const setninger = {
    journal: setning(LISTER.journal),
    restanse: setning(LISTER.restanse),
    forfall: setning(LISTER.forfall),
  };
  const setningerFor = {
    journal: setning(LISTER.journal, SAKSBEHANDLERENS),
    restanse: setning(LISTER.restanse, SAKSBEHANDLERENS),
    forfall: setning(LISTER.forfall, SAKSBEHANDLERENS),
  };
  const avskrevetAv = db.prepare(
    `SELECT l.fra, s.saksaar, s.sakssekvensnummer, j.dokumentnummer FROM lenke l JOIN journalpost j ON j.nr = l.til
       JOIN sak s ON s.nr = j.sak WHERE l.fra IN (SELECT value FROM json_each(?)) ORDER BY 1, 2, 3, 4`,
  );

  function lenker(poster: readonly number[]): ReadonlyMap<number, readonly Dokumentnr[]> {
    const rader: Rad[] = avskrevetAv.all(JSON.stringify(poster));
    return new Map(
      [...Map.groupBy(rader, (rad) => tall(rad, 'fra'))].map(([fra, til]) => [
        fra,
        til.map((rad) => ({ ...saksnr(rad), dokumentnummer: tall(rad, 'dokumentnummer') })),
      ]),
    );
  }

  return {
    finn({ virksomhet, liste, fra, til, enheter, saksbehandler, etter, antall }) {
      const start = etter && etter.dato >= fra ? etter : { dato: fra, post: 0 };
      const sok = [virksomhet, til, start.dato, start.post, somJson(enheter), antall] as const;
      const rader: Rad[] =
        saksbehandler === undefined
          ? setninger[liste].all(...sok)
          : setningerFor[liste].all(...sok, saksbehandler);
      const avskrivere = lenker(rader.map((rad) => tall(rad, 'post')));
      return rader.map((rad) => {
        const post: Omit<Journalpost, 'sted'> = JSON.parse(tekst(rad, 'post_json'));
        const sak: Omit<Sak, 'sted'> = JSON.parse(tekst(rad, 'sak_json'));
        return {
          post: tall(rad, 'post'),
          dato: tekst(rad, 'dato'),
          enhet: tekst(rad, 'enhet'),
          utfall: lesUtfall(rad),
          journalpost: { ...post, sted: { fil: tekst(rad, 'post_fil'), linje: tall(rad, 'post_linje') } },
          sak: { ...sak, sted: { fil: tekst(rad, 'sak_fil'), linje: tall(rad, 'sak_linje') } },
          avskrevetAv: avskrivere.get(tall(rad, 'post')) ?? [],
        };
      });
    },
  };
}
