import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { rapport as rapportskjema } from '../../src/eksport/rapport/rapport.ts';
import { rapporttekst } from '../../src/eksport/rapport/rapporttekst.ts';
import { Leveransefeil } from '../../src/noark/leveranse.ts';
import { LaastFeil, taLaas } from '../../src/lager/laas.ts';
import type { Testsak } from './hjelp/leveranse.ts';
import { medKontroll } from '../kontroll/syntetiske-numre.ts';
import { Verksted } from './hjelp/verksted.ts';

const enSak = (...poster: Testsak['poster']): Testsak => ({ id: 'sak-1', nr: 1, poster });

describe('en første eksport', () => {
  test('publishes what is journalført, makes it findable, and accounts for it', async () => {
    const v = new Verksted();
    const r = await v.eksporter([enSak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, status: 'Utgår' })]);
    expect(r).toMatchObject({ lest: 2, publisert: 1, annenStatus: 1, utgangskode: 0, ingenEndring: false });
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/1']);
    // Never shown, so there is nothing to be gone.
    expect((await v.oppslag('2026/1-2')).art).toBe('ukjent');
  });

  test('writes a careful configuration for a body that has none, and says so', async () => {
    const v = new Verksted();
    const r = await v.eksporter([enSak({ id: 'p1', nr: 1 })]);
    expect(r.virksomhet).toBe('fjordvik');
    expect(r.merknader.join()).toContain('konfig.json');
    expect(r.merknader.join()).toContain('Fyll ut «kontakt»');
    const igjen = await v.eksporter([enSak({ id: 'p1', nr: 1, tittel: 'En annen tittel' })]);
    expect(igjen.merknader).toEqual([]);
  });

  test('leaves no working directory and no lock behind', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1 })]);
    expect([...v.bytes().keys()].filter((fil) => !/\.(db|json)(-wal|-shm)?$/.test(fil))).toEqual([]);
  });

  test('refuses while another run holds the data', async () => {
    const v = new Verksted();
    const laas = taLaas(v.data);
    await expect(v.eksporter([enSak({ id: 'p1', nr: 1 })])).rejects.toThrow(LaastFeil);
    laas.slipp();
    await expect(v.eksporter([enSak({ id: 'p1', nr: 1 })])).resolves.toMatchObject({ publisert: 1 });
  });

  test('gives a report that satisfies its schema and holds no title or name', async () => {
    const v = new Verksted();
    const r = await v.eksporter([
      enSak(
        { id: 'p1', nr: 1, tittel: 'Klage fra Hemmeligmann', avsender: 'Kari Hemmeligmann' },
        { id: 'p2', nr: 2, odelagt: true, tittel: 'Brev fra Hemmeligmann' },
        { id: 'p3', nr: 2, tittel: 'Hemmeligmann', gradering: 'Fortrolig' },
      ),
    ]);
    expect(rapportskjema.parse(r)).toEqual(r);
    expect(JSON.stringify(r) + rapporttekst(r)).not.toContain('Hemmeligmann');
  });
});

describe('en ny eksport', () => {
  test('of the same files reads nothing, changes nothing and says so', async () => {
    const v = new Verksted();
    const sti = v.leveranse([enSak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, odelagt: true })]);
    await v.eksporter(sti);
    const foer = await v.medJournal((j) =>
      j.post('fjordvik', { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 }),
    );
    v.naa = new Date('2026-11-20T09:00:00Z');
    const r = await v.eksporter(sti);
    expect(r.leveranse.lestFoer).toBe(true);
    expect(r).toMatchObject({
      lest: 2,
      publisert: 0,
      uendret: 1,
      avvist: 1,
      ingenEndring: true,
      utgangskode: 1,
    });
    expect(await v.oppslag('2026/1-1')).toEqual(foer);
  });

  test('of the same records in another file reads them, and changes nothing', async () => {
    const v = new Verksted();
    const saker = [enSak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2 })];
    await v.eksporter(saker);
    const sti = v.leveranse(saker);
    writeFileSync(sti, readFileSync(sti, 'utf8').replace('<arkivdel>', '<!-- ny -->\n\n<arkivdel>'));
    const r = await v.eksporter(sti);
    expect(r.leveranse.lestFoer).toBe(false);
    expect(r).toMatchObject({ publisert: 0, uendret: 2, ingenEndring: true });
  });

  test('touches what changed, and keeps when it first was published', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2 })]);
    v.naa = new Date('2026-11-21T08:00:00Z');
    const r = await v.eksporter([enSak({ id: 'p1', nr: 1, tittel: 'Rettet tittel' }, { id: 'p2', nr: 2 })]);
    expect(r).toMatchObject({ publisert: 1, uendret: 1 });
    const svar = await v.oppslag('2026/1-1');
    expect(svar).toMatchObject({
      art: 'funnet',
      publisert: {
        post: { tittel: { tekst: 'Rettet tittel' } },
        foerstPublisert: '2026-11-20T08:00:00.000Z',
        endringer: [{ tidspunkt: '2026-11-21T08:00:00.000Z', felt: ['tittel'] }],
      },
    });
  });

  test('leaves alone what an incomplete delivery does not have', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2 })]);
    await v.eksporter([enSak({ id: 'p2', nr: 2 })]);
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });

  test('without a single entry says so, and leaves what is published as it is', async () => {
    const v = new Verksted();
    const full = await v.eksporter([enSak({ id: 'p1', nr: 1 })]);
    expect(full.merknader.join()).not.toContain('ingen journalposter');
    const tom = await v.eksporter([enSak()]);
    // One that has only what is new may well be empty.
    expect(tom).toMatchObject({ lest: 0, utgangskode: 0, ingenEndring: true });
    expect(rapporttekst(tom)).toContain('Merk: Leveransen har ingen journalposter.');
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
  });

  test('masks at once what the archive has shielded since', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1, tittel: 'Søknad\nom hytte ved Kvitvann' })]);
    expect(await v.soekbare('Kvitvann')).toHaveLength(1);
    await v.eksporter([
      enSak({
        id: 'p1',
        nr: 1,
        tittel: 'Søknad\nom hytte ved Kvitvann',
        skjerming: { kode: 'U', elementer: ['Skjerming tittel registrering - unntatt første linje'] },
      }),
    ]);
    expect(JSON.stringify(await v.oppslag('2026/1-1'))).not.toContain('Kvitvann');
    expect(await v.soekbare('Kvitvann')).toEqual([]);
  });
});

describe('leveranser som ikke kan brukes', () => {
  test('a file that is cut off changes nothing', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1 })]);
    const sti = v.leveranse([enSak({ id: 'p1', nr: 1, tittel: 'Ny' }, { id: 'p2', nr: 2 })]);
    writeFileSync(sti, readFileSync(sti, 'utf8').slice(0, -40));
    const foer = await v.oppslag('2026/1-1');
    await expect(v.eksporter(sti)).rejects.toThrow(Leveransefeil);
    expect(await v.oppslag('2026/1-1')).toEqual(foer);
    await v.medArkiv(async (arkiv) => {
      expect(await arkiv.ryddAvbruttLesing()).toBe(false);
      expect(await arkiv.antallUavstemte()).toBe(0);
    });
  });

  test('a body that is not configured is refused, with those that are', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1 })]);
    await expect(v.eksporter([enSak({ id: 'p1', nr: 1 })], { virksomhet: 'utvik' })).rejects.toThrow(
      '«fjordvik»',
    );
  });

  test('two sources of one body that number alike are refused with an explanation', async () => {
    const v = new Verksted();
    await v.eksporter([enSak({ id: 'p1', nr: 1 })]);
    const konfig = join(v.data, 'konfig.json');
    const lest = JSON.parse(readFileSync(konfig, 'utf8'));
    const [virksomhet] = lest.virksomheter;
    virksomhet.kilder.push({ ...virksomhet.kilder[0], id: 'byggesak' });
    writeFileSync(konfig, JSON.stringify(lest));
    const feil = await v
      .eksporter([enSak({ id: 'x1', nr: 1 })], { kilde: 'byggesak' })
      .catch((e: unknown) => e);
    expect(feil).toBeInstanceOf(Leveransefeil);
    expect(String(feil)).toContain('2026/1');
    // Case series that do not overlap live side by side.
    const r = await v.eksporter([{ id: 'sak-1', nr: 2, poster: [{ id: 'p1', nr: 1 }] }], {
      kilde: 'byggesak',
    });
    expect(r).toMatchObject({ publisert: 1 });
    await expect(v.eksporter([enSak({ id: 'p1', nr: 1 })])).rejects.toThrow(Eksportavbrudd);
  });
});

describe('det som ikke henger sammen', () => {
  test('the same systemID twice is counted once and rejected once', async () => {
    const v = new Verksted();
    const saker = [enSak({ id: 'p1', nr: 1 }, { id: 'p1', nr: 2 })];
    const r = await v.eksporter(saker);
    expect(r).toMatchObject({ lest: 2, publisert: 1, avvist: 1, utgangskode: 1 });
    expect(r.avvistePoster).toMatchObject([{ nummer: 'p1', felt: 'systemID' }]);
    expect((await v.oppslag('2026/1-1')).art).toBe('funnet');
    expect(await v.eksporter(v.leveranse(saker))).toMatchObject({
      uendret: 1,
      avvist: 1,
      ingenEndring: true,
    });
  });

  test('a document number used twice in a case stays with the first, and the second is explained', async () => {
    const v = new Verksted();
    const r = await v.eksporter([
      enSak({ id: 'p1', nr: 1, tittel: 'Først' }, { id: 'p2', nr: 1, tittel: 'Etterpå' }),
    ]);
    expect(r).toMatchObject({ lest: 2, publisert: 1, avvist: 1 });
    expect(r.avvistePoster).toMatchObject([{ nummer: '2026/1-1' }]);
    expect(JSON.stringify(await v.oppslag('2026/1-1'))).toContain('Først');
  });

  test('a number that an entry no longer journalført holds is free for another', async () => {
    const v = new Verksted();
    const r = await v.eksporter([enSak({ id: 'p1', nr: 1, status: 'Utgår' }, { id: 'p2', nr: 1 })]);
    expect(r).toMatchObject({ publisert: 1, annenStatus: 1, avvist: 0 });
  });

  test('a case number used twice in one source rejects the second case and its entries', async () => {
    const v = new Verksted();
    const r = await v.eksporter([
      enSak({ id: 'p1', nr: 1 }),
      { id: 'sak-2', nr: 1, poster: [{ id: 'p2', nr: 2 }] },
    ]);
    expect(r.lest).toBe(2);
    expect(r.avvisteSaker).toMatchObject([{ nummer: 'sak-2' }]);
    expect(r).toMatchObject({ publisert: 1, avvist: 1 });
  });

  test('a graded entry flags the run red and leaves no trace of itself', async () => {
    const v = new Verksted();
    const r = await v.eksporter([enSak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2, gradering: 'Fortrolig' })]);
    expect(r).toMatchObject({ publisert: 1, utelatt: 1, roedtFlagg: 1, utgangskode: 1 });
    expect(rapporttekst(r)).toContain('RØDT FLAGG');
    expect((await v.oppslag('2026/1-2')).art).toBe('ukjent');
  });

  test('a held entry shows only its number, its date and that it is held', async () => {
    const v = new Verksted();
    // Synthetic: the month is moved by 80.
    const nummer = medKontroll('128969123', 0) ?? medKontroll('128969124', 0) ?? '';
    expect(nummer).toHaveLength(11);
    const r = await v.eksporter([
      enSak({ id: 'p1', nr: 1, tittel: `Søknad ${nummer}` }, { id: 'p2', nr: 2 }),
    ]);
    expect(r).toMatchObject({
      publisert: 1,
      holdt: 1,
      utgangskode: 1,
      grunner: { holdt: { fodselsnummer: 1 } },
    });
    expect(r.holdtePoster).toMatchObject([{ nummer: '2026/1-1', fil: 'arkivstruktur.xml' }]);
    expect(await v.oppslag('2026/1-1')).toMatchObject({
      art: 'hull',
      hull: { art: 'holdt', journaldato: '2026-03-02', hjemler: [] },
    });
    expect(await v.soekbare()).toEqual(['fjordvik/2026/1/2']);
  });

  test('R4: every month of the journal is accounted for', async () => {
    const v = new Verksted();
    const r = await v.eksporter([
      enSak(
        { id: 'p1', nr: 1, dato: '2026-03-02' },
        { id: 'p2', nr: 2, dato: '2026-03-31', gradering: 'Fortrolig' },
        { id: 'p3', nr: 3, dato: '2026-04-01' },
        { id: 'p4', nr: 4, dato: '2026-04-01', status: 'Ekspedert' },
      ),
    ]);
    expect(r.journalmaaneder).toEqual([
      { maaned: '2026-03', offentlige: 1, hull: 1, loependeJournal: 2, stemmer: true },
      { maaned: '2026-04', offentlige: 1, hull: 0, loependeJournal: 1, stemmer: true },
    ]);
  });
});
