import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import type { Logglinje } from '../../../src/arkiv/logg.ts';
import { eksporter } from '../../../src/eksport/eksporter.ts';
import { Ufullfoert } from '../../../src/eksport/feil.ts';
import { skrivLeveranse } from '../../eksport/hjelp/leveranse.ts';
import type { Testtjener } from '../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from './arkiv-data.ts';
import { loggInnSom, startKonsoll } from './konsoll-i-test.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

async function logglinjer(hvem: string): Promise<readonly Logglinje[]> {
  const bok = aapneArkiv(join(arkiv.data, 'arkiv.db'));
  try {
    return await bok.logg({ hvem, antall: 50 });
  } finally {
    await bok.lukk();
  }
}

/** What stands on a page, as somebody reads it. */
const ord = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('today’s work', () => {
  test('counts what waits in each body, says why, and shows the oldest first', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar');
    const side = ord((await les('/arkiv')).tekst);
    expect(side).toMatch(
      /Fjordvik kommune .* 2 Holdt tilbake 2 Venter på vurdering i arkivet .* Utvik kommune/,
    );
    expect(side).toContain(
      '01.02.2026 2026/1-2 Fødselsnummer Plan og bygg 03.02.2026 2026/2-1 Fødselsnummer Skole',
    );
    expect(side).toContain('Be saksbehandleren vurdere dem der');
    expect(side).toMatch(/leverer, men har ikke hatt noe nytt på \d+ arbeidsdager/);
    expect(side).toMatch(
      /Siste eksport Fra kilden «arkiv», ferdig 20\.11\.2026 kl\. 11\.00\. Lest 5 Publisert 3/,
    );
    expect(side).toContain('Innsynskrav');
  });

  test('says that a later export was cut off, until the next has completed it', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar');
    const { les: lesPlan } = await loggInnSom(konsoll.port, 'plan');
    const UFERDIG = 'Den siste eksporten er ikke ferdig. Den begynte 20.11.2026 kl. 12.00.';
    expect(ord((await les('/arkiv')).tekst)).not.toContain('er ikke ferdig');
    const rot = mkdtempSync(join(tmpdir(), 'avbrutt-'));
    const poster = [{ id: 'ny', nr: 1, tittel: 'Merknad til vei' }];
    const valg = {
      format: 'noark5',
      sti: skrivLeveranse(rot, [{ id: 'utvik-9', nr: 9, poster }], { navn: 'Utvik kommune' }),
      data: arkiv.data,
      klokke: () => new Date('2026-11-20T11:00:00Z'),
      virksomhet: 'utvik',
    } as const;
    try {
      const fremdrift = ({ fase }: { readonly fase: string }): void => {
        if (fase === 'avstemmer') throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
      };
      await expect(eksporter({ ...valg, fremdrift })).rejects.toBeInstanceOf(Ufullfoert);
      const [fjordvik = '', utvik = ''] = ord((await les('/arkiv')).tekst).split(' Utvik kommune ');
      expect(utvik).toContain(UFERDIG);
      expect(fjordvik).not.toContain(UFERDIG);
      expect(ord((await lesPlan('/arkiv')).tekst)).not.toContain(UFERDIG);
      expect(ord((await les('/arkiv/utvik/rapport')).tekst)).toContain(UFERDIG);
      expect(ord((await les('/arkiv/fjordvik/rapport')).tekst)).not.toContain(UFERDIG);
      await eksporter(valg);
      expect(ord((await les('/arkiv')).tekst)).not.toContain('er ikke ferdig');
    } finally {
      rmSync(rot, { recursive: true, force: true });
    }
  });

  test('is of one’s own units: what is the whole body’s is for who sees the whole body', async () => {
    const { les } = await loggInnSom(konsoll.port, 'plan');
    const side = ord((await les('/arkiv')).tekst);
    expect(side).toContain('2026/1-2');
    expect(side).not.toContain('2026/2-1');
    expect(side).not.toContain('Siste eksport');
    expect(side).not.toContain('Innsynskrav');
  });

  test('is nothing to who only reads the log', async () => {
    const { les } = await loggInnSom(konsoll.port, 'revisor');
    const { tekst } = await les('/arkiv');
    const side = ord(tekst);
    expect(side).toContain('Det er ingen journal her');
    expect(side).not.toMatch(/2026\/\d/);
    // No keys for lists that are not there, and the way to what there is.
    expect(side).not.toContain('Tasten');
    expect(tekst).toMatch(/<main[\s\S]*<a href="\/arkiv\/logg">[\s\S]*<\/main>/);
  });
});

describe('R68: a look at a list', () => {
  test('stands in the log, by who and what and never by title, before anything is shown', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar-2');
    await les('/arkiv/fjordvik/liste/holdt');
    const [siste] = await logglinjer('utvikler#arkivar-2');
    expect(siste).toMatchObject({
      rolle: 'arkivar',
      handling: 'se',
      virksomhet: 'fjordvik',
      gjenstand: '',
      grunn: 'arbeidsliste holdt',
    });
  });

  test('a list that there is none of, and one that is refused, are no looks', async () => {
    const foer = (await logglinjer('utvikler#leser')).length;
    const { les } = await loggInnSom(konsoll.port, 'leser');
    expect((await les('/arkiv/fjordvik/liste/oppdiktet')).status).toBe(404);
    expect((await les('/arkiv/ukjentvik/liste/holdt')).status).toBe(403);
    const nye = (await logglinjer('utvikler#leser')).slice(0, -foer || undefined);
    expect(nye.map(({ grunn }) => grunn)).not.toContain('arbeidsliste oppdiktet');
    expect(nye.filter(({ virksomhet }) => virksomhet === 'ukjentvik')).toEqual([]);
  });
});

describe('a work list', () => {
  test('of one reason has a sentence on what to do, and nothing of other reasons', async () => {
    const { les } = await loggInnSom(konsoll.port, 'arkivar');
    const side = ord((await les('/arkiv/fjordvik/liste/venter?kode=ikke-vurdert')).tekst);
    expect(side).toContain('Offentlighet er ikke vurdert ennå.');
    expect(side).toContain('2026/1-3');
    expect(side).not.toContain('2026/1-2');
  });

  test.each(['etter=tull', 'etter=2026-01-01_1_', 'kode=finnes-ikke', 'etter=9999-12-31_1_x'])(
    'is read whatever stands in the address: ?%s',
    async (sporring) => {
      const { les } = await loggInnSom(konsoll.port, 'arkivar');
      expect((await les(`/arkiv/fjordvik/liste/holdt?${sporring}`)).status).toBe(200);
    },
  );
});
