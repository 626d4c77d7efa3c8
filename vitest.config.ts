import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'] } },
      {
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          // These tests run the bundle as users do.
          globalSetup: ['test/cli/build.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
