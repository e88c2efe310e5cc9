import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import type { Sokemotor } from '../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';
import { IDAG } from './korpus.ts';
import { bakPorten, type Doemtmotor } from './motor.ts';

export const klokke = (): Date => new Date(`${IDAG}T12:00:00Z`);
const BUNKE = 500;

export async function fyll(motor: Sokemotor, korpus: readonly Publisert[]): Promise<void> {
  for (let i = 0; i < korpus.length; i += BUNKE) await motor.indekser(korpus.slice(i, i + BUNKE), IDAG);
  await motor.eldes(IDAG, async () => []);
  await motor.toem();
}

/** The embedded engine over the corpus, in a file of its own. */
export async function innebygd(korpus: readonly Publisert[]): Promise<Doemtmotor> {
  const mappe = mkdtempSync(join(tmpdir(), 'apen-journal-relevans-'));
  const motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0, klokke });
  await fyll(motor, korpus);
  return bakPorten('innebygd', motor, async () => {
    await motor.lukk();
    rmSync(mappe, { recursive: true, force: true });
  });
}
