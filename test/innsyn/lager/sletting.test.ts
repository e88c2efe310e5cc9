import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { rydd } from '../../../src/innsyn/tjeneste/drift.ts';
import { slettMineData } from '../../../src/innsyn/tjeneste/mine-data.ts';
import { FRA, innsending, rigg, type Rigg } from '../rigg.ts';

/** Words that stand in the store only because one person wrote them. */
const HEMMELIG = {
  epost: 'kanari-4711@leser.example',
  navn: 'Kanari Fuglesang',
  organisasjon: 'Kanariposten',
  kommentar: 'Haster fordi kanarien synger',
};
const KLAGE = 'Kanarien klager paa dette';
const ORD = [...Object.values(HEMMELIG), KLAGE, 'kanaribeskrivelse'];

const igjen = (r: Rigg): string[] => {
  const bytes = Buffer.concat(readdirSync(r.data).map((fil) => readFileSync(join(r.data, fil))));
  return ORD.filter((ord) => bytes.includes(ord));
};

async function medKlage(r: Rigg): Promise<{ referanse: string; status: string }> {
  const svar = await r.spoer.sendInn(
    innsending({ ...HEMMELIG, beskrivelser: [{ virksomhet: 'fjordvik', tekst: 'kanaribeskrivelse' }] }),
    FRA,
  );
  if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  const id = (await r.grunnlag.lager.hent(referanse))?.bestilling.id ?? '';
  const bekreftet = await r.spoer.bekreft(r.token('bekreft', id), FRA);
  if (bekreftet.art !== 'bekreftet') throw new Error(bekreftet.art);
  r.still('2026-11-25T08:00:00Z');
  expect(await r.spoer.klag(bekreftet.status, referanse, [1, 2], KLAGE)).toEqual({ art: 'ok' });
  return { referanse, status: bekreftet.status };
}

const lukk = async (r: Rigg, referanse: string): Promise<void> => {
  await r.grunnlag.lager.endre(referanse, r.grunnlag.klokke(), () => ({
    hendelser: [
      {
        hendelse: {
          art: 'besvart',
          svar: [1, 2, 3].map((nummer) => ({ nummer, utfall: 'innsyn' as const })),
        },
        av: 'ansatt:1',
      },
      { hendelse: { art: 'lukket' }, av: 'system' },
    ],
  }));
};

describe('what people write lies in the file while it is needed, and not a byte of it after (R57)', () => {
  test('180 days after closure the job erases it all, and the figures stay without a name (R56)', async () => {
    const r = rigg();
    const { referanse, status } = await medKlage(r);
    expect(igjen(r)).toEqual(ORD);
    await lukk(r, referanse);
    r.still('2027-05-24T07:59:00Z');
    expect(await rydd(r.grunnlag)).toEqual({ lukket: 0, slettet: 0 });
    expect(igjen(r)).toEqual(ORD);
    r.still('2027-05-24T08:01:00Z');
    expect(await rydd(r.grunnlag)).toEqual({ lukket: 0, slettet: 1 });
    expect(igjen(r)).toEqual([]);
    expect(await r.grunnlag.lager.hent(referanse)).toBeUndefined();
    expect(await r.spoer.status(status)).toBeUndefined();
    expect((await r.grunnlag.lager.tall('fjordvik', '2026-11', '2026-11')).tall).toEqual([
      {
        virksomhet: 'fjordvik',
        maaned: '2026-11',
        arbeidsdager: 7,
        utfall: { innsyn: 3 },
        hjemler: [],
        klager: 2,
        omgjort: 2,
        klageutfall: { omgjort: 2 },
        overFrist: true,
      },
    ]);
  });

  test('whoever asks to be forgotten is, at once; what happened stays', async () => {
    const r = rigg();
    const { referanse, status } = await medKlage(r);
    expect(await slettMineData(r.grunnlag, status)).toBe(true);
    expect(igjen(r)).toEqual([]);
    const etter = await r.grunnlag.lager.hent(referanse);
    expect(etter?.logg.map((l) => l.hendelse.art)).toEqual(['sendt', 'bekreftet', 'klaget', 'trukket']);
    expect(etter?.bestilling).toMatchObject({ slettet: true, spoerrer: { sprak: 'nb', levering: 'epost' } });
    expect(await slettMineData(r.grunnlag, status)).toBe(false);
    const ventende = await r.utboks.forfalte(r.grunnlag.klokke(), 50);
    expect(ventende.filter((p) => p.til === 'spoer')).toEqual([]);
  });

  test('what was never confirmed is gone after its hours, and leaves no figures', async () => {
    const r = rigg();
    await r.spoer.sendInn(
      innsending({ ...HEMMELIG, beskrivelser: [{ virksomhet: 'fjordvik', tekst: 'kanaribeskrivelse' }] }),
      FRA,
    );
    r.still('2026-11-18T08:00:01Z');
    expect(await rydd(r.grunnlag)).toEqual({ lukket: 0, slettet: 1 });
    expect(igjen(r)).toEqual([]);
    expect((await r.grunnlag.lager.tall('fjordvik', '2026-01', '2026-12')).tall).toEqual([]);
  });
});

describe('what happened is never changed', () => {
  test('events and decisions that were sent stand, whatever the hand that tries', async () => {
    const r = rigg();
    const { referanse } = await medKlage(r);
    await r.grunnlag.lager.endre(referanse, r.grunnlag.klokke(), () => ({
      vedtak: [
        { id: 'v1', tilstand: 'sendt', opprettet: r.grunnlag.klokke(), av: 'ansatt:1', innhold: '{}' },
      ],
    }));
    const db = new DatabaseSync(join(r.data, 'innsyn.db'));
    expect(() => {
      db.exec(`UPDATE hendelse SET tid = '2020-01-01'`);
    }).toThrow('hendelser endres ikke');
    expect(() => {
      db.exec('DELETE FROM tekst; DELETE FROM hendelse');
    }).toThrow('hendelser slettes ikke');
    expect(() => {
      db.exec(`UPDATE vedtak SET innhold = '[]'`);
    }).toThrow('et sendt vedtak endres ikke');
    expect(() => {
      db.exec('DELETE FROM vedtak');
    }).toThrow('et sendt vedtak slettes ikke');
    db.close();
  });

  test('a step that the rules refuse writes nothing at all', async () => {
    const r = rigg();
    const { referanse } = await medKlage(r);
    const foer = await r.grunnlag.lager.hent(referanse);
    await expect(
      r.grunnlag.lager.endre(referanse, r.grunnlag.klokke(), () => ({
        post: [{ mal: 'purring', til: 'enhet' }],
        tildelt: 'ansatt:9',
        hendelser: [
          { hendelse: { art: 'tatt' }, av: 'ansatt:1' },
          { hendelse: { art: 'tatt' }, av: 'ansatt:1' },
        ],
      })),
    ).rejects.toMatchObject({ name: 'StegAvvist', grunn: 'alt-tatt' });
    expect(await r.grunnlag.lager.hent(referanse)).toEqual(foer);
    expect((await r.utboks.forfalte(r.grunnlag.klokke(), 50)).map((p) => p.mal)).not.toContain('purring');
  });
});

describe('the daily round', () => {
  test('reminds the unit after one and three days, and both after five: once each (R41)', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn({ ...innsending(), levering: 'epost' }, FRA);
    if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
    const id = (await r.grunnlag.lager.hent(svar.kvittering.krav[0]?.referanse ?? ''))?.bestilling.id ?? '';
    await r.spoer.bekreft(r.token('bekreft', id), FRA);
    const nye = async (tid: string): Promise<string[]> => {
      const foer = new Set((await r.utboks.forfalte(r.grunnlag.klokke(), 99)).map((p) => p.id));
      r.still(tid);
      await rydd(r.grunnlag);
      await rydd(r.grunnlag);
      const alle = await r.utboks.forfalte(r.grunnlag.klokke(), 99);
      return alle.filter((p) => !foer.has(p.id)).map((p) => `${p.til} ${p.mal} ${p.gjelder ?? ''}`);
    };
    expect(await nye('2026-11-17T20:00:00Z')).toEqual([]);
    expect(await nye('2026-11-18T08:00:00Z')).toEqual(['enhet paaminnelse foerste-varsel']);
    expect(await nye('2026-11-20T08:00:00Z')).toEqual(['enhet paaminnelse andre-varsel']);
    expect(await nye('2026-11-24T08:00:00Z')).toEqual([
      'enhet frist-ute svarfrist',
      'spoer frist-ute svarfrist',
    ]);
  });

  test('closes what is answered when nothing can be complained of any more', async () => {
    const r = rigg();
    const svar = await r.spoer.sendInn({ liste: innsending().liste, levering: 'hente', sprak: 'nb' }, FRA);
    if (svar.art !== 'mottatt') throw new Error(svar.art);
    const referanse = svar.kvittering.krav[0]?.referanse ?? '';
    await r.grunnlag.lager.endre(referanse, r.grunnlag.klokke(), () => ({
      hendelser: [
        {
          hendelse: { art: 'besvart', svar: [1, 2].map((nummer) => ({ nummer, utfall: 'avslag' as const })) },
          av: 'ansatt:1',
        },
      ],
    }));
    expect((await rydd(r.grunnlag)).lukket).toBe(0);
    r.still('2026-12-07T22:00:00Z');
    expect((await rydd(r.grunnlag)).lukket).toBe(0);
    r.still('2026-12-07T23:00:00Z');
    expect((await rydd(r.grunnlag)).lukket).toBe(1);
  });
});
