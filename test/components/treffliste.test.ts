import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filterord } from '../../src/components/sok/filterord.ts';
import { treffliste } from '../../src/components/sok/treffliste.ts';
import { lagVisning } from '../../src/components/visning.ts';
import { SPRAK, type Sprak } from '../../src/i18n/sprak.ts';
import { aapneTjenester } from '../../src/server/oppstart/aapne-tjenester.ts';
import { lagLogg } from '../../src/server/logg.ts';
import type { Tjenester } from '../../src/server/tjenester.ts';
import { sporring, type Sporring } from '../../src/sok/sokemotor.ts';
import { NAA, VIRKSOMHET } from '../server/fyll.ts';

const stille = lagLogg(new Writable({ write: (_bit, _koding, ferdig) => ferdig() }));

describe.each(SPRAK)('a search that finds nothing, in %s', (sprak: Sprak) => {
  let data: string;
  let tjenester: Tjenester;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'treffliste-'));
    tjenester = await aapneTjenester(data, { virksomheter: [VIRKSOMHET] }, () => NAA, stille, { traader: 0 });
  });
  afterAll(async () => {
    await tjenester.sok.lukk();
    await tjenester.journal.lukk();
    await rm(data, { recursive: true });
  });

  async function vis(parametre: Partial<Sporring>, valgte: readonly Filterord[] = []) {
    const spor = sporring.parse(parametre);
    const v = lagVisning({ sprak, standardsprak: 'nb', iDag: '2026-11-20', tjenester });
    const felles = { poster: [], nabo: undefined, virksomhetsnavn: undefined, postliste: '/', v };
    const svar = await tjenester.sok.sok(spor);
    return { t: v.t.soket, side: treffliste({ sporring: spor, svar, valgte, ...felles }).toString() };
  }

  test('says that nothing is published where nothing was asked for, and gives no advice', async () => {
    const { t, side } = await vis({});
    expect(side).toContain(t.ingenUtgitt);
    expect(side).not.toContain(t.ingenMedFiltre);
    for (const raad of t.raad) expect(side).not.toContain(raad);
  });

  test('speaks of the words or the filters where there are any', async () => {
    const medOrd = await vis({ q: 'kajakk' });
    expect(medOrd.side).toContain(medOrd.t.ingenFor('kajakk'));
    expect(medOrd.side).toContain(medOrd.t.raad[0]);
    const medFilter = await vis({ type: ['I'] }, [{ navn: 'Inngående', fraArkivet: false, uten: '/sok' }]);
    expect(medFilter.side).toContain(medFilter.t.ingenMedFiltre);
    expect(medFilter.side).not.toContain(medFilter.t.ingenUtgitt);
  });
});
