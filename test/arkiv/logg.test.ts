import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Arkiv } from '../../src/arkiv/arkiv.ts';
import {
  INGEN_FORRIGE,
  kjed,
  lagKjedekontroll,
  type Hendelse,
  type Loggkontroll,
  type Logglinje,
} from '../../src/arkiv/logg.ts';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';

const hendelse = (mer: Partial<Hendelse> = {}): Hendelse => ({
  tidspunkt: '2026-11-21T08:00:00.000Z',
  hvem: 'https://login.example#1',
  rolle: 'arkivar',
  handling: 'se',
  virksomhet: 'proevevik',
  gjenstand: '2026/1-1',
  grunn: '',
  ...mer,
});

/** A log as the store writes it. */
function kjede(hendelser: readonly Hendelse[]): Logglinje[] {
  let forrige = INGEN_FORRIGE;
  return hendelser.map((h, i) => {
    const linje = { nr: i + 1, ...h, forrige, hash: kjed(i + 1, forrige, h) };
    forrige = linje.hash;
    return linje;
  });
}

function kontrollerKjede(linjer: readonly Logglinje[], kjent?: string): Loggkontroll {
  const kontroll = lagKjedekontroll(kjent);
  for (const linje of linjer) if (!kontroll.ta(linje)) break;
  return kontroll.svar();
}

const vilkaarlig = fc.array(
  fc
    .record({ hvem: fc.string({ minLength: 1 }), grunn: fc.string(), gjenstand: fc.string() })
    .map((deler) => hendelse(deler)),
  { minLength: 1, maxLength: 12 },
);

describe('the chain of the log (R68)', () => {
  test('is whole as it was written', () => {
    fc.assert(
      fc.property(vilkaarlig, (hendelser) => {
        const linjer = kjede(hendelser);
        expect(kontrollerKjede(linjer)).toEqual({
          art: 'hel',
          antall: linjer.length,
          sisteHash: linjer.at(-1)?.hash,
        });
      }),
    );
  });

  test('shows any word that was changed, at the line where it stands', () => {
    const felt = ['tidspunkt', 'hvem', 'rolle', 'handling', 'virksomhet', 'gjenstand', 'grunn'] as const;
    fc.assert(
      fc.property(vilkaarlig, fc.nat(), fc.constantFrom(...felt), (hendelser, hvor, navn) => {
        const linjer = kjede(hendelser);
        const nr = (hvor % linjer.length) + 1;
        const endret = linjer.map((l) => (l.nr === nr ? { ...l, [navn]: `${l[navn]}!` } : l));
        expect(kontrollerKjede(endret)).toMatchObject({ art: 'brutt', nr });
      }),
    );
  });

  test('shows a line that was taken out, or put in, even when the hash of that line is made anew', () => {
    const linjer = kjede([hendelse(), hendelse({ handling: 'trekk' }), hendelse({ handling: 'hold' })]);
    expect(kontrollerKjede(linjer.filter(({ nr }) => nr !== 2))).toMatchObject({ art: 'brutt', nr: 2 });
    const falsk = linjer.map((l) => {
      const { nr, forrige, hash, ...h } = { ...l, grunn: l.nr === 2 ? 'en annen' : l.grunn };
      return { nr, ...h, forrige, hash: nr === 2 ? kjed(nr, forrige, h) : hash };
    });
    expect(kontrollerKjede(falsk)).toMatchObject({ art: 'brutt', nr: 3 });
  });

  test('does not show by itself that its end was cut off, but by a hash that somebody kept', () => {
    const linjer = kjede([hendelse(), hendelse(), hendelse()]);
    const kjent = linjer[2]?.hash;
    expect(kontrollerKjede(linjer, kjent).art).toBe('hel');
    expect(kontrollerKjede(linjer.slice(0, 2)).art).toBe('hel');
    expect(kontrollerKjede(linjer.slice(0, 2), kjent)).toEqual({ art: 'forkortet', antall: 2 });
  });
});

describe('the log in the archive', () => {
  let mappe: string;
  let arkiv: Arkiv;
  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), 'apen-journal-logg-'));
    arkiv = aapneArkiv(join(mappe, 'arkiv.db'));
  });
  afterEach(async () => {
    await arkiv.lukk();
    rmSync(mappe, { recursive: true });
  });

  const trekk = () =>
    arkiv.vedta({
      tidspunkt: new Date('2026-11-21T09:00:00Z'),
      art: 'trekk',
      av: 'kari',
      grunn: 'feil mottaker',
      virksomhet: 'proevevik',
      saksaar: 2026,
      sakssekvensnummer: 1,
      dokumentnummer: 4,
    });

  test('every decision has its line, by number', async () => {
    await arkiv.loggfoer(hendelse());
    await trekk();
    const linjer = await arkiv.logg({ antall: 10 });
    expect(linjer.map(({ nr, handling, gjenstand, rolle }) => [nr, handling, gjenstand, rolle])).toEqual([
      [2, 'trekk', '2026/1-4', 'kommandolinje'],
      [1, 'se', '2026/1-1', 'arkivar'],
    ]);
    expect(await arkiv.kontrollerLogg()).toMatchObject({ art: 'hel', antall: 2 });
  });

  test('no line can be changed or taken away through the store, and what is done behind its back shows', async () => {
    await arkiv.loggfoer(hendelse());
    await arkiv.loggfoer(hendelse({ handling: 'hold' }));
    const db = new DatabaseSync(join(mappe, 'arkiv.db'));
    expect(() => db.exec("UPDATE logg SET hvem = 'en annen'")).toThrow(/endres ikke/);
    expect(() => db.exec('DELETE FROM logg')).toThrow(/slettes ikke/);
    db.exec("DROP TRIGGER logg_endres_ikke; UPDATE logg SET hvem = 'en annen' WHERE nr = 1");
    db.close();
    expect(await arkiv.kontrollerLogg()).toEqual({ art: 'brutt', nr: 1, antall: 0 });
  });

  test('is found by who, what, which and when, and paged back from the newest', async () => {
    for (const [i, hvem] of ['a', 'b', 'a'].entries())
      await arkiv.loggfoer(hendelse({ hvem, tidspunkt: `2026-11-2${i + 1}T08:00:00.000Z` }));
    const nr = async (sok: object): Promise<number[]> =>
      (await arkiv.logg({ antall: 10, ...sok })).map((l) => l.nr);
    expect(await nr({ hvem: 'a' })).toEqual([3, 1]);
    expect(await nr({ fra: '2026-11-22' })).toEqual([3, 2]);
    expect(await nr({ til: '2026-11-22' })).toEqual([1]);
    expect(await nr({ foer: 3 })).toEqual([2, 1]);
    expect(await nr({ gjenstand: '2026/9-9' })).toEqual([]);
    expect(await nr({ antall: 1 })).toEqual([3]);
  });

  test('goes on in another archive where that one’s ended, and nowhere else', async () => {
    await arkiv.loggfoer(hendelse());
    const kopi = aapneArkiv(join(mappe, 'kopi.db'));
    try {
      await arkiv.loggfoer(hendelse({ handling: 'hold' }));
      const linjer = (await arkiv.logg({ antall: 10 })).toReversed();
      expect(await kopi.flettLogg(linjer)).toBe(2);
      expect(await kopi.flettLogg(linjer)).toBe(0);
      await kopi.loggfoer(hendelse({ handling: 'gjenopprett' }));
      await arkiv.loggfoer(hendelse({ handling: 'trekk' }));
      expect(await kopi.flettLogg((await arkiv.logg({ antall: 10 })).toReversed())).toBe(0);
      expect(await kopi.kontrollerLogg()).toMatchObject({ art: 'hel', antall: 3 });
    } finally {
      await kopi.lukk();
    }
  });
});
