import { VARIABLE, variableKinds } from '../document/index.ts'
import {
  Automaton,
  BLOCK_END,
  BLOCK_START,
  CLAUSE_MARK,
  EDGE,
  type Match,
  PLAIN,
  SENTENCE_END,
  SENTENCE_START,
  type Symbols,
  type Verifier,
} from './automaton.ts'
import { ANY_KIND, type Entity, EntityFinder, type EntityKind, entityWords, kindBit } from './entities.ts'
import { frequencyOf } from './frequency.ts'
import { BREAK, isDigit, Lexer, NUMBER, NUMBER_ANCHOR, PUNCTUATION, SYMBOL, type Tokens, VARIABLE_ANCHOR, VARIABLE_TOKEN } from './lexer.ts'
import type { Node } from './pattern.ts'
import { splitSentences } from './sentences.ts'

/** A text to annotate: a block, or anything with its shape. */
export interface AnnotatedText {
  readonly text: string
  readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly name?: string }[]
}

/** The words of a text, once it was found to hold something of interest. Token numbers count from 0; `sentences` are pairs of them. */
export interface Analysis {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: Int32Array
  readonly entities: readonly Entity[]
  readonly matches: readonly LabelledMatch[]
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

/** Marks that a phrase is read across: quotation marks, hyphens inside words, footnote markers and the like. */
const SOFT = new Set('"“”„«»‘’\'*†‡®™©_`~#^'.split(''))

/** A pattern and the label it earns. */
export interface LabelledPattern {
  readonly label: string
  readonly node: Node
}

/** Labels text by patterns: one lexer, one automaton, for any number of texts. */
export class Matcher {
  readonly #labels: readonly string[]
  readonly #automaton: Automaton
  readonly #lexer: Lexer
  readonly #isEntityWord: Uint8Array
  readonly #symbols: Symbols = { count: 0, word: [], kinds: [], class: [], first: [], last: [] }

  constructor(patterns: readonly LabelledPattern[]) {
    this.#labels = patterns.map((pattern) => pattern.label)
    this.#automaton = new Automaton(
      patterns.map((pattern) => pattern.node),
      { extraWords: entityWords, weights: frequencyOf },
    )
    const { vocabulary, anchors } = this.#automaton
    this.#lexer = new Lexer(vocabulary, anchors)
    this.#isEntityWord = new Uint8Array(anchors.length)
    for (const word of entityWords) this.#isEntityWord[vocabulary.get(word)] = 1
  }

  /**
   * The analysis of a text; undefined when it holds no phrase that has a label. Only sentences with an anchor are read by the automaton: no
   * phrase crosses the end of a sentence, and none is without an anchor.
   */
  match(block: AnnotatedText): Analysis | undefined {
    return this.#lexer.lex(block.text) ? this.#read(block, false) : undefined
  }

  /** The analysis of a text, whatever it holds. */
  analyse(block: AnnotatedText): Analysis {
    this.#lexer.lex(block.text)
    return this.#read(block, true)
  }

  #read(block: AnnotatedText, always: true): Analysis
  #read(block: AnnotatedText, always: boolean): Analysis | undefined
  #read(block: AnnotatedText, always: boolean): Analysis | undefined {
    const { text } = block
    const lexer = this.#lexer
    const sentences = splitSentences(text, lexer)
    const variables = text.includes(VARIABLE) ? variablesOf(block) : undefined
    const finder = new EntityFinder(text, lexer, { isEntityWord: this.#isEntityWord, variables })
    const found = new Map<number, readonly Entity[]>()
    const matches: LabelledMatch[] = []
    for (let at = 0; at < sentences.length; at += 2) {
      if (!this.#isAnchored(sentences[at], sentences[at + 1])) continue
      const entities = finder.find(sentences[at], sentences[at + 1])
      if (entities.length > 0) found.set(at, entities)
      this.#fillSymbols(text, sentences[at], sentences[at + 1], entities, at === 0, at + 2 === sentences.length)
      const lookup = new EntityLookup(text, lexer, this.#symbols, entities)
      for (const match of this.#automaton.run(this.#symbols, lookup)) matches.push(this.#label(match, text, at / 2, lookup))
    }
    if (matches.length === 0 && !always) return undefined
    const entities: Entity[] = []
    for (let at = 0; at < sentences.length; at += 2)
      for (const entity of found.get(at) ?? finder.find(sentences[at], sentences[at + 1])) entities.push(entity)
    return { text, tokens: lexer.keep(), sentences, entities, matches: withoutOverlaps(matches) }
  }

  #isAnchored(from: number, to: number): boolean {
    const { anchors } = this.#automaton
    const { word, kind } = this.#lexer
    for (let at = from; at < to; at++) {
      if (anchors[word[at]] === 1) return true
      if (kind[at] === NUMBER ? anchors[NUMBER_ANCHOR] === 1 : kind[at] === VARIABLE_TOKEN && anchors[VARIABLE_ANCHOR] === 1) return true
    }
    return false
  }

  /** One symbol for each entity, word and mark that matters, between the edges of the sentence. */
  #fillSymbols(text: string, from: number, to: number, entities: readonly Entity[], isFirst: boolean, isLast: boolean): void {
    const symbols = this.#symbols
    const tokens = this.#lexer
    symbols.count = 0
    push(symbols, isFirst ? BLOCK_START : SENTENCE_START, 0, EDGE, from, from)
    let next = 0
    for (let at = from; at < to; ) {
      while (next < entities.length && entities[next].first < at) next++
      let kinds = 0
      let last = at + 1
      for (let e = next; e < entities.length && entities[e].first === at; e++) {
        kinds |= kindBit(entities[e].kind)
        if (entities[e].last > last) {
          last = entities[e].last
          kinds = kindBit(entities[e].kind)
        }
      }
      const kind = tokens.kind[at]
      if (kinds !== 0) {
        push(symbols, last === at + 1 ? tokens.word[at] : 0, kinds, PLAIN, at, last - 1)
      } else if (kind === VARIABLE_TOKEN) {
        push(symbols, 0, ANY_KIND, PLAIN, at, at)
      } else if (kind === PUNCTUATION || kind === SYMBOL) {
        if (!isSoft(text, tokens, at)) push(symbols, tokens.word[at], 0, CLAUSE_MARK, at, at)
      } else if (kind !== BREAK) {
        push(symbols, tokens.word[at], 0, PLAIN, at, at)
      }
      at = last
    }
    while (symbols.count > 1 && isStop(text, tokens, symbols)) symbols.count--
    push(symbols, isLast ? BLOCK_END : SENTENCE_END, 0, EDGE, to - 1, to - 1)
  }

  #label(match: Match, text: string, sentence: number, entities: EntityLookup): LabelledMatch {
    const symbols = this.#symbols
    const tokens = this.#lexer
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
    return {
      label: this.#labels[match.pattern],
      start: tokens.start[a],
      end: tokens.end[b],
      firstToken: a,
      lastToken: b + 1,
      sentence,
      parts,
    }
  }
}

/** For each variable that has a telling name, by its place in the text: the kinds of entity it may stand for. */
function variablesOf(block: AnnotatedText): ReadonlyMap<number, readonly EntityKind[]> {
  const named = new Map<number, readonly EntityKind[]>()
  for (const mark of block.marks) {
    if (mark.kind !== 'variable') continue
    const kinds = variableKinds(mark.name ?? '')
    if (kinds.length > 0) named.set(mark.start, kinds)
  }
  return named
}

function push(symbols: Symbols, word: number, kinds: number, cls: number, first: number, last: number): void {
  const at = symbols.count++
  symbols.word[at] = word
  symbols.kinds[at] = kinds
  symbols.class[at] = cls
  symbols.first[at] = first
  symbols.last[at] = last
}

/** The stop that ends a sentence is its edge, not a mark of its own, unless a pattern names it. */
function isStop(text: string, tokens: Tokens, symbols: Symbols): boolean {
  const at = symbols.count - 1
  return symbols.class[at] === CLAUSE_MARK && '.!?…)'.includes(text[tokens.start[symbols.first[at]]])
}

function isSoft(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]
  const mark = text[start]
  if (mark === '-' || mark === '‑' || mark === '\u2010')
    return start > 0 && text[start - 1] !== ' ' && text[tokens.end[at]] !== ' ' && tokens.end[at] < text.length
  // A rank: "#1".
  if (mark === '#') return !isDigit(text.charCodeAt(start + 1))
  return SOFT.has(mark)
}

/** Of matches with one label that overlap, the longest stands, then the first. */
function withoutOverlaps(matches: LabelledMatch[]): LabelledMatch[] {
  if (matches.length < 2) return matches
  const lastOf = new Map<string, number>()
  const kept: (LabelledMatch | undefined)[] = []
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = lastOf.get(match.label)
    const before = last === undefined ? undefined : kept[last]
    if (last !== undefined && before !== undefined && match.start < before.end) {
      if (match.end - match.start <= before.end - before.start) continue
      kept[last] = undefined
    }
    lastOf.set(match.label, kept.push(match) - 1)
  }
  return kept.filter((match) => match !== undefined)
}

/** The entities of one sentence by the token they start at; grouped only when something asks. */
class EntityLookup implements Verifier {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #symbols: Symbols
  readonly #entities: readonly Entity[]
  #byToken: Map<number, Entity[]> | undefined

  constructor(text: string, tokens: Tokens, symbols: Symbols, entities: readonly Entity[]) {
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
