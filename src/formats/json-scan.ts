import type { LocaleNode, Member, StringNode } from './locale-tree.ts'
import { DecodedText, decodeEscapes } from './string-escapes.ts'

/** What a scan tells besides the tree. */
export interface JsonSink {
  comment(text: string, start: number, end: number): void
  notice(code: string, message: string, start: number, end: number): void
}

/** An object or array that is not closed yet. */
interface Open {
  readonly start: number
  readonly node: Extract<LocaleNode, { type: 'object' | 'array' }>
  readonly keys: Set<string>
  /** Key that waits for its value. */
  key: StringNode | undefined
  /** Whether a colon followed the key. */
  colon: boolean
  /** Whether a value stands before, with no comma since. */
  filled: boolean
}

/**
 * Reads JSON, JSONC and JSON5 into a tree with the place of every string. It goes on after any mistake: a string without its quote ends with its
 * line, a bracket too many is passed over, and what is open at the end is closed. Values one after another are an array, as in JSON Lines.
 */
export function scanJson(source: string, start: number, sink: JsonSink): LocaleNode {
  return new JsonScanner(source, start, sink).scan()
}

const blank = /[\s\uFEFF]+/y
const lineComment = /\/\/[^\r\n]*/y
const word = /[^\s,:{}[\]"'/]+/y
class JsonScanner {
  readonly #source: string
  readonly #sink: JsonSink
  readonly #roots: LocaleNode[] = []
  readonly #open: Open[] = []
  #at: number

  constructor(source: string, start: number, sink: JsonSink) {
    this.#source = source
    this.#sink = sink
    this.#at = start
  }

  scan(): LocaleNode {
    while (this.#at < this.#source.length) this.#step()
    // The innermost says where the file breaks off; the others follow from it.
    const last = this.#open.at(-1)
    if (last !== undefined) {
      const { start, node } = last
      this.#sink.notice('json-syntax', `This ${node.type === 'object' ? 'brace' : 'bracket'} is never closed.`, start, start + 1)
    }
    return this.#roots.length === 1 ? this.#roots[0] : { type: 'array', items: this.#roots }
  }

  #step(): void {
    const source = this.#source
    const at = this.#at
    const character = source[at]
    if (this.#skip(blank)) return
    switch (character) {
      case '{':
        this.#at++
        this.#begin({ type: 'object', members: [], start: at }, at)
        break
      case '[':
        this.#at++
        this.#begin({ type: 'array', items: [], start: at }, at)
        break
      case '}':
      case ']':
        this.#at++
        this.#close(character === '}' ? 'object' : 'array', at)
        break
      case '"':
      case "'":
        this.#string(character)
        break
      case ',':
        this.#at++
        this.#comma()
        break
      case ':':
        this.#at++
        this.#colon(at)
        break
      case '/':
        this.#comment()
        break
      default:
        this.#word()
    }
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#source)) return false
    this.#at = pattern.lastIndex
    return true
  }

  #comment(): void {
    const start = this.#at
    if (this.#skip(lineComment)) {
      this.#sink.comment(this.#source.slice(start + 2, this.#at), start, this.#at)
    } else if (this.#source[start + 1] === '*') {
      const close = this.#source.indexOf('*/', start + 2)
      if (close === -1) this.#problem('This comment is never closed.', start, start + 2)
      this.#at = close === -1 ? this.#source.length : close + 2
      this.#sink.comment(this.#source.slice(start + 2, close === -1 ? this.#at : close), start, this.#at)
    } else {
      this.#problem('Unexpected "/".', start, start + 1)
      this.#at++
    }
  }

  #string(quote: '"' | "'"): void {
    const start = this.#at + 1
    const end = this.#stringEnd(start, quote)
    this.#at = end
    if (this.#source[end] === quote) this.#at++
    else this.#problem('This string is never closed; it is read to the end of its line.', start - 1, start)
    this.#scalar(stringNode(this.#source, start, end))
  }

  /** Where a string's quote stands, or where its line ends. A backslash takes the next character with it, a line end too. */
  #stringEnd(start: number, quote: string): number {
    const source = this.#source
    let at = start
    for (; at < source.length; at++) {
      const character = source[at]
      if (character === quote || character === '\n' || character === '\r') break
      if (character === '\\') at += source.startsWith('\r\n', at + 1) ? 2 : 1
    }
    return Math.min(at, source.length)
  }

  #word(): void {
    const start = this.#at
    this.#skip(word)
    const top = this.#open.at(-1)
    if (top?.node.type === 'object' && top.key === undefined) this.#scalar(stringNode(this.#source, start, this.#at))
    else this.#value({ type: 'other', text: this.#source.slice(start, this.#at), start, end: this.#at })
  }

  /** A string: a key, where one is due. */
  #scalar(node: StringNode): void {
    const top = this.#open.at(-1)
    if (top?.node.type !== 'object' || top.key !== undefined) {
      this.#value(node)
      return
    }
    if (top.filled) this.#problem('A comma is missing before this key.', node.start, node.end)
    top.key = node
    top.colon = false
  }

  #value(node: LocaleNode): void {
    const top = this.#open.at(-1)
    if (top === undefined) this.#roots.push(node)
    else if (top.node.type === 'array') top.node.items.push(node)
    else if (top.key !== undefined) {
      if (!top.colon) this.#problem('A colon is missing after this key.', top.key.start, top.key.end)
      top.node.members.push(this.#member(top, top.key, node))
      top.key = undefined
      top.filled = true
    }
  }

  #member({ keys }: Open, keyNode: StringNode, value: LocaleNode): Member {
    const key = keyNode.decode().text
    if (keys.has(key)) {
      this.#sink.notice(
        'duplicate-key',
        `The key "${key.slice(0, 60)}" occurs again; programs keep the last of its values.`,
        keyNode.start,
        keyNode.end,
      )
    }
    keys.add(key)
    return { key, keyNode, value }
  }

  #begin(node: Open['node'], start: number): void {
    const top = this.#open.at(-1)
    if (top?.node.type === 'object' && top.key === undefined) {
      this.#problem('A key is missing before this value.', start, start + 1)
      top.key = { type: 'string', start, end: start, decode: () => new DecodedText(this.#source) }
      top.colon = true
    }
    this.#value(node)
    this.#open.push({ start, node, keys: new Set(), key: undefined, colon: false, filled: false })
  }

  #close(type: 'object' | 'array', at: number): void {
    const top = this.#open.at(-1)
    if (top === undefined || top.node.type !== type) {
      this.#problem(`Unexpected "${this.#source[at]}".`, at, at + 1)
      // One too many is passed over; one that an outer bracket waits for closes the inner one too.
      if (this.#open.at(-2)?.node.type !== type) return
      this.#open.pop()
    }
    this.#comma()
    const closed = this.#open.pop()
    if (closed !== undefined) closed.node.end = at + 1
  }

  #comma(): void {
    const top = this.#open.at(-1)
    if (top === undefined) return
    if (top.key !== undefined) this.#problem('This key has no value.', top.key.start, top.key.end)
    top.key = undefined
    top.filled = false
  }

  #colon(at: number): void {
    const top = this.#open.at(-1)
    if (top?.key !== undefined && !top.colon) top.colon = true
    else this.#problem('Unexpected ":".', at, at + 1)
  }

  #problem(message: string, start: number, end: number): void {
    this.#sink.notice('json-syntax', message, start, end)
  }
}

function stringNode(source: string, start: number, end: number): StringNode {
  return {
    type: 'string',
    start,
    end,
    decode: () => {
      const decoded = new DecodedText(source)
      decodeEscapes(decoded, start, end, 'json')
      return decoded
    },
  }
}
