import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything that needs no browser. Browser tests live in test/browser and run under Playwright. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 120_000,
    coverage: { provider: 'v8', include: ['lib/**'], reportsDirectory: '.cache/coverage' },
  },
});
