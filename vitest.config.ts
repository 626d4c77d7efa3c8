import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      // Property tests take seconds on a busy machine.
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'], testTimeout: 120_000 } },
      {
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          // These tests run the bundle as users do.
          globalSetup: ['test/cli/build.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
