import { describe, expect, test } from 'vitest';
import { virksomhet } from '../../../src/konfig/virksomhet.ts';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { rydd } from '../../../src/innsyn/tjeneste/drift.ts';
import { journalpostID } from '../../../src/offentlig/adresse.ts';
import { mottatt, SVAR } from '../besvart.ts';
import { KONFIG } from '../konfig.ts';
import { rigg, type Rigg } from '../rigg.ts';

const V = 'fjordvik';
const ENHET = 'Teknisk drift';

function riggMedEnheter(): Rigg {
  const [fjordvik] = KONFIG.virksomheter;
  const enhetskontakter = {
    Havnevesenet: { navn: 'Havnevesenet', epost: 'havn@fjordvik.example' },
    Arkivet: { navn: 'Arkivet' },
  };
  return rigg({
    enhet: ENHET,
    konfig: { virksomheter: [virksomhet.parse({ ...fjordvik, enhetskontakter })] },
  });
}

/** The addresses that what waits for a request's unit would go to. */
async function tilEnheten(r: Rigg): Promise<readonly (string | undefined)[]> {
  const innstillinger = { fra: 'innsyn@journal.example', retur: 'retur@journal.example' };
  const ventende = await r.utboks.forfalte(r.grunnlag.klokke(), 100);
  const valg = {
    grunnlag: r.grunnlag,
    innstillinger,
    nettadresse: 'https://journal.example',
    standardsprak: 'nb' as const,
  };
  return Promise.all(
    ventende.filter(({ til }) => til === 'enhet').map(async (en) => (await skrivEpost(valg, en))?.til),
  );
}

describe('who has a request', () => {
  test('is the unit that all of it is of, from the moment it is confirmed', async () => {
    const r = riggMedEnheter();
    const { referanse } = await mottatt(r);
    expect(await r.grunnlag.lager.enheterIKoe(V)).toEqual([ENHET]);
    const iKoe = async (enheter: readonly string[]) =>
      (await r.grunnlag.lager.koe({ virksomhet: V, enheter })).map((linje) => linje.referanse);
    expect(await iKoe([ENHET])).toEqual([referanse]);
    expect(await iKoe(['Havnevesenet'])).toEqual([]);
    expect(await iKoe([])).toEqual([]);
  });

  test('is nobody’s in particular when the journal does not show it any more: within the hour', async () => {
    const r = riggMedEnheter();
    await mottatt(r);
    for (const dokumentnummer of [1, 2])
      r.trekkUt(journalpostID(V, { saksaar: 2026, sakssekvensnummer: 123, dokumentnummer }));
    expect(await r.grunnlag.lager.enheterIKoe(V)).toEqual([ENHET]);
    await rydd(r.grunnlag);
    expect(await r.grunnlag.lager.enheterIKoe(V)).toEqual([]);
  });

  test('can be another unit, and a person: the mail goes there, until it is given back', async () => {
    const r = riggMedEnheter();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse } = await mottatt(r);
    const foer = await r.grunnlag.lager.enheterIKoe(V);
    expect(await tilEnheten(r)).toEqual(['postmottak@fjordvik.example']);
    await a.tildel(referanse, { enhet: 'Havnevesenet', person: 'ansatt:kari' });
    expect(await a.koe({ virksomhet: V, enheter: ['Havnevesenet'], tildelt: 'ansatt:kari' })).toMatchObject([
      { referanse, enhet: 'Havnevesenet', tildelt: 'ansatt:kari' },
    ]);
    expect(await a.koe({ virksomhet: V, enheter: foer })).toEqual([]);
    expect(await tilEnheten(r)).toEqual(['havn@fjordvik.example']);
    // What the journal says changes nothing of what somebody has decided.
    await rydd(r.grunnlag);
    expect((await r.grunnlag.lager.hent(referanse))?.tildeltEnhet).toBe('Havnevesenet');
    await a.tildel(referanse, { enhet: 'Arkivet' });
    expect(await tilEnheten(r), 'a unit without an address').toEqual(['postmottak@fjordvik.example']);
    await a.tildel(referanse, { enhet: null });
    expect(await r.grunnlag.lager.enheterIKoe(V)).toEqual(foer);
    expect((await r.grunnlag.lager.hent(referanse))?.tildelt).toBe('ansatt:kari');
  });
});

test('the queue knows of drafts, and of those that are approved, as they come and go', async () => {
  const r = riggMedEnheter();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse } = await mottatt(r);
  const medUtkast = async () =>
    (await a.koe({ virksomhet: V, medUtkast: true })).map((linje) => [linje.referanse, linje.utkast]);
  expect(await medUtkast()).toEqual([]);
  const id = await a.lagreUtkast(referanse, 'ansatt:1', SVAR);
  expect(await medUtkast()).toEqual([[referanse, 'utkast']]);
  await a.godkjenn(referanse, id, 'ansatt:2');
  expect(await medUtkast()).toEqual([[referanse, 'godkjent']]);
  await a.slettUtkast(referanse, id);
  expect(await medUtkast()).toEqual([]);
  await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', SVAR), 'ansatt:1');
  expect(await medUtkast()).toEqual([]);
});
