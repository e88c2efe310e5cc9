import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lesPostmiljo } from '../../../src/innsyn/post/innstillinger.ts';
import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { offentligeFiler } from '../../../src/server/oppstart/aapne-tjenester.ts';
import { erForsinket } from '../../../src/server/vakt/forsinket.ts';
import { fyll, NAA, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Testtjener } from '../tjener-i-test.ts';

const HELSE = '/api/v1/helse';
let proeve: Proevedata;
beforeAll(async () => {
  proeve = await fyll();
});
afterAll(() => proeve.rydd());

/** Asks a server of the same journal: at another time, or with another limit for the disk. */
async function medTjener(
  { naa = NAA, minstLedig = 0 }: { naa?: Date; minstLedig?: number },
  arbeid: (tjener: Testtjener) => Promise<void>,
): Promise<void> {
  const tjener = await startTesttjener(proeve.data, {}, () => naa, lesPostmiljo({}), minstLedig);
  try {
    // What the server asks the index at start, and what grows old, is done first.
    await expect
      .poll(async () => (await hent(tjener.port, HELSE)).tekst, { timeout: 20_000 })
      .toContain('"navnSokbare":true');
    await arbeid(tjener);
  } finally {
    await tjener.lukk();
  }
}

/** What a load balancer and a monitor are told. */
async function spoer({ port }: Testtjener): Promise<readonly [number, number, unknown]> {
  const [mild, streng] = [await hent(port, HELSE), await hent(port, `${HELSE}?streng=true`)];
  expect(streng.tekst).toBe(mild.tekst);
  return [mild.status, streng.status, JSON.parse(mild.tekst)];
}

test('a disk that is nearly full is a warning, red for a monitor, and takes no page from anybody', async () => {
  await medTjener({ minstLedig: Number.MAX_SAFE_INTEGER }, async (tjener) => {
    const trang = { status: 'varsel', disk: { plass: false } };
    expect(await spoer(tjener)).toEqual([200, 503, expect.objectContaining(trang)]);
    expect((await hent(tjener.port, '/')).status).toBe(200);
  });
  await medTjener({}, async (tjener) => {
    const nok = { status: 'ok', disk: { plass: true } };
    expect(await spoer(tjener)).toEqual([200, 200, expect.objectContaining(nok)]);
  });
});

test('an archive that the export has refused is a warning until one is accepted', async () => {
  const skriver = aapneJournalskriver(offentligeFiler(proeve.data).journal);
  try {
    const spurt = async (eksportStanset: boolean) =>
      medTjener({}, async (tjener) => {
        const svar = { status: eksportStanset ? 'varsel' : 'ok', journal: { eksportStanset } };
        const [mild, streng, innhold] = await spoer(tjener);
        expect([mild, streng]).toEqual([200, eksportStanset ? 503 : 200]);
        expect(innhold).toMatchObject(svar);
      });
    await skriver.avvisArkiv();
    await spurt(true);
    await skriver.noterKjoering({ nr: 1, startet: NAA });
    await spurt(false);
  } finally {
    await skriver.lukk();
  }
});

test('a configuration that is gone is a warning: exports refuse the journal without it', async () => {
  const konfig = join(proeve.data, 'konfig.json');
  renameSync(konfig, `${konfig}.borte`);
  try {
    await medTjener({}, async (tjener) => {
      const uten = { status: 'varsel', journal: { eksportStanset: true } };
      const [mild, streng, svar] = await spoer(tjener);
      expect([mild, streng]).toEqual([200, 503]);
      expect(svar).toMatchObject(uten);
    });
  } finally {
    renameSync(`${konfig}.borte`, konfig);
  }
});

test('R61: exports that have stopped are a warning when a whole working day has gone by without one', async () => {
  const paa = (dag: string, forsinket: boolean) =>
    medTjener({ naa: new Date(`${dag}T12:00:00Z`) }, async (tjener) => {
      const [mild, streng, svar] = await spoer(tjener);
      expect([dag, mild, streng]).toEqual([dag, 200, forsinket ? 503 : 200]);
      expect(svar).toMatchObject({
        status: forsinket ? 'varsel' : 'ok',
        journal: { virksomheter: [{ virksomhet: SLUG, forsinket }] },
      });
    });
  // The last one was on a Friday.
  await paa('2026-11-23', false);
  await paa('2026-11-24', true);
});

test.each(['streng=ja', 'strng=true'])(
  '%s is refused: a slip must not keep a monitor green',
  async (slip) => {
    await medTjener({}, async ({ port }) => {
      expect((await hent(port, `${HELSE}?${slip}`)).status).toBe(400);
    });
  },
);

describe('R61: a journal is late', () => {
  const sist = '2026-11-20T10:00:00Z';
  const kilde = VIRKSOMHET.kilder[0] ?? expect.fail('The body has no source.');
  const virksomhet = { ...VIRKSOMHET, forsinketEtterArbeidsdager: 3, kilder: [kilde] };

  test('after the working days that its body has said, and never where it has said 0', () => {
    expect(erForsinket(virksomhet, sist, '2026-11-25')).toBe(false);
    expect(erForsinket(virksomhet, sist, '2026-11-26')).toBe(true);
    expect(erForsinket({ ...virksomhet, forsinketEtterArbeidsdager: 0 }, sist, '2027-11-26')).toBe(false);
  });

  test('not while nothing more is expected from any source, and not before its first export is done', () => {
    const uten = { ...kilde, stilleEtterArbeidsdager: 0 };
    expect(erForsinket({ ...virksomhet, kilder: [uten] }, sist, '2027-11-26')).toBe(false);
    expect(erForsinket({ ...virksomhet, kilder: [uten, kilde] }, sist, '2027-11-26')).toBe(true);
    expect(erForsinket({ ...virksomhet, stilleEtterArbeidsdager: 0 }, sist, '2027-11-26')).toBe(false);
    expect(erForsinket(virksomhet, undefined, '2027-11-26')).toBe(false);
  });
});
