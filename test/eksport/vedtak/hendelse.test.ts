import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samleHendelser } from '../../../src/arkiv/hendelser/hendelse.ts';
import {
  aapneHendelse,
  skrivTilHendelse,
  type Aapnekall,
  type Hendelseskall,
} from '../../../src/eksport/vedtak/hendelse.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { lesVistliste, listVist, manglerListe } from '../../../src/eksport/vedtak/hva-som-ble-vist.ts';
import { aapneLagre, stier, type Lagre } from '../../../src/eksport/lagre.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { vedta } from '../../../src/eksport/vedtak/vedta.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { HendelseAvvist, HendelseUtdatert } from '../../../src/eksport/vedtak/vedtaksfeil.ts';
import { Verksted } from '../hjelp/verksted.ts';

const ramme = (v: Verksted) =>
  ({ virksomhet: 'fjordvik', av: 'kari', rolle: 'arkivar', klokke: v.klokke }) as const;
async function medLagre<T>(v: Verksted, fn: (lagre: Lagre) => Promise<T>): Promise<T> {
  const lagre = await aapneLagre(v.data, v.klokke, { medSok: false });
  try {
    return await fn(lagre);
  } finally {
    await lagre.lukk();
  }
}
const aapne = (v: Verksted, mer: Partial<Aapnekall> = {}) =>
  medLagre(v, (lagre) =>
    aapneHendelse(lagre, {
      ...ramme(v),
      data: v.data,
      gjenstand: { omfang: 'sak', nummer: { saksaar: 2026, sakssekvensnummer: 1 } },
      oppdaget: v.naa,
      beskrivelse: 'Et navn sto i tittelen',
      ...mer,
    }),
  );
const skriv = (v: Verksted, innhold: Hendelseskall['innhold'], mer: Partial<Hendelseskall> = {}) =>
  medLagre(v, (lagre) => skrivTilHendelse(lagre, { ...ramme(v), nummer: 1, innhold, ...mer }));
async function alt<T>(sider: AsyncIterable<T>): Promise<readonly T[]> {
  const ut: T[] = [];
  for await (const side of sider) ut.push(side);
  return ut;
}
const saker = [
  {
    id: 's1',
    nr: 1,
    poster: [
      { id: 'a', nr: 1, tittel: 'Klage fra Oppdiktsen' },
      { id: 'b', nr: 2, status: 'Reservert dokument' },
    ],
  },
];

describe('an incident (R60)', () => {
  test('says what was shown, from the public history to the decision that hid it', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const fra = v.naa.toISOString();
    v.naa = new Date('2026-11-20T09:00:00Z');
    await v.eksporter([
      { ...saker[0], id: 's1', nr: 1, poster: [{ id: 'a', nr: 1, tittel: 'Klage fra en nabo' }] },
    ]);
    v.naa = new Date('2026-11-20T10:00:00Z');
    const { nr } = await vedta({
      ...ramme(v),
      data: v.data,
      nummer: '2026/1',
      oenske: { art: 'trekk' },
      grunn: 'navn',
    });
    v.naa = new Date('2026-11-20T11:00:00Z');
    const hendelse = await aapne(v, { vedtak: nr });
    expect(hendelse).toMatchObject({
      nummer: 1,
      gjenstand: '2026/1',
      status: 'aapen',
      antallVist: 1,
      vedtak: nr,
    });
    expect(hendelse.vist).toEqual([
      { nummer: '2026/1-1', fra, til: '2026-11-20T10:00:00.000Z', endret: ['2026-11-20T09:00:00.000Z'] },
    ]);
  });

  test('has no end for what is still shown', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    expect((await aapne(v)).vist[0]).not.toHaveProperty('til');
  });

  test('is told line by line, each in the log, where no free text stands', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await aapne(v);
    await skriv(v, { art: 'notat', tekst: 'Ringte Oppdiktsen' });
    await skriv(v, { art: 'beroerte', antall: 2, listereferanse: '2026/500' });
    await skriv(v, { art: 'skal-varsles', hvem: ['datatilsynet', 'beroerte'] });
    const meldt = await skriv(v, { art: 'meldt', til: 'datatilsynet', tidspunkt: v.naa.toISOString() });
    expect(meldt).toMatchObject({ status: 'meldt', beroerte: { antall: 2 }, notater: [{ av: 'kari' }] });
    expect(await skriv(v, { art: 'lukket', grunn: 'Ferdig' })).toMatchObject({ status: 'lukket' });
    await expect(skriv(v, { art: 'beroerte', antall: 3 })).rejects.toThrow(HendelseAvvist);
    await skriv(v, { art: 'notat', tekst: 'Svar fra tilsynet' });
    const logg = await v.medArkiv((arkiv) => arkiv.logg({ gjenstand: 'hendelse 1', antall: 20 }));
    expect(logg.map(({ handling }) => handling).toReversed()).toEqual([
      'hendelse-aapnet',
      'hendelse-notat',
      'hendelse-beroerte',
      'hendelse-skal-varsles',
      'hendelse-meldt',
      'hendelse-lukket',
      'hendelse-notat',
    ]);
    for (const ord of ['Oppdiktsen', 'navn sto', 'tilsynet har'])
      expect(JSON.stringify(logg)).not.toContain(ord);
    expect(await v.medArkiv((arkiv) => arkiv.kontrollerLogg())).toMatchObject({ art: 'hel' });
  });

  test('tells the second of two that the first has written, and refuses half an answer', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const { siste } = await aapne(v);
    await skriv(v, { art: 'notat', tekst: 'en' }, { sett: siste });
    await expect(skriv(v, { art: 'lukket', grunn: 'to' }, { sett: siste })).rejects.toThrow(HendelseUtdatert);
    await expect(skriv(v, { art: 'lukket', grunn: ' ' })).rejects.toThrow('grunn');
    await expect(skriv(v, { art: 'notat', tekst: 'x' }, { nummer: 9 })).rejects.toThrow(HendelseAvvist);
    const seinere = '2027-01-01T00:00:00.000Z';
    await expect(aapne(v, { oppdaget: new Date(seinere) })).rejects.toThrow(HendelseAvvist);
    await expect(skriv(v, { art: 'meldt', til: 'datatilsynet', tidspunkt: seinere })).rejects.toThrow(
      HendelseAvvist,
    );
  });

  test('is carried over to a restored backup that was taken before it', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await aapne(v);
    const mappe = join(v.rot, 'kopi');
    await taSikkerhetskopi(v.data, mappe, v.klokke);
    await skriv(v, { art: 'notat', tekst: 'etterpå' });
    await aapne(v);
    await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
    const etter = samleHendelser(await v.medArkiv((arkiv) => arkiv.hendelseslinjer()));
    expect(etter.map(({ nummer, notater }) => [nummer, notater.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  test('lists every entry of a source or a whole journal, a page at a time, with when each was shown', async () => {
    const v = new Verksted();
    const mange = Array.from({ length: 450 }, (_, i) => ({
      id: `s${i}`,
      nr: i + 1,
      poster: [{ id: `p${i}`, nr: 1 }],
    }));
    await v.eksporter(mange);
    const fra = v.naa.toISOString();
    v.naa = new Date('2026-11-20T10:00:00Z');
    const felles = { ...ramme(v), data: v.data, grunn: 'navn' };
    await vedta({ ...felles, nummer: '2026/7-1', oenske: { art: 'trekk' } });
    v.naa = new Date('2026-11-20T11:00:00Z');
    await medLagre(v, async (lagre) => {
      for (const gjenstand of [{ omfang: 'journal' }, { omfang: 'kilde', kilde: 'arkiv' }] as const) {
        const hendelse = await aapneHendelse(lagre, {
          ...ramme(v),
          data: v.data,
          gjenstand,
          oppdaget: v.naa,
          beskrivelse: 'Alt',
        });
        // Opened before anything is listed: a million entries take minutes.
        expect(hendelse).toMatchObject({ antallVist: 0, vist: [] });
        expect(manglerListe(hendelse)).toBe(true);
        expect(await listVist(lagre, { ...ramme(v), data: v.data, hendelse })).toBe(450);
        const naa = samleHendelser(await lagre.arkiv.hendelseslinjer()).find(({ id }) => id === hendelse.id);
        // Nobody's form is outdated by it.
        expect(naa).toMatchObject({ listet: 450, siste: hendelse.siste });
        const sider = await alt(lesVistliste(lagre.arkiv, hendelse, 200));
        expect(sider.map((side) => side.length)).toEqual([200, 200, 50]);
        expect(sider.flat()[0]).toEqual({ nummer: '2026/1-1', fra, endret: [] });
        expect(sider.flat()[6]).toEqual({
          nummer: '2026/7-1',
          fra,
          til: '2026-11-20T10:00:00.000Z',
          endret: [],
        });
      }
    });
  });

  test('has its list made whole by the daily job when it was cut off, once', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv((arkiv) =>
      arkiv.skrivHendelse({
        tidspunkt: v.naa,
        av: 'kari',
        rolle: 'leder',
        innhold: {
          art: 'aapnet',
          nummer: 1,
          virksomhet: 'fjordvik',
          gjenstand: '',
          oppdaget: v.naa.toISOString(),
          vist: [],
          antallVist: 1,
          flater: [],
          beskrivelse: 'Alt',
        },
      }),
    );
    const lest = async () => samleHendelser(await v.medArkiv((arkiv) => arkiv.hendelseslinjer()));
    expect((await lest())[0]).not.toHaveProperty('listet');
    await vedlikehold(v.data, v.klokke);
    await vedlikehold(v.data, v.klokke);
    expect((await lest())[0]).toMatchObject({ listet: 1, siste: 1 });
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(stier(v.data).arkiv);
    expect(() => db.exec('DELETE FROM avviksvist')).toThrow('slettes ikke');
    db.close();
  });

  test('comes along from a newer backup’s files when the archive itself is lost', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const gammel = join(v.rot, 'gammel');
    await taSikkerhetskopi(v.data, gammel, v.klokke);
    const aapnet = await aapne(v, { gjenstand: { omfang: 'journal' } });
    await medLagre(v, (lagre) => listVist(lagre, { ...ramme(v), data: v.data, hendelse: aapnet }));
    const ny = join(v.rot, 'ny');
    await taSikkerhetskopi(v.data, ny, v.klokke);
    rmSync(v.data, { recursive: true });
    const valg = { mappe: gammel, data: v.data, klokke: v.klokke };
    const svar = await gjenopprett({ ...valg, vedtak: join(ny, 'vedtak.json') });
    expect(svar).toMatchObject({ nyereHendelser: 2 });
    await medLagre(v, async ({ arkiv }) => {
      const [hendelse] = samleHendelser(await arkiv.hendelseslinjer());
      if (!hendelse) throw new Error('Hendelsen er borte.');
      expect(hendelse).toMatchObject({ nummer: 1, listet: 1 });
      expect((await alt(lesVistliste(arkiv, hendelse))).flat()).toHaveLength(1);
    });
    rmSync(v.data, { recursive: true });
    const { nyereHendelser } = await gjenopprett({ ...valg, utenNyereVedtak: true });
    expect(nyereHendelser).toBeUndefined();
    const hendelser = join(ny, 'hendelser.jsonl');
    rmSync(v.data, { recursive: true });
    expect(await gjenopprett({ ...valg, utenNyereVedtak: true, hendelser })).toMatchObject({
      nyereHendelser: 2,
    });
    writeFileSync(hendelser, '{"linje":"Oppdiktsen"}\n');
    await expect(gjenopprett({ ...valg, utenNyereVedtak: true, hendelser })).rejects.toThrow(
      /linje 1, er ikke en hendelse\.$/u,
    );
  });

  test('warns a day before the 72 hours run out, and is a fault when they have, until Datatilsynet is told', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await aapne(v);
    const etter = async (timer: number) => {
      v.naa = new Date(Date.parse('2026-11-20T08:00:00Z') + timer * 3_600_000);
      const { avvik, varsler } = await vedlikehold(v.data, v.klokke);
      return { avvik, varsler };
    };
    expect(await etter(47)).toEqual({ avvik: [], varsler: [] });
    expect(await etter(60)).toEqual({
      avvik: [],
      varsler: ['Hendelse 1 i fjordvik: 12 timer igjen av fristen på 72 timer til Datatilsynet.'],
    });
    expect(await etter(73)).toEqual({
      avvik: [expect.stringContaining('72 timer til Datatilsynet gikk ut 2026-11-23')],
      varsler: [],
    });
    await skriv(v, { art: 'meldt', til: 'datatilsynet', tidspunkt: v.naa.toISOString() });
    expect(await etter(74)).toEqual({ avvik: [], varsler: [] });
  });

  test('ends where the first decision that still stands hid the entry, not at one that was undone', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const felles = { ...ramme(v), data: v.data, nummer: '2026/1-1', grunn: 'navn' };
    const naa = (time: number) => (v.naa = new Date(`2026-11-20T${time}:00:00Z`));
    for (const [time, art] of [
      [10, 'hold'],
      [11, 'opphev-hold'],
      [12, 'trekk'],
    ] as const) {
      naa(time);
      await vedta({ ...felles, oenske: { art } });
    }
    naa(13);
    expect((await aapne(v)).vist[0]?.til).toBe('2026-11-20T12:00:00.000Z');
  });

  test('is kept by commands in plain Norwegian', { timeout: 120_000 }, async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const kjoer = (...argumenter: string[]) => {
      const svar = spawnSync(process.execPath, ['scripts/hendelse.ts', '--data', v.data, ...argumenter], {
        encoding: 'utf8',
      });
      return { status: svar.status, tekst: svar.stdout + svar.stderr };
    };
    expect(kjoer('liste', 'fjordvik').tekst).toContain('Ingen hendelser');
    const aapnet = kjoer('aapne', 'fjordvik', '2026/1-1', '--trekk', '--beskrivelse', 'navn i tittel');
    expect(aapnet.tekst).toContain('Hendelse 1 er ført. Det er trukket tilbake.');
    expect((await v.oppslag('2026/1-1')).art).toBe('trukket');
    // Without a zone it would be the machine's own, and the deadline hours wrong.
    for (const tid of ['2026-11-20', '2026-11-20T09:30'])
      for (const argumenter of [
        ['meld', 'fjordvik', '1', 'datatilsynet', '--tid', tid],
        ['aapne', 'fjordvik', '2026/1-1', '--beskrivelse', 'x', '--oppdaget', tid],
      ])
        expect(kjoer(...argumenter)).toMatchObject({
          status: 2,
          tekst: expect.stringContaining('med tidssone'),
        });
    expect(kjoer('meld', 'fjordvik', '1', 'datatilsynet', '--referanse', '26/1').tekst).toContain('meldt');
    expect(kjoer('meld', 'fjordvik', '1', 'avisen')).toMatchObject({
      status: 2,
      tekst: expect.stringContaining('Velg blant'),
    });
    expect(kjoer('lukk', 'fjordvik', '1', '--grunn', 'ferdig').tekst).toContain('lukket');
    const { tekst } = kjoer('vis', 'fjordvik', '1');
    // By the clock in Oslo, as everything else that is said.
    expect(tekst).toMatch(/2026\/1-1 {2}fra 20\.11\.2026 kl\. \d\d\.\d\d til/u);
    expect(tekst).not.toMatch(/\dT\d\d:\d\d/u);
  });
});
