import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listepost } from '../../../src/offentlig/eldet.ts';
import { lesNummer, nummernoekler } from '../../../src/sok/nummer.ts';
import { datonoekler, eiendomsnoekler } from '../../../src/sok/nummer/noekler.ts';
import { MASKE } from '../../../src/offentlig/tekst.ts';
import { post } from '../poster.ts';

const IDAG = '2026-11-21';

/** How a whole query is read as a number: «dokument 2026 123 4», or undefined when it is not one, or not to its end. */
const lest = (q: string): readonly string[] | undefined => {
  const nummer = lesNummer(q, 0);
  if (nummer === undefined || nummer.skrevet.length !== q.length) return undefined;
  return nummer.lesninger.map((lesning) => Object.values(lesning).join(' '));
};

describe('a number of a case, a document or the journal', () => {
  test.each([
    '2026/123',
    '26/123',
    '2026 / 123',
    '2026/ 123',
    '2026-123',
    '2026–123',
    '2026123',
    '202600123',
    '2026/000123',
    'sak 2026/123',
    'Sak: 2026/123',
    'sak nr. 2026/123',
    'sak nr 26/123',
    'saksnr 2026/123',
    'saksnr.: 2026/000123',
    'Saksnummer: 2026/123',
    'saks-nr. 2026/123',
    'arkivsak 26/123',
    'arkivsaksnr. 2026/123',
    'arkivsak-id 26/123',
    'vår ref. 2026/123',
    'Deres ref.: 26/123',
    'referanse 2026/123',
    'sak 26-123',
    'sak 2026123',
    'sak 123/2026',
    'saken 26/123',
    'saka 2026/123',
    'arkivsaken 2026/123',
    'saksnummeret 26/123',
    'saksref. 26/123',
    'arkivref.: 2026/123',
  ])('«%s» is case 2026/123', (q) => {
    expect(lest(q)).toContain('sak 2026 123');
    expect(lest(q)?.filter((lesning) => lesning.startsWith('sak'))).toHaveLength(1);
  });

  test.each([
    '2026/123-4',
    '26/123-4',
    '2026/123 - 4',
    '2026/123–4',
    '2026/123/4',
    '2026/123 dok 4',
    '2026/123 dok. 4',
    '2026/123, dok. nr. 4',
    '2026/123 dokument 4',
    '2026/123 - dok. nr. 4',
    '2026/123 nr. 4',
    '2026/123, nr 4',
    '2026/123 journalpost 4',
    'sak 2026/123-04',
    'dokument 2026/123-4',
    'dok.nr. 26/123-4',
    'journalpost 2026/123-4',
    'vår ref: 26/123-4',
    '2026-123-4',
    'sak 26-123-4',
    '202600123-4',
    '202600123/4',
    'sak 2026000123-4',
    'dokumentet 26/123-4',
    'dokument-id 2026/123-4',
    'journalposten 2026/123-4',
  ])('«%s» is document 2026/123-4', (q) => {
    expect(lest(q)).toEqual(['dokument 2026 123 4']);
  });

  test('«4407-4» is document 4 of a case 4407, of any year, and «18-10» is of a law', () => {
    expect(lest('4407-4')).toEqual(['dokument 4407 4']);
    for (const q of ['18-10', '2026-4-4-4', '1234-5-6']) expect(lest(q), q).toBeUndefined();
  });

  test('a case of another body is looked for in texts as its letters name it', () => {
    expect(lesNummer('2026/714', 0)?.fraser).toEqual(['2026/714', '2026/0714', '26/00714']);
    expect(lesNummer('26/714-3', 0)?.fraser).toEqual(['2026/714-3', '2026/0714-3', '26/00714-3']);
    expect(lesNummer('2025014', 0)?.fraser).toContain('2025/014');
  });

  test.each(['2026/123-4/KHA', '26/123-4/K1-210'])('«%s» ends before the initials and codes', (q) => {
    expect(lesNummer(q, 0)).toMatchObject({
      lesninger: [{ art: 'dokument', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: 4 }],
      skrevet: q.slice(0, q.lastIndexOf('/')),
    });
  });

  test.each([
    'jnr 456/2026',
    'jnr. 456/26',
    'j.nr. 456/2026',
    'journalnr 456/2026',
    'journalnummer: 456/2026',
    'journalpost 456/2026',
    'løpenr. 456/2026',
    'loepenummer 456/2026',
    'lnr 456/26',
    'LNR. 000456/2026',
    'jnr 2026/456',
  ])('«%s» is number 456 of the journal of 2026', (q) => {
    expect(lest(q)).toEqual(['journalnummer 2026 456']);
  });

  test.each([
    ['dok 4', ['dokument 4']],
    ['dokumentnr. 4', ['dokument 4']],
    ['sak 123', ['sak 123']],
    ['jnr 456', ['journalnummer 456']],
    ['journalpost 4', ['journalnummer 4', 'dokument 4']],
    ['123/2026', ['sak 2026 123', 'journalnummer 2026 123', 'eiendom 123 2026 0 0']],
    ['12/13', ['sak 2012 13', 'sak 2013 12', 'journalnummer 2013 12', 'eiendom 12 13 0 0']],
    ['98/1', ['sak 1998 1', 'eiendom 98 1 0 0']],
  ])('«%s» is read as %j', (q, ventet) => {
    expect(lest(q)).toEqual(ventet);
  });

  test.each([
    '2026',
    '123',
    '12.5',
    '1/2/3/4/5',
    '2026/123-4-5',
    'sakene 12',
    'dokumentar 4',
    '2026/a',
    '/12',
  ])('«%s» is none', (q) => {
    expect(lest(q)).toBeUndefined();
  });
});

const UTVETYDIGE_EIENDOMMER = [
  'gnr 58 bnr 62',
  'gnr. 58 bnr. 62',
  'gnr. 58, bnr. 62',
  'Gnr.58, bnr.62',
  'GNR 58 BNR 62',
  'gnr: 58 bnr: 62',
  'g.nr. 58 b.nr. 62',
  'gnr 58 og bnr 62',
  'gnr 58/bnr 62',
  'gårdsnr. 58 bruksnr. 62',
  'gardsnr 58, bruksnr 62',
  'gaardsnummer 58 bruksnummer 62',
  'gårdsnummer 58, bruksnummer 62',
  'gnr/bnr 58/62',
  'gnr./bnr. 58/62',
  'gnr/bnr: 58/62',
  'gnr 58/62',
  'gbnr 58/62',
  'g/bnr 58/62',
  'g/b 58/62',
  'gbr 58/62',
  'GBR 58/62',
  'gards- og bruksnummer 58/62',
  'gårds- og bruksnr. 58/62',
  'matrikkelnr. 58/62',
  'eiendommen 58/62',
  'eigedomen 58/62',
  '4601-58/62',
  'gnr/bnr 4601-58/62',
  '58/62/0/0',
  'gnr/bnr/fnr/snr: 58/62/0/0',
  'Gnr./bnr./fnr. 58/62/0',
  'bnr 62 gnr 58',
  'bnr. 62, gnr. 58',
  'bnr. 62 av gnr. 58',
  'eiendommen gnr 58 bnr 62',
  'Knr: 4601 Gnr: 58 Bnr: 62',
  'kommunenr. 4601, gnr/bnr 58/62',
  'gbnr 58-62',
  'gnr/bnr 58 62',
];

describe('a property', () => {
  test.each([...UTVETYDIGE_EIENDOMMER, '58/62', '58 / 62', '058/0062'])('«%s» is gnr 58 bnr 62', (q) => {
    expect(lest(q)).toEqual(['eiendom 58 62 0 0']);
  });

  test.each(UTVETYDIGE_EIENDOMMER)('«%s» is found in a text, wherever it stands', (skrevet) => {
    for (const tekst of [
      skrevet,
      `Søknad om deling - ${skrevet}`,
      `${skrevet}, Solbakken 3`,
      `Deling (${skrevet})`,
    ])
      expect(eiendomsnoekler(tekst), tekst).toEqual(['e58x62']);
  });

  test.each([
    'gnr 58 bnr 62 fnr 0 snr 3',
    'gnr. 58, bnr. 62, snr. 3',
    'gnr 58 bnr 62 seksjon 3',
    'gnr. 58 bnr. 62 seksjonsnr. 3',
    '58/62/0/3',
    'gbnr 58/62/0/3',
    'gnr/bnr/fnr/snr 58/62/0/3',
    'Gnr 58/bnr 62/fnr 0/snr 3',
  ])('«%s» is section 3 of it', (q) => {
    expect(lest(q)).toEqual(['eiendom 58 62 0 3']);
  });

  test('several in a row are each of them', () => {
    expect(lest('gnr 58 bnr 62 og 63')).toEqual(['eiendom 58 62 0 0', 'eiendom 58 63 0 0']);
    expect(lest('gnr. 58 bnr. 62, bnr. 63')).toEqual(['eiendom 58 62 0 0', 'eiendom 58 63 0 0']);
  });

  test('«26/123» is a case too, and both readings stand', () => {
    expect(lest('26/123')).toEqual(['sak 2026 123', 'eiendom 26 123 0 0']);
  });

  test.each([
    ['Søknad om garasje - gnr. 58, bnr. 62 - Strandveien 4', ['e58x62']],
    ['Gnr 58 bnr 62, 63 og 64 - deling', ['e58x62', 'e58x63', 'e58x64']],
    ['gnr/bnr 58/62, 58/63 og 60/1', ['e58x62', 'e58x63', 'e60x1']],
    ['Gnr 58 bnr 62, 3 boliger', ['e58x62']],
    ['GBR 58/62 - Øvre Solbakken 3', ['e58x62']],
    ['Seksjonering 58/62/0/3', ['e58x62', 'e58x62x0x3']],
    ['Gnr 58 bnr 62 og gnr 70 bnr 1', ['e58x62', 'e70x1']],
    ['Gnr 58 bnr 62, snr 1 og 2', ['e58x62', 'e58x62x0x1']],
    ['Gnr 58 bnr 62, fnr. 7', ['e58x62', 'e58x62x7x0']],
    ['58/62 - garasje', []],
    ['Sak 2026/123 og 26/123-4', []],
    ['Referat 21/11/2026', []],
    ['Eierandel 1/2', []],
    [`Gnr ${MASKE} bnr 62`, []],
    [`Gnr 58 ${MASKE} bnr 62`, []],
    [`Gnr 58 bnr ${MASKE}`, []],
    ['Gnr 0 bnr 5', []],
    ['Møte om barnehage', []],
  ])('the text «%s» gives %j', (tekst, ventet) => {
    expect(eiendomsnoekler(tekst)).toEqual(ventet);
  });
});

const DAGER = [
  '21. november 2026',
  '21 november 2026',
  '21. nov. 2026',
  '21 nov 2026',
  '21.november 2026',
  '21. November, 2026',
  '21.11.2026',
  '21. 11. 2026',
  '21.11.26',
  '2026-11-21',
  '2026–11–21',
  '21/11/2026',
  '21/11-2026',
  '21/11 2026',
  '2026.11.21',
  '21-11-2026',
  '21st of November 2026',
  'November 21, 2026',
  'november 21st 2026',
];

describe('a date', () => {
  test.each(DAGER)('«%s» is a day', (q) => {
    expect(lest(q)).toEqual(['dato 2026 11 21']);
  });

  test.each([
    'lørdag 21. november 2026',
    'laurdag den 21.11.2026',
    'den 21. november 2026',
    'Saturday 21 November 2026',
  ])('«%s» is the day, whatever day of the week it is said to be', (q) => {
    expect(lest(q)).toEqual(['dato 2026 11 21']);
  });

  test.each(DAGER)('«%s» is found in a text, wherever it stands', (skrevet) => {
    for (const tekst of [skrevet, `Møte ${skrevet}`, `${skrevet} - referat`, `Møte (${skrevet})`])
      expect(datonoekler(tekst), tekst).toContain('d20261121');
  });

  test.each([
    ['november 2026', ['dato 2026 11']],
    ['nov. 2026', ['dato 2026 11']],
    ['mai 2026', ['dato 2026 5']],
    ['May 2026', ['dato 2026 5']],
    ['desember 2026', ['dato 2026 12']],
    ['October 2026', ['dato 2026 10']],
    ['21. november', ['dato 11 21']],
    ['17 mai', ['dato 5 17']],
    ['29. februar', ['dato 2 29']],
    ['29. februar 2024', ['dato 2024 2 29']],
    ['26/11-12', ['dokument 2026 11 12', 'dato 2012 11 26']],
    ['2026/11/21', ['dokument 2026 11 21', 'dato 2026 11 21']],
    ['2026/11-21', ['dokument 2026 11 21']],
    ['20261121', ['sak 2026 1121', 'dato 2026 11 21']],
    ['21112026', ['dato 2026 11 21']],
    ['21. nov 26', ['dato 2026 11 21']],
    ['21. november -26', ['dato 2026 11 21']],
    ["21 nov '26", ['dato 2026 11 21']],
  ])('«%s» is read as %j', (q, ventet) => {
    expect(lest(q)).toEqual(ventet);
  });

  test.each([
    '31. november 2026',
    '29. februar 2025',
    '32.1.2026',
    '21.13.2026',
    '0. mai 2026',
    '21. novembers 2026',
  ])('«%s» is none that there is', (q) => {
    expect(lest(q)?.some((lesning) => lesning.startsWith('dato')) ?? false).toBe(false);
  });

  test.each([
    ['Referat fra møte 21. november 2026', ['m202611', 'a1121', 'd20261121']],
    ['Møtebok 21.11.2026 - formannskapet', ['m202611', 'a1121', 'd20261121']],
    ['Årsrapport for november 2026', ['m202611']],
    ['17. mai-komiteen', ['a0517']],
    ['Versjon 1.2.3.4', []],
    ['Sak 26/11-12', []],
    [`21. ${MASKE} 2026`, []],
  ])('the text «%s» gives %j', (tekst, ventet) => {
    expect([...datonoekler(tekst)].sort()).toEqual(ventet.toSorted());
  });
});

describe('an entry', () => {
  const noekler = (valg: Parameters<typeof post>[0], iDag = IDAG): readonly string[] =>
    nummernoekler(listepost(post(valg), iDag));

  test('has few numbers, each once', () => {
    expect(noekler({ sak: 123, dok: 4, journalnr: 900, dato: '2026-11-02' })).toEqual([
      's2026',
      'n123',
      'k4',
      'j2026',
      'l900',
      'm202611',
      'a1102',
      'd20261102',
    ]);
  });

  test('has the properties of its title, its case title and its documents', () => {
    const her = noekler({
      tittel: 'Gnr 1 bnr 2',
      sakstittel: 'Gnr 3 bnr 4',
      dokumenter: ['Kart, gbnr 5/6'],
    });
    expect(her).toEqual(expect.arrayContaining(['e1x2', 'e3x4', 'e5x6']));
  });

  test('has no number out of a name, once it is old', () => {
    const valg = {
      dato: '2025-11-20',
      tittel: 'Klage fra Gnr 58 bnr 62 Oppdiktesen',
      personer: ['Gnr 58 bnr 62 Oppdiktesen'],
    };
    expect(noekler(valg, '2025-11-21')).toContain('e58x62');
    expect(noekler(valg, '2026-11-20')).not.toContain('e58x62');
  });

  test('has a bounded number of them, whatever its title says', () => {
    const tittel = Array.from({ length: 400 }, (_, i) => `gnr 1 bnr ${i + 1}, 1.1.${2000 + (i % 99)}`).join(
      ' ',
    );
    expect(noekler({ tittel }).length).toBeLessThan(150);
  });
});

test('any text is read in time, from any place, and only from that place on', () => {
  const biter = fc.constantFrom(
    'gnr',
    'bnr',
    '58',
    '/',
    '62',
    '-',
    ' ',
    '.',
    '2026',
    'sak',
    'nr',
    'dok',
    'mai',
    ',',
    'og',
    '21',
  );
  const tekst = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(biter, { maxLength: 80 }).map((deler) => deler.join('')),
  );
  fc.assert(
    fc.property(tekst, fc.nat(200), (q, fra) => {
      const nummer = lesNummer(q, fra);
      if (nummer !== undefined) {
        expect(q.startsWith(nummer.skrevet, fra)).toBe(true);
        expect(nummer.skrevet.length).toBeGreaterThan(0);
        expect(nummer.noekler.length).toBe(nummer.lesninger.length);
        for (const alle of nummer.noekler) for (const en of alle) expect(en).toMatch(/^[a-z][0-9x]+$/);
      }
      eiendomsnoekler(q);
      datonoekler(q);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['spaces', `gnr${' '.repeat(10_000)}58`],
  ['digits', '1'.repeat(10_000)],
  ['slashes', '1/'.repeat(5_000)],
  ['properties', 'gnr 1 bnr 1, '.repeat(800)],
  ['names of months', 'mai '.repeat(2_500)],
  ['dashes', '2026-'.repeat(2_000)],
])('ten thousand characters of %s are read in no time', (_, tekst) => {
  const fra = performance.now();
  lesNummer(tekst, 0);
  eiendomsnoekler(tekst);
  datonoekler(tekst);
  expect(performance.now() - fra).toBeLessThan(500);
});
