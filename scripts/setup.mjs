// Installs the dependencies when they are missing or older than the lock file, so that every npm command works on a fresh clone.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

// Not `npm ci`: it refuses a lock file that lacks a platform's optional binary, and registries do not all carry every platform.
const installed = 'node_modules/.package-lock.json'
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
if (!isFresh) {
  console.log('Installing dependencies (npm install)…')
  const { status } = spawnSync('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
}
