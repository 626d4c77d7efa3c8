import { type EntityKind, entityKinds } from './entities.ts'
import { inflections } from './inflect.ts'

/**
 * The grammar of phrase patterns (described for authors in docs/patterns.md):
 *
 * ```text
 * only {number} (left | remaining) [in stock]
 * ```
 *
 * | written | stands for |
 * | --- | --- |
 * | `word` | that word in any letter case; `e-mail` is the two words `e` `mail` |
 * | `=Word` | that word in exactly this letter case |
 * | `~word` | any inflection of the word |
 * | `a \| b`, `( )` | either; grouping |
 * | `[a]` | `a` or nothing |
 * | `..3` | up to three words within the clause (no comma, colon, dash or bracket) |
 * | `...8` | up to eight words within the sentence |
 * | `{money}` | an entity; `{percent=100}` one with that amount |
 * | `<name>` | a named group of words of the lexicon |
 * | `^` `$` | start and end of the sentence; `^^` `$$` of the block |
 * | `,` `/` `+` `":"` | a punctuation mark or sign, which otherwise a phrase does not cross |
 * | `name:item` | gives the item's stretch a name, so that a rule can read its value |
 */
export type Node =
  | { type: 'seq'; items: Node[] }
  | { type: 'alt'; items: Node[] }
  | { type: 'opt'; item: Node }
  | { type: 'word'; words: string[]; exact?: string }
  | { type: 'entity'; kinds: EntityKind[]; amount?: number }
  | { type: 'anchor'; at: 'sentenceStart' | 'sentenceEnd' | 'blockStart' | 'blockEnd' }
  | { type: 'gap'; most: number; wide: boolean }
  | { type: 'named'; name: string; item: Node }

/** A pattern that cannot be used: says what is wrong and where. */
export class PatternError extends RangeError {
  override readonly name = 'PatternError'
  /** What is wrong, without the pattern. */
  readonly reason: string
  readonly pattern: string
  /** Where, in the pattern; undefined where it is about all of it. */
  readonly at: number | undefined
  /** The label that the pattern earns, once it is known. */
  readonly label: string | undefined

  constructor(reason: string, pattern: string, at?: number, label?: string) {
    super(`${label === undefined ? '' : `${label}: `}${reason}\n  ${pattern}${at === undefined ? '' : `\n  ${' '.repeat(at)}^`}`)
    this.reason = reason
    this.pattern = pattern
    this.at = at
    this.label = label
  }
}

/** Characters of a pattern, words that a gap may pass over, and brackets within brackets, beyond which nobody wrote it by hand. */
const LONGEST_PATTERN = 5_000
const WIDEST_GAP = 50
const DEEPEST = 50

/** Finds named groups of words; `depth` counts the groups that refer to it. */
export interface Groups {
  get(name: string, depth: number): Node | undefined
}

const NO_GROUPS: Groups = { get: () => undefined }

/** Reads a pattern. Throws a `PatternError`. */
export function parsePattern(pattern: string, groups: Groups = NO_GROUPS, depth = 0): Node {
  if (pattern.length > LONGEST_PATTERN) throw new PatternError(`The pattern is longer than ${LONGEST_PATTERN} characters`, `${pattern.slice(0, 60)}…`)
  const tokens = tokenise(pattern)
  let at = 0
  let nested = 0
  const node = alternatives()
  if (at < tokens.length) throw new PatternError(`Unexpected '${tokens[at].text}'`, pattern, tokens[at].at)
  return node

  function alternatives(): Node {
    const items = [sequence()]
    while (tokens[at]?.text === '|') {
      at++
      items.push(sequence())
    }
    return items.length === 1 ? items[0] : mergeWords(items)
  }

  function sequence(): Node {
    const items: Node[] = []
    while (at < tokens.length && !['|', ')', ']'].includes(tokens[at].text)) items.push(...item())
    if (items.length === 0) throw new PatternError('Expected a word', pattern, tokens[at]?.at ?? pattern.length)
    return items.length === 1 ? items[0] : { type: 'seq', items }
  }

  function item(): Node[] {
    if (nested >= DEEPEST) throw new PatternError(`The pattern is nested more than ${DEEPEST} deep`, pattern, tokens[at].at)
    nested++
    const nodes = itemWithin()
    nested--
    return nodes
  }

  function itemWithin(): Node[] {
    const token = tokens[at++]
    const { text } = token
    if (text === '(' || text === '[') {
      const inner = alternatives()
      if (tokens[at++]?.text !== (text === '(' ? ')' : ']')) throw new PatternError(`'${text}' is not closed`, pattern, token.at)
      return [text === '(' ? inner : { type: 'opt', item: inner }]
    }
    if (text.endsWith(':') && text.length > 1 && !text.startsWith('"')) {
      if (tokens[at] === undefined) throw new PatternError(`'${text}' names nothing`, pattern, token.at)
      const named = item()
      return [{ type: 'named', name: text.slice(0, -1), item: named.length === 1 ? named[0] : { type: 'seq', items: named } }]
    }
    if (text.startsWith('..')) {
      const wide = text.startsWith('...')
      const most = Number(text.slice(wide ? 3 : 2))
      if (most > WIDEST_GAP) throw new PatternError(`A gap is at most ${WIDEST_GAP} words wide`, pattern, token.at)
      return [{ type: 'gap', most, wide }]
    }
    if (text.startsWith('{')) return [entity(text, token.at)]
    if (text.startsWith('<')) return [group(text.slice(1, -1), token.at)]
    if (text === '^') return [{ type: 'anchor', at: 'sentenceStart' }]
    if (text === '^^') return [{ type: 'anchor', at: 'blockStart' }]
    if (text === '$') return [{ type: 'anchor', at: 'sentenceEnd' }]
    if (text === '$$') return [{ type: 'anchor', at: 'blockEnd' }]
    if (text.startsWith('"')) return [...text.slice(1, -1)].map((mark) => ({ type: 'word', words: [mark] }))
    if (text.startsWith('=')) return split(text.slice(1)).map((word) => ({ type: 'word', words: [fold(word)], exact: word }))
    if (text.startsWith('~')) return [{ type: 'word', words: inflections(fold(text.slice(1))) }]
    return split(text).map((word) => ({ type: 'word', words: [fold(word)] }))
  }

  function entity(text: string, position: number): Node {
    const [names, amount] = text.slice(1, -1).split('=')
    const kinds = names.split('|').map((name) => name.trim())
    for (const kind of kinds) {
      if (!(entityKinds as readonly string[]).includes(kind))
        throw new PatternError(`Unknown entity '${kind}'; one of ${entityKinds.join(', ')}`, pattern, position)
    }
    return { type: 'entity', kinds: kinds as EntityKind[], ...(amount === undefined ? {} : { amount: Number(amount) }) }
  }

  function group(name: string, position: number): Node {
    const node = groups.get(name, depth)
    if (node === undefined) throw new PatternError(`Unknown group '<${name}>'`, pattern, position)
    return node
  }
}

function tokenise(pattern: string): { text: string; at: number }[] {
  const tokens: { text: string; at: number }[] = []
  const token =
    /\s+|\.\.\.\d+|\.\.\d+|\^\^?|\$\$?|[()[\]|]|\{[^}]*\}|<[a-z][\w-]*>|"[^"]*"|~?[\p{L}\p{N}_'’&%]+(?:[.-][\p{L}\p{N}_'’]+)*:?|=[\p{L}\p{N}_'’&-]+|[,/+!?*%#@&;–—]/uy
  for (let at = 0; at < pattern.length; at = token.lastIndex) {
    token.lastIndex = at
    const match = token.exec(pattern)
    if (match === null) throw new PatternError(`Unexpected '${pattern[at]}'`, pattern, at)
    if (match[0].trim() !== '') tokens.push({ text: match[0], at })
  }
  return tokens
}

/** `all-in` is two words to the lexer, so it is two words here; `24h` is a number and a word. */
function split(text: string): string[] {
  return text.split(/[-.]|(?<=\d)(?=\p{L})/u).filter((word) => word !== '')
}

const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/** Alternatives that are single words become one step with several words: the automaton then has one state for all of them. */
function mergeWords(items: Node[]): Node {
  const words: string[] = []
  const others: Node[] = []
  for (const item of items) {
    if (item.type === 'word' && item.exact === undefined) words.push(...item.words)
    else others.push(item)
  }
  if (words.length > 0) others.push({ type: 'word', words: [...new Set(words)] })
  return others.length === 1 ? others[0] : { type: 'alt', items: others }
}
