import { FILVARSLER } from '../filer/filvarsel.ts';
import { type Setninger, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import { type Filtype, FILTYPER } from '../filer/filtype.ts';
import type { Innsynslager } from '../innsynslager.ts';
import type { Filrad, Vedtaksrad } from '../lagret-krav.ts';
import { enAv, lesVedtak } from './kravleser.ts';
import type { Lagergrunn } from './lageret.ts';

const TYPER = Object.keys(FILTYPER).filter((t): t is Filtype => t in FILTYPER);

/** Drafts and letters of a request, in the order they were made. */
export const lesVedtakene = (sql: Setninger, referanse: string): readonly Vedtaksrad[] =>
  sql
    .alle(
      'SELECT v.* FROM vedtak v JOIN krav k ON k.nr = v.krav WHERE k.referanse = ? ORDER BY v.opprettet, v.rowid',
      referanse,
    )
    .map(lesVedtak);

/** Files of a request, by document. */
export const lesFilene = (sql: Setninger, referanse: string): readonly Filrad[] =>
  sql
    .alle(
      'SELECT f.* FROM fil f JOIN krav k ON k.nr = f.krav WHERE k.referanse = ? ORDER BY f.nummer, f.rowid',
      referanse,
    )
    .map((rad) => {
      const godkjentAv = tekstEllerIngen(rad, 'godkjent_av');
      return {
        id: tekst(rad, 'id'),
        nummer: tall(rad, 'nummer'),
        type: enAv(TYPER, rad, 'type'),
        storrelse: tall(rad, 'storrelse'),
        sha256: tekst(rad, 'sha256'),
        lastetOpp: new Date(tekst(rad, 'lastet_opp')),
        varsler: FILVARSLER.filter((varsel) => tekst(rad, 'varsler').split(' ').includes(varsel)),
        av: tekst(rad, 'av'),
        trukket: tekst(rad, 'trukket').split(' ').filter(Boolean),
        holdt: tall(rad, 'holdt') === 1,
        ...(godkjentAv !== undefined && { godkjentAv }),
      };
    });

/** What is decided, and the files that are given with it. They are written with the request that they are of. */
export const lagVedtakslager = ({
  sql,
  skriv,
}: Lagergrunn): Pick<Innsynslager, 'vedtak' | 'slettUtkast' | 'filer' | 'kravMedFil' | 'alleFiler'> => ({
  vedtak: async (referanse) => lesVedtakene(sql, referanse),
  slettUtkast: (referanse, id) =>
    skriv(
      () =>
        sql.kjoer(
          `DELETE FROM vedtak WHERE id = ? AND tilstand = 'utkast' AND krav = (SELECT nr FROM krav WHERE referanse = ?)`,
          id,
          referanse,
        ) > 0,
    ),
  filer: async (referanse) => lesFilene(sql, referanse),
  kravMedFil: async (virksomhet, { saksaar, sakssekvensnummer, dokumentnummer }) =>
    sql
      .alle(
        `SELECT DISTINCT k.nr, k.referanse FROM fil f JOIN krav k ON k.nr = f.krav
         JOIN etterspurt e ON e.krav = f.krav AND e.nummer = f.nummer
         WHERE k.virksomhet = ? AND e.saksaar = ? AND e.sakssekvensnummer = ?
           AND coalesce(e.dokumentnummer, ?4) = ?4 ORDER BY k.nr`,
        virksomhet,
        saksaar,
        sakssekvensnummer,
        dokumentnummer,
      )
      .map((rad) => tekst(rad, 'referanse')),
  alleFiler: async () => new Set(sql.alle('SELECT id FROM fil').map((rad) => tekst(rad, 'id'))),
});
