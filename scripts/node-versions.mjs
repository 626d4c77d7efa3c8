// Other versions of Node, for tests: npm carries its binaries.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const system = { win32: 'win' }[process.platform] ?? process.platform
const name = `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`

/** Installs a package into a folder of its own under node_modules/.cache, unless it is there. Gives the folder; throws where npm cannot. */
export function installed(spec, label = spec) {
  const folder = resolve('node_modules/.cache/tools', label.replaceAll(/[^\w.-]/g, '-'))
  if (existsSync(join(folder, 'done'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', spec]
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm cannot install ${spec}: ${stderr}`)
  writeFileSync(join(folder, 'done'), '')
  return folder
}

/** Path of the newest Node of a major version. */
export function nodeOf(major) {
  const bin = join(installed(`${name}@${major}`, `node-${major}`), 'node_modules', name, 'bin')
  return join(bin, process.platform === 'win32' ? 'node.exe' : 'node')
}
