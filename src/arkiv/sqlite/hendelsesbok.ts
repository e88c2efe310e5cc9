import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import {
  hendelseslinje,
  hendelsesinnhold,
  samleHendelser,
  type Hendelsesinnhold,
  type Hendelseslinje,
  type NyHendelseslinje,
} from '../hendelser/hendelse.ts';
import type { lagLoggbok } from './loggbok.ts';
import type { Rad } from './verdi.ts';

const les = ({ innhold, ...rad }: Rad): Hendelseslinje =>
  hendelseslinje.parse({ ...rad, innhold: typeof innhold === 'string' ? JSON.parse(innhold) : innhold });

/** What the log may repeat of a line: a reason or a receiver, never a note or a description. */
function grunnFor(innhold: Hendelsesinnhold): string {
  switch (innhold.art) {
    case 'aapnet':
      return innhold.gjenstand;
    case 'beroerte':
    case 'vist':
      return `antall: ${innhold.antall}`;
    case 'skal-varsles':
      return innhold.hvem.join(', ');
    case 'meldt':
      return innhold.til;
    default:
      return '';
  }
}

/** Incidents in `arkiv.db`: lines are added, each with one in the log, and never changed; triggers see to that. */
export function lagHendelsesbok(
  db: DatabaseSync,
  logg: Pick<ReturnType<typeof lagLoggbok>, 'foer'>,
): {
  linjer(): Hendelseslinje[];
  skriv(linje: NyHendelseslinje): Hendelseslinje;
  flett(linjer: readonly Hendelseslinje[]): number;
} {
  const alle = db.prepare('SELECT * FROM avvikslinje ORDER BY nr');
  const ny = db.prepare(
    `INSERT INTO avvikslinje (id, avvik, tidspunkt, av, innhold) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
     RETURNING *`,
  );
  const linjer = (): Hendelseslinje[] => alle.all().map(les);
  const samlet = <T>(fn: () => T): T => (db.isTransaction ? fn() : iTransaksjon(db, fn));
  return {
    linjer,
    skriv: ({ tidspunkt, av, rolle, avvik, innhold }) =>
      samlet(() => {
        const id = randomUUID();
        const sjekket = hendelsesinnhold.parse(innhold);
        const rad: Rad | undefined = ny.get(
          id,
          avvik ?? id,
          tidspunkt.toISOString(),
          av,
          JSON.stringify(sjekket),
        );
        const hendelse = samleHendelser(linjer()).find((h) => h.id === (avvik ?? id));
        if (!rad || !hendelse) throw new Error('A line was written of an incident that is not there.');
        logg.foer({
          tidspunkt: tidspunkt.toISOString(),
          hvem: av,
          rolle,
          handling: `hendelse-${sjekket.art}`,
          virksomhet: hendelse.virksomhet,
          gjenstand: `hendelse ${hendelse.nummer}`,
          grunn: grunnFor(sjekket),
        });
        return les(rad);
      }),
    flett: (linjer) =>
      samlet(
        () =>
          linjer.filter(
            ({ id, avvik, tidspunkt, av, innhold }) =>
              ny.get(id, avvik, tidspunkt, av, JSON.stringify(innhold)) !== undefined,
          ).length,
      ),
  };
}
