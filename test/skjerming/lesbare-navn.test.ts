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

test.each([
  ['CV_Eva_Berg.pdf', 'Eva_Berg'],
  ['cv_eva_berg.pdf', 'eva_berg'],
  ['eva.berg.pdf', 'eva.berg'],
  ['SoknadEvaBerg.pdf', 'Eva Berg'],
  ['Vedlegg 3 EvaBerg', 'Eva Berg'],
  ['CVEvaBerg.pdf', 'Eva Berg'],
  ['Eva\u200bBerg - vedtak', 'Eva Berg'],
  ['klage fra per hansen', 'per hansen'],
  ['Søknad - Per hansen', 'Per hansen'],
  ['klage fra hansen, per', 'hansen, per'],
  ['klage fra johansen ingrid', 'johansen ingrid'],
  ['Søknad - Andrè Berg', 'Andrè Berg'],
  ['Søknad - Sárá Berg', 'Sárá Berg'],
  ['Søknad - Bjoern Berg', 'Bjoern Berg'],
  ['Søknad - Oeystein Berg', 'Oeystein Berg'],
])(
  'a name that nobody has tagged is found as files, mails and keyboards write it: «%s» (R31)',
  (tekst, navn) => {
    expect(navnI(tekst)).toEqual([navn]);
  },
);

test.each([
  'VestBo AS',
  'NordreFollo',
  'pålogging_til_altinn.pdf',
  'vedtak.endelig.docx',
  'Idé for skolen',
  'koen i Oslo',
])('what only is written like that is no name: «%s»', (tekst) => {
  expect(navnI(tekst)).toEqual([]);
});
