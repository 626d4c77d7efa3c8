import type { Lexicon } from './lexicon.ts'
import { type Groups, type Node, parsePattern } from './pattern.ts'
import type { CompiledLexicons } from './tables.ts'

/** The named groups of words of all lexicons, each read once. Those of a base are known too, but for names that the lexicons define anew. */
export class WordGroups implements Groups {
  readonly #texts = new Map<string, string>()
  readonly #nodes = new Map<string, Node>()
  readonly #base: CompiledLexicons | undefined
  #baseTexts: Readonly<Record<string, string>> | undefined

  constructor(lexicons: readonly Lexicon[], base: CompiledLexicons | undefined) {
    this.#base = base
    for (const lexicon of lexicons) {
      for (const [name, words] of Object.entries(lexicon.groups ?? {})) {
        if (this.#texts.has(name)) throw new RangeError(`Two lexicons define the group <${name}>`)
        this.#texts.set(name, words)
      }
    }
  }

  /** The groups as `groupTexts` keeps them. */
  get texts(): Uint8Array {
    return new TextEncoder().encode(JSON.stringify(Object.fromEntries(this.#texts)))
  }

  #textOf(name: string): string | undefined {
    const own = this.#texts.get(name)
    if (own !== undefined || this.#base === undefined) return own
    this.#baseTexts ??= JSON.parse(new TextDecoder().decode(this.#base.groupTexts)) as Record<string, string>
    return Object.hasOwn(this.#baseTexts, name) ? this.#baseTexts[name] : undefined
  }

  get(name: string, depth: number): Node | undefined {
    const known = this.#nodes.get(name)
    if (known !== undefined) return known
    const text = this.#textOf(name)
    if (text === undefined) return undefined
    if (depth > 8) throw new RangeError(`The group <${name}> refers to itself`)
    const node = parsePattern(text, this, depth + 1)
    this.#nodes.set(name, node)
    return node
  }
}
