import { type Block, type Control, type Document, type Kind, type KindGroup, kindGroups, type Mark } from '../document/index.ts'
import { type Analysis, type Annotator, type Tier, tierOf, tiers } from '../language/index.ts'
import { Annotation, type FindOptions } from './annotation.ts'
import { type Markers, readMarkers } from './markers.ts'

/** A document with the annotations of all its blocks: what rules ask. */
export class AnnotatedDocument {
  readonly document: Document
  readonly #annotator: Annotator
  /** Annotations by label and analyses by block, of each tier that a rule has asked for. */
  readonly #tiers: Partial<Record<Tier, { byLabel: Map<string, Annotation[]>; analyses: (Analysis | undefined)[] }>> = {}
  /** Answers of `find`, since many rules ask the same. */
  readonly #found = new Map<string, readonly Annotation[]>()
  readonly #sentences = new Map<Block, Analysis>()
  #markers: Markers | undefined

  constructor(document: Document, annotator: Annotator) {
    this.document = document
    this.#annotator = annotator
  }

  get blocks(): readonly Block[] {
    return this.document.blocks
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

  /**
   * The annotations of a label, in source order, without those whose clause takes them back (see `FindOptions`). Throws a `RangeError` for a
   * label that no lexicon knows.
   */
  find(label: string, options: FindOptions = {}): readonly Annotation[] {
    const key = `${label} ${signature(options)}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const found = this.#select(label, options)
    this.#found.set(key, found)
    return found
  }

  #select(label: string, options: FindOptions): readonly Annotation[] {
    if (!this.#annotator.labels.has(label)) throw new RangeError(`No lexicon knows the label '${label}'`)
    return (this.#tier(tierOf(label)).byLabel.get(label) ?? []).filter((annotation) => accepts(annotation, options))
  }

  #tier(tier: Tier): { byLabel: Map<string, Annotation[]>; analyses: (Analysis | undefined)[] } {
    const known = this.#tiers[tier]
    if (known !== undefined) return known
    const byLabel = new Map<string, Annotation[]>()
    const analyses = this.blocks.map((block) => {
      const analysis = block.role === 'code' ? undefined : this.#annotator.annotate(block, tier)
      for (const match of analysis?.matches ?? []) {
        const annotation = new Annotation(this, block, analysis!, match)
        const list = byLabel.get(match.label)
        if (list === undefined) byLabel.set(match.label, [annotation])
        else list.push(annotation)
      }
      return analysis
    })
    return (this.#tiers[tier] = { byLabel, analyses })
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
  annotationsIn(block: Block): Annotation[] {
    const all = tiers.flatMap((tier) => [...this.#tier(tier).byLabel.values()].flat())
    return all.filter((annotation) => annotation.block === block).sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /** Footnote markers and their notes. */
  get markers(): Markers {
    this.#markers ??= readMarkers(this.document)
    return this.#markers
  }

  /** The sentences of a block, as stretches of its text. */
  sentences(block: Block): { start: number; end: number; text: string }[] {
    const { tokens, sentences } = this.analysis(block)
    const found: { start: number; end: number; text: string }[] = []
    for (let at = 0; at < sentences.length; at += 2) {
      const [start, end] = [tokens.start[sentences[at]], tokens.end[sentences[at + 1] - 1]]
      found.push({ start, end, text: block.text.slice(start, end) })
    }
    return found
  }

  /** The sentence of a block that holds an offset, or the whole block when none does. */
  sentenceAt(block: Block, offset: number): { start: number; end: number; text: string } {
    const { tokens, sentences } = this.analysis(block)
    let low = 0
    let high = sentences.length / 2 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (tokens.start[sentences[middle * 2]] <= offset) low = middle
      else high = middle - 1
    }
    const [start, end] = sentences.length === 0 ? [0, block.text.length] : [tokens.start[sentences[low * 2]], tokens.end[sentences[low * 2 + 1] - 1]]
    return start <= offset && offset < end
      ? { start, end, text: block.text.slice(start, end) }
      : { start: 0, end: block.text.length, text: block.text }
  }

  /** The tokens, sentences and entities of a block. */
  analysis(block: Block): Analysis {
    let analysis = this.#tiers.claims?.analyses[block.index] ?? this.#tiers.support?.analyses[block.index] ?? this.#sentences.get(block)
    if (analysis === undefined) {
      analysis = this.#annotator.analyse(block)
      this.#sentences.set(block, analysis)
    }
    return analysis
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

const signature = (options: FindOptions): string =>
  `${options.negated === true}${options.question === true}${options.conditional === true}${options.quoted === true}${options.mention === true}${options.hidden === true}${options.struck === true}${options.roles ?? ''}`

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
