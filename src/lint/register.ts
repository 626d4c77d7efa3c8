import type { Document } from '../document/index.ts'
import type { ClaimClass, Finding } from '../rule/index.ts'

/** A claim that somebody has evidence for. */
export interface RegisterEntry {
  readonly id: string
  /** The claim's words, in each of its wordings; none for an entry that only comments name. */
  readonly match: readonly string[]
  readonly class: ClaimClass
  /** A file, relative to the register, or a URL. */
  readonly source: string
  /** The day the evidence is from, `YYYY-MM-DD`. */
  readonly date: string
  /** Last day on which it holds. */
  readonly expires: string | undefined
  readonly owner: string | undefined
  /** Where it holds; everywhere when empty. */
  readonly jurisdictions: readonly string[]
  /** The file that it names is not there, so that it backs nothing. */
  readonly missing: boolean
}

interface Wording {
  readonly entry: RegisterEntry
  readonly words: readonly string[]
}

/** The claims register: entries by their ids and by their words. */
export class Register {
  /** The file as reports show it. */
  readonly path: string
  readonly entries: ReadonlyMap<string, RegisterEntry>
  #text: string | undefined
  readonly #byFirstWord = new Map<string, Wording[]>()

  constructor(path: string, entries: readonly RegisterEntry[]) {
    this.path = path
    this.entries = new Map(entries.map((entry) => [entry.id, entry]))
    for (const entry of entries) {
      for (const match of entry.match) {
        const words = wordsOfClaim(match)
        if (words.length === 0) continue
        const same = this.#byFirstWord.get(words[0])
        if (same === undefined) this.#byFirstWord.set(words[0], [{ entry, words }])
        else same.push({ entry, words })
      }
    }
  }

  /** What results depend on, as text: caches go by it. */
  toJSON(): string {
    this.#text ??= JSON.stringify([this.path, [...this.entries.values()]])
    return this.#text
  }

  /** Entries whose words stand in a finding's sentence so that they touch the words found. */
  entriesFor({ text, sentence }: Pick<Finding, 'text' | 'sentence'>): RegisterEntry[] {
    if (this.#byFirstWord.size === 0) return []
    const words = wordsOfClaim(sentence)
    const marked = wordsOfClaim(text)
    const places = placesOf(marked, words)
    const found: RegisterEntry[] = []
    this.#scan(words, (wording, at) => {
      const end = at + wording.words.length
      if (places.length > 0 && !places.some((place) => place < end && at < place + marked.length)) return
      if (!found.includes(wording.entry)) found.push(wording.entry)
    })
    return found
  }

  /** Ids of the entries whose words stand anywhere in a document. */
  mentionsIn({ blocks }: Document): Set<string> {
    const found = new Set<string>()
    if (this.#byFirstWord.size === 0) return found
    for (const { text } of blocks) this.#scan(wordsOfClaim(text), ({ entry }) => found.add(entry.id))
    return found
  }

  #scan(words: readonly string[], found: (wording: Wording, at: number) => void): void {
    for (const [at, word] of words.entries()) {
      for (const wording of this.#byFirstWord.get(word) ?? []) if (standsAt(wording.words, words, at)) found(wording, at)
    }
  }
}

/** Where some words stand within others, in their order. */
function placesOf(wanted: readonly string[], words: readonly string[]): number[] {
  return wanted.length === 0 ? [] : words.flatMap((_, at) => (standsAt(wanted, words, at) ? [at] : []))
}

const standsAt = (wanted: readonly string[], words: readonly string[], at: number): boolean =>
  at + wanted.length <= words.length && wanted.every((word, index) => word === words[at + index])

/** Words, numbers, and the signs that change what a claim says: "10,000+" is more than "10,000". */
const word = (): RegExp => /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[\p{Sc}%#+\uFFFC]/gu

/** A template variable as somebody copies it from a template. */
const VARIABLE = /\{\{[^{}]{0,80}\}\}|\uFFFC/g

/** What of a claim's wording counts: letter case, white space and punctuation do not. */
export function wordsOfClaim(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(VARIABLE, ' \uFFFC ')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
  return plain.match(word()) ?? []
}
