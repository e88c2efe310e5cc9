import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournal, aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { OM } from '../../../src/i18n/prosa/om.ts';
import { svarApi } from '../../../src/server/api/rut.ts';
import { APIDOKUMENT } from '../../../src/server/svar/hoder.ts';
import { apifeil } from '../../../src/server/innsyn/tall-svar.ts';
import { utenSok } from '../../../src/sok/uten-sok.ts';
import { lesApidokument, type Parameter } from './apidokument.ts';
import { fyll, HJEMMEL, NAA, publiser, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Testtjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
let dok: Awaited<ReturnType<typeof lesApidokument>>;
beforeAll(async () => {
  proeve = await fyll();
  // The third case has one entry: with it goes the case.
  const trukket = { saksaar: 2026, sakssekvensnummer: 3, dokumentnummer: 1 };
  await publiser(proeve.data, [{ art: 'trekk', nummer: trukket }]);
  tjener = await startTesttjener(proeve.data);
  dok = await lesApidokument(tjener.port);
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

/** One value for every parameter, of the journal that is served. */
const VERDIER: Readonly<Record<string, string>> = {
  q: 'skoleskyss',
  virksomhet: SLUG,
  aar: '2026',
  nummer: '1',
  fra: '2026-11-01',
  til: '2026-11-30',
  type: 'U',
  enhet: 'Oppvekst',
  hjemmel: HJEMMEL,
  skjermet: 'false',
  dokument: 'true',
  sortering: 'eldste',
  side: '1',
  antall: '100',
  streng: 'true',
};
const verdi = (navn: string): string => VERDIER[navn] ?? expect.fail(`${navn} has no value to be tried with`);
const fyllUt = (sti: string): string => sti.replace(/\{(\w+)\}/gu, (_, navn: string) => verdi(navn));
const spurt = (sti: string, felt: Readonly<Record<string, string>> = {}): string =>
  `${fyllUt(sti)}?${new URLSearchParams(felt)}`;

/** Asks, and holds the answer against what the document says of its address. */
async function proevd(sti: string, adresse: string, hoder = {}): Promise<number> {
  const svar = await hent(tjener.port, adresse, { hoder });
  expect(svar.hoder['access-control-allow-origin']).toBe('*');
  if (!sti.startsWith('/api/')) {
    dok.prov(sti, svar.status, svar.tekst, svar.hoder['content-type']);
    return svar.status;
  }
  expect(svar.hoder['content-type']).toBe('application/json; charset=utf-8');
  expect(svar.hoder.link).toBe(`<${APIDOKUMENT}>; rel="service-desc"; type="application/json"`);
  dok.prov(sti, svar.status, JSON.parse(svar.tekst));
  return svar.status;
}

const alle = () => Object.entries(dok.lest.paths).map(([sti, { get }]) => ({ sti, ...get }));

test('the document is the same for all, known again by its tag, and answers also when no journal does', async () => {
  const foerst = await hent(tjener.port, APIDOKUMENT, { hoder: { 'accept-encoding': 'br' } });
  expect(foerst).toMatchObject({
    status: 200,
    hoder: {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': 'br',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    },
  });
  const hoder = { 'accept-encoding': 'br', 'if-none-match': foerst.hoder.etag ?? '' };
  expect((await hent(tjener.port, APIDOKUMENT, { hoder })).status).toBe(304);
});

test('every reference leads to a schema, every schema is used, and no two operations share a name', () => {
  const skrevet = JSON.stringify(dok.lest);
  const vist = [...skrevet.matchAll(/"#\/components\/schemas\/(\w+)"/gu)].map(([, navn]) => navn);
  expect([...new Set(vist)].toSorted()).toEqual(Object.keys(dok.lest.components.schemas).toSorted());
  const navn = alle().map(({ operationId }) => operationId);
  expect(new Set(navn).size).toBe(navn.length);
  for (const { sti, parameters } of alle()) {
    const iStien = [...sti.matchAll(/\{(\w+)\}/gu)].map(([, ett]) => ett);
    expect(parameters.filter((p) => p.in === 'path').map(({ name }) => name)).toEqual(iStien);
  }
});

test('it has every address that the page about the journal gives to those who want data', () => {
  const adresser = OM.nb.avsnitt.find(({ id }) => id === 'api')?.adresser ?? [];
  const stier = adresser.map(({ sti }) => (sti.split('?', 1)[0] ?? '').replace('{år}', '{aar}'));
  const skrevet = new Set(stier.filter((sti) => sti !== APIDOKUMENT));
  expect([...skrevet].toSorted()).toEqual(Object.keys(dok.lest.paths).toSorted());
});

test('every address answers as the document says, bare, with each parameter, and with all of them', async () => {
  expect(alle().length).toBeGreaterThan(6);
  for (const { sti, parameters } of alle()) {
    const felt = parameters.filter((p) => p.in === 'query').map(({ name }) => name);
    const alleFelt = Object.fromEntries(felt.map((navn) => [navn, verdi(navn)]));
    for (const ett of [{}, alleFelt, ...felt.map((navn) => ({ [navn]: verdi(navn) }))])
      expect([sti, ett, await proevd(sti, spurt(sti, ett))]).toEqual([sti, ett, 200]);
  }
});

test('every entry of the journal, masked and old ones too, has the fields of the document and no other', async () => {
  const sti = '/api/v1/journalposter';
  for (const sortering of ['eldste', 'nyeste'])
    expect(await proevd(sti, spurt(sti, { antall: '100', sortering }))).toBe(200);
  expect(await proevd(sti, spurt(sti, { q: 'skoleskys' }))).toBe(200);
});

/** A value just outside of what a schema lets in; undefined where there is none. */
function utenfor({ schema }: Parameter): string | undefined {
  if (typeof schema.maximum === 'number') return String(schema.maximum + 1);
  if (typeof schema.maxLength === 'number') return 'x'.repeat(schema.maxLength + 1);
  if (schema.type === 'boolean' || schema.enum !== undefined || schema.format === 'date') return 'annet';
  return undefined;
}

test('what the document does not let in, the search refuses', async () => {
  const sti = '/api/v1/journalposter';
  const sporring = dok.lest.paths[sti]?.get.parameters ?? [];
  const gale = sporring.flatMap((p): [string, string][] => {
    const galt = utenfor(p);
    return galt === undefined ? [] : [[p.name, galt]];
  });
  expect(gale.map(([navn]) => navn)).toEqual([
    ...['q', 'fra', 'til', 'skjermet', 'dokument', 'sortering', 'side', 'antall'],
  ]);
  for (const [navn, galt] of gale)
    expect([navn, await proevd(sti, spurt(sti, { [navn]: galt }))]).toEqual([navn, 400]);
  for (const utgave of ['/sok.csv', '/sok.atom']) {
    const side = dok.lest.paths[utgave]?.get.parameters.find(({ name }) => name === 'side')?.schema.maximum;
    expect([utgave, await proevd(utgave, spurt(utgave, { side: String(side) }))]).toEqual([utgave, 200]);
    expect([utgave, await proevd(utgave, spurt(utgave, { side: String(Number(side) + 1) }))]).toEqual([
      utgave,
      400,
    ]);
  }
  for (const { name, schema } of sporring.filter((p) => p.schema.type === 'array')) {
    const mange = (antall: number): string =>
      `${sti}?${new URLSearchParams(Array.from({ length: antall }, (_, i) => [name, name === 'type' ? 'I' : `v${i}`]))}`;
    if (name === 'type') expect(await proevd(sti, `${sti}?type=I&type=annet`)).toBe(400);
    else expect(await proevd(sti, mange((schema.maxItems ?? 0) + 1))).toBe(400);
    expect(await proevd(sti, mange(schema.maxItems ?? 0))).toBe(200);
  }
});

describe('each refusal that the document names is given, in its words', () => {
  const provd = new Set<string>();
  const gir = async (status: number, sti: string, adresse: string, hoder = {}): Promise<void> => {
    expect([adresse, await proevd(sti, adresse, hoder)]).toEqual([adresse, status]);
    provd.add(`${status} ${sti}`);
  };
  const SAK = '/api/v1/saker/{virksomhet}/{aar}/{nummer}';
  const TALL = '/api/v1/innsyn/tall';
  const SOKESTROM = '/sok.atom';
  const SOKEARK = '/sok.csv';
  const SAKSSTROM = '/{virksomhet}/sak/{aar}/{nummer}.atom';

  test('parameters that are unknown, and cases that are not there', async () => {
    for (const sti of ['/api/v1/journalposter', '/api/v1/forslag', '/api/v1/helse', TALL])
      await gir(400, sti, spurt(sti, { finnesIkke: '1' }));
    await gir(404, SAK, `/api/v1/saker/${SLUG}/2026/999`);
    await gir(410, SAK, `/api/v1/saker/${SLUG}/2026/3`);
    await gir(404, SAKSSTROM, `/${SLUG}/sak/2026/999.atom`);
    await gir(404, SAKSSTROM, `/${SLUG}/sak/20260/1.atom`);
    await gir(410, SAKSSTROM, `/${SLUG}/sak/2026/3.atom`);
    await gir(400, SOKESTROM, `${SOKESTROM}?fra=i+morgen`);
    await gir(400, SOKEARK, `${SOKEARK}?fra=i+morgen`);
    await gir(404, TALL, `${TALL}?virksomhet=finnes-ikke`);
  });

  test('too many requests from one network', async () => {
    const hoder = { 'x-forwarded-for': '198.51.100.7' };
    for (let i = 0; i < 1200; i++) await hent(tjener.port, TALL, { hoder });
    await gir(429, TALL, TALL, hoder);
  });

  test('a journal that is closed, also while the document itself is given', async () => {
    const skriver = aapneJournalskriver(join(proeve.data, 'journal.db'), { klokke: () => NAA });
    await skriver.settStengt(SLUG, true);
    for (const sti of ['/api/v1/journalposter', '/api/v1/forslag', SAK, SOKEARK, SOKESTROM, SAKSSTROM])
      await gir(503, sti, fyllUt(sti));
    expect((await hent(tjener.port, APIDOKUMENT)).status).toBe(200);
    await skriver.settStengt(SLUG, false);
    await skriver.lukk();
  });

  test('a search, or a store of requests, that is away', async () => {
    const journal = aapneJournal(join(proeve.data, 'journal.db'));
    const konfig = { virksomheter: [VIRKSOMHET] };
    const sti = '/api/v1/helse';
    const { status, innhold } = await svarApi(
      { journal, sok: utenSok('prøve'), konfig, klokke: () => NAA },
      {
        sti,
        parametre: new URLSearchParams(),
        iDag: '2026-11-20',
        stengt: false,
        harPlass: async () => true,
      },
    );
    dok.prov(sti, status, innhold);
    provd.add(`${status} ${sti}`);
    await journal.lukk();
    const borte = apifeil('nede', 503);
    dok.prov(TALL, borte.status, JSON.parse(String(borte.kropp)));
    provd.add(`${borte.status} ${TALL}`);
  });

  test('and no refusal of the document has been left out', () => {
    const lovet = alle().flatMap(({ sti, responses }) =>
      Object.keys(responses).map((status) => `${status} ${sti}`),
    );
    expect([...provd].toSorted()).toEqual(lovet.filter((ett) => !ett.startsWith('200 ')).toSorted());
  });
});

test('an address that the API does not have is refused in the same words everywhere, as data', async () => {
  for (const sti of ['/api/v1/finnes-ikke', '/api/v1/innsyn/finnes-ikke', `/api/v1/saker/${SLUG}/2026/1/1`]) {
    const svar = await hent(tjener.port, sti);
    expect([svar.status, JSON.parse(svar.tekst)]).toEqual([
      404,
      { feil: `Adressen finnes ikke. Se /om eller ${APIDOKUMENT} for det åpne API-et.` },
    ]);
  }
});
