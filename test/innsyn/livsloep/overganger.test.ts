import { describe, expect, test } from 'vitest';
import { gjenskap } from '../../../src/innsyn/livsloep/anvend.ts';
import type { Hendelse, Klageavgjoerelse } from '../../../src/innsyn/livsloep/hendelse.ts';
import { klageSiden, klokkerFor, nesteFrist } from '../../../src/innsyn/livsloep/klokker.ts';
import { fase } from '../../../src/innsyn/livsloep/krav.ts';
import { Forloep, klage, LOV, sendt, svar } from './hjelp.ts';

const fasen = (f: Forloep): string => (f.krav === undefined ? 'ingen' : fase(f.krav));

describe('the course of a request', () => {
  test('an unconfirmed request can be confirmed, forgotten or taken back, and nothing else', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ maaBekreftes: true }));
    expect(fasen(f)).toBe('ubekreftet');
    expect(f.proev('2026-11-16', svar('innsyn'))).toBe('ikke-bekreftet');
    expect(f.proev('2026-11-16', { art: 'tatt' })).toBe('ikke-bekreftet');
    expect(f.proev('2026-11-16', { art: 'trukket' })).toBeUndefined();
    expect(f.proev('2026-11-18', { art: 'aldri-bekreftet' })).toBeUndefined();
    f.skjer('2026-11-17', { art: 'bekreftet' });
    expect(fasen(f)).toBe('mottatt');
    expect(f.krav?.mottatt).toEqual(f.tid('2026-11-16'));
    expect(f.proev('2026-11-17', { art: 'bekreftet' })).toBe('alt-bekreftet');
    expect(f.proev('2026-11-18', { art: 'aldri-bekreftet' })).toBe('alt-bekreftet');
  });

  test('nothing comes before what came last, and nothing after the end', () => {
    const f = new Forloep();
    expect(f.proev('2026-11-16', { art: 'tatt' })).toBe('finnes-ikke-ennaa');
    f.skjer('2026-11-16', sendt());
    expect(f.proev('2026-11-16', sendt())).toBe('finnes-alt');
    expect(f.proev('2026-11-15', { art: 'tatt' })).toBe('foer-forrige');
    f.skjer('2026-11-17', { art: 'trukket' });
    expect(fasen(f)).toBe('lukket');
    expect(f.proev('2026-11-18', svar('innsyn'))).toBe('lukket');
  });

  test('a request of which some is answered is begun, though nobody said that they took it', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ dokumenter: [1, 2] }));
    expect(fasen(f)).toBe('mottatt');
    f.skjer('2026-11-17', svar('innsyn', 1));
    expect(fasen(f)).toBe('under-behandling');
  });

  test('access cannot be complained of, and closes at once (R49)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-17', svar('innsyn'));
    expect(fasen(f)).toBe('besvart');
    expect(f.proev('2026-11-17', klage())).toBe('ingen-klagerett');
    expect(f.proev('2026-11-17', { art: 'begrunnelse-krevd', dokumenter: [1] })).toBe('ingen-klagerett');
    expect(f.proev('2026-11-17', svar('avslag'))).toBe('alt-besvart');
    f.skjer('2026-11-17', { art: 'lukket' });
    expect(f.krav?.lukket?.grunn).toBe('ferdig');
  });

  test('silence can be complained of from the day after the fifth working day, not before (R41)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    expect(f.proev('2026-11-23T22:59:59Z', klage())).toBe('svarfrist-loeper');
    f.skjer('2026-11-23T23:00:00Z', klage());
    expect(fasen(f)).toBe('klaget');
    expect(f.krav?.dokumenter[0]?.klage?.gjelder).toBe('taushet');
    f.skjer('2026-11-25', svar('innsyn'));
    expect(fasen(f)).toBe('besvart');
  });

  test('a refusal that comes after a complaint of silence leaves the complaint open', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-24', klage());
    f.skjer('2026-11-25', svar('avslag'));
    expect(fasen(f)).toBe('klaget');
    expect(f.proev('2026-11-25', klage())).toBe('alt-klaget');
    f.skjer('2026-11-26', { art: 'oversendt', dokumenter: [1] });
    expect(fasen(f)).toBe('oversendt');
    f.skjer('2026-12-10', { art: 'klage-avgjort', dokumenter: [1], utfall: 'medhold' });
    expect(fasen(f)).toBe('klaget');
    expect(f.proev('2026-12-10', { art: 'omgjort', svar: [{ nummer: 1, utfall: 'delvis' }] })).toBe(
      'noe-gjenstaar',
    );
    f.skjer('2026-12-11', { art: 'omgjort', svar: [{ nummer: 1, utfall: 'innsyn' }] });
    f.skjer('2026-12-11', { art: 'lukket' });
    expect(fasen(f)).toBe('lukket');
  });

  test('no silence counts while the clock stands, or where the King in Council hears complaints (R42)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-17', { art: 'stanset', dokumenter: [1], grunn: 'samtykke' });
    expect(fasen(f)).toBe('stanset');
    expect(f.proev('2026-12-31', klage())).toBe('svarfrist-loeper');
    expect(f.proev('2026-12-31', { art: 'stanset', dokumenter: [1], grunn: 'samtykke' })).toBe(
      'klokken-staar',
    );
    f.skjer('2026-12-30', { art: 'gjenopptatt', dokumenter: [1] });
    expect(f.proev('2026-12-31', { art: 'gjenopptatt', dokumenter: [1] })).toBe('klokken-gaar');
    expect(f.proev('2027-01-07', klage())).toBe('svarfrist-loeper');
    expect(f.proev('2027-01-08', klage())).toBeUndefined();
    const k = new Forloep({ ...LOV, kongenIStatsraad: true });
    k.skjer('2026-11-16', sendt());
    expect(k.proev('2027-11-16', klage())).toBe('ingen-klagerett');
  });

  test('one document may wait for a consent while the others are answered', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ dokumenter: [1, 2] }));
    f.skjer('2026-11-17', { art: 'stanset', dokumenter: [2], grunn: 'samtykke' });
    f.skjer('2026-11-18', svar('innsyn', 1));
    expect(fasen(f)).toBe('stanset');
    expect(f.proev('2026-11-18', { art: 'lukket' })).toBe('noe-gjenstaar');
    f.skjer('2026-12-08', svar('avslag', 2));
    expect(fasen(f)).toBe('besvart');
  });

  test('fuller reasons may be asked for once, in three weeks, and break off the complaint’s deadline (R47, R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    expect(f.proev('2026-11-17', { art: 'begrunnelse-krevd', dokumenter: [1] })).toBe('ikke-besvart');
    f.skjer('2026-11-20', svar('avslag'));
    expect(f.proev('2026-12-12', { art: 'begrunnelse-krevd', dokumenter: [1] })).toBe('frist-ute');
    expect(f.proev('2026-12-12', klage())).toBe('frist-ute');
    f.skjer('2026-12-11', { art: 'begrunnelse-krevd', dokumenter: [1] });
    expect(fasen(f)).toBe('begrunnelse-krevd');
    expect(f.proev('2026-12-12', { art: 'begrunnelse-krevd', dokumenter: [1] })).toBe('alt-krevd');
    expect(f.proev('2026-12-12', { art: 'lukket' })).toBe('noe-gjenstaar');
    f.skjer('2026-12-21', { art: 'begrunnelse-gitt', dokumenter: [1] });
    expect(f.proev('2026-12-22', { art: 'begrunnelse-gitt', dokumenter: [1] })).toBe('ikke-krevd');
    expect(f.proev('2027-01-11', klage())).toBeUndefined();
    expect(f.proev('2027-01-11', { art: 'lukket' })).toBe('noe-gjenstaar');
    expect(f.proev('2027-01-12', klage())).toBe('frist-ute');
    f.skjer('2027-01-12', { art: 'lukket' });
  });

  test('what goes in the post is not with the requester the day it is sent: the three weeks begin a week later (R47, R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    // The 18th and a week is Wednesday the 25th; three weeks more is the 16th.
    f.skjer('2026-11-18', { art: 'besvart', svar: [{ nummer: 1, utfall: 'avslag' }], iPosten: true });
    expect(f.proev('2026-12-16', klage())).toBeUndefined();
    expect(f.proev('2026-12-17', klage())).toBe('frist-ute');
    expect(f.proev('2026-12-17', { art: 'begrunnelse-krevd', dokumenter: [1] })).toBe('frist-ute');
    expect(f.proev('2026-12-16', { art: 'lukket' })).toBe('noe-gjenstaar');
    f.skjer('2026-12-16', { art: 'begrunnelse-krevd', dokumenter: [1] });
    f.skjer('2027-01-04', { art: 'begrunnelse-gitt', dokumenter: [1], iPosten: true });
    expect(f.proev('2027-02-01', klage())).toBeUndefined();
    expect(f.proev('2027-02-02', klage())).toBe('frist-ute');
  });

  test('the body may take a complaint that came too late, the requester cannot demand it (fvl. § 31)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    expect(f.proev('2026-12-14', klage())).toBe('frist-ute');
    f.skjer('2026-12-14', { art: 'klaget', dokumenter: [1], oppreisning: true });
    expect(fasen(f)).toBe('klaget');
  });

  test('a complaint is in time by the day it came, though it is written down after the deadline and the request is closed', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    f.skjer('2026-12-14', { art: 'lukket' });
    const kom = (dato: string) => ({ ...klage(), kom: dato });
    expect(f.proev('2026-12-15', kom('2026-12-12'))).toBe('frist-ute');
    expect(f.proev('2026-12-15', klage()), 'the requester cannot open it').toBe('frist-ute');
    f.skjer('2026-12-15', kom('2026-12-11'));
    expect(fasen(f)).toBe('klaget');
    expect(f.krav?.dokumenter[0]?.klage?.mottatt).toEqual(new Date('2026-12-11T22:59:59.999Z'));
    expect(f.proev('2026-12-15', { art: 'lukket' })).toBe('noe-gjenstaar');
  });

  test('reasons are asked for in time by the day it came, though it is written down after three weeks and the request is closed (R47)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    f.skjer('2026-12-14', { art: 'lukket' });
    const kom = (dato?: string): Hendelse => ({
      art: 'begrunnelse-krevd',
      dokumenter: [1],
      ...(dato !== undefined && { kom: dato }),
    });
    expect(f.proev('2026-12-15', kom()), 'the requester cannot open it').toBe('lukket');
    expect(f.proev('2026-12-15', kom('2026-12-12'))).toBe('frist-ute');
    expect(f.proev('2026-12-15', kom('2026-11-19')), 'before the answer').toBe('foer-svaret');
    f.skjer('2026-12-15', kom('2026-12-11'));
    expect(fasen(f)).toBe('begrunnelse-krevd');
    const krav = f.krav ?? f.skjer('2026-12-15', klage());
    expect(klokkerFor(krav, krav.dokumenter[0] ?? { nummer: 1, stanser: [] }, LOV)).toMatchObject([
      // Ten working days after Friday the 11th, with Christmas Day between.
      { regel: 'begrunnelsesfrist', dato: '2026-12-28' },
      { regel: 'klagefrist', dager: [{ art: 'stanset' }] },
    ]);
  });

  test('a refusal is not complained of before the day it was sent', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    const kom = (dato: string, oppreisning = false): Hendelse => ({
      art: 'klaget',
      dokumenter: [1],
      oppreisning,
      kom: dato,
    });
    expect(f.proev('2026-11-23', kom('2026-11-19'))).toBe('foer-svaret');
    expect(f.proev('2026-11-23', kom('2026-11-19', true))).toBe('foer-svaret');
    expect(f.proev('2026-11-23', kom('2026-11-20'))).toBeUndefined();
  });

  test('a late complaint can be taken after the request was closed, and not when it was taken back (fvl. § 31)', () => {
    const sen = { ...klage(), oppreisning: true };
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    f.skjer('2026-12-14', { art: 'lukket' });
    f.skjer('2027-02-01', sen);
    expect(fasen(f)).toBe('klaget');
    const trukket = new Forloep();
    trukket.skjer('2026-11-16', sendt());
    trukket.skjer('2026-11-20', svar('avslag'));
    trukket.skjer('2026-11-21', { art: 'trukket' });
    expect(trukket.proev('2026-11-23', sen)).toBe('lukket');
  });

  test('a complaint more than a year after the refusal cannot be taken, one that came within the year can (R48, fvl. § 31)', () => {
    const sen = (kom?: string): Hendelse => ({
      art: 'klaget',
      dokumenter: [1],
      oppreisning: true,
      ...(kom !== undefined && { kom }),
    });
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    expect(f.proev('2027-11-20', sen())).toBeUndefined();
    expect(f.proev('2027-11-21', sen())).toBe('over-ett-aar');
    expect(f.proev('2027-11-21', sen('2027-11-20'))).toBeUndefined();
    expect(f.proev('2027-11-21', sen('2026-12-11')), 'in time').toBeUndefined();
  });

  test('a refusal that came after a complaint of silence was settled has its own three weeks, and they are told (R41, R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-24', klage());
    f.skjer('2026-11-25', { art: 'oversendt', dokumenter: [1] });
    f.skjer('2026-12-01', { art: 'klage-avgjort', dokumenter: [1], utfall: 'medhold' });
    const krav = f.skjer('2026-12-02', svar('avslag'));
    const klokker = krav.dokumenter.flatMap((d) => klokkerFor(krav, d, LOV));
    expect(klokker).toContainEqual(expect.objectContaining({ regel: 'klagefrist', dato: '2026-12-23' }));
    expect(f.proev('2026-12-23', klage())).toBeUndefined();
  });

  test('what the appeal body sets aside waits for a new decision, with days, reasons and a complaint of its own (R41, R47, R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    f.skjer('2026-11-21', { art: 'begrunnelse-krevd', dokumenter: [1] });
    f.skjer('2026-11-23', klage());
    f.skjer('2026-11-25', { art: 'oversendt', dokumenter: [1] });
    const sendtTilbake = f.skjer('2027-01-11', {
      art: 'klage-avgjort',
      dokumenter: [1],
      utfall: 'opphevet',
    });
    expect(fasen(f)).toBe('under-behandling');
    expect(sendtTilbake.dokumenter.flatMap((d) => klokkerFor(sendtTilbake, d, LOV))).toMatchObject([
      { regel: 'foerste-varsel', dato: '2027-01-12' },
      { regel: 'andre-varsel', dato: '2027-01-14' },
      { regel: 'svarfrist', dato: '2027-01-18' },
    ]);
    expect(f.proev('2027-01-12', { art: 'lukket' })).toBe('noe-gjenstaar');
    expect(f.proev('2027-01-12', { art: 'begrunnelse-gitt', dokumenter: [1] })).toBe('ikke-krevd');
    expect(f.proev('2027-01-18', klage())).toBe('svarfrist-loeper');
    expect(f.proev('2027-01-19', klage()), 'silence once more').toBeUndefined();
    f.skjer('2027-01-14', svar('avslag'));
    expect(fasen(f)).toBe('besvart');
    expect(f.proev('2027-02-04', { art: 'lukket' }), 'three weeks to complain').toBe('noe-gjenstaar');
    expect(f.proev('2027-01-15', { art: 'begrunnelse-krevd', dokumenter: [1] })).toBeUndefined();
    f.skjer('2027-02-04', klage());
    expect(fasen(f)).toBe('klaget');
    expect(f.proev('2027-02-05', klage())).toBe('alt-klaget');
  });

  test('a complaint that the appeal body dismisses is over, and leaves the refusal and its days as they were (R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    f.skjer('2026-11-21', klage());
    f.skjer('2026-11-23', { art: 'oversendt', dokumenter: [1] });
    const avvist = f.skjer('2026-11-30', { art: 'klage-avgjort', dokumenter: [1], utfall: 'avvist' });
    expect(avvist.dokumenter[0]).toMatchObject({
      svar: { utfall: 'avslag' },
      klage: { avgjort: { utfall: 'avvist' } },
    });
    expect(fasen(f)).toBe('besvart');
    expect(f.proev('2026-11-30', { art: 'omgjort', svar: [{ nummer: 1, utfall: 'innsyn' }] })).toBe(
      'ikke-klaget',
    );
    expect(f.proev('2026-12-11', { art: 'lukket' })).toBe('noe-gjenstaar');
    expect(f.proev('2026-12-11', klage())).toBeUndefined();
    expect(f.proev('2026-12-12', klage())).toBe('frist-ute');
    f.skjer('2026-12-12', { art: 'lukket' });
  });

  describe('a complaint that came too late, and that the body itself dismisses (R48, fvl. §§ 31 and 33)', () => {
    const sen = (...dokumenter: number[]): Hendelse => ({
      art: 'klaget',
      dokumenter: dokumenter.length === 0 ? [1] : dokumenter,
      oppreisning: false,
      forSent: true,
    });
    const avvis: Hendelse = { art: 'klage-avvist', dokumenter: [1] };
    const avgjort = (utfall: Klageavgjoerelse): Hendelse => ({
      art: 'klage-avgjort',
      dokumenter: [1],
      utfall,
    });
    /** Refused on 20 November, so that the three weeks ended on 11 December; complained of on the 14th. */
    const klagetForSent = (): Forloep => {
      const f = new Forloep();
      f.skjer('2026-11-16', sendt());
      f.skjer('2026-11-20', svar('avslag'));
      f.skjer('2026-12-14', sen());
      return f;
    };

    test('waits for the body, says when it should have come, and may still be heard, forwarded or met', () => {
      const f = klagetForSent();
      expect(fasen(f)).toBe('klaget');
      expect(f.krav?.dokumenter[0]?.klage).toMatchObject({
        gjelder: 'avslag',
        forSent: { frist: '2026-12-11', kanOppreises: true },
      });
      expect(f.proev('2026-12-15', { art: 'oversendt', dokumenter: [1] })).toBeUndefined();
      expect(f.proev('2026-12-15', { art: 'omgjort', svar: [{ nummer: 1, utfall: 'innsyn' }] })).toBe(
        undefined,
      );
      expect(f.proev('2026-12-15', { art: 'lukket' })).toBe('noe-gjenstaar');
    });

    test('a complaint that came in time is none, however it was written down', () => {
      const f = new Forloep();
      f.skjer('2026-11-16', sendt());
      f.skjer('2026-11-20', svar('avslag'));
      const krav = f.skjer('2026-12-11T22:59:59Z', sen());
      expect(krav.dokumenter[0]?.klage?.forSent).toBeUndefined();
      expect(f.proev('2026-12-14', avvis)).toBe('ikke-for-sen');
    });

    test('the dismissal has three weeks of its own, and is complained of once', () => {
      const f = klagetForSent();
      const krav = f.skjer('2026-12-15', avvis);
      expect(fasen(f)).toBe('besvart');
      expect(krav.dokumenter.flatMap((d) => klokkerFor(krav, d, LOV))).toContainEqual(
        expect.objectContaining({ regel: 'klagefrist', dato: '2027-01-05' }),
      );
      expect(f.proev('2027-01-05', { art: 'lukket' })).toBe('noe-gjenstaar');
      expect(f.proev('2027-01-06', klage())).toBe('frist-ute');
      expect(
        f.proev('2026-12-20', { art: 'klaget', dokumenter: [1], oppreisning: false, kom: '2026-12-10' }),
      ).toBe('foer-svaret');
      f.skjer('2027-01-05', klage());
      expect(f.krav?.dokumenter[0]?.klage).toMatchObject({ gjelder: 'avvisning' });
      expect(f.proev('2027-01-05', klage())).toBe('alt-klaget');
      expect(f.proev('2027-01-05', avvis)).toBe('ikke-for-sen');
    });

    test('on paper, the three weeks run from when the letter is there', () => {
      const f = klagetForSent();
      const krav = f.skjer('2026-12-15', { ...avvis, iPosten: true });
      expect(krav.dokumenter.flatMap((d) => klokkerFor(krav, d, LOV))).toContainEqual(
        expect.objectContaining({ regel: 'klagefrist', dato: '2027-01-12' }),
      );
    });

    test.each([
      ['opphevet', 'klaget', undefined],
      ['stadfestet', 'besvart', 'alt-klaget'],
      ['medhold', 'klaget', 'alt-klaget'],
    ] as const)(
      'where the appeal body says %s of the dismissal, the request is %s',
      (utfall, blir, nyKlage) => {
        const f = klagetForSent();
        f.skjer('2026-12-15', avvis);
        f.skjer('2026-12-16', klage());
        f.skjer('2026-12-17', { art: 'oversendt', dokumenter: [1] });
        const krav = f.skjer('2027-01-20', avgjort(utfall));
        expect(fasen(f)).toBe(blir);
        expect(krav.dokumenter[0]?.svar?.utfall, 'the refusal itself stands').toBe('avslag');
        if (nyKlage !== undefined) expect(f.proev('2027-01-20', klage())).toBe(nyKlage);
        // Set aside: the first complaint is with the body again, which cannot dismiss it once more.
        if (utfall !== 'opphevet') return;
        expect(f.proev('2027-01-21', avvis)).toBe('ikke-for-sen');
        expect(f.proev('2027-01-21', { art: 'oversendt', dokumenter: [1] })).toBeUndefined();
      },
    );

    test('more than a year late it can be dismissed, and nothing else is said of hearing it', () => {
      const f = new Forloep();
      f.skjer('2026-11-16', sendt());
      f.skjer('2026-11-20', svar('avslag'));
      const { dokumenter } = f.skjer('2027-11-21', sen());
      expect(dokumenter[0]?.klage?.forSent).toEqual({ frist: '2026-12-11', kanOppreises: false });
      expect(f.proev('2027-11-21', avvis)).toBeUndefined();
    });

    test('of two documents, the one that was complained of in time is not dismissed', () => {
      const f = new Forloep();
      f.skjer('2026-11-16', sendt({ dokumenter: [1, 2] }));
      f.skjer('2026-11-20', svar('avslag', 1));
      f.skjer('2026-12-01', svar('avslag', 2));
      f.skjer('2026-12-14', sen(1, 2));
      expect(f.proev('2026-12-14', { art: 'klage-avvist', dokumenter: [1] })).toBeUndefined();
      expect(f.proev('2026-12-14', { art: 'klage-avvist', dokumenter: [2] })).toBe('ikke-for-sen');
    });

    test('reads back as it was, though the days have changed since', () => {
      const f = new Forloep();
      const logg = [
        ['2026-11-16', sendt()],
        ['2026-11-20', svar('avslag')],
        ['2026-12-14', sen()],
        ['2026-12-15', avvis],
        ['2027-01-05', klage()],
      ] as const;
      for (const [dag, hendelse] of logg) f.skjer(dag, hendelse);
      const lest = gjenskap(
        logg.map(([dag, hendelse]) => ({ hendelse, tid: f.tid(dag) })),
        { ...LOV, kongenIStatsraad: true },
      );
      expect(lest).toEqual(f.krav);
    });
  });

  test('silence that was complained of too early for the appeal body can be complained of again, and answered (R41, R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-24', klage());
    f.skjer('2026-11-25', { art: 'oversendt', dokumenter: [1] });
    f.skjer('2026-11-30', { art: 'klage-avgjort', dokumenter: [1], utfall: 'avvist' });
    expect(fasen(f)).toBe('mottatt');
    expect(f.proev('2026-12-01', klage())).toBeUndefined();
    const { dokumenter } = f.skjer('2026-12-01', svar('innsyn'));
    expect(dokumenter[0]?.klage?.omgjort).toBeUndefined();
  });

  test('access after the decision was set aside ends the request (R48, R49)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ dokumenter: [1, 2] }));
    f.skjer('2026-11-20', svar('avslag', 1, 2));
    f.skjer('2026-11-23', klage(1));
    f.skjer('2026-11-25', { art: 'oversendt', dokumenter: [1] });
    f.skjer('2027-01-11', { art: 'klage-avgjort', dokumenter: [1], utfall: 'opphevet' });
    const krav = f.skjer('2027-01-12', svar('innsyn', 1));
    expect(krav.dokumenter[0]?.klage).toMatchObject({ avgjort: { utfall: 'opphevet' } });
    expect(krav.dokumenter[0]?.klage?.omgjort).toBeUndefined();
    expect(f.proev('2027-01-12', klage(1))).toBe('ingen-klagerett');
    f.skjer('2027-01-12', { art: 'lukket' });
  });

  test('part of what was complained of is not enough: the rest must be forwarded (R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-20', svar('avslag'));
    f.skjer('2026-11-23', klage());
    f.skjer('2026-11-24', { art: 'omgjort', svar: [{ nummer: 1, utfall: 'delvis' }] });
    expect(fasen(f)).toBe('klaget');
    expect(f.proev('2026-11-25', { art: 'klage-avgjort', dokumenter: [1], utfall: 'stadfestet' })).toBe(
      'ikke-oversendt',
    );
    f.skjer('2026-11-25', { art: 'oversendt', dokumenter: [1] });
    expect(f.proev('2026-11-25', { art: 'oversendt', dokumenter: [1] })).toBe('alt-oversendt');
    f.skjer('2026-12-25', { art: 'klage-avgjort', dokumenter: [1], utfall: 'stadfestet' });
    f.skjer('2026-12-26', { art: 'lukket' });
  });

  test('environmental information: fifteen days, two months when told in time, and only then (R51)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    expect(f.proev('2026-11-17', { art: 'forlenget' })).toBe('ikke-miljoe');
    f.skjer('2026-11-17', { art: 'miljoe', miljoe: true });
    expect(f.proev('2026-11-17', { art: 'miljoe', miljoe: true })).toBe('alt-slik');
    expect(f.proev('2026-12-01', klage())).toBe('svarfrist-loeper');
    expect(f.proev('2026-12-04', klage())).toBeUndefined();
    expect(f.proev('2026-12-04', { art: 'forlenget' })).toBe('frist-ute');
    f.skjer('2026-12-03', { art: 'forlenget' });
    expect(f.proev('2026-12-04', klage())).toBe('svarfrist-loeper');
    expect(f.proev('2026-12-04', { art: 'miljoe', miljoe: false })).toBe('alt-forlenget');
    expect(f.proev('2027-01-19', klage())).toBeUndefined();
  });

  test('reasons for a refusal of environmental information are due in ten virkedager, Saturdays or not as the body counts (R47, R51)', () => {
    for (const [miljoeLoerdagTelles, dato] of [
      [true, '2026-12-03'],
      [false, '2026-12-04'],
    ] as const) {
      const lov = { ...LOV, miljoeLoerdagTelles };
      const f = new Forloep(lov);
      f.skjer('2026-11-16', sendt({ miljoe: true }));
      f.skjer('2026-11-20', svar('avslag'));
      const krav = f.skjer('2026-11-21', { art: 'begrunnelse-krevd', dokumenter: [1] });
      expect(krav.dokumenter.flatMap((d) => klokkerFor(krav, d, lov))[0]).toMatchObject({
        regel: 'begrunnelsesfrist',
        enhet: 'virkedager',
        dato,
      });
    }
  });

  test('a reminder is taken once a day while something waits', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt());
    f.skjer('2026-11-18', { art: 'purret' });
    expect(f.proev('2026-11-18T20:00:00Z', { art: 'purret' })).toBe('nettopp-purret');
    expect(f.proev('2026-11-19', { art: 'purret' })).toBeUndefined();
    f.skjer('2026-11-19', svar('innsyn'));
    expect(f.proev('2026-11-20', { art: 'purret' })).toBe('alt-besvart');
  });

  test('some documents may be taken back; with the last of them the request ends', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ dokumenter: [1, 2, 3] }));
    expect(f.proev('2026-11-16', { art: 'trukket', dokumenter: [4] })).toBe('ukjent-dokument');
    f.skjer('2026-11-17', { art: 'trukket', dokumenter: [1] });
    expect(f.proev('2026-11-17', svar('innsyn', 1))).toBe('alt-besvart');
    f.skjer('2026-11-18', { art: 'trukket', dokumenter: [2, 3] });
    expect(f.krav?.lukket?.grunn).toBe('trukket');
  });

  test('a complaint waits for the body until it is forwarded, and no longer (R48)', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ dokumenter: [1, 2] }));
    f.skjer('2026-11-17', svar('avslag', 1, 2));
    f.skjer('2026-11-18', klage(1));
    expect(klageSiden(f.skjer('2026-11-20', klage(2)))).toEqual(f.tid('2026-11-18'));
    expect(klageSiden(f.skjer('2026-11-23', { art: 'oversendt', dokumenter: [1] }))).toEqual(
      f.tid('2026-11-20'),
    );
    expect(klageSiden(f.skjer('2026-11-24', { art: 'oversendt', dokumenter: [2] }))).toBeUndefined();
  });

  test('nothing is due in the queue before the address is confirmed', () => {
    const f = new Forloep();
    expect(nesteFrist(f.skjer('2026-11-16', sendt({ maaBekreftes: true })), LOV)).toBeUndefined();
    expect(nesteFrist(f.skjer('2026-11-17', { art: 'bekreftet' }), LOV)).toBe('2026-11-23');
  });

  test('the parts of a case get numbers that none has had', () => {
    const f = new Forloep();
    f.skjer('2026-11-16', sendt({ dokumenter: [1, 2] }));
    for (const til of [[2, 3], [3, 3], [1]])
      expect(f.proev('2026-11-17', { art: 'delt', dokument: 1, til })).toBe('finnes-alt');
    expect(f.proev('2026-11-17', { art: 'delt', dokument: 1, til: [3, 4] })).toBeUndefined();
  });

  test('an extension that was told in time stays told, whichever days count later (R51)', () => {
    const hendelser = [
      { hendelse: sendt({ miljoe: true }), tid: new Date('2026-11-16T11:00:00Z') },
      { hendelse: { art: 'forlenget' }, tid: new Date('2026-12-07T11:00:00Z') },
    ] as const;
    const f = new Forloep({ ...LOV, miljoeLoerdagTelles: false });
    f.skjer('2026-11-16', hendelser[0].hendelse);
    expect(f.proev('2026-12-07', hendelser[1].hendelse)).toBeUndefined();
    // With Saturdays among them, the fifteen days would have ended on 3 December.
    expect(gjenskap(hendelser, { ...LOV, miljoeLoerdagTelles: true }).miljoe?.forlenget).toEqual(
      hendelser[1].tid,
    );
  });

  test('a complaint is decided once, and what is upheld in part must still be carried out (R48)', () => {
    for (const utfall of ['medhold', 'delvis'] as const) {
      const f = new Forloep();
      f.skjer('2026-11-16', sendt());
      f.skjer('2026-11-17', svar('avslag'));
      f.skjer('2026-11-18', klage());
      f.skjer('2026-11-19', { art: 'oversendt', dokumenter: [1] });
      const avgjort: Hendelse = { art: 'klage-avgjort', dokumenter: [1], utfall };
      f.skjer('2026-12-01', avgjort);
      expect(fasen(f)).toBe('klaget');
      expect(f.proev('2026-12-02', avgjort)).toBe('noe-gjenstaar');
      expect(f.proev('2027-12-02', { art: 'lukket' })).toBe('noe-gjenstaar');
      f.skjer('2026-12-03', { art: 'omgjort', svar: [{ nummer: 1, utfall: 'innsyn' }] });
      expect(f.proev('2026-12-04', { art: 'lukket' })).toBeUndefined();
    }
  });
});
