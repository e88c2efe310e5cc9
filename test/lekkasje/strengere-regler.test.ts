import { join } from 'node:path';
import { expect, test } from 'vitest';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { vedlikehold } from '../../src/eksport/vedlikehold/vedlikehold.ts';
import { lesKonfig } from '../../src/konfig/les-konfig.ts';
import type { Virksomhet } from '../../src/konfig/virksomhet.ts';
import type { Testsak } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';

/*
 * A rule of the body's that is made stricter, with the server running: what was open is gone everywhere as soon as the command is done that takes
 * the settings into use, also for somebody who asks whether what they have is still good.
 */

const saker: readonly Testsak[] = [
  {
    id: 's1',
    nr: 1,
    enhet: 'Mottakskontoret',
    poster: [{ id: 'p1', nr: 1, tittel: 'Brev om Kvitvann', avsender: 'Kari Oppdiktsen Blomdal' }],
  },
  { id: 's2', nr: 2, poster: [{ id: 'p2', nr: 1, tittel: 'Påmelding til leir i Stroepfelt' }] },
  { id: 's3', nr: 3, poster: [{ id: 'p3', nr: 1, tittel: 'Svar om Yrkanuv', status: 'Ekspedert' }] },
  { id: 's4', nr: 4, poster: [{ id: 'p4', nr: 1, tittel: 'Notat om Hvervelin 01819010001' }] },
];

type Stramming = (virksomhet: Virksomhet) => Virksomhet;

/** What is made stricter, the words that must go, and the case they stand in. */
const STRAMMINGER: readonly (readonly [string, Stramming, readonly string[], number])[] = [
  [
    'a unit where senders are clients',
    (v) => ({ ...v, klientomraader: { enheter: ['Mottakskontoret'], klasser: [] } }),
    ['Oppdiktsen', 'Blomdal'],
    1,
  ],
  [
    'a form whose titles and senders are masked',
    (v) => ({
      ...v,
      skjemaregler: [
        {
          navn: 'Påmelding',
          tittelStarterMed: 'Påmelding',
          hjemmel: v.hjemler[0]?.id ?? '',
          masker: ['tittel', 'avsender', 'dokumenter'],
        },
      ],
    }),
    ['Stroepfelt'],
    2,
  ],
  [
    'a status that is not published any more',
    (v) => ({ ...v, kilder: v.kilder.map((kilde) => ({ ...kilde, publiserteStatuser: ['J'] })) }),
    ['Yrkanuv'],
    3,
  ],
  ['a body that holds true data', (v) => ({ ...v, testvirksomhet: false }), ['Hvervelin', '01819010001'], 4],
  [
    'a source of clients',
    (v) => ({ ...v, kilder: v.kilder.map((kilde) => ({ ...kilde, klientsystem: true })) }),
    ['Oppdiktsen', 'Stroepfelt', 'Yrkanuv', 'Hvervelin', 'Kvitvann'],
    1,
  ],
];
const loest: Stramming = (v) => ({
  ...v,
  testvirksomhet: true,
  kilder: v.kilder.map((kilde) => ({ ...kilde, publiserteStatuser: ['J', 'E'] })),
});

const stier = (sak: number): readonly string[] => [
  '/',
  '/fjordvik',
  '/fjordvik/postliste',
  '/fjordvik/postliste/2026-03-02',
  ...['', '/1', '.atom'].map((ende) => `/fjordvik/sak/2026/${String(sak)}${ende}`),
  `/api/v1/saker/fjordvik/2026/${String(sak)}`,
  '/api/v1/journalposter?antall=100',
  '/sok?q=om',
  '/sok.atom',
  '/sok.csv',
];
const gjett = (ord: string): readonly string[] => [
  `/api/v1/journalposter?q=${ord}`,
  `/sok?q=${ord}`,
  `/sok.csv?q=${ord}`,
  `/sok.atom?q=${ord}`,
  `/api/v1/forslag?q=${ord.slice(0, 5)}`,
];

/** What of the words is read at all these addresses, by somebody who has what stood there before and by somebody who has not. */
async function leses(
  tjener: Testtjener,
  ord: readonly string[],
  sak: number,
  merker: ReadonlyMap<string, { etag: string | undefined; lest: readonly string[] }>,
) {
  const ut = new Map<string, { etag: string | undefined; lest: readonly string[] }>();
  for (const sti of [...stier(sak), ...ord.flatMap(gjett)]) {
    const foer = merker.get(sti);
    const svar = await hent(tjener.port, sti, { hoder: foer?.etag ? { 'if-none-match': foer.etag } : {} });
    const iSpoersmaalet = decodeURIComponent(sti).toLowerCase();
    const lest = ord.filter(
      (ett) =>
        (svar.status === 304
          ? (foer?.lest.includes(ett) ?? false)
          : svar.tekst.toLowerCase().includes(ett.toLowerCase())) &&
        !iSpoersmaalet.includes(ett.toLowerCase()),
    );
    const treff = /"treff":(\d+)/.exec(svar.tekst)?.[1];
    ut.set(sti, {
      etag: svar.hoder.etag,
      lest: treff !== undefined && treff !== '0' && sti.includes('?q=') ? [...lest, 'treff'] : lest,
    });
  }
  return ut;
}
const steder = (lest: ReadonlyMap<string, { lest: readonly string[] }>): readonly string[] =>
  [...lest].filter(([, en]) => en.lest.length > 0).map(([sti, en]) => `${sti}: ${en.lest.join(', ')}`);

test.each(STRAMMINGER)('%s', { timeout: 120_000 }, async (_, stram, ord, sak) => {
  for (const medLeveranse of [true, false]) {
    const v = new Verksted();
    const leveranse = v.leveranse(saker);
    await v.eksporter(leveranse);
    const fil = join(v.data, 'konfig.json');
    const sett = (endring: Stramming): void => {
      skrivKonfig(fil, { virksomheter: lesKonfig(fil).virksomheter.map(endring) });
    };
    sett(loest);
    await v.eksporter(leveranse);
    const tjener = await startTesttjener(v.data, { ROLLE: 'offentlig' }, v.klokke);
    try {
      const foer = await leses(tjener, ord, sak, new Map());
      expect(steder(foer).length).toBeGreaterThan(5);
      sett(stram);
      if (medLeveranse) await v.eksporter(leveranse);
      else await vedlikehold(v.data, v.klokke);
      expect([medLeveranse, steder(await leses(tjener, ord, sak, foer))]).toEqual([medLeveranse, []]);
      for (const [navn, bytes] of v.bytes())
        if (/^\/(?:journal|sok)\.db/u.test(navn))
          for (const ett of ord)
            expect([medLeveranse, navn, ett, bytes.toLowerCase().includes(ett.toLowerCase())]).toEqual([
              medLeveranse,
              navn,
              ett,
              false,
            ]);
    } finally {
      await tjener.lukk();
    }
  }
});
