import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml'
import type { Parse, ParseOptions } from './format.ts'
import { LocaleWriter } from './locale.ts'
import type { LocaleNode, StringNode } from './locale-tree.ts'
import { appendTree } from './locale-walk.ts'
import { loadMarkdownParser } from './markdown.ts'
import type { ParseMarkdown } from './markdown-node.ts'
import { alignScalar, isClosed, type ScalarStyle } from './yaml-align.ts'

/** Loads the reader of YAML files. */
export async function loadYaml(options: ParseOptions): Promise<Parse> {
  return yamlParser(await loadMarkdownParser(options))
}

interface ScalarPlace {
  readonly range?: readonly number[] | null
  readonly type?: string
}

/** The check for repeated keys takes quadratic time; we look for them ourselves. */
const OPTIONS = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', keepSourceTokens: false } as const

/** Reads the strings of a YAML file, of all its documents; what an anchor names is read where it stands, and not again at its aliases. */
export const yamlParser =
  (parseMarkdown?: ParseMarkdown): Parse =>
  (source, options) => {
    const writer = new LocaleWriter(source, { name: 'yaml', icu: true, printf: true, parseMarkdown }, options)
    const { text } = source
    try {
      for (const document of new Composer(OPTIONS).compose(tokensOf(text, writer), false, text.length)) appendDocument(writer, text, document)
    } catch (error) {
      // The parser recurses, so nesting of thousands of levels is too much for it.
      writer.notice(
        'yaml-unreadable',
        `The rest of this file is not checked, since the YAML parser gave up: ${error instanceof Error ? error.message : String(error)}`,
        source.start,
        source.start,
      )
    }
    return writer.finish()
  }

/** The file's tokens. Comments are taken note of on the way, as the parser does not keep their places. */
function* tokensOf(text: string, writer: LocaleWriter): Generator<CST.Token> {
  const parser = new Parser()
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme[0] === '#' && !isScalar) writer.comment(lexeme.slice(1), parser.offset, parser.offset + lexeme.length)
    isScalar = lexeme === '\x1f'
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

function appendDocument(writer: LocaleWriter, text: string, document: Document.Parsed): void {
  for (const { message, pos } of document.errors) writer.notice('yaml-syntax', message, Math.min(pos[0], text.length), Math.min(pos[1], text.length))
  if (document.contents !== null) appendTree(writer, treeOf(text, document.contents, writer))
}

/** A node of the parser as one of ours, without recursion: a flow collection may be as deep as the parser allows. */
function treeOf(text: string, root: ParsedNode, writer: LocaleWriter): LocaleNode {
  const convert = (node: ParsedNode | null | undefined): LocaleNode => {
    if (isScalar(node))
      return typeof node.value === 'string' && isWhole(text, node, writer) ? stringNode(text, node) : { type: 'other', text: String(node.value) }
    if (node === null || node === undefined || isAlias(node)) return { type: 'other', text: '' }
    const made: LocaleNode = isMap(node) ? { type: 'object', members: [] } : { type: 'array', items: [] }
    open.push([node, made])
    return made
  }
  const open: [ParsedNode, LocaleNode][] = []
  const tree = convert(root)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, made] = next
    if (isSeq(node) && made.type === 'array') for (const item of node.items) made.items.push(convert(item as ParsedNode))
    if (!isMap(node) || made.type !== 'object') continue
    const keys = new Set<string>()
    for (const { key, value } of node.items) {
      const keyNode = key as ParsedNode | null
      const [start, end] = keyNode?.range ?? [0, 0]
      const name = isScalar(keyNode) ? String(keyNode.value) : '?'
      if (keys.has(name) && name !== '?' && name !== '<<') {
        writer.notice('duplicate-key', `The key "${name.slice(0, 60)}" occurs again; programs keep the last of its values.`, start, end)
      }
      keys.add(name)
      made.members.push({
        key: name,
        keyNode: stringNode(text, { range: [start, end], value: name, type: 'PLAIN' }),
        value: convert(value as ParsedNode | null),
      })
    }
  }
  return tree
}

/** Whether a string ends where it should; there is a notice when it does not. */
function isWhole(text: string, { range, type }: ScalarPlace, writer: LocaleWriter): boolean {
  const [start, end] = range ?? [0, 0]
  if (isClosed(text, start, end, (type ?? 'PLAIN') as ScalarStyle)) return true
  // The parser looks at the last character alone, and so takes an escaped quote for the closing one.
  if (end - start > 1 && text[end - 1] === text[start]) writer.notice('yaml-syntax', `Missing closing ${text[start]}quote`, start, start + 1)
  return false
}

function stringNode(text: string, { range, value, type }: ScalarPlace & { readonly value: unknown }): StringNode {
  const [start, end] = range ?? [0, 0]
  return { type: 'string', start, end, decode: () => alignScalar(text, start, end, (type ?? 'PLAIN') as ScalarStyle, String(value)) }
}
