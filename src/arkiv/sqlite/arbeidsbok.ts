import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import {
  ARBEIDSLISTER,
  type Arbeid,
  type Arbeidsliste,
  type Arbeidssok,
  type Arbeidstall,
  type Ventendedag,
} from '../arbeid.ts';
import type { Avgjoerelse } from '../avgjoerelse.ts';
import type { Postfakta } from '../oversikt.ts';
import { tall, tekst, type Rad } from './verdi.ts';

const detaljer = z.object({
  flagg: z.array(z.string()).optional(),
  godkjenning: z.object({ kode: z.string(), siden: z.iso.date() }).optional(),
});

const LISTE_FOR_FLAGG: Readonly<Record<string, Arbeidsliste>> = {
  'ikke-vurdert': 'venter',
  'utloept-skjerming': 'utloept',
};

/** What an entry waits for, as list and code. Nothing waits in one that nobody can see and staff can do nothing with. */
function arbeidI({
  utfall,
  grunn,
  detaljer: json,
}: Avgjoerelse): readonly (readonly [Arbeidsliste, string, string?])[] {
  const { flagg = [], godkjenning } = json === undefined ? {} : detaljer.parse(JSON.parse(json));
  const tilGodkjenning = godkjenning ? [['godkjenning', godkjenning.kode, godkjenning.siden] as const] : [];
  if (utfall !== 'publisert' && utfall !== 'holdt' && utfall !== 'utelatt') return tilGodkjenning;
  return [
    ...tilGodkjenning,
    ...(utfall === 'holdt' ? [['holdt', grunn] as const] : []),
    ...flagg.map((kode) => [LISTE_FOR_FLAGG[kode] ?? 'flagget', kode] as const),
  ];
}

function lesListe(rad: Rad): Arbeidsliste {
  const lest = tekst(rad, 'liste');
  const liste = ARBEIDSLISTER.find((kjent) => kjent === lest);
  if (liste === undefined) throw new TypeError('Column liste holds something else.');
  return liste;
}

/** The work lists, kept up with what is decided of each entry and read by index, however many entries there are. */
export function lagArbeidsbok(db: DatabaseSync): {
  /** Replaces what an entry waits for, if anything has been decided of it before. Within the caller's transaction. */
  skriv(post: number, avgjoerelse: Avgjoerelse, fakta: Postfakta, kjent: boolean): void;
  finn(sok: Arbeidssok): Arbeid[];
  tell(
    virksomhet: string,
    enheter: readonly string[] | undefined,
    forfaltFoer: string | undefined,
  ): Arbeidstall[];
  ventendeDager(virksomhet: string, enheter: readonly string[] | undefined): Ventendedag[];
} {
  const fjern = db.prepare('DELETE FROM arbeid WHERE post = ?');
  const ny = db.prepare(
    `INSERT OR IGNORE INTO arbeid (post, liste, kode, virksomhet, journaldato, enhet, siden)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const ENHET = '(?2 IS NULL OR a.enhet IN (SELECT value FROM json_each(?2)))';
  const lesFra = (tegn: '<' | '>', retning: 'DESC' | 'ASC') =>
    db.prepare(
      `SELECT a.*, s.saksaar, s.sakssekvensnummer, j.dokumentnummer
     FROM arbeid a JOIN journalpost j ON j.nr = a.post JOIN sak s ON s.nr = j.sak
     WHERE a.virksomhet = ?1 AND a.liste = ?3 AND ${ENHET} AND (?4 IS NULL OR a.kode = ?4)
       AND (a.journaldato, a.post, a.kode) ${tegn} (?5, ?6, ?7)
     ORDER BY a.journaldato ${retning}, a.post ${retning}, a.kode ${retning} LIMIT ?8`,
    );
  const finnEtter = lesFra('>', 'ASC');
  const finnFoer = lesFra('<', 'DESC');
  const tell = db.prepare(
    `SELECT a.liste, a.kode, count(*) AS antall, min(a.journaldato) AS eldste, total(a.siden < ?3) AS forfalt FROM arbeid a
     WHERE a.virksomhet = ?1 AND ${ENHET} GROUP BY a.liste, a.kode ORDER BY a.liste, a.kode`,
  );
  const dager = db.prepare(
    `SELECT a.journaldato, count(*) AS antall, min(a.siden) AS siden FROM arbeid a
     WHERE a.virksomhet = ?1 AND a.liste = 'godkjenning' AND a.siden IS NOT NULL AND ${ENHET}
     GROUP BY a.journaldato ORDER BY a.journaldato`,
  );
  const somJson = (enheter: readonly string[] | undefined): string | null =>
    enheter === undefined ? null : JSON.stringify(enheter);
  return {
    skriv(post, avgjoerelse, { virksomhet, journaldato, enhet }, kjent) {
      if (kjent) fjern.run(post);
      for (const [liste, kode, siden] of arbeidI(avgjoerelse))
        ny.run(post, liste, kode, virksomhet, journaldato, enhet, siden ?? null);
    },
    finn: ({ virksomhet, liste, kode, enheter, etter, foer, antall }) =>
      (foer === undefined ? finnEtter : finnFoer)
        .all(
          virksomhet,
          somJson(enheter),
          liste,
          kode ?? null,
          (foer ?? etter)?.journaldato ?? '',
          (foer ?? etter)?.post ?? 0,
          (foer ?? etter)?.kode ?? '',
          antall,
        )
        .map((rad) => ({
          post: tall(rad, 'post'),
          liste: lesListe(rad),
          kode: tekst(rad, 'kode'),
          saksaar: tall(rad, 'saksaar'),
          sakssekvensnummer: tall(rad, 'sakssekvensnummer'),
          dokumentnummer: tall(rad, 'dokumentnummer'),
          journaldato: tekst(rad, 'journaldato'),
          enhet: tekst(rad, 'enhet'),
          ...(typeof rad['siden'] === 'string' && { siden: rad['siden'] }),
        })),
    tell: (virksomhet, enheter, forfaltFoer) =>
      tell.all(virksomhet, somJson(enheter), forfaltFoer ?? null).map((rad) => ({
        liste: lesListe(rad),
        kode: tekst(rad, 'kode'),
        antall: tall(rad, 'antall'),
        eldste: tekst(rad, 'eldste'),
        ...(forfaltFoer !== undefined && { forfalt: tall(rad, 'forfalt') }),
      })),
    ventendeDager: (virksomhet, enheter) =>
      dager.all(virksomhet, somJson(enheter)).map((rad) => ({
        journaldato: tekst(rad, 'journaldato'),
        antall: tall(rad, 'antall'),
        siden: tekst(rad, 'siden'),
      })),
  };
}
