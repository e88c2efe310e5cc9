import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arkivpost } from '../../../src/arkiv/arkivsak.ts';
import type { Vedtak } from '../../../src/arkiv/vedtak.ts';
import { lagVedtaksregister } from '../../../src/arkiv/vedtaksregister.ts';
import { planlegg } from '../../../src/eksport/vurdering/planlegg.ts';
import { vurderSak } from '../../../src/eksport/vurdering/vurder-sak.ts';
import { IDAG } from '../../skjerming/fabrikk.ts';
import { vilkaarligSak, type Vilkaarligsak } from './vilkaarlig-arkivsak.ts';

const HODE = {
  id: 'v',
  tidspunkt: '2026-11-20T08:00:00.000Z',
  av: 'utsteder|1',
  rolle: 'leder',
  grunn: '',
  virksomhet: 'fjordvik',
} as const;
const KILDEN: Vedtak = { ...HODE, nr: 1, omfang: 'kilde', kilde: 'arkiv', art: 'trekk' };
const POSTEN: Vedtak = {
  ...HODE,
  nr: 1,
  saksaar: 2026,
  sakssekvensnummer: 123,
  dokumentnummer: 1,
  kilde: 'arkiv',
  systemID: 'p1',
  art: 'trekk',
};

/** What may become of an entry beside the decision: another status, graded, gone from the archive, seen before, a number twice. */
const omstendighet = fc.record({
  journalstatus: fc.constantFrom('J', 'J', 'J', 'U', 'R'),
  gradert: fc.constantFrom(false, false, false, true),
  mangler: fc.constantFrom(false, false, true),
  vist: fc.boolean(),
  dubletten: fc.constantFrom(false, false, true),
});
const tilfelle = fc.record({
  p: vilkaarligSak,
  vilkaar: fc.tuple(omstendighet, omstendighet),
  utsett: fc.constantFrom(0, 5000),
  vedtak: fc.constantFrom(KILDEN, POSTEN),
});

const medVilkaar = ({
  p,
  vilkaar,
  utsett,
}: Pick<Parameters<Parameters<typeof tilfelle.map>[0]>[0], 'p' | 'vilkaar' | 'utsett'>): Vilkaarligsak => ({
  ...p,
  virksomhet: { ...p.virksomhet, utsettArbeidsdager: utsett },
  arkivsak: {
    ...p.arkivsak,
    poster: p.arkivsak.poster.map((arkivpost, i): Arkivpost => {
      const { journalstatus, gradert, mangler, vist, dubletten } = vilkaar[i === 0 ? 0 : 1];
      const journalpostnummer = dubletten ? 1 : i + 1;
      return {
        ...arkivpost,
        mangler,
        avgjoerelse: vist
          ? {
              utfall: 'publisert',
              grunn: '',
              synlig: true,
              harVaertSynlig: true,
              maskert: false,
              adresse: { saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: journalpostnummer },
            }
          : undefined,
        post: {
          ...arkivpost.post,
          journalpostnummer,
          journalstatus,
          ...(gradert && { gradering: 'B' as const }),
        },
      };
    }),
  },
});

async function plan({ arkivsak, ...om }: Vilkaarligsak, vedtak: Vedtak, utenUtkast: boolean) {
  const vurdering = vurderSak(arkivsak, {
    ...om,
    iDag: IDAG,
    lenker: { referanse: () => undefined, skjult: () => [] },
    vedtak: lagVedtaksregister([vedtak]),
    ...(utenUtkast && { utenUtkast: true }),
  });
  const {
    opphev,
    vedtak: asks,
    poster,
  } = await planlegg('fjordvik', vurdering, {
    iBruk: async () => false,
    erOpptatt: () => false,
    erTattTilbake: () => false,
    erOpphevet: () => false,
    gjelder: () => true,
    faktaOm: ({ post }) => ({
      virksomhet: 'fjordvik',
      kilde: 'arkiv',
      journaldato: post.journaldato,
      enhet: '',
      saksbehandler: '',
      mangler: false,
      ubesvart: false,
      forfall: undefined,
    }),
  });
  return {
    skjermet: vurdering.saksutkast !== undefined,
    offentlig: {
      nummer: vurdering.nummer,
      sak: vurdering.sak,
      opphev,
      vedtak: asks,
      poster: poster.map(({ nr, id, trukketNaa, avgjoerelse: { utfall, grunn, synlig, adresse } }) => ({
        nr,
        id,
        trukketNaa,
        utfall,
        grunn,
        synlig,
        adresse,
      })),
    },
  };
}

test('the public gets the same of a case that is withdrawn, whether drafts are made of it or not', async () => {
  let spart = 0;
  await fc.assert(
    fc.asyncProperty(tilfelle, async ({ vedtak, ...resten }) => {
      const sak = medVilkaar(resten);
      const [med, uten] = [await plan(sak, vedtak, false), await plan(sak, vedtak, true)];
      expect(uten.offentlig).toEqual(med.offentlig);
      if (med.skjermet && !uten.skjermet) spart += 1;
    }),
    { numRuns: 300 },
  );
  expect(spart).toBeGreaterThan(50);
});
