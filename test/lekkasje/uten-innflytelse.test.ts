import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skjermJournalpost } from '../../src/skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../src/skjerming/skjerm-sak.ts';
import { KILDE, kontekst } from '../skjerming/fabrikk.ts';
import { fasit } from '../skjerming/orakel.ts';
import { prove, type Prove } from '../skjerming/vilkaarlig.ts';

/*
 * What is hidden has no influence on what is shown: put anything else in its place, and the public records are the same to the
 * byte, with their lists of names.
 */

/** What may stand where a word is hidden: names, half names, numbers, markup, next to nothing, very much. */
const annet = fc.oneof(
  fc.constantFrom(
    'Kari Oppdiktsen',
    'Oppdiktsen, Kari',
    'Bo Li',
    'Li',
    'KARI',
    'kari@post.example',
    'Familien Oppdiktsen',
  ),
  fc.constantFrom(
    '12345',
    '01.02.2010',
    'gnr 5 bnr 3',
    '<b>x</b>',
    '&amp;',
    'Å',
    'Fjordvik kommune',
    'Oppdikt AS',
  ),
  fc
    .string({ minLength: 1, maxLength: 60 })
    .map((tekst) => `w${tekst.replace(/[*#+_@|[\]\nq]|x{4,}/giu, '')}w`),
);

/** A record with other words in the place of those that are to be hidden, in every field, tags among them. */
const bytt = <T>(verdi: T, ord: ReadonlyMap<string, string>): T =>
  JSON.parse(
    [...ord].reduce(
      (tekst, [fra, til]) => tekst.replaceAll(new RegExp(fra, 'giu'), () => JSON.stringify(til).slice(1, -1)),
      JSON.stringify(verdi),
    ),
  ) as T;

/** With names that the source has tagged, shown and hidden ones. */
const merket = (p: Prove, hver: number): Prove => {
  const personnavn = p.kanarier.filter((_, i) => i % hver === 0);
  return { ...p, sak: { ...p.sak, personnavn }, post: { ...p.post, personnavn } };
};

const tilfelle = fc
  .tuple(prove, fc.integer({ min: 1, max: 4 }), fc.array(annet, { minLength: 40, maxLength: 40 }))
  .map(([p, hver, andre]) => ({ p: merket(p, hver), andre }));

const kontekstFor = (p: Prove) => kontekst(p.klientsystem ? { kilde: { ...KILDE, klientsystem: true } } : {});
const ombyttet = (
  p: Prove,
  aapne: ReadonlySet<string>,
  andre: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    p.kanarier
      .filter((ord) => !aapne.has(ord))
      .map((ord, i) => [ord, `${andre[i % andre.length] ?? ''} ${String(i)}z`]),
  );

const KJOERINGER = { numRuns: 800 };

describe('what is hidden has no influence', () => {
  test('on the public entry', () => {
    fc.assert(
      fc.property(tilfelle, ({ p, andre }) => {
        const ord = ombyttet(p, new Set(fasit(p).post), andre);
        const utfall = (en: Prove) => {
          const svar = skjermJournalpost(en.post, en.sak, kontekstFor(p));
          return svar.art === 'publiser' ? svar.post : svar.art;
        };
        expect(utfall({ ...p, post: bytt(p.post, ord), sak: bytt(p.sak, ord) })).toEqual(utfall(p));
      }),
      KJOERINGER,
    );
  });

  test('on the public case', () => {
    fc.assert(
      fc.property(tilfelle, ({ p, andre }) => {
        const ord = ombyttet(p, new Set(fasit(p).sak), andre);
        const utfall = (en: Prove) => {
          const svar = skjermSak(en.sak, [en.post], kontekstFor(p));
          return svar.art === 'publiser' ? svar.sak : svar.art;
        };
        expect(utfall({ ...p, post: bytt(p.post, ord), sak: bytt(p.sak, ord) })).toEqual(utfall(p));
      }),
      KJOERINGER,
    );
  });
});
