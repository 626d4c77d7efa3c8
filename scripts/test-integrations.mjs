// Runs the tests that install candor for real, through npm and pre-commit: minutes rather than seconds, and with the registries of npm and Python at hand.
process.env.CANDOR_INTEGRATIONS = '1'
process.argv.push('--project', 'cli', 'test/cli/installed.test.ts')
await import('./test.mjs')
