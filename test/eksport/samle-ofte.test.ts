import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { INNSTILLING } from '../../scripts/samle-ofte.ts';

test('V8 knows the setting that keeps an export small: one that it does not know is passed over in silence', () => {
  const [navn = ''] = INNSTILLING.split('=');
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`  ${navn} (`);
});
