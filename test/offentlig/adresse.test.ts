import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalpostID, lesJournalpostID } from '../../src/offentlig/adresse.ts';

const nummer = fc.nat({ max: 999_999_999 });

test("an entry's key is read back as it was written", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      nummer,
      nummer,
      nummer,
      (virksomhet, aar, nr, dok) => {
        const post = { saksaar: aar, sakssekvensnummer: nr, dokumentnummer: dok };
        expect(lesJournalpostID(journalpostID(virksomhet, post))).toEqual({ virksomhet, ...post });
      },
    ),
  );
});

test.each([
  '',
  'fjordvik',
  'fjordvik/2026/1',
  'a/b/2026/1/2',
  'fjordvik/2026/1/2/',
  '/2026/1/2',
  'fjordvik/2026/-1/2',
  `fjordvik/2026/1/${'9'.repeat(16)}`,
])('«%s» is no key of an entry', (id) => {
  expect(lesJournalpostID(id)).toBeUndefined();
});
