import type { ClassInfo } from './html-classes.ts'
import { UNKNOWN_COLOUR } from './html-colour.ts'
import { type Declarations, Declared, readDeclarations } from './html-declarations.ts'

/** Properties that decide how text looks, and those that say whether it shows at all. */
const MATTERS = /color|background|font/i
const MATTERS_SIMPLE = /color|background|font|display|visib|decoration|mso-hide|clip|position|indent|max-height/i

/** What the matching rules declare together. */
export interface Rule {
  readonly plain: Declared
  readonly important: Declared | undefined
}

/** The braces of a rule. They are read only when an element has the rule's selector, which for most rules of most mails none has. */
class Body {
  readonly #css: string
  #declarations: Declarations | undefined
  #isRead = false

  constructor(css: string) {
    this.#css = css
  }

  /** Undefined when nothing in it matters. */
  get declarations(): Declarations | undefined {
    if (this.#isRead) return this.#declarations
    this.#isRead = true
    if (!MATTERS_SIMPLE.test(this.#css)) return undefined
    this.#declarations = readDeclarations(this.#css)
    // A class that starts at no opacity fades in; that is motion, not hiding.
    const { plain, important } = this.#declarations
    plain.opacity = undefined
    if (important !== undefined) important.opacity = undefined
    return this.#declarations
  }

  /** Whether it says that something shows. */
  get shows(): boolean {
    const { declarations } = this
    return declarations !== undefined && (declarations.important?.display ?? declarations.plain.display ?? 'none') !== 'none'
  }

  /** What cannot be known of an element that the rule may apply to. */
  get unknown(): Declared | undefined {
    const { declarations } = this
    if (declarations === undefined || !MATTERS.test(this.#css)) return undefined
    const { plain, important } = declarations
    const unknown = new Declared()
    if ((important?.colour ?? plain.colour) !== undefined) unknown.colour = UNKNOWN_COLOUR
    if ((important?.background ?? plain.background) !== undefined) unknown.background = UNKNOWN_COLOUR
    if (hasSize(plain) || (important !== undefined && hasSize(important))) unknown.fontSize = Number.NaN
    return unknown
  }
}

const hasSize = ({ fontSize, fontScale }: Declared): boolean => fontSize !== undefined || fontScale !== undefined

/** The rules of one selector. */
interface Entry {
  readonly rules: Body[]
  /** Those under a condition. */
  readonly conditional: Body[]
  /** Those of selectors that end in this one and that cannot be resolved. */
  readonly unresolved: Body[]
}

/** `.a`, `#a`, `a`, `a.b`: the selectors that can be resolved without a tree. */
const SELECTOR = /^(?:[a-z][a-z\d-]*)?(?:[.#][\w-]+)?$/i
/** States that text is not in when a reader comes to it, and content that is not in the file. */
const STATE = /:(?::|hover|focus|active|visited|before|after|checked|target)/i

/**
 * The style rules of a file's own `<style>` elements, as far as their selectors are simple. Rules under `@media` depend on the screen and are not
 * applied, but text that one of them shows again is not taken for hidden. Where a rule that cannot be resolved may colour or size an element, its
 * colour or size counts as unknown: better no contrast than a wrong one.
 */
export class StyleSheet {
  /** By what the selector is: `a`, `.b`, `#c`; those of a tag with a class or id by the whole selector. */
  readonly #tags = new Map<string, Entry>()
  readonly #classes = new Map<string, Entry>()
  readonly #others = new Map<string, Entry>()
  /** Results by tag and class, for elements without an id that a rule may name. */
  readonly #cache = new Map<string, Map<ClassInfo | undefined, Rule | undefined>>()
  #hasIds = false
  /** Some selector names both a tag and a class. */
  #hasPairs = false

  get isEmpty(): boolean {
    return this.#tags.size === 0 && this.#classes.size === 0 && this.#others.size === 0
  }

  /** Adds the content of a `<style>` element. */
  add(css: string): void {
    if (this.#cache.size > 0) this.#cache.clear()
    this.#read(withoutComments(css))
  }

  /** What the rules declare for an element, weaker selectors first. */
  lookUp(tag: string, classInfo: ClassInfo | undefined, id: string | undefined): Rule | undefined {
    if (id !== undefined && this.#hasIds) return this.#resolve(tag, classInfo?.names ?? [], id)
    let ofTag = this.#cache.get(tag)
    if (ofTag === undefined) {
      ofTag = new Map()
      this.#cache.set(tag, ofTag)
    }
    let found = ofTag.get(classInfo)
    if (found === undefined && !ofTag.has(classInfo)) {
      found = this.#resolve(tag, classInfo?.names ?? [], undefined)
      ofTag.set(classInfo, found)
    }
    return found
  }

  #resolve(tag: string, classes: readonly string[], id: string | undefined): Rule | undefined {
    const entries: Entry[] = []
    addTo(entries, this.#tags.get(tag))
    for (const name of classes) addTo(entries, this.#classes.get(name))
    if (this.#hasPairs) for (const name of classes) addTo(entries, this.#others.get(`${tag}.${name}`))
    if (id !== undefined) {
      addTo(entries, this.#others.get(`#${id}`))
      addTo(entries, this.#others.get(`${tag}#${id}`))
    }
    return entries.length === 0 ? undefined : combined(entries)
  }

  /** Walks the rules; `conditional` counts the braces of conditional groups that are open. */
  #read(css: string): void {
    let conditional = 0
    let open = -2
    let close = -2
    for (let at = 0; at < css.length; ) {
      if (open < at && open !== -1) open = css.indexOf('{', at)
      if (close < at && close !== -1) close = css.indexOf('}', at)
      if (close !== -1 && (open === -1 || close < open)) {
        conditional = Math.max(0, conditional - 1)
        at = close + 1
        continue
      }
      if (open === -1) return
      const prelude = css.slice(at, open)
      const selector = prelude.slice(prelude.lastIndexOf(';') + 1).trim()
      const isGroup = selector.startsWith('@')
      if (isGroup && /^@(?:media|supports|layer|container|document|-moz-document)\b/i.test(selector)) {
        conditional++
        at = open + 1
        continue
      }
      const end = isGroup ? groupEnd(css, open) : close === -1 ? css.length : close
      if (!isGroup) this.#addRule(selector, new Body(css.slice(open + 1, end)), conditional > 0)
      at = end + 1
    }
  }

  #addRule(selectors: string, body: Body, conditional: boolean): void {
    for (let at = 0; at <= selectors.length; ) {
      const comma = selectors.indexOf(',', at)
      const end = comma === -1 ? selectors.length : comma
      const selector = selectors.slice(at, end).trim()
      if (SELECTOR.test(selector)) {
        if (selector !== '') this.#addSelector(selector, conditional ? 'conditional' : 'rules', body)
      } else if (!conditional) {
        const part = selector.includes(':') && STATE.test(selector) ? undefined : lastPart(selector)
        if (part !== undefined) this.#addSelector(part, 'unresolved', body)
      }
      at = end + 1
    }
  }

  #addSelector(selector: string, list: keyof Entry, body: Body): void {
    const dot = selector.indexOf('.')
    const isId = selector.includes('#')
    if (isId) this.#hasIds = true
    else if (dot > 0) this.#hasPairs = true
    const entries = isId || dot > 0 ? this.#others : dot === 0 ? this.#classes : this.#tags
    const key = entries === this.#classes ? selector.slice(1) : selector
    let entry = entries.get(key)
    if (entry === undefined) {
      entry = { rules: [], conditional: [], unresolved: [] }
      entries.set(key, entry)
    }
    entry[list].push(body)
  }
}

function addTo(entries: Entry[], entry: Entry | undefined): void {
  if (entry !== undefined) entries.push(entry)
}

/** What the rules of an element's selectors say together; undefined when they say nothing that matters. */
function combined(entries: readonly Entry[]): Rule | undefined {
  const plain: Declared[] = []
  const important: Declared[] = []
  for (const { rules } of entries) {
    for (const { declarations } of rules) {
      if (declarations === undefined) continue
      plain.push(declarations.plain)
      if (declarations.important !== undefined) important.push(declarations.important)
    }
  }
  for (const { unresolved } of entries) for (const { unknown } of unresolved) if (unknown !== undefined) plain.push(unknown)
  if (plain.length === 0) return undefined
  const rule: Rule = { plain: together(plain) ?? plain[0], important: together(important) }
  const isHidden = rule.plain.display === 'none' || rule.important?.display === 'none'
  const isShown = isHidden && entries.some(({ conditional }) => conditional.some(({ shows }) => shows))
  return isShown ? { plain: displayed(rule.plain), important: rule.important && displayed(rule.important) } : rule
}

/** Several declarations as one, the later ones stronger. */
export function together(list: readonly Declared[]): Declared | undefined {
  if (list.length <= 1) return list[0]
  const sum = new Declared()
  for (const declared of list) sum.add(declared)
  return sum
}

/** The same, but for `display: none`. */
function displayed(declared: Declared): Declared {
  if (declared.display !== 'none') return declared
  const copy = new Declared().add(declared)
  copy.display = undefined
  return copy
}

/** The last simple part of a selector: `.b` of `.a > p.b:first-child`. */
function lastPart(selector: string): string | undefined {
  let from = selector.length
  while (from > 0 && !isCombinator(selector.charCodeAt(from - 1))) from--
  let to = from
  while (to < selector.length && selector[to] !== ':' && selector[to] !== '[') to++
  const compound = selector.slice(from, to)
  return /[.#][\w-]+$/.exec(compound)?.[0] ?? /^[a-z][a-z\d-]*$/i.exec(compound)?.[0].toLowerCase()
}

/** White space, `>`, `+`, `~`. */
const isCombinator = (code: number): boolean => code <= 32 || code === 62 || code === 43 || code === 126 || code === 0xa0

/** The end of a group whose first brace is at `open`, nested braces counted. */
function groupEnd(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at)
    if (code === 123) depth++
    else if (code === 125 && --depth === 0) return at
  }
  return css.length
}

function withoutComments(css: string): string {
  let clean = ''
  let at = 0
  for (let open = css.indexOf('/*'); open !== -1; open = css.indexOf('/*', at)) {
    const close = css.indexOf('*/', open + 2)
    clean += css.slice(at, open)
    if (close === -1) return clean
    at = close + 2
  }
  return (clean + css.slice(at)).replaceAll('<!--', '').replaceAll('-->', '')
}
