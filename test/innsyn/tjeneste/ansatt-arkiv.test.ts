import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { aapneInnsynslager } from '../../../src/innsyn/sqlite/sqlite-innsynslager.ts';
import { migrasjoner } from '../../../src/innsyn/sqlite/skjema.ts';
import { standardtekster } from '../../../src/innsyn/svar/standardtekster.ts';
import { aapneDatabase } from '../../../src/lager/database.ts';
import { lesPdf } from '../brev/les-pdf.ts';
import { besvart, mottatt, SVAR } from '../besvart.ts';
import { rigg } from '../rigg.ts';

describe('what must be in the archive (R53)', () => {
  test('a complaint and a demand for reasons are missed until they are there; a plain request is not', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    await mottatt(r, { epost: 'annen@leser.example' });
    const { referanse, status } = await besvart(r);
    expect((await a.alarm('fjordvik')).ikkeJournalfoert).toEqual([]);
    await r.spoer.krevBegrunnelse(status, referanse, [2]);
    await r.spoer.klag(status, referanse, [2], 'Dette er gatenavn og ikke hemmelig.');
    const [begrunnelse, klage] = (await a.hent(referanse))?.journalplikt ?? [];
    expect([begrunnelse?.art, klage?.art]).toEqual(['begrunnelse-krevd', 'klaget']);
    expect((await a.alarm('fjordvik')).ikkeJournalfoert).toEqual([referanse]);

    const pdf = await a.journalpakke(referanse, klage?.hendelse ?? 0);
    const lest = await lesPdf(pdf ?? new Uint8Array());
    expect(lest.merket).toBe(true);
    const tekst = lest.elementer.map((e) => e.tekst).join('\n');
    for (const ord of ['Dette er gatenavn', '2026/123-2', 'spoerrer@leser.example', referanse])
      expect(tekst).toContain(ord);

    const forste = (await r.grunnlag.lager.hent(referanse))?.logg[0]?.nr ?? 0;
    expect(await a.journalpakke(referanse, forste), 'the request itself need not be there').toBeUndefined();
    expect(await a.merkJournalfoert(referanse, forste, '2026/900-1', 'ansatt:1')).toBe(false);
    expect(await a.merkJournalfoert('finnes-ikke', klage?.hendelse ?? 0, '2026/900-1', 'ansatt:1')).toBe(
      false,
    );
    for (const plikt of [begrunnelse, klage])
      expect(await a.merkJournalfoert(referanse, plikt?.hendelse ?? 0, ' 2026/900-1 ', 'ansatt:1')).toBe(
        true,
      );
    expect((await a.hent(referanse))?.journalplikt[1]?.journalfoert).toMatchObject({ nummer: '2026/900-1' });
    expect((await a.alarm('fjordvik')).ikkeJournalfoert).toEqual([]);
  });
});

test('an answer that claims payment for paper must be in the archive, as it was sent; one without a claim need not (R50, R53)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  for (const [antall, skal] of [
    [100, []],
    [250, ['betaling']],
  ] as const) {
    const { referanse } = await mottatt(r, { levering: 'post', adresse: 'Kaia 1, 9999 Fjordvik' });
    const papir = { ark: [{ sak: '2026/123', ark: antall }], porto: 0 };
    await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', { ...SVAR, papir }), 'ansatt:1');
    const plikt = (await a.hent(referanse))?.journalplikt ?? [];
    expect(plikt.map(({ art }) => art)).toEqual(skal);
    const [krav] = plikt;
    if (krav === undefined) continue;
    expect((await a.alarm('fjordvik')).ikkeJournalfoert).toEqual([referanse]);
    const lest = await lesPdf((await a.journalpakke(referanse, krav.hendelse)) ?? new Uint8Array());
    expect(lest.elementer.map((e) => e.tekst).join('\n')).toContain('150 kroner');
    expect(await a.merkJournalfoert(referanse, krav.hendelse, '2026/900-2', 'ansatt:1')).toBe(true);
    expect((await a.alarm('fjordvik')).ikkeJournalfoert).toEqual([]);
  }
});

test('fuller reasons, and what is decided of a complaint, must be in the archive as they were sent (R53)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await besvart(r);
  await r.spoer.krevBegrunnelse(status, referanse, [2]);
  const send = async (utkast: Partial<Parameters<typeof a.lagreUtkast>[2]>): Promise<void> =>
    a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', { ...SVAR, ...utkast }), 'ansatt:1');
  const [, avslag] = SVAR.dokumenter;
  const begrunnelse = 'Opplysningene kan føres tilbake til én person.';
  await send({
    art: 'begrunnelse',
    dokumenter: avslag === undefined ? [] : [{ ...avslag, begrunnelse }],
  });
  await r.spoer.klag(status, referanse, [2], '');
  await send({ art: 'omgjoering', dokumenter: [{ nummer: 2, utfall: 'innsyn', hjemler: [] }] });
  const plikt = (await a.hent(referanse))?.journalplikt ?? [];
  expect(plikt.map(({ art }) => art)).toEqual(['begrunnelse-krevd', 'begrunnelse-gitt', 'klaget', 'omgjort']);
  const brevet = async (nr: number | undefined): Promise<string> => {
    const lest = await lesPdf((await a.journalpakke(referanse, nr ?? 0)) ?? new Uint8Array());
    return lest.elementer.map((e) => e.tekst).join('\n');
  };
  expect(await brevet(plikt[1]?.hendelse)).toContain(begrunnelse);
  expect(await brevet(plikt[3]?.hendelse)).toContain('Ny avgjørelse om innsyn');
  for (const { hendelse } of plikt)
    expect(await a.merkJournalfoert(referanse, hendelse, '2026/900-1', 'ansatt:1')).toBe(true);
  expect((await a.alarm('fjordvik')).ikkeJournalfoert).toEqual([]);
});

describe('drafts and standard texts', () => {
  test('a draft can be thrown away, a letter that is sent cannot', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse } = await mottatt(r);
    const id = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
    expect(await a.slettUtkast('finnes-ikke', id)).toBe(false);
    expect(await a.slettUtkast(referanse, id)).toBe(true);
    expect((await a.hent(referanse))?.vedtak).toEqual([]);
    const sendes = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
    await a.send(referanse, sendes, 'ansatt:1');
    expect(await a.slettUtkast(referanse, sendes)).toBe(false);
    expect((await a.hent(referanse))?.vedtak).toHaveLength(1);
  });

  test('the same standard texts exist in both languages, and none is an assessment that is finished (R45)', () => {
    const noekler = (sprak: 'nb' | 'nn') => standardtekster[sprak].map(({ id, felt }) => `${id} ${felt}`);
    expect(noekler('nn')).toEqual(noekler('nb'));
    expect(new Set(noekler('nb')).size).toBe(standardtekster.nb.length);
    for (const { felt, tekst } of [...standardtekster.nb, ...standardtekster.nn])
      expect(tekst.endsWith('fordi')).toBe(felt === 'meroffentlighet');
  });
});

test('a store from before knows its old complaints after the change', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'innsyn-'));
  onTestFinished(() => {
    rmSync(mappe, { recursive: true, force: true });
  });
  const sti = join(mappe, 'innsyn.db');
  const gammel = aapneDatabase(sti, migrasjoner.slice(0, 1));
  gammel.exec(`
    INSERT INTO bestilling (nr, id, opprettet, bekreftet, sprak, levering) VALUES (1, 'b', '2026-10-01T08:00:00.000Z', '2026-10-01T08:00:00.000Z', 'nb', 'hente');
    INSERT INTO krav (nr, bestilling, referanse, virksomhet, fase, mottatt, antall)
      VALUES (1, 1, 'GAMMEL', 'fjordvik', 'klaget', '2026-10-01T08:00:00.000Z', 1), (2, 1, 'NYERE', 'fjordvik', 'mottatt', '2026-10-01T08:00:00.000Z', 1);
    INSERT INTO hendelse (krav, tid, av, innhold) VALUES (1, '2026-10-20T08:00:00.000Z', 'spoer', '{"art":"klaget"}'), (2, '2026-10-01T08:00:00.000Z', 'spoer', '{"art":"sendt"}');`);
  gammel.close();
  const { lager } = aapneInnsynslager(sti, () => ({
    sone: 'Europe/Oslo',
    kongenIStatsraad: false,
    miljoeLoerdagTelles: true,
  }));
  const koe = await lager.koe({ virksomhet: 'fjordvik', klageFoer: new Date('2026-11-16T08:00:00Z') });
  expect(koe.map((k) => k.referanse)).toEqual(['GAMMEL']);
  await lager.lukk();
});
