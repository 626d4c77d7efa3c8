import type { Control, DocumentBuilder } from '../document/index.ts'

/** The first block in a `label` element, or in a control that holds its own text, as a handle of the builder. */
export interface LabelScope {
  handle: number | undefined
  readonly outer: LabelScope | undefined
}

/** A control whose label is not known before the end of the file. */
export interface PendingControl {
  readonly control: Omit<Control, 'label'>
  readonly id: string | undefined
  /** Text inside the control itself, for `role="switch"` and the like. */
  readonly own: LabelScope | undefined
  /** The `label` element around it. */
  readonly around: LabelScope | undefined
  readonly labelledBy: string | undefined
  /** Its `aria-label`, or the text of a button. */
  readonly spoken: number | undefined
  /** The text that follows it directly, and what stood directly before it. */
  following: number | undefined
  readonly preceding: number | undefined
}

/** Gathers the controls of a document and finds the blocks that name them. */
export class Controls {
  readonly #pending: PendingControl[] = []
  readonly #labelsFor = new Map<string, LabelScope>()
  readonly #blocksById = new Map<string, number>()

  add(control: PendingControl): void {
    this.#pending.push(control)
  }

  /** Notes a `label` with a `for` attribute. */
  addLabelFor(id: string, scope: LabelScope): void {
    if (!this.#labelsFor.has(id)) this.#labelsFor.set(id, scope)
  }

  /** Notes the first block of an element with an id, for `aria-labelledby`. */
  addBlock(id: string, handle: number): void {
    if (!this.#blocksById.has(id)) this.#blocksById.set(id, handle)
  }

  finish(builder: DocumentBuilder): void {
    for (const pending of this.#pending) builder.control(pending.control, this.#labelOf(pending))
    this.#pending.length = 0
  }

  #labelOf({ id, own, around, labelledBy, spoken, following, preceding }: PendingControl): number | undefined {
    const byFor = id === undefined ? undefined : this.#labelsFor.get(id)?.handle
    const byId = labelledBy === undefined ? undefined : this.#blocksById.get(labelledBy)
    return own?.handle ?? around?.handle ?? byFor ?? byId ?? spoken ?? following ?? preceding
  }
}
