import type { CodeItem, ElementNode, ExpressionNode, Item, TemplateItem } from './markup-tree.ts'

const CONDITIONS = new Set(['?', '&&', '||', '??'])

/** Whether not all that an expression holds is shown at once. */
export const isConditional = ({ items }: Pick<ExpressionNode, 'items'>): boolean =>
  items.some((item) => (item.type === 'operator' && CONDITIONS.has(item.text)) || (item.type === 'group' && isConditional(item)))

/** One piece of what an expression shows. */
export type ValuePart =
  | { readonly type: 'string'; readonly start: number; readonly end: number }
  | { readonly type: 'number'; readonly start: number; readonly end: number }
  | TemplateItem
  | ElementNode
  /** Something computed: a variable to the reader. */
  | { readonly type: 'variable'; readonly start: number; readonly end: number }
  | CodeItem

/** What an expression may show: one of these, each a row of pieces. */
export type Branch = readonly ValuePart[]

const NUMBER = /^\d{1,15}(?:\.\d{1,6})?$/
const NOTHING = /^(?:null|undefined|true|false|void 0)$/

/**
 * The branches of an expression, in source order: the two sides of a condition, what stands behind `&&`, and what stands on both sides of `||`
 * and `??`. Strings that are added up are one branch, with a variable for each thing between them; the test of a condition is none.
 *
 * ```text
 * vip ? 'Two months' : months + ' month'     [ 'Two months' ]  [ variable ' month' ]
 * ```
 */
export function branchesOf({ items }: Pick<ExpressionNode, 'items'>, text: string): Branch[] {
  const branches: Branch[] = []
  collect(items, text, branches)
  return branches
}

/** Groups nest no deeper than the reader lets them. */
function collect(items: readonly Item[], text: string, branches: Branch[]): void {
  let operands: Item[] = []
  const flush = (): void => {
    addBranch(operands, text, branches)
    operands = []
  }
  for (const item of items) {
    if (item.type !== 'operator') operands.push(item)
    else if (item.text === '?' || item.text === '&&' || item.text === '=>' || item.text === ',') operands = []
    else if (item.text === ':' || item.text === '||' || item.text === '??') flush()
    else operands.push(item)
  }
  flush()
}

function addBranch(operands: readonly Item[], text: string, branches: Branch[]): void {
  const [first] = operands
  if (first === undefined) return
  if (operands.length === 1 && first.type === 'group') {
    collect(first.items, text, branches)
    return
  }
  const branch = sumOf(operands, text)
  if (branch.length > 0) branches.push(branch)
}

/** What is added up, if strings are; else one variable, and the markup that stands in it. */
function sumOf(operands: readonly Item[], text: string): ValuePart[] {
  const parts: ValuePart[] = []
  const markup: ValuePart[] = []
  let isSum = true
  let wantsOperand = true
  for (const item of operands) {
    if (item.type === 'operator') {
      if (item.text !== '+' || wantsOperand) isSum = false
      wantsOperand = true
      continue
    }
    if (!wantsOperand) isSum = false
    wantsOperand = false
    if (item.type === 'code' && item.markup.length > 0) {
      markup.push(item)
      isSum = false
    } else if (item.type === 'code' || item.type === 'group') {
      const { start, end } = item
      const written = text.slice(start, Math.min(end, start + 20))
      if (!NOTHING.test(written)) parts.push({ type: NUMBER.test(written) ? 'number' : 'variable', start, end })
    } else {
      parts.push(item)
      if (item.type === 'element') markup.push(item)
    }
  }
  const isShown = parts.length === 1 || parts.some(({ type }) => type !== 'variable' && type !== 'number')
  if (isSum && !wantsOperand && isShown) return parts
  if (markup.length > 0) return markup
  const first = operands[0]
  const last = operands[operands.length - 1]
  return parts.length === 0 ? [] : [{ type: 'variable', start: first.start, end: last.end }]
}
