import { existsSync } from 'node:fs'
import { isMap, isSeq, parseDocument, stringify } from 'yaml'
import { wordsOfClaim } from '../../lint/index.ts'
import type { Configuration } from '../config/configuration.ts'
import { UsageError } from '../errors.ts'
import { writeAtomically } from '../write.ts'
import { loadRegister } from './load-register.ts'

/** An entry to be written; undefined values are left out. */
export interface NewEntry {
  readonly id: string | undefined
  readonly match: string
  readonly class: string
  readonly source: string
  readonly date: string
  readonly expires: string | undefined
  readonly owner: string | undefined
}

/** Adds an entry at the end of a register, which keeps everything else as it is, comments included. Gives the entry's id. Throws a `UsageError`. */
export async function appendEntry(absolute: string, { cwd, registers }: Configuration, entry: NewEntry): Promise<string> {
  const there = existsSync(absolute)
  if (there && !/\.ya?ml$/i.test(absolute)) throw new UsageError('Entries can be added to a YAML register only.')
  const loaded = there ? await loadRegister(absolute, cwd, registers.names) : undefined
  const known = loaded?.register.entries ?? new Map()
  const id = entry.id ?? freeId(entry.match, known)
  if (known.has(id)) throw new UsageError(`There is an entry '${id}' already.`, 'Choose another with --id.')
  const { match, ...rest } = entry
  const value = { ...rest, id, match: match.replaceAll('\uFFFC', '{{…}}') }
  const text = loaded?.file.source?.text ?? HEAD
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  writeAtomically(absolute, Buffer.from(inserted(text, ordered(value)).replaceAll(/\r?\n/g, eol)))
  return id
}

const HEAD = `# Claims that there is evidence for. See docs/claims-register.md of candor.\nclaims:\n`

const ordered = ({ id, match, ...rest }: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries({ id, match, ...rest }).filter(([, value]) => value !== undefined))

/** The text with an entry after the last one, indented as that one is. A list that is written in one line is written anew. */
function inserted(text: string, value: object): string {
  const document = parseDocument(text)
  const list = isMap(document.contents) ? document.contents.get('claims', true) : undefined
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined
  const range = typeof last === 'object' && last !== null && 'range' in last ? (last.range as [number, number, number] | null) : null
  if (list !== undefined && isSeq(list) && range !== null) {
    const start = list.range?.[0] ?? 0
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
    const next = text[range[1] - 1] === '\n' ? range[1] : text.indexOf('\n', range[1]) + 1
    const at = next === 0 ? text.length : next
    const before = text.slice(0, at)
    return `${before}${before.endsWith('\n') ? '' : '\n'}${itemText(value, indent)}${text.slice(at)}`
  }
  if (document.contents === null) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}claims:\n${itemText(value, '  ')}`
  if (isSeq(list)) list.add(document.createNode(value))
  else document.set('claims', document.createNode([value]))
  return document.toString({ lineWidth: 0 })
}

const itemText = (value: object, indent: string): string =>
  stringify([value], { lineWidth: 0 })
    .split('\n')
    .map((line) => (line === '' ? '' : `${indent}${line}`))
    .join('\n')

/** `uk-s-fastest`, and a number where that is taken. */
function freeId(match: string, known: ReadonlyMap<string, unknown>): string {
  const words = wordsOfClaim(match).flatMap((word) => word.replace(/[^\p{L}\p{N}]+/gu, '') || [])
  const plain =
    words
      .slice(0, 6)
      .join('-')
      .normalize('NFD')
      .replace(/[^a-z0-9-]/g, '') || 'claim'
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`
    if (!known.has(id)) return id
  }
}
