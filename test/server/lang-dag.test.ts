import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINJER_PAA_SIDE } from '../../src/journal/dagside.ts';
import { fyll, post, publiser, SLUG, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Testtjener } from './tjener-i-test.ts';

const DATO = '2026-10-06';
const DAG = `/${SLUG}/postliste/${DATO}`;
const GAMMEL = `/${SLUG}/postliste/2024-02-05`;
/** Two whole pages and a bit of one, with what is held among them. */
const POSTER = 2 * LINJER_PAA_SIDE + 10;
const SISTE = POSTER - 1;

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  await publiser(proeve.data, [
    ...Array.from({ length: POSTER }, (_, i) =>
      post(2, 1000 + i, { tekst: `Melding nummer ${i}`, journaldato: DATO }),
    ),
    {
      art: 'hull',
      hull: {
        virksomhet: SLUG,
        saksaar: 2026,
        sakssekvensnummer: 1,
        dokumentnummer: 999,
        art: 'holdt',
        journaldato: DATO,
        hjemler: [],
      },
    },
    ...Array.from({ length: LINJER_PAA_SIDE + 1 }, (_, i) =>
      post(3, 2000 + i, {
        tekst: 'Brev fra lenge siden',
        journaldato: '2024-02-05',
        parter: [
          {
            korrespondanseparttype: 'EA',
            navn: { tekst: `Eldgammel Prøvenavn${i}`, maskert: false },
            person: true,
          },
        ],
        personnavn: [`Eldgammel Prøvenavn${i}`],
      }),
    ),
  ]);
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const les = async (sti: string) => hent(tjener.port, sti);
const rader = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/<li class="dagrad[ "][\s\S]*?<\/li>(?=<li class="dagrad|<\/ol>)/g)].map(([rad]) => rad);
/** What stands over the list. */
const toppen = (tekst: string): string =>
  (/<div class="dag-topp">[\s\S]*?<\/div>/.exec(tekst)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const bla = (tekst: string): string => /<nav class="sider"[\s\S]*?<\/nav>/.exec(tekst)?.[0] ?? '';
const titler = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/Melding nummer \d+/g)].map(([tittel]) => tittel);

describe('a day of more than a page', () => {
  test('has every entry on one page, once and in order, and what is held in its place', async () => {
    const sider = await Promise.all([DAG, `${DAG}?side=2`, `${DAG}?side=3`].map(les));
    expect(sider.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(sider.map(({ tekst }) => rader(tekst).length)).toEqual([LINJER_PAA_SIDE, LINJER_PAA_SIDE, 11]);
    expect(sider.flatMap(({ tekst }) => titler(tekst))).toEqual(
      Array.from({ length: POSTER }, (_, i) => `Melding nummer ${i}`),
    );
    expect(rader(sider[0]?.tekst ?? '')[0]).toContain('Holdt tilbake for kontroll');
  });

  test('tells how much the whole day is, which part this is, and the way to the others, in every language', async () => {
    const foerste = (await les(DAG)).tekst;
    expect(toppen(foerste)).toContain(
      '410 journalposter. I tillegg er 1 journalpost holdt tilbake eller trukket. Viser 1–200 av 411.',
    );
    expect(bla(foerste)).toContain(`rel="next" href="${DAG}?side=2"`);
    expect(bla(foerste)).not.toContain('rel="prev"');
    const midt = (await les(`/nn${DAG}?side=2`)).tekst;
    expect(toppen(midt)).toContain('Viser 201–400 av 411.');
    expect(bla(midt)).toContain(`rel="prev" href="/nn${DAG}"`);
    expect(bla(midt)).toContain(`rel="next" href="/nn${DAG}?side=3"`);
    const siste = (await les(`/en${DAG}?side=3`)).tekst;
    expect(toppen(siste)).toContain('Showing 401–411 of 411.');
    expect(siste).toMatch(/<title>[^<]*, page 3 –/);
    expect(siste).not.toContain('rel="next"');
  });

  test('stays on its page when the language is changed and when something is put on the request list', async () => {
    const { tekst } = await les(`${DAG}?side=2`);
    expect(tekst).toContain(`href="/en${DAG}?side=2"`);
    expect(tekst).toContain(`name="tilbake" value="${DAG}?side=2"`);
  });

  test('has one address a page, whatever else is written after it', async () => {
    expect(await les(`${DAG}?side=1`)).toMatchObject({ status: 301, hoder: { location: DAG } });
    expect((await les(`/en${DAG}?side=1`)).hoder.location).toBe(`/en${DAG}`);
    const [ren, pyntet] = [await les(`${DAG}?side=2`), await les(`${DAG}?a=b&side=2&side=3`)];
    expect(pyntet.raa.equals(ren.raa)).toBe(true);
  });

  test('says plainly that it has no such page', async () => {
    const utenfor = await les(`${DAG}?side=4`);
    expect(utenfor.status).toBe(404);
    expect(utenfor.tekst).toContain('Dagen har ikke så mange sider.');
    expect(utenfor.tekst).toContain(`href="${DAG}"`);
    expect(titler(utenfor.tekst)).toEqual([]);
    for (const side of ['0', '-1', '02', 'to', '1e9', '99999999999', '"><b>'])
      expect((await les(`${DAG}?side=${encodeURIComponent(side)}`)).status, side).toBe(404);
    expect((await les(`/${SLUG}/postliste/1999-01-01?side=2`)).status).toBe(404);
  });
});

test('a day of one page says nothing of pages', async () => {
  const { tekst } = await les(`/${SLUG}/postliste/2026-11-19`);
  expect(toppen(tekst)).not.toContain('Viser');
  expect(bla(tekst)).toBe('');
  expect(tekst).toMatch(/rel="prev" href="[^"]*postliste\/2026-11-18"/);
});

test('R32: old names can be read on every page of a day, and are found by nothing', async () => {
  const siste = await les(`${GAMMEL}?side=2`);
  expect(siste.tekst).toContain(`Eldgammel Prøvenavn${LINJER_PAA_SIDE}`);
  for (const q of ['Eldgammel', `Prøvenavn${LINJER_PAA_SIDE}`]) {
    const svar = await les(`/api/v1/journalposter?q=${encodeURIComponent(q)}`);
    expect(JSON.parse(svar.tekst)).toMatchObject({ treff: 0 });
  }
});

test('what is withdrawn is gone from its page at once, and every page tells the new numbers', async () => {
  const adresser = [DAG, `${DAG}?side=2`, `${DAG}?side=3`];
  const foer = await Promise.all(adresser.map(les));
  expect(foer[2]?.tekst).toContain(`Melding nummer ${SISTE}`);
  await publiser(proeve.data, [
    { art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 1000 + SISTE } },
  ]);
  const etter = await Promise.all(adresser.map(les));
  expect(etter[2]?.tekst).not.toContain(`Melding nummer ${SISTE}`);
  expect(rader(etter[2]?.tekst ?? '').at(-1)).toContain('Trukket tilbake');
  for (const [i, side] of etter.entries()) {
    expect(toppen(side.tekst)).toContain('409 journalposter. I tillegg er 2 ');
    expect(side.hoder.etag).not.toBe(foer[i]?.hoder.etag);
  }
});
