import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byggIndeks } from '../../src/eksport/indeks/indekser.ts';
import { fyll, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from './fyll.ts';
import { hent, startTesttjener, type Svar, type Testtjener } from './tjener-i-test.ts';

/** The last second of the day before names of 21 November 2025 are a year old. */
const FOER_MIDNATT = new Date('2026-11-20T22:59:59Z');
const MIDNATT = new Date('2026-11-20T23:00:00Z');
const SAK = `/${SLUG}/sak/2026/2`;

let naa = FOER_MIDNATT;
let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data, {}, () => naa);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

/** Without the marks of what was searched for, which cut a title in two. */
const tekst = ({ tekst: html }: Svar): string => html.replaceAll(/<\/?mark>/g, '');

/** What each address answers, asked for as a browser asks that has the page from before. */
const igjen = (steder: ReadonlyMap<string, Svar>): Promise<readonly Svar[]> =>
  Promise.all(
    [...steder].map(([sti, { hoder }]) =>
      hent(tjener.port, sti, { hoder: { 'if-none-match': String(hoder.etag), 'accept-encoding': 'br' } }),
    ),
  );

/** Asks for the pages until they are kept, and sees that they say what is about to be changed. */
async function les(stier: readonly string[], ord: string): Promise<ReadonlyMap<string, Svar>> {
  const lest = new Map<string, Svar>();
  for (const sti of [...stier, ...stier]) {
    const svar = await hent(tjener.port, sti, { hoder: { 'accept-encoding': 'br' } });
    expect([sti, tekst(svar).includes(ord)]).toEqual([sti, true]);
    lest.set(sti, svar);
  }
  return lest;
}

/** None says the words, nor tells a browser that what it has will do. */
async function ventBorte(steder: ReadonlyMap<string, Svar>, ord: string): Promise<void> {
  for (const svar of await igjen(steder))
    expect([svar.status === 304, tekst(svar).includes(ord)]).toEqual([false, false]);
}

const steder = (nr: number, dato: string, q: string): readonly string[] => [
  `${SAK}/${nr}`,
  SAK,
  `${SAK}.atom`,
  `/en${SAK}`,
  `/${SLUG}/postliste/${dato}`,
  `/sok?q=${q}`,
  `/sok.atom?q=${q}`,
  `/sok.csv?q=${q}`,
  `/api/v1/journalposter?q=${q}`,
  `/api/v1/saker/${SLUG}/2026/2`,
];

describe('pages that are kept, and a browser that has them', () => {
  test('a withdrawal, a hold and a correction are told to the first who asks, and no browser keeps what it has (R59)', async () => {
    const dato = '2026-11-17';
    const nummer = (dokumentnummer: number) => ({ saksaar: 2026, sakssekvensnummer: 2, dokumentnummer });
    const hull = { virksomhet: SLUG, ...nummer(302), art: 'holdt' as const, journaldato: dato, hjemler: [] };
    const ord = ['Tranebærmyra', 'Blåklokkelia', 'Kvitveisbakken'];
    const emner = ['flomvoll', 'gangbru', 'rekkverk'];
    await publiser(
      proeve.data,
      ord.map((et, i) => post(2, 301 + i, { tekst: `Brev om ${et}, ${emner[i]}`, journaldato: dato })),
      VIRKSOMHET,
      naa,
    );
    const lest = [];
    for (const [i, et] of ord.entries()) lest.push(await les(steder(301 + i, dato, String(emner[i])), et));
    await publiser(
      proeve.data,
      [
        { art: 'trekk', nummer: nummer(301) },
        { art: 'hull', hull },
        post(2, 303, { tekst: 'Brev om Gullregnveien, rekkverk', journaldato: dato }),
      ],
      VIRKSOMHET,
      naa,
    );
    for (const [i, et] of ord.entries()) await ventBorte(lest[i] ?? new Map(), et);
    await les(steder(303, dato, 'rekkverk'), 'Gullregnveien');
  });

  test('R31: a name that is a year old at midnight in Oslo is found by the last search of the day, and by none after', async () => {
    const navn = 'Vilfred Solrenningsen';
    await publiser(
      proeve.data,
      [
        post(2, 310, {
          tekst: 'Brev om kveldsstell',
          journaldato: '2025-11-21',
          parter: [{ korrespondanseparttype: 'EA', navn: { tekst: navn, maskert: false }, person: true }],
          personnavn: [navn],
        }),
      ],
      VIRKSOMHET,
      naa,
    );
    const lister = [
      '/sok?q=kveldsstell',
      '/sok.atom?q=kveldsstell',
      '/sok.csv?q=kveldsstell',
      '/api/v1/journalposter?q=kveldsstell',
    ];
    const lest = await les([...lister, '/sok?q=solrenningsen', `${SAK}.atom`], navn);
    naa = MIDNATT;
    await ventBorte(lest, navn);
    expect(tekst(await hent(tjener.port, '/api/v1/journalposter?q=solrenningsen'))).toContain('"treff":0');
    expect(tekst(await hent(tjener.port, '/api/v1/forslag?q=solrenn'))).not.toContain('olrenn');
    // On its own page it is read as before, and when the index has aged the entry is found by its other words.
    await publiser(proeve.data, [], VIRKSOMHET, naa);
    await les([`${SAK}/310`], navn);
    await les(lister, 'kveldsstell');
    await ventBorte(lest, navn);
  });

  test('a changed configuration is on every page within a second or two', async () => {
    const fil = join(proeve.data, 'konfig.json');
    const foer = readFileSync(fil, 'utf8');
    const lest = await les(['/', SAK, `${SAK}/1`, '/sok?q=skoleskyss', '/om'], VIRKSOMHET.kontakt.navn);
    writeFileSync(fil, foer.replaceAll(VIRKSOMHET.kontakt.navn, 'Servicekontoret i Prøvevik'));
    await expect
      .poll(
        async () => (await igjen(lest)).map((svar) => tekst(svar).includes('Servicekontoret i Prøvevik')),
        { timeout: 3000, interval: 100 },
      )
      .toEqual([true, true, true, true, true]);
    writeFileSync(fil, foer);
  });

  test('an index that is built anew brings nothing back, and no search is empty meanwhile', async () => {
    const q = '/api/v1/journalposter?q=gullregnveien';
    const trukket = '/api/v1/journalposter?q=tranebærmyra';
    const treff = async (sti: string): Promise<string> => {
      const { status, tekst: json } = await hent(tjener.port, encodeURI(sti));
      return status === 200 ? String(/"treff":(\d+)/.exec(json)?.[1]) : String(status);
    };
    const begge = async (): Promise<string> => `${await treff(q)} ${await treff(trukket)}`;
    expect(await begge()).toBe('1 0');
    const sett = new Set<string>();
    let bygd = false;
    const leser = (async () => {
      // While the new file is opened the search says so: 503.
      for (let svart = 0; svart < 10;) {
        const svar = await begge();
        if (!svar.includes('503')) {
          sett.add(svar);
          if (bygd) svart += 1;
        }
        await new Promise((videre) => setTimeout(videre, 50));
      }
    })();
    await byggIndeks(proeve.data, () => naa);
    // What is kept is asked for anew after half a second, and the file is then another.
    await new Promise((videre) => setTimeout(videre, 600));
    bygd = true;
    await leser;
    expect([...sett]).toEqual(['1 0']);
  });
});
