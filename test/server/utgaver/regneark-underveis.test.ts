import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { lagLogg } from '../../../src/server/logg.ts';
import { aapneTjenester } from '../../../src/server/oppstart/aapne-tjenester.ts';
import type { Tjenester } from '../../../src/server/tjenester.ts';
import { svarRegneark } from '../../../src/server/utgaver/regneark.ts';
import { lagStand } from '../../../src/server/vakt/stand.ts';
import { sporring, type Sokemotor } from '../../../src/sok/sokemotor.ts';
import { fyll, NAA, post, publiser, VIRKSOMHET, type Proevedata } from '../fyll.ts';

const ANNEN = { slug: 'nabovik', navn: 'Nabovik kommune' };
const stille = lagLogg(new Writable({ write: (_bit, _koding, ferdig) => ferdig() }));

let proeve: Proevedata;
let tjenester: Tjenester;
beforeAll(async () => {
  proeve = await fyll();
  await publiser(
    proeve.data,
    [post(1, 1, { virksomhet: ANNEN.slug, tekst: 'Skoleskyss over kommunegrensen' })],
    ANNEN,
  );
  const konfig = { virksomheter: [VIRKSOMHET] };
  tjenester = await aapneTjenester(proeve.data, konfig, () => NAA, stille, { traader: 0 });
});
afterAll(async () => {
  await tjenester.sok.lukk();
  await tjenester.journal.lukk();
  await proeve.rydd();
});

const med = (sok: Sokemotor['sok']): Tjenester => ({ ...tjenester, sok: { ...tjenester.sok, sok } });

/** A file of a search, of the journal as it was when it was asked for. */
async function lagFil(q: string, { sok, ...resten }: Tjenester): Promise<string> {
  const finnStand = lagStand({ ...resten, sok }, () => resten.konfig);
  const { tjenester: sett, iDag } = await finnStand();
  const parametre = new URLSearchParams({ q });
  // What was read of it before is remembered.
  await sett.journal.poster((await tjenester.sok.sok(sporring.parse({ q, antall: 100 }))).ider);
  const kall = { sti: '/sok.csv', parametre, iDag, sprak: 'nb', foran: '', stengt: false } as const;
  const svar = await svarRegneark(sett, { ...kall, finnStand });
  return Buffer.from((await svar.kod('identity')).kropp).toString();
}

/** An engine that has answered, and is heard of a while after: something is changed meanwhile. */
const mens = (endre: () => Promise<void>): Tjenester =>
  med(async (spurt) => {
    const svar = await tjenester.sok.sok(spurt);
    await endre();
    await new Promise(setImmediate);
    return svar;
  });

describe('a spreadsheet that is being made', () => {
  test('R59: what is withdrawn meanwhile is not in it', async () => {
    const nummer = { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 44 };
    const trekk = () => publiser(proeve.data, [{ art: 'trekk', nummer }]);
    const fil = await lagFil('skoleskyss', mens(trekk));
    expect(fil).toContain('nummer 43"');
    expect(fil).not.toContain('nummer 44"');
  });

  test('R59: a body that is closed meanwhile is not in it, and the others are', async () => {
    const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'), { klokke: () => NAA });
    const steng = () => skriver.settStengt(ANNEN.slug, true);
    const fil = await lagFil('skoleskyss', mens(steng));
    await skriver.settStengt(ANNEN.slug, false);
    await skriver.lukk();
    expect(fil).toContain('nummer 43"');
    expect(fil).not.toContain('kommunegrensen');
  });

  test('waits for its turn: however many are asked for, no more than two ask the engine at a time', async () => {
    let [inne, flest] = [0, 0];
    const telt = med(async (spurt) => {
      flest = Math.max(flest, (inne += 1));
      await new Promise(setImmediate);
      inne -= 1;
      return tjenester.sok.sok(spurt);
    });
    const filer = await Promise.all(
      Array.from({ length: 20 }, (_, nr) => lagFil(`skoleskyss -uten${nr}`, telt)),
    );
    expect(flest).toBe(2);
    expect(filer.every((fil) => fil.includes('nummer 43"'))).toBe(true);
  });
});
