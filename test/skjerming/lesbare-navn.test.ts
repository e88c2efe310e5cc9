import { expect, test } from 'vitest';
import { lesbareNavn } from '../../src/skjerming/lesbare-navn.ts';

const navnI = (tekst: string, enhet?: string): readonly string[] =>
  lesbareNavn({ tekster: [tekst], merkede: [], kjente: [], hele: [], ansatt: undefined, enhet });

test('a unit that is called by a person has a name like any other, and one that is called by a place has none', () => {
  for (const enhet of ['Rådmann Kari Nordmann', 'Nordmann, Kari (KN)', 'Oppvekst v/ Kari Nordmann'])
    expect(navnI('Plan', enhet).join()).toContain('Nordmann');
  for (const enhet of [
    'Berg skole',
    'Seksjon Arild',
    'Solbakken barnehage',
    'Hans Nielsen Hauge skole',
    'Lund',
  ])
    expect(navnI('Plan', enhet)).toEqual([]);
});

test.each([
  'Klage fra Ingrid Johansen',
  'Klage fra Ing\u00adrid Johan\u00adsen',
  'Klage fra Ingrid\u200b Johansen',
  'Klage fra Ingrid\u2060\u00a0Johansen',
  'Klage fra Ｉｎｇｒｉｄ Ｊｏｈａｎｓｅｎ',
])('a name is known by how it looks, whatever is between its letters: «%s» (R31)', (tekst) => {
  expect(navnI(tekst).map((navn) => navn.replaceAll('\u00a0', ' '))).toEqual(['Ingrid Johansen']);
});
