import { expect, test } from 'vitest';
import { somCsv } from '../../../src/konsoll/lister/csv.ts';
import { KOLONNER } from '../../../src/konsoll/lister/kolonner.ts';
import { lesHeleListen } from '../../../src/konsoll/lister/liste.ts';
import { tillatPaaKommandolinjen } from '../../../src/konsoll/lister/tillatt.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';

const TILLATT = tillatPaaKommandolinjen('arkivar', 'fjordvik');
const AARET = { fra: '2026-01-01', til: '2026-12-31' };

/** Reads RFC 4180 with semicolons, written for this test alone. */
function lesCsv(tekst: string): string[][] {
  const poster: string[][] = [[]];
  const felt = /"((?:[^"]|"")*)"(;|\r\n)/gy;
  for (let treff = felt.exec(tekst); treff; treff = felt.exec(tekst)) {
    poster.at(-1)?.push((treff[1] ?? '').replaceAll('""', '"'));
    if (treff[2] === '\r\n') poster.push([]);
  }
  return poster.slice(0, -1);
}
async function fil(v: Verksted): Promise<string> {
  return v.medArkiv(async (arkiv) => {
    let tekst = '';
    for await (const bit of somCsv(
      'journal',
      lesHeleListen(arkiv, TILLATT, v.klokke, { liste: 'journal', ...AARET }),
    ))
      tekst += bit;
    return tekst;
  });
}

test('a list as a file has every entry once, with its quotation marks, and no formula', async () => {
  const v = new Verksted();
  const titler = [
    '=HYPERLINK("https://ond.example";"Se her")',
    'Sa «ja; og "nei"»',
    '@SUM(A1)',
    '＝1+1',
    '-2',
  ];
  const poster = titler.map((tittel, i) => ({ id: `p${i}`, nr: i + 1, tittel, dato: `2026-03-0${i + 1}` }));
  await v.eksporter([{ id: 'sak-1', nr: 1, poster }]);
  const tekst = await fil(v);
  expect(tekst.startsWith('\ufeff"Løpenummer";"Dokument"')).toBe(true);
  const [hode, ...linjer] = lesCsv(tekst.slice(1));
  expect(hode).toEqual(KOLONNER.journal.map(({ navn }) => navn));
  const kolonne = hode?.indexOf('Tittel') ?? -1;
  expect(linjer.map((linje) => linje[kolonne])).toEqual([
    `'${titler[0] ?? ''}`,
    titler[1],
    ...titler.slice(2).map((tittel) => `'${tittel}`),
  ]);
  for (const linje of linjer) expect(linje).toHaveLength(KOLONNER.journal.length);
});

test('a long list is read a part at a time, and is whole', async () => {
  const v = new Verksted();
  const poster = Array.from({ length: 1203 }, (_, i) => ({ id: `p${i}`, nr: i + 1, dato: '2026-03-02' }));
  await v.eksporter([{ id: 'sak-1', nr: 1, poster }]);
  await v.medArkiv(async (arkiv) => {
    let storst = 0;
    const maalt = {
      loggfoer: arkiv.loggfoer,
      journalliste: async (sok: Parameters<typeof arkiv.journalliste>[0]) => {
        const rader = await arkiv.journalliste(sok);
        storst = Math.max(storst, rader.length);
        return rader;
      },
    };
    const numre = new Set<string>();
    for await (const { nummer } of lesHeleListen(maalt, TILLATT, v.klokke, { liste: 'journal', ...AARET }))
      numre.add(nummer);
    expect(numre.size).toBe(1203);
    expect(storst).toBeLessThanOrEqual(500);
  });
});
