import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { arbeidsdagerEtter } from '../../tid/arbeidsdagnummer.ts';
import { datoI } from '../../tid/oslo.ts';
import type { Avgjoerelse } from '../arkiv.ts';
import type { Listefakta } from '../oversikt.ts';
import { lagTellebok, UKJENT_ANTALL_DAGER } from './tellebok.ts';
import { tall, tekst, type Rad } from './verdi.ts';

const detaljer = z.object({
  grunner: z.array(z.object({ nivaa: z.int(), hjemler: z.array(z.string()) })).optional(),
});

/** The highest level that masks anything of an entry, and the hjemler that all its masks are put down to. */
function maskertVed({ maskert, utfall, detaljer: json }: Avgjoerelse): { nivaa: number; hjemler: string } {
  if (json === undefined || (!maskert && utfall !== 'utelatt')) return { nivaa: 0, hjemler: '[]' };
  const { grunner = [] } = detaljer.parse(JSON.parse(json));
  return {
    nivaa: Math.max(0, ...grunner.map(({ nivaa }) => nivaa)),
    hjemler: JSON.stringify([...new Set(grunner.flatMap(({ hjemler }) => hjemler))].sort()),
  };
}

/** What is written of an entry: what was decided, who has it, and what the lists must know. */
export interface Oversiktspost {
  readonly post: number;
  readonly avgjoerelse: Avgjoerelse;
  readonly enhet?: string | undefined;
  readonly fakta?: Listefakta | undefined;
}

/** Keeps up what the lists and figures are read from (R61, R62, R73), a batch of entries at a time. */
export function lagOversiktsbok(db: DatabaseSync): {
  /** Within the caller's transaction, and before what was decided is written: it asks what was visible until now. */
  skriv(poster: readonly Oversiktspost[]): void;
} {
  const nyTellebunke = lagTellebok(db);
  const kjoering = db.prepare('SELECT startet FROM kjoering ORDER BY nr DESC LIMIT 1');
  const hent = db.prepare(
    `SELECT j.journaldato, j.kilde, j.mangler IS NOT NULL AS mangler, s.virksomhet, o.post IS NOT NULL AS kjent,
       o.publisert, o.har_vaert_holdt, o.telling, coalesce(a.har_vaert_synlig, 0) AS var_synlig
     FROM journalpost j JOIN sak s ON s.nr = j.sak LEFT JOIN postoversikt o ON o.post = j.nr
       LEFT JOIN avgjoerelse a ON a.post = j.nr WHERE j.nr = ?`,
  );
  const skriv = db.prepare(
    `INSERT INTO postoversikt (post, virksomhet, journaldato, enhet, mangler, ubesvart, forfall, publisert,
       har_vaert_holdt, telling) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (post) DO UPDATE SET virksomhet = excluded.virksomhet, journaldato = excluded.journaldato,
       enhet = excluded.enhet, mangler = excluded.mangler, ubesvart = excluded.ubesvart, forfall = excluded.forfall,
       publisert = excluded.publisert, har_vaert_holdt = excluded.har_vaert_holdt, telling = excluded.telling`,
  );
  const nyeste = db.prepare(
    `INSERT INTO kildestand VALUES (?, ?) ON CONFLICT (kilde) DO UPDATE
     SET nyeste_journaldato = max(nyeste_journaldato, excluded.nyeste_journaldato)`,
  );

  return {
    skriv(poster) {
      const naa: Rad | undefined = kjoering.get();
      // Nothing is decided outside a run; a store that has none keeps no dates.
      const iDag = naa && datoI(new Date(tekst(naa, 'startet')));
      const tellebunke = nyTellebunke();
      const nyesteFor = new Map<number, string>();
      for (const { post, avgjoerelse, enhet = '', fakta } of poster) {
        const foer: Rad | undefined = hent.get(post);
        if (!foer) continue;
        const journaldato = tekst(foer, 'journaldato');
        const kilde = tall(foer, 'kilde');
        const kjent = tall(foer, 'kjent') === 1;
        // Visible before this was kept: the date is not known, and is not guessed.
        const nyligSynlig = avgjoerelse.synlig && tall(foer, 'var_synlig') === 0;
        const publisert =
          kjent && foer['publisert'] !== null ? tekst(foer, 'publisert') : nyligSynlig ? iDag : undefined;
        const holdt =
          avgjoerelse.utfall === 'holdt' || (kjent && tall(foer, 'har_vaert_holdt') === 1) ? 1 : 0;
        // Cancelled, also where the source has a word of its own for it: waits for nothing.
        const utgaar = avgjoerelse.utfall === 'annenStatus' && avgjoerelse.grunn === 'U';
        const telling = tellebunke.flytt(kjent ? tall(foer, 'telling') : undefined, {
          virksomhet: tekst(foer, 'virksomhet'),
          maaned: journaldato.slice(0, 7),
          enhet,
          utfall: avgjoerelse.utfall,
          grunn: avgjoerelse.grunn,
          ...maskertVed(avgjoerelse),
          dager: publisert === undefined ? UKJENT_ANTALL_DAGER : arbeidsdagerEtter(journaldato, publisert),
          holdt,
        });
        skriv.run(
          post,
          tekst(foer, 'virksomhet'),
          journaldato,
          enhet,
          tall(foer, 'mangler'),
          fakta?.ubesvart === true && !utgaar ? 1 : 0,
          (utgaar ? undefined : fakta?.forfall) ?? null,
          publisert ?? null,
          holdt,
          telling,
        );
        if (iDag !== undefined && journaldato <= iDag && journaldato > (nyesteFor.get(kilde) ?? ''))
          nyesteFor.set(kilde, journaldato);
      }
      tellebunke.lagre();
      for (const [kilde, dato] of nyesteFor) nyeste.run(kilde, dato);
    },
  };
}
