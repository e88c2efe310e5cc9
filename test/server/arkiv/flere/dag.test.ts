import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Testtjener } from '../../tjener-i-test.ts';
import { hent } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';
import { loggenTil, ord } from '../les-side.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
beforeAll(async () => {
  arkiv = await fyllArkiv({ holdte: 60 });
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

describe('a day', () => {
  test('has every entry with the archive’s title, what the public gets instead, and why', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar');
    const side = ord((await les('/arkiv/fjordvik/dag/2026-03-02')).tekst);
    expect(side).toContain('2026/1-1 Publisert');
    expect(side).toContain('2026/1-3 Publisert');
    expect(side).toMatch(new RegExp(`Arkivet: skjermet: Om ${HEMMELIG}`));
    expect(side).toContain('Tilgangskode XX');
    expect(side).not.toContain('2026/1-2');
    const holdt = ord((await les('/arkiv/fjordvik/dag/2026-02-01')).tekst);
    expect(holdt).toMatch(/2026\/1-2 Holdt tilbake .*Fødselsnummer/);
  });

  test('is of one’s own units', async () => {
    const { les } = await loggInnSom(konsoll.port, 'plan');
    const side = ord((await les('/arkiv/fjordvik/dag/2026-03-02')).tekst);
    expect(side).toContain('2026/1-3');
    expect(side).not.toContain('2026/2-2');
    expect((await les('/arkiv/ukjentvik/dag/2026-03-02')).status).toBe(403);
  });

  test('is read page by page, without one too many or too few', async () => {
    const { les } = await loggInnSom(konsoll.port, 'leser');
    const dager = await Promise.all(
      ['01', '02', '28'].map((dag) => les(`/arkiv/fjordvik/dag/2026-01-${dag}`)),
    );
    const antall = dager.map(({ tekst }) => tekst.match(/class="postrad"/g)?.length);
    expect(antall).toEqual([3, 3, 2]);
  });

  test('that is in no calendar is not there, and one without entries says so', async () => {
    const { les } = await loggInnSom(konsoll.port, 'leser');
    for (const dato of ['2026-02-30', '2026-13-01', '0000-00-00', '9999-12-31'])
      expect((await les(`/arkiv/fjordvik/dag/${dato}`)).status, dato).toBe(404);
    expect(ord((await les('/arkiv/fjordvik/dag/2026-07-05')).tekst)).toContain(
      'Ingen journalposter denne dagen.',
    );
  });

  test('R68: stands in the log by its date', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar-2');
    await les('/arkiv/fjordvik/dag/2026-03-02');
    const [siste] = await loggenTil(arkiv.data, 'utvikler#arkivar-2');
    expect(siste).toMatchObject({ handling: 'se', gjenstand: '2026-03-02', grunn: 'forhåndsvisning' });
  });

  test('R70: as the public gets it, is the public’s own page to the byte', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar');
    const forhaand = await les('/arkiv/fjordvik/dag/2026-03-02/publikum?kilde');
    const offentlig = await hent(konsoll.port, '/fjordvik/postliste/2026-03-02');
    expect(offentlig.status).toBe(200);
    expect(forhaand.raa.equals(offentlig.raa)).toBe(true);
    expect(forhaand.tekst).not.toContain(HEMMELIG);
  });
});
