import { describe, expect, test } from 'vitest';
import type { Testpost, Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

const XX = { kode: 'XX', elementer: [] } as const;
const TITTEL = 'Klage fra Gudrun Fjellvåkersen over båtplass';
const sakMed = (foerste: Partial<Testpost>, ...andre: Testpost[]): Testsak => ({
  id: 'sak-1',
  nr: 1,
  tittel: TITTEL,
  poster: [{ id: 'p1', nr: 1, ...foerste }, ...andre],
});
const nabo: Testpost = { id: 'p2', nr: 2, tittel: 'Kart over havna', avsender: 'Havnelaget AS' };

const sakstittel = (v: Verksted): Promise<string | undefined> =>
  v.medJournal(async (journal) => {
    const sak = await journal.sak('fjordvik', { saksaar: 2026, sakssekvensnummer: 1 });
    return sak.art === 'funnet' ? sak.sak?.tittel.tekst : undefined;
  });

describe('an entry that is marked as not assessed', () => {
  test('closes the title of its case when only its code has changed, and opens it when it is assessed', async () => {
    const v = new Verksted();
    await v.eksporter([sakMed({}, nabo)]);
    expect(await sakstittel(v)).toBe(TITTEL);
    expect(await v.soekbare('båtplass')).toHaveLength(2);

    const merket = v.leveranse([sakMed({ skjerming: XX }, nabo)]);
    expect(await v.eksporter(merket)).toMatchObject({ holdt: 0, ingenEndring: false });
    expect(await sakstittel(v)).toBe('Sak');
    expect(await v.soekbare('båtplass')).toEqual([]);
    expect((await v.oppslag('2026/1-2')).art).toBe('funnet');
    for (const [fil, bytes] of v.bytes())
      if (/(?:journal|sok)\.db/.test(fil)) expect(bytes).not.toContain('Gudrun');

    expect(await v.eksporter(merket)).toMatchObject({ ingenEndring: true });
    expect(await v.eksporter([sakMed({ skjerming: XX }, { ...nabo, dato: '2026-03-05' })])).toMatchObject({
      publisert: 1,
      uendret: 1,
    });
    await v.eksporter([sakMed({}, nabo)], { bekreft: true });
    expect(await sakstittel(v)).toBe(TITTEL);
    expect(await v.soekbare('båtplass')).toHaveLength(2);
  });

  test('keeps it closed when it goes back from J, and no longer when it utgår', async () => {
    const v = new Verksted();
    await v.eksporter([sakMed({ skjerming: XX }, nabo)]);
    await v.eksporter([sakMed({ skjerming: XX, status: 'R' }, nabo)]);
    expect(await sakstittel(v)).toBe('Sak');
    await v.eksporter([sakMed({ skjerming: XX, status: 'Utgår' }, nabo)]);
    expect(await sakstittel(v)).toBe(TITTEL);
  });

  test('no longer closes it when a complete delivery is without it', async () => {
    const v = new Verksted();
    const mange = Array.from({ length: 60 }, (_, i) => ({ ...nabo, id: `p${i + 2}`, nr: i + 2 }));
    await v.eksporter([sakMed({ skjerming: XX }, ...mange)]);
    expect(await sakstittel(v)).toBe('Sak');
    await v.eksporter([{ ...sakMed({}), poster: mange }], { komplett: true });
    expect(await sakstittel(v)).toBe(TITTEL);
  });

  test('tells staff so on each entry of the case', async () => {
    const v = new Verksted();
    await v.eksporter([sakMed({ skjerming: XX }, nabo)]);
    const poster = await v.medArkiv(async (arkiv) => (await arkiv.hentSaker([1])).flatMap((s) => s.poster));
    expect(poster).toHaveLength(2);
    for (const { avgjoerelse } of poster) expect(avgjoerelse?.detaljer).toContain('uavklart-i-saken');
  });

  test('holds a linked entry of another case that names whom the closed title names', async () => {
    const v = new Verksted();
    const svar: Testsak = {
      id: 'sak-2',
      nr: 2,
      poster: [{ id: 'svar', nr: 5, tittel: 'Svar til Gudrun Fjellvåkersen', avskrivesAv: 'p2' }],
    };
    expect(await v.eksporter([sakMed({}, nabo), svar])).toMatchObject({ holdt: 0 });
    await v.eksporter([sakMed({ skjerming: XX }, nabo)]);
    expect((await v.oppslag('2026/2-5')).art).toBe('hull');
  });
});
