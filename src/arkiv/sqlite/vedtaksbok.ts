import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Kjentpost } from '../avloesning.ts';
import { gjenstandFor, gjenstandstekst } from '../gjenstand.ts';
import { enLinje } from '../logg.ts';
import { KOMMANDOLINJE, vedtak as vedtaksskjema, type Vedtak, type Vedtaksvalg } from '../vedtak.ts';
import type { lagLoggbok } from './loggbok.ts';
import { tall, tekstEller, type Rad } from './verdi.ts';
import type { lagVedtaksoppslag } from './vedtaksoppslag.ts';

const fraJson = (verdi: Rad[string] | undefined): unknown =>
  typeof verdi === 'string' ? JSON.parse(verdi) : null;

function lesVedtak({ system_id, dokument_id, andre, skjerminger, detaljer, ...rad }: Rad): Vedtak {
  const felter = Object.entries({
    ...rad,
    systemID: system_id,
    dokumentID: dokument_id,
    andre: fraJson(andre),
    skjerminger: fraJson(skjerminger),
    detaljer: fraJson(detaljer),
  });
  return vedtaksskjema.parse(Object.fromEntries(felter.filter(([, verdi]) => verdi !== null)));
}

/** A decision that has no number yet. */
type Ufort<T extends Vedtak = Vedtak> = T extends Vedtak ? Omit<T, 'nr'> : never;

/** The entry or the case that a decision is about, as the archive knew it. */
const kjent = (v: Ufort): Kjentpost | undefined =>
  'systemID' in v && v.kilde !== undefined && v.systemID !== undefined
    ? { kilde: v.kilde, systemID: v.systemID }
    : undefined;

/** What people have decided, each with its line in the log. Decisions are added, never changed: triggers in the schema see to that. */
export function lagVedtaksbok(
  db: DatabaseSync,
  logg: Pick<ReturnType<typeof lagLoggbok>, 'foer'>,
  oppslag: ReturnType<typeof lagVedtaksoppslag>,
): {
  vedta(valg: Vedtaksvalg): Vedtak;
  alle(etter: number): readonly Vedtak[];
  /** What was read may be of a transaction that was rolled back. */
  glem(): void;
  flett(vedtak: readonly Vedtak[]): number;
  underUtfoerelse(virksomhet: string): number[];
  merkUnderUtfoerelse(virksomhet: string): void;
  ferdigUtfoert(vedtak: readonly number[]): void;
} {
  const ny = db.prepare(
    `INSERT INTO vedtak (id, tidspunkt, art, av, grunn, virksomhet, omfang, saksaar, sakssekvensnummer, dokumentnummer,
       kilde, system_id, dokument, dokument_id, andre, skjerminger, detaljer, rolle, orden)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING RETURNING *`,
  );
  const sisteTid = db.prepare('SELECT max(coalesce(orden, tidspunkt)) AS tid FROM vedtak');
  const alle = db.prepare('SELECT * FROM vedtak WHERE nr > ? ORDER BY nr');
  // The case is looked at again at the next reconciliation: a cut-off withdrawal is completed there.
  const merk = db.prepare('INSERT OR IGNORE INTO uavstemt VALUES (?, ?, ?)');
  const merkVidt = db.prepare(
    `INSERT OR IGNORE INTO uavstemt SELECT s.virksomhet, s.saksaar, s.sakssekvensnummer FROM sak s
     JOIN kilde k ON k.nr = s.kilde WHERE s.virksomhet = ?1 AND (?2 IS NULL OR k.id = ?2)`,
  );
  const utfoeres = db.prepare('INSERT INTO under_utfoerelse VALUES (?, ?)');
  const uferdige = db.prepare('SELECT vedtak FROM under_utfoerelse WHERE virksomhet = ? ORDER BY vedtak');
  const ferdig = db.prepare('DELETE FROM under_utfoerelse WHERE vedtak = ?');
  /** The table only grows: what has been read is not read again. */
  let lest: Vedtak[] = [];

  /** All that a decision about a whole source or journal concerns. */
  function merkAlleI(v: Vedtak): void {
    const gjenstand = gjenstandFor(v);
    merkVidt.run(v.virksomhet, gjenstand.omfang === 'kilde' ? gjenstand.kilde : null);
  }

  /** What the public side must look at again because of a decision. */
  function merkBeroerte(v: Vedtak): void {
    if (v.art === 'steng' || v.art === 'aapne') return;
    const gjenstand = gjenstandFor(v);
    if (gjenstand.omfang === 'kilde' || gjenstand.omfang === 'journal') {
      // What opens closes nothing meanwhile.
      if (v.art.startsWith('opphev-')) merkAlleI(v);
      else utfoeres.run(v.nr, v.virksomhet);
      return;
    }
    for (const sak of oppslag.beroerteSaker(v.virksomhet, gjenstand, kjent(v)))
      merk.run(v.virksomhet, sak.saksaar, sak.sakssekvensnummer);
  }

  function skriv(v: Ufort): Vedtak | undefined {
    const [sak, post] = ['saksaar' in v ? v : undefined, 'dokumentnummer' in v ? v : undefined];
    const dokument = 'dokument' in v ? v : undefined;
    const rad: Rad | undefined = ny.get(
      v.id,
      v.tidspunkt,
      v.art,
      v.av,
      v.grunn,
      v.virksomhet,
      'omfang' in v ? v.omfang : null,
      sak?.saksaar ?? null,
      sak?.sakssekvensnummer ?? null,
      post?.dokumentnummer ?? null,
      ('kilde' in v ? v.kilde : undefined) ?? null,
      ('systemID' in v ? v.systemID : undefined) ?? null,
      dokument?.dokument ?? null,
      dokument?.dokumentID ?? null,
      dokument?.andre === undefined ? null : JSON.stringify(dokument.andre),
      'skjerminger' in v ? JSON.stringify(v.skjerminger) : null,
      'detaljer' in v ? JSON.stringify(v.detaljer) : null,
      v.rolle ?? null,
      v.orden ?? null,
    );
    const nytt = rad && lesVedtak(rad);
    if (nytt) merkBeroerte(nytt);
    return nytt;
  }
  /** In the caller's transaction where there is one. */
  const samlet = <T>(fn: () => T): T => (db.isTransaction ? fn() : iTransaksjon(db, fn));
  function alleEtter(nr: number): readonly Vedtak[] {
    lest.push(...alle.all(lest.at(-1)?.nr ?? 0).map(lesVedtak));
    return nr === 0 ? [...lest] : lest.filter((v) => v.nr > nr);
  }
  const underUtfoerelse = (virksomhet: string): number[] =>
    uferdige.all(virksomhet).map((rad) => tall(rad, 'vedtak'));
  return {
    vedta({ tidspunkt, rolle = KOMMANDOLINJE, ...valg }) {
      return samlet(() => {
        const naa = tidspunkt.toISOString();
        const forrige = tekstEller(sisteTid.get() ?? {}, 'tid') ?? naa;
        const nytt = skriv({
          ...valg,
          ...(forrige > naa && { orden: forrige }),
          rolle,
          grunn: enLinje(valg.grunn),
          id: randomUUID(),
          tidspunkt: naa,
        });
        if (!nytt) throw new Error('A new decision got an id that is in use.');
        const { art, av, grunn, virksomhet } = nytt;
        logg.foer({
          tidspunkt: nytt.tidspunkt,
          hvem: av,
          rolle,
          handling: art,
          virksomhet,
          gjenstand: gjenstandstekst(gjenstandFor(nytt)),
          grunn,
        });
        return nytt;
      });
    },
    alle: alleEtter,
    glem() {
      lest = [];
    },
    flett: (vedtak) => samlet(() => vedtak.filter((v) => skriv(v) !== undefined).length),
    underUtfoerelse,
    merkUnderUtfoerelse(virksomhet) {
      const numre = new Set(underUtfoerelse(virksomhet));
      samlet(() => {
        for (const v of alleEtter(0)) if (numre.has(v.nr)) merkAlleI(v);
      });
    },
    ferdigUtfoert(vedtak) {
      for (const nr of vedtak) ferdig.run(nr);
    },
  };
}
