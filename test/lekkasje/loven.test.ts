import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { konfig } from '../../src/konfig/virksomhet.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import type { Testpost } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';
import { medKontroll } from '../kontroll/syntetiske-numre.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { fyll, SLUG, type Proevedata } from '../server/fyll.ts';
import { IDAG, skjerming } from '../skjerming/fabrikk.ts';
import { skjermet } from '../skjerming/hjelp.ts';

/* Rules of the law that hold for the whole house, and that no single room proves by itself. */

const vist = (utfall: { readonly post: { readonly tittel: { readonly tekst: string } } }): string =>
  utfall.post.tittel.tekst;

describe('every entry that is published', () => {
  const TYPER = [
    'Inngående dokument',
    'Utgående dokument',
    'Organinternt dokument for oppfølging',
    'Organinternt dokument uten oppfølging',
    'Saksframlegg',
  ];

  test('is of any type: none is left out of the journal (R3)', async () => {
    const v = new Verksted();
    const sti = v.leveranse([
      {
        id: 's1',
        nr: 1,
        poster: TYPER.map((_, i): Testpost => ({ id: `p${i}`, nr: i + 1, tittel: `Brev av slag ${i}` })),
      },
    ]);
    let i = 0;
    writeFileSync(
      sti,
      readFileSync(sti, 'utf8').replaceAll('Inngående dokument', () => TYPER[i++] ?? ''),
    );
    expect(await v.eksporter(sti)).toMatchObject({ publisert: TYPER.length });
    const typer = await v.medJournal(async (journal) =>
      Promise.all(
        TYPER.map(async (_, nr) => {
          const svar = await journal.post('fjordvik', {
            saksaar: 2026,
            sakssekvensnummer: 1,
            dokumentnummer: nr + 1,
          });
          return svar.art === 'funnet' ? svar.publisert.post.journalposttype : svar.art;
        }),
      ),
    );
    expect(typer).toEqual(['I', 'U', 'N', 'X', 'S']);
  });
});

describe('a body that publishes of its own will (R24)', () => {
  test('is held to the same prohibitions as one that must: id numbers do not go out', async () => {
    const v = new Verksted();
    // Synthetic: the month is moved by 80.
    const nummer = medKontroll('018190123', 0) ?? medKontroll('018190124', 0) ?? medKontroll('018190125', 0);
    expect(nummer).toBeDefined();
    const poster = [{ id: 'p1', nr: 1, tittel: `Søknad ${nummer ?? ''}` }];
    expect(await v.eksporter([{ id: 's1', nr: 1, poster }])).toMatchObject({ publisert: 0, holdt: 1 });
  });

  test('has no setting that lets names be found for ever (R33), or numbers out', () => {
    const virksomhet = standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' });
    expect(konfig.safeParse({ virksomheter: [virksomhet] }).success).toBe(true);
    for (const mer of [
      { navnEldes: false },
      { eldNavn: 'aldri' },
      { ettAarsregel: false },
      { tillatNumre: true },
    ])
      expect(konfig.safeParse({ virksomheter: [{ ...virksomhet, ...mer }] }).success).toBe(false);
  });
});

describe('a tender that is closed until the supplier is chosen (R29)', () => {
  const anbud = {
    tittel: { linje1: 'Tilbud på nytt tak', linje2: 'Oppdikt Tak AS, 4 200 000 kroner' },
    korrespondansepart: [],
    dokumenter: [],
    skjerming: [
      skjerming({ elementer: ['TR1'], hjemmel: ['Offl. § 23 tredje ledd'], opphoerer: '2026-06-01' }),
    ],
  };
  test('stays closed past its date until somebody has assessed it, and says so to staff', () => {
    const utfall = skjermet(anbud);
    expect(vist(utfall)).toBe('Tilbud på nytt tak – *****');
    expect(utfall.flagg.map(({ kode }) => kode)).toContain('utloept-skjerming');
  });

  test('opens when an arkivar confirms it, and not before its date', () => {
    expect(vist(skjermet(anbud, {}, { bekreftetOpphoer: [{ dag: IDAG }] }))).toContain('Oppdikt Tak AS');
    const foer = { ...anbud, skjerming: anbud.skjerming.map((s) => ({ ...s, opphoerer: IDAG })) };
    expect(vist(skjermet(foer, {}, { bekreftetOpphoer: [{ dag: IDAG }] }))).not.toContain('Oppdikt Tak AS');
  });
});

describe('deferred access (R30)', () => {
  test('an entry within the delay is a gap with a reason, and opens by itself on its day', async () => {
    const v = new Verksted();
    await v.eksporter([{ id: 's0', nr: 9, poster: [] }]);
    const sti = join(v.data, 'konfig.json');
    const lest = konfig.parse(JSON.parse(readFileSync(sti, 'utf8')));
    writeFileSync(
      sti,
      JSON.stringify({ virksomheter: lest.virksomheter.map((en) => ({ ...en, utsettArbeidsdager: 3 })) }),
    );
    v.naa = new Date('2026-03-03T08:00:00Z');
    const sak = [{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1, dato: '2026-03-02' }] }];
    expect(await v.eksporter(sak)).toMatchObject({ publisert: 0, forsinket: 1 });
    expect(await v.oppslag('2026/1-1')).toMatchObject({ art: 'hull' });
    v.naa = new Date('2026-03-06T08:00:00Z');
    await v.eksporter(v.leveranse(sak));
    expect(await v.oppslag('2026/1-1')).toMatchObject({ art: 'funnet' });
  });
});

describe('on every page', () => {
  let proeve: Proevedata;
  let tjener: Testtjener;
  beforeAll(async () => {
    proeve = await fyll();
    tjener = await startTesttjener(proeve.data);
  }, 60_000);
  afterAll(async () => {
    await tjener.lukk();
    await proeve.rydd();
  });

  test('an entry shows number, dates, type, title, party and case (R1), and the case whom to ask (R2)', async () => {
    const { tekst } = await hent(tjener.port, `/${SLUG}/sak/2026/1/1`);
    for (const del of [
      '2026/1-1',
      '18.\u00a0november 2026',
      'Udatert',
      'Inngående',
      'Merknad til plan for Storgata',
      'Havnekvartalet Prøve AS',
    ])
      expect(tekst).toContain(del);
    expect(tekst).toContain(`href="/${SLUG}/sak/2026/1"`);
    expect((await hent(tjener.port, `/${SLUG}/sak/2026/1`)).tekst).toMatch(/mailto:|href="tel:/u);
  });

  test.each([
    '/',
    '/sok?q=plan',
    `/${SLUG}/postliste/2026-11-19`,
    `/${SLUG}/sak/2026/1`,
    `/${SLUG}/sak/2026/1/1`,
    '/api/v1/journalposter',
  ])('search engines are told to stay away (R35): %s', async (sti) => {
    const { hoder, tekst } = await hent(tjener.port, sti);
    expect(hoder['x-robots-tag']).toContain('noindex');
    if (!sti.startsWith('/api')) expect(tekst).toMatch(/<meta name="robots" content="noindex/u);
  });

  test('and by robots.txt from every address (R35); there is no sitemap', async () => {
    expect((await hent(tjener.port, '/robots.txt')).tekst).toMatch(/^User-agent: \*\nDisallow: \/$/mu);
    expect((await hent(tjener.port, '/sitemap.xml')).status).toBe(404);
  });
});
