// How the tests run. Dates are read in UTC wherever they run. What opens the built site is a project
// of its own, so that the site is built only where it is tested.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/deploy/**', 'tests/.results/**'],
          globalSetup: ['tests/support/temporary-folder.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 30_000,
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
