import type { DatabaseSync } from 'node:sqlite';
import type { Arkivsak } from '../arkivsak.ts';
import type { Flyttetdokument, Tidligeresak } from '../vedtaksnoekkel.ts';
import { tall, tekst, type Rad } from './verdi.ts';

/** A case that something has left, or that another has taken the place of, as `f.siste_vedtak` and its columns say it. */
export const FORLATT = `f.siste_vedtak, k.id AS kilde, g.system_id AS sak_id, g.saksaar, g.sakssekvensnummer`;

/** Reads what {@link FORLATT} selects. */
export const lesTidligere = (rad: Rad): Tidligeresak => ({
  kilde: tekst(rad, 'kilde'),
  sakID: tekst(rad, 'sak_id'),
  saksaar: tall(rad, 'saksaar'),
  sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
  sisteVedtak: tall(rad, 'siste_vedtak'),
});

const I_LISTEN = 'IN (SELECT value FROM json_each(?))';

/** Says of cases which others they came in the place of, and of entries which of their documents came from hidden ones. */
export function lagOpphavsleser(db: DatabaseSync): (saker: Arkivsak[]) => Arkivsak[] {
  const finnes = db.prepare(
    'SELECT EXISTS (SELECT 1 FROM avloest_sak) AS saker, EXISTS (SELECT 1 FROM dokument_fra) AS dokumenter',
  );
  const avloeste = db.prepare(
    `SELECT f.sak, ${FORLATT} FROM avloest_sak f JOIN sak g ON g.nr = f.foer JOIN kilde k ON k.nr = g.kilde
     WHERE f.sak ${I_LISTEN}`,
  );
  const avloesere = db.prepare(`SELECT foer FROM avloest_sak WHERE foer ${I_LISTEN}`);
  const flyttede = db.prepare(
    `SELECT f.post, f.dokument, p.system_id, ${FORLATT} FROM dokument_fra f JOIN journalpost p ON p.nr = f.fra
     JOIN sak g ON g.nr = f.sak JOIN kilde k ON k.nr = g.kilde WHERE f.post ${I_LISTEN}`,
  );
  const lesFlyttet = (rad: Rad): Flyttetdokument => ({
    dokumentID: tekst(rad, 'dokument'),
    post: { kilde: tekst(rad, 'kilde'), systemID: tekst(rad, 'system_id') },
    sak: lesTidligere(rad),
  });

  function medAvloeste(saker: Arkivsak[]): Arkivsak[] {
    const numre = JSON.stringify(saker.map(({ nr }) => nr));
    const vedSak = Map.groupBy(avloeste.all(numre), (rad) => tall(rad, 'sak'));
    const borte = new Set(avloesere.all(numre).map((rad) => tall(rad, 'foer')));
    return saker.map((lest) => {
      const arkivsak: Arkivsak = borte.has(lest.nr) ? { ...lest, erAvloest: true } : lest;
      const fra = vedSak.get(arkivsak.nr)?.map((rad) => ({ ...lesTidligere(rad), avloest: true as const }));
      if (fra === undefined) return arkivsak;
      const erAvloest = (en: Tidligeresak): boolean =>
        fra.some(({ kilde, sakID }) => en.kilde === kilde && en.sakID === sakID);
      // What holds for a case holds for all that lies in it, beside what its entries have left.
      const poster = arkivsak.poster.map((post) => ({
        ...post,
        fra: [...(post.fra ?? []).filter((en) => !erAvloest(en)), ...fra],
      }));
      return { ...arkivsak, fra, poster };
    });
  }

  function medFlyttede(saker: Arkivsak[]): Arkivsak[] {
    const poster = saker.flatMap((arkivsak) => arkivsak.poster.map(({ nr }) => nr));
    const rader: Rad[] = flyttede.all(JSON.stringify(poster));
    if (rader.length === 0) return saker;
    const vedPost = Map.groupBy(rader, (rad) => tall(rad, 'post'));
    return saker.map((arkivsak) => ({
      ...arkivsak,
      poster: arkivsak.poster.map((post) => {
        const dokumenterFra = vedPost.get(post.nr)?.map(lesFlyttet);
        return dokumenterFra ? { ...post, dokumenterFra } : post;
      }),
    }));
  }

  return (saker) => {
    const rad: Rad = finnes.get() ?? {};
    const avloest = tall(rad, 'saker') === 0 ? saker : medAvloeste(saker);
    return tall(rad, 'dokumenter') === 0 ? avloest : medFlyttede(avloest);
  };
}
