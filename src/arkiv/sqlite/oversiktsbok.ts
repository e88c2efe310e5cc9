import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { z } from 'zod';
import { arbeidsdagerEtter } from '../../tid/arbeidsdagnummer.ts';
import { datoI } from '../../tid/oslo.ts';
import type { Avgjoerelse } from '../avgjoerelse.ts';
import type { Avgjortpost } from '../oversikt.ts';
import { lagTellebok, UKJENT_ANTALL_DAGER, type Telling } from './tellebok.ts';
import { tall, tallEller, tekst, tekstEller, type Rad } from './verdi.ts';

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

/**
 * What was kept of the entries of a batch until now, by their numbers; none for an entry that nothing was decided of. One
 * question for the batch: the first time round there is nothing to find, and asking for each would cost as much as writing.
 */
export function lagForrige(db: DatabaseSync): (poster: readonly Avgjortpost[]) => ReadonlyMap<number, Rad> {
  const hent = db.prepare(
    `SELECT a.post, a.har_vaert_synlig, o.publisert, o.har_vaert_holdt, o.telling
     FROM json_each(?) p CROSS JOIN avgjoerelse a ON a.post = p.value LEFT JOIN postoversikt o ON o.post = a.post`,
  );
  return (poster) =>
    new Map(hent.all(JSON.stringify(poster.map(({ post }) => post))).map((rad) => [tall(rad, 'post'), rad]));
}

/** Keeps up what the lists and figures are read from (R61, R62, R73), a batch of entries at a time. */
export function lagOversiktsbok(db: DatabaseSync): {
  /** Within the caller's transaction. `forrige` is what was kept of the entries before any of the batch was written. */
  skriv(poster: readonly Avgjortpost[], forrige: ReadonlyMap<number, Rad>): void;
} {
  const nyTellebunke = lagTellebok(db);
  const kjoering = db.prepare('SELECT startet FROM kjoering ORDER BY nr DESC LIMIT 1');
  const skriv = db.prepare(
    `INSERT INTO postoversikt (post, virksomhet, journaldato, enhet, mangler, ubesvart, forfall, publisert,
       har_vaert_holdt, saksbehandler, telling) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (post) DO UPDATE SET virksomhet = excluded.virksomhet, journaldato = excluded.journaldato,
       enhet = excluded.enhet, mangler = excluded.mangler, ubesvart = excluded.ubesvart, forfall = excluded.forfall,
       publisert = excluded.publisert, har_vaert_holdt = excluded.har_vaert_holdt,
       saksbehandler = excluded.saksbehandler, telling = excluded.telling`,
  );
  const nyeste = db.prepare(
    `INSERT INTO kildestand SELECT nr, ?3 FROM kilde WHERE virksomhet = ?1 AND id = ?2
     ON CONFLICT (kilde) DO UPDATE SET nyeste_journaldato = max(nyeste_journaldato, excluded.nyeste_journaldato)`,
  );

  return {
    skriv(poster, forrige) {
      const naa: Rad | undefined = kjoering.get();
      // Nothing is decided outside a run; a store that has none keeps no dates.
      const iDag = naa && datoI(new Date(tekst(naa, 'startet')));
      const tellebunke = nyTellebunke();
      const nyesteFor = new Map<string, Avgjortpost['fakta']>();
      const rader: { readonly verdier: readonly SQLInputValue[]; readonly telling: Telling }[] = [];
      for (const { post, avgjoerelse, fakta } of poster) {
        const { virksomhet, journaldato, enhet } = fakta;
        const foer = forrige.get(post);
        // Visible before this was kept: the date is not known, and is not guessed.
        const nyligSynlig =
          avgjoerelse.synlig && (foer === undefined || tall(foer, 'har_vaert_synlig') === 0);
        const publisert = (foer && tekstEller(foer, 'publisert')) ?? (nyligSynlig ? iDag : undefined);
        const holdt = avgjoerelse.utfall === 'holdt' || foer?.['har_vaert_holdt'] === 1 ? 1 : 0;
        // Cancelled, also where the source has a word of its own for it: waits for nothing.
        const utgaar = avgjoerelse.utfall === 'annenStatus' && avgjoerelse.grunn === 'U';
        const telling = tellebunke.flytt(foer && tallEller(foer, 'telling'), {
          virksomhet,
          maaned: journaldato.slice(0, 7),
          enhet,
          utfall: avgjoerelse.utfall,
          grunn: avgjoerelse.grunn,
          ...maskertVed(avgjoerelse),
          dager: publisert === undefined ? UKJENT_ANTALL_DAGER : arbeidsdagerEtter(journaldato, publisert),
          holdt,
        });
        const verdier = [
          post,
          virksomhet,
          journaldato,
          enhet,
          fakta.mangler ? 1 : 0,
          fakta.ubesvart && !utgaar ? 1 : 0,
          (utgaar ? undefined : fakta.forfall) ?? null,
          publisert ?? null,
          holdt,
          fakta.saksbehandler,
        ];
        rader.push({ verdier, telling });
        const nyest = nyesteFor.get(fakta.kilde);
        if (iDag !== undefined && journaldato <= iDag && journaldato > (nyest?.journaldato ?? ''))
          nyesteFor.set(fakta.kilde, fakta);
      }
      tellebunke.lagre();
      for (const { verdier, telling } of rader) skriv.run(...verdier, telling.nr);
      for (const { virksomhet, kilde, journaldato } of nyesteFor.values())
        nyeste.run(virksomhet, kilde, journaldato);
    },
  };
}
