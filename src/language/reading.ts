import { VARIABLE, variableKinds } from '../document/index.ts'
import type { AnchorIndex } from './anchor-index.ts'
import type { Automaton } from './automaton.ts'
import { endsAsQuestion, talksOfWords } from './clauses.ts'
import { type Entity, EntityFinder, type EntityKind, kindBit } from './entities.ts'
import type { Tokens } from './lexer.ts'
import { EDGE, type Match, type Verifier } from './reserved.ts'
import { SentenceSymbols } from './symbols.ts'

/** A text to read: a block, or anything with its shape. */
export interface ReadableText {
  readonly text: string
  readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly name?: string }[]
}

/** What is known of words by their numbers, see `CompiledLexicons`. */
export interface WordTables {
  readonly isEntityWord: Uint8Array
  readonly clauseBits: Uint8Array
}

/** A phrase that earned a label. Offsets are of the text, end exclusive. */
export interface LabelledMatch {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly lastToken: number
  /** Number of the sentence in its text. */
  readonly sentence: number
  readonly parts: Readonly<Record<string, MatchPart>>
}

/** A named part of a phrase. */
export interface MatchPart {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly entity: Entity | undefined
}

/** Patterns that are matched together. */
export interface PatternGroup {
  readonly number: number
  readonly automaton: Automaton
}

/** The patterns of one group for one label. `AnchorIndex` tells which texts may hold what they need. */
export interface Need {
  readonly number: number
  readonly label: string
  readonly group: number
}

/** A text among others that were cut into words with it, and its sentences as pairs of its tokens. */
export interface TextPlace {
  readonly anchors: AnchorIndex
  readonly number: number
  readonly sentences: readonly number[]
}

/**
 * One text as the language layer sees it. Everything is found when it is first asked for and then kept: sentences, entities, and the phrases of
 * each label, for which only the sentences are read that hold the words it needs.
 */
export class Reading {
  readonly text: string
  readonly tokens: Tokens
  readonly #textMarks: ReadableText['marks']
  readonly #place: TextPlace
  readonly #tables: WordTables
  readonly #symbols: (SentenceSymbols | undefined)[] = []
  readonly #lookups: (EntityLookup | undefined)[] = []
  /** By number of the sentence and of the group: the phrases with any label of the group. */
  readonly #phrases = new Map<number, readonly LabelledMatch[]>()
  /** By number of the need. */
  readonly #matches = new Map<number, readonly LabelledMatch[]>()
  #merged: Map<string, readonly LabelledMatch[]> | undefined
  readonly #talk: (boolean | undefined)[] = []
  readonly #entities: (readonly Entity[] | undefined)[] = []
  #finder: EntityFinder | undefined

  constructor(block: ReadableText, tokens: Tokens, place: TextPlace, tables: WordTables) {
    this.text = block.text
    this.tokens = tokens
    this.#textMarks = block.marks
    this.#place = place
    this.#tables = tables
  }

  get clauseBits(): Uint8Array {
    return this.#tables.clauseBits
  }

  /** Pairs of token numbers: first, and one past the last. */
  get sentences(): readonly number[] {
    return this.#place.sentences
  }

  /** Offsets of a sentence, by its number. */
  sentence(number: number): { start: number; end: number; text: string } {
    const { sentences, tokens, text } = this
    const [start, end] = [tokens.start[sentences[number * 2]], tokens.end[sentences[number * 2 + 1] - 1]]
    return { start, end, text: text.slice(start, end) }
  }

  /** Number of the last sentence that starts at or before an offset; -1 in a text without any. */
  sentenceAt(offset: number): number {
    const { sentences, tokens } = this
    let low = 0
    let high = sentences.length / 2 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (tokens.start[sentences[middle * 2]] <= offset) low = middle
      else high = middle - 1
    }
    return high < 0 ? -1 : low
  }

  /** The entities of all sentences. */
  get entities(): readonly Entity[] {
    const all: Entity[] = []
    for (let sentence = 0; sentence < this.sentences.length / 2; sentence++) for (const entity of this.entitiesIn(sentence)) all.push(entity)
    return all
  }

  entitiesIn(sentence: number): readonly Entity[] {
    const known = this.#entities[sentence]
    if (known !== undefined) return known
    this.#finder ??= new EntityFinder(this.text, this.tokens, { isEntityWord: this.#tables.isEntityWord, variables: this.#variables() })
    const found = this.#finder.find(this.sentences[sentence * 2], this.sentences[sentence * 2 + 1])
    this.#entities[sentence] = found
    return found
  }

  /** The phrases with the label of a need; of those that overlap, the longest. */
  matches(need: Need, group: PatternGroup, labelOf: (pattern: number) => string): readonly LabelledMatch[] {
    const known = this.#matches.get(need.number)
    if (known !== undefined) return known
    let found: LabelledMatch[] | undefined
    for (const sentence of this.#thatMayMeet(need)) {
      for (const phrase of this.#phrasesIn(sentence, group, labelOf)) {
        if (phrase.label !== need.label) continue
        found ??= []
        found.push(phrase)
      }
    }
    const matches = found === undefined ? NONE : found.length > 1 ? withoutOverlaps(found) : found
    this.#matches.set(need.number, matches)
    return matches
  }

  /** The phrases of a group in one sentence, which it reads once for all its labels. */
  #phrasesIn(sentence: number, { number, automaton }: PatternGroup, labelOf: (pattern: number) => string): readonly LabelledMatch[] {
    const key = sentence * GROUPS + number
    const known = this.#phrases.get(key)
    if (known !== undefined) return known
    const symbols = this.#symbolsOf(sentence)
    this.#lookups[sentence] ??= new EntityLookup(this.text, this.tokens, symbols, this.entitiesIn(sentence))
    const lookup = this.#lookups[sentence]
    const matches = automaton.run(symbols, lookup)
    const found = matches.length === 0 ? NONE : matches.map((match) => this.#label(match, labelOf(match.pattern), symbols, sentence, lookup))
    this.#phrases.set(key, found)
    return found
  }

  #symbolsOf(sentence: number): SentenceSymbols {
    const known = this.#symbols[sentence]
    if (known !== undefined) return known
    const { sentences } = this
    const [from, to, entities] = [sentences[sentence * 2], sentences[sentence * 2 + 1], this.entitiesIn(sentence)]
    const isLast = sentence === sentences.length / 2 - 1
    const symbols = new SentenceSymbols(this.text, this.tokens, { from, to, entities, isFirst: sentence === 0, isLast })
    this.#symbols[sentence] = symbols
    return symbols
  }

  /** The phrases of a label that several groups share, found once; of those that overlap, the longest. */
  merged(label: string, find: () => LabelledMatch[]): readonly LabelledMatch[] {
    this.#merged ??= new Map()
    let known = this.#merged.get(label)
    if (known === undefined) {
      known = withoutOverlaps(find())
      this.#merged.set(label, known)
    }
    return known
  }

  /** Whether a sentence is a question. */
  isQuestion(sentence: number): boolean {
    return endsAsQuestion(this.text, this.tokens, this.sentences[sentence * 2], this.sentences[sentence * 2 + 1])
  }

  /** Whether a sentence talks about wording rather than using it. */
  isTalk(sentence: number): boolean {
    this.#talk[sentence] ??= talksOfWords(this.sentence(sentence).text)
    return this.#talk[sentence]
  }

  /** The numbers of the sentences in which a need may be met. */
  #thatMayMeet({ number }: Need): readonly number[] {
    return this.#place.anchors.sentencesThatMayMeet(number, this.#place.number)
  }

  /** For each variable that has a telling name, by its place in the text: the kinds of entity it may stand for. */
  #variables(): ReadonlyMap<number, readonly EntityKind[]> | undefined {
    if (!this.text.includes(VARIABLE)) return undefined
    const named = new Map<number, readonly EntityKind[]>()
    for (const mark of this.#textMarks) {
      if (mark.kind !== 'variable') continue
      const kinds = variableKinds(mark.name ?? '')
      if (kinds.length > 0) named.set(mark.start, kinds)
    }
    return named
  }

  #label(match: Match, label: string, symbols: SentenceSymbols, sentence: number, entities: EntityLookup): LabelledMatch {
    const { text, tokens } = this
    let { first, last } = match
    if (symbols.class[first] === EDGE && first < last) first++
    if (symbols.class[last] === EDGE && last > first) last--
    const parts: Record<string, MatchPart> = {}
    for (const part of match.parts) {
      const [a, b] = [symbols.first[part.first], symbols.last[part.last]]
      const [start, end] = [tokens.start[a], tokens.end[b]]
      parts[part.name] = { start, end, text: text.slice(start, end), entity: entities.at(a)?.find((entity) => entity.last === b + 1) }
    }
    const [a, b] = [symbols.first[first], symbols.last[last]]
    return { label, start: tokens.start[a], end: tokens.end[b], firstToken: a, lastToken: b + 1, sentence, parts }
  }
}

const NONE: readonly LabelledMatch[] = []

/** More than there can be groups of patterns. */
const GROUPS = 0x10000

/** Of matches that overlap, the longest stands, then the first. */
function withoutOverlaps(matches: LabelledMatch[]): LabelledMatch[] {
  const kept: LabelledMatch[] = []
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1)
    if (before !== undefined && match.start < before.end) {
      if (match.end - match.start <= before.end - before.start) continue
      kept.pop()
    }
    kept.push(match)
  }
  return kept
}

/** The entities of one sentence by the token they start at; grouped only when something asks. */
class EntityLookup implements Verifier {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #symbols: SentenceSymbols
  readonly #entities: readonly Entity[]
  #byToken: Map<number, Entity[]> | undefined

  constructor(text: string, tokens: Tokens, symbols: SentenceSymbols, entities: readonly Entity[]) {
    this.#text = text
    this.#tokens = tokens
    this.#symbols = symbols
    this.#entities = entities
  }

  at(token: number): readonly Entity[] | undefined {
    if (this.#byToken === undefined) {
      this.#byToken = new Map()
      for (const entity of this.#entities) {
        const group = this.#byToken.get(entity.first)
        if (group === undefined) this.#byToken.set(entity.first, [entity])
        else group.push(entity)
      }
    }
    return this.#byToken.get(token)
  }

  isExactly(symbol: number, word: string): boolean {
    const token = this.#symbols.first[symbol]
    return this.#text.slice(this.#tokens.start[token], this.#tokens.end[token]) === word
  }

  hasAmount(symbol: number, kinds: number, amount: number): boolean {
    const entities = this.at(this.#symbols.first[symbol])
    return entities?.some((entity) => (kindBit(entity.kind) & kinds) !== 0 && entity.value.amount === amount) === true
  }
}
