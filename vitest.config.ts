import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real files, real processes and real servers on loopback: give them room, but never hide a hang.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // The code runs as Node itself reads it, as it does for users: what tests measure of it is what they get.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
