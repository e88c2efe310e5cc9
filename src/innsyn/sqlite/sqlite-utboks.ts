import type { DatabaseSync } from 'node:sqlite';
import { type Rad, Setninger, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import { MALER } from '../innsynslager.ts';
import type { Postlinje, Utboks, Ventende } from '../post/utboks.ts';
import { enAv } from './kravleser.ts';

function lesVentende(rad: Rad): Ventende {
  const gjelder = tekstEllerIngen(rad, 'gjelder');
  return {
    id: tekst(rad, 'id'),
    referanse: tekst(rad, 'referanse'),
    mal: enAv(MALER, rad, 'mal'),
    til: enAv(['spoer', 'enhet', 'arkiv'], rad, 'til'),
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

const FRA = 'SELECT p.*, k.referanse FROM post p JOIN krav k ON k.nr = p.krav';

export function lagSqliteUtboks(db: DatabaseSync): Utboks {
  const sql = new Setninger(db);
  return {
    forfalte: async (naa, antall) =>
      sql
        .alle(
          `${FRA} WHERE p.tilstand = 'venter' AND p.neste <= ? ORDER BY p.neste, p.nr LIMIT ?`,
          naa.toISOString(),
          antall,
        )
        .map(lesVentende),
    overlever: (id) =>
      sql.kjoer(`UPDATE post SET tilstand = 'overlevert' WHERE id = ? AND tilstand = 'venter'`, id) > 0,
    async sendt(id, naa) {
      sql.kjoer(
        `UPDATE post SET tilstand = 'sendt', sendt = ?, feilkode = NULL WHERE id = ?`,
        naa.toISOString(),
        id,
      );
    },
    async utsett(id, fra, neste, feilkode) {
      sql.kjoer(
        `UPDATE post SET tilstand = 'venter', forsoek = forsoek + 1, neste = ?, feilkode = ? WHERE id = ? AND tilstand = ?`,
        neste.toISOString(),
        feilkode,
        id,
        fra,
      );
    },
    async avvis(id, fra, feilkode) {
      sql.kjoer(
        `UPDATE post SET tilstand = 'avvist', forsoek = forsoek + 1, feilkode = ? WHERE id = ? AND tilstand = ?`,
        feilkode,
        id,
        fra,
      );
    },
    async frafall(id) {
      sql.kjoer(`UPDATE post SET tilstand = 'bortfalt' WHERE id = ? AND tilstand = 'venter'`, id);
    },
    sendIgjen: async (id, naa) =>
      sql.kjoer(
        `UPDATE post SET tilstand = 'venter', forsoek = 0, neste = ?, retur = NULL, returkode = NULL
         WHERE id = ? AND tilstand IN ('overlevert', 'avvist')`,
        naa.toISOString(),
        id,
      ) > 0,
    komIRetur: async (id, naa, kode) =>
      sql.kjoer(
        `UPDATE post SET tilstand = 'avvist', retur = ?, returkode = ? WHERE id = ? AND tilstand IN ('overlevert', 'sendt', 'avvist')`,
        naa.toISOString(),
        kode,
        id,
      ) > 0,
    async stand(virksomhet) {
      const av = virksomhet ?? null;
      const venter = sql.en(
        `SELECT count(*) AS antall, min(p.opprettet) AS eldste FROM post p JOIN krav k ON k.nr = p.krav
         WHERE p.tilstand = 'venter' AND k.virksomhet = coalesce(?, k.virksomhet)`,
        av,
      );
      const eldste = tekstEllerIngen(venter ?? {}, 'eldste');
      const iTilstand = (tilstand: string): readonly Postlinje[] =>
        sql
          .alle(
            `${FRA} WHERE p.tilstand = ? AND k.virksomhet = coalesce(?, k.virksomhet) ORDER BY p.nr LIMIT 200`,
            tilstand,
            av,
          )
          .map(lesLinje);
      return {
        venter: tall(venter ?? {}, 'antall'),
        ...(eldste !== undefined && { eldste: new Date(eldste) }),
        uvisse: iTilstand('overlevert'),
        avviste: iTilstand('avvist'),
      };
    },
  };
}
