import { VARIABLE, variableKinds } from '../document/index.ts'
import { weightOf } from './anchors.ts'
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
import { ANY_KIND, type Entity, type EntityKind, entityWords, findEntities, kindBit } from './entities.ts'
import { isDigit, BREAK, Lexer, PUNCTUATION, SYMBOL, type Tokens, VARIABLE_TOKEN } from './lexer.ts'
import { type Lexicon, linesOf } from './lexicon.ts'
import { parsePattern } from './pattern.ts'
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

/** Labels text by the phrase patterns of lexicons. One annotator serves any number of documents. */
export class Annotator {
  readonly labels: readonly string[]
  readonly #labelOf: number[] = []
  readonly #automaton: Automaton
  readonly #lexer: Lexer
  readonly #symbols: Symbols = { count: 0, word: [], kinds: [], class: [], first: [], last: [] }

  constructor(lexicons: readonly Lexicon[]) {
    const groups: Record<string, string> = {}
    for (const lexicon of lexicons) {
      for (const [name, words] of Object.entries(lexicon.groups ?? {})) {
        if (Object.hasOwn(groups, name)) throw new RangeError(`Two lexicons define the group <${name}>`)
        groups[name] = words
      }
    }
    const labels: string[] = []
    const nodes = lexicons.flatMap((lexicon) =>
      Object.entries(lexicon.patterns).flatMap(([label, entry]) => {
        let at = labels.indexOf(label)
        if (at === -1) at = labels.push(label) - 1
        return linesOf(entry).map((line) => {
          this.#labelOf.push(at)
          return parsePattern(line, groups)
        })
      }),
    )
    this.labels = labels
    this.#automaton = new Automaton(nodes, { extraWords: entityWords, weights: weightOf })
    this.#lexer = new Lexer(this.#automaton.vocabulary, this.#automaton.anchors)
  }

  /** The analysis of a text; undefined when no pattern can match it. `force` analyses it all the same. */
  annotate(block: AnnotatedText, force = false): Analysis | undefined {
    const { text } = block
    if (!this.#lexer.lex(text) && !force) return undefined
    const tokens = this.#lexer.keep()
    const sentences = splitSentences(text, tokens)
    const names = text.includes(VARIABLE) ? variablesOf(block) : undefined
    const entities: Entity[] = []
    const matches: LabelledMatch[] = []
    for (let at = 0; at < sentences.length; at += 2) {
      const [from, to] = [sentences[at], sentences[at + 1]]
      const found = findEntities(text, tokens, from, to, (token) => names?.get(tokens.start[token]))
      for (const entity of found) entities.push(entity)
      this.#fillSymbols(block, tokens, from, to, found, at === 0, at + 2 === sentences.length)
      const byToken = groupByToken(found)
      const verifier = new SentenceVerifier(text, tokens, this.#symbols, byToken)
      for (const match of this.#automaton.run(this.#symbols, verifier)) matches.push(this.#label(match, text, tokens, at / 2, byToken))
    }
    return { text, tokens, sentences, entities, matches: withoutOverlaps(matches) }
  }

  /** One symbol for each entity, word and mark that matters, between the edges of the sentence. */
  #fillSymbols(block: AnnotatedText, tokens: Tokens, from: number, to: number, entities: readonly Entity[], isFirst: boolean, isLast: boolean): void {
    const symbols = this.#symbols
    const { text } = block
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

  #label(match: Match, text: string, tokens: Tokens, sentence: number, entities: EntitiesByToken): LabelledMatch {
    const symbols = this.#symbols
    let { first, last } = match
    if (symbols.class[first] === EDGE && first < last) first++
    if (symbols.class[last] === EDGE && last > first) last--
    const parts: Record<string, MatchPart> = {}
    for (const part of match.parts) {
      const [a, b] = [symbols.first[part.first], symbols.last[part.last]]
      const [start, end] = [tokens.start[a], tokens.end[b]]
      parts[part.name] = { start, end, text: text.slice(start, end), entity: entities.get(a)?.find((entity) => entity.last === b + 1) }
    }
    const [a, b] = [symbols.first[first], symbols.last[last]]
    return {
      label: this.labels[this.#labelOf[match.pattern]],
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

type EntitiesByToken = ReadonlyMap<number, readonly Entity[]>

function groupByToken(entities: readonly Entity[]): EntitiesByToken {
  const groups = new Map<number, Entity[]>()
  for (const entity of entities) {
    const group = groups.get(entity.first)
    if (group === undefined) groups.set(entity.first, [entity])
    else group.push(entity)
  }
  return groups
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

class SentenceVerifier implements Verifier {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #symbols: Symbols
  readonly #entities: EntitiesByToken

  constructor(text: string, tokens: Tokens, symbols: Symbols, entities: EntitiesByToken) {
    this.#text = text
    this.#tokens = tokens
    this.#symbols = symbols
    this.#entities = entities
  }

  isExactly(symbol: number, word: string): boolean {
    const token = this.#symbols.first[symbol]
    return this.#text.slice(this.#tokens.start[token], this.#tokens.end[token]) === word
  }

  hasAmount(symbol: number, kinds: number, amount: number): boolean {
    const token = this.#symbols.first[symbol]
    return this.#entities.get(token)?.some((entity) => (kindBit(entity.kind) & kinds) !== 0 && entity.value.amount === amount) === true
  }
}
