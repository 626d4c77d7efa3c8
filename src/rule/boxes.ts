import type { Block, Control, Document } from '../document/index.ts'
import type { Fix } from './finding.ts'
import type { FilePlace } from './rule.ts'

/** A box, switch or choice that is ticked before anybody has touched it. */
export interface TickedBox {
  readonly control: Control
  readonly label: Block
  /** The attribute, or in Markdown the brackets, that tick it. */
  readonly at: FilePlace
}

const TYPES = new Set(['checkbox', 'radio', 'switch', 'menuitemcheckbox', 'menuitemradio'])

/** The boxes with a label that are ticked for everybody, not by what a template knows of the reader. */
export function tickedBoxes({ source, controls }: Document): TickedBox[] {
  const boxes: TickedBox[] = []
  for (const control of controls) {
    const { type, checkedAt, label, start } = control
    if (checkedAt === undefined || label === undefined || !TYPES.has(type)) continue
    const tick = source.text.slice(...checkedAt)
    const before = source.text.slice(Math.max(start, checkedAt[0] - 9), checkedAt[0])
    if (/[{$%]/.test(tick) || /[}%?][}>]\s*$/.test(before)) continue
    boxes.push({ control, label, at: { block: label, sourceStart: checkedAt[0], sourceEnd: checkedAt[1], text: tick } })
  }
  return boxes
}

/** Leaves a box empty. */
export function untick({ sourceStart, sourceEnd, text }: FilePlace): Fix {
  const empty = text.startsWith('[') ? '[ ]' : /^aria-checked/i.test(text) ? text.replace(/true/i, 'false') : ''
  return { title: 'Leave the box empty', applicability: 'suggestion', edits: [{ start: sourceStart, end: sourceEnd, text: empty }] }
}
