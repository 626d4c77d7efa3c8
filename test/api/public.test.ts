import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as api from '../../src/index.ts'

/** What the command line takes from below for the sake of the terminal alone: words, widths and slips of the pen. */
const TERMINAL = [
  'count',
  'didYouMean',
  'frameOf',
  'kindWords',
  'listed',
  'nearest',
  'openStdin',
  'originWords',
  'placeOf',
  'printable',
  'reasonOf',
  'reportPath',
  'rightness',
  'sizeOf',
  'sizeText',
  'unknownRule',
  'wrap',
]

interface Named {
  readonly name: string
  readonly typeOnly: boolean
  readonly file: string
}

/** What a module imports from other folders than its own and that of the language server, which the command line starts. */
function importsOf(text: string, file: string): Named[] {
  return [...text.matchAll(/^import (type )?\{([^}]*)\} from '(\.\.\/(?!lsp\/)[^']+)'/gm)].flatMap(([, type, list]) =>
    list
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ name: part.replace(/^type /, '').replace(/ as .*/, ''), typeOnly: type !== undefined || part.startsWith('type '), file })),
  )
}

/** The names a module exports. */
const exportsOf = (text: string): Set<string> =>
  new Set([
    ...[...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) => list.split(',').map((part) => part.trim().replace(/^type /, ''))),
    ...[...text.matchAll(/^export (?:async )?(?:function\*?|interface|const|class|type) (\w+)/gm)].map(([, name]) => name),
  ])

const used = ['src/cli', 'src/lsp'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => importsOf(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`)),
)
const offered = exportsOf(readFileSync('src/index.ts', 'utf8'))

describe('the library', () => {
  it('is read rightly', () => {
    expect(importsOf("import { a, type B } from '../x.ts'\nimport type {\n  C,\n} from '../y/z.ts'\nimport { d } from './d.ts'\n", 'f')).toEqual([
      { name: 'a', typeOnly: false, file: 'f' },
      { name: 'B', typeOnly: true, file: 'f' },
      { name: 'C', typeOnly: true, file: 'f' },
    ])
    expect(used.length).toBeGreaterThan(50)
    for (const name of Object.keys(api)) expect(offered).toContain(name)
  })

  it('offers whatever the command line and the language server use, apart from matters of the terminal', () => {
    const missing = used.filter(({ name, typeOnly }) => !TERMINAL.includes(name) && !(typeOnly ? offered.has(name) : name in api))
    expect(missing.map(({ name, file }) => `${name} (${file}): export it from src/index.ts`)).toEqual([])
  })

  it('leaves nothing out that is not used', () => {
    expect(TERMINAL.filter((name) => !used.some((one) => one.name === name))).toEqual([])
    expect(TERMINAL.filter((name) => offered.has(name))).toEqual([])
  })
})
