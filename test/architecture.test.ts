import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which rooms each room may import from (docs/architecture.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/document': [],
  'src/formats': ['src/document'],
  'src/language': ['src/document'],
  'src/rule': ['src/document', 'src/language'],
  'src/lint': ['src/document', 'src/language', 'src/rule'],
  'src/report': ['src/document', 'src/rule', 'src/lint'],
  'src/workspace': ['src/document', 'src/formats', 'src/language', 'src/rule', 'src/lint'],
  'src/lsp': ['src/document', 'src/formats', 'src/rule', 'src/lint', 'src/workspace'],
  'src/cli': ['src/lsp', 'src/document', 'src/formats', 'src/language', 'src/rule', 'src/lint', 'src/report', 'src/workspace', 'src', 'rules'],
  src: ['src/document', 'src/formats', 'src/language', 'src/rule', 'src/lint', 'src/report', 'src/workspace', 'rules', '.'],
  rules: ['src/document', 'src/language', 'src/rule'],
}

/** Rooms without disk, process, clock or network. */
const PURE = ['src/document', 'src/formats', 'src/language', 'src/rule', 'src/lint', 'src/report']

/** The rule tester parses examples, so it is handed parsers: a type, and nothing at run time. */
const TYPE_ONLY: Readonly<Record<string, readonly string[]>> = { 'src/rule/tester.ts': ['src/formats'] }

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts')),
)

const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))

function importsOf(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const statements = [...code.matchAll(/^(?:import|export)\s(type\s)?[^'"`;]*?from\s+'([^']+)'/gm), ...code.matchAll(/^import\s()'([^']+)'/gm)]
  const dynamic = [...code.matchAll(/\bimport\((?:)\s*'([^']+)'/g)].map((match) => ({ file, target: match[1], typeOnly: false }))
  return [...statements.map((match) => ({ file, target: match[2], typeOnly: match[1] !== undefined && match[1] !== '' })), ...dynamic]
}

function roomOf(file: string): string {
  if (file.startsWith('rules/')) return 'rules'
  const folder = dirname(file)
  return folder === 'src' || folder === '.' ? folder : folder.split('/').slice(0, 2).join('/')
}

const isLocal = ({ target }: Import): boolean => target.startsWith('.')

const targetRoom = ({ file, target }: Import): string => roomOf(posix.join(posix.dirname(file), target))

describe('the way imports go', () => {
  it('sees the imports', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(
      importsOf(
        'src/lint/x.ts',
        "import { a } from '../cli/b.ts'\nexport * from './c.ts'\nimport type {\n  D,\n} from '../rule/d.ts'\nawait import('node:fs')\n",
      ),
    ).toEqual([
      { file: 'src/lint/x.ts', target: '../cli/b.ts', typeOnly: false },
      { file: 'src/lint/x.ts', target: './c.ts', typeOnly: false },
      { file: 'src/lint/x.ts', target: '../rule/d.ts', typeOnly: true },
      { file: 'src/lint/x.ts', target: 'node:fs', typeOnly: false },
    ])
  })

  it.each(Object.keys(MAY_IMPORT))('%s imports from below only', (room) => {
    const wrong = imports.filter((one) => {
      if (roomOf(one.file) !== room || !isLocal(one)) return false
      const target = targetRoom(one)
      const allowed = target === room || MAY_IMPORT[room].includes(target)
      return !allowed && !(one.typeOnly && TYPE_ONLY[one.file]?.includes(target))
    })
    expect(wrong.map((one) => `${one.file} imports ${one.target}`)).toEqual([])
  })

  it.each(PURE)('%s knows nothing of the world', (room) => {
    const wrong = imports.filter(
      (one) => roomOf(one.file) === room && /^node:|^(?:fs|path|os|process|child_process|http|https|net|url|worker_threads)$/.test(one.target),
    )
    expect(wrong.map((one) => `${one.file} imports ${one.target}`)).toEqual([])
    const worldly = files.filter(
      (file) =>
        roomOf(file) === room && /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(worldly).toEqual([])
  })

  it('uses what only Node has in one place, which does without elsewhere', () => {
    const uses = files.filter((file) => PURE.includes(roomOf(file)) && /\bBuffer\./.test(readFileSync(join(root, file), 'utf8')))
    expect(uses).toEqual(['src/language/code-units.ts'])
  })

  it('makes no object with a getter of its own for each document', () => {
    // V8 makes a hidden class for each such object, which holds the getter, and with it all the getter can see, until the next full collection.
    const engine = files.filter((file) => PURE.includes(roomOf(file)) || file.startsWith('rules/'))
    expect(engine.filter((file) => /^ {4,}get \w+\(/m.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('names every room', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...new Set(files.map(roomOf))]))
  })

  it('keeps rules ignorant of how anything is parsed or printed', () => {
    const wrong = imports.filter((one) => one.file.startsWith('rules/') && isLocal(one) && /formats|lint|report|workspace|cli/.test(targetRoom(one)))
    expect(wrong).toEqual([])
  })
})

describe('tests', () => {
  it('take fast-check from test/fast-check.ts, which fixes its seed', () => {
    const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .map((name) => `test/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts'))
    const users = tests
      .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
      .filter(({ target }) => target.endsWith('fast-check'))
    expect(users.map(({ file }) => file)).toEqual(['test/fast-check.ts'])
  })
})
