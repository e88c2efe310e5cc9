import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { virksomhet as virksomhetsskjema } from '../../../src/konfig/virksomhet.ts';
import { lagOrdrefil } from '../../../src/innsyn/ordre/lag-ordre.ts';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { saksinnhold } from '../../../src/innsyn/tjeneste/del-opp.ts';
import type { Sakslesning } from '../../../src/innsyn/tjeneste/grunnlag.ts';
import { post } from '../../sok/poster.ts';
import { mottatt, PNG } from '../besvart.ts';
import { lesPdf } from '../brev/les-pdf.ts';
import { lesZip, samle } from '../filer/les-zip.ts';
import { KONFIG } from '../konfig.ts';
import { rigg, type Rigg, TITLER } from '../rigg.ts';

const SAK = { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 123 };
const AV = 'ansatt:1';
const plass = (dok: number, dato: string) => ({
  art: 'post' as const,
  publisert: post({ virksomhet: 'fjordvik', sak: 123, dok, dato, tittel: 'Nytt brev om kaiplass' }),
});
const hull = (dokumentnummer: number, art: 'utelatt' | 'trukket' | 'holdt', journaldato?: string) => ({
  art: 'hull' as const,
  hull: { art, dokumentnummer, ...(journaldato !== undefined && { journaldato }) },
});

/** What a request asks for now, as the status page numbers it. */
const vist = async (r: Rigg, status: string) =>
  (await r.spoer.status(status))?.krav[0]?.dokumenter.map(({ nummer, valg }) => [
    nummer,
    valg.art === 'post' ? valg.dokumentnummer : valg.art,
  ]);

describe('a whole case that is split by staff', () => {
  test('becomes the entries it had when it was asked for, each with an answer of its own', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r, { liste: [SAK] });
    r.still('2026-11-19T08:00:00Z');
    // Registered the day it was asked for, and published later; left out by law; withdrawn; and come afterwards.
    r.leggISaken(plass(4, '2026-11-16'), hull(5, 'utelatt'), hull(6, 'trukket', '2026-11-02'));
    r.leggISaken(plass(7, '2026-11-17'), hull(8, 'utelatt'));
    const deler = await a.delOpp(referanse, 1, AV);
    expect(deler.map(({ nummer }) => nummer)).toEqual([2, 3, 4, 5]);
    expect(await vist(r, status)).toEqual([
      [2, 1],
      [3, 2],
      [4, 4],
      [5, 5],
    ]);
    expect((await a.koe({ virksomhet: 'fjordvik' }))[0]).toMatchObject({ referanse, antall: 4 });

    const utkast = await a.lagreUtkast(referanse, AV, {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [
        { nummer: 2, utfall: 'innsyn', hjemler: [] },
        { nummer: 5, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' },
      ],
    });
    const { brev, mangler } = await a.forhaandsvis(referanse, utkast);
    expect(mangler).toEqual([]);
    expect(JSON.stringify(brev)).toContain('Dokument 2026/123-1');
    expect(JSON.stringify(brev)).toContain('Dokument 2026/123-5');
    expect(JSON.stringify(brev)).not.toContain('Hele saken');
    await a.send(referanse, utkast, AV);
    const side = (await r.spoer.status(status))?.krav[0];
    expect(side?.dokumenter.map((d) => d.utfall)).toEqual(['innsyn', undefined, undefined, 'avslag']);
    expect(side?.kan.klage).toEqual([{ nummer: 5, gjelder: 'avslag' }]);
    expect((await a.tall('fjordvik', '2026-11', '2026-11')).utfall).toEqual({
      innsyn: 1,
      avslag: 1,
      venter: 2,
    });
  });

  test('keeps the clock: when it came, where it stood, the warnings, and a complaint of silence', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r, { liste: [SAK] });
    r.still('2026-11-18T08:00:00Z');
    await a.stans(referanse, [1], 'samtykke', AV);
    r.still('2026-11-20T08:00:00Z');
    await a.gjenoppta(referanse, [1], AV);
    const foer = (await r.spoer.status(status))?.krav[0];
    r.still('2026-12-04T08:00:00Z');
    await r.spoer.klag(status, referanse, [1], 'Ingen svarer.');
    await a.delOpp(referanse, 1, AV);
    const etter = (await r.spoer.status(status))?.krav[0];
    expect(etter?.mottatt).toEqual(foer?.mottatt);
    const datoer = (d: NonNullable<typeof etter>['dokumenter'][number] | undefined) =>
      d?.frister.map(({ regel, dato, dager }) => ({ regel, dato, dager }));
    for (const d of etter?.dokumenter ?? []) {
      expect(datoer(d)).toEqual(datoer(foer?.dokumenter[0]));
      expect(d.klage).toMatchObject({ gjelder: 'taushet' });
    }
    expect(etter?.dokumenter).toHaveLength(2);
    expect(etter?.fase).toBe('klaget');
  });

  test('is told on the status page, in the zip and in order.xml by number, and nowhere by a title', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r, { liste: [SAK] });
    r.leggISaken(plass(3, '2026-11-17'));
    await a.delOpp(referanse, 1, AV);
    const side = (await r.spoer.status(status))?.krav[0];
    expect(side?.delte).toMatchObject([{ nummer: 1, valg: { art: 'sak', sakssekvensnummer: 123 } }]);
    expect(side?.hendelser.at(-1)).toMatchObject({ art: 'delt', dokumenter: [2, 3] });

    await a.lastOpp(referanse, 3, PNG, AV);
    const utkast = await a.lagreUtkast(referanse, AV, {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 3, utfall: 'innsyn', hjemler: [] }],
    });
    await a.send(referanse, utkast, AV);
    const zip = lesZip(await samle(await r.spoer.altSomZip(status)));
    expect([...zip.keys()]).toContain(`${referanse}/${referanse}-3-1.png`);
    const forloep = (await lesPdf(zip.get(`${referanse}/forloep.pdf`) ?? Buffer.alloc(0))).elementer
      .map((e) => e.tekst)
      .join(' ');
    expect(forloep).toContain('Saken ble delt opp, så hvert dokument får sitt eget svar (2026/123)');
    for (const nummer of ['2026/123-1', '2026/123-2']) expect(forloep).toContain(nummer);

    const krav = await r.grunnlag.lager.hent(referanse);
    if (krav === undefined) throw new Error('No request.');
    for (const versjon of ['1', '2'] as const) {
      const xml = await lagOrdrefil(
        virksomhetsskjema.parse({
          ...KONFIG.virksomheter[0],
          innsyn: { arkivordre: { epost: 'arkiv@fjordvik.example', versjon } },
        }),
        krav,
        r.grunnlag.journal,
        'https://journal.example',
      );
      const numre = [...(xml ?? '').matchAll(/<dokumentnr>([^<]+)</gu)].map(([, nr]) => nr);
      expect(numre, 'what came to the case later is not ordered').toEqual(['1', '2']);
    }
    const data = zip.get('innsynskrav.json')?.toString() ?? '';
    for (const tittel of [...TITLER, 'Nytt brev']) {
      expect(data).not.toContain(tittel);
      expect(forloep).not.toContain(tittel);
    }
  });

  test('has mails that name its entries, not the case that is no more', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse } = await mottatt(r, { liste: [SAK] });
    await a.delOpp(referanse, 1, AV);
    const nytt = (await r.utboks.forfalte(r.grunnlag.klokke(), 50)).find((p) => p.mal === 'nytt-krav');
    const epost =
      nytt &&
      (await skrivEpost(
        {
          grunnlag: r.grunnlag,
          innstillinger: { fra: 'innsyn@journal.example', retur: 'retur@journal.example' },
          nettadresse: 'https://journal.example',
          standardsprak: 'nb' as const,
        },
        nytt,
      ));
    expect(epost?.tekst).toContain('2026/123-1, 2026/123-2');
  });

  test('an entry that was asked for beside its case is there once; a title that is withdrawn is gone from the parts too', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r, { liste: [{ ...SAK, dokumentnummer: 2 }, SAK] });
    await a.delOpp(referanse, 2, AV);
    expect(await vist(r, status)).toEqual([
      [1, 2],
      [3, 1],
    ]);
    r.trekkUt('fjordvik/2026/123/1');
    const [, en] = (await r.spoer.status(status))?.krav[0]?.dokumenter ?? [];
    expect(en).toMatchObject({ nummer: 3, valg: { dokumentnummer: 1 } });
    expect(en?.publisert).toBeUndefined();
  });

  test('cannot be split twice, when answered, with files or a draft on it, nor when there is nothing in it; and nothing is written', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse } = await mottatt(r, {
      liste: [SAK, { ...SAK, dokumentnummer: 1 }, { ...SAK, sakssekvensnummer: 9 }],
    });
    const hendelser = () => {
      const db = new DatabaseSync(join(r.data, 'innsyn.db'), { readOnly: true });
      const { antall } = db.prepare('SELECT count(*) AS antall FROM hendelse').get() ?? {};
      db.close();
      return antall;
    };
    const foer = hendelser();
    await expect(a.delOpp(referanse, 2, AV)).rejects.toMatchObject({ grunn: 'ikke-en-sak' });
    await expect(a.delOpp(referanse, 99, AV)).rejects.toMatchObject({ grunn: 'ikke-en-sak' });
    await expect(a.delOpp('finnes-ikke', 1, AV)).rejects.toMatchObject({ grunn: 'ikke-en-sak' });
    await expect(a.delOpp(referanse, 3, AV)).rejects.toMatchObject({ grunn: 'ingen-dokumenter' });
    const lagt = await a.lastOpp(referanse, 1, PNG, AV);
    await expect(a.delOpp(referanse, 1, AV)).rejects.toMatchObject({ grunn: 'har-filer' });
    if (lagt.art === 'ok') await a.fjernFil(referanse, lagt.id);
    const dokumenter = [{ nummer: 1, utfall: 'innsyn' as const, hjemler: [] }];
    const utkast = await a.lagreUtkast(referanse, AV, { art: 'svar', sprak: 'nb', dokumenter });
    await expect(a.delOpp(referanse, 1, AV)).rejects.toMatchObject({ grunn: 'har-utkast' });
    expect(hendelser()).toBe(foer);
    await a.slettUtkast(referanse, utkast);
    await a.delOpp(referanse, 1, AV);
    await expect(a.delOpp(referanse, 1, AV)).rejects.toMatchObject({ grunn: 'ikke-en-sak' });
    expect(await a.lastOpp(referanse, 1, PNG, AV)).toEqual({ art: 'ukjent-dokument' });

    const annen = await mottatt(r, { liste: [SAK] });
    await a.send(
      annen.referanse,
      await a.lagreUtkast(annen.referanse, AV, { art: 'svar', sprak: 'nb', dokumenter }),
      AV,
    );
    await expect(a.delOpp(annen.referanse, 1, AV)).rejects.toMatchObject({ grunn: 'alt-besvart' });
  });

  test('is the same after a restart, and erased with the rest', async () => {
    const r = rigg();
    const { referanse, status } = await mottatt(r, { liste: [SAK] });
    await lagAnsattjeneste(r.grunnlag).delOpp(referanse, 1, AV);
    const foer = await vist(r, status);
    await r.lukk();
    const igjen = r.gjenaapne();
    expect(await vist(igjen, status)).toEqual(foer);
    await igjen.spoer.trekk(status, referanse);
    await igjen.grunnlag.lager.slett({
      ubekreftedeFoer: new Date(0),
      lukketFoer: () => new Date('2030-01-01'),
      forsoekFoer: new Date(0),
    });
    const db = new DatabaseSync(join(r.data, 'innsyn.db'), { readOnly: true });
    expect(db.prepare('SELECT count(*) AS antall FROM etterspurt').get()).toEqual({ antall: 0 });
    db.close();
  });
});

test('what a case held on a date: all that was registered by then, nothing that came later, whatever order it is told in', () => {
  const dato = fc.constantFrom('2026-11-01', '2026-11-15', '2026-11-16', '2026-11-17', '2026-12-01');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), dato, fc.boolean()), {
        selector: ([nummer]) => nummer,
      }),
      fc.array(fc.nat()),
      (poster, stokk) => {
        const plasser = poster.map(([nr, d, somHull]) => (somHull ? hull(nr, 'holdt', d) : plass(nr, d)));
        const stokket = plasser
          .map((p, i) => ({ p, n: stokk[i] ?? i }))
          .toSorted((x, y) => x.n - y.n)
          .map(({ p }) => p);
        const sak: Sakslesning = { art: 'funnet', plasser: [...stokket, { art: 'tomt' }] };
        expect(saksinnhold(sak, '2026-11-16')).toEqual(
          poster
            .filter(([, d]) => d <= '2026-11-16')
            .map(([nummer]) => nummer)
            .toSorted((x, y) => x - y),
        );
      },
    ),
  );
  expect(saksinnhold({ art: 'trukket' }, '2026-11-16')).toEqual([]);
});
