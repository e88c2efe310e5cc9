import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { rapport as rapportskjema } from '../../src/eksport/rapport/rapport.ts';
import { rapporttekst } from '../../src/eksport/rapport/rapporttekst.ts';

// Public samples of others' deliveries are not part of the project: they are read where they lie beside it.
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const NOARK5 = join(DATA, 'noark5/eksempler');
const OFFJOURNAL = join(DATA, 'offjournal/eksempler');
const harEksempler = existsSync(NOARK5) && existsSync(OFFJOURNAL);
const eksempler = harEksempler
  ? [NOARK5, OFFJOURNAL].flatMap((rot) => readdirSync(rot).map((navn) => [navn, join(rot, navn)] as const))
  : [['ingen', ''] as const];

const rot = mkdtempSync(join(tmpdir(), 'apen-journal-eksempler-'));
afterAll(() => {
  rmSync(rot, { recursive: true, force: true });
});

describe.skipIf(!harEksempler)(
  'public samples, where they are at hand, go through the whole pipeline',
  () => {
    test.each(eksempler)('%s is read, counted and reported', async (navn, sti) => {
      const rapport = await eksporter({
        format: 'auto',
        sti,
        data: join(rot, navn),
        klokke: () => new Date('2026-11-20T12:00:00Z'),
      });
      expect(rapportskjema.parse(rapport)).toEqual(rapport);
      expect(rapport.lest).toBeGreaterThan(0);
      expect(rapporttekst(rapport)).toContain('Lest');
    });
  },
);
