import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Arkiv } from '../../../src/arkiv/arkiv.ts';
import type { Hendelse } from '../../../src/arkiv/logg.ts';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { IngenTilgang } from '../../../src/konsoll/feil.ts';
import { UgyldigPeriode } from '../../../src/konsoll/lister/periode.ts';
import {
  kontrollerLogg,
  lesHeleLoggen,
  lesLogg,
  loggtilgang,
  UgyldigKontrollsum,
  type Loggvalg,
} from '../../../src/konsoll/logg/les-logg.ts';
import type { Bruker } from '../../../src/konsoll/tilgang.ts';
import { bruker } from '../lister/bruker.ts';

const klokke = (): Date => new Date('2026-11-21T12:00:00Z');
const revisor = bruker('revisor');
const TO = ['fjordvik', 'utvik'];
const hendelse = (mer: Partial<Hendelse>): Hendelse => ({
  tidspunkt: '2026-11-20T08:00:00.000Z',
  hvem: 'https://login.example#1',
  rolle: 'arkivar',
  handling: 'se',
  virksomhet: 'fjordvik',
  gjenstand: '',
  grunn: '',
  ...mer,
});

let mappe: string;
let arkiv: Arkiv;
beforeEach(() => {
  mappe = mkdtempSync(join(tmpdir(), 'logg-'));
  arkiv = aapneArkiv(join(mappe, 'arkiv.db'));
});
afterEach(async () => {
  await arkiv.lukk();
  rmSync(mappe, { recursive: true, force: true });
});
const skriv = async (...linjer: readonly Partial<Hendelse>[]): Promise<void> => {
  for (const linje of linjer) await arkiv.loggfoer(hendelse(linje));
};
/** What a search finds, without the lines of those who search. */
const finn = async (valg: Loggvalg, hvem: Bruker = revisor, alle = ['fjordvik']) =>
  (await lesLogg(arkiv, hvem, loggtilgang(hvem, alle), klokke, valg)).linjer.filter(
    ({ handling }) => handling !== 'se-logg',
  );

describe('who may read the log', () => {
  test('of some bodies reads those lines, and those of no body only when that is all bodies there are', async () => {
    await skriv({}, { virksomhet: 'utvik' }, { virksomhet: '', handling: 'logg-inn' });
    const steder = async (alle: readonly string[]) =>
      (await finn({}, revisor, [...alle])).map(({ virksomhet }) => virksomhet);
    expect(await steder(TO)).toEqual(['fjordvik']);
    expect(await steder(['fjordvik'])).toEqual(['', 'utvik', 'fjordvik']);
  });

  test('cannot ask for another body’s', async () => {
    for (const virksomhet of ['utvik', '', 'finnes-ikke'])
      await expect(finn({ virksomhet }, revisor, TO)).rejects.toThrow(IngenTilgang);
  });

  test.each(['leser', 'arkivar'] as const)('is not a %s', (rolle) => {
    expect(() => loggtilgang(bruker(rolle), TO)).toThrow(IngenTilgang);
  });

  test('is nobody whose role holds for some units: a line tells of none', () => {
    expect(() => loggtilgang(bruker('revisor', ['Plan og bygg']), TO)).toThrow(IngenTilgang);
    expect(() => loggtilgang(bruker('leder', ['Plan og bygg']), TO)).toThrow(IngenTilgang);
  });
});

describe('R68: the log is searched', () => {
  test('by person, action and period, each alone and together', async () => {
    await skriv(
      { hvem: 'a', handling: 'trekk', tidspunkt: '2026-11-18T22:59:59.999Z' },
      { hvem: 'a', tidspunkt: '2026-11-18T23:00:00.000Z' },
      { hvem: 'b', handling: 'trekk', tidspunkt: '2026-11-19T22:59:59.999Z' },
      { hvem: 'b', tidspunkt: '2026-11-19T23:00:00.000Z' },
    );
    const numre = async (valg: Loggvalg) => (await finn(valg)).map(({ nr }) => nr);
    expect(await numre({ hvem: 'a' })).toEqual([2, 1]);
    expect(await numre({ handling: 'trekk' })).toEqual([3, 1]);
    expect(await numre({ hvem: 'b', handling: 'trekk' })).toEqual([3]);
    // Dates are Oslo's, both ends included.
    expect(await numre({ fra: '2026-11-19', til: '2026-11-19' })).toEqual([3, 2]);
    expect(await numre({ fra: '2026-11-20' })).toEqual([4]);
    expect(await numre({ til: '2026-11-18' })).toEqual([1]);
    expect(await numre({ hvem: 'ingen' })).toEqual([]);
  });

  test('by name too: part of one, in whatever case, and of all who are called that', async () => {
    const ansatte = [
      ['https://login.example#1', 'Kari Prøvedal'],
      ['https://login.example#2', 'Ola Prøvedal'],
      ['https://login.example#3', 'Aud Oppdiktsen'],
    ] as const;
    for (const [id, navn] of ansatte) {
      await arkiv.foerAnsatt({ id, navn, sistInne: '2026-11-20T07:00:00.000Z' });
      await skriv({ hvem: id });
    }
    const hvem = async (tekst: string) => (await finn({ hvem: tekst })).map((l) => l.hvem.split('#')[1]);
    expect(await hvem('kari')).toEqual(['1']);
    expect(await hvem('  PRØVEDAL ')).toEqual(['2', '1']);
    expect(await hvem('https://login.example#3')).toEqual(['3']);
    expect(await hvem('%')).toEqual([]);
    const fil: string[] = [];
    for await (const l of lesHeleLoggen(arkiv, revisor, loggtilgang(revisor, []), klokke, { hvem: 'aud' }))
      fil.push(l.hvem);
    expect(fil).toEqual(['https://login.example#3']);
  });

  test('by a case with all that lies in it, and never another whose number begins alike', async () => {
    const om = ['2026/12', '2026/12-1', '2026/12-1, dokument 2', '2026/12-10', '2026/123', '2026/1', ''];
    await skriv(...om.map((gjenstand) => ({ gjenstand })));
    const treff = async (gjenstand: string) =>
      (await finn({ gjenstand })).map((l) => l.gjenstand).toReversed();
    expect(await treff('2026/12')).toEqual(['2026/12', '2026/12-1', '2026/12-1, dokument 2', '2026/12-10']);
    expect(await treff('2026/12-1')).toEqual(['2026/12-1', '2026/12-1, dokument 2']);
    expect(await treff('2026/123')).toEqual(['2026/123']);
    expect(await treff("2026' OR '1'='1")).toEqual([]);
  });

  test('page by page to its beginning, each line once', async () => {
    await skriv(...Array.from({ length: 7 }, () => ({})));
    const tilgang = loggtilgang(revisor, ['fjordvik']);
    const sett: number[] = [];
    let foer: number | undefined;
    do {
      const side = await lesLogg(arkiv, revisor, tilgang, klokke, { handling: 'se', foer, antall: 3 });
      sett.push(...side.linjer.map(({ nr }) => nr));
      ({ foer } = side);
    } while (foer !== undefined);
    expect(sett).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });

  test('whole, however long it is, and in a file as on screen', async () => {
    await skriv(...Array.from({ length: 2_300 }, (_, i) => ({ gjenstand: `2026/${i + 1}` })));
    let antall = 0;
    for await (const { nr } of lesHeleLoggen(arkiv, revisor, loggtilgang(revisor, []), klokke, {
      handling: 'se',
    })) {
      expect(nr).toBe(2_300 - antall);
      antall += 1;
    }
    expect(antall).toBe(2_300);
  });

  test('never for a period that is none: the mistake is said before anything is read', async () => {
    const tilgang = loggtilgang(revisor, []);
    for (const valg of [{ fra: '2026-02-30' }, { til: 'x' }, { fra: '2026-03-02', til: '2026-03-01' }]) {
      await expect(finn(valg)).rejects.toThrow(UgyldigPeriode);
      expect(() => lesHeleLoggen(arkiv, revisor, tilgang, klokke, valg)).toThrow(UgyldigPeriode);
    }
    expect(await arkiv.logg({ antall: 1 })).toEqual([]);
  });

  test('and who searches, takes it along or checks it, stands in it, in each body that was read', async () => {
    const to: Bruker = {
      ...revisor,
      tildelinger: TO.map((virksomhet) => ({ rolle: 'revisor', virksomhet })),
    };
    const tilgang = loggtilgang(to, TO);
    await lesLogg(arkiv, to, tilgang, klokke, { virksomhet: 'utvik' });
    await lesLogg(arkiv, to, tilgang, klokke, {});
    const fil = lesHeleLoggen(arkiv, to, tilgang, klokke, { virksomhet: 'fjordvik' });
    for await (const linje of fil) expect(linje.virksomhet).toBe('fjordvik');
    await kontrollerLogg(arkiv, to, tilgang, klokke);
    const linjer = (await arkiv.logg({ antall: 10 })).toReversed();
    expect(linjer.map((l) => [l.virksomhet, l.handling, l.rolle, l.grunn])).toEqual([
      ['utvik', 'se-logg', 'revisor', 'på skjerm'],
      ['fjordvik', 'se-logg', 'revisor', 'på skjerm'],
      ['utvik', 'se-logg', 'revisor', 'på skjerm'],
      ['fjordvik', 'se-logg', 'revisor', 'som fil'],
      ['fjordvik', 'se-logg', 'revisor', 'kontrollert'],
      ['utvik', 'se-logg', 'revisor', 'kontrollert'],
    ]);
  });
});

describe('R68: the whole chain is checked', () => {
  const tilgang = loggtilgang(revisor, ['fjordvik']);

  /** Changes the file behind the console's back, past the triggers that would stop it. */
  function tukle(sql: string): void {
    const db = new DatabaseSync(join(mappe, 'arkiv.db'));
    db.exec('DROP TRIGGER IF EXISTS logg_endres_ikke; DROP TRIGGER IF EXISTS logg_slettes_ikke');
    db.exec(sql);
    db.close();
  }

  test('over more lines than are read at a time', async () => {
    await skriv(...Array.from({ length: 1_200 }, () => ({})));
    const svar = await kontrollerLogg(arkiv, revisor, tilgang, klokke);
    expect(svar).toMatchObject({ art: 'hel', antall: 1_201 });
  });

  test('and shows where a line was changed or taken out', async () => {
    await skriv(...Array.from({ length: 1_200 }, () => ({})));
    tukle(`UPDATE logg SET grunn = 'en annen' WHERE nr = 700`);
    expect(await kontrollerLogg(arkiv, revisor, tilgang, klokke)).toMatchObject({ art: 'brutt', nr: 700 });
    tukle('DELETE FROM logg WHERE nr = 3');
    expect(await kontrollerLogg(arkiv, revisor, tilgang, klokke)).toMatchObject({ art: 'brutt', nr: 3 });
  });

  test('and that its end was cut off, to who kept a checksum', async () => {
    await skriv({}, {}, {});
    const foer = await kontrollerLogg(arkiv, revisor, tilgang, klokke);
    const sum = foer.art === 'hel' ? foer.sisteHash : '';
    expect((await kontrollerLogg(arkiv, revisor, tilgang, klokke, sum)).art).toBe('hel');
    tukle('DELETE FROM logg WHERE nr > 2');
    expect((await kontrollerLogg(arkiv, revisor, tilgang, klokke)).art).toBe('hel');
    expect((await kontrollerLogg(arkiv, revisor, tilgang, klokke, sum)).art).toBe('forkortet');
  });

  test('never against what is no checksum', async () => {
    await expect(kontrollerLogg(arkiv, revisor, tilgang, klokke, 'abc')).rejects.toThrow(UgyldigKontrollsum);
  });
});
