import { describe, expect, test } from 'vitest';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import type { Mal } from '../../../src/innsyn/post/ny-post.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import type { Utkastinnhold } from '../../../src/innsyn/tjeneste/vedtaksbehandling.ts';
import { virksomhet } from '../../../src/konfig/virksomhet.ts';
import { besvart } from '../besvart.ts';
import { KONFIG } from '../konfig.ts';
import { rigg, type Rigg } from '../rigg.ts';

const SPRAK = ['nb', 'nn', 'en'] as const;

/** What a mail to the one who asked says now. */
async function lesEpost(r: Rigg, referanse: string, mal: Mal): Promise<string> {
  const epost = await skrivEpost(
    {
      grunnlag: r.grunnlag,
      innstillinger: { fra: 'innsyn@journal.example', retur: 'retur@journal.example' },
      nettadresse: 'https://journal.example',
      standardsprak: 'nb',
    },
    { id: 'proeve', referanse, mal, til: 'spoer', opprettet: r.grunnlag.klokke(), forsoek: 0 },
  );
  return epost?.tekst ?? '';
}

describe('mails about a complaint', () => {
  test.each(SPRAK)(
    'who complains of a ministry is told that the decision of the King in Council is not the Ombud’s, in %s (R48)',
    async (sprak) => {
      const [fjordvik, andre] = KONFIG.virksomheter;
      const departement = virksomhet.parse({
        ...fjordvik,
        innsyn: { klageinstans: { navn: 'Kongen i statsråd', kongenIStatsraad: true } },
      });
      const konfig = { virksomheter: andre ? [departement, andre] : [departement] };
      for (const [r, sies] of [
        [rigg({ konfig }), true],
        [rigg(), false],
      ] as const) {
        const { referanse, status } = await besvart(r, { sprak });
        await r.spoer.klag(status, referanse, [2], '');
        const epost = await lesEpost(r, referanse, 'klage-mottatt');
        expect(/Sivilomb[ou]det|Parliamentary Ombud/u.test(epost)).toBe(sies);
      }
    },
  );

  const BEGRUNNELSE: Utkastinnhold = {
    art: 'begrunnelse',
    sprak: 'nb',
    dokumenter: [
      {
        nummer: 2,
        utfall: 'avslag',
        hjemler: ['offl-13-fvl-13-1-1'],
        resten: 'c',
        begrunnelse: 'Brevet handler om helsen til en enkeltperson.',
      },
    ],
  };

  test.each([
    ['nb', 'Klagefristen'],
    ['nn', 'Klagefristen'],
    ['en', 'three weeks'],
  ] as const)(
    'who has complained already is not told of a new deadline with the reasons, in %s (R47)',
    async (sprak, frist) => {
      for (const klager of [false, true]) {
        const r = rigg();
        const a = lagAnsattjeneste(r.grunnlag);
        const { referanse, status } = await besvart(r, { sprak });
        await r.spoer.krevBegrunnelse(status, referanse, [2]);
        if (klager) await r.spoer.klag(status, referanse, [2], '');
        await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', BEGRUNNELSE), 'ansatt:1');
        const epost = await lesEpost(r, referanse, 'begrunnelse-klar');
        expect(epost).not.toBe('');
        expect(epost.includes(frist)).toBe(!klager);
      }
    },
  );
});
