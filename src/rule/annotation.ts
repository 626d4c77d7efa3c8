import { type Block, blockDistance, type Level, levelRank, type Place, type Role } from '../document/index.ts'
import { type Analysis, type ClauseFeatures, clauseFeatures, type EntityValue, type LabelledMatch, type MatchPart } from '../language/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'

/** A phrase with a label, in its place: a claim, a fact, a cue, a disclosure. Offsets are of its block. */
export class Annotation implements Place {
  readonly document: AnnotatedDocument
  readonly block: Block
  readonly label: string
  readonly start: number
  readonly end: number
  /** Number of the sentence in its block. */
  readonly sentenceIndex: number
  readonly #analysis: Analysis
  readonly #match: LabelledMatch
  #features: ClauseFeatures | undefined

  constructor(document: AnnotatedDocument, block: Block, analysis: Analysis, match: LabelledMatch) {
    this.document = document
    this.block = block
    this.label = match.label
    this.start = match.start
    this.end = match.end
    this.sentenceIndex = match.sentence
    this.#analysis = analysis
    this.#match = match
  }

  /** The words themselves. */
  get text(): string {
    return this.block.text.slice(this.start, this.end)
  }

  get role(): Role {
    return this.block.role
  }

  /** The sentence around it, as a place. */
  get sentence(): Place & { readonly text: string } {
    const { tokens, sentences, text } = this.#analysis
    const start = tokens.start[sentences[this.sentenceIndex * 2]]
    const end = tokens.end[sentences[this.sentenceIndex * 2 + 1] - 1]
    return { block: this.block, start, end, text: text.slice(start, end) }
  }

  /** Negated, asked, conditional, quoted, only talked about. */
  get features(): ClauseFeatures {
    if (this.#features === undefined) {
      const { tokens, sentences, text } = this.#analysis
      const [from, to] = [sentences[this.sentenceIndex * 2], sentences[this.sentenceIndex * 2 + 1]]
      const found = clauseFeatures(text, tokens, from, to, this.#match.firstToken, this.#match.lastToken)
      const inQuote = this.block.role === 'quote' || this.block.marksAt('quote', this.start, this.end).length > 0
      this.#features = inQuote ? { ...found, quoted: true } : found
    }
    return this.#features
  }

  /** A named part of the phrase, or undefined where it was left out. */
  part(name: string): MatchPart | undefined {
    return Object.hasOwn(this.#match.parts, name) ? this.#match.parts[name] : undefined
  }

  /** Normalised value of a named part that is an entity. */
  value(name: string): EntityValue | undefined {
    return this.part(name)?.entity?.value
  }

  /** Whether template syntax stands within it. */
  get hasVariable(): boolean {
    return this.block.marks.some((mark) => mark.kind === 'variable' && mark.start >= this.start && mark.end <= this.end)
  }

  /** The nearest level at which this and `other` stand together. */
  distance(other: Annotation | Block): Level {
    const block = other instanceof Annotation ? other.block : other
    if (other instanceof Annotation && block === this.block && other.sentenceIndex === this.sentenceIndex) return 'sentence'
    return blockDistance(this.block, block)
  }

  /**
   * The annotations of a label that stand near enough to count as disclosed: hidden text never counts. Negated or quoted ones count only when
   * asked for. Of a document with thousands, only the few hundred next to this one are looked at.
   */
  nearby(label: string, within: Level, filter: FindOptions = {}): readonly Annotation[] {
    const all = this.document.find(label, { conditional: true, mention: true, question: true, ...filter })
    const most = levelRank[within]
    const here = lowerBound(all, this)
    const near: Annotation[] = []
    for (const other of all.slice(Math.max(0, here - WINDOW), here + WINDOW)) {
      if (other !== this && (within === 'document' || levelRank[this.distance(other)] <= most)) near.push(other)
    }
    return near
  }

  /** Whether any annotation of the label (or labels) stands within that distance. */
  near(label: string | readonly string[], within: Level, filter: FindOptions = {}): boolean {
    const labels = typeof label === 'string' ? [label] : label
    return labels.some((one) => this.nearby(one, within, filter).length > 0)
  }
}

/** How many annotations of a label, before and after a place, can be near it: keeps rules linear on hostile text. */
const WINDOW = 300

/** Number of annotations that stand before `place`. */
function lowerBound(sorted: readonly Annotation[], place: Annotation): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other.block.index < place.block.index || (other.block.index === place.block.index && other.start < place.start)) low = middle + 1
    else high = middle
  }
  return low
}

/** Which annotations to take. A feature that is not named must be absent, so that a claim that is denied or quoted is no claim. */
export interface FindOptions {
  roles?: readonly Role[]
  negated?: boolean
  question?: boolean
  conditional?: boolean
  quoted?: boolean
  mention?: boolean
  /** Take hidden text too. */
  hidden?: boolean
  /** Take struck-out text too. */
  struck?: boolean
}
