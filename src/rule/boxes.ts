import type { Block, Control, Document } from '../document/index.ts'
import type { Fix } from './finding.ts'
import type { FilePlace } from './rule.ts'

/** A box, switch or choice that is ticked before anybody has touched it. */
export interface TickedBox {
  readonly control: Control
  readonly label: Block
  /** The attribute, or in Markdown the brackets, that tick it. */
  readonly at: FilePlace
  /** Leaves the box empty; none where an e-mail encodes the attribute. */
  readonly fixes: readonly Fix[]
}

const TYPES = new Set(['checkbox', 'radio', 'switch', 'menuitemcheckbox', 'menuitemradio'])

/** The boxes with a label that are ticked for everybody, not by what a template knows of the reader. */
export function tickedBoxes({ source, controls }: Document): TickedBox[] {
  const boxes: TickedBox[] = []
  for (const control of controls) {
    const { type, checkedAt, checkedText: tick, label, start } = control
    if (checkedAt === undefined || tick === undefined || label === undefined || !TYPES.has(type)) continue
    const before = source.text.slice(Math.max(start, checkedAt[0] - 9), checkedAt[0])
    if (/[{$%]/.test(tick) || /[}%?][}>]\s*$/.test(before)) continue
    const at = { block: label, sourceStart: checkedAt[0], sourceEnd: checkedAt[1], text: tick }
    boxes.push({ control, label, at, fixes: source.text.slice(...checkedAt) === tick ? [untick(at, source.text)] : [] })
  }
  return boxes
}

function untick({ sourceStart, sourceEnd, text }: FilePlace, file: string): Fix {
  const empty = text.startsWith('[') ? '[ ]' : /^aria-checked/i.test(text) ? text.replace(/true/i, 'false') : ''
  // An attribute goes with the space before it.
  const start = empty === '' && file[sourceStart - 1] === ' ' ? sourceStart - 1 : sourceStart
  return { title: 'Leave the box empty', applicability: 'suggestion', edits: [{ start, end: sourceEnd, text: empty }] }
}
