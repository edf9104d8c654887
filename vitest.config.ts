import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globalSetup: 'scripts/ship-when-stale.mjs', include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});
