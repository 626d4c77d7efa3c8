import { type Block, blockDistance, enclosing } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation } from './annotation.ts'
import type { Markers } from './markers.ts'
import { Subjects } from './subject.ts'

/** How far after a statement its target may begin, in characters. */
const SOON = 30

/**
 * Finds what a statement speaks of: which price goes with "billed annually", which offer with "renews automatically". Nearest first:
 *
 * ```text
 * $12/month billed monthly, or $10/month billed annually     the one before it in its sentence, else the one after
 * | $9/mo | billed annually |                                the cells of its row or column
 * $20/mo* … * billed annually                                those whose marker leads to its note
 * <h2>$8/mo</h2> <small>billed annually</small>              those next to it, in its card, then in its section
 * ```
 */
export class Binder {
  readonly subjects: Subjects
  readonly #targets: readonly Annotation[]
  readonly #byBlock = new Map<Block, Annotation[]>()
  readonly #markers: Markers

  constructor(document: AnnotatedDocument, targets: readonly Annotation[]) {
    this.subjects = new Subjects(document)
    this.#targets = targets
    this.#markers = document.markers
    for (const target of targets) {
      const list = this.#byBlock.get(target.block)
      if (list === undefined) this.#byBlock.set(target.block, [target])
      else list.push(target)
    }
  }

  /** What a statement speaks of. Where `general` is true it may speak of everything in the document. */
  targetsOf(statement: Annotation, general = false): readonly Annotation[] {
    const own = this.#inBlock(statement)
    if (own !== undefined) return [own]
    const inTable = this.#inTable(statement)
    if (inTable.length > 0) return inTable
    const noted = this.#noted(statement)
    if (noted.length > 0) return noted
    const near = this.#nearest(statement)
    if (near.length > 0) return near
    return general ? this.#targets.filter((target) => this.subjects.comparable(statement, target)) : []
  }

  #inBlock(statement: Annotation): Annotation | undefined {
    const own = this.#byBlock.get(statement.block) ?? []
    const inSentence = own.filter((target) => target.sentenceIndex === statement.sentenceIndex)
    for (const list of [inSentence, own]) {
      const found = list.findLast((target) => target.start < statement.start) ?? list.find((target) => follows(target, statement))
      if (found !== undefined) return found
    }
    return undefined
  }

  #inTable(statement: Annotation): Annotation[] {
    const place = this.subjects.cells.get(statement.block)
    if (place === undefined) return []
    const cells = this.#targets.filter((target) => this.subjects.cells.get(target.block)?.table === place.table)
    const rowWide = this.subjects.isRowTable(place.table)
    return cells.filter((target) => {
      const other = this.subjects.cells.get(target.block)
      if (rowWide && place.columnHeader !== undefined) return other?.row === place.row
      if (rowWide || place.column === 0) return rowWide ? other?.column === place.column : true
      return other?.column === place.column
    })
  }

  #noted(statement: Annotation): Annotation[] {
    const { block } = statement
    if (!this.#markers.notes.some((note) => note.block === block)) return []
    return this.#targets.filter((target) => this.#notesAfter(target).includes(block))
  }

  /** A marker may stand a few words after what it qualifies: `$6.50 a month for everyone*`. */
  #notesAfter(target: Annotation): Block[] {
    return this.#markers.notesOf({ block: target.block, start: target.start, end: target.sentence.end }).map((note) => note.block)
  }

  #nearest(statement: Annotation): Annotation[] {
    const { block } = statement
    const fits = (target: Annotation): boolean => this.subjects.comparable(statement, target)
    const beside = this.#targets.filter((target) => blockDistance(target.block, block) === 'neighbour' && fits(target))
    const before = beside.filter((target) => target.block.index < block.index)
    if (block.role !== 'heading' && before.length > 0) return before
    if (beside.length > 0) return beside.filter((target) => target.block.index > block.index)
    const card = enclosing(block, 'card')
    const inCard = card === undefined ? [] : this.#targets.filter((target) => enclosing(target.block, 'card') === card)
    if (inCard.length > 0) return inCard
    const inSection = this.#targets.filter((target) => target.block.section === block.section && fits(target))
    return inSection.length === 1 ? inSection : []
  }
}

/** Whether a target comes soon after its statement, and not as the other choice: "billed annually at $96", but not "billed annually, or $20 …". */
function follows(target: Annotation, statement: Annotation): boolean {
  if (target.start < statement.end) return target.end > statement.start
  const between = target.block.text.slice(statement.end, target.start)
  return between.length <= SOON && !between.includes(' or ')
}
