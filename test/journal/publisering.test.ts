import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UgyldigPubliseringFeil } from '../../src/journal/feil.ts';
import {
  bunke,
  hull,
  klartekst,
  nr,
  nyJournal,
  offentligeRader,
  post,
  sak,
  skjul,
  SLUG,
  trekk,
  vis,
  type Oppsett,
} from './hjelp.ts';

let oppsett: Oppsett;
beforeEach(async () => {
  oppsett = await nyJournal();
});
afterEach(() => oppsett.rydd());

const MANDAG = '2026-11-16T08:00:00.000Z';
const TIRSDAG = '2026-11-17T08:00:00.000Z';
const ONSDAG = '2026-11-18T08:00:00.000Z';
const TORSDAG = '2026-11-19T08:00:00.000Z';

describe('publishing', () => {
  test('what was published is read back as it was, with its case and its first publication', async () => {
    const { skriver, journal } = oppsett;
    const rik = post('2026/12-3', {
      journalaar: 2026,
      journalsekvensnummer: 4711,
      dokumentetsDato: '2026-09-30',
      tittel: { tekst: 'Klage på *****', maskert: true },
      enhet: 'Plan og bygg',
      saksbehandler: 'Inga Testmo',
      unntak: [{ felt: 'tittel', hjemler: ['offl-13'] }],
      tilgang: { tilgang: 'deler', hjemler: ['offl-13'] },
      vurdert: false,
      avskrivning: [
        { avskrivningsdato: '2026-10-05', avskrivningsmaate: 'BU', avskrivesAv: nr('2026/12-4') },
      ],
      personnavn: ['Inga Testmo'],
    });
    const rikSak = sak(rik, {
      saksdato: '2026-09-01',
      enhet: 'Plan og bygg',
      saksansvarlig: 'Inga Testmo',
      klassering: [klartekst('L42')],
      personnavn: ['Inga Testmo'],
    });
    const svar = await skriver.publiser(bunke(MANDAG, [{ art: 'publiser', post: rik }], { saker: [rikSak] }));
    expect(svar).toEqual({ endret: ['lindvik/2026/12/3'], fjernet: [], uendret: 0, nektet: [] });
    expect(await journal.post(SLUG, rik)).toEqual({
      art: 'funnet',
      publisert: { post: rik, sak: rikSak, foerstPublisert: MANDAG, endringer: [] },
    });
  });

  test('the same again, with keys in another order and words no schema knows, changes not a byte', async () => {
    const { skriver, journal, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-3')]));
    const foer = offentligeRader(sti);
    const versjon = await journal.versjon();
    const snudd = Object.fromEntries(Object.entries(post('2026/12-3')).reverse());
    const medEkstra = Object.assign(post('2026/12-3'), snudd, { hemmelig: 'kanarifugl' });
    const svar = await skriver.publiser(bunke(TIRSDAG, [{ art: 'publiser', post: medEkstra }]));
    expect(svar).toEqual({ endret: [], fjernet: [], uendret: 1, nektet: [] });
    expect(offentligeRader(sti)).toEqual(foer);
    expect(await journal.versjon()).toBe(versjon);
  });

  test('a batch that fails is not there at all', async () => {
    const { skriver, sti } = oppsett;
    const foer = offentligeRader(sti);
    const utenSak = bunke(MANDAG, [vis('2026/12-1'), vis('2026/13-1')], { saker: [sak(nr('2026/12-1'))] });
    await expect(skriver.publiser(utenSak)).rejects.toThrow(UgyldigPubliseringFeil);
    expect(offentligeRader(sti)).toEqual(foer);
    expect(await skriver.utboks(10)).toEqual([]);
  });

  test('what belongs to another body, or to none that is known, is refused', async () => {
    const { skriver } = oppsett;
    const fremmed = bunke(MANDAG, [{ art: 'publiser', post: post('2026/1-1', { virksomhet: 'annen' }) }]);
    await expect(skriver.publiser(fremmed)).rejects.toThrow(/annen virksomhet/);
    await expect(skriver.publiser({ ...bunke(MANDAG, []), virksomhet: 'ukjent' })).rejects.toThrow(
      /ikke registrert/,
    );
  });

  test('a case that is to show only its number may not have published entries', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    const tom = { tommeSaker: [nr('2026/12-1')] };
    await expect(skriver.publiser(bunke(TIRSDAG, [], tom))).rejects.toThrow(/bare skal vise nummeret/);
    await skriver.publiser(bunke(TIRSDAG, [hull('2026/12-1', 'holdt')], tom));
    expect(await journal.sak(SLUG, nr('2026/12-1'))).toMatchObject({ art: 'funnet', sak: undefined });
  });

  test('a case without entries is not kept, even when it is sent', async () => {
    const { skriver, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [hull('2026/12-1', 'holdt')], { saker: [sak(nr('2026/12-1'))] }));
    expect(offentligeRader(sti)['sak']).toEqual([]);
  });
});

describe('history (R17)', () => {
  test('names the fields that changed, never what stood in them, and only after first publication', async () => {
    const { skriver, journal, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-3', { tittel: klartekst('Gammel kanarifugl') })]));
    const svar = await skriver.publiser(
      bunke(TIRSDAG, [vis('2026/12-3', { dokumentetsDato: '2026-09-01', parter: [], dokumenter: [] })]),
    );
    expect(svar.endret).toEqual(['lindvik/2026/12/3']);
    const oppslag = await journal.post(SLUG, nr('2026/12-3'));
    expect(oppslag).toMatchObject({
      art: 'funnet',
      publisert: {
        foerstPublisert: MANDAG,
        endringer: [{ tidspunkt: TIRSDAG, felt: ['dato', 'tittel', 'avsender/mottaker', 'dokumenter'] }],
      },
    });
    expect(JSON.stringify(offentligeRader(sti))).not.toContain('kanarifugl');
  });

  test('says of an entry that it has been away, though not what was changed meanwhile', async () => {
    const { skriver, journal } = oppsett;
    const ny = post('2026/12-3', { tittel: klartekst('Ny tittel') });
    const tilbake = { art: 'publiser', post: ny, igjen: true } as const;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-3'), vis('2026/12-4')]));
    await skriver.publiser(bunke(TIRSDAG, [{ art: 'skjul', nummer: nr('2026/12-3') }]));
    await skriver.publiser(bunke(ONSDAG, [tilbake]));
    await skriver.publiser(bunke(TORSDAG, [tilbake]));
    expect(await journal.post(SLUG, nr('2026/12-3'))).toMatchObject({
      publisert: { endringer: [{ tidspunkt: ONSDAG, felt: ['vist igjen'] }] },
    });
    expect(await journal.post(SLUG, nr('2026/12-4'))).toMatchObject({ publisert: { endringer: [] } });
  });

  test('of one that this journal has never shown, there is nothing to say', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [{ art: 'publiser', post: post('2026/12-3'), igjen: true }]));
    expect(await journal.post(SLUG, nr('2026/12-3'))).toMatchObject({ publisert: { endringer: [] } });
  });

  test('a change that only serves the search is indexed again, without a line', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-3')]));
    const svar = await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-3', { personnavn: ['Inga Testmo'] })]));
    expect(svar.endret).toHaveLength(1);
    expect(await journal.post(SLUG, nr('2026/12-3'))).toMatchObject({ publisert: { endringer: [] } });
  });

  test('a changed case title touches every entry of the case, and stands in the history of those already out', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1'), vis('2026/12-2')]));
    const ny = { saker: [sak(nr('2026/12-1'), { tittel: klartekst('Ny tittel') })] };
    const svar = await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-2'), vis('2026/12-3')], ny));
    expect([...svar.endret].sort()).toEqual(['lindvik/2026/12/1', 'lindvik/2026/12/2', 'lindvik/2026/12/3']);
    expect(svar.uendret).toBe(0);
    const oppslag = await journal.sak(SLUG, nr('2026/12-1'));
    const historikk =
      oppslag.art === 'funnet'
        ? oppslag.plasser.map((plass) => plass.art === 'post' && plass.publisert.endringer)
        : [];
    const linje = { tidspunkt: TIRSDAG, felt: ['sakstittel'] };
    expect(historikk).toEqual([[linje], [linje], []]);
  });

  test('an entry that leaves in the same run as its case changes is not noted as changed, in one batch or two', async () => {
    const { skriver, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1'), vis('2026/12-2')]));
    const ny = { saker: [sak(nr('2026/12-1'), { tittel: klartekst('Ny tittel') })] };
    await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-1')], ny));
    expect(offentligeRader(sti)['endring']).toHaveLength(2);
    await skriver.publiser(bunke(TIRSDAG, [skjul('2026/12-2')]));
    expect(offentligeRader(sti)['endring']).toEqual([expect.stringContaining('"dokumentnummer":1')]);
  });

  test('changes of entry and case at the same moment are one line', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    const ny = { saker: [sak(nr('2026/12-1'), { enhet: 'Skole' })] };
    await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-1', { enhet: 'Skole' })], ny));
    expect(await journal.post(SLUG, nr('2026/12-1'))).toMatchObject({
      publisert: { endringer: [{ tidspunkt: TIRSDAG, felt: ['enhet', 'sakens enhet'] }] },
    });
  });
});

describe('first publication (R31)', () => {
  test.each([
    ['hidden', skjul('2026/12-1')],
    ['held back', hull('2026/12-1', 'holdt')],
    ['delayed', hull('2026/12-1', 'forsinket')],
  ])('outlives that the entry is %s and shown again', async (_, borte) => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    const svar = await skriver.publiser(bunke(TIRSDAG, [borte]));
    expect(svar.fjernet).toEqual(['lindvik/2026/12/1']);
    await skriver.publiser(bunke('2027-01-01T08:00:00Z', [vis('2026/12-1')]));
    expect(await journal.post(SLUG, nr('2026/12-1'))).toMatchObject({
      publisert: { foerstPublisert: MANDAG },
    });
  });

  test('outlives a withdrawal that is undone', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    await skriver.publiser(bunke(TIRSDAG, [trekk('2026/12-1')]));
    expect(await skriver.opphevTrekk(SLUG, nr('2026/12-1'))).toBe(true);
    await skriver.publiser(bunke('2027-01-01T08:00:00Z', [vis('2026/12-1')]));
    expect(await journal.post(SLUG, nr('2026/12-1'))).toMatchObject({
      publisert: { foerstPublisert: MANDAG },
    });
  });
});

describe('moves', () => {
  test('leave a redirect, and take first publication and history along', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    const flyttet = post('2026/20-5', { tittel: klartekst('Brev 2026/12-1') });
    const svar = await skriver.publiser(
      bunke(TIRSDAG, [{ art: 'publiser', post: flyttet, flyttetFra: nr('2026/12-1') }]),
    );
    expect(svar).toEqual({
      endret: ['lindvik/2026/20/5'],
      fjernet: ['lindvik/2026/12/1'],
      uendret: 0,
      nektet: [],
    });
    expect(await journal.post(SLUG, nr('2026/12-1'))).toEqual({ art: 'flyttet', til: nr('2026/20-5') });
    expect(await journal.post(SLUG, nr('2026/20-5'))).toMatchObject({
      publisert: {
        foerstPublisert: MANDAG,
        endringer: [{ tidspunkt: TIRSDAG, felt: ['saksnummer', 'dokumentnummer'] }],
      },
    });
    expect(await journal.sak(SLUG, nr('2026/12-1'))).toEqual({ art: 'ukjent' });
  });

  test('a move that is repeated changes nothing, also when the old number holds another entry now', async () => {
    const { skriver, journal, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1')]));
    const bunken = bunke(TIRSDAG, [
      { art: 'publiser', post: post('2026/20-5'), flyttetFra: nr('2026/12-1') },
      vis('2026/12-1', { tittel: klartekst('Et annet brev') }),
    ]);
    await skriver.publiser(bunken);
    const foer = offentligeRader(sti);
    expect(await skriver.publiser(bunken)).toEqual({ endret: [], fjernet: [], uendret: 2, nektet: [] });
    expect(offentligeRader(sti)).toEqual(foer);
    expect(await journal.post(SLUG, nr('2026/12-1'))).toMatchObject({
      publisert: { foerstPublisert: TIRSDAG, endringer: [] },
    });
  });

  test('entries may change places within a batch, each with its own past', async () => {
    const { skriver, journal, sti } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/12-1', { tittel: klartekst('A') })]));
    await skriver.publiser(bunke(TIRSDAG, [vis('2026/12-2', { tittel: klartekst('B') })]));
    const bytte = bunke('2026-11-18T08:00:00Z', [
      { art: 'publiser', post: post('2026/12-2', { tittel: klartekst('A') }), flyttetFra: nr('2026/12-1') },
      { art: 'publiser', post: post('2026/12-1', { tittel: klartekst('B') }), flyttetFra: nr('2026/12-2') },
    ]);
    await skriver.publiser(bytte);
    const foer = offentligeRader(sti);
    await skriver.publiser(bytte);
    expect(offentligeRader(sti)).toEqual(foer);
    const felt = ['dokumentnummer'];
    expect(await journal.post(SLUG, nr('2026/12-2'))).toMatchObject({
      publisert: { post: { tittel: { tekst: 'A' } }, foerstPublisert: MANDAG, endringer: [{ felt }] },
    });
    expect(await journal.post(SLUG, nr('2026/12-1'))).toMatchObject({
      publisert: { post: { tittel: { tekst: 'B' } }, foerstPublisert: TIRSDAG, endringer: [{ felt }] },
    });
  });

  test('an address leads to where the entry lies now, however often it moved, and home again', async () => {
    const { skriver, journal } = oppsett;
    const flytt = (fra: string, til: string) =>
      skriver.publiser(bunke(TIRSDAG, [{ art: 'publiser', post: post(til), flyttetFra: nr(fra) }]));
    await skriver.publiser(bunke(MANDAG, [vis('2026/1-1')]));
    await flytt('2026/1-1', '2026/2-1');
    await flytt('2026/2-1', '2026/3-1');
    expect(await journal.post(SLUG, nr('2026/1-1'))).toEqual({ art: 'flyttet', til: nr('2026/3-1') });
    expect(await journal.post(SLUG, nr('2026/2-1'))).toEqual({ art: 'flyttet', til: nr('2026/3-1') });
    await flytt('2026/3-1', '2026/1-1');
    expect(await journal.post(SLUG, nr('2026/1-1'))).toMatchObject({
      art: 'funnet',
      publisert: { foerstPublisert: MANDAG },
    });
    expect(await journal.post(SLUG, nr('2026/2-1'))).toEqual({ art: 'flyttet', til: nr('2026/1-1') });
    await skriver.publiser(bunke(TIRSDAG, [skjul('2026/1-1')]));
    expect(await journal.post(SLUG, nr('2026/1-1'))).toEqual({ art: 'ukjent' });
  });

  test('a number that the public never saw gets no redirect', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(
      bunke(MANDAG, [{ art: 'publiser', post: post('2026/2-1'), flyttetFra: nr('2026/1-1') }]),
    );
    expect(await journal.post(SLUG, nr('2026/1-1'))).toEqual({ art: 'ukjent' });
  });

  test('a withdrawn entry stays withdrawn when it moves', async () => {
    const { skriver, journal } = oppsett;
    await skriver.publiser(bunke(MANDAG, [vis('2026/1-1')]));
    await skriver.publiser(bunke(MANDAG, [trekk('2026/1-1')]));
    const svar = await skriver.publiser(
      bunke(TIRSDAG, [{ art: 'publiser', post: post('2026/2-1'), flyttetFra: nr('2026/1-1') }]),
    );
    expect(svar).toMatchObject({ endret: [], nektet: ['lindvik/2026/2/1'] });
    expect(await journal.post(SLUG, nr('2026/2-1'))).toEqual({ art: 'trukket' });
    expect(await journal.post(SLUG, nr('2026/1-1'))).toEqual({ art: 'flyttet', til: nr('2026/2-1') });
  });
});
