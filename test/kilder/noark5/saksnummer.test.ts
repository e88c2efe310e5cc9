import { expect, test } from 'vitest';
import { arkiv, arkivdel, eneste, les, saksmappe } from './arkiv.ts';

const utenNummer = (hode: Record<string, string | undefined>, hale: Record<string, string> = {}): string =>
  arkiv(
    arkivdel(
      saksmappe('', {
        hode,
        hale: { saksaar: undefined, sakssekvensnummer: undefined, saksdato: undefined, ...hale },
      }),
    ),
  );

test.each([
  ['2026/123', {}, [2026, 123]],
  ['2026-123', {}, [2026, 123]],
  [' 2026 / 123 ', {}, [2026, 123]],
  ['123/2026', {}, [2026, 123]],
  ['2026/00123', {}, [2026, 123]],
  ['26/123', {}, [2026, 123]],
  ['26/5', {}, [2026, 5]],
  ['99/123', { opprettetDato: '1999-05-01' }, [1999, 123]],
  ['2026/123', { opprettetDato: '2025-12-31' }, [2026, 123]],
])('mappeID «%s» gives the number where the number itself is missing', async (mappeID, mer, nummer) => {
  const { saker } = await les(utenNummer({ mappeID, ...mer }));
  expect([eneste(saker).saksaar, eneste(saker).sakssekvensnummer]).toEqual(nummer);
});

test.each([
  ['2025/2026', {}],
  ['26/2026', {}],
  ['26/123', { opprettetDato: undefined }],
  ['25/123', {}],
  ['12/34', {}],
  ['2026/0', {}],
  ['mappe1', {}],
  ['2026/123-4', {}],
  ['3026/123', {}],
])('mappeID «%s» is no number, or more than one (%j): the case is rejected', async (mappeID, mer) => {
  const { avvist, saker } = await les(utenNummer({ mappeID, ...mer }));
  expect(saker).toEqual([]);
  expect(eneste(avvist)).toMatchObject({ art: 'sak', felt: 'saksaar' });
});

test('saksaar settles a mappeID that could be read in two ways', async () => {
  const { saker } = await les(utenNummer({ mappeID: '2025/2026' }, { saksaar: '2026' }));
  expect(eneste(saker).sakssekvensnummer).toBe(2025);
});

test('a mappeID that contradicts saksaar is not used', async () => {
  const { avvist } = await les(utenNummer({ mappeID: '2025/17' }, { saksaar: '2026' }));
  expect(eneste(avvist).felt).toBe('sakssekvensnummer');
});

test('saksaar and sakssekvensnummer stand, whatever mappeID says', async () => {
  const { saker } = await les(arkiv(arkivdel(saksmappe('', { hode: { mappeID: '16/00011' } }))));
  expect(eneste(saker)).toMatchObject({ saksaar: 2026, sakssekvensnummer: 12, mappeID: '16/00011' });
});

test.each(['26', '226', '20226', '0'])('saksaar «%s» is no year: the case is rejected', async (saksaar) => {
  const { avvist, saker } = await les(arkiv(arkivdel(saksmappe('', { hale: { saksaar } }))));
  expect(saker).toEqual([]);
  expect(avvist).toMatchObject([{ art: 'sak', felt: 'saksaar', grunn: 'verdien er ikke et årstall' }]);
});
