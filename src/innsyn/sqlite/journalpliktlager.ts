import { type Rad, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import type { Innsynslager } from '../innsynslager.ts';
import { JOURNALPLIKTIG, type Journalplikt } from '../lagret-krav.ts';
import { enAv } from './kravleser.ts';
import type { Lagergrunn } from './lageret.ts';

/** As the index `hendelse_journalfoeres` has it, word for word. */
const JOURNALFOERES = `(json_extract(h.innhold, '$.art') IN ('klaget', 'begrunnelse-krevd')
  OR json_extract(h.innhold, '$.betaling') IS NOT NULL OR json_extract(h.innhold, '$.brev') IS NOT NULL)`;
const JOURNALPLIKT = `SELECT k.referanse, h.nr, h.tid, CASE WHEN json_extract(h.innhold, '$.betaling') IS NULL THEN json_extract(h.innhold, '$.art') ELSE 'betaling' END AS art, json_extract(h.innhold, '$.kom') AS kom, j.tid AS ferdig, j.nummer
  FROM hendelse h JOIN krav k ON k.nr = h.krav LEFT JOIN journalfoering j ON j.hendelse = h.nr
  WHERE ${JOURNALFOERES}`;

function lesJournalplikt(rad: Rad): Journalplikt {
  const [ferdig, nummer] = [tekstEllerIngen(rad, 'ferdig'), tekstEllerIngen(rad, 'nummer')];
  const kom = tekstEllerIngen(rad, 'kom');
  return {
    referanse: tekst(rad, 'referanse'),
    hendelse: tall(rad, 'nr'),
    art: enAv(JOURNALPLIKTIG, rad, 'art'),
    tid: new Date(tekst(rad, 'tid')),
    ...(kom !== undefined && { kom }),
    ...(ferdig !== undefined && nummer !== undefined && { journalfoert: { tid: new Date(ferdig), nummer } }),
  };
}

/** What must be in the archive, and whether it is (R53). */
export const lagJournalpliktlager = ({
  sql,
  skriv,
}: Lagergrunn): Pick<Innsynslager, 'journalplikt' | 'merkJournalfoert'> => ({
  journalplikt: async (hva) =>
    ('referanse' in hva
      ? sql.alle(`${JOURNALPLIKT} AND k.referanse = ? ORDER BY h.nr`, hva.referanse)
      : sql.alle(
          `${JOURNALPLIKT} AND k.virksomhet = ? AND j.hendelse IS NULL ORDER BY h.tid, h.nr LIMIT 200`,
          hva.virksomhet,
        )
    ).map(lesJournalplikt),
  merkJournalfoert: (referanse, hendelse, naa, av, nummer) =>
    skriv(
      () =>
        sql.kjoer(
          `INSERT INTO journalfoering (hendelse, tid, av, nummer)
           SELECT h.nr, ?, ?, ? FROM hendelse h JOIN krav k ON k.nr = h.krav
           WHERE h.nr = ? AND k.referanse = ? AND ${JOURNALFOERES}
           ON CONFLICT (hendelse) DO UPDATE SET tid = excluded.tid, av = excluded.av, nummer = excluded.nummer`,
          naa.toISOString(),
          av,
          nummer,
          hendelse,
          referanse,
        ) > 0,
    ),
});
