import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
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
