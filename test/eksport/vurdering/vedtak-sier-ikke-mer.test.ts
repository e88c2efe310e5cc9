import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Vedtak } from '../../../src/arkiv/vedtak.ts';
import { lagVedtaksregister } from '../../../src/arkiv/vedtaksregister.ts';
import type { Maskering } from '../../../src/arkiv/vedtaksdetaljer.ts';
import { skjermkontekst, vurderSak } from '../../../src/eksport/vurdering/vurder-sak.ts';
import type { Saksvurdering } from '../../../src/eksport/vurdering/vurdering.ts';
import type { OffentligJournalpost } from '../../../src/offentlig/journalpost.ts';
import type { OffentligSak } from '../../../src/offentlig/sak.ts';
import { skjermJournalpost } from '../../../src/skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../../src/skjerming/skjerm-sak.ts';
import { IDAG, KILDE, sak, VIRKSOMHET, journalpost, skjerming } from '../../skjerming/fabrikk.ts';
import { NUMRE, ORD, vilkaarligSak, type Vilkaarligsak } from './vilkaarlig-arkivsak.ts';

const KJOERINGER = { numRuns: 400 };

const HODE = {
  nr: 0,
  id: 'v',
  tidspunkt: '2026-11-20T08:00:00.000Z',
  av: 'utsteder|1',
  rolle: 'arkivar',
  grunn: '',
  virksomhet: 'fjordvik',
} as const;
const SAK = { saksaar: 2026, sakssekvensnummer: 123 } as const;
const POST = { ...HODE, ...SAK, dokumentnummer: 1, kilde: 'arkiv', systemID: 'p1' } as const;

/** Words of the archive, whole hidden lines, and parts that a source's marks are made of. */
const fraserFor = ({ arkivsak: { sak: saken, poster } }: Vilkaarligsak): readonly string[] => [
  ...new Set([
    ...ORD,
    ...NUMRE,
    '@Kari',
    'Kari]',
    '[Alfa',
    ...[saken, ...poster.flatMap(({ post }) => [post, ...post.dokumenter])].flatMap(({ tittel }) =>
      tittel.linje2 !== undefined && /[\p{L}\p{N}]/u.test(tittel.linje2) ? [tittel.linje2.trim()] : [],
    ),
  ]),
];
const maskering = (fraser: readonly string[]): fc.Arbitrary<Maskering> =>
  fc.oneof(
    fc
      .record({
        nivaa: fc.constantFrom(1 as const, 2 as const, 3 as const),
        kode: fc.constantFrom('U', 'P', 'XX', 'UG'),
      })
      .map((valg) => ({ maske: 'nivaa' as const, hjemmel: 'offl-13-fvl-13', ...valg })),
    fc
      .uniqueArray(fc.constantFrom(...fraser), { minLength: 1, maxLength: 3 })
      .map((ord) => ({ maske: 'ord' as const, ord, hjemmel: 'offl-14' })),
  );
const vedtaket = (p: Vilkaarligsak): fc.Arbitrary<Vedtak> => {
  const detaljer = maskering(fraserFor(p));
  const dokument = fc.integer({ min: 1, max: 3 });
  return fc.oneof(
    detaljer.map((d): Vedtak => ({ ...POST, art: 'masker', detaljer: d })),
    detaljer.map((d): Vedtak => ({ ...HODE, ...SAK, omfang: 'sak', art: 'masker', detaljer: d })),
    fc.tuple(dokument, detaljer).map(([nr, d]): Vedtak => ({
      ...POST,
      omfang: 'dokument',
      dokument: nr,
      dokumentID: `d${nr}`,
      art: 'masker',
      detaljer: d,
    })),
    fc
      .tuple(dokument, fc.constantFrom('hold' as const, 'trekk' as const))
      .map(([nr, art]): Vedtak => ({ ...POST, omfang: 'dokument', dokument: nr, art })),
  );
};
const tilfelle = vilkaarligSak.chain((p) =>
  fc.record({ p: fc.constant(p), vedtak: fc.array(vedtaket(p), { maxLength: 3 }) }),
);

const vurder = ({ arkivsak, ...om }: Vilkaarligsak, alle: readonly Vedtak[]): Saksvurdering =>
  vurderSak(arkivsak, {
    ...om,
    iDag: IDAG,
    lenker: { referanse: () => undefined, skjult: () => [] },
    vedtak: lagVedtaksregister(alle.map((v, i) => ({ ...v, nr: i + 1 }))),
  });

/** The same decisions, and all that the gate found in the two entries released by two persons, as often as more is found. */
function medFrigivelser(p: Vilkaarligsak, alle: readonly Vedtak[]): readonly Vedtak[] {
  const frigi = vurder(p, alle).poster.flatMap(({ post, detaljer }): Vedtak[] => {
    const funn = (detaljer?.funn ?? []).flatMap(({ kode, felt, avtrykk }) =>
      avtrykk === undefined ? [] : [{ kode, felt, avtrykk }],
    );
    const { systemID, journalpostnummer: dokumentnummer } = post.post;
    return funn.length === 0
      ? []
      : ['utsteder|1', 'utsteder|2'].map((av): Vedtak => ({
          ...POST,
          systemID,
          dokumentnummer,
          av,
          art: 'frigi',
          detaljer: { funn },
        }));
  });
  return [...alle, ...frigi];
}

/** The words of a text, but for a whole neutral title, which no archive has written. */
const ordI = (tekst: string | undefined, maskert = false): ReadonlySet<string> =>
  new Set(
    maskert &&
      /^(?:Inngående brev|Utgående brev|Internt notat|Internt dokument|Saksframlegg|Sak|Hoveddokument|Vedlegg \d+)$/u.test(
        tekst ?? '',
      )
      ? []
      : (tekst ?? '').toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu),
  );
type Felter = ReadonlyMap<string, ReadonlySet<string>>;

const postfelter = (post: OffentligJournalpost): Felter => {
  const iRollene = new Map<string, ReadonlySet<string>>();
  for (const { korrespondanseparttype: type, navn } of post.parter)
    iRollene.set(`part ${type}`, new Set([...(iRollene.get(`part ${type}`) ?? []), ...ordI(navn.tekst)]));
  return new Map([
    ...iRollene,
    ['tittel', ordI(post.tittel.tekst, post.tittel.maskert)],
    ...post.dokumenter.flatMap((d): [string, ReadonlySet<string>][] => [
      [`dokument ${d.nummer}`, ordI(d.tittel.tekst, d.tittel.maskert)],
      [`dokument ${d.nummer} åpent`, new Set(d.tilgang.tilgang === 'aapent' ? ['åpent'] : [])],
    ]),
    ['enhet', ordI(post.enhet)],
    ['saksbehandler', ordI(post.saksbehandler)],
    ['datoer', new Set([post.journaldato, post.dokumentetsDato ?? ''])],
    ['numre', new Set([post.journalaar, post.journalsekvensnummer].map(String))],
    ['avskrivning', new Set(post.avskrivning.map((a) => JSON.stringify(a)))],
    ['åpent', new Set(post.tilgang.tilgang === 'aapent' ? ['åpent'] : [])],
  ]);
};
const saksfelter = (en: OffentligSak): Felter =>
  new Map([
    ['tittel', ordI(en.tittel.tekst, en.tittel.maskert)],
    ['klassering', new Set(en.klassering.flatMap(({ tekst }) => [...ordI(tekst)]))],
    ['enhet', ordI(en.enhet)],
    ['saksansvarlig', ordI(en.saksansvarlig)],
    ['saksdato', new Set([en.saksdato ?? ''])],
  ]);

/** What the one says, field by field, that the other does not. */
const merI = (med: Felter, uten: Felter): readonly string[] =>
  [...med].flatMap(([felt, ord]) =>
    [...ord].filter((o) => uten.get(felt)?.has(o) !== true).map((o) => `${felt}: ${o}`),
  );

/** Whatever is made for the public, shown or held, says nothing in any field that shielding alone does not let out there. */
function sierIkkeMer(p: Vilkaarligsak, naa: Saksvurdering): void {
  const kontekst = skjermkontekst({ ...p, iDag: IDAG });
  const { sak: saken, poster } = p.arkivsak;
  for (const { post, visning, utkast } of naa.poster) {
    const uten = skjermJournalpost(post.post, saken, kontekst);
    for (const vist of [visning.art === 'publiser' ? visning.post : undefined, utkast])
      if (vist !== undefined)
        expect(uten.art === 'publiser' ? merI(postfelter(vist), postfelter(uten.post)) : 'utelatt').toEqual(
          [],
        );
  }
  const uten = skjermSak(
    saken,
    poster.map(({ post }) => post),
    kontekst,
  );
  for (const vist of [naa.sak, naa.saksutkast])
    if (vist !== undefined)
      expect(uten.art === 'publiser' ? merI(saksfelter(vist), saksfelter(uten.sak)) : 'utelatt').toEqual([]);
}

describe('no public field, of an entry, a document, a party or a case, word, date or number,', () => {
  test('says more with decisions that mask than without them', () => {
    fc.assert(
      fc.property(tilfelle, ({ p, vedtak: alle }) => {
        sierIkkeMer(p, vurder(p, alle));
      }),
      KJOERINGER,
    );
  });

  test('says more when two persons have released what the gate found', () => {
    let frigitt = 0;
    fc.assert(
      fc.property(tilfelle, ({ p, vedtak: alle }) => {
        const med = medFrigivelser(p, medFrigivelser(p, alle));
        frigitt += Number(med.length > alle.length);
        sierIkkeMer(p, vurder(p, med));
      }),
      KJOERINGER,
    );
    expect(frigitt).toBeGreaterThan(KJOERINGER.numRuns / 20);
  });
});

/** A case with one open entry. */
const medEnPost = (felt: Parameters<typeof sak>[0]): Vilkaarligsak => ({
  virksomhet: VIRKSOMHET,
  kilde: KILDE,
  arkivsak: {
    nr: 1,
    sak: sak(felt),
    poster: [
      {
        nr: 1,
        mangler: false,
        avgjoerelse: undefined,
        post: journalpost({ tittel: { linje1: 'Kvittering' }, systemID: 'p1', journalpostnummer: 1 }),
      },
    ],
  },
});

describe('a number that is released in the title of a case', () => {
  const [foerste, andre] = NUMRE;
  const p = medEnPost({
    tittel: { linje1: `Kvittering ${foerste}`, linje2: andre },
    offentligTittel: `Kvittering ${foerste} Alfa ${andre}`,
    skjerming: [skjerming({ elementer: ['TM1'], baerer: 'mappe' })],
  });

  test('brings no public title forward that repeated the line that is hidden', () => {
    expect(vurder(p, []).saksutkast?.tittel.tekst).toBe(`Kvittering ${foerste} – *****`);
    expect(vurder(p, medFrigivelser(p, [])).saksutkast?.tittel.tekst).not.toMatch(/Alfa|\d/);
  });
});

describe('a class that is a person by its title', () => {
  const p = medEnPost({
    kunOffentlig: true,
    tittel: { linje1: 'Permisjon', linje2: 'Ås' },
    klasser: [{ klasseID: 'A10', sekundaer: false, tittel: 'Kari Nordmann', skjermet: 'nei' }],
    skjerming: [skjerming({ elementer: ['TKL', 'MT'], baerer: 'ordningsprinsipp' })],
  });

  test('is not printed by its id when a decision hides the title', () => {
    const detaljer = { maske: 'nivaa', hjemmel: 'offl-13-fvl-13', nivaa: 2, kode: 'U' } as const;
    const vist = (alle: readonly Vedtak[]): string =>
      JSON.stringify([vurder(p, alle).saksutkast?.klassering, vurder(p, alle).sak?.klassering]);
    expect(vist([])).not.toContain('A10');
    expect(vist([{ ...HODE, ...SAK, omfang: 'sak', art: 'masker', detaljer }])).not.toContain('A10');
  });
});
