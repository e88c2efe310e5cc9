import { describe, expect, test } from 'vitest';
import { endringsfelt } from '../../src/journal/endringsfelt.ts';
import { OM } from '../../src/i18n/prosa/om.ts';
import { PERSONVERN } from '../../src/i18n/prosa/personvern.ts';
import { TILGJENGELIGHET } from '../../src/i18n/prosa/tilgjengelighet.ts';
import { forklaringPaa } from '../../src/i18n/hjemler.ts';
import { ikkePublisertPaa } from '../../src/i18n/ikke-publisert.ts';
import { STANDARDREGLER } from '../../src/konfig/standardregler.ts';
import { STANDARDHJEMLER } from '../../src/konfig/hjemmelregister.ts';
import { SPRAK } from '../../src/i18n/sprak.ts';
import { tekster } from '../../src/i18n/tekster.ts';

type Gren = { readonly [nokkel: string]: unknown };
const erGren = (verdi: unknown): verdi is Gren => typeof verdi === 'object' && verdi !== null;

/** Every text in a tree of texts, with its path; a text that takes words is given letters for them. */
function alle(verdi: unknown, sti = ''): readonly (readonly [string, string])[] {
  if (typeof verdi === 'string') return [[sti, verdi]];
  if (typeof verdi === 'function') return [[sti, String(Reflect.apply(verdi, undefined, ['@', '@']))]];
  if (!erGren(verdi)) return [];
  return Object.entries(verdi).flatMap(([nokkel, del]) => alle(del, `${sti}.${nokkel}`));
}

const prosa = [OM, PERSONVERN, TILGJENGELIGHET];
const paa = (sprak: (typeof SPRAK)[number]) => [
  ...alle(tekster(sprak)),
  ...STANDARDHJEMLER.map(({ id, forklaring = '' }) => [id, forklaringPaa(forklaring, sprak) ?? ''] as const),
  ...STANDARDREGLER.ikkePublisert.flatMap(({ hva, hvordan }) =>
    [hva, hvordan].map((tekst) => [tekst, ikkePublisertPaa(tekst, sprak) ?? ''] as const),
  ),
  ...prosa.flatMap((side, i) => alle(side[sprak], `prosa${i}`)),
];

describe('the three languages (R66)', () => {
  test('have the same texts, and none is empty', () => {
    const [nb, nn, en] = SPRAK.map((sprak) => paa(sprak).map(([sti]) => sti));
    expect(nn).toEqual(nb);
    expect(en).toEqual(nb);
    for (const sprak of SPRAK) expect(paa(sprak).filter(([, tekst]) => tekst.trim() === '')).toEqual([]);
  });

  test('nynorsk holds no bokmål', () => {
    const bokmaal =
      /\b(ikke|hva|hvem|hvor|hvordan|hvilken|hvilke|noe|noen|fra|også|deler|skjermet|tittelen på saken|sakens|virksomhet(en|er)?|enhet(en|er)?|journalposter|dokumenter|forrige|eldre enn|uten|lenger fram|er kommet|mottaker|avsender|saksbehandler|ble|blitt|innsynet?s|utgående|inngående|nyeste|dager|dagene|hjemmel|hjemler)\b/i;
    // Addresses and the API's own parameters are the same words in every language.
    const uten = (tekst: string): string =>
      tekst
        .replace(/q, virksomhet, .*antall\b|relevans, nyeste, eldste/, '')
        .replaceAll(/\/api\/v1\/\S+|\/\{virksomhet\}\/\S+/g, '');
    expect(paa('nn').filter(([, tekst]) => bokmaal.test(uten(tekst)))).toEqual([]);
  });

  test('English holds no Norwegian but what is meant to be', () => {
    // The examples of searches are Norwegian, as the journal is, and are asked in its words.
    const eksempel = /^\.soket\.eksempel\.\d+\.q$/;
    const funn = paa('en')
      .filter(([sti, tekst]) => /[æøåÆØÅ]/.test(tekst) && !eksempel.test(sti))
      .map(([sti]) => sti);
    expect(funn).toEqual(['.felles', '.soket.eksempel.0.finner']);
  });

  test('leave what a body has written of a legal basis, or of what is not published, in its own words', () => {
    for (const sprak of SPRAK) expect(forklaringPaa('Våre egne ord.', sprak)).toBeUndefined();
    for (const sprak of SPRAK) expect(ikkePublisertPaa('Våre egne ord.', sprak)).toBeUndefined();
    expect(forklaringPaa('constructor', 'nn')).toBeUndefined();
  });

  test('can say every field that a history may name (R17)', () => {
    for (const sprak of SPRAK) {
      expect(Object.keys(tekster(sprak).posten.endringsfelt)).toEqual(
        expect.arrayContaining([...endringsfelt]),
      );
    }
  });
});

test('the page about the journal tells which documents are published in full: none, in each language (R23)', () => {
  const dokumentene = SPRAK.map((sprak) =>
    OM[sprak].avsnitt.find(({ id }) => id === 'i-fulltekst')?.tekst.join(' '),
  );
  expect(dokumentene).toEqual([
    expect.stringContaining('Ingen dokumenter er lagt ut i fulltekst'),
    expect.stringContaining('Ingen dokument er lagde ut i fulltekst'),
    expect.stringContaining('No documents are published in full'),
  ]);
});
