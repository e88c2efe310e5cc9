import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kontrollgrunnlag } from '../../src/kontroll/grunnlag.ts';
import { kontrollerSak } from '../../src/kontroll/kontroller-sak.ts';
import { maskerNummer } from '../../src/kontroll/masker-nummer.ts';
import { finnNummer } from '../../src/kontroll/nummer/finn-nummer.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { lagGrunnlag, lagKontrollpost, lagSak } from './hjelp.ts';
import {
  dNumre,
  dufNumre,
  fhNumre,
  foedselsnumre,
  hNumre,
  kontonumre,
  organisasjonsnumre,
  skrevet,
  syntetiske,
} from './syntetiske-numre.ts';

const STRENG = { syntetiskTillatt: false };
const finnes = (tekst: string, valg = STRENG): boolean =>
  finnNummer(tekst, valg).some(({ art }) => art !== 'mulig-duf');
const personnumre = fc.oneof(foedselsnumre, dNumre, hNumre, fhNumre, syntetiske);

const omgivelse = fc.constantFrom(
  (n: string) => n,
  (n: string) => `Søknad fra søker (${n})`,
  (n: string) => `Fnr:${n}.`,
  (n: string) => `soknad_${n}.pdf`,
  (n: string) => `id${n}x`,
  (n: string) => `Krav om tilskudd – ${n} – 2. gang`,
  (n: string) => `Saken gjelder «${n}», gnr 58 bnr 62`,
  (n: string) => `${n}, født i Fjordvik`,
);

/** Every field of an entry, as a case with the text in that field. */
const postfelter: readonly (readonly [string, (tekst: string) => Kontrollgrunnlag['poster'][number]])[] = [
  ['tittel', (t) => lagKontrollpost({ tittel: t })],
  ['parter[0]', (t) => lagKontrollpost({ parter: [{ navn: t }] })],
  ['dokumenter[1].tittel', (t) => lagKontrollpost({ dokumenter: ['Brev', t] })],
  ['enhet', (t) => lagKontrollpost({ enhet: t })],
  ['saksbehandler', (t) => lagKontrollpost({ saksbehandler: t })],
];
const saksfelter: readonly (readonly [string, (tekst: string) => Kontrollgrunnlag['sak']])[] = [
  ['sak.tittel', (t) => lagSak({ tittel: t })],
  ['sak.klassering[0]', (t) => lagSak({ klassering: [t] })],
  ['sak.enhet', (t) => lagSak({ enhet: t })],
  ['sak.saksansvarlig', (t) => lagSak({ saksansvarlig: t })],
];

describe('id numbers hold an entry back (R19, R20)', () => {
  test('the published sample numbers are known for what they are', () => {
    expect(finnNummer('DUF 200205705502', STRENG).map((t) => t.art)).toContain('duf');
    expect(finnNummer('200900595509', STRENG).map((t) => t.art)).toContain('duf');
    expect(finnNummer('Konto 1234.56.78903', STRENG).map((t) => t.art)).toContain('kontonummer');
  });

  test('the last five alone are found behind a word that says what they are, parted or in a sentence', () => {
    for (const tekst of [
      'Personnummer 123 45',
      'pnr. 123-45',
      'Personnummer er 12345',
      'Fødselsnummeret er 123 45',
      'Siste fem siffer: 12345',
      'Dei siste 5 siffera er 12345',
    ])
      expect(finnNummer(tekst, STRENG), tekst).toMatchObject([{ art: 'personnummer' }]);
    for (const tekst of ['Siste fem år 20252', 'Personnummer 1234', 'pnr 123 456', 'Saksnr 12345'])
      expect(finnNummer(tekst, STRENG), tekst).toEqual([]);
  });

  test('twelve digits that are called a DUF number are one, however they are parted', () => {
    for (const tekst of ['DUF 2002/057055/02', 'DUF-nr. 2002 05 7055 02', 'DUF-nummer 12-3456-789012'])
      expect(finnNummer(tekst, STRENG), tekst).toMatchObject([{ art: 'duf' }]);
  });

  test('every valid person number is found however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(skrevet(personnumre), omgivelse, (nummer, rundt) => {
        expect(finnes(rundt(nummer))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a number whose digits stand in circles, or whose zeros have a stroke through them, is found', () => {
    const iRing = (null_: string, en: number) => (n: string) =>
      [...n].map((t) => (t === '0' ? null_ : String.fromCodePoint(en + Number(t) - 1))).join('');
    const maater = [
      iRing('\u24ff', 0x2776),
      iRing('\u{1f10b}', 0x2780),
      iRing('\u{1f10c}', 0x278a),
      iRing('\u24ea', 0x24f5),
      (n: string) => n.replaceAll('0', 'ø'),
      (n: string) => n.replaceAll('0', 'Ø'),
    ];
    fc.assert(
      fc.property(foedselsnumre, fc.constantFrom(...maater), (nummer, skriv) => {
        expect(finnes(`Krav om tilskudd ${skriv(nummer)}`)).toBe(true);
      }),
    );
  });

  test('the last five digits are found behind what the number is called in other languages', () => {
    for (const ord of [
      'riegádannummir',
      'persovdnanummir:',
      'riegadimnummar',
      'reakadimmienommere',
      'national identity number',
      'personal id no.',
      'birth number:',
    ])
      expect([ord, finnes(`Letter, ${ord} 12345`)]).toEqual([ord, true]);
    for (const tekst of ['Case ID no. 12345', 'the number 12345', 'Persontransport 12345'])
      expect([tekst, finnes(tekst)]).toEqual([tekst, false]);
  });

  test('every DUF number and bank account is found in its written forms', () => {
    const duf = fc
      .tuple(dufNumre, fc.constantFrom('', ' ', '\u00a0', '-'))
      .map(([n, s]) => [n.slice(0, 4), n.slice(4, 10), n.slice(10)].join(s));
    const konto = fc
      .tuple(kontonumre, fc.constantFrom('', '.', ' ', '\u00a0'))
      .map(([n, s]) => [n.slice(0, 4), n.slice(4, 6), n.slice(6)].join(s));
    const iban = kontonumre.map((n) => `NO93 ${n.slice(0, 4)} ${n.slice(4, 8)} ${n.slice(8)}`);
    fc.assert(
      fc.property(
        fc.oneof(duf, konto, iban),
        fc.constantFrom('Krav ', '', 'Utbetales til '),
        (nummer, foran) => {
          expect(finnes(foran + nummer)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test.each(postfelter)('a number in %s holds the entry', (felt, lag) => {
    fc.assert(
      fc.property(skrevet(personnumre), omgivelse, (nummer, rundt) => {
        const svar = kontrollerSak(lagGrunnlag({ poster: [lag(rundt(nummer))] }));
        expect(svar.poster[0]?.holdt.map((f) => [f.felt, f.regel])).toContainEqual([felt, 'R19']);
      }),
      { numRuns: 50 },
    );
  });

  test.each(saksfelter)('a number in %s holds the case', (felt, lag) => {
    fc.assert(
      fc.property(skrevet(personnumre), (nummer) => {
        const svar = kontrollerSak(lagGrunnlag({ sak: lag(nummer) }));
        expect(svar.sak.holdt.map((f) => f.felt)).toContain(felt);
      }),
      { numRuns: 50 },
    );
  });

  test('synthetic numbers pass only where the body is a test body (R20)', () => {
    fc.assert(
      fc.property(skrevet(syntetiske), (nummer) => {
        expect(finnes(nummer)).toBe(true);
        expect(finnNummer(nummer, { syntetiskTillatt: true }).map((t) => t.art)).not.toContain(
          'fodselsnummer',
        );
      }),
    );
    fc.assert(
      fc.property(fc.oneof(foedselsnumre, dNumre, fhNumre), (nummer) => {
        expect(finnes(nummer, { syntetiskTillatt: true })).toBe(true);
      }),
    );
  });

  test('the last five digits after a birth date are found', () => {
    fc.assert(
      fc.property(foedselsnumre, fc.constantFrom('19', '20'), (n, hundreaar) => {
        const [d, m, aar, fem] = [n.slice(0, 2), n.slice(2, 4), n.slice(4, 6), n.slice(6)];
        for (const tekst of [
          `f. ${d}.${m}.${hundreaar}${aar} ${fem}`,
          `født ${d}.${m}.${hundreaar}${aar}, ${fem}`,
          `født ${d}.${m}.${aar}, ${fem}`,
          `${d}${m}${hundreaar}${aar} ${fem}`,
        ])
          expect([tekst.replace(/\d/gu, '0'), finnes(tekst)]).toEqual([tekst.replace(/\d/gu, '0'), true]);
      }),
    );
    expect(finnes('Født 1990, personnummer 12345')).toBe(true);
  });

  test('a small o for zero is read as zero where no word stands around it', () => {
    fc.assert(
      fc.property(foedselsnumre, (n) => {
        expect(finnes(`Søker ${n.replaceAll('0', 'o')} i saken`)).toBe(true);
      }),
    );
  });

  test('a number with a date written on to it, as files are named, is found', () => {
    const stempel = fc.constantFrom(
      ...['20260302', '202603021430', '20260302143059', '19991231', '02032026', '020326', '2026'],
    );
    fc.assert(
      fc.property(personnumre, stempel, (n, dato) => {
        for (const tekst of [`${dato}${n}.pdf`, `scan_${n}${dato}`])
          expect([tekst.replace(/\d/gu, '0'), finnes(tekst)]).toEqual([tekst.replace(/\d/gu, '0'), true]);
        expect(maskerNummer(`Fil ${dato}${n}.pdf`)).toBe(`Fil ${MASKE}.pdf`);
      }),
      { numRuns: 300 },
    );
  });

  test('a number that zeros, other digits or an account are written on to is found where a word or the account says so', () => {
    fc.assert(
      fc.property(foedselsnumre, kontonumre, (n, konto) => {
        for (const tekst of [
          `fnr 00${n}`,
          `personnr. ${n}1`,
          `${n}${konto}`,
          `${konto}${n}`,
          `IBANNO93${konto}`,
        ])
          expect([tekst.replace(/\d/gu, '0'), finnes(tekst)]).toEqual([tekst.replace(/\d/gu, '0'), true]);
      }),
    );
  });

  test('the last five digits are found with words between, before the date, and where the month is a Roman numeral', () => {
    fc.assert(
      fc.property(foedselsnumre, (n) => {
        const [dato, fem] = [n.slice(0, 6), n.slice(6)];
        const romersk = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
        const i = Number(n.slice(2, 4)) - 1;
        for (const tekst of [
          `født ${dato} og de fem siste sifrene er ${fem}`,
          `født ${dato} med nummer ${fem}`,
          `Søker født ${dato}, Siv Oppdiktet, ${fem}`,
          `${fem}, søker f. ${dato}`,
          `${n.slice(0, 2)}.${romersk[i] ?? ''}.19${n.slice(4, 6)} ${fem}`,
        ])
          expect([tekst.replace(/\d/gu, '0'), finnes(tekst)]).toEqual([tekst.replace(/\d/gu, '0'), true]);
      }),
    );
  });

  test('a mistyped number is still one when a word says so', () => {
    expect(finnes('fødselsnummer 01019012345')).toBe(true);
    expect(finnes('fnr. 010190 12345')).toBe(true);
    expect(finnes('DUF-nummer 201012345678')).toBe(true);
  });
});

describe('what is no id number passes', () => {
  test('random digits that fail every check', () => {
    const feil = fc
      .integer({ min: 10_000_000_000, max: 99_999_999_999 })
      .map(String)
      .filter((n) => {
        const kontroll = (vekter: readonly number[]): number =>
          vekter.reduce((s, v, i) => s + v * Number(n[i]), 0) % 11;
        return (11 - kontroll([5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11 !== Number(n[10]);
      });
    fc.assert(
      fc.property(skrevet(feil), (nummer) => {
        expect(finnes(`Faktura ${nummer}`)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a longer row of digits, even with a valid number inside', () => {
    fc.assert(
      fc.property(foedselsnumre, fc.integer({ min: 10_000, max: 99_999 }), (nummer, rest) => {
        expect(finnes(`Faktura ${nummer}${rest}`)).toBe(false);
        expect(finnes(`KID ${rest}${nummer}`)).toBe(false);
      }),
    );
  });

  test('a longer row with a valid number inside, where the rest is no date', () => {
    const rest = fc.constantFrom('20261302', '20260332', '12345678', '202603022530');
    fc.assert(
      fc.property(foedselsnumre, rest, (nummer, foran) => {
        expect(finnes(`KID ${foran}${nummer}`)).toBe(false);
      }),
    );
  });

  test('organisation numbers, alone and with spaces', () => {
    fc.assert(
      fc.property(organisasjonsnumre, fc.constantFrom('', ' ', '\u00a0'), (n, s) => {
        const skrevetNummer = [n.slice(0, 3), n.slice(3, 6), n.slice(6)].join(s);
        expect(finnes(`Org.nr. ${skrevetNummer} MVA`)).toBe(false);
      }),
    );
  });

  test('case numbers, document numbers and journal numbers of any year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 999 }),
        (aar, nr, dok) => {
          for (const tekst of [
            `${aar}/${nr}-${dok}`,
            `${aar}-${nr}-${dok}`,
            `${String(aar).slice(2)}/${nr}-${dok}`,
            `Sak ${aar}/${nr} - ${dok}`,
            `${nr}/${aar}`,
          ])
            expect([tekst, finnes(tekst)]).toEqual([tekst, false]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('dates, periods and times', () => {
    const d = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((dato) => dato.toISOString().slice(0, 10).split('-'));
    fc.assert(
      fc.property(d, d, ([a = '', b = '', c = ''], [e = '', f = '', g = '']) => {
        for (const tekst of [
          `${c}.${b}.${a}`,
          `${a}-${b}-${c}`,
          `${c}.${b}.${a} - ${g}.${f}.${e}`,
          `${c}.${b}.${a.slice(2)}-${g}.${f}.${e.slice(2)}`,
          `${c}/${b}-${a}`,
          `${c}.${b}.${a} kl. 12.30`,
          `${c}${b}${a}`,
        ])
          expect([tekst, finnes(tekst)]).toEqual([tekst, false]);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    'Gnr 58 bnr 62',
    'Gnr. 110 bnr. 1204 fnr. 3 snr. 12',
    '58/62/0/12',
    'gbnr 110/1204',
    'Tlf. 22 33 44 55',
    '+47 22 33 44 55',
    '0047 22334455',
    'Tlf 22334455 / 91234567',
    'Mobil 912 34 567',
    'Storgata 12, 0155 Fjordvik',
    'Vedtak 123/26 i formannskapet 12.03.2026',
    'Budsjett 2026-2029',
    'kr 12 345 678,90',
    'Plan-ID 4601_12345678',
    'PlanID 1234567890',
    'Bruksnavn «Soltun» 1234-58/62',
    'ISBN 978-82-000',
    'Uke 12-14 2026',
  ])('%s', (tekst) => {
    expect(finnNummer(tekst, STRENG)).toEqual([]);
  });
});

describe('masking what two people have released', () => {
  test('every found number becomes the mask and nothing else changes', () => {
    fc.assert(
      fc.property(skrevet(personnumre), (nummer) => {
        const ut = maskerNummer(`Faktura ${nummer} fra leverandør`);
        expect(ut).toBe(`Faktura ${MASKE} fra leverandør`);
        expect(finnes(ut)).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(maskerNummer('Gnr 58 bnr 62, 12.03.2026')).toBe('Gnr 58 bnr 62, 12.03.2026');
  });
});
