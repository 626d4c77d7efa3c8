import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inject, onTestFinished } from 'vitest'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder with files, gone when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'candor-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const LEAKING = ['NO_COLOR', 'FORCE_COLOR', 'FORCE_HYPERLINK', 'CANDOR_FORMAT', 'CANDOR_CACHE_DIR', 'GITHUB_ACTIONS', 'GITHUB_STEP_SUMMARY']

/** Starts the built program. Neither colours nor formats of the surrounding shell leak in. */
export function start(args: readonly string[], options: SpawnOptions & { node?: readonly string[] } = {}): ChildProcess {
  const env = { ...process.env }
  for (const name of LEAKING) delete env[name]
  const { node = [], ...rest } = options
  return spawn(process.execPath, [...node, inject('candor'), ...args], { ...rest, env: { ...env, ...rest.env } })
}

/** Runs the built program to its end. */
export function candor(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string>; node?: readonly string[] } = {},
): Promise<Run> {
  const { input, ...rest } = options
  const child = start(args, rest)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }))
  })
}

/** Copy with one error: a button that shames. */
export const SHAMING = '# Summer sale\n\nGet our tips by e-mail.\n\n[No thanks, I hate saving money](/no)\n'

/** Copy with one warning. */
export const SCARCE = '# Blue jacket\n\nOnly 3 left!\n\n[Add to basket](/basket)\n'

/** Copy without any finding. */
export const HONEST = '# Blue jacket\n\nWool, made in our own workshop, $90 with shipping.\n'

/** A plugin with one rule, which finds "foo". */
export const PLUGIN = `
const examples = ['a foo', 'foo it is', 'no foo'].map((bad) => ({ bad, at: 'foo' })).concat([{ good: 'bar' }, { good: 'baz' }, { nearMiss: 'food' }])
export default {
  name: 'acme', version: '1.0.0', apiVersion: 1,
  rules: [{
    id: 'acme/foo', since: '1.0.0', severity: 'warning', confidence: 0.9, kinds: 'all', laws: [],
    summary: 'Foo.', why: 'Foo is bad.', instead: 'Write bar.', messages: { foo: "Says '{text}'." }, examples,
    check({ document, report }) {
      for (const block of document.blocks) {
        const at = block.text.indexOf(' foo')
        if (block.role === 'paragraph' && at !== -1) report(block.place ? block.place(at + 1, at + 4) : { block, start: at + 1, end: at + 4, text: 'foo' }, 'foo')
      }
    },
  }],
  presets: { loud: { rules: { 'acme/foo': 'error' } } },
}
`
