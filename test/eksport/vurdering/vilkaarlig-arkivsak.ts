import fc from 'fast-check';
import type { Arkivpost, Arkivsak } from '../../../src/arkiv/arkivsak.ts';
import type { Kilde, Virksomhet } from '../../../src/konfig/virksomhet.ts';
import type { Dokument, Korrespondansepart } from '../../../src/noark/journalpost.ts';
import { korrespondanseparttype } from '../../../src/noark/koder.ts';
import { dokument, journalpost, KILDE, sak, VIRKSOMHET } from '../../skjerming/fabrikk.ts';
import { dokumentetsSkjerming, postensSkjerming, sakensSkjerming } from '../../skjerming/vilkaarlig.ts';

/** Synthetic id numbers: months 92 and 91, which no person has. */
export const NUMRE = ['05927970165', '189181 70053'] as const;
/** Few words, so that one title repeats what another hides; some are a word of a neutral title, a part of another, or a name. */
export const ORD = [
  'Alfa',
  'beta',
  'Alfabet',
  'brev',
  'Sak',
  'Kari',
  'Nordmann',
  'Ås',
  'vedlegg',
  '1',
] as const;
const TEGN = ['*****', '##', '@', '[', ']', '|', '–', '/'] as const;

const bit = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...ORD) },
  { weight: 2, arbitrary: fc.constantFrom(...TEGN) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMRE) },
);
const linje = fc
  .array(fc.tuple(bit, fc.constantFrom(' ', ' ', ' ', '-', ': ', '')), { minLength: 1, maxLength: 4 })
  .map((biter) => biter.map(([tekst, etter]) => tekst + etter).join(''));
const valgfri = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
/** A source's own public title: none, any, or one with a word of its own beside what the title's lines say. */
const FORMER = ['ingen', 'annen', 'begge', 'linje2', 'stjerner'] as const;
const titler = fc
  .record({ linje1: linje, linje2: valgfri(linje), form: fc.constantFrom(...FORMER), egen: linje })
  .map(({ linje1, linje2, form, egen }) => {
    const offentligTittel = {
      ingen: undefined,
      annen: egen,
      begge: `${linje1} ${egen} ${linje2 ?? ''}`,
      linje2: `${egen} ${linje2 ?? ''}`,
      stjerner: `${egen} ${linje2 ?? ''} *****`,
    }[form];
    return {
      tittel: linje2 === undefined ? { linje1 } : { linje1, linje2 },
      ...(offentligTittel !== undefined && { offentligTittel }),
    };
  });
const skjermet = fc.constantFrom('ja' as const, 'nei' as const, 'nei' as const, 'uavklart' as const);
const faa = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 1 });

const dokumenter = fc
  .array(fc.record({ titler, skjerming: faa(dokumentetsSkjerming), h: fc.boolean() }), { maxLength: 3 })
  .map((alle) =>
    alle.map(({ titler: t, skjerming, h }, i): Dokument =>
      dokument('', { ...t, systemID: `d${i + 1}`, tilknyttetSom: h ? 'H' : 'V', skjerming }),
    ),
  );
const parter: fc.Arbitrary<Korrespondansepart[]> = fc.array(
  fc.record({
    korrespondanseparttype: fc.constantFrom(...korrespondanseparttype.options),
    navn: linje,
    skjermet,
  }),
  { maxLength: 3 },
);
const post = fc.record({
  titler,
  parter,
  dokumenter,
  skjerming: faa(postensSkjerming),
  enhet: valgfri(linje),
  saksbehandler: valgfri(linje),
  dokumentetsDato: valgfri(fc.constant('2026-01-30')),
  kunOffentlig: fc.boolean(),
});

/** A case of two entries whose texts are made of the same few words, shielded anyhow, in a body with or without rules. */
export interface Vilkaarligsak {
  readonly arkivsak: Arkivsak;
  readonly virksomhet: Virksomhet;
  readonly kilde: Kilde;
}

export const vilkaarligSak: fc.Arbitrary<Vilkaarligsak> = fc
  .record({
    titler,
    klasse: fc.record({ tittel: linje, skjermet }),
    skjerming: faa(sakensSkjerming),
    enhet: valgfri(linje),
    poster: fc.tuple(post, post),
    kunOffentlig: fc.boolean(),
    tittelmarkering: fc.constantFrom('ingen' as const, 'ephorte' as const, 'acos' as const),
    klientsystem: fc.constantFrom(false, false, false, false, true),
    masker: valgfri(
      fc.subarray(['tittel' as const, 'avsender' as const, 'mottaker' as const, 'dokumenter' as const]),
    ),
  })
  .map((valg) => {
    const skjemaregler =
      valg.masker === undefined
        ? []
        : [{ navn: 'skjema', tittelStarterMed: 'Alfa', hjemmel: 'offl-14', masker: valg.masker }];
    const kilde = { ...KILDE, tittelmarkering: valg.tittelmarkering, klientsystem: valg.klientsystem };
    return {
      kilde,
      virksomhet: { ...VIRKSOMHET, skjemaregler, kilder: [kilde] },
      arkivsak: {
        nr: 1,
        sak: sak({
          ...valg.titler,
          administrativEnhet: valg.enhet,
          klasser: [{ klasseID: 'A10', sekundaer: false, ...valg.klasse }],
          skjerming: valg.skjerming,
          kunOffentlig: valg.kunOffentlig,
        }),
        poster: valg.poster.map((p, i): Arkivpost => ({
          nr: i + 1,
          mangler: false,
          avgjoerelse: undefined,
          post: journalpost({
            ...p.titler,
            systemID: `p${i + 1}`,
            journalpostnummer: i + 1,
            korrespondansepart: p.parter,
            dokumenter: p.dokumenter,
            skjerming: p.skjerming,
            administrativEnhet: p.enhet,
            saksbehandler: p.saksbehandler,
            dokumentetsDato: p.dokumentetsDato,
            kunOffentlig: p.kunOffentlig,
          }),
        })),
      },
    };
  });
