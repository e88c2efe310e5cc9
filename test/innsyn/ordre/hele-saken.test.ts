import { describe, expect, test } from 'vitest';
import { virksomhet as virksomhetsskjema } from '../../../src/konfig/virksomhet.ts';
import { lagOrdrefil } from '../../../src/innsyn/ordre/lag-ordre.ts';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { KONFIG } from '../konfig.ts';
import { mottatt } from '../besvart.ts';
import { rigg, type Rigg, TITLER } from '../rigg.ts';

const [FJORDVIK, ANNEN] = KONFIG.virksomheter;
const SAK = { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 123 };

/** The order of a request, as a body with an archive mailbox gets it. */
async function ordre(r: Rigg, referanse: string, versjon: '1' | '2'): Promise<string | undefined> {
  const krav = await r.grunnlag.lager.hent(referanse);
  if (krav === undefined) throw new Error('No request.');
  const virksomhet = virksomhetsskjema.parse({
    ...FJORDVIK,
    innsyn: { arkivordre: { epost: 'arkiv@fjordvik.example', versjon } },
  });
  return lagOrdrefil(virksomhet, krav, r.grunnlag.journal, 'https://journal.example');
}

const numre = (xml: string | undefined): readonly string[] =>
  [...(xml ?? '').matchAll(/<saksnr>([^<]+)<\/saksnr>\s*<dokumentnr>([^<]+)<\/dokumentnr>/gu)].map(
    ([, sak, dok]) => `${sak}-${dok}`,
  );

describe('a whole case, put on the list in one click', () => {
  test.each(['1', '2'] as const)(
    'is one thing in the request, and every entry that is shown, once, in order.xml version %s',
    async (versjon) => {
      const r = rigg();
      const { referanse } = await mottatt(r, { liste: [{ ...SAK, dokumentnummer: 2 }, SAK] });
      expect((await r.grunnlag.lager.hent(referanse))?.etterspurt).toHaveLength(2);
      const xml = await ordre(r, referanse, versjon);
      expect(numre(xml)).toEqual(['2026/123-2', '2026/123-1']);
      for (const tittel of TITLER) expect(xml).not.toContain(tittel);
    },
  );

  test('what has been withdrawn is not ordered with the case; a case that shows nothing is no order', async () => {
    const r = rigg();
    const { referanse } = await mottatt(r, { liste: [SAK] });
    r.trekkUt('fjordvik/2026/123/1');
    expect(numre(await ordre(r, referanse, '1'))).toEqual(['2026/123-2']);
    r.trekkUt('fjordvik/2026/123/2');
    expect(await ordre(r, referanse, '1')).toBeUndefined();
  });

  test('is named as a case on the status page and in the letter, and answered as one', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r, { liste: [SAK] });
    expect((await r.spoer.status(status))?.krav[0]?.dokumenter).toMatchObject([{ valg: { art: 'sak' } }]);
    for (const [sprak, ord] of [
      ['nb', ['Hele saken 2026/123', 'Du får innsyn i alle dokumentene i saken.']],
      ['nn', ['Heile saka 2026/123', 'Du får innsyn i alle dokumenta i saka.']],
    ] as const) {
      const dokumenter = [{ nummer: 1, utfall: 'innsyn' as const, hjemler: [] }];
      const utkast = await a.lagreUtkast(referanse, 'ansatt:1', { art: 'svar', sprak, dokumenter });
      const { brev } = await a.forhaandsvis(referanse, utkast);
      for (const ett of ord) expect(JSON.stringify(brev)).toContain(ett);
    }
  });
});

test('an order that would hold nothing is not sent; one that is registered by staff is (R37)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const slug = ANNEN?.slug ?? '';
  const ventende = async () =>
    (await r.utboks.forfalte(r.grunnlag.klokke(), 50)).filter((p) => p.mal === 'arkivordre');
  const skriv = {
    grunnlag: r.grunnlag,
    innstillinger: { fra: 'innsyn@journal.example', retur: 'retur@journal.example' },
    nettadresse: 'https://journal.example',
    standardsprak: 'nb' as const,
  };
  const registrer = (inn: Parameters<typeof a.registrer>[0]) =>
    a.registrer(inn, { kanal: 'epost', mottatt: r.grunnlag.klokke(), av: 'ansatt:1' });
  const felles = { epost: 'spoerrer@leser.example', levering: 'epost', sprak: 'nb' } as const;
  await registrer({ ...felles, liste: [], beskrivelser: [{ virksomhet: slug, tekst: 'alt om fergen' }] });
  const [tom] = await ventende();
  expect(tom && (await skrivEpost(skriv, tom))).toBeUndefined();
  if (tom !== undefined) await r.utboks.frafall(tom.id);
  await registrer({
    ...felles,
    liste: [{ virksomhet: slug, saksaar: 2026, sakssekvensnummer: 9, dokumentnummer: 4 }],
  });
  const [full] = await ventende();
  const epost = full && (await skrivEpost(skriv, full));
  expect(epost).toMatchObject({ til: 'arkiv@innlandsdalen.example', vedlegg: [{ navn: 'order.xml' }] });
});
