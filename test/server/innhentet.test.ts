import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { BYGG } from '../../src/server/oppstart/aapne-grunn.ts';
import { aapneTjenester } from '../../src/server/oppstart/aapne-tjenester.ts';
import { lastAstro, type Gjengiver } from '../../src/server/svar/astro-gjengiver.ts';
import { gjengiAdresser, type Adressesvar } from '../../src/server/svar/gjengi-adresser.ts';
import type { Tjenester } from '../../src/server/tjenester.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { fyll, NAA, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from './fyll.ts';

const stille = lagLogg(new Writable({ write: (_bit, _koding, ferdig) => ferdig() }));

/** What is asked, and what is in the answer only when the entry is. */
const STEDER = [
  ['/sok?q=fiskekort', 'ekornskinn'],
  ['/sok?q=fiskekrt', 'fiskekort'],
  ['/sok.atom?q=fiskekort', 'ekornskinn'],
  ['/sok.csv?q=fiskekort', 'ekornskinn'],
  ['/api/v1/journalposter?q=fiskekort', '"treff":1'],
  ['/api/v1/journalposter?q=fiskekrt', 'fiskekort'],
  ['/api/v1/forslag?q=fiskek', 'fiskekort'],
] as const;

let proeve: Proevedata;
let tjenester: Tjenester;
let gjengi: Gjengiver;
beforeAll(async () => {
  proeve = await fyll();
  gjengi = await lastAstro(join(BYGG, 'server', 'entry.mjs'));
  const konfig = { virksomheter: [VIRKSOMHET] };
  tjenester = await aapneTjenester(proeve.data, konfig, () => NAA, stille, { traader: 0 });
});
afterAll(async () => {
  await tjenester.sok.lukk();
  await tjenester.journal.lukk();
  await proeve.rydd();
});

const tekst = (svar: Adressesvar | undefined): string =>
  Buffer.from(svar?.kropp ?? [])
    .toString()
    .replaceAll(/<\/?mark>/g, '');

/**
 * What a place answers, and what it answers the next time, when the engine has answered and is heard of a while after: something is done
 * meanwhile.
 *
 * @param gjoer is told how many times the engine has answered since.
 */
async function svarMens(
  sted: string,
  gjoer: (gang: number) => Promise<void>,
): Promise<readonly [foer: Adressesvar, naa: Adressesvar]> {
  const { sok } = tjenester;
  let gang: number | undefined;
  const tregt = async <T>(svar: T): Promise<T> => {
    if (gang !== undefined) await gjoer(++gang);
    return svar;
  };
  const treg: Tjenester['sok'] = {
    ...sok,
    sok: async (sporring) => tregt(await sok.sok(sporring)),
    forslag: async (...kall) => tregt(await sok.forslag(...kall)),
  };
  const logg = {
    ...stille,
    besvart: () => {
      gang = 0;
    },
  };
  // Another address for the same: what it shows is remembered, and the answer is not.
  const adresser = [sted.replace('q=', 'q=+'), sted];
  const felles = { gjengi, nettadresse: undefined, logg };
  const [foer, naa] = await gjengiAdresser({ ...tjenester, sok: treg }, adresser, felles);
  if (foer === undefined || naa === undefined) throw new Error('An address was not answered.');
  return [foer, naa];
}

const foersteGang =
  (gjoer: () => Promise<void>) =>
  async (gang: number): Promise<void> => {
    if (gang === 1) await gjoer();
  };

let sist = 100;
const medTekst = (dokumentnummer: number, tekst: string) =>
  publiser(proeve.data, [post(2, dokumentnummer, { tekst })]);
async function nyPost(): Promise<number> {
  sist += 1;
  await medTekst(sist, 'Brev om fiskekort og ekornskinn');
  return sist;
}
const trekk = (dokumentnummer: number) =>
  publiser(proeve.data, [{ art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer } }]);
async function settStengt(stengt: boolean): Promise<void> {
  const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'), { klokke: () => NAA });
  await skriver.settStengt(SLUG, stengt);
  await skriver.lukk();
}

describe('an answer that waits for the search while the journal changes', () => {
  test.each(STEDER)('R59: %s shows, counts and offers nothing that was withdrawn', async (sted, ord) => {
    const nr = await nyPost();
    const [foer, naa] = await svarMens(
      sted,
      foersteGang(() => trekk(nr)),
    );
    expect(tekst(foer)).toContain(ord);
    expect([naa.status, tekst(naa).includes(ord)]).toEqual([200, false]);
  });

  test.each(['/sok?q=fiskekort', '/sok.atom?q=fiskekort', '/api/v1/journalposter?q=fiskekort'])(
    '%s has nothing that was masked, and what is left of the entry',
    async (sted) => {
      const nr = await nyPost();
      const [foer, naa] = await svarMens(
        sted,
        foersteGang(() => medTekst(nr, `Brev om fiskekort og ${MASKE}`)),
      );
      expect(tekst(foer)).toContain('ekornskinn');
      expect(tekst(naa)).not.toContain('ekornskinn');
      expect(tekst(naa)).toContain('Brev om fiskekort og ');
      await trekk(nr);
    },
  );

  test.each(STEDER)('R59: %s shows nothing of a journal that was closed', async (sted, ord) => {
    const nr = await nyPost();
    const [, naa] = await svarMens(
      sted,
      foersteGang(() => settStengt(true)),
    );
    expect([naa.status, tekst(naa).includes(ord)]).toEqual([503, false]);
    await settStengt(false);
    await trekk(nr);
  });

  test.each(STEDER)('%s is answered without the search when it changes each time', async (sted, ord) => {
    const nr = await nyPost();
    const [, naa] = await svarMens(sted, async () => trekk(await nyPost()));
    expect([naa.status, tekst(naa).includes(ord)]).toEqual([503, false]);
    await trekk(nr);
  });

  test('an answer is not made again for what is only added', async () => {
    let ganger = 0;
    const [, naa] = await svarMens('/sok?q=skoleskyss', async (gang) => {
      ganger = gang;
      await nyPost();
    });
    expect([naa.status, ganger]).toEqual([200, 1]);
  });
});
