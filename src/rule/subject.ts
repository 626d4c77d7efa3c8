import { type Block, type Container, enclosing, type Place, type Section } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation } from './annotation.ts'
import { type CellPlace, placeCells } from './table.ts'

/** Takes every annotation, whatever its clause: a plan named in a question is named. */
const ALL = { negated: true, question: true, conditional: true, quoted: true, mention: true } as const
/** Class names that say a box is one of several offers. */
const PLAN_CLASS = /card|plan|tier|pric|package|product|offer/

/**
 * What the facts of a document speak of: a plan, a product, an offer, named by the sentence, a label before a colon, the head of a table row or
 * column, a card or a heading. Facts about different subjects are never held against each other.
 */
export class Subjects {
  readonly cells: ReadonlyMap<Block, CellPlace>
  readonly #document: AnnotatedDocument
  readonly #matters: ReadonlySet<Block>
  readonly #leads: ReadonlyMap<Block, Annotation>
  readonly #plans: ReadonlyMap<Block, readonly Annotation[]>
  readonly #everyPlan: ReadonlyMap<Block, readonly Annotation[]>
  readonly #headings: ReadonlySet<Block>
  readonly #cards: ReadonlyMap<Container, string>
  readonly #rowTables: ReadonlySet<Container>

  constructor(document: AnnotatedDocument) {
    this.#document = document
    this.#matters = new Set(document.find('cue.matter', ALL).map((cue) => cue.block))
    this.#leads = new Map(document.find('cue.matter-lead', ALL).map((cue) => [cue.block, cue]))
    this.#plans = byBlock(document.find('cue.plan', ALL))
    this.#everyPlan = byBlock(document.find('cue.every-plan', ALL))
    this.cells = placeCells(document.blocks)
    this.#rowTables = this.#tablesOfRows()
    const prices = document.find('fact.price', ALL).map((price) => price.block)
    this.#headings = this.#planHeadings(prices)
    this.#cards = this.#planCards(prices)
  }

  /** The subject of a place, in lower case, or undefined when it speaks of everything on offer. */
  of(place: Place): string | undefined {
    const { block } = place
    const named = this.#named(place)
    if (named !== undefined) return named === '' ? undefined : named
    return this.#lead(place) ?? this.#cell(block) ?? this.#card(block) ?? this.#heading(block.section, block)
  }

  /** Whether two places may be about the same thing. */
  comparable(a: Place, b: Place): boolean {
    const [first, second] = [this.of(a), this.of(b)]
    return first === undefined || second === undefined || first === second
  }

  /** Whether each row of a table is a plan, a product or the like; in other tables each column is. */
  isRowTable(table: Container): boolean {
    return this.#rowTables.has(table)
  }

  /** The plan that the sentence names; '' when it speaks of all of them. */
  #named(place: Place): string | undefined {
    if (!this.#plans.has(place.block) && !this.#everyPlan.has(place.block)) return undefined
    const sentence = this.#document.sentenceAt(place.block, place.start)
    const isWhole = (cue: Place): boolean => cue.end - cue.start >= place.block.text.length - 1
    const inside = (cue: Place): boolean => cue.start >= sentence.start && cue.end <= sentence.end && !isWhole(cue)
    if (this.#everyPlan.get(place.block)?.some(inside)) return ''
    const plans = (this.#plans.get(place.block) ?? []).filter(inside)
    const plan = plans.findLast((one) => one.start <= place.start) ?? (plans.length === 1 ? plans[0] : undefined)
    if (plan === undefined || place.block.role === 'heading') return undefined
    return planName(plan)
  }

  /** `Flex: cancel anytime`, `**Solo** – $6 a month`. */
  #lead(place: Place): string | undefined {
    const { text, marks } = place.block
    const strong = marks.find((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end < text.length)
    const colon = text.slice(0, 40).indexOf(':')
    const end = strong?.end ?? colon
    if (end <= 0 || end > 40 || place.start < end || this.#leads.has(place.block)) return undefined
    const name = nameOf(text.slice(0, end))
    return name !== '' && name.split(' ').length <= 4 ? name : undefined
  }

  #cell(block: Block): string | undefined {
    const place = this.cells.get(block)
    if (place === undefined) return undefined
    const header = this.#rowTables.has(place.table) ? (place.rowHeader ?? (place.isHeader ? undefined : block)) : place.columnHeader
    return header === undefined || this.#matters.has(header) ? undefined : nameOf(header.text)
  }

  #card(block: Block): string | undefined {
    for (let card = enclosing(block, 'card'); card !== undefined; card = card.parent === undefined ? undefined : enclosing(card.parent, 'card')) {
      const name = this.#cards.get(card)
      if (name !== undefined) return name
    }
    return undefined
  }

  #heading(from: Section | undefined, block: Block): string | undefined {
    for (let section = from; section !== undefined; section = section.parent) {
      const { heading } = section
      if (heading === undefined || !this.#headings.has(heading) || (heading === block && !this.#plans.has(block))) continue
      const plan = this.#plans.get(heading)?.[0]
      return plan === undefined ? nameOf(heading.text) : planName(plan)
    }
    return undefined
  }

  /** Tables in which each row is a plan: a head names a matter such as the price, or the corner says what the rows are. */
  #tablesOfRows(): Set<Container> {
    const heads = new Map<Container, { matterAbove: boolean; matterBeside: boolean; corner: boolean }>()
    for (const [block, place] of this.cells) {
      const head = heads.get(place.table) ?? { matterAbove: false, matterBeside: false, corner: false }
      heads.set(place.table, head)
      if (place.isHeader && place.column === 0) head.corner = true
      else if (place.isHeader) head.matterAbove ||= this.#matters.has(block)
      else if (place.column === 0) head.matterBeside ||= this.#matters.has(block)
    }
    return new Set([...heads].filter(([, head]) => head.matterAbove || (!head.matterBeside && head.corner)).map(([table]) => table))
  }

  /** Headings that name a plan: by the word itself, or because two headings of one level each have a price under them. */
  #planHeadings(priced: readonly Block[]): Set<Block> {
    const found = new Set<Block>()
    const siblings = new Map<Section | undefined, Set<Block>>()
    for (const block of this.#document.blocks) {
      if (block.role === 'heading' && this.#plans.get(block)?.some((plan) => plan.start === 0)) found.add(block)
    }
    for (const block of priced) {
      const { heading, parent } = block.section
      if (heading === undefined || heading === block || this.#matters.has(heading) || heading.data.depth === 1) continue
      const list = siblings.get(parent) ?? new Set()
      siblings.set(parent, list.add(heading))
    }
    for (const list of siblings.values()) if (list.size > 1) for (const heading of list) found.add(heading)
    return found
  }

  /** Cards that each hold an offer, with their names. */
  #planCards(priced: readonly Block[]): Map<Container, string> {
    const withPrice = new Set(priced.map((block) => enclosing(block, 'card')))
    const siblings = new Map<Container | undefined, [Container, Block][]>()
    const seen = new Set<Container>()
    for (const block of this.#document.blocks) {
      const card = enclosing(block, 'card')
      if (card === undefined || seen.has(card) || block.role !== 'heading') continue
      seen.add(card)
      const isOffer = withPrice.has(card) || PLAN_CLASS.test(card.data.className ?? block.data.className ?? '')
      if (!isOffer || this.#matters.has(block)) continue
      siblings.set(card.parent, [...(siblings.get(card.parent) ?? []), [card, block]])
    }
    const named = [...siblings.values()].filter((list) => list.length > 1).flat()
    return new Map(named.map(([card, heading]) => [card, nameOf(heading.text)]))
  }
}

function byBlock(annotations: readonly Annotation[]): Map<Block, Annotation[]> {
  const found = new Map<Block, Annotation[]>()
  for (const annotation of annotations) {
    const list = found.get(annotation.block)
    if (list === undefined) found.set(annotation.block, [annotation])
    else list.push(annotation)
  }
  return found
}

/** `Annual` and `yearly` are one name, `12-month` is another. */
function planName(plan: Annotation): string {
  const value = plan.value('plan')
  return value?.unit !== undefined && value.amount === undefined ? value.unit : nameOf(plan.part('plan')?.text ?? plan.text)
}

/** `The Pro plan*` and `pro` are one name. */
const nameOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !['the', 'our', 'plan', 'plans', 'tier', 'package', 'membership', 'subscription'].includes(word))
    .join(' ')
