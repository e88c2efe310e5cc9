import { copyFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { versjon18 } from '../../src/arkiv/migrasjoner/versjon-18.ts';
import { stier } from '../../src/eksport/lagre.ts';
import { vedta, type Vedtakskall } from '../../src/eksport/vedtak/vedta.ts';
import { finnPosten, finnSaken } from '../../src/konsoll/post/finn.ts';
import { lesPoststand, lesSaksstand } from '../../src/konsoll/post/stand.ts';
import type { Bruker } from '../../src/konsoll/tilgang.ts';
import type { Testpost, Testsak } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';

/*
 * An archive that gets new keys: another system, or an entry that is taken away and registered again. What people have hidden stands at the
 * same number, and stays hidden there until somebody undoes it.
 */

const STAB: Bruker = {
  id: 'test/arkivar',
  navn: 'Oppdiktet arkivar',
  tildelinger: [{ rolle: 'arkivar', virksomhet: 'fjordvik' }],
};
const ORD = ['Kvitvann', 'Blomdal', 'Stroepfelt', 'Yrkanuv', 'Hvervelin'] as const;
const dokument = (id: string, nr: number, tittel: string): string =>
  `<dokumentbeskrivelse><systemID>${id}</systemID><dokumenttype>Brev</dokumenttype><dokumentstatus>Dokumentet er ferdigstilt</dokumentstatus>
   <tittel>${tittel}</tittel><tilknyttetRegistreringSom>${nr === 1 ? 'Hoveddokument' : 'Vedlegg'}</tilknyttetRegistreringSom>
   <dokumentnummer>${nr}</dokumentnummer></dokumentbeskrivelse>`;
const poster = (noekkel: string): readonly Testpost[] =>
  ORD.map((ord, i) => ({
    id: `${noekkel}${i + 1}`,
    nr: i + 1,
    tittel: i === 4 ? 'Brev om veien' : `Brev om ${ord}`,
    ...(i === 4 && {
      mer: dokument(`${noekkel}d1`, 1, 'Brev') + dokument(`${noekkel}d2`, 2, `Bilag om ${ord}`),
    }),
  }));
const saken = (id: string, noekkel: string, mer: Partial<Testsak> = {}): readonly Testsak[] => [
  { id, nr: 1, poster: poster(noekkel), ...mer },
];
const si = (v: Verksted, nummer: string, oenske: Vedtakskall['oenske'], dokument?: number) =>
  vedta({
    data: v.data,
    virksomhet: 'fjordvik',
    nummer,
    ...(dokument !== undefined && { dokument }),
    oenske,
    grunn: 'skal ikke ut',
    av: 'noen',
    rolle: 'kommandolinje',
    klokke: v.klokke,
  });

/** Held, withdrawn, with a masked word, with a withdrawn document; the fourth is open. */
async function medVedtak(): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter(saken('s1', 'p'));
  await si(v, '2026/1-1', { art: 'hold' });
  await si(v, '2026/1-2', { art: 'trekk' });
  await si(v, '2026/1-3', {
    art: 'masker',
    detaljer: { maske: 'ord', ord: ['Stroepfelt'], hjemmel: 'offl-13-fvl-13-1-1' },
  });
  await si(v, '2026/1-5', { art: 'trekk' }, 2);
  return v;
}
async function viser(v: Verksted): Promise<readonly string[]> {
  const ute: string[] = [];
  for (const ord of ORD) {
    const iFil = [...v.bytes()].some(
      ([fil, bytes]) =>
        /^\/(?:journal|sok)\.db/u.test(fil) && bytes.toLowerCase().includes(ord.toLowerCase()),
    );
    if (iFil || (await v.soekbare(ord)).length > 0) ute.push(ord);
  }
  return ute;
}

describe('what people have hidden stays hidden', () => {
  test.each([
    ['the entries have new keys', 's1'],
    ['the case has a new key as well', 's9'],
  ])('where %s, and until it is undone by number', async (_, sak) => {
    const v = await medVedtak();
    expect(await viser(v)).toEqual(['Yrkanuv']);
    for (const tittel of ['Plan i nord', 'Plan i sør', 'Plan i vest']) {
      await v.eksporter(saken(sak, 'q', { tittel }), { komplett: true, bekreft: true });
      expect((await viser(v)).filter((ord) => ord !== 'Yrkanuv')).toEqual([]);
    }
    expect(await viser(v)).toEqual(['Yrkanuv']);
    await si(v, '2026/1-1', { art: 'opphev-hold' });
    await si(v, '2026/1-2', { art: 'opphev-trekk' });
    await si(v, '2026/1-3', { art: 'opphev-masker' });
    expect(await viser(v)).toEqual(ORD.slice(0, 4));
  });

  test('where the archive lets an entry expire, and registers it again at the same number', async () => {
    const v = await medVedtak();
    const igjen = poster('q').map((post) => ({ ...post, id: `${post.id}-igjen` }));
    const utgaatt = poster('p').map((post) => ({ ...post, status: 'Utgår' }));
    await v.eksporter([{ id: 's1', nr: 1, poster: [...utgaatt, ...igjen] }]);
    expect(await viser(v)).toEqual(['Yrkanuv']);
  });

  test('where a withdrawal is known to the journal only, for as long as nobody undoes it', async () => {
    const v = new Verksted();
    await v.eksporter(saken('s1', 'p'));
    const { arkiv } = stier(v.data);
    copyFileSync(arkiv, `${v.rot}/eldre.db`);
    await si(v, '2026/1-2', { art: 'trekk' });
    for (const ende of ['', '-wal', '-shm']) rmSync(arkiv + ende, { force: true });
    copyFileSync(`${v.rot}/eldre.db`, arkiv);
    for (const tittel of ['Plan i nord', 'Plan i sør', 'Plan i vest']) {
      await v.eksporter(saken('s1', 'p', { tittel }), { bekreft: true });
      expect([tittel, (await v.oppslag('2026/1-2')).art]).toEqual([tittel, 'trukket']);
      expect(await viser(v)).not.toContain('Blomdal');
    }
    await si(v, '2026/1-2', { art: 'opphev-trekk' });
    expect(await viser(v)).toContain('Blomdal');
  });
});

/** The same letters by other keys, at other numbers. */
const under = (noekkel: string, fra: number): readonly Testpost[] =>
  poster(noekkel).map((post) => ({ ...post, nr: post.nr + fra }));
const annenSak: Testsak = { id: 's2', nr: 2, tittel: 'Veier', poster: [{ id: 'r1', nr: 1, tittel: 'Grus' }] };

describe('a letter that comes by a new key and at a new number stays as hidden as it was', () => {
  test.each<readonly [string, readonly (readonly Testsak[])[]]>([
    ['in one delivery', [[{ id: 's1', nr: 1, poster: under('q', 5) }]]],
    [
      'in the number of another',
      [[{ id: 's1', nr: 1, poster: poster('q').map((p) => ({ ...p, nr: (p.nr % 5) + 1 })) }]],
    ],
    [
      'the key first, and the number in the next delivery',
      [saken('s1', 'q'), [{ id: 's1', nr: 1, poster: under('q', 5) }]],
    ],
    ['twice', [[{ id: 's1', nr: 1, poster: under('q', 5) }], [{ id: 's1', nr: 1, poster: under('z', 11) }]]],
    ['in another case', [[{ ...annenSak, poster: [...annenSak.poster, ...under('q', 5)] }]]],
    ['in a case that is new itself', [[annenSak, { id: 's9', nr: 9, poster: under('q', 5) }]]],
    ['after it has been away', [[annenSak], [annenSak, { id: 's1', nr: 1, poster: under('q', 5) }]]],
  ])('%s', async (_, leveranser) => {
    for (const komplett of [true, false]) {
      const v = await medVedtak();
      for (const saker of leveranser) {
        await v.eksporter(saker, komplett ? { komplett, bekreft: true } : {});
        const ute = (await viser(v)).filter((ord) => ord !== 'Yrkanuv');
        expect([komplett, ute]).toEqual([komplett, []]);
      }
    }
  });

  test('until it is undone by the number that it has now, or had', async () => {
    for (const nummer of ['2026/1-7', '2026/1-2']) {
      const v = await medVedtak();
      await v.eksporter([{ id: 's1', nr: 1, poster: under('q', 5) }], { komplett: true, bekreft: true });
      await si(v, nummer, { art: 'opphev-trekk' });
      expect([nummer, await viser(v)]).toEqual([nummer, ['Blomdal', 'Yrkanuv']]);
    }
  });

  test('where its whole case was withdrawn, and is another case now', async () => {
    const v = new Verksted();
    await v.eksporter([...saken('s1', 'p'), annenSak]);
    await si(v, '2026/1', { art: 'trekk' });
    await v.eksporter([{ id: 's9', nr: 9, poster: under('q', 5) }, annenSak], {
      komplett: true,
      bekreft: true,
    });
    expect(await viser(v)).toEqual([]);
  });

  test('and another letter of the same day and title does not', async () => {
    const v = await medVedtak();
    const annet = { id: 'q9', nr: 9, tittel: 'Brev om Blomdal', avsender: 'Grus og grøft AS' };
    await v.eksporter([{ id: 's1', nr: 1, poster: [...poster('p'), annet] }]);
    expect(await v.soekbare('Blomdal')).toEqual(['fjordvik/2026/1/9']);
  });

  test('and one just like it does not, while the archive has the first as before', async () => {
    const v = await medVedtak();
    const like = poster('p').map((post, i) => ({ ...post, id: `q${i + 1}`, nr: i + 6 }));
    await v.eksporter([{ id: 's1', nr: 1, poster: [...poster('p'), ...like] }]);
    expect(await v.soekbare('Blomdal')).toEqual(['fjordvik/2026/1/7']);
  });
});

test('what is undone of a letter that is only like a hidden one opens no other than it', async () => {
  const v = new Verksted();
  const brev = (id: string): Testpost => ({ id, nr: 1, tittel: 'Brev om Kvitvann' });
  await v.eksporter([{ id: 's1', nr: 1, poster: [brev('p1')] }]);
  await si(v, '2026/1-1', { art: 'trekk' });
  await v.eksporter([{ id: 's2', nr: 2, poster: [brev('q1')] }]);
  expect((await v.oppslag('2026/2-1')).art).not.toBe('funnet');
  await si(v, '2026/2-1', { art: 'opphev-trekk' });
  await v.eksporter([{ id: 's1', nr: 1, tittel: 'Veier', poster: [brev('p1')] }]);
  expect([(await v.oppslag('2026/1-1')).art, (await v.oppslag('2026/2-1')).art]).toEqual([
    'trukket',
    'funnet',
  ]);
});

describe('a document that lies in two entries', () => {
  const brev = (id: string): Testpost => ({
    id,
    nr: 1,
    tittel: 'Brev om veien',
    mer: dokument(`h-${id}`, 1, 'Brev') + dokument('felles', 2, 'Bilag om Blomdal'),
  });
  async function iTo(): Promise<Verksted> {
    const v = new Verksted();
    await v.eksporter([
      { id: 's1', nr: 1, poster: [brev('p1')] },
      { id: 's2', nr: 2, poster: [brev('q1')] },
    ]);
    expect(await v.soekbare('Blomdal')).toHaveLength(2);
    return v;
  }

  test('is gone from both as soon as it is withdrawn from one', async () => {
    const v = await iTo();
    await si(v, '2026/1-1', { art: 'trekk' }, 2);
    expect(await v.soekbare('Blomdal')).toEqual([]);
    expect(await viser(v)).toEqual([]);
    await si(v, '2026/2-1', { art: 'opphev-trekk' }, 2);
    expect(await v.soekbare('Blomdal')).toHaveLength(2);
  });

  test('is known for that by an archive from before it was kept where documents lie', async () => {
    const v = await iTo();
    const db = new DatabaseSync(stier(v.data).arkiv);
    db.exec('DROP TABLE dokumentplass; DROP INDEX journalpost_innhold');
    db.exec(versjon18.sql);
    db.close();
    await si(v, '2026/1-1', { art: 'trekk' }, 2);
    expect(await v.soekbare('Blomdal')).toEqual([]);
  });
});

describe('a document that is moved to another entry', () => {
  const brev = (nr: number, ...bilag: readonly string[]): Testpost => ({
    id: `p${nr}`,
    nr,
    tittel: 'Brev om veien',
    mer: [`e${nr}`, ...bilag]
      .map((id, i) => dokument(id, i + 1, i === 0 ? 'Brev' : `Bilag om ${ORD[4]}`))
      .join(''),
  });
  const flytt = async (oenske: Vedtakskall['oenske']) => {
    const v = new Verksted();
    await v.eksporter([{ id: 's1', nr: 1, poster: [brev(1, 'bilag'), brev(2)] }]);
    expect(await viser(v)).toEqual(['Hvervelin']);
    await si(v, '2026/1-1', oenske, 2);
    await v.eksporter([{ id: 's1', nr: 1, poster: [brev(1), brev(2, 'bilag')] }]);
    return v;
  };

  test('stays withdrawn, held or masked there, until it is undone there', async () => {
    const masker: Vedtakskall['oenske'] = {
      art: 'masker',
      detaljer: { maske: 'ord', ord: ['Hvervelin'], hjemmel: 'offl-13-fvl-13-1-1' },
    };
    for (const oenske of [{ art: 'trekk' } as const, { art: 'hold' } as const, masker]) {
      const v = await flytt(oenske);
      expect([oenske.art, await viser(v)]).toEqual([oenske.art, []]);
      expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
      await si(v, '2026/1-2', { art: `opphev-${oenske.art}` }, 2);
      expect([oenske.art, await viser(v)]).toEqual([oenske.art, ['Hvervelin']]);
    }
  });
});

describe('a document of what people have hidden, that is moved to another entry', () => {
  const brev = (id: string, nr: number, ...bilag: readonly string[]): Testpost => ({
    id,
    nr,
    tittel: 'Brev om veien',
    mer: [`e-${id}`, ...bilag]
      .map((ett, i) => dokument(ett, i + 1, ett === 'bilag' ? `Bilag om ${ORD[4]}` : 'Brev'))
      .join(''),
  });
  const annen = (...poster: readonly Testpost[]): Testsak => ({ ...annenSak, poster });
  const masker: Vedtakskall['oenske'] = {
    art: 'masker',
    detaljer: { maske: 'ord', ord: ['Hvervelin'], hjemmel: 'offl-13-fvl-13-1-1' },
  };
  const skjult = async (gjenstand: string, oenske: Vedtakskall['oenske']): Promise<Verksted> => {
    const v = new Verksted();
    await v.eksporter([{ id: 's1', nr: 1, poster: [brev('p1', 1, 'bilag')] }, annen(brev('r1', 1))]);
    expect(await viser(v)).toEqual(['Hvervelin']);
    await si(v, gjenstand, oenske);
    return v;
  };
  const steder: readonly (readonly [string, readonly (readonly Testsak[])[], string, number])[] = [
    [
      'to an entry of its case',
      [[{ id: 's1', nr: 1, poster: [brev('p1', 1), brev('p2', 2, 'bilag')] }]],
      '2026/1-2',
      2,
    ],
    [
      'to one of another case that was there before',
      [[{ id: 's1', nr: 1, poster: [brev('p1', 1)] }, annen(brev('r1', 1, 'bilag'))]],
      '2026/2-1',
      2,
    ],
    [
      'after it has been away, and beside another',
      [
        [{ id: 's1', nr: 1, poster: [brev('p1', 1)] }, annen(brev('r1', 1))],
        [{ id: 's1', nr: 1, poster: [brev('p1', 1)] }, annen(brev('r1', 1, 'b9', 'bilag'))],
      ],
      '2026/2-1',
      3,
    ],
    [
      'and on to a third',
      [
        [{ id: 's1', nr: 1, poster: [brev('p1', 1)] }, annen(brev('r1', 1, 'bilag'))],
        [{ id: 's1', nr: 1, poster: [brev('p1', 1)] }, annen(brev('r1', 1), brev('r2', 2, 'bilag'))],
      ],
      '2026/2-2',
      2,
    ],
    [
      'to one that is new, as the first is taken away',
      [[annen(brev('r1', 1), { ...brev('r2', 2, 'bilag'), tittel: 'Vedtak' })]],
      '2026/2-2',
      2,
    ],
  ];

  test.each(steder)(
    '%s, stays hidden there, until it is undone',
    { timeout: 120_000 },
    async (_, leveranser, nummer, nr) => {
      for (const gjenstand of ['2026/1-1', '2026/1'])
        for (const [oenske, ogsaa] of [
          [{ art: 'trekk' } as const, 'posten'],
          [{ art: 'trekk' } as const, 'dokumentet'],
          [{ art: 'hold' } as const, 'dokumentet'],
          [masker, gjenstand === '2026/1' ? 'posten' : 'dokumentet'],
        ] as const) {
          // What is decided of its case is decided of the other entries in it.
          if (gjenstand === '2026/1' && nummer.startsWith('2026/1-')) continue;
          // A word that is masked in an entry is repeated nowhere in its case.
          if (oenske.art === 'masker' && nummer.startsWith('2026/1-') && ogsaa === 'dokumentet') continue;
          const v = await skjult(gjenstand, oenske);
          for (const saker of leveranser) {
            await v.eksporter(saker, { komplett: true, bekreft: true });
            const ute = await viser(v);
            expect([gjenstand, oenske.art, ute.filter((ord) => ord === 'Hvervelin')]).toEqual([
              gjenstand,
              oenske.art,
              [],
            ]);
          }
          expect((await v.oppslag(nummer)).art).toBe('funnet');
          const opphev = { art: `opphev-${oenske.art}` } as const;
          if (ogsaa === 'posten') await si(v, gjenstand, opphev);
          else await si(v, nummer, oenske.art === 'hold' ? { art: 'opphev-trekk' } : opphev, nr);
          expect([gjenstand, oenske.art, ogsaa, await viser(v)]).toEqual([
            gjenstand,
            oenske.art,
            ogsaa,
            ['Hvervelin'],
          ]);
        }
    },
  );

  test('is told of to staff with the entry that it came from', async () => {
    const v = await skjult('2026/1-1', { art: 'trekk' });
    await v.eksporter([{ id: 's1', nr: 1, poster: [brev('p1', 1)] }, annen(brev('r1', 1, 'bilag'))]);
    const nummer = { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 1 };
    const stand = await v.medArkiv(async (arkiv) => {
      const posten = await finnPosten(arkiv, STAB, 'se', 'fjordvik', nummer);
      return lesPoststand(arkiv, v.data, STAB, 'fjordvik', posten);
    });
    expect(stand.dokumenter).toEqual([
      { nummer: 1, lukket: false },
      { nummer: 2, lukket: true },
    ]);
    expect(stand.vedtak).toMatchObject([{ vedtak: 'trekk', om: '2026/1-1', grunn: '' }]);
    expect(stand.egen.trukket || stand.vid.trukket).toBe(false);
  });

  test('is shown where it lay in the other entry already, or where the first was withdrawn without it', async () => {
    const v = new Verksted();
    const felles = [{ id: 's1', nr: 1, poster: [brev('p1', 1, 'bilag')] }, annen(brev('r1', 1, 'bilag'))];
    await v.eksporter(felles);
    await si(v, '2026/1-1', { art: 'trekk' });
    await v.eksporter([felles[0] ?? annenSak, { ...annen(brev('r1', 1, 'bilag')), tittel: 'Nye veier' }]);
    expect(await viser(v)).toEqual(['Hvervelin']);
  });
});

describe('a case that has taken the place of a withdrawn one, by a new key and a new number', () => {
  const brev = (id: string, nr: number, ord: string, mer: Partial<Testpost> = {}): Testpost => ({
    id,
    nr,
    tittel: `Brev om ${ord}`,
    ...mer,
  });
  const foer = (): Testsak => ({
    id: 's1',
    nr: 1,
    tittel: 'Plan for Stroepfelt',
    poster: [brev('p1', 1, 'Kvitvann'), brev('p2', 2, 'Blomdal')],
  });
  const ny = (mer: Partial<Testsak> = {}): Testsak => ({
    id: 's9',
    nr: 9,
    tittel: 'Plan for Stroepfelt',
    poster: [
      brev('q1', 1, 'Kvitvann'),
      brev('q2', 2, 'Blomdal'),
      brev('q3', 3, 'Yrkanuv', { dato: '2026-04-07' }),
    ],
    ...mer,
  });
  const trukket = async (): Promise<Verksted> => {
    const v = new Verksted();
    await v.eksporter([foer(), annenSak]);
    await si(v, '2026/1', { art: 'trekk' });
    return v;
  };
  const HELT = { komplett: true, bekreft: true } as const;

  test.each<readonly [string, readonly (readonly [readonly Testsak[], Partial<typeof HELT>])[]]>([
    ['in a complete delivery', [[[ny(), annenSak], HELT]]],
    ['under another title', [[[ny({ tittel: 'Plan for Hvervelin' }), annenSak], HELT]]],
    ['in one that tells it alone', [[[ny()], {}]]],
    [
      'and gets more entries later',
      [
        [[ny({ poster: [brev('q1', 1, 'Kvitvann')] }), annenSak], HELT],
        [[ny(), annenSak], HELT],
      ],
    ],
    [
      'and gets another key and number in its turn',
      [
        [[ny(), annenSak], HELT],
        [
          [ny({ id: 's12', nr: 12, poster: ny().poster.map((p) => ({ ...p, id: `${p.id}z` })) }), annenSak],
          HELT,
        ],
      ],
    ],
    [
      'with none of the first letters',
      [[[ny({ poster: [brev('q3', 1, 'Yrkanuv', { dato: '2026-04-07' })] }), annenSak], HELT]],
    ],
    [
      'where the first is there still, with nothing that is journalført',
      [[[{ ...foer(), poster: foer().poster.map((p) => ({ ...p, status: 'Utgår' })) }, ny(), annenSak], {}]],
    ],
  ])('%s, shows nothing of what is new in it', async (_, leveranser) => {
    const v = await trukket();
    for (const [saker, valg] of leveranser) {
      await v.eksporter(saker, valg);
      expect(await viser(v)).toEqual([]);
    }
  });

  test('opens when it is undone by the number that it has, or had', async () => {
    for (const nummer of ['2026/1', '2026/9']) {
      const v = await trukket();
      await v.eksporter([ny(), annenSak], HELT);
      await si(v, nummer, { art: 'opphev-trekk' });
      expect([nummer, await viser(v)]).toEqual([nummer, ['Kvitvann', 'Blomdal', 'Stroepfelt', 'Yrkanuv']]);
    }
  });

  test('and of what is withdrawn there staff see where it was decided', async () => {
    const v = await trukket();
    await v.eksporter([ny(), annenSak], HELT);
    const stand = await v.medArkiv(async (arkiv) => {
      const nummer = { saksaar: 2026, sakssekvensnummer: 9 };
      const saken = await finnSaken(arkiv, STAB, 'se', 'fjordvik', nummer);
      const posten = await finnPosten(arkiv, STAB, 'se', 'fjordvik', { ...nummer, dokumentnummer: 3 });
      return {
        sak: await lesSaksstand(arkiv, STAB, 'fjordvik', saken),
        post: await lesPoststand(arkiv, v.data, STAB, 'fjordvik', posten),
      };
    });
    expect(stand.sak.egen.trukket).toBe(true);
    expect(stand.sak.vedtak).toMatchObject([{ vedtak: 'trekk', om: '2026/1', grunn: '' }]);
    expect(stand.post.vid.trukket).toBe(true);
    expect(stand.post.vedtak).toMatchObject([{ vedtak: 'trekk', om: '2026/1', grunn: '' }]);
  });

  test('keeps the words of its title that were masked', async () => {
    const v = new Verksted();
    await v.eksporter([foer(), annenSak]);
    await si(v, '2026/1', {
      art: 'masker',
      detaljer: { maske: 'ord', ord: ['Stroepfelt'], hjemmel: 'offl-13-fvl-13-1-1' },
    });
    await v.eksporter([ny(), annenSak], HELT);
    expect(await viser(v)).toEqual(['Kvitvann', 'Blomdal', 'Yrkanuv']);
    await si(v, '2026/9', { art: 'opphev-masker' });
    expect(await viser(v)).toEqual(['Kvitvann', 'Blomdal', 'Stroepfelt', 'Yrkanuv']);
  });

  test('is another case where the archive has the first as before, or where it was there already', async () => {
    const v = await trukket();
    await v.eksporter([foer(), ny(), annenSak], HELT);
    expect(await viser(v)).toContain('Yrkanuv');
    const w = new Verksted();
    await w.eksporter([foer(), { ...ny(), poster: [brev('q3', 3, 'Yrkanuv')] }, annenSak]);
    await si(w, '2026/1', { art: 'trekk' });
    await w.eksporter([ny(), annenSak], HELT);
    expect(await viser(w)).toContain('Yrkanuv');
    expect(await viser(w)).not.toContain('Blomdal');
  });
});

describe('a case that is told by another key, and rejected for its number', () => {
  const brev = (id: string, nr: number, mer: Partial<Testpost> = {}): Testpost => ({
    id,
    nr,
    tittel: `Brev om ${ORD[nr - 1] ?? ''}`,
    // Each from one of its own: what one shields of its sender, no other may show.
    avsender: `Byggfirma ${nr} AS`,
    ...mer,
  });
  const naar = async (mer: Partial<Testsak>, poster: readonly Testpost[]) => {
    const v = new Verksted();
    await v.eksporter([{ id: 's1', nr: 1, poster: [brev('p1', 1), brev('p2', 2)] }]);
    const rapport = await v.eksporter([{ id: 's9', nr: 1, ...mer, poster }]);
    expect(rapport.avvist).toBe(2);
    return v;
  };

  test('holds the entry at whose number it now shields something, and no other', async () => {
    const skjerming = { kode: 'U', elementer: ['NA'] };
    const skjermet = await naar({}, [brev('q1', 1, { skjerming }), brev('q2', 2)]);
    expect(await viser(skjermet)).toEqual(['Blomdal']);
    const gradert = await naar({}, [brev('q1', 1), brev('q2', 2, { gradering: 'Begrenset' })]);
    expect(await viser(gradert)).toEqual(['Kvitvann']);
  });

  test('holds the whole of what stands there where the case itself is shielded now', async () => {
    expect(await viser(await naar({ gradering: 'Begrenset' }, [brev('q1', 1), brev('q2', 2)]))).toEqual([]);
  });

  test('leaves what stands there as it is where it shields nothing', async () => {
    expect(await viser(await naar({}, [brev('q1', 1), brev('q2', 2)]))).toEqual(['Kvitvann', 'Blomdal']);
  });
});
