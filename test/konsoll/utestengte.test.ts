import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';
import { SLIPP_INN, STENG_UTE, Utestengte } from '../../src/konsoll/utestengte.ts';
import type { Bruker } from '../../src/konsoll/tilgang.ts';

const bruker: Bruker = {
  id: 'https://login.example.no#1',
  navn: 'Prøve Oppdiktsen',
  tildelinger: [
    { rolle: 'leser', virksomhet: 'proevevik' },
    { rolle: 'leder', virksomhet: 'annenvik' },
  ],
};

test('the last line of the log about a person stands when the console starts', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'utestengte-'));
  const arkiv = aapneArkiv(join(mappe, 'arkiv.db'));
  onTestFinished(async () => {
    await arkiv.lukk();
    rmSync(mappe, { recursive: true });
  });
  const roller = async (): Promise<readonly string[]> =>
    (await Utestengte.les(arkiv)).slipp(bruker)?.tildelinger.map(({ virksomhet }) => virksomhet) ?? [];
  const skriv = (handling: string, virksomhet = 'proevevik') =>
    arkiv.loggfoer({
      ...{ tidspunkt: '2026-11-20T12:00:00.000Z', hvem: 'https://login.example.no#leder', rolle: 'leder' },
      ...{ handling, virksomhet, gjenstand: bruker.id, grunn: 'prøve' },
    });

  expect(await roller()).toEqual(['proevevik', 'annenvik']);
  for (const [handling, har] of [
    [STENG_UTE, ['annenvik']],
    [SLIPP_INN, ['proevevik', 'annenvik']],
    [STENG_UTE, ['annenvik']],
  ] as const) {
    await skriv(handling);
    expect(await roller()).toEqual(har);
  }
  await skriv(STENG_UTE, 'annenvik');
  expect((await Utestengte.les(arkiv)).slipp(bruker)).toBeUndefined();
});
