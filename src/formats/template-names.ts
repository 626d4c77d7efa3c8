import { variableKinds } from '../document/variables.ts'

/** Words that open, divide or close a block in some template language. */
const CONTROL = new Set(
  'if else elseif elsif elif end endif unless endunless each for foreach endfor while with range case when switch block define extends include import set do begin'.split(
    ' ',
  ),
)
/** Control words that stand alone; the others need something after them to be control, since a variable may have such a name. */
const ALONE = new Set('else end endif endfor endunless'.split(' '))
/** Tags of e-mail services that print something, besides those whose name says so. */
const OUTPUT_TAGS = /^(?:unsubscribe|manage_|subscription_|view_|web_view|current_|today|now|url|trans$|translate$|coupon|preview)/

/** The first word, in lower case: `if`, `endfor`, `items`. */
export const keywordOf = (body: string): string => body.match(/[A-Za-z_][\w-]*/)?.[0].toLowerCase() ?? ''

/** Whether the content of an output delimiter is a control word all the same: `{{else}}`, `{{ if .Paid }}`, `<%- end -%>`. */
export function opensControl(body: string): boolean {
  const found = body.match(/^[\s}]*([A-Za-z]+)(?=\s|$|\(|\{|:)/)
  if (found === null) return false
  const word = found[1].toLowerCase()
  const rest = body.slice(found[0].length)
  return ALONE.has(word) || (CONTROL.has(word) && rest.trim() !== '' && !/^(?:\s*\||[.:])/.test(rest))
}

/** Whether a `{% … %}` tag prints a value: `{% unsubscribe_link %}`, `{% current_year %}`. */
export function isOutputTag(body: string): boolean {
  const keyword = keywordOf(body)
  if (CONTROL.has(keyword) || keyword.startsWith('end')) return false
  if (OUTPUT_TAGS.test(keyword)) return true
  const kinds = variableKinds(keyword)
  return kinds.includes('optout') || kinds.includes('address') || kinds.includes('url')
}

/** Words of expressions that name nothing. */
const EMPTY = new Set('true false null nil none undefined and or not in is if else unless this self new return echo print v as do'.split(' '))
const PATH = /[@$]?[A-Za-z_][\w-]*(?:(?:\.|->|::|\?\.)[@$]?[A-Za-z_][\w-]*)*/g

/**
 * The last path an expression prints: `customer.first_name` of `customer.first_name | upcase`, `order.total` of `number_to_currency(@order.total)`,
 * `date` of `"now" | date: "%Y"`. Empty when it prints no name.
 */
export function variableName(expression: string): string {
  if (/^\s*[A-Za-z_]\w*\s*$/.test(expression)) return expression.trim()
  const plain = expression
    .slice(0, 600)
    .replace(/\[\s*(["'])([\w -]+)\1\s*\]/g, '.$2')
    .replace(/\$\{|[{}]/g, '')
  const strings = plain.match(/"[^"]*"|'[^']*'/g) ?? []
  const bare = plain.replace(/"[^"]*"|'[^']*'/g, '""')
  const pipe = bare.search(/(?<!\|)\|(?!\|)/)
  const head = (pipe === -1 ? bare : bare.slice(0, pipe)).split(/\|\||\?\?|\b(?:or|if|unless)\b/)[0]
  return tidy(lastPath(head) ?? literalName(strings, pipe === -1 ? '' : bare.slice(pipe + 1)))
}

function lastPath(head: string): string | undefined {
  let called: string | undefined
  let last: string | undefined
  for (const found of head.matchAll(PATH)) {
    const after = head.slice(found.index + found[0].length).trimStart()
    if (EMPTY.has(found[0]) || /^=(?!=)/.test(after) || (after.startsWith(':') && !head.includes('?'))) continue
    if (!after.startsWith('(') || after.startsWith('()')) last = found[0]
    else if (makesAddress(found[0])) return found[0]
    else called = found[0]
  }
  return last ?? called
}

/** Whether a function makes an address of what it is given: `unsubscribe_url(@user)` prints no user. */
function makesAddress(name: string): boolean {
  const kinds = variableKinds(name)
  return kinds.includes('optout') || kinds.includes('url')
}

/** What a literal is called: by the filter it goes through, or by its own text when that is a key. */
function literalName(strings: readonly string[], filters: string): string {
  const filter = filters.match(/[A-Za-z_]\w*/)?.[0] ?? ''
  if (variableKinds(filter).length > 0) return filter
  const key = strings[0]?.slice(1, -1) ?? ''
  return /^[A-Za-z_][\w.-]*$/.test(key) ? key : filter
}

const tidy = (path: string): string =>
  path
    .replace(/->|::|\?\./g, '.')
    .replace(/[@$]/g, '')
    .replace(/^this\./, '')
