import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lagMappe } from '../../src/lager/mappe.ts';

function rot(): string {
  const sti = mkdtempSync(join(tmpdir(), 'mappe-'));
  onTestFinished(() => {
    rmSync(sti, { recursive: true });
  });
  return sti;
}

test('a folder is made with those it lies in, and is left as it is where it is there', () => {
  const sti = join(rot(), 'a', 'b', 'c');
  lagMappe(sti, 0o700);
  lagMappe(sti);
  expect(statSync(sti).mode & 0o777).toBe(0o700);
});

test('a folder that the system will not have in one that is there is refused, and not tried for ever', () => {
  for (const sti of ['/proc/finnes-ikke', '/proc/finnes-ikke/i/den'])
    expect(() => {
      lagMappe(sti);
    }).toThrow(/ENOENT|EPERM|EACCES/u);
});

test('a file in its place is told of', () => {
  const fil = join(rot(), 'fil');
  writeFileSync(fil, '');
  expect(() => {
    lagMappe(fil);
  }).toThrow('EEXIST');
});
