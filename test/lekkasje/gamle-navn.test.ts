import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arkivpost } from '../../src/arkiv/arkivsak.ts';
import { lagVedtaksregister } from '../../src/arkiv/vedtaksregister.ts';
import { vurderSak } from '../../src/eksport/vurdering/vurder-sak.ts';
import { sakstittelILister } from '../../src/offentlig/eldet.ts';
import { projiser } from '../../src/sok/projeksjon.ts';
import { dokument, journalpost, KILDE, part, sak, VIRKSOMHET } from '../skjerming/fabrikk.ts';
import {
  FORMER,
  KJENTE_NAVNEPAR,
  NAVNEPAR,
  OPPKALT,
  SKRIFT,
  TILLEGG,
  UTEN_PART,
  type Navn,
} from './navnedrakter.ts';

/*
 * A year after an entry, whose name stood in it has no influence on anything but its own page: put another name in its place, and
 * all that lists and search are made of is the same to the byte. An index holds nothing but what is compared here, so what it answers is the
 * same too, whatever it is asked and however it reads the question.
 */

const IDAG = '2026-11-20';

/** A text that a name is written in. */
type Tekst = (navn: Navn) => string;

const drakt = fc
  .tuple(fc.constantFrom(...FORMER), fc.constantFrom(...TILLEGG, ...OPPKALT), fc.constantFrom(...SKRIFT))
  .map(
    ([form, tillegg, skrift]): Tekst =>
      (navn) =>
        tillegg(skrift(form(navn))),
  );
const RAMMER: readonly ((skrevet: string) => string)[] = [
  (skrevet) => `Klage fra ${skrevet} på vedtak`,
  (skrevet) => `${skrevet}: søknad om tilskudd`,
  (skrevet) => `Svar til «${skrevet}»`,
  (skrevet) => `Byggesak - ${skrevet} - gnr 5 bnr 3`,
  (skrevet) => `12/${skrevet}, 13.02.2024`,
];
const tittel = fc.tuple(drakt, fc.constantFrom(...RAMMER)).map(
  ([skriv, ramme]): Tekst =>
    (navn) =>
      ramme(skriv(navn)),
);

/**
 * Everything that stands outside the entries' own pages, of a case with three entries.
 *
 * @param avsendere the parties of the first of them: without the name, nothing but the texts tells it.
 */
function utenfor(
  navn: Navn,
  tekster: readonly Tekst[],
  avsendere = [part(`${navn.fornavn} ${navn.etternavn}`)],
): unknown {
  const [tittelen, vedlegget, svaret, sakstittelen] = tekster.map((tekst, i) => `${i + 1}. ${tekst(navn)}`);
  const poster = [
    journalpost({
      tittel: { linje1: tittelen ?? '' },
      korrespondansepart: avsendere,
      dokumenter: [dokument('Klagen'), dokument(vedlegget ?? '', { tilknyttetSom: 'V' })],
    }),
    journalpost({ tittel: { linje1: svaret ?? '' }, korrespondansepart: [part('Byggfirma AS', 'EM')] }),
    journalpost({ tittel: { linje1: 'Møtereferat' }, korrespondansepart: [], dokumenter: [] }),
  ].map((post, i): Arkivpost => ({
    nr: i + 1,
    mangler: false,
    avgjoerelse: undefined,
    post: { ...post, systemID: `p${i + 1}`, journalpostnummer: i + 1, journaldato: '2024-02-03' },
  }));
  const vurdering = vurderSak(
    {
      nr: 1,
      sak: sak({ tittel: { linje1: sakstittelen ?? '' }, saksaar: 2024, saksdato: '2024-01-10' }),
      poster,
    },
    {
      virksomhet: VIRKSOMHET,
      kilde: KILDE,
      iDag: IDAG,
      lenker: { referanse: () => undefined, skjult: () => [] },
      vedtak: lagVedtaksregister([]),
    },
  );
  const { sak: offentlig } = vurdering;
  if (offentlig === undefined) return vurdering.poster.map(({ grunn }) => grunn);
  return {
    sakstittel: sakstittelILister(offentlig, IDAG),
    poster: vurdering.poster.map(({ visning, grunn }) =>
      visning.art === 'publiser'
        ? projiser(
            {
              post: visning.post,
              sak: offentlig,
              foerstPublisert: '2024-02-04T10:00:00.000Z',
              endringer: [],
            },
            IDAG,
          )
        : grunn,
    ),
  };
}

/** «[navn]-saken» says no more than «[navn]» does: what follows the name may have been taken for a part of it, or not. */
const utenEndelse = (tekst: string): string =>
  tekst.replace(/\[navn\](?:\.[pｐ][dđｄ][fｆ])?[-\u2011]?(?:saken|s?familien)/giu, '[navn]');

describe('two cases that differ only in a name that is old', () => {
  test('are the same outside their own pages, however the name is written', () => {
    const tekster = fc.tuple(tittel, tittel, tittel, tittel);
    fc.assert(
      fc.property(fc.constantFrom(...NAVNEPAR), tekster, ([ene, andre], skrevet) => {
        const [a, b] = [ene, andre].map((navn) =>
          utenEndelse(JSON.stringify(utenfor(navn, skrevet), null, 1)),
        );
        expect(a).toBe(b);
      }),
      { numRuns: 400 },
    );
  });

  test('are the same where nothing but the texts tells the name, each in its own writing', () => {
    const tekst = fc.tuple(fc.constantFrom(...UTEN_PART), fc.constantFrom(...RAMMER)).map(
      ([skriv, ramme]): Tekst =>
        (navn) =>
          ramme(skriv(navn)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...KJENTE_NAVNEPAR),
        fc.tuple(tekst, tekst, tekst, tekst),
        (par, skrevet) => {
          const [a, b] = par.map((navn) => JSON.stringify(utenfor(navn, skrevet, []), null, 1));
          expect(a).toBe(b);
        },
      ),
      { numRuns: 200 },
    );
  });
});
