import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
import type { Testpost, Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const enSak = (...poster: Testsak['poster']): Testsak => ({ id: 'sak-1', nr: 1, poster });
const post = (mer: Partial<Testpost> = {}): Testpost => ({ id: 'p1', nr: 1, ...mer });
const settKonfig = (v: Verksted, felt: Readonly<Record<string, unknown>>): void => {
  const sti = join(v.data, 'konfig.json');
  const konfig = JSON.parse(readFileSync(sti, 'utf8'));
  Object.assign(konfig.virksomheter[0], felt);
  writeFileSync(sti, JSON.stringify(konfig));
};

describe('statuser', () => {
  test.each([
    ['Arkivert', 'funnet'],
    ['Utgår', 'trukket'],
    ['Ekspedert', 'ukjent'],
    ['Ferdigstilt fra saksbehandler', 'ukjent'],
    ['S', 'ukjent'],
    ['R', 'ukjent'],
  ])('an entry that was J and becomes %s is then %s', async (status, art) => {
    const v = new Verksted();
    await v.eksporter([enSak(post())]);
    await v.eksporter([enSak(post({ status }))]);
    expect((await v.oppslag('2026/1-1')).art).toBe(art);
    expect(await v.soekbare()).toHaveLength(art === 'funnet' ? 1 : 0);
  });

  test('J then A is no change, not even in the report', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post())]);
    v.naa = new Date('2026-11-23T08:00:00Z');
    const r = await v.eksporter([enSak(post({ status: 'Arkivert' }))]);
    expect(r).toMatchObject({ uendret: 1, publisert: 0, annenStatus: 0, ingenEndring: true });
  });

  test('A that never was J is not published, unless the configuration says so', async () => {
    const v = new Verksted();
    const sti = v.leveranse([enSak(post({ status: 'Arkivert' }))]);
    expect(await v.eksporter(sti)).toMatchObject({ annenStatus: 1, grunner: { annenStatus: { A: 1 } } });
    const konfig = JSON.parse(readFileSync(join(v.data, 'konfig.json'), 'utf8'));
    const kilder = konfig.virksomheter[0].kilder.map((k: object) => ({
      ...k,
      publiserteStatuser: ['J', 'A'],
    }));
    settKonfig(v, { kilder });
    const r = await v.eksporter(sti);
    expect(r.leveranse.lestFoer).toBe(true);
    expect(r).toMatchObject({ publisert: 1 });
  });

  test('hidden and shown again it has the same address and the same first publication', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post())]);
    await v.eksporter([enSak(post({ status: 'Ekspedert' }))]);
    v.naa = new Date('2026-12-01T08:00:00Z');
    expect(await v.eksporter([enSak(post())], { bekreft: true })).toMatchObject({ publisert: 1 });
    expect(await v.oppslag('2026/1-1')).toMatchObject({
      publisert: { foerstPublisert: '2026-11-20T08:00:00.000Z' },
    });
  });

  test.each(['Ekspedert', 'Utgår'])(
    'its history says that it was away as %s, when its title may have been changed (R17)',
    async (status) => {
      const v = new Verksted();
      await v.eksporter([enSak(post(), { id: 'p2', nr: 2 })]);
      await v.eksporter([enSak(post({ status }), { id: 'p2', nr: 2 })]);
      v.naa = new Date('2026-12-01T08:00:00Z');
      const rettet = enSak(post({ tittel: 'Rettet tittel' }), { id: 'p2', nr: 2 });
      await v.eksporter([rettet], { bekreft: true });
      expect(await v.oppslag('2026/1-1')).toMatchObject({
        publisert: { endringer: [{ tidspunkt: '2026-12-01T08:00:00.000Z', felt: ['vist igjen'] }] },
      });
      expect(await v.oppslag('2026/1-2')).toMatchObject({ publisert: { endringer: [] } });
    },
  );

  test('withdrawn as U and journalført again it comes back', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post())]);
    expect(await v.eksporter([enSak(post({ status: 'Utgår' }))])).toMatchObject({
      trukket: 1,
      annenStatus: 1,
    });
    await v.eksporter([enSak(post())], { bekreft: true });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
    expect(await v.soekbare()).toHaveLength(1);
  });

  test('what a withdrawn entry hid is still not shown elsewhere in the case', async () => {
    const v = new Verksted();
    const skjermet = post({
      avsender: 'Gudrun Fjellvåkersen',
      skjerming: { kode: 'U', elementer: ['Skjerming navn avsender'] },
    });
    const annen = { id: 'p2', nr: 2, tittel: 'Svar til Gudrun Fjellvåkersen' };
    expect(await v.eksporter([enSak(skjermet, annen)])).toMatchObject({ holdt: 1 });
    await v.eksporter([enSak({ ...skjermet, status: 'Utgår' }, annen)]);
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });
});

describe('komplette leveranser', () => {
  const mange = (antall: number, uten: readonly number[] = []): Testsak =>
    enSak(
      ...Array.from({ length: antall }, (_, i) => ({ id: `p${i + 1}`, nr: i + 1 })).filter(
        ({ nr }) => !uten.includes(nr),
      ),
    );

  test('withdraw what they do not have', async () => {
    const v = new Verksted();
    await v.eksporter([mange(60)]);
    const r = await v.eksporter([mange(60, [7])], { komplett: true });
    expect(r).toMatchObject({ lest: 59, uendret: 59, trukket: 1 });
    expect((await v.oppslag('2026/1-7')).art).toBe('trukket');
    expect(r.journalmaaneder.every(({ stemmer }) => stemmer)).toBe(true);
  });

  test('are refused when more than 2 % is missing, and nothing changes', async () => {
    const v = new Verksted();
    await v.eksporter([mange(60)]);
    const sti = v.leveranse([mange(60, [7, 8])]);
    await expect(v.eksporter(sti, { komplett: true })).rejects.toThrow(Eksportavbrudd);
    expect((await v.oppslag('2026/1-7')).art).toBe('funnet');
    expect(await v.eksporter(sti, { komplett: true, bekreft: true })).toMatchObject({ trukket: 2 });
    expect((await v.oppslag('2026/1-8')).art).toBe('trukket');
  });

  test('are looked at as complete also when the same files were read before', async () => {
    const v = new Verksted();
    await v.eksporter([mange(60)]);
    const sti = v.leveranse([mange(60, [7])]);
    await v.eksporter(sti);
    expect((await v.oppslag('2026/1-7')).art).toBe('funnet');
    const r = await v.eksporter(sti, { komplett: true });
    expect(r).toMatchObject({ trukket: 1, leveranse: { lestFoer: true } });
    expect((await v.oppslag('2026/1-7')).art).toBe('trukket');
  });

  test('bring back what an earlier one lacked', async () => {
    const v = new Verksted();
    await v.eksporter([mange(60)]);
    await v.eksporter([mange(60, [7])], { komplett: true });
    await v.eksporter(v.leveranse([mange(60)]), { komplett: true, bekreft: true });
    expect((await v.oppslag('2026/1-7')).art).toBe('funnet');
  });

  test('hold, and do not withdraw, an entry that was there and could not be read', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post({ id: 'p1' }), post({ id: 'p2', nr: 2 }))]);
    const r = await v.eksporter([enSak(post({ id: 'p1' }), post({ id: 'p2', nr: 2, odelagt: true }))], {
      komplett: true,
    });
    expect(r).toMatchObject({ lest: 2, avvist: 1, trukket: 0 });
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('let cases with new keys have the numbers of those they do not have any more', async () => {
    const v = new Verksted();
    const saker = (foran: string): readonly Testsak[] => [
      { id: `${foran}-s1`, nr: 1, poster: [1, 2].map((nr) => ({ id: `${foran}-p${nr}`, nr })) },
      { id: `${foran}-s2`, nr: 2, poster: [{ id: `${foran}-p3`, nr: 1 }] },
    ];
    await v.eksporter(saker('gml'));
    const r = await v.eksporter(saker('ny'), { komplett: true, bekreft: true });
    expect(r).toMatchObject({ lest: 3, avvist: 0, trukket: 0 });
    for (const nummer of ['2026/1-1', '2026/1-2', '2026/2-1'])
      expect((await v.oppslag(nummer)).art).toBe('funnet');
  });

  test('let no case have the number of one that was there and could not be read, or lies outside what they cover', async () => {
    const v = new Verksted();
    const gammel: Testsak = {
      id: 'gml',
      nr: 1,
      poster: [
        { id: 'p1', nr: 1 },
        { id: 'p2', nr: 2 },
      ],
    };
    const ny: Testsak = { id: 'ny', nr: 1, poster: [{ id: 'q1', nr: 1 }] };
    await v.eksporter([gammel]);
    const ulest: Testsak = { id: 'annen', nr: 2, poster: [{ id: 'p2', nr: 1, odelagt: true }] };
    const r = await v.eksporter([ny, ulest], { komplett: true, bekreft: true });
    expect(r).toMatchObject({ avvist: 2 });
    expect(await v.eksporter([ny])).toMatchObject({ avvist: 1 });
  });

  test('say nothing of other arkivdeler or of other sources', async () => {
    const v = new Verksted();
    const sti = v.leveranse([mange(3)]);
    writeFileSync(sti, readFileSync(sti, 'utf8').replace('<tittel>Sakarkiv', '<tittel>Byggesaksarkiv'));
    await v.eksporter(sti);
    await v.eksporter([{ id: 'sak-2', nr: 2, poster: [{ id: 'x1', nr: 1 }] }], { komplett: true });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });
});

describe('flytting', () => {
  const to = (nr: number): Testsak => ({ id: `sak-${nr}`, nr, poster: [] });

  test('to another case leaves a redirect and takes the first publication along', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post(), post({ id: 'p2', nr: 2 })), to(2)]);
    v.naa = new Date('2026-11-21T08:00:00Z');
    await v.eksporter([enSak(post()), { ...to(2), poster: [post({ id: 'p2', nr: 1 })] }]);
    expect(await v.oppslag('2026/1-2')).toEqual({
      art: 'flyttet',
      til: { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 1 },
    });
    expect(await v.oppslag('2026/2-1')).toMatchObject({
      publisert: { foerstPublisert: '2026-11-20T08:00:00.000Z' },
    });
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1', 'fjordvik/2026/2/1']);
  });

  test('of two entries that change places keeps both', async () => {
    const v = new Verksted();
    const [a, b] = [post({ tittel: 'Om bruen' }), post({ id: 'p2', tittel: 'Om veien' })];
    await v.eksporter([enSak(a), { ...to(2), poster: [b] }]);
    const r = await v.eksporter([enSak(b), { ...to(2), poster: [a] }]);
    expect(r.publisert + r.uendret).toBe(2);
    expect(JSON.stringify(await v.oppslag('2026/1-1'))).toContain('Om veien');
    expect(JSON.stringify(await v.oppslag('2026/2-1'))).toContain('Om bruen');
  });

  test('to a place where it may not be shown takes it away from where it was', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post()), to(2)]);
    await v.eksporter([enSak(), { ...to(2), poster: [post({ status: 'Ekspedert' })] }]);
    expect((await v.oppslag('2026/1-1')).art).toBe('ukjent');
    expect((await v.oppslag('2026/2-1')).art).toBe('ukjent');
    await v.eksporter([enSak(), { ...to(2), poster: [post()] }]);
    expect((await v.oppslag('2026/1-1')).art).toBe('flyttet');
  });

  test('of a whole case to another number redirects its entries', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post())]);
    await v.eksporter([{ ...enSak(post()), nr: 9 }]);
    expect(await v.oppslag('2026/1-1')).toMatchObject({ art: 'flyttet', til: { sakssekvensnummer: 9 } });
    expect((await v.oppslag('2026/9-1')).art).toBe('funnet');
  });
});

describe('utsettelse', () => {
  test('holds an entry back for working days, and lets it out by itself on its day', async () => {
    const v = new Verksted();
    // Tuesday 17 November 2026 and three working days: Friday the 20th.
    v.naa = new Date('2026-11-19T22:59:00Z');
    await v.eksporter([enSak()]);
    settKonfig(v, { utsettArbeidsdager: 3 });
    const sti = v.leveranse([enSak(post({ dato: '2026-11-17' }))]);
    const r = await v.eksporter(sti);
    expect(r).toMatchObject({ forsinket: 1, publisert: 0, utgangskode: 0 });
    expect(await v.oppslag('2026/1-1')).toMatchObject({ art: 'hull', hull: { art: 'forsinket' } });
    // Half a minute past midnight in Oslo.
    v.naa = new Date('2026-11-19T23:00:30Z');
    expect(await vedlikehold(v.data, v.klokke)).toMatchObject({ endret: 1 });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
    expect(await v.soekbare()).toHaveLength(1);
  });

  test('does not take back what is out already', async () => {
    const v = new Verksted();
    const sti = v.leveranse([enSak(post({ dato: '2026-11-19' }))]);
    await v.eksporter(sti);
    settKonfig(v, { utsettArbeidsdager: 10 });
    expect(await v.eksporter(sti)).toMatchObject({ uendret: 1, forsinket: 0 });
  });
});

describe('avskrivning', () => {
  test('names the entry that settled it, also in another case and when it comes later', async () => {
    const v = new Verksted();
    await v.eksporter([enSak(post({ avskrivesAv: 'svar' }))]);
    expect(JSON.stringify(await v.oppslag('2026/1-1'))).not.toContain('avskrivesAv');
    await v.eksporter([{ id: 'sak-2', nr: 2, poster: [{ id: 'svar', nr: 5 }] }]);
    expect(await v.oppslag('2026/1-1')).toMatchObject({
      publisert: { post: { avskrivning: [{ avskrivesAv: { sakssekvensnummer: 2, dokumentnummer: 5 } }] } },
    });
  });

  test('does not name an entry that the public may not know of', async () => {
    const v = new Verksted();
    await v.eksporter([
      enSak(post({ avskrivesAv: 'svar' })),
      { id: 'sak-2', nr: 2, poster: [{ id: 'svar', nr: 5, gradering: 'Fortrolig' }] },
    ]);
    expect(JSON.stringify(await v.oppslag('2026/1-1'))).not.toContain('avskrivesAv');
  });

  test('holds an answer in another case that names whom the question hides', async () => {
    const v = new Verksted();
    const r = await v.eksporter([
      enSak(
        post({
          avsender: 'Gudrun Fjellvåkersen',
          skjerming: { kode: 'U', elementer: ['Skjerming navn avsender'] },
          avskrivesAv: 'svar',
        }),
      ),
      { id: 'sak-2', nr: 2, poster: [{ id: 'svar', nr: 5, tittel: 'Svar til Gudrun Fjellvåkersen' }] },
    ]);
    expect(r).toMatchObject({ publisert: 1, holdt: 1 });
    expect((await v.oppslag('2026/2-5')).art).toBe('hull');
  });
});

test('a journal that was lost is made again from the archive', async () => {
  const v = new Verksted();
  const sti = v.leveranse([enSak(post())]);
  await v.eksporter(sti);
  for (const fil of ['journal.db', 'journal.db-wal', 'journal.db-shm', 'sok.db', 'sok.db-wal', 'sok.db-shm'])
    rmSync(join(v.data, fil), { force: true });
  await v.eksporter(sti);
  expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  expect(await v.soekbare()).toHaveLength(1);
});

test('an entry stays, at the same address, however old it grows (R63, R64)', async () => {
  const v = new Verksted();
  await v.eksporter([enSak(post())]);
  const foerst = await v.oppslag('2026/1-1');
  expect(foerst.art).toBe('funnet');
  for (let aar = 2027; aar < 2057; aar += 10) {
    v.naa = new Date(`${aar}-03-01T08:00:00Z`);
    // Later deliveries no longer speak of it.
    await v.eksporter([{ id: `sak-${aar}`, nr: aar, poster: [{ id: `p-${aar}`, nr: 1 }] }]);
    await vedlikehold(v.data, v.klokke);
    expect(await v.oppslag('2026/1-1')).toMatchObject({
      art: 'funnet',
      publisert: { foerstPublisert: '2026-11-20T08:00:00.000Z' },
    });
    expect(await v.soekbare()).toContain('fjordvik/2026/1/1');
  }
});
