import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Dokumentnr } from '../arkiv.ts';
import {
  vedtak as vedtaksskjema,
  type Journalvedtak,
  type Postvedtak,
  type Vedtak,
  type Vedtaksvalg,
} from '../vedtak.ts';
import type { lagLoggbok } from './loggbok.ts';
import { tekst, type Rad } from './verdi.ts';

const lesVedtak = ({ system_id, ...rad }: Rad): Vedtak =>
  vedtaksskjema.parse(
    Object.fromEntries(Object.entries({ ...rad, systemID: system_id }).filter(([, verdi]) => verdi !== null)),
  );

/** «2026/123-4», as the log names an entry. */
const gjenstandFor = ({ saksaar, sakssekvensnummer, dokumentnummer }: Postvedtak): string =>
  `${saksaar}/${sakssekvensnummer}-${dokumentnummer}`;

/** A decision that has no number yet. */
type Ufort = Omit<Postvedtak, 'nr'> | Omit<Journalvedtak, 'nr'>;

/** What people have decided, each with its line in the log. Decisions are added, never changed: triggers in the schema see to that. */
export function lagVedtaksbok(
  db: DatabaseSync,
  logg: Pick<ReturnType<typeof lagLoggbok>, 'foer'>,
): {
  vedta(valg: Vedtaksvalg): Vedtak;
  alle(etter: number): Vedtak[];
  flett(vedtak: readonly Vedtak[]): number;
  finnPost(virksomhet: string, nummer: Dokumentnr): { kilde: string; systemID: string } | undefined;
} {
  const ny = db.prepare(
    `INSERT INTO vedtak (id, tidspunkt, art, av, grunn, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, kilde,
       system_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING *`,
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
    );
    if (rad && post) merk.run(post.virksomhet, post.saksaar, post.sakssekvensnummer);
    return rad && lesVedtak(rad);
  }
  return {
    vedta({ tidspunkt, rolle = 'kommandolinje', ...valg }) {
      return iTransaksjon(db, () => {
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
    flett: (vedtak) => iTransaksjon(db, () => vedtak.filter((v) => skriv(v) !== undefined).length),
    finnPost(virksomhet, { saksaar, sakssekvensnummer, dokumentnummer }) {
      const rad: Rad | undefined = finn.get(virksomhet, saksaar, sakssekvensnummer, dokumentnummer);
      return rad && { kilde: tekst(rad, 'kilde'), systemID: tekst(rad, 'system_id') };
    },
  };
}
