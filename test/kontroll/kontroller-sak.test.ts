import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kontrollgrunnlag, Kontrollpost } from '../../src/kontroll/grunnlag.ts';
import { kontrollerSak } from '../../src/kontroll/kontroller-sak.ts';
import { demoVirksomhet } from '../../src/konfig/standard.ts';
import { lagGrunnlag, lagKontrollpost, lagSak } from './hjelp.ts';
import { dufNumre, foedselsnumre } from './syntetiske-numre.ts';

const kontroller = (valg: Partial<Kontrollgrunnlag>): ReturnType<typeof kontrollerSak> =>
  kontrollerSak(lagGrunnlag(valg));
const holdt = (post: Kontrollpost, valg: Partial<Kontrollgrunnlag> = {}): readonly string[] =>
  (kontroller({ ...valg, poster: [post, ...(valg.poster ?? [])] }).poster[0]?.holdt ?? []).map(
    (f) => `${f.kode} ${f.felt} ${f.regel}`,
  );
const advart = (post: Kontrollpost, valg: Partial<Kontrollgrunnlag> = {}): readonly string[] =>
  (kontroller({ ...valg, poster: [post] }).poster[0]?.advarsler ?? []).map((f) => `${f.kode} ${f.felt}`);
const enNummer = (arb: fc.Arbitrary<string>): string => fc.sample(arb, { numRuns: 1, seed: 7 })[0] ?? '';

describe('what has leaked before, elsewhere (regelverk § 6)', () => {
  test('the Asker case: fødselsnummer in the titles of entries and documents are held', () => {
    const fnr = enNummer(foedselsnumre);
    const svar = kontroller({
      poster: [
        lagKontrollpost({ nummer: 1, tittel: `Søknad om barnehageplass ${fnr}` }),
        lagKontrollpost({
          nummer: 2,
          tittel: 'Svar på søknad',
          dokumenter: ['Vedtak', `Vedlegg ${fnr.slice(0, 6)} ${fnr.slice(6)}.pdf`],
        }),
        lagKontrollpost({ nummer: 3, tittel: 'Orientering til alle foresatte' }),
      ],
    });
    expect(svar.poster.map((p) => p.holdt.map((f) => [f.kode, f.felt, f.regel]))).toEqual([
      [['fodselsnummer', 'tittel', 'R19']],
      [['fodselsnummer', 'dokumenter[1].tittel', 'R19']],
      [],
    ]);
  });

  test('the Salangen case: the letter is marked § 13, and its open attachment names the person with DUF and fødselsnummer', () => {
    const [duf, fnr] = [enNummer(dufNumre), enNummer(foedselsnumre)];
    const post = lagKontrollpost({
      tittel: 'Krav om integreringstilskudd',
      dokumenter: ['Hoveddokument', `Vedlegg - Amira Hassan - DUF ${duf} - ${fnr}`],
      skjult: [{ tekst: 'Amira Hassan', art: 'navn' }],
      streng: true,
    });
    expect(holdt(post).toSorted()).toEqual([
      'duf dokumenter[1].tittel R19',
      'fodselsnummer dokumenter[1].tittel R19',
      'gjentar-navn dokumenter[1].tittel R11',
      'navn-i-tittel dokumenter[1].tittel R21',
    ]);
  });

  test('the Årdal case: health information about a user of a service is held where it names the user, and warned of where it does not', () => {
    const navngitt = lagKontrollpost({ tittel: 'Legeerklæring og diagnose for Kari Nordmann', streng: true });
    expect(holdt(navngitt)).toEqual(['navn-i-tittel tittel R21']);
    expect(advart(navngitt)).toContain('foelsomt-ord tittel');
    const uten = lagKontrollpost({ tittel: 'Oversikt over diagnoser i tjenesten' });
    expect(holdt(uten)).toEqual([]);
    expect(advart(uten)).toEqual(['foelsomt-ord tittel']);
  });
});

describe('case types of offentlegforskrifta § 9 (R25)', () => {
  const virksomhet = {
    ...demoVirksomhet(),
    paragraf9: { arkivdeler: ['Barnevern'], klasser: ['F47'], sakstyper: ['Adopsjon'] },
  };
  test.each([
    ['arkivdel', { arkivdeler: ['Sakarkiv', 'BARNEVERN'], klasser: [] }],
    ['klasse', { arkivdeler: [], klasser: ['F47'] }],
    ['klasse', { arkivdeler: [], klasser: ['A10', 'F47.1'] }],
    ['klasse', { arkivdeler: [], klasser: ['F47 Barnevern'] }],
    ['arkivdel', { arkivdeler: ['Barnevernsarkivet'], klasser: [] }],
    ['arkivdel', { arkivdeler: ['Fjordvik barnevern 2015–2020'], klasser: [] }],
    ['sakstype', { arkivdeler: [], sakstyper: ['adopsjon '], klasser: [] }],
    ['sakstype', { arkivdeler: [], sakstyper: ['AD', 'Adopsjonssak, innland'], klasser: [] }],
  ])('%s of the configuration holds the case and all its entries', (grunn, egenskaper) => {
    const svar = kontroller({
      virksomhet,
      egenskaper,
      poster: [lagKontrollpost(), lagKontrollpost({ nummer: 2 })],
    });
    for (const holdte of [svar.sak.holdt, ...svar.poster.map((p) => p.holdt)])
      expect(holdte).toEqual([
        expect.objectContaining({ kode: 'paragraf9', felt: `sak.${grunn}`, regel: 'R25' }),
      ]);
  });

  test('a code is another code when more is written on to it', () => {
    const koder = { ...virksomhet, paragraf9: { arkivdeler: ['BV'], klasser: [], sakstyper: ['BA'] } };
    const egenskaper = { arkivdeler: ['BVG', 'Sakarkiv BV'], sakstyper: ['BAR'], klasser: [] };
    expect(holdt(lagKontrollpost(), { virksomhet: koder, egenskaper })).toEqual([]);
  });

  test('a class that only begins with the same signs is another class', () => {
    expect(
      holdt(lagKontrollpost(), { virksomhet, egenskaper: { arkivdeler: [], klasser: ['F470', 'F4'] } }),
    ).toEqual([]);
  });

  test.each([
    'Barnevern',
    'Spørsmål om vergemål',
    'Spørsmål om verjemål',
    'Adopsjon',
    'Farskapssak',
    'Separasjon',
    'Skilsmål',
    'Tilsyn med fosterheimar',
    'Prøving av ekteskapsvilkår',
    'Avstamning',
    'Søknad om statsborgarskap',
    'Melding om pasientskade',
  ])('the word alone only raises a flag: %s', (tittel) => {
    expect(holdt(lagKontrollpost({ tittel }))).toEqual([]);
    expect(advart(lagKontrollpost({ tittel }))).toContain('paragraf9-ord tittel');
  });
});

describe('what would reveal a client (R26)', () => {
  const kari = { navn: 'Kari Nordmann', person: true };
  test.each([
    'Barneverntjenesten',
    'Barneverntjenesten, mottak',
    'barnevernet',
    'Fjordvik barnevern',
    'Sosialkontoret',
  ])('a person who writes to %s is held', (enhet) => {
    expect(holdt(lagKontrollpost({ enhet, parter: [kari] }))).toEqual(['klient parter[0] R26']);
  });
  test('a person named in a title of such a unit is held, in the case’s title too', () => {
    const svar = kontroller({
      egenskaper: { arkivdeler: [], klasser: [], enhet: 'Barnevernet' },
      sak: lagSak({ tittel: 'Sak om Kari Nordmann' }),
      poster: [lagKontrollpost({ tittel: 'Referat', dokumenter: ['Samtale med Kari Nordmann'] })],
    });
    expect(svar.sak.holdt.map((f) => f.kode)).toContain('klient');
    expect(svar.poster[0]?.holdt.map((f) => f.felt)).toEqual(['dokumenter[0].tittel']);
  });
  test('a person named within an organisation’s name is held', () => {
    const parter = [{ navn: 'Lund skole v/ Kari Nordmann' }];
    expect(holdt(lagKontrollpost({ enhet: 'Barnevernet', parter }))).toEqual(['klient parter[0] R26']);
  });
  test('organisations, masked names, case handlers and other units pass', () => {
    const enhet = 'Barnevernet';
    expect(holdt(lagKontrollpost({ enhet, parter: [{ navn: 'Statsforvalteren i Vestland' }] }))).toEqual([]);
    expect(holdt(lagKontrollpost({ enhet, parter: [{ navn: '*****', maskert: true }] }))).toEqual([]);
    expect(
      holdt(lagKontrollpost({ enhet, saksbehandler: 'Kari Nordmann', parter: [{ ...kari, type: 'IA' }] })),
    ).toEqual([]);
    expect(holdt(lagKontrollpost({ enhet: 'Plan og bygg', parter: [kari] }))).toEqual([]);
  });
});

describe('what repeats a hidden text (R11)', () => {
  const soesken = (tekst: string, art: 'navn' | 'frase' | 'kode' = 'navn'): Kontrollpost =>
    lagKontrollpost({ nummer: 9, skjult: [{ tekst, art }] });

  test.each([
    ['Kari Nordmann', 'Klage fra Kari Nordmann'],
    ['Kari Nordmann', 'Nordmann, Kari - klage'],
    ['Nordmann, Kari', 'Svar til Kari Nordmann'],
    ['Kari Nordmann', 'KARI NORDMANNS KLAGE'],
    ['Kari Nordmann', 'klage fra kari nordmann'],
    ['Kari Nordmann', 'Klage fra Nordmann'],
    ['Kari Nordmann', 'Kari B. Nordmann'],
    ['Kari Anne Nordmann', 'Kari Nordmann'],
    ['Kari Nordmann', 'Kari Anne Nordmann'],
    ['Kari\u00a0Nordmann', 'Kari  Nordmann'],
    ['Åse Ødegård', 'Aase Ødegaard'],
    ['René Müller', 'Rene Muller'],
    ['Kari Nordmann', 'Ka\u00adri Nord\u200bmann'],
    ['Kari Nordmann', 'Klage fra Kari\u200bNordmann'],
    ['Kari Nordmann', 'E-post til karinordmann@eksempel.example'],
    ['Kari Nordmann', 'Svar til Kari N.'],
    ['Xhevdet Krasniqi', 'Vedtak for Xhevdet Krasniqi'],
    ['Hansen Bygg AS', 'Tilbud fra Hansen Bygg'],
    ['Jan-Erik Berg-Hansen', 'Jan Erik Berg Hansen'],
  ])('the name «%s» in «%s» is held', (skjult, tittel) => {
    expect(holdt(lagKontrollpost({ tittel }), { poster: [soesken(skjult)] })).toEqual([
      'gjentar-navn tittel R11',
    ]);
  });

  test.each([
    ['Kari Hansen', 'Klage fra Ola Hansen'],
    ['Kari Berg', 'Reguleringsplan for Bergeland'],
    ['Johan Castberg', 'Byggesak Castbergs vei 3'],
    ['Fjordvik kommune', 'Møte i Fjordvik kommune'],
    ['Hansen Bygg AS', 'Klage fra Ola Hansen'],
    ['Ola Dahl', 'Plan for Dahlsbakken'],
    ['Kari Nordmann', 'Klage fra Kari N. Olsen'],
  ])('the name «%s» is not in «%s»', (skjult, tittel) => {
    expect(holdt(lagKontrollpost({ tittel }), { poster: [soesken(skjult)] })).toEqual([]);
  });

  test('a hidden name is looked for in every field, in linked entries and in the case’s own fields', () => {
    const skjult = [{ tekst: 'Kari Nordmann', art: 'navn' }] as const;
    expect(
      holdt(lagKontrollpost({ parter: [{ navn: 'Nordmann Kari' }] }), { poster: [soesken('Kari Nordmann')] }),
    ).toEqual(['gjentar-navn parter[0] R11']);
    expect(holdt(lagKontrollpost({ dokumenter: ['Brev fra Kari Nordmann'], lenketSkjult: skjult }))).toEqual([
      'gjentar-navn dokumenter[0].tittel R11',
    ]);
    expect(holdt(lagKontrollpost({ tittel: 'Kari Nordmann' }), { skjultISak: skjult })).toEqual([
      'gjentar-navn tittel R11',
    ]);
    const svar = kontroller({
      sak: lagSak({ tittel: 'Byggesak for Kari Nordmann' }),
      poster: [soesken('Kari Nordmann')],
    });
    expect(svar.sak.holdt.map((f) => f.kode)).toEqual(['gjentar-navn']);
  });

  test('the case handler and the unit are shown whatever is masked (R10)', () => {
    const post = lagKontrollpost({
      enhet: 'Plan og bygg',
      saksbehandler: 'Ola Hansen',
      parter: [{ navn: 'Ola Hansen', type: 'IA', person: true }],
    });
    expect(holdt(post, { poster: [soesken('Ola Hansen'), soesken('Plan og bygg')] })).toEqual([]);
  });

  test.each([
    ['bekymring for et barn i familien', 'Notat om bekymring for et barn i familien'],
    ['Storgata 12 B', 'Befaring i STORGATA 12 b'],
    ['psykiatri', 'Innleggelse psykiatri'],
    ['gnr 12 bnr 3', 'Byggesøknad gnr. 12, bnr. 3'],
    ['gnr. 5 bnr. 3', 'Befaring GNR 5/BNR 3'],
  ])('the phrase «%s» in «%s» is held', (frase, tittel) => {
    expect(holdt(lagKontrollpost({ tittel }), { poster: [soesken(frase, 'frase')] })).toEqual([
      'gjentar-frase tittel R11',
    ]);
  });

  test.each([
    ['Søknad', 'Søknad om tilskudd'],
    ['Vedlegg 1', 'Vedlegg 1'],
    ['Svar på søknad', 'Svar på søknad'],
    ['Hoveddokument', 'Hoveddokument'],
    ['2026', 'Budsjett 2026'],
    ['tilsyn i mai', 'Mai'],
  ])('the common words «%s» are not looked for', (frase, tittel) => {
    expect(
      holdt(lagKontrollpost({ tittel, dokumenter: [tittel] }), { poster: [soesken(frase, 'frase')] }),
    ).toEqual([]);
  });

  test('a class that is a person or a number is looked for, a class that is a subject is not', () => {
    expect(
      holdt(lagKontrollpost({ tittel: 'Personalmappe Nordmann Kari' }), {
        skjultISak: [{ tekst: 'Nordmann Kari', art: 'kode' }],
      }),
    ).toEqual(['gjentar-navn tittel R11']);
    expect(
      holdt(lagKontrollpost({ tittel: 'Mappe 010190' }), { skjultISak: [{ tekst: '010190', art: 'kode' }] }),
    ).toEqual(['gjentar-kode tittel R14']);
    expect(
      holdt(lagKontrollpost({ tittel: 'Byggesaker i sentrum' }), {
        skjultISak: [{ tekst: 'Byggesaker', art: 'kode' }],
      }),
    ).toEqual([]);
  });

  test('whatever name and field: a hidden name that is shown is held', () => {
    const navn = fc.tuple(
      fc.constantFrom('Kari', 'Ola', 'Amina', 'Xhevdet', 'Bjørn'),
      fc.constantFrom('Nordmann', 'Hussein', 'Ås', 'Kvist-Olsen', 'van der Berg'),
    );
    const skjultForm = fc.constantFrom(
      (f: string, e: string) => `${f} ${e}`,
      (f: string, e: string) => `${e}, ${f}`,
    );
    const vistForm = fc.constantFrom(
      (f: string, e: string) => `${f} ${e}`,
      (f: string, e: string) => `${e}, ${f}`,
      (f: string, e: string) => `${f} ${e}s`,
      (f: string, e: string) => `${f.toUpperCase()} ${e.toUpperCase()}`,
    );
    fc.assert(
      fc.property(navn, skjultForm, vistForm, ([f, e], a, b) => {
        const post = lagKontrollpost({ tittel: `Brev fra ${b(f, e)} om saken` });
        expect(holdt(post, { poster: [soesken(a(f, e))] })).toContain('gjentar-navn tittel R11');
      }),
    );
  });
});

describe('a person named in a title', () => {
  test('is held where the entry is strict, otherwise a warning', () => {
    const post = { tittel: 'Klage fra Kari Nordmann' };
    expect(holdt(lagKontrollpost({ ...post, streng: true }))).toEqual(['navn-i-tittel tittel R21']);
    expect(holdt(lagKontrollpost(post))).toEqual([]);
    expect(advart(lagKontrollpost(post))).toEqual(['navn-i-tittel tittel']);
  });
  test('in the case’s title holds the case when the case or all its entries are strict', () => {
    const sak = lagSak({ tittel: 'Personalmappe - Kari Nordmann' });
    const koder = (valg: Partial<Kontrollgrunnlag>): readonly string[] =>
      kontroller({ sak, ...valg }).sak.holdt.map((f) => f.kode);
    expect(koder({ poster: [lagKontrollpost({ streng: true })] })).toEqual(['navn-i-tittel']);
    expect(koder({ sakStreng: true })).toEqual(['navn-i-tittel']);
    expect(koder({ poster: [lagKontrollpost({ streng: true })], sakStreng: false })).toEqual([]);
    expect(koder({ poster: [lagKontrollpost()] })).toEqual([]);
  });
});

describe('warnings', () => {
  test.each([
    ['epost', 'Svar sendt til kari@fjordvik.example'],
    ['telefon', 'Ring 22 33 44 55 før befaring'],
    ['telefon', 'Mobil: 91234567'],
    ['telefon', 'Kontakt +4791234567'],
    ['foelsomt-ord', 'Medlemskap i fagforening'],
    ['foelsomt-ord', 'Sakkyndig vurdering fra PPT'],
  ])('%s in «%s»', (kode, tittel) => {
    expect(advart(lagKontrollpost({ tittel }))).toContain(`${kode} tittel`);
    expect(holdt(lagKontrollpost({ tittel }))).toEqual([]);
  });
  test('an address is warned of only in strict entries', () => {
    const tittel = 'Vedtak om bolig i Storgata 12';
    expect(advart(lagKontrollpost({ tittel, streng: true }))).toContain('adresse tittel');
    expect(advart(lagKontrollpost({ tittel }))).toEqual([]);
  });
  test.each([
    'Søknad om byggetillatelse - Gnr 58 bnr 62',
    'Detaljregulering for Rusteigen',
    'Straffekast på idrettsbanen',
    'Verdivurdering av tomt',
    'Veggen i Storgata',
  ])('nothing to warn of in «%s»', (tittel) => {
    expect(advart(lagKontrollpost({ tittel }))).toEqual([]);
  });
});

describe('what the gate says', () => {
  test('no finding holds a value', () => {
    const hemmelig = 'Kari Nordmann 22 33 44 55 kari@fjordvik.example diagnose';
    const svar = kontroller({
      poster: [
        lagKontrollpost({
          tittel: `${hemmelig} ${enNummer(foedselsnumre)}`,
          skjult: [{ tekst: 'Kari Nordmann', art: 'navn' }],
          streng: true,
        }),
      ],
    });
    const alt = JSON.stringify(svar);
    for (const ord of ['Kari', 'Nordmann', '22 33', 'example', 'diagnose ', enNummer(foedselsnumre)])
      expect(alt).not.toContain(ord);
    expect(svar.poster[0]?.holdt.length).toBeGreaterThan(2);
  });
  test('an entry of masks and open words only passes, in the order it came', () => {
    const svar = kontroller({
      poster: [
        lagKontrollpost({ nummer: 3, tittel: '*****' }),
        lagKontrollpost({ nummer: 1, tittel: 'Vedtak ***** om tilskudd' }),
      ],
    });
    expect(svar.poster).toEqual([
      { dokumentnummer: 3, holdt: [], advarsler: [] },
      { dokumentnummer: 1, holdt: [], advarsler: [] },
    ]);
    expect(svar.sak).toEqual({ holdt: [], advarsler: [] });
  });
});
