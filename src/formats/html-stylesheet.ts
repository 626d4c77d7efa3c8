import type { ClassInfo } from './html-classes.ts'
import { UNKNOWN_COLOUR } from './html-colour.ts'
import { Declared, readDeclarations } from './html-declarations.ts'

/** Properties that decide how text looks, and those that say whether it shows at all. */
const MATTERS = /color|background|font/i
const MATTERS_SIMPLE = /color|background|font|display|visib|decoration|mso-hide|clip|position|indent|max-height/i

/** What the matching rules declare together. */
export interface Rule {
  readonly plain: Declared
  readonly important: Declared | undefined
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
  readonly #rules = new Map<string, Rule[]>()
  /** Selectors that a media rule shows. */
  readonly #shown = new Set<string>()
  /** What rules with other selectors may change, by the last simple part of the selector. */
  readonly #unresolved = new Map<string, Declared>()
  /** Results by tag and class, for elements without an id that a rule may name. */
  readonly #cache = new Map<string, Map<ClassInfo | undefined, Rule | undefined>>()
  #hasIds = false

  get isEmpty(): boolean {
    return this.#rules.size === 0 && this.#unresolved.size === 0
  }

  /** Adds the content of a `<style>` element. */
  add(css: string): void {
    this.#cache.clear()
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
    const keys = [tag, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${tag}.${name}`)]
    if (id !== undefined) keys.push(`#${id}`, `${tag}#${id}`)
    const shown = keys.some((key) => this.#shown.has(key))
    const plain = new Declared()
    const important = new Declared()
    let matched = false
    for (const key of keys) {
      for (const rule of this.#rules.get(key) ?? []) {
        matched = true
        plain.add(rule.plain)
        important.add(rule.important)
      }
    }
    for (const key of keys) {
      const unknown = this.#unresolved.get(key)
      if (unknown === undefined) continue
      matched = true
      plain.add(unknown)
    }
    if (!matched) return undefined
    if (shown && plain.display === 'none') plain.display = undefined
    if (shown && important.display === 'none') important.display = undefined
    return { plain, important }
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
      if (/^@(?:media|supports|layer|container|document|-moz-document)\b/i.test(selector)) {
        conditional++
        at = open + 1
        continue
      }
      const end = selector.startsWith('@') ? groupEnd(css, open) : close === -1 ? css.length : close
      if (!selector.startsWith('@')) this.#addRule(selector, css.slice(open + 1, end), conditional > 0)
      at = end + 1
    }
  }

  #addRule(selectors: string, body: string, conditional: boolean): void {
    if (!MATTERS_SIMPLE.test(body)) return
    const all = selectors.split(',').map((selector) => selector.trim())
    const simple = all.filter((selector) => selector !== '' && SELECTOR.test(selector))
    if (simple.length < all.length && !conditional) this.#addUnresolved(all, body)
    if (simple.length === 0) return
    const { plain, important } = readDeclarations(body)
    if (conditional && (important?.display ?? plain.display ?? 'none') === 'none') return
    // A class that starts at no opacity fades in; that is motion, not hiding.
    plain.opacity = undefined
    if (important !== undefined) important.opacity = undefined
    for (const selector of simple) {
      if (selector.includes('#')) this.#hasIds = true
      if (conditional) this.#shown.add(selector)
      else {
        const rules = this.#rules.get(selector)
        if (rules === undefined) this.#rules.set(selector, [{ plain, important }])
        else rules.push({ plain, important })
      }
    }
  }

  #addUnresolved(selectors: readonly string[], body: string): void {
    if (!MATTERS.test(body)) return
    const { plain, important } = readDeclarations(body)
    const { colour, background, fontSize, fontScale } = plain.add(important)
    const unknown = new Declared()
    if (colour !== undefined) unknown.colour = UNKNOWN_COLOUR
    if (background !== undefined) unknown.background = UNKNOWN_COLOUR
    if (fontSize !== undefined || fontScale !== undefined) unknown.fontSize = Number.NaN
    for (const selector of selectors) {
      const part = SELECTOR.test(selector) || STATE.test(selector) ? undefined : lastPart(selector)
      if (part === undefined) continue
      if (part.startsWith('#')) this.#hasIds = true
      this.#unresolved.set(part, (this.#unresolved.get(part) ?? new Declared()).add(unknown))
    }
  }
}

/** The last simple part of a selector: `.b` of `.a > p.b:first-child`. */
function lastPart(selector: string): string | undefined {
  const compound = /[^\s>+~]+$/.exec(selector)?.[0].replace(/[:[].*$/, '') ?? ''
  return /[.#][\w-]+$/.exec(compound)?.[0] ?? /^[a-z][a-z\d-]*$/i.exec(compound)?.[0].toLowerCase()
}

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
