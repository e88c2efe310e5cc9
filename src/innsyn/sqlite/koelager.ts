import { type Rad, tall, tekst, tekstEllerIngen } from '../../lager/setninger.ts';
import type { Innsynslager } from '../innsynslager.ts';
import { type Koelinje, UTKASTSTANDER } from '../koe.ts';
import { FASER } from '../livsloep/krav.ts';
import { enAv } from './kravleser.ts';
import type { Lagergrunn } from './lageret.ts';

/** Only of the rows that are shown: an index look-up for each. */
const IKKE_LEVERT = `EXISTS (SELECT 1 FROM post p JOIN bestilling b ON b.nr = krav.bestilling
  WHERE p.krav = krav.nr AND p.til = 'spoer' AND p.tilstand = 'avvist' AND b.levering = 'epost') AS ikke_levert`;
/** Stands where no deadline runs, so that those come last. */
const INGEN_FRIST = '9999';

function lesKoelinje(rad: Rad): Koelinje {
  const nesteFrist = tekst(rad, 'neste_frist');
  const [tildelt, enhet] = [tekstEllerIngen(rad, 'tildelt'), tekstEllerIngen(rad, 'enhet')];
  return {
    referanse: tekst(rad, 'referanse'),
    virksomhet: tekst(rad, 'virksomhet'),
    fase: enAv(FASER, rad, 'fase'),
    mottatt: new Date(tekst(rad, 'mottatt')),
    antall: tall(rad, 'antall'),
    ikkeLevert: tall(rad, 'ikke_levert') === 1,
    ...(nesteFrist !== INGEN_FRIST && { nesteFrist }),
    utkast: enAv(UTKASTSTANDER, rad, 'utkast'),
    ...(tildelt !== undefined && { tildelt }),
    ...(enhet !== undefined && { enhet }),
  };
}

/** One look-up for each unit there is, and not one for each request. */
const ENHETER = `WITH RECURSIVE e (enhet) AS (
  SELECT min(enhet) FROM krav WHERE virksomhet = ?1 AND lukket IS NULL
  UNION ALL
  SELECT (SELECT min(k.enhet) FROM krav k WHERE k.virksomhet = ?1 AND k.lukket IS NULL AND k.enhet > e.enhet)
    FROM e WHERE e.enhet IS NOT NULL
) SELECT enhet FROM e WHERE enhet IS NOT NULL`;

/** The queue as it is read, page by page. */
export const lagKoelager = ({
  sql,
  skriv,
}: Lagergrunn): Pick<Innsynslager, 'koe' | 'antallIKoe' | 'enheterIKoe' | 'settEnheter'> => ({
  koe: async (valg) => {
    const [antall, side] = [valg.antall ?? 50, valg.side ?? 1];
    // Read in the index's own order: a page of a long queue costs what a page of a short one does.
    const [hvor, verdier] = [['virksomhet = ?'], [valg.virksomhet] as (string | number)[]];
    // Said also where the phase says it: the indexes of a unit's and a person's queue hold only what is open.
    if (valg.faser?.includes('lukket') !== true) hvor.push('lukket IS NULL');
    const [fase, ...andre] = valg.faser ?? [];
    if (valg.faser === undefined) hvor.push(`fase <> 'ubekreftet'`);
    else if (fase !== undefined && andre.length === 0) {
      // Of one phase, the index has it in order.
      hvor.push('fase = ?');
      verdier.push(fase);
    } else {
      hvor.push('fase IN (SELECT value FROM json_each(?))');
      verdier.push(JSON.stringify(valg.faser));
    }
    if (valg.tildelt !== undefined) {
      hvor.push('tildelt = ?');
      verdier.push(valg.tildelt);
    }
    const [eneste, ...flere] = valg.enheter ?? [];
    if (eneste !== undefined && flere.length === 0) {
      // The index of the units has it in order; of several, the common one is read.
      hvor.push('enhet = ?');
      verdier.push(eneste);
    } else if (valg.enheter !== undefined) {
      hvor.push('enhet IN (SELECT value FROM json_each(?))');
      verdier.push(JSON.stringify(valg.enheter));
    }
    if (valg.medUtkast === true) hvor.push(`utkast <> 'ingen'`);
    if (valg.fristFoer !== undefined) {
      hvor.push('neste_frist < ?');
      verdier.push(valg.fristFoer);
    }
    if (valg.klageFoer !== undefined) {
      hvor.push('klage_siden < ?');
      verdier.push(valg.klageFoer.toISOString());
    }
    // Old complaints are few, and have an index of their own.
    const orden = valg.klageFoer === undefined ? 'neste_frist, mottatt, nr' : 'klage_siden, nr';
    return sql
      .alle(
        `SELECT *, ${IKKE_LEVERT} FROM krav WHERE ${hvor.join(' AND ')} ORDER BY ${orden} LIMIT ? OFFSET ?`,
        ...verdier,
        antall,
        (side - 1) * antall,
      )
      .map(lesKoelinje);
  },
  enheterIKoe: async (virksomhet) => sql.alle(ENHETER, virksomhet).map((rad) => tekst(rad, 'enhet')),
  settEnheter: (enheter) =>
    skriv(() => {
      for (const [referanse, enhet] of enheter)
        sql.kjoer(
          'UPDATE krav SET enhet = ? WHERE referanse = ? AND tildelt_enhet IS NULL',
          enhet ?? null,
          referanse,
        );
    }),
  antallIKoe: async (virksomhet) =>
    Object.fromEntries(
      sql
        .alle(
          'SELECT fase, count(*) AS antall FROM krav INDEXED BY krav_antall WHERE virksomhet = ? GROUP BY fase',
          virksomhet,
        )
        .map((rad) => [enAv(FASER, rad, 'fase'), tall(rad, 'antall')]),
    ),
});
