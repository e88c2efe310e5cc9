import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postViserIkkeMer, sakViserIkkeMer } from '../../../src/eksport/vurdering/viser-ikke-mer.ts';
import { offentligJournalpost, type OffentligJournalpost } from '../../../src/offentlig/journalpost.ts';
import { offentligSak } from '../../../src/offentlig/sak.ts';
import { MASKE } from '../../../src/offentlig/tekst.ts';

const ORD = ['klage', 'fra', 'nabo', 'gjerde', 'kart', MASKE];
const tekst = fc
  .array(fc.constantFrom(...ORD), { minLength: 1, maxLength: 5 })
  .map((ord) => ({ tekst: ord.join(' '), maskert: ord.includes(MASKE) }));
const tilgang = fc
  .constantFrom('aapent' as const, 'deler' as const, 'hele' as const, 'ukjent' as const)
  .map((t) => ({ tilgang: t, hjemler: [] }));
const post: fc.Arbitrary<OffentligJournalpost> = fc
  .record({
    tittel: tekst,
    parter: fc.array(
      tekst.map((navn) => ({ korrespondanseparttype: 'EA', navn, person: false })),
      { maxLength: 2 },
    ),
    dokumenter: fc
      .array(fc.record({ tittel: tekst, tilgang }), { maxLength: 2 })
      .map((alle) => alle.map((d, i) => ({ ...d, nummer: i + 1, tilknyttetSom: i === 0 ? 'H' : 'V' }))),
    tilgang,
    enhet: fc.option(fc.constantFrom('Plan', 'Skole'), { nil: undefined }),
  })
  .map((felt) =>
    offentligJournalpost.parse({
      virksomhet: 'fjordvik',
      saksaar: 2026,
      sakssekvensnummer: 1,
      dokumentnummer: 1,
      journalposttype: 'I',
      journaldato: '2026-03-02',
      unntak: [],
      vurdert: true,
      avskrivning: [],
      personnavn: [],
      ...felt,
    }),
  );
const ordene = (p: OffentligJournalpost): readonly string[] =>
  [p.tittel, ...p.parter.map(({ navn }) => navn), ...p.dokumenter.map((d) => d.tittel)]
    .flatMap(({ tekst: t }) => t.split(' '))
    .filter((ord) => ord !== MASKE);

describe('whether a new public record shows nothing more than the old', () => {
  test('is so of the same record, and then no word and no open document is new', () => {
    fc.assert(
      fc.property(post, post, (a, b) => {
        expect(postViserIkkeMer(a, a)).toBe(true);
        if (!postViserIkkeMer(a, b)) return;
        for (const ord of ordene(a)) expect(ordene(b)).toContain(ord);
        expect(a.dokumenter.length).toBeLessThanOrEqual(b.dokumenter.length);
        if (a.enhet !== undefined) expect(a.enhet).toBe(b.enhet);
        if (a.tilgang.tilgang === 'aapent') expect(b.tilgang.tilgang).toBe('aapent');
      }),
      { numRuns: 3000 },
    );
  });

  test('is so when words of it are masked, whichever, and not the other way', () => {
    fc.assert(
      fc.property(post, fc.constantFrom(...ORD.slice(0, -1)), (p, ord) => {
        const maskert = offentligJournalpost.parse({
          ...p,
          tittel: { tekst: p.tittel.tekst.replaceAll(ord, MASKE), maskert: true },
        });
        expect(postViserIkkeMer(maskert, p)).toBe(true);
        if (p.tittel.tekst.includes(ord)) expect(postViserIkkeMer(p, maskert)).toBe(false);
      }),
    );
  });

  test('is so of a neutral title only where it is a mask', () => {
    const [med] = fc.sample(post, 1);
    if (!med) throw new Error('Ingen post.');
    const tittel = (t: string, maskert: boolean) =>
      offentligJournalpost.parse({ ...med, tittel: { tekst: t, maskert } });
    expect(postViserIkkeMer(tittel('Inngående brev', true), tittel('Klage', false))).toBe(true);
    expect(postViserIkkeMer(tittel('Inngående brev', false), tittel('Klage', false))).toBe(false);
  });

  test('is not so of a case with a class or a date that was not there', () => {
    const sak = (mer: object) =>
      offentligSak.parse({
        virksomhet: 'fjordvik',
        saksaar: 2026,
        sakssekvensnummer: 1,
        tittel: { tekst: 'Vei', maskert: false },
        klassering: [],
        unntak: [],
        vurdert: true,
        personnavn: [],
        ...mer,
      });
    expect(sakViserIkkeMer(sak({}), sak({ saksdato: '2026-01-01' }))).toBe(true);
    expect(sakViserIkkeMer(sak({ saksdato: '2026-01-01' }), sak({}))).toBe(false);
    expect(sakViserIkkeMer(sak({ klassering: [{ tekst: '123', maskert: false }] }), sak({}))).toBe(false);
  });
});
