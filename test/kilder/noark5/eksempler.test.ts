import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lesSti } from './arkiv.ts';

/** Public samples that may be read but not copied: what comes out of each, and what its own figures say. */
const EKSEMPLER = [
  { navn: 'arkade-klassifikasjon', saker: 2, journalposter: 4, annet: 0, avvik: [] },
  {
    navn: 'arkade-komplett',
    saker: 2,
    journalposter: 4,
    annet: 0,
    // The sample's journals name an entry that its archive structure does not hold.
    avvik: ['journalposter som også står i journalfilene'],
  },
  { navn: 'documaster-saksarkiv', saker: 2, journalposter: 3, annet: 0, avvik: [] },
  { navn: 'einnsyn-allefelter', saker: 1, journalposter: 1, annet: 0, avvik: [] },
  { navn: 'nikita-enkel', saker: 1, journalposter: 1, annet: 1, avvik: [] },
];

for (const eksempel of EKSEMPLER) {
  const sti = fileURLToPath(
    new URL(`../../../../shared/data/noark5/eksempler/${eksempel.navn}`, import.meta.url),
  );
  describe.skipIf(!existsSync(sti))(`the public sample ${eksempel.navn}`, () => {
    test('is read and counted, with nothing rejected', async () => {
      const { leveranse, saker, journalposter, annet, avvist } = await lesSti(sti);
      expect(avvist).toEqual([]);
      expect([saker.length, journalposter.length, annet.length]).toEqual([
        eksempel.saker,
        eksempel.journalposter,
        eksempel.annet,
      ]);
      const avvik = leveranse.kontrolltall().filter((tall) => tall.oppgitt !== tall.lest);
      expect(avvik.map(({ hva }) => hva)).toEqual(eksempel.avvik);
    });
  });
}
