// How the tests run. Dates are read in UTC wherever they run. What opens the built site is a project
// of its own, so that the site is built only where it is tested.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // V8 of Node 24 now and then ends a process of many threads (“Check failed: jit_page.has_value()”)
    // on processors that protect the pages of its code by keys: https://github.com/nodejs/node/issues/64500
    execArgv: ['--no-memory-protection-keys'],
    // The tests are many short ones: each core reads its own file (Vitest would leave one core free).
    maxWorkers: '100%',
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/deploy/**', 'tests/.results/**'],
          globalSetup: ['tests/support/temporary-folder.ts'],
          setupFiles: ['tests/support/same-examples.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/deploy/**/*.test.ts'],
          globalSetup: ['tests/support/temporary-folder.ts', 'tests/support/build-sites.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
