import { matchAt } from './markup-match.ts'
import type { CodeItem, CommentNode, ElementNode, ExpressionNode, Item, MarkupNode, Problem, TemplateItem } from './markup-tree.ts'
import { isBlank, isLetter, ScriptLexer } from './script-lexer.ts'

/** How a language mixes markup and code. */
export interface Dialect {
  /** The file begins with code, as in JSX, or with markup. */
  readonly begins: 'code' | 'text'
  /** Void elements, comments, scripts and style sheets are as in HTML. */
  readonly html: boolean
  /** Markup may stand in expressions. */
  readonly markupInCode: boolean
  /** `{#if}`, and `{…}` in quoted attributes. */
  readonly svelte?: boolean
  /** `{{ … }}` in text; attributes that begin with `:` or `v-` hold code. */
  readonly vue?: boolean
}

export interface CodeFrame {
  readonly mode: 'code'
  /** `value`: what it yields is shown. */
  readonly kind: 'value' | 'group' | 'hole' | 'brace' | 'paren' | 'bracket' | 'root'
  /** Of `value`, `group` and `hole`. */
  readonly items: Item[] | undefined
  /** Where markup goes that stands in no item of its own. */
  readonly markup: MarkupNode[]
  readonly node: { end: number; start: number } | undefined
  /** The last lexeme was a value. */
  operand: boolean
}

export interface TagFrame {
  readonly mode: 'tag'
  readonly element: ElementNode
}

export interface TextFrame {
  readonly mode: 'text'
  readonly element: ElementNode | undefined
  readonly children: MarkupNode[]
}

export interface TemplateFrame {
  readonly mode: 'template'
  readonly item: TemplateItem
}

export type Frame = CodeFrame | TagFrame | TextFrame | TemplateFrame

/** Markup and groups nested deeper are taken for part of what they stand in. */
export const MAX_DEPTH = 150

/** `<T,>`, `<T extends …`, `<T = …`, `<const T`: type parameters where a tag might stand. */
const TYPE_PARAMETERS = /<(?:const\s{1,9})?[A-Za-z_$][\w$]{0,60}\s{0,9}(?:,|=|extends\b)/y
/** `<T>(…)` is a function type or a tag; which of them, its end tag tells. */
const SHORT_TYPE = /<([A-Z]\d?)>\s{0,9}\(/y

/** Reads the code of a file that mixes markup and code: the half of `MarkupReader` that knows JavaScript. */
export abstract class ScriptReader {
  problem: Problem | undefined
  /** Those of the code. */
  readonly comments: CommentNode[] = []
  protected readonly text: string
  protected readonly lexer: ScriptLexer
  protected readonly end: number
  protected readonly dialect: Dialect
  protected readonly frames: Frame[] = []
  /** Elements, groups and expressions that are open. */
  protected depth = 0
  readonly #closers = new Map<string, number>()

  constructor(text: string, end: number, dialect: Dialect) {
    // No search runs on behind the end.
    this.text = end < text.length ? text.slice(0, end) : text
    this.end = end
    this.lexer = new ScriptLexer(this.text, end)
    this.dialect = dialect
  }

  /** Begins the element whose `<` stands at `at`. */
  protected abstract open(at: number): number

  /** Keeps the first problem only; the outermost of those that are known only at the end. */
  protected report(message: string, start: number, outermost = false): void {
    if (this.problem === undefined || (outermost && start < this.problem.start)) this.problem = { message, start }
  }

  protected code(frame: CodeFrame, at: number): number {
    const text = this.text
    const code = text.charCodeAt(at)
    if (isBlank(code)) return at + 1
    const character = text[at]
    if (character === '/') {
      const comment = this.lexer.commentEnd(at)
      if (comment > at) {
        this.comments.push({ type: 'comment', start: at, end: comment })
        return comment
      }
      const regex = frame.operand ? at : this.lexer.regexEnd(at)
      return regex > at ? this.#value(frame, at, regex) : this.#operator(frame, at, 1)
    }
    if (character === '"' || character === "'") {
      const close = this.lexer.stringEnd(at)
      if (close === -1) return this.#value(frame, at, this.lexer.lineEnd(at))
      frame.items?.push({ type: 'string', start: at + 1, end: close })
      frame.operand = true
      return close + 1
    }
    if (character === '`') {
      const item: TemplateItem = { type: 'template', start: at, end: at + 1, parts: [] }
      frame.items?.push(item)
      frame.operand = true
      this.frames.push({ mode: 'template', item })
      return at + 1
    }
    const word = this.lexer.wordEnd(at)
    if (word > at) {
      this.#value(frame, at, word)
      frame.operand = this.lexer.isOperand(at, word) || text[at - 1] === '.'
      return word
    }
    if (character === '<' && this.#isTag(frame, at)) {
      frame.operand = true
      return this.open(at)
    }
    return this.#punctuation(frame, at, character)
  }

  #punctuation(frame: CodeFrame, at: number, character: string): number {
    switch (character) {
      case '{':
        return this.#enter(frame, 'brace', at)
      case '[':
        return this.#enter(frame, 'bracket', at)
      case '(':
        return this.#enter(frame, frame.operand || frame.items === undefined || this.depth >= MAX_DEPTH ? 'paren' : 'group', at)
      case '}':
        return this.#closeBrace(at)
      case ')':
      case ']':
        return this.#closeBracket(frame, at, character)
      case '!':
        // After a value it asserts that there is one.
        if (frame.operand && this.text[at + 1] !== '=') return at + 1
        return this.#operator(frame, at, 1)
      case '+':
      case '-':
        if (this.text[at + 1] === character) return at + 2
        return this.#operator(frame, at, 1)
      case '?':
        if (this.text[at + 1] === '.') return at + 2
        return this.#operator(frame, at, this.text[at + 1] === '?' ? 2 : 1)
      case '.':
        frame.operand = false
        return this.text.startsWith('...', at) ? at + 3 : at + 1
      default:
        return this.#operator(frame, at, /^(?:=>|&&|\|\|)/.test(this.text.slice(at, at + 2)) ? 2 : 1)
    }
  }

  #operator(frame: CodeFrame, at: number, length: number): number {
    const end = Math.min(at + length, this.end)
    frame.items?.push({ type: 'operator', text: this.text.slice(at, end), start: at, end })
    frame.operand = false
    return end
  }

  /** Adds a stretch of code that yields a value. */
  #value(frame: CodeFrame, start: number, end: number): number {
    if (frame.items !== undefined) this.#codeItem(frame.items, start).end = end
    frame.operand = true
    return end
  }

  #codeItem(items: Item[], start: number): CodeItem {
    const last = items.at(-1)
    if (last?.type === 'code') return last
    const item: CodeItem = { type: 'code', start, end: start, markup: [] }
    items.push(item)
    return item
  }

  #enter(frame: CodeFrame, kind: 'brace' | 'paren' | 'bracket' | 'group', at: number): number {
    if (kind === 'group' && frame.items !== undefined) {
      const item = { type: 'group' as const, start: at, end: at + 1, items: [] }
      frame.items.push(item)
      this.depth++
      this.frames.push({ mode: 'code', kind, items: item.items, markup: [], node: item, operand: false })
      return at + 1
    }
    const owner = frame.items === undefined ? undefined : this.#codeItem(frame.items, at)
    if (owner !== undefined) owner.end = at + 1
    this.frames.push({ mode: 'code', kind, items: undefined, markup: owner?.markup ?? frame.markup, node: owner, operand: false })
    return at + 1
  }

  /** A closing brace ends what is open up to the nearest brace. */
  #closeBrace(at: number): number {
    const frames = this.frames
    let place = frames.length - 1
    for (let frame = frames[place]; frame.mode === 'code'; frame = frames[--place]) {
      if (frame.kind === 'brace' || frame.kind === 'value' || frame.kind === 'hole' || frame.kind === 'root') break
    }
    const target = frames[place]
    if (target.mode !== 'code' || target.kind === 'root' || place === 0) return at + 1
    while (frames.length > place) this.#popCode(at + 1)
    const under = frames[frames.length - 1]
    if (under.mode === 'code') under.operand = false
    return at + 1
  }

  #closeBracket(frame: CodeFrame, at: number, character: string): number {
    const isOwn = character === ')' ? frame.kind === 'paren' || frame.kind === 'group' : frame.kind === 'bracket'
    if (!isOwn) return at + 1
    this.#popCode(at + 1)
    const under = this.frames[this.frames.length - 1]
    if (under.mode === 'code') under.operand = true
    return at + 1
  }

  #popCode(end: number): void {
    const frame = this.frames.pop()
    if (frame?.mode !== 'code') return
    if (frame.kind === 'group' || frame.kind === 'value' || frame.kind === 'hole') this.depth--
    if (frame.node !== undefined) frame.node.end = end
  }

  protected template({ item }: TemplateFrame, at: number): number {
    const text = this.text
    let next = at
    while (next < this.end && text[next] !== '`' && !(text[next] === '$' && text[next + 1] === '{')) next += text[next] === '\\' ? 2 : 1
    next = Math.min(next, this.end)
    if (next > at) item.parts.push({ type: 'text', start: at, end: next })
    if (next >= this.end) return next
    if (text[next] === '`') {
      item.end = next + 1
      this.frames.pop()
      return next + 1
    }
    const hole: ExpressionNode = { type: 'expression', start: next, end: next + 2, items: [] }
    if (this.depth < MAX_DEPTH) item.parts.push(hole)
    this.depth++
    this.frames.push({ mode: 'code', kind: 'hole', items: hole.items, markup: [], node: hole, operand: false })
    return next + 2
  }

  #isTag(frame: CodeFrame, at: number): boolean {
    if (frame.operand || !this.dialect.markupInCode) return false
    const next = this.text.charCodeAt(at + 1)
    if (!isLetter(next) && next !== 62 && next !== 95 && next !== 36) return false
    if (this.dialect.html) return true
    if (matchAt(TYPE_PARAMETERS, this.text, at) !== undefined) return false
    const short = matchAt(SHORT_TYPE, this.text, at)
    return short === undefined || this.next(`</${short[1]}>`, at) !== -1
  }

  /** Where `closer` next stands; each stretch of the text is searched once for each closer. */
  protected next(closer: string, from: number): number {
    const known = this.#closers.get(closer)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const found = this.text.indexOf(closer, from)
    const inside = found < this.end ? found : -1
    this.#closers.set(closer, inside)
    return inside
  }

  /** What is nested too deep is read and forgotten. */
  protected enterValue(node: ExpressionNode): void {
    const items = this.depth < MAX_DEPTH ? node.items : undefined
    this.depth++
    this.frames.push({ mode: 'code', kind: 'value', items, markup: [], node, operand: false })
  }
}
