import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../../../src/server/arkiv/ruter.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, SYNTETISK_FNR, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { adresseAv } from '../adgang/rutene.ts';
import { gaaGjennom } from '../sider-i-test.ts';
import { rader } from '../stand-i-test.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let leser: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
  leser = await loggInnSom(konsoll.port, 'leser');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const linjer = () =>
  rader(arkiv.data, 'SELECT hvem, handling, virksomhet, gjenstand, grunn FROM logg ORDER BY nr');
/** Stands in the archive alone: who reads it has looked at what is shielded. */
const SKJERMET = new RegExp(`${HEMMELIG}|${SYNTETISK_FNR}|Innlandsdrift`);
const start = (): readonly string[] =>
  RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti));

describe('R68: every look at what is shielded is in the log', () => {
  test('whichever page it is, by whom and of which body, each time', async () => {
    const stier = (await gaaGjennom(leser, start())).map(({ sti }) => sti);
    const viste: string[] = [];
    for (const sti of stier) {
      const foer = linjer().length;
      const { status, tekst } = await leser.les(sti);
      if (!SKJERMET.test(tekst)) continue;
      expect(status, sti).toBeLessThan(400);
      viste.push(sti);
      const nye = linjer().slice(foer);
      const [, , virksomhet = ''] = sti.split('/');
      expect(
        nye.filter((l) => l['hvem'] === 'utvikler#leser' && l['virksomhet'] === virksomhet),
        sti,
      ).not.toEqual([]);
    }
    expect(viste.length).toBeGreaterThan(3);
  }, 300_000);

  test('and the log itself holds nothing of what was looked at', () => {
    expect(linjer().length).toBeGreaterThan(50);
    expect(JSON.stringify(linjer())).not.toMatch(SKJERMET);
    expect(konsoll.logg()).not.toMatch(SKJERMET);
  });

  test('a look that cannot be written down is not had', async () => {
    const stier = (await gaaGjennom(leser, start(), 100)).map(({ sti }) => sti);
    const bok = new DatabaseSync(join(arkiv.data, 'arkiv.db'), { timeout: 10_000 });
    let vist = 0;
    try {
      bok.exec("CREATE TRIGGER full BEFORE INSERT ON logg BEGIN SELECT RAISE(ABORT, 'disk'); END");
      for (const sti of stier) {
        // What is already on its way when it cannot be written down is cut off.
        const tekst = await leser.les(sti).then(
          (svar) => svar.tekst,
          () => '',
        );
        expect(SKJERMET.test(tekst), sti).toBe(false);
        vist += tekst === '' ? 0 : 1;
      }
    } finally {
      bok.exec('DROP TRIGGER full');
      bok.close();
    }
    expect(vist).toBeGreaterThan(0);
    expect((await leser.les('/arkiv/fjordvik/journal?fra=2026-01-01&til=2026-12-31')).tekst).toMatch(
      SKJERMET,
    );
  }, 300_000);
});
