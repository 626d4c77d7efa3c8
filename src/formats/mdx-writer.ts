import { MarkupEmitter } from './markup-emitter.ts'
import type { LayerWriter } from './markup-layer.ts'
import { matchAt } from './markup-match.ts'
import { MarkupReader } from './markup-reader.ts'
import type { CommentNode, ElementNode, Problem } from './markup-tree.ts'
import { isLetter, ScriptLexer } from './script-lexer.ts'

const ESM = /(?:import|export)\b(?=[ \t{*'"])/y
const FENCE = /[ \t>]{0,200}(?:[-*+][ \t]{1,9}|\d{1,9}[.)][ \t]{1,9})?(`{3,}(?![^\r\n]*`)|~{3,})/y
const END_TAG = /<\/\s{0,9}([\w$.:-]*)\s{0,9}>/y
/** No tags: addresses in angle brackets, and comments. */
const NO_TAG = /<(?:[a-z][a-z\d+.-]{1,30}:|[\w.+-]{1,64}@|!--)/iy
const SIMPLE_TAG = /<[A-Za-z_$][\w$.:-]{0,60}(?:\s[^{}<>]{0,400})?>/y
const SIMPLE_EXPRESSION = /\{[^{}\r\n]{0,400}\}/y
const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?=[\r\n]|$)/y
const NEXT_BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?=[\r\n]|$)/g

/** Elements whose content on lines of its own is Markdown; the others say what their text is. */
const HOLDS_BLOCKS = new Set('div section article main aside header footer figure details blockquote center form nav dialog'.split(' '))

interface OpenTag {
  readonly name: string
  readonly node: ElementNode
  readonly read: ReturnType<MarkupEmitter['elementOf']>
  /** Blanks before the first line inside, which later lines lose too; -1 before there is one. */
  indent: number
}

/**
 * Writes MDX as Markdown with HTML in it. Imports and exports are left out, expressions become their strings or variables, and tags become HTML
 * with blank lines around those that hold Markdown:
 *
 * ```text
 * <Card title={`Save ${n}`}>        <div class="card"><h3>Save V</h3>
 *   **Free** for {days}                (blank)
 * </Card>                           **Free** for V …
 * ```
 */
export class MdxWriter {
  problem: Problem | undefined
  readonly #writer: LayerWriter
  readonly #text: string
  readonly #reader: MarkupReader
  readonly #emitter: MarkupEmitter
  readonly #open: OpenTag[] = []
  /** Where runs of backticks stand, by their length, those before the place reached taken off. */
  readonly #ticks = new Map<number, number[]>()
  /** A brace was never closed: only what closes on its line is read from then on. */
  #isBroken = false
  /** An import or export never ended: from then on each ends with its paragraph. */
  #isEndless = false

  constructor(writer: LayerWriter) {
    this.#writer = writer
    this.#text = writer.source
    this.#reader = new MarkupReader(this.#text, this.#text.length, { begins: 'text', html: false, markupInCode: true })
    this.#emitter = new MarkupEmitter(writer, 'jsx')
    for (const { 0: run, index } of this.#text.matchAll(/`+/g)) {
      const places = this.#ticks.get(run.length)
      if (places === undefined) this.#ticks.set(run.length, [index])
      else places.push(index)
    }
    for (const places of this.#ticks.values()) places.reverse()
  }

  /** Comments in expressions. */
  get comments(): readonly CommentNode[] {
    return this.#reader.comments
  }

  write(start: number): void {
    const { length } = this.#text
    let isBlockStart = true
    for (let at = start; at < length; ) {
      if (isBlockStart && matchAt(ESM, this.#text, at) !== undefined) {
        at = this.#code(at)
        continue
      }
      const fence = matchAt(FENCE, this.#text, at)
      if (fence !== undefined) at = this.#fenced(at, fence[1])
      else {
        isBlockStart = /^[ \t]*(?:[\r\n]|$)/.test(this.#text.slice(at, at + 200))
        at = this.#line(at)
      }
    }
    const unclosed = this.#open[0]
    if (unclosed !== undefined) this.#report(`<${unclosed.name}> is not closed.`, unclosed.node.start)
    while (this.#open.length > 0) this.#closeTop(length, length)
  }

  #report(message: string, start: number): void {
    this.problem ??= { message, start }
  }

  /** Passes over an import or export: up to the blank line at which all its brackets are closed. */
  #code(start: number): number {
    const text = this.#text
    const lexer = new ScriptLexer(text, text.length)
    let depth = 0
    let end = -1
    for (let at = start; at < text.length && end === -1; ) {
      const character = text[at]
      if (character === '\n' || character === '\r') {
        if ((depth <= 0 || this.#isEndless) && matchAt(BLANK_LINE, text, at) !== undefined) end = at
        at++
      } else if (character === '/' && lexer.commentEnd(at) > at) at = lexer.commentEnd(at)
      else if (character === '"' || character === "'") {
        const close = lexer.stringEnd(at)
        at = close === -1 ? lexer.lineEnd(at) : close + 1
      } else if (character === '`') at = this.#templateEnd(at)
      else {
        if ('({['.includes(character)) depth++
        else if (')}]'.includes(character)) depth--
        at++
      }
    }
    if (end === -1 && depth > 0) {
      this.#report('An import or export is not closed.', start)
      this.#isEndless = true
      NEXT_BLANK_LINE.lastIndex = start
      end = NEXT_BLANK_LINE.exec(text)?.index ?? text.length
    }
    if (end === -1) end = text.length
    this.#writer.put('\n', start, end)
    return end
  }

  /** Past a template literal; braces in it may hold others, which are passed over as text. */
  #templateEnd(at: number): number {
    const close = this.#text.indexOf('`', at + 1)
    return close === -1 ? this.#text.length : close + 1
  }

  /** Copies a block of code. */
  #fenced(start: number, fence: string): number {
    const text = this.#text
    const closing = new RegExp(`^[ \\t>]{0,200}${fence[0]}{${Math.min(fence.length, 999)},}[ \\t]*$`, 'gm')
    closing.lastIndex = this.#lineEnd(start)
    const close = closing.exec(text)
    const end = this.#lineEnd(close === null ? text.length : close.index)
    for (let at = start; at < end; ) {
      const from = this.#dedent(at)
      at = this.#lineEnd(from)
      this.#writer.copy(from, at)
    }
    return end
  }

  /** Past the end of the line that `at` stands in. */
  #lineEnd(at: number): number {
    const text = this.#text
    let next = at
    while (next < text.length && text[next] !== '\n' && text[next] !== '\r') next++
    return next < text.length && text[next] === '\r' && text[next + 1] === '\n' ? next + 2 : Math.min(text.length, next + 1)
  }

  /** Past the blanks that a line loses since it stands in an element. */
  #dedent(start: number): number {
    const top = this.#open.at(-1)
    if (top === undefined) return start
    const text = this.#text
    let at = start
    while (text[at] === ' ' || text[at] === '\t') at++
    if (text[at] === '\n' || text[at] === '\r' || at === text.length) return start
    if (top.indent === -1) top.indent = at - start
    return Math.min(at, start + top.indent)
  }

  /** Writes one line, and as many more as what begins on it takes. Returns where the next line begins. */
  #line(start: number): number {
    const text = this.#text
    let run = this.#dedent(start)
    let at = run
    const flush = (to: number): void => {
      this.#writer.copy(run, to)
      run = to
    }
    for (; at < text.length; ) {
      const character = text[at]
      if (character === '\n' || character === '\r') {
        at += character === '\r' && text[at + 1] === '\n' ? 2 : 1
        break
      }
      if (character === '\\') at += 2
      else if (character === '`') at = this.#inlineCode(at)
      else if (character === '<' || character === '{') {
        flush(at)
        const next = character === '{' ? this.#expression(at) : this.#tag(at, start)
        if (next > at) run = next
        at = Math.max(next, at + 1)
      } else at++
    }
    at = Math.min(at, text.length)
    flush(at)
    return at
  }

  /** Past the code that the backticks at `at` begin, or past them. */
  #inlineCode(at: number): number {
    let end = at
    while (this.#text[end] === '`') end++
    const places = this.#ticks.get(end - at) ?? []
    while (places.length > 0 && places[places.length - 1] < end) places.pop()
    const close = places.at(-1)
    return close === undefined ? end : close + end - at
  }

  /** Past the expression at `at`, or `at` when there is none. */
  #expression(at: number): number {
    const node = this.#isBroken && matchAt(SIMPLE_EXPRESSION, this.#text, at) === undefined ? undefined : this.#reader.readOne(at)
    if (node?.type === 'expression') {
      this.#emitter.expression(node)
      return node.end
    }
    this.#report('A { is not closed.', at)
    this.#isBroken = true
    return at
  }

  #tag(at: number, lineStart: number): number {
    const text = this.#text
    if (matchAt(NO_TAG, text, at) !== undefined) return at
    const closing = matchAt(END_TAG, text, at)
    if (closing !== undefined) return this.#closeTag(at, at + closing[0].length, closing[1], lineStart)
    if (!isLetter(text.charCodeAt(at + 1)) && text[at + 1] !== '>' && text[at + 1] !== '_') return at
    if (this.#isBroken && matchAt(SIMPLE_TAG, text, at) === undefined) return at
    const node = this.#reader.readOne(at)
    if (node?.type !== 'element') {
      this.#report(`The tag ${text.slice(at, at + 20).split(/\s/)[0]} is not closed.`, at)
      this.#isBroken = true
      return at
    }
    this.#openTag(node, lineStart)
    return node.openEnd
  }

  #openTag(node: ElementNode, lineStart: number): void {
    const { start, openEnd, name } = node
    const isFirst = /^[ \t]*$/.test(this.#text.slice(lineStart, start))
    const isAlone = isFirst && isLineRest(this.#text, openEnd)
    const read = this.#emitter.elementOf(name, !isFirst)
    this.#emitter.open(node, read)
    const holdsBlocks = read.tag === '' || HOLDS_BLOCKS.has(read.tag)
    if (node.selfClosing) this.#emitter.close(read, openEnd, openEnd)
    else if (!/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/.test(read.tag) || read.isTick) {
      this.#open.push({ name, node, read, indent: isAlone ? -1 : 0 })
    }
    if (isAlone && holdsBlocks) this.#writer.put('\n', openEnd, openEnd)
  }

  #closeTag(at: number, end: number, name: string, lineStart: number): number {
    const place = this.#open.findLastIndex((one) => one.name === name)
    if (place === -1) {
      this.#report(`</${name}> closes nothing.`, at)
      return end
    }
    if (place < this.#open.length - 1)
      this.#report(`<${this.#open[place + 1].name}> is not closed before </${name}>.`, this.#open[place + 1].node.start)
    const { read } = this.#open[place]
    const isAlone = /^[ \t]*$/.test(this.#text.slice(lineStart, at)) && isLineRest(this.#text, end)
    const holdsBlocks = read.tag === '' || HOLDS_BLOCKS.has(read.tag)
    if (isAlone && holdsBlocks) this.#writer.put('\n', at, at)
    while (this.#open.length > place + 1) this.#closeTop(at, at)
    this.#closeTop(at, end)
    if (isAlone && holdsBlocks) this.#writer.put('\n', end, end)
    return end
  }

  #closeTop(start: number, end: number): void {
    const top = this.#open.pop()
    if (top !== undefined) this.#emitter.close(top.read, start, end)
  }
}

/** Whether nothing follows on the line. */
function isLineRest(text: string, at: number): boolean {
  let next = at
  while (text[next] === ' ' || text[next] === '\t') next++
  return next >= text.length || text[next] === '\n' || text[next] === '\r'
}
