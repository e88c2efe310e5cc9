import { expect, test } from 'vitest';
import { somSidetittel, tekstHtml } from '../../src/components/html/tekst.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';

const skriv = (tekst: string): string => tekstHtml({ tekst, maskert: false }, 'skjermet').toString();

test.each(['Søknad fra \u202eSA ettedpO', 'טוען בדיקה AS', 'شركة 12'])(
  'what is written from the right, or turns its own direction, turns nothing around it: %j',
  (tekst) => {
    expect(skriv(tekst)).toBe(`<bdi>${tekst}</bdi>`);
    expect(skriv(`${tekst} ${MASKE}`)).toMatch(/^<bdi>.*<\/bdi>$/u);
  },
);

test('other texts are written as they are, Sámi and Greek too', () => {
  for (const tekst of ['Søknad om garasje', 'Giđđa ja čakča', 'Ωmega – 12 €'])
    expect(skriv(tekst)).toBe(tekst);
});

test('the name of a window is not turned by a title in it', () => {
  expect(somSidetittel({ tekst: 'Brev \u202eom\u2067 noe', maskert: false }, 'skjermet')).toBe('Brev om noe');
});
