import {
  type Block,
  type Control,
  type Document,
  type Industry,
  isWithin,
  type Kind,
  type KindGroup,
  kindGroups,
  type Level,
  type Mark,
  mayBeIn,
  NEAR_BLOCKS,
  type Place,
} from '../document/index.ts'
import type { Annotator, LabelledMatch, Need, Reading, ReadTexts } from '../language/index.ts'
import { Annotation, type FindOptions } from './annotation.ts'
import { type Markers, readMarkers } from './markers.ts'

/** A document with the annotations of all its blocks: what rules ask. */
export class AnnotatedDocument {
  readonly document: Document
  readonly #annotator: Annotator
  /** By block number, once a rule has asked for anything in that block. */
  readonly #readings: (Reading | undefined)[] = []
  readonly #annotations = new Map<readonly LabelledMatch[], readonly Annotation[]>()
  /** Answers of `find` by label and options, since many rules ask the same. */
  readonly #found = new Map<string, Map<number | string, readonly Annotation[]>>()
  /** Answers of `find` block by block, for what is asked again and again in many places. */
  readonly #nearby = new Map<string, Map<number | string, Nearby>>()
  #read: ReadTexts | undefined
  readonly #kept = new Map<unknown, unknown>()

  constructor(document: Document, annotator: Annotator) {
    this.document = document
    this.#annotator = annotator
  }

  get blocks(): readonly Block[] {
    return this.document.blocks
  }

  /** Cuts all blocks into words at once, rather than when the first rule asks: whose time that takes is then no question. */
  readWords(): void {
    this.#words()
  }

  get controls(): readonly Control[] {
    return this.document.controls
  }

  get kind(): Kind {
    return this.document.kind
  }

  get format(): string {
    return this.document.format
  }

  /** A value of front matter or a header field, by lower-case name. */
  field(name: string): string | undefined {
    return this.document.meta.fields.get(name)
  }

  /** Whether the document is of one of these kinds or groups. */
  isA(...kinds: readonly (Kind | KindGroup)[]): boolean {
    return includesKind(kinds, this.kind)
  }

  /** Whether the document is stated to come from one of these trades. */
  isFrom(...industries: readonly Industry[]): boolean {
    return this.document.market.industries.some((one) => (industries as readonly string[]).includes(one))
  }

  /** Whether the document is stated to be read in one of these jurisdictions. */
  isReadIn(...places: readonly string[]): boolean {
    const { market } = this.document
    return market.jurisdictions.length > 0 && mayBeIn(market, places)
  }

  /**
   * The annotations of a label, in source order, without those whose clause takes them back (see `FindOptions`). Throws a `RangeError` for a
   * label that no lexicon knows.
   */
  find(label: string, options: FindOptions = {}): readonly Annotation[] {
    const needs = this.#annotator.needsOf(label)
    if (!this.#words().mayMeet(needs)) return NONE
    const answers = entryOf(this.#found, label)
    const key = signature(options)
    let found = answers.get(key)
    if (found === undefined) {
      found = this.#select(needs, options)
      answers.set(key, found)
    }
    return found
  }

  #select(needs: readonly Need[], options: FindOptions): readonly Annotation[] {
    const found: Annotation[] = []
    for (const number of this.#words().thatMayMeet(needs))
      for (const annotation of this.#annotationsOf(this.blocks[number], needs)) if (accepts(annotation, options)) found.push(annotation)
    return found
  }

  /**
   * All blocks but code, cut into words. Where none holds the words that a label needs, nothing more is looked at for it: this is why a rule costs
   * nothing where there is nothing for it.
   */
  #words(): ReadTexts {
    this.#read ??= this.#annotator.readAll(this.blocks.map((block) => (block.role === 'code' ? undefined : block)))
    return this.#read
  }

  /** `find` in one block alone: the rest of the document is not even read for it. */
  findIn(block: Block, label: string, options: FindOptions = {}): readonly Annotation[] {
    const all = this.#labelled(block, this.#annotator.needsOf(label))
    if (all.length === 0) return all
    // A hostile block is asked again for each of its claims.
    if (all.length < MANY) return all.filter((annotation) => accepts(annotation, options))
    const answers = entryOf(this.#found, `${block.index} ${label}`)
    const key = signature(options)
    let found = answers.get(key)
    if (found === undefined) {
      found = all.filter((annotation) => accepts(annotation, options))
      answers.set(key, found)
    }
    return found
  }

  /**
   * Visits the annotations of a label within a distance of a block, block by block, until a visit says true. The first times only blocks that are
   * near are read; a question that is asked in many places is answered from the whole document, where it costs what there is to be found.
   */
  visitNear(
    block: Block,
    within: Exclude<Level, 'document' | 'linked'>,
    label: string,
    options: FindOptions,
    visit: (found: readonly Annotation[]) => boolean,
  ): void {
    if (within === 'sentence') {
      visit(this.findIn(block, label, options))
      return
    }
    if (!this.#words().mayMeet(this.#annotator.needsOf(label))) return
    const { blocks } = this.document
    const from = Math.max(0, block.index - NEAR_BLOCKS)
    const to = Math.min(blocks.length, block.index + NEAR_BLOCKS + 1)
    const held = this.#asked(label, options)
    if (held === undefined) {
      for (let at = from; at < to; at++) if (isWithin(block, blocks[at], within) && visit(this.findIn(blocks[at], label, options))) return
      return
    }
    for (let at = firstFrom(held, from); at < held.length && held[at][0].block.index < to; at++) {
      if (isWithin(block, held[at][0].block, within) && visit(held[at])) return
    }
  }

  /** The annotations of a label by block, once they have been asked for often. */
  #asked(label: string, options: FindOptions): readonly (readonly Annotation[])[] | undefined {
    const answers = entryOf(this.#nearby, label)
    const key = signature(options)
    let nearby = answers.get(key)
    if (nearby === undefined) {
      nearby = { asked: 0, byBlock: undefined }
      answers.set(key, nearby)
    }
    if (++nearby.asked > OFTEN) nearby.byBlock ??= groupByBlock(this.find(label, options))
    return nearby.byBlock
  }

  /** The annotations of a block that have a label, whatever their features. The same phrase is the same annotation, whoever asks. */
  #labelled(block: Block, needs: readonly Need[]): readonly Annotation[] {
    if (block.role === 'code') return NONE
    return this.#words().mayMeetIn(block.index, needs) ? this.#annotationsOf(block, needs) : NONE
  }

  #annotationsOf(block: Block, needs: readonly Need[]): readonly Annotation[] {
    const reading = this.reading(block)
    const matches = this.#annotator.matchesOf(reading, needs)
    if (matches.length === 0) return NONE
    let annotations = this.#annotations.get(matches)
    if (annotations === undefined) {
      annotations = matches.map((match) => new Annotation(this, block, reading, match))
      this.#annotations.set(matches, annotations)
    }
    return annotations
  }

  /** A block as the language layer sees it: tokens, sentences, entities. */
  reading(block: Block): Reading {
    const known = this.#readings[block.index]
    if (known !== undefined) return known
    const reading = this.#words().reading(block.index) ?? this.#annotator.read(block)
    this.#readings[block.index] = reading
    return reading
  }

  /** Whether some block holds the words that a label needs, which costs next to nothing to know: without them there is nothing to find. */
  mayHave(label: string): boolean {
    return this.#words().mayMeet(this.#annotator.needsOf(label))
  }

  /** Whether any lexicon knows a label. */
  knows(label: string): boolean {
    return this.#annotator.knows(label)
  }

  /** `find('claim.…')`. */
  claims(name: string, options?: FindOptions): readonly Annotation[] {
    return this.find(`claim.${name}`, options)
  }

  /** `find('fact.…')`; a fact counts also as a condition or in a question's answer. */
  facts(name: string, options?: FindOptions): readonly Annotation[] {
    return this.find(`fact.${name}`, { conditional: true, ...options })
  }

  /** Whether there is any such annotation. */
  has(label: string, options?: FindOptions): boolean {
    return this.find(label, options).length > 0
  }

  /** All annotations that touch a block, whatever their features: for `candor inspect`. */
  annotationsIn(block: Block): readonly Annotation[] {
    const all = [...this.#annotator.labels].flatMap((label) => this.#labelled(block, this.#annotator.needsOf(label)))
    return all.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /** Footnote markers and their notes. */
  get markers(): Markers {
    return this.once(readMarkersOf)
  }

  /** What a function finds in this document, found when it is first asked for and then kept: several rules may ask. */
  once<T>(find: (document: AnnotatedDocument) => T): T {
    if (!this.#kept.has(find)) this.#kept.set(find, find(this))
    return this.#kept.get(find) as T
  }

  /** The sentences of a block, as stretches of its text. */
  sentences(block: Block): { start: number; end: number; text: string }[] {
    const reading = this.reading(block)
    return Array.from({ length: reading.sentences.length / 2 }, (_, number) => reading.sentence(number))
  }

  /** The sentence of a block that holds an offset, or the whole block when none does. */
  sentenceAt(block: Block, offset: number): { start: number; end: number; text: string } {
    const reading = this.reading(block)
    const number = reading.sentenceAt(offset)
    const sentence = number < 0 ? undefined : reading.sentence(number)
    if (sentence !== undefined && sentence.start <= offset && offset < sentence.end) return sentence
    return { start: 0, end: block.text.length, text: block.text }
  }

  /** Whether a place shows code, which its reader is told about and not told. */
  isCode({ block, start, end }: Place): boolean {
    return block.role === 'code' || block.marksAt('code', start, end).length > 0
  }

  /** Every link: a mark of a block, or a whole link or button block. */
  links(): { block: Block; start: number; end: number; href: string; text: string }[] {
    const found: { block: Block; start: number; end: number; href: string; text: string }[] = []
    for (const block of this.blocks) {
      if (block.data.href !== undefined && (block.role === 'link' || block.role === 'button')) {
        found.push({ block, start: 0, end: block.text.length, href: block.data.href, text: block.text })
      }
      for (const mark of block.marks)
        if (isLink(mark)) found.push({ block, start: mark.start, end: mark.end, href: mark.href, text: block.text.slice(mark.start, mark.end) })
    }
    return found
  }
}

const NONE: readonly Annotation[] = []

const readMarkersOf = ({ document }: AnnotatedDocument): Markers => readMarkers(document)

/** Annotations in one block from which on the answer is kept. */
const MANY = 30

/** Questions about what is near, from which on they are answered from the whole document. */
const OFTEN = 12

interface Nearby {
  asked: number
  byBlock: readonly (readonly Annotation[])[] | undefined
}

/** Options as a number; with roles, as text. */
function signature(options: FindOptions): number | string {
  const bits =
    (options.negated === true ? 1 : 0) |
    (options.question === true ? 2 : 0) |
    (options.conditional === true ? 4 : 0) |
    (options.quoted === true ? 8 : 0) |
    (options.mention === true ? 16 : 0) |
    (options.hidden === true ? 32 : 0) |
    (options.struck === true ? 64 : 0)
  return options.roles === undefined ? bits : `${bits} ${options.roles}`
}

function entryOf<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let entry = map.get(key)
  if (entry === undefined) {
    entry = new Map()
    map.set(key, entry)
  }
  return entry
}

function groupByBlock(annotations: readonly Annotation[]): Annotation[][] {
  const groups: Annotation[][] = []
  for (const annotation of annotations) {
    const last = groups.at(-1)
    if (last?.[0].block === annotation.block) last.push(annotation)
    else groups.push([annotation])
  }
  return groups
}

/** The first group that stands in a block of that number or a later one. */
function firstFrom(groups: readonly (readonly Annotation[])[], index: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle][0].block.index < index) low = middle + 1
    else high = middle
  }
  return low
}

const isLink = (mark: Mark): mark is Mark & { href: string } => mark.kind === 'link' && mark.href !== undefined

export function includesKind(kinds: readonly (Kind | KindGroup)[] | 'all', kind: Kind): boolean {
  if (kinds === 'all') return true
  return kinds.some(
    (name) => name === kind || (Object.hasOwn(kindGroups, name) && (kindGroups[name as KindGroup] as readonly string[]).includes(kind)),
  )
}

function accepts(annotation: Annotation, options: FindOptions): boolean {
  const { block } = annotation
  if (block.hidden && !options.hidden) return false
  if (options.roles !== undefined && !options.roles.includes(block.role)) return false
  if (block.marks.length > 0) {
    if (!options.struck && block.marksAt('struck', annotation.start, annotation.end).length > 0) return false
    if (block.marksAt('code', annotation.start, annotation.end).length > 0) return false
  }
  const { features } = annotation
  return (
    (!features.negated || options.negated === true) &&
    (!features.question || options.question === true) &&
    (!features.conditional || options.conditional === true) &&
    (!features.quoted || options.quoted === true) &&
    (!features.mention || options.mention === true)
  )
}
