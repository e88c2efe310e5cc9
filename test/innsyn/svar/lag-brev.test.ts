import { describe, expect, test } from 'vitest';
import type { Dokumentklage } from '../../../src/innsyn/livsloep/krav.ts';
import { lagBrev } from '../../../src/innsyn/svar/lag-brev.ts';
import { lagVedtak, type Dokumentvedtak, type Vedtak } from '../../../src/innsyn/svar/vedtak.ts';
import { demoVirksomhet } from '../../../src/konfig/standard.ts';
import { virksomhet, type Virksomhet } from '../../../src/konfig/virksomhet.ts';

const KLOKKEN = new Date('2026-11-20T08:00:00Z');
const GRUNN = 'Saken er ikke avgjort, og innsyn nå ville skade forhandlingene.';

type Brevvalg = Partial<Pick<Vedtak, 'art' | 'sprak'>> & {
  readonly klage?: Dokumentklage;
  readonly fra?: Virksomhet;
  readonly miljoe?: { readonly senest: string | undefined };
};

/** What a letter about one document says; of another kind, and after a complaint, where that is said. */
const brevtekst = (
  del: Partial<Dokumentvedtak>,
  { art = 'svar', sprak = 'nb', klage, fra = demoVirksomhet(), miljoe }: Brevvalg = {},
): string =>
  lagBrev(
    lagVedtak({
      art,
      sprak,
      dokumenter: [{ nummer: 1, utfall: 'avslag', hjemler: [], resten: 'c', ...del }],
    }),
    {
      virksomhet: fra,
      referanse: 'AAAA-BBBB-CCCC',
      mottatt: KLOKKEN,
      sendt: KLOKKEN,
      etterspurt: [],
      stand: [{ nummer: 1, stanser: [], ...(klage === undefined ? {} : { klage }) }],
      miljoe,
      levering: 'epost',
    },
  )
    .deler.flatMap((d) => ('tekst' in d ? d.tekst : []))
    .join('\n');

test('what is said of the rest agrees with it, in both languages (R46)', () => {
  const utfall = { hjemler: ['offl-13-fvl-13-1-1'] };
  expect(brevtekst({ ...utfall, resten: 'a' })).toContain('fordi den alene ville gi');
  for (const resten of ['a', 'b', 'c'] as const)
    expect(brevtekst({ ...utfall, resten }, { sprak: 'nn' })).toContain('er òg unnateken, fordi');
  expect(brevtekst({ ...utfall, utfall: 'delvis' }, { sprak: 'nn' })).toContain('Resten er unnateken frå');
});

test('the days for fuller reasons run from when they were asked for, and the letter says so (R47)', () => {
  const avslag = { hjemler: ['offl-13-fvl-13-1-1'] };
  expect(brevtekst(avslag)).toContain('etter at du har bedt om den, og senest innen ti arbeidsdager');
  expect(brevtekst(avslag, { sprak: 'nn' })).toContain('etter at du har bede om henne, og seinast innan ti');
});

test('a provision stands in its sentence as a sentence is written', () => {
  expect(brevtekst({ hjemler: ['offl-14-1'] })).toContain('Unntaket er hjemlet i offl. § 14 første ledd.');
});

test('§ 13 is referred to by its ledd, as the law asks of a refusal (R44)', () => {
  expect(brevtekst({ hjemler: ['offl-13-fvl-13-1-1'] })).toContain(
    'Unntaket er hjemlet i offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1.',
  );
});

test('the assessment of § 11 is told of what may be refused, and never of what must be (R45)', () => {
  const meroffentlighet = { gisLikevel: false, grunn: GRUNN };
  const [taushet, intern] = ['offl-13-fvl-13-1-1', 'offl-14-1'];
  expect(brevtekst({ hjemler: [taushet], meroffentlighet })).not.toContain('§ 11');
  expect(brevtekst({ hjemler: [intern], meroffentlighet })).toContain(GRUNN);
  expect(brevtekst({ hjemler: [taushet, intern], meroffentlighet })).toContain(GRUNN);
});

describe('what the requester can do about a decision stands in its letter, and nothing else', () => {
  const HJEMLER = { hjemler: ['offl-13-fvl-13-1-1'] };
  const klaget = { mottatt: KLOKKEN, gjelder: 'avslag' } as const;

  test('after a refusal: fuller reasons, and a complaint with its deadline and bodies (R44, R47, R48)', () => {
    const brev = brevtekst(HJEMLER);
    for (const ord of ['nærmere begrunnelse innen tre uker', 'Du kan klage', 'Statsforvalteren'])
      expect(brev).toContain(ord);
  });

  test.each([
    ['nb', 'Statsforvalteren i Fjordfylket'],
    ['nn', 'Statsforvaltaren i Fjordfylket'],
  ] as const)(
    'the appeal body is called what it is in the language of the letter, %s (R48, R66)',
    (sprak, navn) => {
      for (const klageinstans of ['Statsforvalteren i Fjordfylket', 'Statsforvaltaren i Fjordfylket']) {
        const fra = virksomhet.parse({
          ...demoVirksomhet(),
          innsyn: { klageinstans: { navn: klageinstans } },
        });
        expect(brevtekst(HJEMLER, { sprak, fra })).toContain(navn);
      }
    },
  );

  test('fuller reasons are given once: the letter that gives them offers no others (R47)', () => {
    for (const [sprak, ny] of [
      ['nb', 'nærmere begrunnelse'],
      ['nn', 'nærmare grunngiving'],
    ] as const) {
      const brev = brevtekst(HJEMLER, { art: 'begrunnelse', sprak });
      expect(brev).not.toContain(ny);
      expect(brev).toContain('Du kan klage');
    }
  });

  test.each([
    ['nb', 'ti virkedager (miljøinformasjonsloven § 13 femte ledd)', '(miljøinformasjonsloven § 15)'],
    ['nn', 'ti virkedagar (miljøinformasjonslova § 13 femte ledd)', '(miljøinformasjonslova § 15)'],
  ] as const)('of environmental information it is that act which says how, in %s (R51)', (sprak, ...ord) => {
    const brev = brevtekst(HJEMLER, { sprak, miljoe: { senest: undefined } });
    for (const sagt of ord) expect(brev).toContain(sagt);
    expect(brev).not.toMatch(/offentleglova § 3[12]/u);
  });

  test.each([
    ['nb', 'senest 20.\u00a0januar 2027'],
    ['nn', 'seinast 20.\u00a0januar 2027'],
  ] as const)(
    'a longer time to answer is told with the day it ends, on paper too, in %s (R51)',
    (sprak, dag) => {
      const miljoe = { senest: '2027-01-20' };
      expect(brevtekst({}, { art: 'forlengelse', sprak, miljoe })).toContain(dag);
      expect(brevtekst(HJEMLER, { sprak, miljoe })).not.toContain(dag);
    },
  );

  test('what is complained of already needs no new complaint, and goes on to the appeal body (R48)', () => {
    for (const art of ['svar', 'begrunnelse', 'omgjoering'] as const) {
      const brev = brevtekst({ ...HJEMLER, utfall: 'delvis' }, { art, klage: klaget });
      expect(brev, art).not.toContain('Du kan klage');
      expect(brev, art).toContain('Du trenger ikke å klage på nytt.');
    }
  });

  test('what the appeal body has decided cannot be complained of', () => {
    const avgjort = { ...klaget, oversendt: KLOKKEN, avgjort: { tid: KLOKKEN, utfall: 'delvis' } } as const;
    const brev = brevtekst({ ...HJEMLER, utfall: 'delvis' }, { art: 'omgjoering', klage: avgjort });
    expect(brev).toContain('Statsforvalteren har avgjort klagen din.');
    expect(brev).not.toContain('Du kan klage');
  });

  test('a decision that comes after the first was set aside can be complained of (R48)', () => {
    const opphevet = {
      ...klaget,
      oversendt: KLOKKEN,
      avgjort: { tid: KLOKKEN, utfall: 'opphevet' },
    } as const;
    expect(brevtekst(HJEMLER, { klage: opphevet })).toContain('Du kan klage');
    expect(brevtekst(HJEMLER, { klage: opphevet })).not.toContain('Den avgjørelsen kan du ikke klage videre');
  });

  test('a refusal of which the complaint was dismissed can be complained of for as long as its days last (R48)', () => {
    const avvist = { ...klaget, oversendt: KLOKKEN, avgjort: { tid: KLOKKEN, utfall: 'avvist' } } as const;
    const brev = brevtekst(HJEMLER, { art: 'begrunnelse', klage: avvist });
    expect(brev).toContain('Du kan klage');
    expect(brev).not.toContain('Den avgjørelsen kan du ikke klage videre');
  });

  test.each([
    [
      'nb',
      [
        'Klagen din er avvist',
        'Klagen kom 14.\u00a0desember 2026',
        'Den gikk ut 11.\u00a0desember 2026',
        'forvaltningsloven § 33 andre ledd',
        'forvaltningsloven § 31',
        'Du kan klage på at vi avviser klagen',
        'sender vi klagen til Statsforvalteren',
      ],
    ],
    [
      'nn',
      [
        'Klaga di er avvist',
        'Klaga kom 14.\u00a0desember 2026',
        'Han gjekk ut 11.\u00a0desember 2026',
        'forvaltningslova § 33 andre ledd',
        'forvaltningslova § 31',
        'Du kan klage på at vi avviser klaga',
        'sender vi klaga til Statsforvaltaren',
      ],
    ],
  ] as const)(
    'a complaint that came too late is dismissed with when, why, and how to complain of that, in %s (R48)',
    (sprak, ord) => {
      const sen = (kanOppreises: boolean) =>
        ({
          mottatt: new Date('2026-12-14T11:00:00Z'),
          gjelder: 'avslag',
          forSent: { frist: '2026-12-11', kanOppreises },
        }) as const;
      const brev = brevtekst({ begrunnelse: GRUNN }, { art: 'avvisning', sprak, klage: sen(true) });
      for (const sagt of [...ord, GRUNN]) expect(brev).toContain(sagt);
      // What is decided of access is not said again, nor that it can be complained of.
      expect(brev).not.toMatch(/§ 12|§ 32|ikke innsyn|ikkje innsyn/u);
      const over = brevtekst({}, { art: 'avvisning', sprak, klage: sen(false) });
      expect(over).toContain('§ 31 tredje ledd');
      expect(over).not.toMatch(/: $/mu);
    },
  );

  test('a complaint of silence that was settled leaves the right to complain of the answer (R41)', () => {
    const klage = {
      ...klaget,
      gjelder: 'taushet',
      oversendt: KLOKKEN,
      avgjort: { tid: KLOKKEN, utfall: 'medhold' },
    } as const;
    expect(brevtekst(HJEMLER, { klage })).toContain('Du kan klage');
  });

  test.each([
    ['nb', 'Sivilombudet'],
    ['nn', 'Sivilombodet'],
  ] as const)(
    'where the King in Council hears complaints, it says that %s %s cannot (R48)',
    (sprak, ombud) => {
      const departement = virksomhet.parse({
        ...demoVirksomhet(),
        innsyn: { klageinstans: { navn: 'Kongen i statsråd', kongenIStatsraad: true } },
      });
      expect(brevtekst(HJEMLER, { sprak, fra: departement })).toContain(ombud);
      expect(brevtekst(HJEMLER, { sprak })).not.toContain(ombud);
      expect(brevtekst({ utfall: 'innsyn' }, { sprak, fra: departement })).not.toContain(ombud);
    },
  );

  test('where it is not the same for all, each is told of by number', () => {
    const valg = (dokumentnummer: number) =>
      ({ art: 'post', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer }) as const;
    const brev = lagBrev(
      lagVedtak({
        art: 'begrunnelse',
        sprak: 'nb',
        dokumenter: [1, 2].map((nummer) => ({ nummer, utfall: 'avslag', ...HJEMLER, resten: 'c' })),
      }),
      {
        virksomhet: demoVirksomhet(),
        referanse: 'AAAA-BBBB-CCCC',
        mottatt: KLOKKEN,
        sendt: KLOKKEN,
        etterspurt: [1, 2].map((nummer) => ({ nummer, valg: valg(nummer) })),
        stand: [
          { nummer: 1, stanser: [] },
          { nummer: 2, stanser: [], klage: klaget },
        ],
        miljoe: undefined,
        levering: 'epost',
      },
    );
    const tekster = brev.deler.flatMap((d) => ('tekst' in d ? d.tekst : []));
    expect(tekster).toContainEqual(expect.stringContaining('Gjelder 2026/123-1: Du kan klage'));
    expect(tekster).toContainEqual(
      expect.stringContaining('Gjelder 2026/123-2: Klagen din gjelder fortsatt'),
    );
  });
});

describe('of many documents, those that are decided alike are told of once', () => {
  const nummer = [1, 2, 3, 4, 5, 6] as const;
  /** Five that are refused for the same reason, from two cases, and one that is given. */
  const brev = (sprak: 'nb' | 'nn', dokumenter: readonly Dokumentvedtak[]) =>
    lagBrev(lagVedtak({ art: 'svar', sprak, dokumenter: [...dokumenter] }), {
      virksomhet: demoVirksomhet(),
      referanse: 'AAAA-BBBB-CCCC',
      mottatt: KLOKKEN,
      sendt: KLOKKEN,
      etterspurt: nummer.map((n) => ({
        nummer: n,
        valg: { art: 'post', saksaar: 2026, sakssekvensnummer: n < 5 ? 123 : 7, dokumentnummer: n },
      })),
      stand: nummer.map((n) => ({ nummer: n, stanser: [] })),
      miljoe: undefined,
      levering: 'epost',
    }).deler;
  const avslag = (n: number): Dokumentvedtak => ({
    nummer: n,
    utfall: 'avslag',
    hjemler: ['offl-14-1'],
    resten: 'c',
    meroffentlighet: { gisLikevel: false, grunn: GRUNN },
  });
  const ulike = [avslag(1), avslag(2), { nummer: 3, utfall: 'innsyn' as const, hjemler: [] }];

  test.each([
    [
      'nb',
      ['Avslag på innsyn i 5 dokumenter', 'Dokument 2026/123-3'],
      ['Sak 2026/123: dokument 1, 2 og 4', 'Sak 2026/7: dokument 5 og 6'],
      ['Du får ikke innsyn i disse dokumentene.', 'Resten av hvert dokument', 'om hvert dokument likevel'],
    ],
    [
      'nn',
      ['Avslag på innsyn i 5 dokument', 'Dokument 2026/123-3'],
      ['Sak 2026/123: dokument 1, 2 og 4', 'Sak 2026/7: dokument 5 og 6'],
      ['Du får ikkje innsyn i desse dokumenta.', 'Resten av kvart dokument', 'gi ut kvart dokument'],
    ],
  ] as const)('with what each is, by case and number, in %s', (sprak, overskrifter, saker, ord) => {
    const deler = brev(sprak, [...ulike, avslag(4), avslag(5), avslag(6)]);
    const tekster = deler.flatMap((d) => ('tekst' in d ? d.tekst : []));
    expect(tekster.filter((en) => overskrifter.some((tekst) => tekst === en))).toEqual(overskrifter);
    expect(deler.flatMap((d) => (d.art === 'liste' ? d.punkter : []))).toEqual(saker);
    for (const sagt of ord) expect(tekster.filter((en) => en.includes(sagt))).toHaveLength(1);
    expect(tekster.filter((en) => en.includes(GRUNN))).toHaveLength(1);
  });

  test('and what differs in one word, or is one of few, is told of by itself', () => {
    const annen = { ...avslag(4), begrunnelse: 'Dette er et utkast.' };
    const tekster = brev('nb', [...ulike, annen, avslag(5)]).flatMap((d) =>
      d.art === 'overskrift' ? d.tekst : [],
    );
    for (const n of [1, 2, 3, 4]) expect(tekster).toContain(`Dokument 2026/123-${n}`);
    expect(tekster).toContain('Dokument 2026/7-5');
  });
});
