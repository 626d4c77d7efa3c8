import type { AnchorTables } from './anchor-index.ts'

/** Lexicons made ready for use: tables, each as flat as it can be, so that a build can make them once and for all and a start need only map them. */
export interface CompiledLexicons extends AnchorTables {
  /** Every word that patterns speak of, one after the other; the first is the empty one. */
  readonly words: string
  /** By word number: where it starts in `words`. One more than there are words. */
  readonly wordAt: Int32Array
  /** The words as a hash table: word numbers, 0 where there is none. See `Vocabulary`. */
  readonly slots: Uint16Array
  /** By word number: whether it can be part of an entity. */
  readonly isEntityWord: Uint8Array
  /** By word number: what it does to its clause, see `clauseWords`. */
  readonly clauseBits: Uint8Array
  /** Numbers of the words that are marks, such as a comma. */
  readonly markWords: Uint16Array
  /** By number of a set of words: where it starts in `setWords`, whose stretches are sorted. */
  readonly setAt: Int32Array
  readonly setWords: Uint16Array
  readonly labels: readonly string[]
  /** By pattern: the number of its label, and its first step. */
  readonly patternLabel: Uint16Array
  readonly patternAt: Int32Array
  /** By step: its pattern, the set of words it accepts (-1: none by name), the kinds of entity it accepts, its flags. */
  readonly stepPattern: Uint16Array
  readonly stepSet: Int16Array
  readonly stepKinds: Int32Array
  readonly stepFlags: Uint8Array
  /** By step: where the steps that may come next start in `follow`, which says how far ahead each is. */
  readonly followAt: Int32Array
  readonly follow: Int16Array
  /** By step: the number of the set of named parts it belongs to. */
  readonly stepNames: Uint16Array
  readonly nameSets: readonly (readonly string[])[]
  /** By step, where there are any: the only letter case or the only amount it accepts. */
  readonly exact: Readonly<Record<number, string>>
  readonly amounts: Readonly<Record<number, number>>
  readonly groups: readonly CompiledGroup[]
  /** The words of each group's patterns with their classes: words of one class stand in the same sets of that group. */
  readonly classWords: Uint16Array
  readonly classIds: Uint16Array
  /** By class of a group that begins patterns: where the steps that it begins start in `first`. */
  readonly firstAt: Int32Array
  readonly first: Int32Array
  /** The steps that begin patterns and accept entities. */
  readonly firstOfEntity: Int32Array
  /** The named groups of words, as JSON in UTF-8: read only where lexicons are added. */
  readonly groupTexts: Uint8Array
}

/** Patterns that are matched together: where their entries are in the tables. */
export interface CompiledGroup {
  readonly labels: readonly number[]
  readonly steps: readonly [from: number, to: number]
  readonly words: readonly [from: number, to: number]
  /** In `firstOfEntity`. */
  readonly entities: readonly [from: number, to: number]
  /** Classes of words, from 1; the first `begins` of them begin patterns. */
  readonly classes: number
  readonly begins: number
  /** Where the entries of its classes start in `firstAt`. */
  readonly firstAt: number
}

/** Sets of words, sets of anchors, alternatives and patterns that can be numbered: a set of words has a number of 15 bits, the others of 16. */
export const MOST_SETS = 0x7fff
export const MOST_ANCHOR_SETS = 0xffff
export const MOST_ALTERNATIVES = 0xffff
export const MOST_PATTERNS = 0xffff

/** Flags of a step. A gap accepts any plain word; a wide one clause marks too. */
export const GAP = 1
export const WIDE_GAP = 2
export const IS_FIRST = 4
export const IS_LAST = 8
/** It has an `exact`, an amount. */
export const IS_PICKY = 16
export const IS_NAMED = 32

const TYPES = { Uint8Array, Int16Array, Uint16Array, Int32Array } as const
type Table = InstanceType<(typeof TYPES)[keyof typeof TYPES]>
type Entry = readonly [name: string, type: keyof typeof TYPES, length: number]

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0
const aligned = (size: number): number => (size + 3) & ~3

/** The tables as bytes: length of a JSON text, that text, then the numbers, little-endian and each table on a multiple of four. */
export function packTables(compiled: CompiledLexicons): Uint8Array {
  const entries: Entry[] = []
  const rest: Record<string, unknown> = {}
  const tables: Table[] = []
  for (const [name, value] of Object.entries(compiled)) {
    if (ArrayBuffer.isView(value)) {
      entries.push([name, value.constructor.name as keyof typeof TYPES, (value as Table).length])
      tables.push(value as Table)
    } else rest[name] = value
  }
  const head = new TextEncoder().encode(JSON.stringify({ entries, rest }))
  const start = 4 + aligned(head.length)
  const bytes = new Uint8Array(tables.reduce((size, table) => size + aligned(table.byteLength), start))
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  let at = start
  for (const table of tables) {
    const ordered = inOrder(table)
    bytes.set(new Uint8Array(ordered.buffer, ordered.byteOffset, ordered.byteLength), at)
    at += aligned(table.byteLength)
  }
  return bytes
}

/** The tables that `packTables` packed. They stay in the bytes that are given. */
export function unpackTables(packed: Uint8Array): CompiledLexicons {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { entries, rest } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as { entries: Entry[]; rest: object }
  const compiled: Record<string, unknown> = { ...rest }
  let at = bytes.byteOffset + 4 + aligned(length)
  for (const [name, type, count] of entries) {
    const table = new TYPES[type](bytes.buffer as ArrayBuffer, at, count)
    compiled[name] = inOrder(table)
    at += aligned(table.byteLength)
  }
  return compiled as unknown as CompiledLexicons
}

/** A table with its bytes turned round where the machine keeps them the other way. */
function inOrder(table: Table): Table {
  if (!isBigEndian) return table
  const turned = table.slice()
  const size = turned.BYTES_PER_ELEMENT
  const bytes = new Uint8Array(turned.buffer)
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse()
  return turned
}
