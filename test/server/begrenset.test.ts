import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { treffliste } from '../../src/components/sok/treffliste.ts';
import { lagVisning } from '../../src/components/visning.ts';
import { SPRAK } from '../../src/i18n/sprak.ts';
import { aapneTjenester } from '../../src/server/oppstart/aapne-tjenester.ts';
import { svarApi } from '../../src/server/api/rut.ts';
import { svarRegneark } from '../../src/server/utgaver/regneark.ts';
import { lagStand } from '../../src/server/vakt/stand.ts';
import { lagLogg } from '../../src/server/logg.ts';
import type { Tjenester } from '../../src/server/tjenester.ts';
import { sporring } from '../../src/sok/sokemotor.ts';
import { Writable } from 'node:stream';
import { fyll, NAA, VIRKSOMHET, type Proevedata } from './fyll.ts';

const stille = lagLogg(new Writable({ write: (_bit, _koding, ferdig) => ferdig() }));

describe.each([0, 1])('a search that is too extensive to be made to its end (%i threads)', (traader) => {
  let proeve: Proevedata;
  let tjenester: Tjenester;
  beforeAll(async () => {
    proeve = await fyll();
    const konfig = { virksomheter: [VIRKSOMHET] };
    tjenester = await aapneTjenester(proeve.data, konfig, () => NAA, stille, { traader, ramme: 1_000 });
  });
  afterAll(async () => {
    await tjenester.sok.lukk();
    await tjenester.journal.lukk();
    await proeve.rydd();
  });

  const api = async (q: string) => {
    const parametre = new URLSearchParams({ q });
    const sti = '/api/v1/journalposter';
    const foresporsel = { sti, parametre, iDag: '2026-11-20', stengt: false, harPlass: async () => true };
    return (await svarApi(tjenester, foresporsel)).innhold;
  };

  test('is said to be so in the API, and others not', async () => {
    expect(await api('skoleskyss')).toMatchObject({ treff: 45, begrenset: false });
    expect(await api('skoleskyss -s* -n* -a* -b* -p* -m* -k*')).toMatchObject({ treff: 0, begrenset: true });
  });

  test('is not given out as a file, which would be taken for all there is', async () => {
    const finnStand = lagStand(tjenester, () => tjenester.konfig);
    const fil = async (q: string) => {
      const parametre = new URLSearchParams({ q });
      const felles = { sti: '/sok.csv', iDag: '2026-11-20', sprak: 'nb', foran: '', stengt: false } as const;
      return (await svarRegneark(tjenester, { ...felles, parametre, finnStand })).svar.status;
    };
    expect(await fil('skoleskyss')).toBe(200);
    expect(await fil('s* n* m* o* p* a* b* k* t* v* f* j* h* r*')).toBe(400);
  });

  test.each(SPRAK)('is said to be so on the page, in %s', async (sprak) => {
    const spor = sporring.parse({ q: 's* n* m* o* p* a* b* k* t* v* f* j* h* r*' });
    const svar = await tjenester.sok.sok(spor);
    const v = lagVisning({ sprak, standardsprak: 'nb', iDag: '2026-11-20', tjenester });
    const felles = {
      sporring: spor,
      poster: [],
      nabo: undefined,
      valgte: [],
      virksomhetsnavn: undefined,
      postliste: '/',
      v,
    };
    const tekst = treffliste({ ...felles, svar }).toString();
    expect(tekst).toContain(v.t.soket.minst(v.t.treff(String(svar.treff))));
    expect(tekst).toContain(v.t.soket.begrenset);
    // That there is nothing is not known.
    expect(tekst).not.toContain(v.t.soket.ingen);
    const { begrenset, ...helt } = svar;
    expect(begrenset).toBe(true);
    const alt = treffliste({ ...felles, svar: helt }).toString();
    expect(alt).not.toContain(v.t.soket.begrenset);
  });
});
