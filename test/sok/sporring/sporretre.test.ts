import { describe, expect, test } from 'vitest';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { krevde, skrevne } from '../../../src/sok/sporring/sporretre.ts';

const kreves = (q: string): readonly string[] =>
  krevde(lesSporring(q).krav).map((gruppe) =>
    skrevne(gruppe)
      .map(({ skrevet }) => skrevet)
      .join(' OR '),
  );

describe('what an entry must have', () => {
  test.each([
    ['søknad om garasje', ['søknad', 'garasje']],
    ['når er det båndtvang', ['båndtvang']],
    ['kva kostar barnehage', ['kostar', 'barnehage']],
    ['klage på vedtak fra nabo', ['klage', 'vedtak', 'nabo']],
    ['ikke godkjent', ['ikke', 'godkjent']],
    ['hund uten bånd', ['hund', 'uten', 'bånd']],
    ['plan og bygg', ['plan', 'og', 'bygg']],
    ['samisk i skolen', ['samisk', 'skolen']],
    ['"søknad om" garasje', ['søknad om', 'garasje']],
    ['paragraf 20-3 første ledd', ['20-3', 'første', 'ledd']],
    ['paragraf', ['paragraf']],
    ['om OR for garasje', ['om OR for', 'garasje']],
    ['fra* garasje', ['fra*', 'garasje']],
    ['om', ['om']],
    ['hva er det', ['hva', 'er', 'det']],
    ['om -garasje', ['om']],
  ])('«%s»: %j', (q, ventet) => {
    expect(kreves(q)).toEqual(ventet);
  });
});
