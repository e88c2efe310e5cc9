import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Naerhet } from '../../../src/sok/rettskriving/naerhet.ts';
import { Ordforraad, UTEN_TEGN } from '../../../src/sok/rettskriving/ordforraad.ts';

/** Damerau-Levenshtein (optimal string alignment) as it is defined, the whole table filled. */
function avstand(a: string, b: string): number {
  const tabell = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const fra = (i: number, j: number): number => tabell[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const rad = [i];
    tabell.push(rad);
    for (let j = 1; j <= b.length; j++) {
      const byttet = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rad.push(
        Math.min(
          fra(i - 1, j) + 1,
          fra(i, j - 1) + 1,
          fra(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          i > 1 && j > 1 && byttet ? fra(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return fra(a.length, b.length);
}

const forraad = (ord: Readonly<Record<string, number>>): Ordforraad =>
  new Ordforraad(Object.entries(ord).map(([form, antall]) => ({ form, vist: form, antall })));
const naermest = (ord: Readonly<Record<string, number>>, skrevet: string): string[] =>
  forraad(ord)
    .naermeste(skrevet, 5)
    .map(({ form, avstand: her }) => `${form} ${her}`);

const tegn = (ord: string): Uint16Array => Uint16Array.from(ord, (_, i) => ord.charCodeAt(i));

test('the distance in a band is the distance, as far as it goes', () => {
  const ord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ø'), maxLength: 12 });
  fc.assert(
    fc.property(ord, ord, fc.integer({ min: 0, max: 4 }), (a, b, hoyst) => {
      const ventet = Math.min(avstand(a, b), hoyst + 1);
      expect(new Naerhet(a).til(tegn(b), 0, b.length, hoyst)).toBe(ventet);
    }),
    { numRuns: 2000 },
  );
});

describe('the nearest word', () => {
  test.each([
    ['barnehgae', ['barnehage 1']],
    ['barnehagge', ['barnehage 1']],
    ['barnehae', ['barnehage 1']],
    ['barnehafe', ['barnehage 1']],
    ['barnehaffe', ['barnehage 2']],
    ['barnehge', ['barnehage 1']],
    ['braneahge', ['barnehage 2']],
  ])('of «%s» is %j', (skrevet, ventet) => {
    expect(naermest({ barnehage: 1, sykehus: 1 }, skrevet)).toEqual(ventet);
  });

  test('is one edit away at most below nine letters, and none below five', () => {
    expect(naermest({ vedtak: 1 }, 'vdetka')).toEqual([]);
    expect(naermest({ vedtak: 1 }, 'vedtka')).toEqual(['vedtak 1']);
    expect(naermest({ plan: 1 }, 'pln')).toEqual([]);
    expect(naermest({ plan: 1 }, 'plna')).toEqual([]);
    expect(naermest({ planer: 1 }, 'plane')).toEqual(['planer 1']);
  });

  test('is never one with digits, and a word with digits has none', () => {
    expect(naermest({ vedtak1: 9, vedtak2: 9 }, 'vedtak')).toEqual([]);
    expect(naermest({ vedtak: 9 }, 'vedtak1')).toEqual([]);
  });

  test('is the commoner of two that are equally near', () => {
    expect(naermest({ hagen: 3, haven: 20, hallen: 100 }, 'haxen')).toEqual(['haven 1', 'hagen 1']);
  });

  test.each([
    ['soknad', 'søknad'],
    ['soeknad', 'søknad'],
    ['ostre', 'østre'],
    ['barnehageplass', undefined],
    ['naeringspark', 'næringspark'],
    ['naringspark', 'næringspark'],
    ['gard', 'gård'],
    ['gaard', 'gård'],
    ['vagen', 'vågen'],
    ['ar', undefined],
  ])('of «%s», typed without æ, ø and å, is «%s», nearer than any edit', (skrevet, ventet) => {
    const ord = {
      søknad: 1,
      sonad: 500,
      østre: 1,
      ustre: 500,
      næringspark: 1,
      gård: 1,
      garde: 9,
      vågen: 1,
      vogen: 99,
      år: 1,
    };
    expect(forraad(ord).naermeste(skrevet, 1)[0]).toEqual(
      ventet === undefined ? undefined : { form: ventet, vist: ventet, antall: 1, avstand: UTEN_TEGN },
    );
  });

  test('is not the word itself', () => {
    expect(naermest({ søknad: 5, søknadd: 1 }, 'søknad')).toEqual(['søknadd 1']);
  });

  test('is shown as the journal writes it most often', () => {
    const ord = new Ordforraad([
      { form: 'kafe', vist: 'kafe', antall: 2 },
      { form: 'kafe', vist: 'kafé', antall: 7 },
    ]);
    expect(ord.slaaOpp('kafe')).toEqual({ form: 'kafe', vist: 'kafé', antall: 9 });
  });

  test('is found among any words, just as comparing with each of them finds it', () => {
    const ord = fc.string({
      unit: fc.constantFrom('a', 'o', 'ø', 'å', 'e', 's'),
      minLength: 3,
      maxLength: 11,
    });
    fc.assert(
      fc.property(fc.uniqueArray(ord, { maxLength: 30 }), ord, (alle, skrevet) => {
        const naere = new Ordforraad(alle.map((form) => ({ form, vist: form, antall: 1 }))).naermeste(
          skrevet,
          50,
        );
        const funnet = naere.map(({ form }) => form);
        const hoyst = skrevet.length < 5 ? 0 : skrevet.length < 9 ? 1 : 2;
        const uten = alle.filter((en) => !/[øå]|aa|oe|ae/u.test(en + skrevet));
        for (const en of uten) {
          const her = avstand(skrevet, en);
          expect(funnet.includes(en), `${skrevet} ${en}`).toBe(her > 0 && her <= hoyst);
        }
        expect(naere.map(({ avstand: her }) => her)).toEqual(naere.map(({ avstand: her }) => her).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

test('three hundred thousand words stay below sixty megabytes', () => {
  const ord = Array.from({ length: 300_000 }, (_, i) => {
    const form = Array.from(String(i).padStart(12, '0'), (siffer) =>
      'abdeoørsåt'.charAt(Number(siffer)),
    ).join('');
    return { form, vist: form, antall: 1 };
  });
  const foer = process.memoryUsage().arrayBuffers;
  const forraadet = new Ordforraad(ord);
  // The words themselves are strings of twelve letters that are the rows' own: some thirty bytes each.
  const bufre = process.memoryUsage().arrayBuffers - foer;
  expect(bufre + 300_000 * 40).toBeLessThan(60_000_000);
  expect(forraadet.slaaOpp('aaaaaaaaaaad')?.antall).toBe(1);
});
