import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { lagSpoerrertjeneste } from '../../../src/innsyn/innsyntjeneste.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { rydd } from '../../../src/innsyn/tjeneste/drift.ts';
import type { Utkastinnhold } from '../../../src/innsyn/tjeneste/vedtaksbehandling.ts';
import { virksomhet } from '../../../src/konfig/virksomhet.ts';
import { lesPdf } from '../brev/les-pdf.ts';
import { besvart, mottatt, SVAR } from '../besvart.ts';
import { KONFIG } from '../konfig.ts';
import { FRA, innsending, rigg, TITLER } from '../rigg.ts';

/** A bundle's own pages: those after them have their tags in files of their own. */
async function foersteSider(bytes: Uint8Array, antall: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  for (let i = pdf.getPageCount() - 1; i >= antall; i--) pdf.removePage(i);
  return pdf.save();
}

describe('what the requester can take along', () => {
  test('everything in one PDF, and all that is kept as data; of the body’s people nothing', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    await a.ta(referanse, 'ansatt:kanari');
    await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:kanari', SVAR), 'ansatt:kanari');
    const lest = await lesPdf(await foersteSider((await r.spoer.altSomPdf(status)) ?? new Uint8Array(), 1));
    expect(lest.tittel).toBe('Alt om kravet om innsyn');
    expect(lest.elementer.filter((e) => e.type === 'LBody')).toHaveLength(2);
    const data = (await r.spoer.eksporterMineData(status)) ?? '';
    expect(JSON.parse(data)).toMatchObject({
      omDeg: { epost: 'spoerrer@leser.example' },
      krav: [{ referanse }],
    });
    expect(data).not.toContain('kanari');
    expect(await r.spoer.eksporterMineData('feil')).toBeUndefined();
    expect(await r.spoer.altSomPdf('feil')).toBeUndefined();
  });
});

describe('deciding', () => {
  test('what is not finished cannot be sent, and nothing happens', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const id = await a.lagreUtkast(referanse, 'ansatt:1', {
      ...SVAR,
      dokumenter: [{ nummer: 1, utfall: 'avslag', hjemler: [] }],
    });
    await expect(a.send(referanse, id, 'ansatt:1')).rejects.toMatchObject({
      name: 'VedtakUferdig',
      mangler: [{ kode: 'hjemmel-mangler', nummer: 1 }],
    });
    expect(await r.spoer.svarbrev(status)).toEqual([]);
    expect((await a.hent(referanse))?.fase).toBe('mottatt');
  });

  test('the letter that is previewed is the letter that is sent: hjemmel for each document, complaint right, body and deadline (R44)', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const id = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
    const { brev, mangler } = await a.forhaandsvis(referanse, id);
    expect(mangler).toEqual([]);
    await a.send(referanse, id, 'ansatt:1');
    const [sendt] = await r.spoer.svarbrev(status);
    expect(sendt?.brev).toEqual(brev);
    const fil = await r.spoer.svarbrevSomFil(status, id, 'pdf');
    expect(fil?.navn).toBe(`svar-${referanse}.pdf`);
    const lest = await lesPdf(fil?.innhold ?? new Uint8Array());
    expect(lest.elementer.filter((e) => e.type === 'H2').map((e) => e.tekst)).toEqual([
      'Dokument 2026/123-1',
      'Dokument 2026/123-2',
      'Begrunnelse og klage',
    ]);
    const tekst = lest.elementer.map((e) => e.tekst).join('\n');
    for (const krevd of [
      'Du får innsyn i hele dokumentet.',
      'offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1',
      'offentleglova § 12 bokstav c',
      'innen ti arbeidsdager',
      'Fristen er tre uker',
      'Fjordvik kommune',
      'Statsforvalteren',
      referanse,
    ])
      expect(tekst).toContain(krevd);
    for (const tittel of TITLER) expect(tekst).not.toContain(tittel);
    expect((await a.hent(referanse))?.fase).toBe('besvart');
    expect((await r.utboks.forfalte(r.grunnlag.klokke(), 9)).at(-1)).toMatchObject({
      mal: 'svar-klart',
      til: 'spoer',
    });
  });

  test('a decision is sent once, also by two at the same moment', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const id = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
    const begge = await Promise.allSettled([
      a.send(referanse, id, 'ansatt:1'),
      a.send(referanse, id, 'ansatt:2'),
    ]);
    expect(begge.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(a.send(referanse, id, 'ansatt:1')).rejects.toMatchObject({ name: 'UkjentVedtak' });
    await expect(a.lagreUtkast(referanse, 'ansatt:1', SVAR, id)).rejects.toMatchObject({
      name: 'UkjentVedtak',
    });
    expect(await r.spoer.svarbrev(status)).toHaveLength(1);
    const svar = (await r.utboks.forfalte(r.grunnlag.klokke(), 99)).filter((p) => p.mal === 'svar-klart');
    expect(svar).toHaveLength(1);
  });

  test('a letter stays as it was sent when the configuration changes', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const id = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
    await a.send(referanse, id, 'ansatt:1');
    const foer = (await r.spoer.svarbrev(status))[0]?.brev;
    await r.lukk();
    const [fjordvik, andre] = KONFIG.virksomheter;
    const omdoept = virksomhet.parse({ ...fjordvik, navn: 'Fjordvik og Vikfjord kommune' });
    const etter = rigg({ data: r.data, konfig: { virksomheter: andre ? [omdoept, andre] : [omdoept] } });
    expect((await etter.spoer.svarbrev(status))[0]?.brev).toEqual(foer);
  });

  test('four eyes: another person must approve what stands there, not what stood there (R44)', async () => {
    const [fjordvik] = KONFIG.virksomheter;
    const r = rigg({
      konfig: { virksomheter: [virksomhet.parse({ ...fjordvik, innsyn: { fireOeyne: true } })] },
    });
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse } = await mottatt(r);
    const id = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
    await expect(a.send(referanse, id, 'ansatt:1')).rejects.toMatchObject({
      mangler: [{ kode: 'godkjenning-mangler' }],
    });
    await expect(a.godkjenn(referanse, id, 'ansatt:1')).rejects.toMatchObject({ name: 'EgenGodkjenning' });
    await a.godkjenn(referanse, id, 'ansatt:2');
    await a.lagreUtkast(referanse, 'ansatt:1', { ...SVAR, innledning: 'Endret etter godkjenning.' }, id);
    await expect(a.send(referanse, id, 'ansatt:1')).rejects.toMatchObject({
      mangler: [{ kode: 'godkjenning-mangler' }],
    });
    await a.godkjenn(referanse, id, 'ansatt:2');
    await a.send(referanse, id, 'ansatt:1');
  });

  test('from refusal to complaint to access: the whole way, with figures that name nobody (R47, R48, R56)', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', SVAR), 'ansatt:1');
    expect(await r.spoer.krevBegrunnelse(status, referanse, [2])).toEqual({ art: 'ok' });
    expect((await a.hent(referanse))?.journalplikt).toMatchObject([{ art: 'begrunnelse-krevd' }]);
    const begrunnelse: Utkastinnhold = {
      art: 'begrunnelse',
      sprak: 'nb',
      dokumenter: [
        {
          nummer: 2,
          utfall: 'avslag',
          hjemler: ['offl-13-fvl-13-1-1'],
          resten: 'c',
          begrunnelse: 'Brevet handler om helsen til en enkeltperson.',
        },
      ],
    };
    await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', begrunnelse), 'ansatt:1');
    expect(await r.spoer.klag(status, referanse, [2], 'Jeg mener noe kan gis ut.')).toEqual({ art: 'ok' });
    r.still('2026-12-01T08:00:00Z');
    expect((await a.alarm('fjordvik')).gamleKlager).toEqual([referanse]);
    const bunt = await a.klagebunt(referanse, []);
    const lest = await lesPdf(await foersteSider(bunt ?? new Uint8Array(), 1));
    expect(
      lest.elementer.filter((e) => e.type === 'LBody').map((e) => e.tekst.replace(/, side.*/u, '')),
    ).toEqual([
      `1. Hva som har skjedd (${referanse})`,
      '2. Klagen',
      `3. Svar på krav om innsyn (${referanse})`,
      `4. Nærmere begrunnelse for avslag på innsyn (${referanse})`,
    ]);
    await a.oversend(referanse, [2], 'ansatt:1');
    await a.klageAvgjort(referanse, [2], 'medhold', 'ansatt:1');
    const ny: Utkastinnhold = {
      art: 'omgjoering',
      sprak: 'nb',
      dokumenter: [{ nummer: 2, utfall: 'innsyn', hjemler: [] }],
    };
    await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', ny), 'ansatt:1');
    expect((await r.spoer.svarbrev(status)).map((b) => b.art)).toEqual(['svar', 'begrunnelse', 'omgjoering']);
    expect(await a.tall('fjordvik', '2026-11', '2026-11')).toEqual({
      krav: 1,
      besvart: 1,
      venter: 0,
      trukket: 0,
      median: 0,
      innen: { en: 1, tre: 1, fem: 1 },
      overFrist: 0,
      utfall: { innsyn: 2 },
      hjemler: [{ id: 'offl-13-fvl-13-1-1', antall: 1 }],
      klager: 1,
      omgjort: 1,
      klageutfall: { medhold: 1 },
    });
  });
});

describe('the queue', () => {
  test('a request that came by phone last week has the clock it should have, and stands first (R37)', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    await mottatt(r);
    const svar = await a.registrer(
      {
        liste: [],
        beskrivelser: [{ virksomhet: 'fjordvik', tekst: 'Brevet om kaia' }],
        levering: 'hente',
        sprak: 'nn',
      },
      { kanal: 'muntlig', mottatt: new Date('2026-11-09T10:00:00Z'), av: 'ansatt:1' },
    );
    if ('feil' in svar) throw new Error('feil');
    const referanse = svar.kvittering.krav[0]?.referanse ?? '';
    const koe = await a.koe({ virksomhet: 'fjordvik' });
    expect(koe.map((k) => k.nesteFrist)).toEqual(['2026-11-16', '2026-11-23']);
    expect(koe[0]?.referanse).toBe(referanse);
    r.still('2026-11-17T08:00:00Z');
    expect(await a.alarm('fjordvik')).toEqual({
      overFrist: [referanse],
      gamleKlager: [],
      ikkeJournalfoert: [],
    });
    await a.ta(referanse, 'ansatt:7');
    expect((await a.koe({ virksomhet: 'fjordvik', tildelt: 'ansatt:7' })).map((k) => k.referanse)).toEqual([
      referanse,
    ]);
    expect(await a.antall('fjordvik')).toEqual({ mottatt: 1, 'under-behandling': 1 });
  });

  test('what is not confirmed is nobody’s business yet', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const svar = await r.spoer.sendInn(innsending(), FRA);
    if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
    expect(await a.koe({ virksomhet: 'fjordvik' })).toEqual([]);
    expect(await a.hent(svar.kvittering.krav[0]?.referanse ?? '')).toBeUndefined();
  });
});

describe('all my requests', () => {
  test('asking for the link costs the same whether the address has asked for much or is unknown', async () => {
    const r = rigg();
    for (let i = 0; i < 3; i++) await mottatt(r);
    const kall: string[] = [];
    const lager = new Proxy(r.grunnlag.lager, {
      get(maal, navn, mottaker) {
        kall.push(String(navn));
        return Reflect.get(maal, navn, mottaker);
      },
    });
    const spoer = lagSpoerrertjeneste({ ...r.grunnlag, lager });
    const gjort = async (epost: string): Promise<readonly string[]> => {
      kall.length = 0;
      expect(await spoer.bestillMineKrav(epost, FRA)).toBe('sendt-hvis-kjent');
      return [...kall];
    };
    const kjent = await gjort('spoerrer@leser.example');
    expect(kjent.length).toBeGreaterThan(0);
    expect(await gjort('ukjent@leser.example')).toEqual(kjent);
    // Nothing is read that grows with what somebody has asked for.
    expect(kjent.filter((navn) => navn.startsWith('hent'))).toEqual([]);
    const sendes = async () =>
      (await r.utboks.forfalte(r.grunnlag.klokke(), 99)).filter((p) => p.mal === 'mine-krav').length;
    expect(await sendes()).toBe(1);
    for (let i = 0; i < 8; i++) await gjort('spoerrer@leser.example');
    expect(await sendes(), 'no more than five a day, and nobody is told').toBe(5);
  });

  test('the answer is the same whoever asks; the link comes by mail, and ends', async () => {
    const r = rigg();
    await mottatt(r);
    expect(await r.spoer.bestillMineKrav('ukjent@leser.example', FRA)).toBe('sendt-hvis-kjent');
    expect(await r.spoer.bestillMineKrav('spoerrer@LESER.example', FRA)).toBe('sendt-hvis-kjent');
    const post = (await r.utboks.forfalte(r.grunnlag.klokke(), 99)).filter((p) => p.mal === 'mine-krav');
    expect(post).toHaveLength(1);
    const { lagMineToken, mineTokenUtloeper } = await import('../../../src/innsyn/tjeneste/mine-krav.ts');
    const id = (await r.grunnlag.lager.hent(post[0]?.referanse ?? ''))?.bestilling.id ?? '';
    const token = lagMineToken(
      r.grunnlag.noekkel,
      id,
      mineTokenUtloeper(r.grunnlag, 'fjordvik', r.grunnlag.klokke()),
    );
    expect(await r.spoer.mineKrav(token)).toHaveLength(1);
    expect(await r.spoer.mineKrav(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeUndefined();
    r.still('2026-11-18T08:00:00Z');
    expect(await r.spoer.mineKrav(token)).toBeUndefined();
  });
});

test('a complaint by letter is in time by the day it came, though the request was closed before it was opened (R48)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await besvart(r);
  r.still('2026-12-08T08:00:00Z');
  expect((await rydd(r.grunnlag)).lukket).toBe(1);
  expect((await a.hent(referanse))?.fase).toBe('lukket');
  const valg = { av: 'ansatt:1', oppreisning: false };
  await expect(a.registrerKlage(referanse, [2], 'Klage i brev', valg)).rejects.toThrow('frist-ute');
  await a.registrerKlage(referanse, [2], 'Klage i brev', { ...valg, oppreisning: true, kom: '2026-12-07' });
  const krav = await a.hent(referanse);
  expect(krav?.fase).toBe('klaget');
  expect(krav?.lagret.logg.at(-1)?.hendelse, 'it needs no leave to be late').toMatchObject({
    oppreisning: false,
    kom: '2026-12-07',
  });
  expect(krav?.dokumenter[1]?.klage?.mottatt).toEqual(new Date('2026-12-07T22:59:59.999Z'));
  expect((await r.spoer.status(status))?.krav[0]?.fase).toBe('klaget');
  expect(await rydd(r.grunnlag), 'it is open again').toEqual({ lukket: 0, slettet: 0 });
  await expect(
    a.registrerKlage(referanse, [1], '', { ...valg, oppreisning: true }),
    'what was given is not complained of (R49)',
  ).rejects.toThrow('ingen-klagerett');
});

test('reasons asked for by letter are for the archive with the day they came, though the request was closed before it was opened (R47, R53)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await besvart(r);
  r.still('2026-12-08T08:00:00Z');
  expect((await rydd(r.grunnlag)).lukket).toBe(1);
  const av = 'ansatt:1';
  await expect(a.registrerBegrunnelseskrav(referanse, [2], { av })).rejects.toThrow('lukket');
  await a.registrerBegrunnelseskrav(referanse, [2], { av, kom: '2026-12-07' });
  const krav = await a.hent(referanse);
  expect(krav?.fase).toBe('begrunnelse-krevd');
  expect(krav?.journalplikt).toMatchObject([{ art: 'begrunnelse-krevd', kom: '2026-12-07' }]);
  expect((await r.spoer.status(status))?.krav[0]?.fase).toBe('begrunnelse-krevd');
  expect(await rydd(r.grunnlag), 'it is open again').toEqual({ lukket: 0, slettet: 0 });
});
