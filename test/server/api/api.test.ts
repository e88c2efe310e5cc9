import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OM } from '../../../src/i18n/prosa/om.ts';
import { SOKEPARAMETRE } from '../../../src/server/foresporsel/sporring-fra-url.ts';
import { HJEMMEL, fyll, SLUG, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Testtjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const journalpost = z.looseObject({
  virksomhet: z.string(),
  saksnummer: z.string().regex(/^\d{4}\/\d+$/),
  dokumentnummer: z.int(),
  tittel: z.string(),
  sakstittel: z.string(),
  type: z.enum(['I', 'U', 'N', 'X', 'S']),
  journaldato: z.iso.date(),
});
const fasett = z.array(z.object({ verdi: z.string(), antall: z.int() }));
const svarskjema = z.strictObject({
  treff: z.int(),
  side: z.int(),
  antall: z.int(),
  begrenset: z.boolean(),
  journalposter: z.array(journalpost),
  fasetter: z.record(z.string(), fasett),
  forslag: z.object({ q: z.string(), treff: z.int() }).nullable(),
});
const journalposter = async (sporring: string) => {
  const svar = await hent(tjener.port, `/api/v1/journalposter${sporring}`);
  expect(svar.status).toBe(200);
  return svarskjema.parse(JSON.parse(svar.tekst));
};

describe('GET /api/v1/journalposter', () => {
  test('answers as it is promised, to any site that asks', async () => {
    const svar = await hent(tjener.port, '/api/v1/journalposter?q=skoleskyss&antall=7&side=2');
    expect(svar.hoder).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    const innhold = svarskjema.parse(JSON.parse(svar.tekst));
    expect([innhold.treff, innhold.side, innhold.antall, innhold.journalposter.length]).toEqual([
      45, 2, 7, 7,
    ]);
    expect(innhold.journalposter[0]).toMatchObject({ virksomhet: SLUG, saksnummer: '2026/2' });
  });

  test('takes every parameter of the search, and repeated ones', async () => {
    const { treff, journalposter: poster } = await journalposter(
      `?virksomhet=${SLUG}&type=U&type=S&enhet=Oppvekst&fra=2026-11-01&til=2026-11-30&skjermet=false&dokument=true&sortering=eldste`,
    );
    expect(treff).toBeGreaterThan(0);
    for (const post of poster) {
      expect(['U', 'S']).toContain(post.type);
      expect(post).toMatchObject({ enhet: 'Oppvekst', skjermet: false, dokument: true });
    }
    const datoer = poster.map(({ journaldato }) => journaldato);
    expect(datoer).toEqual(datoer.toSorted());
  });

  test('says what is masked and by what right, and nothing of what stood there', async () => {
    const { journalposter: poster } = await journalposter(`?hjemmel=${HJEMMEL}&q=stilling`);
    expect(poster).toHaveLength(1);
    expect(poster[0]).toMatchObject({
      tittel: 'Søknad på stilling fra *****',
      tittelSkjermet: true,
      sakstittelSkjermet: true,
      parter: [{ type: 'EA', navn: '*****', skjermet: true }],
      offentlighetsvurdert: false,
    });
  });

  test('leaves out a name that is more than a year old, and says that it did (R31)', async () => {
    const { journalposter: poster } = await journalposter('?q=gammel+reguleringsplan');
    expect(JSON.stringify(poster)).not.toContain('Gammelnavn');
    expect(poster[0]).toMatchObject({ navnUtelatt: true, saksbehandler: null });
  });

  test.each([
    ['?fra=igaar-hemmelig', '«fra» må være en dato på formen 2026-11-19.'],
    ['?side=hemmelig', '«side» må være et helt tall fra 1 til 10000.'],
    ['?antall=1000', '«antall» må være et helt tall fra 1 til 100.'],
    [
      '?type=hemmelig&skjermet=hemmelig',
      '«type» må være I, U, N, X eller S. «skjermet» må være true eller false.',
    ],
  ])(
    '%s is refused with a sentence that names the parameter and not its value',
    async (sporring, melding) => {
      const svar = await hent(tjener.port, `/api/v1/journalposter${sporring}`);
      expect([svar.status, JSON.parse(svar.tekst)]).toEqual([400, { feil: melding }]);
    },
  );

  test.each(['q', 'fra', 'til', 'skjermet', 'dokument', 'sortering', 'side', 'antall'])(
    '«%s» given twice is refused, since the second would have narrowed nothing',
    async (navn) => {
      const verdi = navn === 'fra' || navn === 'til' ? '2026-11-01' : '1';
      const svar = await hent(tjener.port, `/api/v1/journalposter?${navn}=${verdi}&${navn}=${verdi}`);
      expect([svar.status, JSON.parse(svar.tekst)]).toEqual([
        400,
        { feil: `«${navn}» kan bare gis én gang.` },
      ]);
    },
  );

  test('an unknown parameter is refused, since it would have narrowed nothing', async () => {
    const svar = await hent(tjener.port, '/api/v1/journalposter?hemmelig=1');
    expect(svar.status).toBe(400);
    expect(svar.tekst).toContain('Ukjent parameter');
    expect(svar.tekst).not.toContain('hemmelig');
  });
});

describe('GET /api/v1/saker', () => {
  test('gives a case with its entries in order, and why a number is not shown', async () => {
    const svar = await hent(tjener.port, `/api/v1/saker/${SLUG}/2026/1`);
    const { dokumenter } = z
      .object({ dokumenter: z.array(z.looseObject({ dokumentnummer: z.int(), status: z.string() })) })
      .parse(JSON.parse(svar.tekst));
    expect(dokumenter.map(({ dokumentnummer, status }) => [dokumentnummer, status])).toEqual([
      [1, 'publisert'],
      [2, 'publisert'],
      [3, 'utelatt'],
      [4, 'holdt'],
      [5, 'forsinket'],
      [6, 'ukjent'],
      [7, 'trukket'],
      [8, 'ukjent'],
      [9, 'publisert'],
    ]);
    expect(svar.tekst).not.toContain('Gammelnavn');
    expect(svar.tekst).not.toContain('Brev som er trukket');
  });

  test.each([
    [`/api/v1/saker/${SLUG}/2026/999`, 404],
    ['/api/v1/saker/ingensteds/2026/1', 404],
    [`/api/v1/saker/${SLUG}/2026/1/1`, 404],
  ])('%s answers %i', async (sti, status) => {
    expect((await hent(tjener.port, sti)).status).toBe(status);
  });
});

test('GET /api/v1/helse tells numbers and dates', async () => {
  const svar = await hent(tjener.port, '/api/v1/helse');
  expect(svar.status).toBe(200);
  expect(JSON.parse(svar.tekst)).toMatchObject({
    status: 'ok',
    journal: { virksomheter: [{ virksomhet: SLUG, antall: 49, journalfoertTil: '2026-11-19' }] },
    sok: { klar: true, antall: 49, navnSokbare: true },
  });
});

describe('what the page about the journal says of open data', () => {
  const fyllUt = (sti: string): string =>
    [SLUG, '2026', '1'].reduce((adresse, verdi) => adresse.replace(/\{[^}]+\}/u, verdi), sti);
  test.each(['nb', 'nn', 'en'] as const)(
    '%s: every address answers, and every parameter is named',
    async (sprak) => {
      const adresser = OM[sprak].avsnitt.find(({ id }) => id === 'api')?.adresser ?? [];
      expect(adresser.length).toBeGreaterThan(5);
      for (const { sti } of adresser) {
        const { status } = await hent(tjener.port, encodeURI(fyllUt(sti)));
        expect([sti, status]).toEqual([sti, 200]);
      }
      for (const parameter of SOKEPARAMETRE) expect(adresser[0]?.hva).toContain(parameter);
    },
  );
});
