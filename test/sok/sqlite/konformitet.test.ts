import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { konformitet, type Motorfabrikk } from '../konformitet.ts';

const fabrikk: Motorfabrikk = async (klokke) => {
  const mappe = mkdtempSync(join(tmpdir(), 'sok-'));
  const motor = await aapneSqliteSok(join(mappe, 'sok.db'), { traader: 0, klokke });
  return {
    motor,
    lukk: async () => {
      await motor.lukk();
      rmSync(mappe, { recursive: true });
    },
  };
};

konformitet('the embedded engine', fabrikk);
