import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'scripts/ship-when-stale.mjs',
    include: ['src/**/*.long.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
