import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medKontroll } from '../../kontroll/syntetiske-numre.ts';
import type { Testpost, Testsak } from '../hjelp/leveranse.ts';
import { Verksted } from '../hjelp/verksted.ts';

/** What may become of an entry, and an entry that it becomes of. Synthetic id number: the month is moved by 80. */
const SLAG = {
  aapen: {},
  skjermet: { skjerming: { kode: 'U', elementer: ['Skjerming navn avsender'] }, avsender: 'Kirkevåg Rør AS' },
  holdt: { tittel: `Søknad ${medKontroll('128969123', 0) ?? medKontroll('128969124', 0) ?? ''}` },
  gradert: { gradering: 'Fortrolig', tittel: 'Sikring av pumpehuset' },
  utgaatt: { status: 'Utgår' },
  ekspedert: { status: 'Ekspedert' },
  avvist: { odelagt: true },
} as const satisfies Record<string, Partial<Testpost>>;
type Slag = keyof typeof SLAG;
const slag = fc.constantFrom(...(Object.keys(SLAG) as Slag[]));

const saker = fc.array(fc.array(slag, { maxLength: 6 }), { maxLength: 8 });

const somSaker = (form: readonly (readonly Slag[])[]): Testsak[] =>
  form.map((poster, i) => ({
    id: `sak-${i + 1}`,
    nr: i + 1,
    poster: poster.map((s, j) => ({ id: `p-${i + 1}-${j + 1}`, nr: j + 1, ...SLAG[s] })),
  }));

/** Oracle: what the report must say of a delivery of this shape. */
function fasit(form: readonly (readonly Slag[])[]) {
  const alle = form.flat();
  const antall = (...s: Slag[]): number => alle.filter((a) => s.includes(a)).length;
  return {
    lest: alle.length,
    vises: antall('aapen', 'skjermet'),
    holdt: antall('holdt'),
    avvist: antall('avvist'),
    utelatt: antall('gradert'),
    roedtFlagg: antall('gradert'),
    annenStatus: antall('utgaatt', 'ekspedert'),
    skjermet: antall('skjermet'),
    forsinket: 0,
  };
}

test('a delivery of any shape is accounted for, treatment by treatment', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(saker, async (form) => {
      const v = new Verksted();
      const r = await v.eksporter(somSaker(form));
      const { vises, ...ellers } = fasit(form);
      expect(r).toMatchObject({ ...ellers, publisert: vises, uendret: 0 });
      expect(await v.soekbare()).toHaveLength(vises);
      expect(r.journalmaaneder.every(({ stemmer }) => stemmer)).toBe(true);
      expect(r.utgangskode).toBe(ellers.holdt + ellers.avvist + ellers.utelatt > 0 ? 1 : 0);
    }),
    { numRuns: 25 },
  );
});

test(
  'after any two deliveries the journal is as after the second alone, but for what has been shown',
  { timeout: 120_000 },
  async () => {
    const likeMange = fc.array(fc.array(fc.tuple(slag, slag), { maxLength: 5 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(likeMange, async (form) => {
        const [foerst, saa] = [form.map((s) => s.map(([a]) => a)), form.map((s) => s.map(([, b]) => b))];
        const v = new Verksted();
        await v.eksporter(somSaker(foerst));
        const r = await v.eksporter(v.leveranse(somSaker(saa)));
        const { vises, lest, holdt, avvist, utelatt, annenStatus } = fasit(saa);
        expect(r).toMatchObject({ lest, holdt, avvist, utelatt, annenStatus });
        expect(r.publisert + r.uendret).toBe(vises);
        for (const [i, poster] of saa.entries())
          for (const [j, etter] of poster.entries()) {
            const foer = foerst[i]?.[j];
            const varVist = foer === 'aapen' || foer === 'skjermet';
            const { art } = await v.oppslag(`2026/${i + 1}-${j + 1}`);
            const ventet = {
              aapen: 'funnet',
              skjermet: 'funnet',
              holdt: 'hull',
              gradert: 'ukjent',
              utgaatt: varVist ? 'trukket' : 'ukjent',
              ekspedert: 'ukjent',
              // What cannot be read may be shielded now.
              avvist: varVist || foer === 'holdt' ? 'hull' : 'ukjent',
            }[etter];
            expect(art, `${foer} -> ${etter}`).toBe(ventet);
          }
      }),
      { numRuns: 25 },
    );
  },
);
