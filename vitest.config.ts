import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * What is tested here are functions: nothing is started, set or written, and nothing but answers is remembered. Their files share
 * one worker's modules, which takes a third less; all others get a process of their own.
 */
const FUNKSJONER = [
  'components',
  'hukommelse',
  'innsyn/frister',
  'innsyn/livsloep',
  'innsyn/svar',
  'kilder',
  'konfig',
  'kontroll',
  'navn',
  'offentlig',
  'skjerming',
  'sok/norsk',
  'sok/nummer',
  'sok/rettskriving',
  'sok/sporring',
  'tid',
].map((mappe) => `test/${mappe}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'funksjoner', include: FUNKSJONER, isolate: false } },
      { extends: true, test: { name: 'resten', include: ['test/**/*.test.ts'], exclude: FUNKSJONER } },
    ],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A server at hand is for the tests that ask for it by these names; all others use what they make themselves.
    env: {
      TEST_MEILI_URL: process.env['MEILI_URL'] ?? '',
      TEST_MEILI_KEY: process.env['MEILI_KEY'] ?? '',
      MEILI_URL: '',
      MEILI_KEY: '',
      // Many tests run the commands, and half of what a command takes is compiling.
      NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)),
    },
  },
});
