import { DocumentBuilder, type Source } from '../document/index.ts'
import type { Parse } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { MarkupEmitter, type MarkupLanguage } from './markup-emitter.ts'
import { LayerWriter, noteComments } from './markup-layer.ts'
import { type Dialect, MarkupReader } from './markup-reader.ts'
import type { ElementNode, MarkupNode, Problem } from './markup-tree.ts'

/** What a format does with its own files around the markup. */
interface Plan {
  readonly language: MarkupLanguage
  readonly format: string
  readonly dialect: Dialect
  /** Where the markup begins; -1 when it never does. */
  begin?(source: Source, builder: DocumentBuilder): number
  /** What of the tree is shown. */
  shown?(nodes: readonly MarkupNode[], source: Source, builder: DocumentBuilder): readonly MarkupNode[]
}

/** A parser that reads a file as a tree of markup and that as HTML. */
function parserFor({ language, format, dialect, begin, shown }: Plan): Parse {
  return (source) => {
    const builder = new DocumentBuilder(source, format)
    const start = begin?.(source, builder) ?? source.start
    if (start === -1) return builder.build()
    const reader = new MarkupReader(source.text, source.text.length, dialect)
    const nodes = reader.read(start)
    noteComments(builder, reader.comments)
    if (reader.problem !== undefined) report(builder, reader.problem)
    const writer = new LayerWriter(source.text)
    if (dialect.html) for (const node of nodes) copySheet(writer, node, source)
    new MarkupEmitter(writer, language).nodes(shown === undefined ? nodes : shown(nodes, source, builder))
    readLayer(builder, writer)
    return builder.build()
  }
}

/** Reads what was written to a layer as HTML. */
export function readLayer(builder: DocumentBuilder, writer: LayerWriter): void {
  const layer = writer.layer()
  builder.enterLayer(layer)
  const reader = new HtmlReader(builder)
  reader.read(0, layer.text.length)
  reader.finish()
}

function report(builder: DocumentBuilder, { message, start }: Problem): void {
  builder.notices.push({ code: 'markup-broken', message: `${message} The rest was read as far as it goes.`, start })
}

/** A style sheet in the file says what is hidden and what is small; it stands behind the markup as often as before it. */
function copySheet(writer: LayerWriter, node: MarkupNode, source: Source): void {
  if (node.type !== 'element' || node.name !== 'style' || node.closeStart === -1) return
  if (/\blang\s*=/.test(source.text.slice(node.start, Math.min(node.openEnd, node.start + 300)))) return
  writer.put('<style>', node.start, node.openEnd)
  writer.copy(node.openEnd, node.closeStart)
  writer.put('</style>', node.closeStart, node.end)
}

/** Reads JSX and TSX. */
export const parseJsx = parserFor({ language: 'jsx', format: 'jsx', dialect: { begins: 'code', html: false, markupInCode: true } })

/** Reads a Svelte component. */
export const parseSvelte = parserFor({
  language: 'svelte',
  format: 'svelte',
  dialect: { begins: 'text', html: true, markupInCode: false, svelte: true },
})

/** Reads an Astro component or page. */
export const parseAstro = parserFor({
  language: 'astro',
  format: 'astro',
  dialect: { begins: 'text', html: true, markupInCode: true },
  begin: codeFenceEnd,
})

/** Reads a Vue component: its template. */
export const parseVue = parserFor({
  language: 'vue',
  format: 'vue',
  dialect: { begins: 'text', html: true, markupInCode: false, vue: true },
  shown: templatesOf,
})

/** Past the code between two lines of `---` at the start of an Astro file. */
function codeFenceEnd(source: Source, builder: DocumentBuilder): number {
  const { text, start } = source
  const open = /^\s{0,99}---/.exec(text.slice(start, start + 110))
  if (open === null) return start
  const fence = /^[ \t]*---/gm
  fence.lastIndex = start + open[0].length
  const close = fence.exec(text)
  if (close !== null) return fence.lastIndex
  const at = start + open[0].length - 3
  builder.notices.push({ code: 'markup-broken', message: 'The code at the start is not closed: no second line begins with "---".', start: at })
  return -1
}

function templatesOf(nodes: readonly MarkupNode[], source: Source, builder: DocumentBuilder): MarkupNode[] {
  const found: MarkupNode[] = []
  for (const node of nodes) {
    if (node.type !== 'element' || node.name !== 'template') continue
    const language = languageOf(node, source)
    if (language === undefined || language === 'html') found.push(...node.children)
    else builder.notices.push({ code: 'language-unread', message: `Templates in ${language} are not read.`, start: node.start })
  }
  return found
}

function languageOf({ attributes }: ElementNode, source: Source): string | undefined {
  const value = attributes.find(({ name }) => name === 'lang')?.value
  return value === undefined ? undefined : source.text.slice(value[0], Math.min(value[1], value[0] + 30))
}
