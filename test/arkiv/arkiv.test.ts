import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Arkiv } from '../../src/arkiv/arkiv.ts';
import { aapneArkiv } from '../../src/arkiv/sqlite/aapne-arkiv.ts';
import type { Journalpost } from '../../src/noark/journalpost.ts';
import type { Post } from '../../src/noark/leveranse.ts';
import type { Sak } from '../../src/noark/sak.ts';

const sak = (id: string, nr: number, mer: Partial<Sak> = {}): Sak => ({
  kilde: 'arkiv',
  systemID: id,
  saksaar: 2026,
  sakssekvensnummer: nr,
  tittel: { linje1: 'Reguleringsplan' },
  personnavn: [],
  klasser: [],
  sakspart: [],
  skjerming: [],
  kunOffentlig: false,
  sted: { fil: 'a.xml', linje: 1 },
  ...mer,
});
const post = (id: string, sakID: string, nr: number, mer: Partial<Journalpost> = {}): Journalpost => ({
  kilde: 'arkiv',
  systemID: id,
  sakID,
  journalpostnummer: nr,
  journalposttype: 'I',
  journalstatus: 'J',
  journaldato: '2026-03-02',
  tittel: { linje1: 'Innspill' },
  personnavn: [],
  korrespondansepart: [],
  avskrivning: [],
  dokumenter: [],
  skjerming: [],
  kunOffentlig: false,
  sted: { fil: 'a.xml', linje: 2 },
  ...mer,
});

function nyttArkiv(): Arkiv {
  const mappe = mkdtempSync(join(tmpdir(), 'arkiv-'));
  const arkiv = aapneArkiv(join(mappe, 'arkiv.db'));
  onTestFinished(async () => {
    await arkiv.lukk();
    rmSync(mappe, { recursive: true });
  });
  return arkiv;
}
const start = (arkiv: Arkiv, fingeravtrykk = 'x'): Promise<number> =>
  arkiv.startLeveranse({ virksomhet: 'fjordvik', kilde: 'arkiv', fingeravtrykk, tidspunkt: new Date(0) });
const poster = (...alle: (Sak | Journalpost)[]): Post[] =>
  alle.map((p) => ('sakID' in p ? { art: 'journalpost', journalpost: p } : { art: 'sak', sak: p }));
async function lever(arkiv: Arkiv, ...alle: (Sak | Journalpost)[]): Promise<number> {
  const nr = await start(arkiv);
  await arkiv.motta(poster(...alle));
  await arkiv.ferdigLest(nr, []);
  await arkiv.flett(nr);
  return nr;
}
const toem = async (arkiv: Arkiv): Promise<string[]> => {
  const ut: string[] = [];
  for (;;) {
    const pulje = await arkiv.pulje('fjordvik', { saker: 1, poster: 1 });
    if (!pulje) return ut;
    ut.push(...pulje.numre.map((n) => `${n.saksaar}/${n.sakssekvensnummer}`));
    await arkiv.merkAvstemt('fjordvik', pulje.numre);
  }
};

describe('mottak', () => {
  test('counts nothing until it is merged, and leaves nothing when it is dropped', async () => {
    const arkiv = nyttArkiv();
    const nr = await start(arkiv);
    await arkiv.motta(poster(sak('s1', 1), post('p1', 's1', 1)));
    expect(await arkiv.antallUavstemte()).toBe(0);
    await arkiv.forkast(nr);
    expect(await arkiv.sisteLeveranse('fjordvik', 'arkiv')).toBeUndefined();
    await lever(arkiv, sak('s1', 1), post('p1', 's1', 1));
    expect(await toem(arkiv)).toEqual(['2026/1']);
  });

  test('an entry may come before its case', async () => {
    const arkiv = nyttArkiv();
    const nr = await lever(arkiv, post('p1', 's1', 1), sak('s1', 1));
    expect(await arkiv.avvisninger(nr)).toEqual([]);
    const pulje = await arkiv.pulje('fjordvik', { saker: 9, poster: 9 });
    expect(pulje?.saker[0]?.poster.map(({ post: p }) => p)).toEqual([post('p1', 's1', 1)]);
  });

  test('an entry without a case is rejected with its place', async () => {
    const arkiv = nyttArkiv();
    const nr = await lever(arkiv, post('p1', 'borte', 1, { sted: { fil: 'b.xml', linje: 77 } }));
    expect(await arkiv.avvisninger(nr)).toMatchObject([
      { art: 'journalpost', nummer: 'p1', sted: { fil: 'b.xml', linje: 77 }, felt: 'sak' },
    ]);
  });

  test.each([
    ['number', { nummer: '2026/1' }],
    ['key, where people know it by another', { nummer: '26/1', nokkel: 's1' }],
  ])('the entries of a case that was rejected wait with it, by its %s', async (_hva, id) => {
    const arkiv = nyttArkiv();
    await lever(arkiv, sak('s1', 1), post('p1', 's1', 1));
    await toem(arkiv);
    const nr = await start(arkiv);
    await arkiv.motta([
      ...poster(post('p2', 's1', 2)),
      {
        art: 'avvist',
        avvisning: {
          art: 'sak',
          ...id,
          sted: { fil: 'a.xml', linje: 5 },
          felt: 'saksdato',
          grunn: 'er ingen dato',
        },
      },
    ]);
    await arkiv.ferdigLest(nr, []);
    await arkiv.flett(nr);
    expect((await arkiv.avvisninger(nr)).map(({ art }) => art)).toEqual(['sak', 'journalpost']);
    const pulje = await arkiv.pulje('fjordvik', { saker: 9, poster: 9 });
    expect(pulje?.saker[0]?.poster.map(({ post: { systemID }, uleselig }) => [systemID, uleselig])).toEqual([
      ['p1', true],
    ]);
  });

  test('of a case that comes twice and not alike, the one that shields most stands, whatever the order', async () => {
    const skjermet = sak('s1', 1, {
      skjerming: [
        { hjemmel: [], elementer: ['TM1'], uavklarte: [], ukjente: [], baerer: 'mappe', tilgangskode: 'U' },
      ],
    });
    for (const rekke of [
      [sak('s1', 1), skjermet],
      [skjermet, sak('s1', 1)],
    ]) {
      const arkiv = nyttArkiv();
      await lever(arkiv, ...rekke, post('p1', 's1', 1));
      const pulje = await arkiv.pulje('fjordvik', { saker: 9, poster: 9 });
      expect(pulje?.saker[0]?.sak.skjerming).toHaveLength(1);
      await toem(arkiv);
      await lever(arkiv, ...rekke, post('p1', 's1', 1));
      expect(await toem(arkiv)).toEqual([]);
    }
  });
});

describe('fletting', () => {
  const avskrevet = (av: string): Partial<Journalpost> => ({ avskrivning: [{ referanseAvskrivesAv: av }] });
  const foerste = [
    sak('s1', 1),
    sak('s2', 2),
    post('p1', 's1', 1, avskrevet('p3')),
    post('p2', 's1', 2, { journalaar: 2026, journalsekvensnummer: 7 }),
    post('p3', 's2', 1, avskrevet('p2')),
  ];
  const andre = [
    sak('s1', 1),
    sak('s2', 2),
    post('p1', 's1', 1, { journalstatus: 'U' }),
    post('p2', 's1', 2, { journalaar: 2026, journalsekvensnummer: 7 }),
    post('p4', 's2', 2, avskrevet('p1')),
    post('p5', 's2', 3),
  ];
  test('entries that are merged together are as those that are merged one by one', async () => {
    const [sammen, enkeltvis] = [nyttArkiv(), nyttArkiv()];
    for (const levering of [foerste, andre]) {
      await lever(sammen, ...levering);
      // The last of them once more has the key of one before it: then the entries of the stretch are merged one at a time.
      const nr = await lever(enkeltvis, ...levering, ...levering.slice(-1));
      expect(await enkeltvis.avvisninger(nr)).toMatchObject([{ art: 'journalpost', felt: 'systemID' }]);
      const [a, b] = await Promise.all(
        [sammen, enkeltvis].map((arkiv) => arkiv.pulje('fjordvik', { saker: 9, poster: 9 })),
      );
      expect(a?.saker.flatMap((s) => s.poster)).toHaveLength(levering === foerste ? 3 : 5);
      expect(a?.lenker.length).toBeGreaterThan(1);
      expect(a).toEqual(b);
      expect(await toem(sammen)).toEqual(await toem(enkeltvis));
    }
  });

  test('a case that is known and as it was, is looked at again when a new entry comes to it', async () => {
    const arkiv = nyttArkiv();
    await lever(arkiv, ...foerste);
    await toem(arkiv);
    await lever(arkiv, ...foerste, post('p6', 's1', 3));
    expect(await toem(arkiv)).toContain('2026/1');
    await lever(arkiv, sak('s3', 3), post('p7', 's3', 1));
    await toem(arkiv);
    await lever(arkiv, sak('s3', 3), post('p7', 's3', 1), post('p8', 's3', 2));
    expect(await toem(arkiv)).toEqual(['2026/3']);
  });

  test('an entry without a case is rejected, and those beside it are not', async () => {
    const arkiv = nyttArkiv();
    const nr = await lever(arkiv, ...foerste, post('p9', 'borte', 1));
    expect(await arkiv.avvisninger(nr)).toMatchObject([{ nummer: 'p9', felt: 'sak' }]);
    const pulje = await arkiv.pulje('fjordvik', { saker: 9, poster: 9 });
    expect(pulje?.saker.flatMap((s) => s.poster)).toHaveLength(3);
  });
});

describe('uavstemte saker', () => {
  test('are those that changed, in number order, and none the second time', async () => {
    const arkiv = nyttArkiv();
    const alt = [sak('s2', 2), post('p2', 's2', 1), sak('s1', 1), post('p1', 's1', 1)];
    await lever(arkiv, ...alt);
    expect(await toem(arkiv)).toEqual(['2026/1', '2026/2']);
    await lever(arkiv, ...alt);
    expect(await toem(arkiv)).toEqual([]);
    await lever(arkiv, ...alt.slice(0, 3), post('p1', 's1', 1, { tittel: { linje1: 'Nytt' } }));
    expect(await toem(arkiv)).toEqual(['2026/1']);
  });

  test('a record that only stands on another line has not changed', async () => {
    const arkiv = nyttArkiv();
    await lever(arkiv, sak('s1', 1), post('p1', 's1', 1));
    await toem(arkiv);
    await lever(arkiv, sak('s1', 1), post('p1', 's1', 1, { sted: { fil: 'a.xml', linje: 900 } }));
    expect(await toem(arkiv)).toEqual([]);
  });

  test('an entry that moves marks both cases, the one it came to first', async () => {
    const arkiv = nyttArkiv();
    await lever(arkiv, sak('s1', 1), sak('s2', 2), post('p1', 's1', 1));
    await toem(arkiv);
    await lever(arkiv, sak('s1', 1), sak('s2', 2), post('p1', 's2', 1));
    expect(await toem(arkiv)).toEqual(['2026/2', '2026/1']);
  });

  test('a case is looked at again when an entry that settles one of its own changes', async () => {
    const arkiv = nyttArkiv();
    const alt = [
      sak('s1', 1),
      sak('s2', 2),
      post('p1', 's1', 1, { avskrivning: [{ referanseAvskrivesAv: 'p2' }] }),
      post('p3', 's1', 2, { avskrivning: [{ avskrivesAvJournalnummer: '2026/12' }] }),
    ];
    const svar = post('p2', 's2', 1, { journalaar: 2026, journalsekvensnummer: 12 });
    await lever(arkiv, ...alt, svar);
    expect(
      (await arkiv.pulje('fjordvik', { saker: 9, poster: 9 }))?.lenker.map((l) => l.til.systemID),
    ).toEqual(expect.arrayContaining(['p2', 'p2']));
    await toem(arkiv);
    await lever(arkiv, ...alt, { ...svar, tittel: { linje1: 'Endret' } });
    expect(await toem(arkiv)).toEqual(['2026/1', '2026/2']);
  });
});
