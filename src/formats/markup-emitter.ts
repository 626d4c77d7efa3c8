import { type ComponentElement, componentElement, isComponent, isTranslation, pascalCase, shownProps } from './markup-components.ts'
import type { LayerWriter } from './markup-layer.ts'
import type { AttributeNode, ElementNode, ExpressionNode, MarkupNode, TextNode } from './markup-tree.ts'
import { type Branch, branchesOf, isConditional, type ValuePart } from './markup-values.ts'

/** The languages that are read by way of HTML. */
export type MarkupLanguage = 'jsx' | 'vue' | 'svelte' | 'astro'

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that group others and show nothing. */
const TRANSPARENT = new Set(['template', 'slot', 'transition', 'fragment', 'component', ''])

const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', to: 'href', defaultChecked: 'checked' }
/** Attributes that are there or not. */
const BOOLEAN = new Set('checked disabled required hidden open'.split(' '))
/** Attributes whose value a reader sees: every branch of one is text. */
const SHOWN = new Set('alt title placeholder aria-label aria-description label value content'.split(' '))

/** A line that is code, met in the text of an element that was never closed. */
const CODE_LINE = /^[ \t]{0,40}(?:[)}\]]|(?:export|import|const|function|return|let|type|interface)\b)/m

/** Writes a tree of markup as HTML that shows a reader the same. */
export class MarkupEmitter {
  readonly #writer: LayerWriter
  readonly #source: string
  readonly #language: MarkupLanguage

  constructor(writer: LayerWriter, language: MarkupLanguage) {
    this.#writer = writer
    this.#source = writer.source
    this.#language = language
  }

  /** The tree is nested no deeper than its reader lets it be. */
  nodes(nodes: readonly MarkupNode[], parent?: ElementNode): void {
    let isCut = false
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]
      if (node.type === 'element') this.#element(node, runsOn(nodes[at - 1], this.#source))
      else if (node.type === 'expression') this.expression(node)
      else if (node.type === 'blockTag') this.#blockTag(node)
      else if (node.type === 'comment') this.#writer.copy(node.start, node.end)
      else if (!isCut) isCut = this.#text(node, nodes[at - 1], nodes[at + 1], parent)
    }
  }

  /** Returns whether the text ran into code. */
  #text({ start, end }: TextNode, before: MarkupNode | undefined, after: MarkupNode | undefined, parent: ElementNode | undefined): boolean {
    const text = this.#source.slice(start, end)
    const language = this.#language
    if ((language === 'jsx' || language === 'vue') && isTag(before) && isTag(after) && /^\s*$/.test(text) && /[\r\n]/.test(text)) {
      // Nothing is rendered there, but elements on lines of their own are no one word: style sheets set them apart.
      this.#writer.control(start, end)
      return false
    }
    if (language !== 'jsx') {
      this.#writer.copy(start, end)
      return false
    }
    const cut = parent !== undefined && parent.closeStart === -1 ? text.search(CODE_LINE) : -1
    const shown = cut === -1 ? text : text.slice(0, cut)
    // What stands at the ends of a line beside a line end is no text.
    const from = start + edge(shown)
    const to = start + shown.length - trailingEdge(shown)
    if (from < to) this.#writer.text(from, to)
    return cut !== -1
  }

  #blockTag({ sign, start, end }: { sign: string; start: number; end: number }): void {
    if (sign !== '@') this.#writer.control(start, end)
    else if (/^\{\s{0,9}@(?:html|render)\b/.test(this.#source.slice(start, start + 20)))
      this.#writer.variable(start, end, this.#source.slice(start, end))
  }

  /** A conditional expression is set off from the text around it, and each branch from the others. */
  expression(node: ExpressionNode): void {
    const branches = branchesOf(node, this.#source)
    const shown = isConditional(node) ? (this.#ending(node, branches) ?? branches) : branches
    const isApart = shown === branches && (isConditional(node) || branches.length > 1)
    if (!isApart && isVariable(shown)) {
      this.#whole(node)
      return
    }
    let { start } = node
    for (const branch of shown) {
      if (isApart) this.#boundary(start, branch[0].start)
      for (const part of branch) this.#part(part)
      start = branch[branch.length - 1].end
    }
    if (isApart && shown.length > 0) this.#boundary(start, node.end)
  }

  /** An expression that is nothing but a variable has its braces too. */
  #whole({ start, end }: ExpressionNode): void {
    this.#writer.variable(start, end, this.#source.slice(start, Math.min(end, start + 600)))
  }

  /** `seat{n === 1 ? '' : 's'}`: what ends a word, whichever it is. The longest of them stands for all. */
  #ending(node: ExpressionNode, branches: readonly Branch[]): readonly Branch[] | undefined {
    if (branches.length < 2 || !/\p{L}/u.test(this.#source[node.start - 1] ?? '')) return undefined
    let longest = branches[0]
    for (const branch of branches) {
      const [{ type, start, end }] = branch
      if (branch.length > 1 || type !== 'string' || !/^[a-zé]{0,3}$/.test(this.#source.slice(start, Math.min(end, start + 9)))) return undefined
      if (end - start > longest[0].end - longest[0].start) longest = branch
    }
    return [longest]
  }

  #boundary(start: number, end: number): void {
    if (start < end) this.#writer.control(start, end)
  }

  #part(part: ValuePart): void {
    if (part.type === 'element') this.#element(part, false)
    else if (part.type === 'code') {
      // What a call makes of it, such as the items of a list, is shown any number of times.
      let { start } = part
      for (const node of part.markup) {
        this.#boundary(start, node.start)
        this.nodes([node])
        start = node.end
      }
      this.#boundary(start, part.end)
    } else this.#value(part)
  }

  /** A piece without markup. */
  #value(part: ValuePart): void {
    const { start, end, type } = part
    if (type === 'string') this.#writer.string(start, end)
    else if (type === 'number') this.#writer.copy(start, end)
    else if (type !== 'template') this.#writer.variable(start, end, this.#source.slice(start, Math.min(end, start + 600)))
    else {
      for (const piece of part.parts) {
        if (piece.type === 'text') this.#writer.string(piece.start, piece.end)
        else this.#values(piece)
      }
    }
  }

  /** The branches of an expression where no markup can be. */
  #values(node: ExpressionNode): void {
    const branches = branchesOf(node, this.#source)
    const isApart = isConditional(node)
    if (!isApart && isVariable(branches)) {
      this.#whole(node)
      return
    }
    let { start } = node
    for (const branch of branches) {
      if (isApart) this.#boundary(start, branch[0].start)
      for (const part of branch) this.#value(part)
      start = branch[branch.length - 1].end
    }
    if (isApart && branches.length > 0) this.#boundary(start, node.end)
  }

  #element(node: ElementNode, isInText: boolean): void {
    const read = this.elementOf(node.name, isInText)
    if (read.tag === 'script' || read.tag === 'style') return
    const condition = this.#language === 'vue' && node.attributes.some((one) => /^v-(?:if|else|else-if|for)$/.test(one.name))
    if (condition) this.#writer.control(node.start, node.nameEnd)
    this.open(node, read)
    for (const attribute of node.attributes) if (attribute.name === 'v-text' || attribute.name === 'set:text') this.#attributeValue(attribute)
    this.nodes(node.children, node)
    if (node.closeStart !== -1 || node.selfClosing || this.#language === 'jsx' || isComponent(node.name)) this.close(read, ...endTagOf(node))
    if (condition) this.#boundary(node.closeStart === -1 ? node.end - 1 : node.closeStart, node.end)
  }

  /** What an element or a component is read as. `isInText`: text stands directly before it on its line. */
  elementOf(name: string, isInText: boolean): ComponentElement {
    const known = this.#language === 'vue' && name.includes('-') ? pascalCase(name) : name
    if (TRANSPARENT.has(known.toLowerCase()) || known.includes(':')) return { tag: '' }
    return isComponent(known) ? componentElement(known, isInText) : { tag: known }
  }

  /** Writes a start tag, and inside the element the props that are text. */
  open(node: ElementNode, read: ComponentElement): void {
    const writer = this.#writer
    const { tag, className, isTick } = read
    const isVoid = VOID.has(tag.toLowerCase())
    const shown =
      isComponent(node.name) || node.name.includes('-') ? node.attributes.filter((one) => this.#isShownProp(one, tag, isTranslation(node.name))) : []
    if (isTick) writer.put('<label>', node.start, node.nameEnd)
    else if (isVoid) for (const prop of shown) this.#prop(prop, 'label')
    if (tag !== '') {
      const isOwnClass = className !== undefined && !node.attributes.some(({ name }) => /^class(?:Name)?$/.test(name))
      writer.put(`<${tag}${isOwnClass ? ` class="${className}"` : ''}${isTick ? ' type="checkbox"' : ''}`, node.start, node.nameEnd)
      for (const attribute of node.attributes) if (!shown.includes(attribute)) this.#attribute(attribute)
      writer.put('>', Math.max(node.nameEnd, node.openEnd - 1), node.openEnd)
    }
    if (isTick || !isVoid) for (const prop of shown) this.#prop(prop, isTick || tag === 'button' || tag === 'a' ? '' : propTag(prop))
  }

  close({ tag, isTick }: ComponentElement, start: number, end: number): void {
    if (isTick) this.#writer.put('</label>', start, end)
    else if (tag !== '' && !VOID.has(tag.toLowerCase())) this.#writer.put(`</${tag}>`, start, end)
  }

  /** Props that are text of their own; what an HTML element has as an attribute, such as the title of a link, stays one. */
  #isShownProp({ name, value, parts }: AttributeNode, tag: string, isTranslated: boolean): boolean {
    const key = propKey(name)
    if (value === undefined && parts === undefined) return false
    if (isTranslated) return key === 'defaultmessage'
    if (VOID.has(tag) || tag === 'button' || tag === 'a') return key === 'label' || ((tag === 'button' || tag === 'a') && key === 'text')
    return shownProps.has(key)
  }

  /** What stands in a tag of its own, or apart from the text that follows. */
  #prop(attribute: AttributeNode, tag: string): void {
    const { start, nameEnd, end } = attribute
    if (tag !== '') this.#writer.put(`<${tag}>`, start, nameEnd)
    this.#attributeValue(attribute, true)
    if (tag === '') this.#writer.control(end - 1, end)
    else this.#writer.put(`</${tag}>`, end - 1, end)
  }

  #attribute(attribute: AttributeNode): void {
    const { start, nameEnd, end, value, parts } = attribute
    const written = this.#language === 'vue' ? attribute.name.replace(/^(?:v-bind)?:/, '') : attribute.name
    const name = Object.hasOwn(ATTRIBUTE_NAMES, written) ? ATTRIBUTE_NAMES[written] : written
    if (!/^[a-z][\w-]*$/i.test(name) || name.startsWith('v-') || (name === 'style' && parts !== undefined)) return
    const isBoolean = BOOLEAN.has(name)
    if (isBoolean && parts !== undefined) {
      if (!this.#isTrue(parts)) return
    } else if (parts !== undefined && !this.#hasValue(parts, SHOWN.has(name))) return
    this.#writer.put(' ', start, start)
    if (name === attribute.name) this.#writer.copy(start, nameEnd)
    else this.#writer.put(name, start, nameEnd)
    if ((value === undefined && parts === undefined) || (isBoolean && parts !== undefined)) return
    const quote = parts === undefined && this.#source.slice(...(value ?? [0, 0])).includes('"') ? "'" : '"'
    this.#writer.put(`=${quote}`, nameEnd, Math.max(nameEnd, value?.[0] ?? parts?.[0]?.start ?? nameEnd))
    this.#attributeValue(attribute)
    this.#writer.put(quote, Math.max(nameEnd, end - 1), end)
  }

  #attributeValue({ name, value, parts }: AttributeNode, inMarkup = false): void {
    if (parts === undefined) {
      if (value !== undefined) this.#writer.copy(...value)
      return
    }
    for (const part of parts) {
      if (part.type === 'text') this.#writer.copy(part.start, part.end)
      else if (inMarkup) this.expression(part)
      else if (SHOWN.has(name.replace(/^(?:v-bind)?:/, '')) || name === 'v-text' || name === 'set:text') this.#values(part)
      else for (const one of branchesOf(part, this.#source)[0] ?? []) this.#value(one)
    }
  }

  #isTrue(parts: readonly (TextNode | ExpressionNode)[]): boolean {
    const [part] = parts
    return parts.length === 1 && /^[\s{"']*true[\s}"']*$/.test(this.#source.slice(part.start, Math.min(part.end, part.start + 40)))
  }

  /** Whether an attribute that code gives its value has one to read. */
  #hasValue(parts: readonly (TextNode | ExpressionNode)[], isShown: boolean): boolean {
    return parts.some((part) => {
      if (part.type === 'text') return true
      const branches = branchesOf(part, this.#source)
      return branches.length > 0 && (isShown || branches[0].every(({ type }) => type !== 'element' && type !== 'code'))
    })
  }
}

const isVariable = (branches: readonly Branch[]): boolean => branches.length === 1 && branches[0].length === 1 && branches[0][0].type === 'variable'

const propKey = (name: string): string =>
  name
    .replace(/^(?:v-bind)?:/, '')
    .replaceAll('-', '')
    .toLowerCase()

const propTag = ({ name }: AttributeNode): string => shownProps.get(propKey(name)) ?? 'p'

const endTagOf = ({ closeStart, end }: ElementNode): [start: number, end: number] => [closeStart === -1 ? end : closeStart, end]

const isTag = (node: MarkupNode | undefined): boolean => node === undefined || node.type === 'element' || node.type === 'comment'

/** Whether text stands before, on the same line. */
function runsOn(before: MarkupNode | undefined, source: string): boolean {
  if (before === undefined || before.type === 'comment') return false
  if (before.type !== 'text') return before.type === 'expression'
  return /\S[ \t]{0,99}$/.test(source.slice(Math.max(before.start, before.end - 100), before.end))
}

/** Length of the white space at the start of a text that holds a line end. */
function edge(text: string): number {
  const length = text.length - text.trimStart().length
  return /[\r\n]/.test(text.slice(0, length)) ? length : 0
}

function trailingEdge(text: string): number {
  const length = text.length - text.trimEnd().length
  return /[\r\n]/.test(text.slice(text.length - length)) ? length : 0
}
