import { type Expression, FluentParser, type InlineExpression, type Pattern, type TextElement } from '@fluent/syntax'
import type { Role } from '../document/index.ts'
import type { Parse, ParseOptions } from './format.ts'
import type { IcuNode } from './icu.ts'
import { LocaleWriter } from './locale.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'

/** Loads the reader of Fluent files. */
export async function loadFluent(options: ParseOptions): Promise<Parse> {
  return fluentParser(await loadMarkdownParser(options))
}

/** Reads the messages, terms and attributes of a Fluent file. */
export const fluentParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'fluent', parseMarkdown }, options)
    try {
      new FluentReader(writer, source.text, source.start).read()
    } catch (error) {
      // The parser recurses, so nesting of thousands of levels is too much for it.
      writer.notice(
        'fluent-unreadable',
        `Not checked, since the Fluent parser gave up: ${error instanceof Error ? error.message : String(error)}`,
        source.start,
        source.start,
      )
    }
    return writer.finish()
  }

/** Choices nested deeper than this are no message for people. */
const MAX_DEPTH = 16
/** Attributes that are DOM attributes, and so are not what their names say elsewhere. */
const ATTRIBUTES: Readonly<Record<string, Role>> = { title: 'tooltip', 'aria-label': 'label', value: 'button' }

class FluentReader {
  readonly #writer: LocaleWriter
  readonly #source: string
  readonly #shift: number

  constructor(writer: LocaleWriter, source: string, shift: number) {
    this.#writer = writer
    this.#source = source
    this.#shift = shift
  }

  read(): void {
    const { body } = new FluentParser({ withSpans: true }).parse(this.#source.slice(this.#shift))
    for (const entry of body) {
      if (entry.type === 'Message' || entry.type === 'Term') {
        const { id, value, attributes, comment } = entry
        if (comment !== null) this.#comment(comment.content, comment.span)
        const name = entry.type === 'Term' ? `-${id.name}` : id.name
        this.#writer.group(id.name)
        if (value !== null) this.#append(value, [id.name], name)
        for (const attribute of attributes) {
          const own = attribute.id.name
          this.#append(attribute.value, [id.name, own], `${name}.${own}`, Object.hasOwn(ATTRIBUTES, own) ? ATTRIBUTES[own] : undefined)
        }
      } else if (entry.type === 'Junk') {
        for (const { message, span } of entry.annotations) {
          const at = this.#place(span?.start)
          this.#writer.notice('fluent-syntax', message, at, at)
        }
      } else this.#comment(entry.content, entry.span)
    }
  }

  #comment(text: string, span: { start: number; end: number } | undefined): void {
    this.#writer.comment(text, this.#place(span?.start), this.#place(span?.end))
  }

  #append(pattern: Pattern, path: readonly string[], name: string, role?: Role): void {
    this.#writer.appendMessage(this.#nodesOf(pattern, 0), { path, name, role, tag: path.length > 1 ? 'attribute' : 'message' })
  }

  #nodesOf({ elements }: Pattern, depth: number): IcuNode[] {
    return elements.flatMap((element) =>
      element.type === 'TextElement' ? this.#textOf(element) : this.#expression(element.expression, element.span, depth),
    )
  }

  /** The lines of a text; line ends and the indentation after them are one line end each, an empty line between them kept. */
  #textOf({ span }: TextElement): IcuNode[] {
    const nodes: IcuNode[] = []
    let run = this.#place(span?.start)
    const end = this.#place(span?.end)
    const base = run
    for (const { 0: eol, index } of this.#source.slice(run, end).matchAll(/[\r\n]\s*/g)) {
      nodes.push({ type: 'text', start: run, end: base + index })
      run = base + index + eol.length
      nodes.push({ type: 'text', start: base + index, end: run, says: /\n[^\n]*\n/.test(eol) ? '\n\n' : '\n' })
    }
    nodes.push({ type: 'text', start: run, end })
    return nodes
  }

  #expression(expression: Expression, span: { start: number; end: number } | undefined, depth: number): IcuNode[] {
    const start = this.#place(span?.start)
    const end = this.#place(span?.end)
    if (expression.type === 'Placeable') return this.#expression(expression.expression, span, depth)
    if (expression.type === 'StringLiteral') return [{ type: 'text', start, end, says: expression.parse().value }]
    if (expression.type === 'NumberLiteral') return [{ type: 'text', start, end, says: expression.value }]
    if (expression.type !== 'SelectExpression') return [{ type: 'argument', start, end, name: nameOf(expression) }]
    if (depth >= MAX_DEPTH) return [{ type: 'argument', start, end, name: '' }]
    const options = expression.variants.map(({ value, default: isDefault }) => ({
      selector: isDefault ? 'other' : '',
      nodes: this.#nodesOf(value, depth + 1),
    }))
    return [{ type: 'choice', start, end, name: nameOf(expression.selector), plural: false, options }]
  }

  #place(offset = 0): number {
    return offset + this.#shift
  }
}

/** What an expression prints: a variable, the argument of a function, what a reference refers to. */
function nameOf(expression: InlineExpression): string {
  switch (expression.type) {
    case 'VariableReference':
    case 'MessageReference':
    case 'TermReference':
      return expression.id.name
    case 'FunctionReference': {
      const [first] = expression.arguments.positional
      return first === undefined || first.type === 'Placeable' || first.type === 'FunctionReference' ? expression.id.name : nameOf(first)
    }
    default:
      return ''
  }
}
