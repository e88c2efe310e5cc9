import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kravdokument } from '../../../src/innsyn/livsloep/krav.ts';
import { lagVedtak, type Dokumentvedtak } from '../../../src/innsyn/svar/vedtak.ts';
import { vedtaksmangler } from '../../../src/innsyn/svar/mangler.ts';
import { demoVirksomhet } from '../../../src/konfig/standard.ts';
import { virksomhet, type Virksomhet } from '../../../src/konfig/virksomhet.ts';
import { syntetiske } from '../../kontroll/syntetiske-numre.ts';

const FJORDVIK = demoVirksomhet();
const GRUNN = 'Saken er ikke avgjort, og innsyn nå ville skade forhandlingene.';

type Del = Partial<Omit<Dokumentvedtak, 'nummer'>>;
const koder = (
  del: Del,
  valg: {
    virksomhet?: Virksomhet;
    dato?: string;
    art?: 'svar' | 'begrunnelse' | 'avvisning';
    godkjent?: boolean;
    miljoe?: boolean;
    stand?: readonly Kravdokument[];
  } = {},
): string[] =>
  vedtaksmangler(
    lagVedtak({
      art: valg.art ?? 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 1, utfall: 'avslag', hjemler: [], ...del }],
    }),
    valg.virksomhet ?? FJORDVIK,
    valg.dato ?? '2026-11-20',
    { godkjent: valg.godkjent ?? false, miljoe: valg.miljoe ?? false, stand: valg.stand ?? [] },
  ).map((m) => m.kode);

describe('what stands between a draft and a decision that may be sent', () => {
  test('access, and what is not held, needs no hjemmel; a wrong body needs the right one named (R52)', () => {
    expect(koder({ utfall: 'innsyn' })).toEqual([]);
    expect(koder({ utfall: 'finnes-ikke' })).toEqual([]);
    expect(koder({ utfall: 'feil-organ' })).toEqual(['rett-organ-mangler']);
    expect(koder({ utfall: 'feil-organ', rettOrgan: 'Innlandsdalen fylkeskommune' })).toEqual([]);
  });

  test('a refusal without hjemmel, or with one that the register does not know, is none (R44)', () => {
    expect(koder({})).toEqual(['hjemmel-mangler']);
    expect(koder({ utfall: 'delvis' })).toEqual(['hjemmel-mangler']);
    expect(koder({ hjemler: ['noe-annet'] })).toEqual(['hjemmel-ukjent']);
  });

  test('a complaint is dismissed with a word of why it is not heard though it is late, unless the law forbids it (R48)', () => {
    const stand = (kanOppreises: boolean): readonly Kravdokument[] => [
      {
        nummer: 1,
        stanser: [],
        klage: {
          mottatt: new Date('2026-12-14T11:00:00Z'),
          gjelder: 'avslag',
          forSent: { frist: '2026-12-11', kanOppreises },
        },
      },
    ];
    const avvisning = { art: 'avvisning' as const };
    expect(koder({}, { ...avvisning, stand: stand(true) })).toEqual(['oppreisning-mangler']);
    expect(koder({ begrunnelse: 'Nei.' }, { ...avvisning, stand: stand(true) })).toEqual([
      'oppreisning-mangler',
    ]);
    expect(koder({ begrunnelse: GRUNN }, { ...avvisning, stand: stand(true) })).toEqual([]);
    expect(koder({}, { ...avvisning, stand: stand(false) })).toEqual([]);
  });

  test('a hjemmel that was repealed counts only in its time (R71)', () => {
    const del: Del = { hjemler: ['offl-13-bvl-6-7'], resten: 'c' };
    expect(koder(del)).toEqual(['hjemmel-ukjent']);
    expect(koder(del, { dato: '2022-12-31' })).toEqual([]);
  });

  test.each([
    ['offl-23', 'hjemmel-upresis'],
    ['offl-13-fvl-13', 'hjemmel-upresis'],
    ['offl-13-fvl-13-1', 'hjemmel-upresis'],
    ['offl-13', 'teieplikt-mangler'],
  ])('%s is not named to ledd, letter and number: %s (R44)', (id, kode) => {
    expect(
      koder({ hjemler: [id], resten: 'c', meroffentlighet: { gisLikevel: false, grunn: GRUNN } }),
    ).toEqual([kode]);
  });

  test('a provision that stands alone is precise, though the register has a part of it that leans on another (R44)', () => {
    const [mal] = FJORDVIK.hjemler;
    const alene = { ...mal, id: 'alene', tekst: 'Offl. § 23 første ledd', art: 'taushetsplikt' };
    const stottet = { ...mal, id: 'stottet', tekst: 'Offl. § 23 første ledd bokstav a, jf. fvl. § 13' };
    const v = virksomhet.parse({ ...FJORDVIK, hjemler: [...FJORDVIK.hjemler, alene, stottet] });
    expect(koder({ hjemler: ['alene'], resten: 'c' }, { virksomhet: v })).toEqual([]);
  });

  test.each(['offl-13-fvl-13-1-1', 'offl-13-fvl-13-2', 'offl-13-bvl-13-1'])('%s is', (id) => {
    expect(koder({ hjemler: [id], resten: 'c' })).toEqual([]);
  });

  test('a can-exemption needs the assessment of § 11, in words, and no access as its end (R45)', () => {
    const del: Del = { hjemler: ['offl-14-1'] };
    expect(koder(del)).toEqual(['meroffentlighet-mangler']);
    expect(koder({ ...del, meroffentlighet: { gisLikevel: false, grunn: 'nei' } })).toEqual([
      'meroffentlighet-mangler',
    ]);
    expect(koder({ ...del, meroffentlighet: { gisLikevel: true, grunn: GRUNN } })).toEqual([
      'meroffentlighet-gis',
    ]);
    expect(koder({ ...del, meroffentlighet: { gisLikevel: false, grunn: GRUNN } })).toEqual([]);
    // What must be exempt has no § 11.
    expect(koder({ hjemler: ['offl-13-fvl-13-1-2'], resten: 'a' })).toEqual([]);
  });

  test('refusing the rest of a document with exempt information needs § 12 a, b or c (R46)', () => {
    const del: Del = { hjemler: ['offl-23-1'], meroffentlighet: { gisLikevel: false, grunn: GRUNN } };
    expect(koder(del)).toEqual(['resten-mangler']);
    expect(koder({ ...del, resten: 'b' })).toEqual([]);
    expect(koder({ ...del, utfall: 'delvis' })).toEqual([]);
  });

  test.each([
    ['offl-15-2', ['resten-mangler'], 'advice in a document'],
    ['offl-25-2', ['resten-mangler'], 'one applicant on a list'],
    ['offl-15-1', [], 'a document from a subordinate body'],
    ['offl-15-3', [], 'a document between a municipality and its own undertakings'],
    ['offl-23-4', [], 'a document about a company'],
    ['offl-25-1', [], 'a document of an appointment'],
    ['offl-26-6', [], 'a list made for somebody who asked about their own data'],
  ])('%s lacks %j when all is refused: it is about %s (R46)', (id, mangler) => {
    expect(koder({ hjemler: [id], meroffentlighet: { gisLikevel: false, grunn: GRUNN } })).toEqual(mangler);
  });

  test('fuller reasons must hold reasons (R47)', () => {
    const del: Del = { hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' };
    expect(koder(del, { art: 'begrunnelse' })).toEqual(['begrunnelse-mangler']);
    expect(koder({ ...del, begrunnelse: GRUNN }, { art: 'begrunnelse' })).toEqual([]);
  });

  test('environmental information is not refused without a short reason (R51)', () => {
    const del: Del = { hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' };
    for (const utfall of ['avslag', 'delvis'] as const) {
      expect(koder({ ...del, utfall }, { miljoe: true })).toEqual(['begrunnelse-mangler']);
      expect(koder({ ...del, utfall, begrunnelse: GRUNN }, { miljoe: true })).toEqual([]);
    }
    expect(koder({ utfall: 'innsyn' }, { miljoe: true })).toEqual([]);
  });

  test('four eyes, when they are asked for', () => {
    const v = virksomhet.parse({ ...FJORDVIK, innsyn: { fireOeyne: true } });
    expect(koder({ utfall: 'innsyn' }, { virksomhet: v })).toEqual(['godkjenning-mangler']);
    expect(koder({ utfall: 'innsyn' }, { virksomhet: v, godkjent: true })).toEqual([]);
  });

  test('an id number never leaves in a letter', () => {
    fc.assert(
      fc.property(syntetiske, (nummer) => {
        expect(koder({ utfall: 'innsyn', begrunnelse: `Gjelder ${nummer}` })).toEqual(['idnummer']);
      }),
    );
  });

  test('whatever is chosen, a refusal that may be sent names a precise hjemmel in force', () => {
    const ider = FJORDVIK.hjemler.map((h) => h.id);
    fc.assert(
      fc.property(
        fc.subarray(ider, { maxLength: 3 }),
        fc.constantFrom('avslag' as const, 'delvis' as const),
        fc.option(fc.constantFrom('a' as const, 'b' as const, 'c' as const), { nil: undefined }),
        (hjemler, utfall, resten) => {
          const feil = koder({ hjemler, utfall, ...(resten && { resten }) });
          if (feil.length > 0) return;
          expect(hjemler.length).toBeGreaterThan(0);
          for (const id of hjemler) expect(FJORDVIK.hjemler.find((h) => h.id === id)?.art).not.toBe('kan');
        },
      ),
    );
  });
});
