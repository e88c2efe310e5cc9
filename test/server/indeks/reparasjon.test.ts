import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Writable } from 'node:stream';
import { setTimeout as vent } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byggIndeks } from '../../../src/eksport/indeks/indekser.ts';
import { aapneTjenester } from '../../../src/server/oppstart/aapne-tjenester.ts';
import { holdEldningVedLike } from '../../../src/server/indeks/eldning.ts';
import { lagLogg } from '../../../src/server/logg.ts';
import { provSok } from '../../../src/server/prov-sok.ts';
import type { Tjenester } from '../../../src/server/tjenester.ts';
import { sporring } from '../../../src/sok/sokemotor.ts';
import { aapneSqliteSok } from '../../../src/sok/sqlite/sqlite-sok.ts';
import { MIGRASJONER } from '../../../src/sok/sqlite/skjema.ts';
import { lagUfullstendig } from '../../../src/sok/sqlite/ufullstendig.ts';
import { fjernIndeksfil } from '../../../src/sok/sqlite/ved-siden.ts';
import { fyll, NAA, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';

/** What is read anew for each phrase. */
const SKADE = 'UPDATE blokk SET posisjoner = zeroblob(length(posisjoner))';
const FRASE = '"om skoleskyss"';
const TID = { timeout: 30_000 };

let proeve: Proevedata;
let tjenester: Tjenester | undefined;
let logg: string;
beforeEach(async () => {
  proeve = await fyll();
  logg = '';
});
afterEach(async () => {
  await tjenester?.sok.lukk();
  await tjenester?.journal.lukk();
  await proeve.rydd();
});

const strom = new Writable({
  write: (bit, _koding, ferdig) => {
    logg += String(bit);
    ferdig();
  },
});
async function aapne(naa = NAA): Promise<Tjenester> {
  const konfig = { virksomheter: [VIRKSOMHET] };
  tjenester = await aapneTjenester(proeve.data, konfig, () => naa, lagLogg(strom), { traader: 1 });
  return tjenester;
}

/** An hour after everything else was published. */
const SENERE = new Date(NAA.getTime() + 3_600_000);

const sokefil = (): string => join(proeve.data, 'sok.db');
function endreIndeks(sql: string): void {
  const db = new DatabaseSync(sokefil(), { timeout: 10_000 });
  db.exec(sql);
  db.close();
}
const treff = async ({ sok }: Tjenester, q: string): Promise<number | string> => {
  const funn = await provSok(sok, sporring.parse({ q }));
  return funn.art === 'svar' ? funn.svar.treff : funn.art;
};

describe('an index', () => {
  test('that turns out to be damaged while it is in use is rebuilt by itself, and the journal is read meanwhile', async () => {
    const her = await aapne();
    expect(await treff(her, 'merknad')).toBe(2);
    endreIndeks(SKADE);
    expect(await treff(her, FRASE)).toBe('nede');
    // Nobody is told that there is nothing, also of what the damage does not reach.
    expect(await treff(her, '')).toBe('bygges');
    expect((await her.sok.helse()).klar).toBe(false);
    expect((await her.journal.dager(SLUG, { antall: 5 })).length).toBeGreaterThan(0);
    await expect.poll(() => treff(her, 'skoleskyss'), TID).toBe(45);
    expect(await treff(her, 'gammelnavn')).toBe(0);
    expect(await her.sok.helse()).toMatchObject({ klar: true, navnSokbare: true });
    expect(logg.match(/søkeindeksen er skadet/gu)).toHaveLength(1);
    expect(logg).toContain('søkeindeksen er bygd på nytt');
    expect(logg).not.toContain('skoleskyss');
  });

  test('is mended again when it is damaged again', async () => {
    const her = await aapne();
    // Answers are remembered: another is asked for each time.
    for (const frase of [FRASE, '"skoleskyss nummer"']) {
      expect(await treff(her, '')).toBeGreaterThan(45);
      endreIndeks(SKADE);
      expect(await treff(her, frase)).toBe('nede');
      await expect.poll(() => treff(her, frase), TID).toBe(45);
    }
  });

  test('whose damage only the ageing of names meets is rebuilt by itself, and its names are old', async () => {
    endreIndeks(SKADE);
    const her = await aapne(new Date('2028-01-03T10:00:00Z'));
    const stopp = holdEldningVedLike(her, lagLogg(strom));
    await expect.poll(() => logg, TID).toContain('søkeindeksen er bygd på nytt');
    stopp();
    expect(await her.sok.helse()).toMatchObject({ klar: true, navnSokbare: true });
    expect(await treff(her, FRASE)).toBe(45);
    expect(await treff(her, 'ingvild')).toBe(0);
    expect(logg.match(/søkeindeksen er skadet/gu)).toHaveLength(1);
    expect(logg.match(/eldning feilet/gu)).toHaveLength(1);
  });

  test('that an older version of the program made is built anew when the server starts', async () => {
    rmSync(sokefil());
    endreIndeks(`${MIGRASJONER[0]?.sql ?? ''};
      PRAGMA user_version = 1; INSERT INTO post VALUES (1, 1, 2026, 1, 1, 20261102, 0, 0, 0, 0, NULL, 1)`);
    const her = await aapne();
    await expect.poll(() => treff(her, 'skoleskyss'), TID).toBe(45);
    expect((await her.sok.helse()).klar).toBe(true);
    expect(logg).toContain('tidligere utgave');
  });

  test('from before entries said when they were published is built anew, so that the last published stand first', async () => {
    await publiser(proeve.data, [post(2, 300, { journaldato: '2026-01-05' })], VIRKSOMHET, SENERE);
    endreIndeks('ALTER TABLE post DROP COLUMN publisert; PRAGMA user_version = 3');
    const her = await aapne(SENERE);
    const foerste = async (): Promise<string | undefined> => {
      const funn = await provSok(her.sok, sporring.parse({ sortering: 'publisert', antall: 1 }));
      return funn.art === 'svar' ? funn.svar.ider[0] : undefined;
    };
    await expect.poll(foerste, TID).toBe(`${SLUG}/2026/2/300`);
    expect(logg).toContain('tidligere utgave');
  });

  test('with the stems of another analysis gets new ones when the server starts, and is not read again', async () => {
    endreIndeks(
      "UPDATE tilstand SET verdi = 'en annen' WHERE noekkel = 'analyse'; UPDATE form SET stamme = 'x'",
    );
    const foer = statSync(sokefil()).ino;
    const her = await aapne();
    // In the singular: only the stem finds it.
    await expect.poll(() => treff(her, 'søknadene'), TID).toBe(46);
    expect((await her.sok.helse()).klar).toBe(true);
    expect(statSync(sokefil()).ino).toBe(foer);
  });

  test.each(['gone', 'empty'])(
    'that is %s beside a journal is built anew, and nobody is told that there is nothing',
    async (hvordan) => {
      for (const ende of ['', '-wal', '-shm']) rmSync(sokefil() + ende, { force: true });
      if (hvordan === 'empty') {
        const tom = await aapneSqliteSok(sokefil(), { traader: 0, klokke: () => NAA });
        await tom.eldes('2026-11-20', async () => []);
        await tom.lukk();
      }
      const her = await aapne();
      if (hvordan === 'gone') expect(await treff(her, 'skoleskyss')).toBe('bygges');
      await expect.poll(() => treff(her, 'skoleskyss'), TID).toBe(45);
      expect(await treff(her, 'gammelnavn')).toBe(0);
      expect(logg).toContain(hvordan === 'gone' ? 'søkeindeksen er borte' : 'er ikke hel');
    },
  );

  test('that another was put in the place of is opened with the next search, and a lost one is built again', async () => {
    const her = await aapne();
    expect(await treff(her, '')).toBeGreaterThan(45);
    expect(await byggIndeks(proeve.data, () => NAA)).toBeGreaterThan(45);
    expect(await treff(her, '')).toBe('bygges');
    await expect.poll(() => treff(her, 'skoleskyss'), TID).toBe(45);
    expect(logg).toContain('søkeindeksen er åpnet på nytt');
    fjernIndeksfil(sokefil());
    expect(await treff(her, 'merknad')).toBe('bygges');
    await expect.poll(() => treff(her, 'merknad'), TID).toBe(2);
    expect(logg.match(/søkeindeksen er borte/gu)).toHaveLength(1);
  });

  test('that another process has begun to make anew is not taken for the whole', async () => {
    const her = await aapne();
    fjernIndeksfil(sokefil());
    lagUfullstendig(sokefil());
    expect(await treff(her, '')).toBe('bygges');
    await expect.poll(() => treff(her, 'skoleskyss'), TID).toBe(45);
  });

  test('that is an older copy of the one that was written is searched by nobody, and built anew', async () => {
    endreIndeks(`UPDATE tilstand SET verdi = '0' WHERE noekkel = 'utboks'`);
    const her = await aapne();
    expect(await treff(her, '')).toBe('bygges');
    await expect.poll(() => treff(her, 'skoleskyss'), TID).toBe(45);
    expect(logg).toContain('er ikke hel');
  });

  test('of a journal without entries is made, and nothing is mended', async () => {
    await proeve.rydd();
    const her = await aapne();
    expect(await treff(her, 'skoleskyss')).toBe(0);
    expect(logg).toBe('');
  });

  test('that is as it should be is left alone', async () => {
    const her = await aapne();
    expect((await her.sok.helse()).klar).toBe(true);
    expect(await treff(her, 'søknadene')).toBe(46);
    expect(logg).toBe('');
  });

  const filer = (): readonly unknown[] =>
    readdirSync(proeve.data).map((navn) => [navn, statSync(join(proeve.data, navn)).mtimeMs]);
  test.each([
    ['aged', undefined],
    ['made anew', 'gone'],
  ])(
    'that is being %s when the server ends is left as it is: nothing is written to the folder afterwards',
    async (_hva, hvordan) => {
      if (hvordan === 'gone') fjernIndeksfil(sokefil());
      const her = await aapne(new Date('2028-01-03T10:00:00Z'));
      const stopp = holdEldningVedLike(her, lagLogg(strom));
      await her.sok.helse();
      // The thread has begun, and may be anywhere.
      await vent(100);
      stopp();
      await her.sok.lukk();
      await her.journal.lukk();
      tjenester = undefined;
      const foer = filer();
      await vent(1_000);
      expect(filer()).toEqual(foer);
      expect(logg).not.toContain('feilet');
    },
  );
});
