import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hjemmel } from '../../src/konfig/hjemmel.ts';
import { lesHjemmeltekst } from '../../src/konfig/henvisning.ts';
import { finnHjemler, finnTilgangskode, hjemmelVedID, kontaktFor } from '../../src/konfig/register.ts';
import { demoVirksomhet, standardVirksomhet } from '../../src/konfig/standard.ts';
import { kilde } from '../../src/konfig/virksomhet.ts';

const virksomhet = demoVirksomhet();
const iDag = '2026-03-02';
const ider = (...tekst: string[]): readonly string[] =>
  finnHjemler(virksomhet, tekst, iDag).hjemler.map((h) => h.id);
const umatchet = (...tekst: string[]): number => finnHjemler(virksomhet, tekst, iDag).umatchet;

describe('legal bases as people write them', () => {
  test.each([
    ['Offl. § 13 jf. fvl. § 13.1 nr 1', ['offl-13-fvl-13-1-1']],
    ['Offentleglova §13, jf. forvaltningsloven § 13 første ledd nr. 1', ['offl-13-fvl-13-1-1']],
    ['offl. § 13, 1. ledd, jf. fvl. § 13, 1. ledd, nr. 1', ['offl-13-fvl-13-1-1']],
    ['Ofl § 13 jfr fvl § 13 (1) nr. 1', ['offl-13-fvl-13-1-1']],
    ['Offentlighetsloven § 13 jamfør forvaltningslova § 13 fyrste ledd nr 2', ['offl-13-fvl-13-1-2']],
    ['fvl § 13 nr 2', ['offl-13-fvl-13-1-2']],
    ['Offl §13 jf fvl §13 1.ledd nr.1 og nr. 2', ['offl-13-fvl-13-1-1', 'offl-13-fvl-13-1-2']],
    ['Unntatt offentlighet, offl §§ 14 og 23 første ledd', ['offl-14', 'offl-23-1']],
    ['Unntatt etter offentleglova §14', ['offl-14']],
    ['offl. § 14; offl. § 15', ['offl-14', 'offl-15']],
    ['Off.l. §25.1', ['offl-25-1']],
    ['§ 25 1. ledd', ['offl-25-1']],
    ['OFFL §25 FØRSTE LEDD', ['offl-25-1']],
    ['offl.\u00a0§\u00a026\u00a05. ledd', ['offl-26-5']],
    ['Offl. § 15, 1.ledd, 1. punktum', ['offl-15-1']],
    ['Offl. § 20 bokstav b', ['offl-20-1-b']],
    ['Offl § 13, jf. bvl. § 13-1', ['offl-13-bvl-13-1']],
    ['offentleglova § 13 jf. sosialtjenesteloven § 44', ['offl-13-sotjl-44']],
    [
      'Offl § 13 jf. helsepersonelloven § 21 og fvl § 13 første ledd nr. 1',
      ['offl-13-hpl-21', 'offl-13-fvl-13-1-1'],
    ],
    ['Offentlegforskrifta § 9 femte ledd bokstav c', ['offforskr-9-5-c']],
    ['offentleglova paragraf 24 andre ledd', ['offl-24-2']],
  ])('%s', (tekst, ventet) => {
    expect(ider(tekst)).toEqual(ventet);
    expect(umatchet(tekst)).toBe(0);
  });

  test('several texts give several matches, each once', () => {
    expect(ider('Offl. § 14', 'Offentleglova § 14', 'Offl. § 15')).toEqual(['offl-14', 'offl-15']);
    expect(finnHjemler(virksomhet, [], iDag)).toEqual({ hjemler: [], umatchet: 0 });
    expect(finnHjemler(virksomhet, ['', '  '], iDag)).toEqual({ hjemler: [], umatchet: 0 });
  });

  test.each([
    ['Offl. § 23 syvende ledd', ['offl-23'], 1],
    ['Offl. § 13 jf. fvl. § 13 første ledd nr. 7', ['offl-13-fvl-13-1'], 1],
    ['Offl. § 13 jf. politiregisterloven § 23', ['offl-13'], 1],
    ['Offl § 13-1', ['offl-13'], 1],
    ['Offl. § 14 og § 99', ['offl-14'], 1],
    ['Offl. § 14. Gjelder klage fra naboen', ['offl-14'], 1],
    ['Gradert', [], 1],
    ['UOT-3', [], 1],
    ['Taushetsbelagt: Kari Nordmann', [], 1],
  ])('«%s» shows the broader provision or nothing, and is counted', (tekst, ventet, antall) => {
    expect(ider(tekst)).toEqual(ventet);
    expect(umatchet(tekst)).toBe(antall);
  });

  test.each([
    ['eierseksjonsloven § 13', []],
    ['Personopplysningsloven § 23', []],
    ['Lov om helsepersonell § 21', []],
    ['Lov om strålevern, § 14', []],
    ['Plan- og bygningsloven § 15 andre ledd', []],
    ['beskyttelsesinstruksen § 21', []],
    ['Verneforskriften §§ 14 og 23', []],
    ['helseregl. § 17', []],
    ['Offl. § 13, jf. helseregisterloven § 17', ['offl-13']],
    ['Helseregisterloven § 17, jf. offl. § 13', []],
    ['Offl. § 14, jf. lov om strålevern § 15, fvl. § 13', ['offl-14']],
  ])('the paragraph of an act that nobody knows is not offentleglova’s: «%s»', (tekst, ventet) => {
    expect(ider(tekst)).toEqual(ventet);
    expect(umatchet(tekst)).toBeGreaterThan(0);
  });

  test.each([
    ['Offl. § 13, jfr. opplæringsl. § 15-1', ['offl-13']],
    ['Unntatt offentl. § 14', ['offl-14']],
    ['Lov om rett til innsyn i dokument i offentleg verksemd (offentleglova) § 14', ['offl-14']],
    ['Lov om rett til innsyn i dokument i offentleg verksemd § 14', ['offl-14']],
    ['Lov om barnevern (barnevernsloven) § 13-1', ['offl-13-bvl-13-1']],
    ['Lov om behandlingsmåten i forvaltningssaker § 13', ['offl-13-fvl-13']],
  ])('an act is known by its long title and its short one: «%s»', (tekst, ventet) => {
    expect(ider(tekst)).toEqual(ventet);
  });

  test('another act is known where the register has it, and says nothing of offentleglova’s paragraph', () => {
    const hjemler: Hjemmel[] = [
      { id: 'hreg', tekst: 'Offl. § 13, jf. helseregisterloven § 17', art: 'taushetsplikt' },
      { id: 'komm', tekst: 'Kommuneloven § 23', art: 'kan' },
      ...virksomhet.hjemler,
    ];
    const les = (tekst: string): string[] =>
      finnHjemler({ ...virksomhet, hjemler }, [tekst], iDag).hjemler.map(({ id }) => id);
    expect(les('Offl. § 13 jf. helseregisterlova § 17')).toEqual(['hreg']);
    expect(les('kommuneloven §23')).toEqual(['komm']);
    expect(les('Offl. § 13')).toEqual(['offl-13']);
    expect(les('Offl. § 23')).toEqual(['offl-23']);
  });

  test('a source that says less is never shown as saying more', () => {
    expect(ider('Offl. § 23')).toEqual(['offl-23']);
    expect(ider('Offl. § 13')).toEqual(['offl-13']);
    expect(ider('Offl. § 13 jf. fvl. § 13')).toEqual(['offl-13-fvl-13']);
  });

  test('every text of the register is read back as itself', () => {
    for (const h of virksomhet.hjemler)
      expect(finnHjemler(virksomhet, [h.tekst], h.gyldigTil ?? iDag)).toEqual({ hjemler: [h], umatchet: 0 });
  });

  test('what is shown stands in the register, whatever the source wrote', () => {
    const bit = fc.constantFrom(
      'offl',
      'Offl.',
      'fvl.',
      '§',
      '§§',
      '13',
      '14',
      '1',
      'første ledd',
      'nr. 1',
      'jf.',
      'og',
      ',',
      'bokstav a',
      'klage',
      '25.1',
      '-',
      'Kari',
    );
    const tekster = fc.oneof(
      fc.array(bit, { maxLength: 12 }).map((b) => b.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(tekster, (tekst) => {
        const svar = finnHjemler(virksomhet, [tekst], iDag);
        for (const h of svar.hjemler) expect(virksomhet.hjemler).toContain(h);
        if (tekst.trim() !== '' && svar.hjemler.length === 0) expect(svar.umatchet).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the register has history: an old entry keeps the act of its time (R71)', () => {
    const da = (dato: string, tekst: string): readonly string[] =>
      finnHjemler(virksomhet, [tekst], dato).hjemler.map((h) => h.id);
    expect(da('2022-12-31', 'Offl § 13 jf. bvl § 6-7')).toEqual(['offl-13-bvl-6-7']);
    expect(da('2023-01-01', 'Offl § 13 jf. bvl § 6-7')).toEqual(['offl-13']);
    expect(da('2022-12-31', 'Offl § 13 jf. bvl § 13-1')).toEqual(['offl-13']);
    expect(da('2008-12-31', 'Offentlighetsloven § 13')).toEqual([]);
    expect(hjemmelVedID(virksomhet, 'offl-13-bvl-6-7')?.tekst).toBe('Offl. § 13, jf. barnevernloven § 6-7');
    expect(hjemmelVedID(virksomhet, 'finnes-ikke')).toBeUndefined();
  });

  test('a paragraph without an act is offentleglova’s', () => {
    expect(lesHjemmeltekst('§ 14').kjeder).toEqual([
      { hoved: { lov: 'offl', paragraf: '14', uklar: false }, jf: [] },
    ]);
  });
});

describe('tilgangskoder (R72)', () => {
  const arkiv = kilde.parse({
    id: 'arkiv',
    navn: 'Arkivet',
    tilgangskoder: [
      { kode: 'U', betegnelse: 'Ugradert', behandling: 'aapen', gyldigTil: '2014-12-31' },
      { kode: 'U', betegnelse: 'Unntatt offentlighet', behandling: 'skjerm', gyldigFra: '2015-01-01' },
      { kode: 'p', betegnelse: 'Prosjekt', behandling: 'aapen' },
      { kode: 'P', betegnelse: 'Personal', behandling: 'skjerm' },
    ],
  });
  test('means what it meant on the entry’s day', () => {
    expect(finnTilgangskode(arkiv, 'U', '2014-12-31')?.behandling).toBe('aapen');
    expect(finnTilgangskode(arkiv, 'U', '2015-01-01')?.behandling).toBe('skjerm');
  });
  test('is found exactly first, then without regard to capitals and space', () => {
    expect(finnTilgangskode(arkiv, 'P', '2020-01-01')?.betegnelse).toBe('Personal');
    expect(finnTilgangskode(arkiv, 'p', '2020-01-01')?.betegnelse).toBe('Prosjekt');
    expect(finnTilgangskode(arkiv, ' u ', '2020-01-01')?.behandling).toBe('skjerm');
  });
  test('is unknown when the register does not hold it', () => {
    for (const kode of ['X', '', 'UU', 'Ugradert'])
      expect(finnTilgangskode(arkiv, kode, '2020-01-01')).toBeUndefined();
  });
  test('the standard register shields the archive plan’s codes, lets XX wait, and knows no vendor letters', () => {
    const [standard] = standardVirksomhet({ arkivskaperNavn: 'Bø kommune' }).kilder;
    if (standard === undefined) throw new Error('Standarden har ingen kilde.');
    const behandling = (kode: string): string | undefined =>
      finnTilgangskode(standard, kode, '2026-01-01')?.behandling;
    for (const kode of ['IS', 'U', 'P', 'P1', 'E', 'S', 'Unntatt offentlighet', 'unntatt offentlighet'])
      expect([kode, behandling(kode)]).toEqual([kode, 'skjerm']);
    expect(behandling('XX')).toBe('vent');
    for (const kode of [
      'A',
      'B',
      'F',
      'G',
      'H',
      'L',
      'O',
      'Ø',
      'Ugradert',
      'Klientsaker',
      'Personalsaker',
      'M',
    ])
      expect([kode, behandling(kode)]).toEqual([kode, undefined]);
  });
});

test('a case’s contact point is its unit’s, or else the body’s (R2)', () => {
  expect(kontaktFor(virksomhet, 'Plan og bygg').epost).toBe('plan.bygg@fjordvik.example');
  expect(kontaktFor(virksomhet, 'Ukjent enhet')).toEqual(virksomhet.kontakt);
  expect(kontaktFor(virksomhet)).toEqual(virksomhet.kontakt);
  expect(kontaktFor(virksomhet, 'constructor')).toEqual(virksomhet.kontakt);
});
