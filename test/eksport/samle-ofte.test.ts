import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EKSPORTFLAGG, NODE_MILJO, TJENERFLAGG } from '../../scripts/bench/node-valg.ts';
import { INNSTILLING } from '../../scripts/samle-ofte.ts';

const ROT = join(import.meta.dirname, '..', '..');

test.each([INNSTILLING, ...TJENERFLAGG, ...EKSPORTFLAGG])(
  'V8 knows %s, which keeps a process small: one that it does not know is passed over in silence',
  (innstilling) => {
    const [navn = ''] = innstilling.split('=');
    expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`  ${navn} (`);
  },
);

test('what is measured is started as npm starts it', () => {
  const pakke: unknown = JSON.parse(readFileSync(join(ROT, 'package.json'), 'utf8'));
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(pakke);
  const somMaalt = (flagg: readonly string[]): string =>
    [...Object.entries(NODE_MILJO).map((par) => par.join('=')), 'exec node', ...flagg].join(' ');
  expect(scripts['start']).toBe(`${somMaalt(TJENERFLAGG)} scripts/start.ts`);
  for (const navn of ['eksport', 'indekser'])
    expect(scripts[navn]).toBe(`${somMaalt(EKSPORTFLAGG)} scripts/${navn}.ts`);
});
