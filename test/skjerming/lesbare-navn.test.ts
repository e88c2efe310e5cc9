import { expect, test } from 'vitest';
import { lesbareNavn } from '../../src/skjerming/lesbare-navn.ts';

const navnI = (tekst: string): readonly string[] =>
  lesbareNavn({ tekster: [tekst], merkede: [], kjente: [], hele: [], ansatt: undefined });

test.each([
  'Klage fra Ingrid Johansen',
  'Klage fra Ing\u00adrid Johan\u00adsen',
  'Klage fra Ingrid\u200b Johansen',
  'Klage fra Ingrid\u2060\u00a0Johansen',
  'Klage fra Ｉｎｇｒｉｄ Ｊｏｈａｎｓｅｎ',
])('a name is known by how it looks, whatever is between its letters: «%s» (R31)', (tekst) => {
  expect(navnI(tekst).map((navn) => navn.replaceAll('\u00a0', ' '))).toEqual(['Ingrid Johansen']);
});
