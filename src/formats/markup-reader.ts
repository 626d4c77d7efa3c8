import { matchAt } from './markup-match.ts'
import type { AttributeNode, ElementNode, ExpressionNode, MarkupNode, TemplateItem, TextNode } from './markup-tree.ts'
import { isBlank, isLetter } from './script-lexer.ts'
import { type Frame, MAX_DEPTH, ScriptReader, type TagFrame, type TextFrame } from './script-reader.ts'

export type { Dialect } from './script-reader.ts'

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW = new Set(['script', 'style'])

const TAG_NAME = /[A-Za-z_$][\w$.:-]*/y
const TYPE_ARGUMENTS = /<[^<>(){}]{1,200}>/y
const END_TAG = /<\/\s{0,9}([\w$.:-]*)[^<>]{0,200}>/y

/**
 * Reads files that mix markup and JavaScript into a tree: enough of it to know what a reader will see. Knows no grammar of JavaScript beyond its
 * lexemes and brackets, so that nothing in a file can make it give up; what is left open ends where what it stands in ends.
 */
export class MarkupReader extends ScriptReader {
  /** Open elements beyond `MAX_DEPTH`. */
  #overflow = 0

  /** Reads from `start` to the end. */
  read(start: number): MarkupNode[] {
    const nodes: MarkupNode[] = []
    if (this.dialect.begins === 'text') this.frames.push({ mode: 'text', element: undefined, children: nodes })
    else this.frames.push({ mode: 'code', kind: 'root', items: undefined, markup: nodes, node: undefined, operand: false })
    this.#run(start)
    return nodes
  }

  /** Reads the whole stretch as one expression. */
  readExpression(start: number, outer: readonly [start: number, end: number]): ExpressionNode {
    const node: ExpressionNode = { type: 'expression', start: outer[0], end: outer[1], items: [] }
    this.frames.push({ mode: 'code', kind: 'value', items: node.items, markup: [], node, operand: false })
    this.#run(start)
    node.end = outer[1]
    return node
  }

  /** Reads the start tag or the expression that begins at `start`; undefined when it never ends. */
  readOne(start: number): ElementNode | ExpressionNode | undefined {
    const children: MarkupNode[] = []
    const frames = this.frames
    frames.length = 0
    this.depth = 0
    frames.push({ mode: 'text', element: undefined, children })
    for (let at = start; at < this.end; ) {
      const frame = frames[frames.length - 1]
      if (frame.mode === 'code') at = this.code(frame, at)
      else if (frame.mode === 'text') at = this.#content(frame, at)
      else if (frame.mode === 'tag') at = this.#tag(frame, at)
      else at = this.template(frame, at)
      const [node] = children
      const isDone = frames.length === 1 || (frames.length === 2 && frames[1].mode === 'text')
      if (isDone && (node?.type === 'element' || node?.type === 'expression')) return node
    }
    return undefined
  }

  #run(start: number): void {
    for (let at = start; at < this.end; ) {
      const frame = this.frames[this.frames.length - 1]
      if (frame.mode === 'code') at = this.code(frame, at)
      else if (frame.mode === 'text') at = this.#content(frame, at)
      else if (frame.mode === 'tag') at = this.#tag(frame, at)
      else at = this.template(frame, at)
    }
    for (let frame = this.frames.pop(); frame !== undefined; frame = this.frames.pop()) this.#leftOpen(frame)
  }

  /** What is still open at the end of the text ends there. */
  #leftOpen(frame: Frame): void {
    const end = this.end
    if (frame.mode === 'tag' || frame.mode === 'text') {
      const { element } = frame
      if (element === undefined) return
      if (frame.mode === 'tag') element.openEnd = end
      element.end = end
      if (frame.mode === 'tag' || !this.dialect.html) this.report(`<${element.name}> is not closed.`, element.start, true)
    } else if (frame.mode === 'template') {
      frame.item.end = end
      this.report('A template literal is not closed: its second ` is missing.', frame.item.start, true)
    } else if (frame.node !== undefined) {
      frame.node.end = end
      if (frame.kind === 'value' && this.frames.length > 0) this.report('A { is not closed.', frame.node.start, true)
    }
  }

  /** Begins the element whose `<` stands at `at`. */
  protected open(at: number): number {
    const name = matchAt(TAG_NAME, this.text, at + 1)?.[0] ?? ''
    const nameEnd = Math.min(at + 1 + name.length, this.end)
    const element: ElementNode = {
      type: 'element',
      name,
      start: at,
      nameEnd,
      openEnd: nameEnd,
      closeStart: -1,
      end: nameEnd,
      selfClosing: false,
      attributes: [],
      children: [],
    }
    const frame = this.frames[this.frames.length - 1]
    if (frame.mode === 'text') frame.children.push(element)
    else if (frame.mode === 'code') {
      if (frame.items === undefined) frame.markup.push(element)
      else frame.items.push(element)
    }
    this.frames.push({ mode: 'tag', element })
    const generic = name !== '' && this.text[nameEnd] === '<' ? matchAt(TYPE_ARGUMENTS, this.text, nameEnd) : undefined
    return nameEnd + (generic?.[0].length ?? 0)
  }

  #tag({ element }: TagFrame, at: number): number {
    const text = this.text
    const character = text[at]
    if (isBlank(text.charCodeAt(at))) return at + 1
    if (character === '>') return this.#endTag(element, at + 1)
    if (character === '/' && text[at + 1] === '>') {
      element.selfClosing = true
      return this.#endTag(element, at + 2)
    }
    if (character === '/') return this.dialect.html ? at + 1 : Math.max(at + 1, this.lexer.commentEnd(at))
    if (character === '<') {
      this.report(`The tag <${element.name}> is not closed.`, element.start)
      return this.#endTag(element, at)
    }
    if (character === '{' && !this.dialect.vue) return this.#expression(at, { name: '', start: at, nameEnd: at, end: at }, element)
    return this.#attribute(element, at)
  }

  #attribute(element: ElementNode, at: number): number {
    const text = this.text
    let nameEnd = at + 1
    while (nameEnd < this.end && !endsAttributeName(text.charCodeAt(nameEnd))) nameEnd++
    const attribute: AttributeNode = { name: text.slice(at, Math.min(nameEnd, at + 100)), start: at, nameEnd, end: nameEnd }
    element.attributes.push(attribute)
    let next = nameEnd
    while (next < this.end && isBlank(text.charCodeAt(next))) next++
    if (text[next] !== '=' || next >= this.end) return nameEnd
    next++
    while (next < this.end && isBlank(text.charCodeAt(next))) next++
    const quote = text[next]
    if ((quote === '"' || quote === "'") && next < this.end) {
      const close = this.next(quote, next + 1)
      if (close === -1) {
        this.report(`A quote in <${element.name}> is not closed.`, next)
        return next + 1
      }
      return this.#quoted(attribute, next + 1, close)
    }
    if (quote === '{' && !this.dialect.vue) return this.#expression(next, attribute)
    if (quote === '`' && this.dialect.html && !this.dialect.vue) return this.#literal(attribute, next)
    let end = next
    while (end < this.end && !isBlank(text.charCodeAt(end)) && text[end] !== '>') end++
    attribute.value = [next, end]
    attribute.end = end
    return end
  }

  #quoted(attribute: AttributeNode, start: number, close: number): number {
    attribute.end = close + 1
    attribute.value = [start, close]
    const { svelte, vue } = this.dialect
    const holdsCode = vue === true && /^(?::|v-)/.test(attribute.name)
    if (holdsCode) attribute.parts = [expressionIn(this.text, start, close, [start, close])]
    else if (svelte && this.text.slice(start, close).includes('{')) attribute.parts = this.#mixed(start, close)
    return close + 1
  }

  /** `Only {count} left`. Code with the quote of the attribute in it ends there, as no editor would write it. */
  #mixed(start: number, close: number): (TextNode | ExpressionNode)[] {
    const parts: (TextNode | ExpressionNode)[] = []
    const inner = new MarkupReader(this.text, close, { begins: 'text', html: true, markupInCode: false, svelte: true })
    for (const node of inner.read(start)) {
      if (node.type === 'expression') parts.push(node)
      else if (node.type !== 'comment') parts.push({ type: 'text', start: node.start, end: node.end })
    }
    return parts
  }

  /** `title=`…``: a template literal as an attribute's value. */
  #literal(attribute: AttributeNode, at: number): number {
    const item: TemplateItem = { type: 'template', start: at, end: at + 1, parts: [] }
    const value: ExpressionNode = { type: 'expression', start: at, end: at + 1, items: [item] }
    attribute.parts = [value]
    this.frames.push({ mode: 'template', item })
    return at + 1
  }

  /** Begins the expression whose `{` stands at `at`: a value of an attribute, or one spread over the tag. */
  #expression(at: number, attribute: AttributeNode, element?: ElementNode): number {
    const node: ExpressionNode = { type: 'expression', start: at, end: at + 1, items: [] }
    attribute.parts = [node]
    element?.attributes.push(attribute)
    this.enterValue(node)
    return at + 1
  }

  /** Ends a start tag. */
  #endTag(element: ElementNode, end: number): number {
    this.frames.pop()
    element.openEnd = end
    element.end = end
    if (element.selfClosing || (this.dialect.html && VOID.has(element.name.toLowerCase()))) return end
    if (this.dialect.html && RAW.has(element.name.toLowerCase())) return this.#raw(element, end)
    if (this.depth >= MAX_DEPTH && this.frames[this.frames.length - 1].mode === 'text') {
      // Its content goes on in the element around it.
      this.#overflow++
      return end
    }
    this.depth++
    this.frames.push({ mode: 'text', element, children: element.children })
    return end
  }

  #raw(element: ElementNode, start: number): number {
    const close = this.next(`</${element.name}`, start)
    if (close === -1) {
      this.report(`<${element.name}> is not closed.`, element.start)
      return this.end
    }
    element.children.push({ type: 'text', start, end: close })
    element.closeStart = close
    const end = this.next('>', close)
    element.end = end === -1 ? this.end : end + 1
    return element.end
  }

  #content(frame: TextFrame, at: number): number {
    const { svelte, vue, html } = this.dialect
    const text = this.text
    let next = at
    for (; next < this.end; next++) {
      const code = text.charCodeAt(next)
      if (code === 60 && this.#isMarkup(next)) break
      if (code === 123 && (!vue || text.charCodeAt(next + 1) === 123)) break
    }
    if (next > at) {
      const last = frame.children.at(-1)
      if (last?.type === 'text' && last.end === at) last.end = next
      else frame.children.push({ type: 'text', start: at, end: next })
    }
    if (next >= this.end) return next
    if (text[next] === '{') {
      if (vue) return this.#interpolation(frame, next)
      const sign = svelte ? matchAt(/\{\s{0,9}([#:/@])/y, text, next)?.[1] : undefined
      if (sign !== undefined && !text.startsWith('/*', next + 1) && !text.startsWith('//', next + 1)) return this.#blockTag(frame, next, sign)
      const node: ExpressionNode = { type: 'expression', start: next, end: next + 1, items: [] }
      frame.children.push(node)
      this.enterValue(node)
      return next + 1
    }
    if (html && text.startsWith('<!', next)) return this.#comment(frame, next)
    return text[next + 1] === '/' ? this.#closeTag(next) : this.open(next)
  }

  #isMarkup(at: number): boolean {
    const next = this.text.charCodeAt(at + 1)
    return isLetter(next) || next === 47 || (next === 33 ? this.dialect.html : next === 62 && !this.dialect.vue && !this.dialect.svelte)
  }

  #interpolation(frame: TextFrame, at: number): number {
    const close = this.next('}}', at + 2)
    if (close === -1) {
      this.report('A {{ is not closed.', at)
      frame.children.push({ type: 'text', start: at, end: at + 2 })
      return at + 2
    }
    frame.children.push(expressionIn(this.text, at + 2, close, [at, close + 2]))
    return close + 2
  }

  #blockTag(frame: TextFrame, at: number, sign: string): number {
    const node = { type: 'blockTag' as const, sign, start: at, end: at + 1 }
    frame.children.push(node)
    this.depth++
    this.frames.push({ mode: 'code', kind: 'value', items: undefined, markup: [], node, operand: false })
    return this.text.indexOf(sign, at) + 1
  }

  #comment(frame: TextFrame, at: number): number {
    const isComment = this.text.startsWith('<!--', at)
    const close = this.next(isComment ? '-->' : '>', isComment ? at + 4 : at + 2)
    if (close === -1) this.report('A comment is not closed.', at)
    const end = close === -1 ? this.end : close + (isComment ? 3 : 1)
    frame.children.push({ type: 'comment', start: at, end })
    return end
  }

  /** Ends the nearest element of that name which stands in the same expression, with what is open in it. */
  #closeTag(at: number): number {
    const found = matchAt(END_TAG, this.text, at)
    if (found === undefined) {
      const close = this.next('>', at)
      return close === -1 ? this.end : at + 2
    }
    const end = Math.min(at + found[0].length, this.end)
    if (this.#overflow > 0) {
      this.#overflow--
      return end
    }
    const frames = this.frames
    let place = frames.length - 1
    for (let frame = frames[place]; frame?.mode === 'text'; frame = frames[--place]) if (frame.element?.name === found[1]) break
    const target = frames[place]
    if (target?.mode !== 'text' || target.element === undefined) {
      if (!this.dialect.html) this.report(`</${found[1]}> closes nothing.`, at)
      return end
    }
    while (frames.length > place) this.#popElement(target.element, at, end)
    return end
  }

  #popElement(target: ElementNode, start: number, end: number): void {
    const frame = this.frames.pop()
    if (frame?.mode !== 'text' || frame.element === undefined) return
    this.depth--
    const { element } = frame
    element.end = element === target ? end : start
    if (element === target) element.closeStart = start
    else if (!this.dialect.html) this.report(`<${element.name}> is not closed before </${target.name}>.`, element.start)
  }
}

/** Reads a stretch that is code and nothing else. */
export const expressionIn = (text: string, start: number, end: number, outer: readonly [start: number, end: number]): ExpressionNode =>
  new MarkupReader(text, end, { begins: 'code', html: false, markupInCode: false }).readExpression(start, outer)

/** White space, `=`, `>`, `/`, `{`, `<`. */
const endsAttributeName = (code: number): boolean => isBlank(code) || code === 61 || code === 62 || code === 47 || code === 123 || code === 60
