import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Dokumentnr, Kjentpost, Saksnr } from '../arkiv.ts';
import { vedtak as vedtaksskjema, type Postvedtak, type Vedtak, type Vedtaksvalg } from '../vedtak.ts';
import type { lagLoggbok } from './loggbok.ts';
import { tall, tallEller, tekst, type Rad } from './verdi.ts';

function lesVedtak({ system_id, detaljer, ...rad }: Rad): Vedtak {
  const lest = typeof detaljer === 'string' ? JSON.parse(detaljer) : null;
  const felter = Object.entries({ ...rad, systemID: system_id, detaljer: lest });
  return vedtaksskjema.parse(Object.fromEntries(felter.filter(([, verdi]) => verdi !== null)));
}

/** «2026/123-4», as the log names an entry. */
const gjenstandFor = ({ saksaar, sakssekvensnummer, dokumentnummer }: Postvedtak): string =>
  `${saksaar}/${sakssekvensnummer}-${dokumentnummer}`;

/** A decision that has no number yet. */
type Ufort<T extends Vedtak = Vedtak> = T extends Vedtak ? Omit<T, 'nr'> : never;

/** What people have decided, each with its line in the log. Decisions are added, never changed: triggers in the schema see to that. */
export function lagVedtaksbok(
  db: DatabaseSync,
  logg: Pick<ReturnType<typeof lagLoggbok>, 'foer'>,
): {
  vedta(valg: Vedtaksvalg): Vedtak;
  alle(etter: number): Vedtak[];
  flett(vedtak: readonly Vedtak[]): number;
  finnPost(virksomhet: string, nummer: Dokumentnr): Kjentpost | undefined;
  sisteOm(virksomhet: string, nummer: Dokumentnr, post: Kjentpost | undefined): number;
  beroerteSaker(virksomhet: string, nummer: Dokumentnr, post: Kjentpost | undefined): Saksnr[];
} {
  const ny = db.prepare(
    `INSERT INTO vedtak (id, tidspunkt, art, av, grunn, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, kilde,
       system_id, detaljer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING *`,
  );
  const alle = db.prepare('SELECT * FROM vedtak WHERE nr > ? ORDER BY nr');
  // The case is looked at again at the next reconciliation: a cut-off withdrawal is completed there.
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const finn = db.prepare(
    `SELECT k.id AS kilde, j.system_id FROM sak s JOIN journalpost j ON j.sak = s.nr JOIN kilde k ON k.nr = s.kilde
     LEFT JOIN avgjoerelse a ON a.post = j.nr
     WHERE s.virksomhet = ? AND s.saksaar = ? AND s.sakssekvensnummer = ? AND j.dokumentnummer = ?
     ORDER BY a.synlig DESC, j.mangler IS NOT NULL, j.nr LIMIT 1`,
  );

  const sisteOm = db.prepare(
    `SELECT max(nr) AS nr FROM (
       SELECT max(nr) AS nr FROM vedtak WHERE virksomhet = ?1 AND saksaar = ?2 AND sakssekvensnummer = ?3
         AND dokumentnummer = ?4 AND (kilde IS NULL OR ?5 IS NULL)
       UNION ALL SELECT max(nr) FROM vedtak WHERE virksomhet = ?1 AND kilde = ?5 AND system_id = ?6)`,
  );
  const sakenTil = db.prepare(
    `SELECT j.nr, s.saksaar, s.sakssekvensnummer FROM kilde k JOIN journalpost j ON j.kilde = k.nr AND j.system_id = ?3
     JOIN sak s ON s.nr = j.sak WHERE k.virksomhet = ?1 AND k.id = ?2`,
  );
  // What one end of a link hides, the other may not show.
  const lenkedeSaker = db.prepare(
    `SELECT t.saksaar, t.sakssekvensnummer FROM lenke l JOIN journalpost k ON k.nr = l.til JOIN sak t ON t.nr = k.sak
     WHERE l.fra = ?1
     UNION SELECT t.saksaar, t.sakssekvensnummer FROM lenke l JOIN journalpost k ON k.nr = l.fra
     JOIN sak t ON t.nr = k.sak WHERE l.til = ?1`,
  );
  const lesSaksnr = (rad: Rad): Saksnr => ({
    saksaar: tall(rad, 'saksaar'),
    sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
  });
  const kjent = ({ kilde, systemID }: Postvedtak | Ufort<Postvedtak>): Kjentpost | undefined =>
    kilde === undefined || systemID === undefined ? undefined : { kilde, systemID };

  function beroerteSaker(virksomhet: string, nummer: Dokumentnr, post: Kjentpost | undefined): Saksnr[] {
    const saker = [{ saksaar: nummer.saksaar, sakssekvensnummer: nummer.sakssekvensnummer }];
    const her: Rad | undefined = post && sakenTil.get(virksomhet, post.kilde, post.systemID);
    if (her) saker.push(lesSaksnr(her), ...lenkedeSaker.all(tall(her, 'nr')).map(lesSaksnr));
    return [...new Map(saker.map((sak) => [`${sak.saksaar}/${sak.sakssekvensnummer}`, sak])).values()];
  }

  function skriv(v: Ufort): Vedtak | undefined {
    const post = 'saksaar' in v ? v : undefined;
    const rad: Rad | undefined = ny.get(
      v.id,
      v.tidspunkt,
      v.art,
      v.av,
      v.grunn,
      v.virksomhet,
      post?.saksaar ?? null,
      post?.sakssekvensnummer ?? null,
      post?.dokumentnummer ?? null,
      post?.kilde ?? null,
      post?.systemID ?? null,
      'detaljer' in v ? JSON.stringify(v.detaljer) : null,
    );
    if (rad && post)
      for (const sak of beroerteSaker(post.virksomhet, post, kjent(post)))
        merk.run(post.virksomhet, sak.saksaar, sak.sakssekvensnummer);
    return rad && lesVedtak(rad);
  }
  /** In the caller's transaction where there is one. */
  const samlet = <T>(fn: () => T): T => (db.isTransaction ? fn() : iTransaksjon(db, fn));
  return {
    vedta({ tidspunkt, rolle = 'kommandolinje', ...valg }) {
      return samlet(() => {
        const nytt = skriv({ ...valg, id: randomUUID(), tidspunkt: tidspunkt.toISOString() });
        if (!nytt) throw new Error('A new decision got an id that is in use.');
        const { art, av, grunn, virksomhet } = nytt;
        const gjenstand = 'saksaar' in nytt ? gjenstandFor(nytt) : '';
        logg.foer({
          tidspunkt: nytt.tidspunkt,
          hvem: av,
          rolle,
          handling: art,
          virksomhet,
          gjenstand,
          grunn,
        });
        return nytt;
      });
    },
    alle: (etter) => alle.all(etter).map(lesVedtak),
    flett: (vedtak) => samlet(() => vedtak.filter((v) => skriv(v) !== undefined).length),
    sisteOm: (virksomhet, { saksaar, sakssekvensnummer, dokumentnummer }, post) =>
      tallEller(
        sisteOm.get(
          virksomhet,
          saksaar,
          sakssekvensnummer,
          dokumentnummer,
          post?.kilde ?? null,
          post?.systemID ?? null,
        ) ?? {},
        'nr',
      ) ?? 0,
    beroerteSaker,
    finnPost(virksomhet, { saksaar, sakssekvensnummer, dokumentnummer }) {
      const rad: Rad | undefined = finn.get(virksomhet, saksaar, sakssekvensnummer, dokumentnummer);
      return rad && { kilde: tekst(rad, 'kilde'), systemID: tekst(rad, 'system_id') };
    },
  };
}
