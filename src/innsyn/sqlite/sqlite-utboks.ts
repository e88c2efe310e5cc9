import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Rad, Setninger, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import { MALER } from '../post/ny-post.ts';
import type { Kravpost, Postlinje, Utboks, Ventende } from '../post/utboks.ts';
import { enAv } from './kravleser.ts';
import type { Samleskriver } from './samleskriver.ts';

function lesVentende(rad: Rad): Ventende {
  const gjelder = tekstEllerIngen(rad, 'gjelder');
  return {
    id: tekst(rad, 'id'),
    referanse: tekst(rad, 'referanse'),
    mal: enAv(MALER, rad, 'mal'),
    til: enAv(TIL, rad, 'til'),
    ...(gjelder !== undefined && { gjelder }),
    opprettet: new Date(tekst(rad, 'opprettet')),
    forsoek: tall(rad, 'forsoek'),
  };
}

function lesLinje(rad: Rad): Postlinje {
  const feilkode = tekstEllerIngen(rad, 'returkode') ?? tekstEllerIngen(rad, 'feilkode');
  return {
    id: tekst(rad, 'id'),
    referanse: tekst(rad, 'referanse'),
    mal: enAv(MALER, rad, 'mal'),
    opprettet: new Date(tekst(rad, 'opprettet')),
    ...(feilkode !== undefined && { feilkode }),
  };
}

const TIL = ['spoer', 'enhet', 'arkiv'] as const;
const TILSTANDER = ['venter', 'overlevert', 'sendt', 'avvist', 'bortfalt'] as const;

function lesKravpost(rad: Rad): Kravpost {
  const sendt = tekstEllerIngen(rad, 'sendt');
  return {
    ...lesLinje(rad),
    til: enAv(TIL, rad, 'til'),
    tilstand: enAv(TILSTANDER, rad, 'tilstand'),
    ...(sendt !== undefined && { sendt: new Date(sendt) }),
    somFil: tall(rad, 'som_fil') === 1,
  };
}

const FRA = 'SELECT p.*, k.referanse FROM post p JOIN krav k ON k.nr = p.krav';

/** @param skriv what is written is written with all else; only `overlever` has a transaction of its own, in the very moment it is called. */
export function lagSqliteUtboks(db: DatabaseSync, skriv: Samleskriver['skriv']): Utboks {
  const sql = new Setninger(db);

  /** Tells the unit of a mail that did not reach the one who asked: once, and not before there is a request to them (R40). */
  const meldFra = (id: string, naa: Date): void => {
    sql.kjoer(
      `INSERT INTO post (id, krav, virksomhet, mal, til, gjelder, opprettet, tilstand, neste)
       SELECT ?, p.krav, p.virksomhet, 'ikke-levert', 'enhet', p.id, ?, 'venter', ? FROM post p
         JOIN krav k ON k.nr = p.krav JOIN bestilling b ON b.nr = k.bestilling
       WHERE p.id = ? AND p.til = 'spoer' AND b.bekreftet IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM post m WHERE m.krav = p.krav AND m.mal = 'ikke-levert' AND m.gjelder = p.id)`,
      randomUUID(),
      naa.toISOString(),
      naa.toISOString(),
      id,
    );
  };

  return {
    forfalte: async (naa, antall) =>
      sql
        .alle(
          `${FRA} WHERE p.tilstand = 'venter' AND p.neste <= ?1
             AND NOT EXISTS (SELECT 1 FROM post f WHERE f.krav = p.krav AND f.til = p.til AND f.tilstand = 'venter'
               AND f.nr < p.nr AND f.neste > p.neste)
           ORDER BY p.neste, p.nr LIMIT ?2`,
          naa.toISOString(),
          antall,
        )
        .map(lesVentende),
    harForfalt: async (naa) =>
      sql.en(`SELECT 1 FROM post WHERE tilstand = 'venter' AND neste <= ? LIMIT 1`, naa.toISOString()) !==
      undefined,
    overlever: (id) =>
      sql.kjoer(`UPDATE post SET tilstand = 'overlevert' WHERE id = ? AND tilstand = 'venter'`, id) > 0,
    sendt: (id, naa, maate) =>
      skriv(() => {
        sql.kjoer(
          `UPDATE post SET tilstand = 'sendt', sendt = ?, som_fil = ?, feilkode = NULL WHERE id = ?`,
          naa.toISOString(),
          maate === 'fil' ? 1 : 0,
          id,
        );
      }),
    utsett: (id, fra, neste, feilkode) =>
      skriv(() => {
        sql.kjoer(
          `UPDATE post SET tilstand = 'venter', forsoek = forsoek + 1, neste = ?, feilkode = ? WHERE id = ? AND tilstand = ?`,
          neste.toISOString(),
          feilkode,
          id,
          fra,
        );
      }),
    avvis: (id, fra, naa, feilkode) =>
      skriv(() => {
        const endret = sql.kjoer(
          `UPDATE post SET tilstand = 'avvist', forsoek = forsoek + 1, feilkode = ? WHERE id = ? AND tilstand = ?`,
          feilkode,
          id,
          fra,
        );
        if (endret > 0) meldFra(id, naa);
      }),
    frafall: (id) =>
      skriv(() => {
        sql.kjoer(`UPDATE post SET tilstand = 'bortfalt' WHERE id = ? AND tilstand = 'venter'`, id);
      }),
    sendIgjen: (id, naa) =>
      skriv(
        () =>
          sql.kjoer(
            `UPDATE post SET tilstand = 'venter', forsoek = 0, neste = ?, feilkode = NULL, retur = NULL, returkode = NULL
             WHERE id = ? AND tilstand IN ('overlevert', 'avvist')`,
            naa.toISOString(),
            id,
          ) > 0,
      ),
    leggVekk: (id) =>
      skriv(
        () =>
          sql.kjoer(
            `UPDATE post SET tilstand = 'bortfalt' WHERE id = ? AND tilstand IN ('overlevert', 'avvist')`,
            id,
          ) > 0,
      ),
    forKrav: async (referanse) =>
      sql.alle(`${FRA} WHERE k.referanse = ? ORDER BY p.nr`, referanse).map(lesKravpost),
    async ikkeLevert(bestillingId) {
      const siste = sql.en(
        `SELECT p.tilstand, coalesce(p.retur, p.opprettet) AS tid FROM post p
           JOIN krav k ON k.nr = p.krav JOIN bestilling b ON b.nr = k.bestilling
         WHERE b.id = ? AND p.til = 'spoer' AND p.tilstand IN ('sendt', 'avvist') ORDER BY p.nr DESC LIMIT 1`,
        bestillingId,
      );
      return siste !== undefined && tekst(siste, 'tilstand') === 'avvist'
        ? new Date(tekst(siste, 'tid'))
        : undefined;
    },
    komIRetur: (id, naa, kode) =>
      skriv(() => {
        const endret = sql.kjoer(
          `UPDATE post SET tilstand = 'avvist', retur = ?, returkode = ? WHERE id = ? AND tilstand IN ('overlevert', 'sendt', 'avvist')`,
          naa.toISOString(),
          kode,
          id,
        );
        if (endret > 0) meldFra(id, naa);
        return endret > 0;
      }),
    async stand(virksomhet) {
      const av = virksomhet ?? null;
      const venter = sql.en(
        `SELECT count(*) AS antall, min(opprettet) AS eldste FROM post INDEXED BY post_venter
         WHERE tilstand = 'venter' ${virksomhet === undefined ? '' : 'AND virksomhet = ?'}`,
        ...(virksomhet === undefined ? [] : [virksomhet]),
      );
      const eldste = tekstEllerIngen(venter ?? {}, 'eldste');
      // The state stands in the text: with a parameter the index of what has not arrived could not be used.
      const iTilstand = (tilstand: 'overlevert' | 'avvist'): readonly Postlinje[] =>
        sql
          .alle(
            `${FRA} WHERE p.tilstand = '${tilstand}' AND p.tilstand IN ('overlevert', 'avvist')
               AND p.virksomhet = coalesce(?, p.virksomhet) ORDER BY p.nr LIMIT 200`,
            av,
          )
          .map(lesLinje);
      const utsatte = sql
        .alle(
          `SELECT feilkode, count(*) AS antall FROM post INDEXED BY post_venter
           WHERE tilstand = 'venter' AND feilkode IS NOT NULL ${virksomhet === undefined ? '' : 'AND virksomhet = ?'}
           GROUP BY feilkode ORDER BY antall DESC, feilkode LIMIT 5`,
          ...(virksomhet === undefined ? [] : [virksomhet]),
        )
        .map((rad) => ({ kode: tekst(rad, 'feilkode'), antall: tall(rad, 'antall') }));
      return {
        utsatte,
        venter: tall(venter ?? {}, 'antall'),
        ...(eldste !== undefined && { eldste: new Date(eldste) }),
        uvisse: iTilstand('overlevert'),
        avviste: iTilstand('avvist'),
      };
    },
  };
}
