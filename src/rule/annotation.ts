import { type Block, blockDistance, type Level, type Place, type Role } from '../document/index.ts'
import { type ClauseFeatures, clauseFeatures, type EntityValue, type LabelledMatch, type MatchPart, type Reading } from '../language/index.ts'
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
  readonly #reading: Reading
  readonly #match: LabelledMatch
  #features: ClauseFeatures | undefined

  constructor(document: AnnotatedDocument, block: Block, reading: Reading, match: LabelledMatch) {
    this.document = document
    this.block = block
    this.label = match.label
    this.start = match.start
    this.end = match.end
    this.sentenceIndex = match.sentence
    this.#reading = reading
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
    return { block: this.block, ...this.#reading.sentence(this.sentenceIndex) }
  }

  /** Negated, asked, conditional, quoted, only talked about. */
  get features(): ClauseFeatures {
    if (this.#features === undefined) {
      const found = clauseFeatures(this.#reading, this.sentenceIndex, this.#match.firstToken, this.#match.lastToken)
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
    return this.block.marksAt('variable', this.start, this.end).length > 0
  }

  /** The nearest level at which this and `other` stand together. */
  distance(other: Annotation | Block): Level {
    const block = other instanceof Annotation ? other.block : other
    if (other instanceof Annotation && block === this.block && other.sentenceIndex === this.sentenceIndex) return 'sentence'
    return blockDistance(this.block, block)
  }

  /**
   * The annotations of a label that stand near enough to count as disclosed: hidden text never counts. Negated or quoted ones count only when
   * asked for. Only the blocks within that distance are read for it.
   */
  nearby(label: string, within: Level, filter: FindOptions = {}): readonly Annotation[] {
    const options = nearOptions(filter)
    if (within === 'document' || within === 'linked') return this.document.find(label, options).filter((other) => other !== this)
    const nearby: Annotation[] = []
    this.document.visitNear(this.block, within, label, options, (found) => {
      for (const other of around(found, this)) if (this.#isBeside(other, within)) nearby.push(other)
      return false
    })
    return nearby
  }

  /** Whether any annotation of the label (or labels) stands within that distance. */
  near(label: string | readonly string[], within: Level, filter: FindOptions = {}): boolean {
    const labels = typeof label === 'string' ? [label] : label
    if (within === 'document' || within === 'linked') return labels.some((one) => this.nearby(one, within, filter).length > 0)
    const options = nearOptions(filter)
    let isNear = false
    for (const one of labels) {
      this.document.visitNear(this.block, within, one, options, (found) => {
        isNear ||= around(found, this).some((other) => this.#isBeside(other, within))
        return isNear
      })
      if (isNear) break
    }
    return isNear
  }

  #isBeside(other: Annotation, within: Level): boolean {
    return other !== this && (within !== 'sentence' || other.sentenceIndex === this.sentenceIndex)
  }
}

const nearOptions = (filter: FindOptions): FindOptions => ({ conditional: true, mention: true, question: true, ...filter })

/** How many annotations of one block, before and after a place, are looked at: keeps rules linear on a hostile block. */
const WINDOW = 200

/** Of a block's annotations, those next to a place of that block; of any other block, all. */
function around(sorted: readonly Annotation[], place: Annotation): readonly Annotation[] {
  if (sorted.length <= 2 * WINDOW || sorted[0].block !== place.block) return sorted.slice(0, 2 * WINDOW)
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle].start < place.start) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - WINDOW), low + WINDOW)
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
