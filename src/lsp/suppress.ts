import type { Block, Container } from '../document/index.ts'
import { type CommentSyntax, commentSyntax } from '../formats/comments.ts'
import { mayStand } from '../workspace/baseline-file.ts'
import type { LintedFile, LocatedFinding } from '../workspace/index.ts'
import type { Reading } from './workspaces.ts'

/** A comment that would suppress a finding once somebody writes a reason into it. */
export interface SuppressingComment {
  /** Where it goes. */
  readonly at: number
  /** What stands before the reason and after it. */
  readonly before: string
  readonly after: string
  readonly whole: boolean
}

/** Longer texts take too long to try comments in. */
const LONGEST = 200_000

/** Lines above a block that are tried: a tag or a key may begin there. */
const MOST_LINES = 4

/**
 * A place where a comment suppresses a finding and changes nothing else. Which places there are depends on the markup around the words, so each is
 * tried with a reason in it; undefined where none will do.
 */
export async function suppressingComment(finding: LocatedFinding, { linted, settings, check }: Reading): Promise<SuppressingComment | undefined> {
  const syntax = commentSyntax(linted.format, linted.path)
  if (syntax === undefined || settings.suppressions === undefined || linted.documents.length > 1 || !mayStand(finding)) return undefined
  if (linted.source.text.length > LONGEST) return undefined
  for (const comment of candidates(finding, linted, syntax)) {
    const { at, before, after } = comment
    const { text } = linted.source
    if (settles(await check(`${text.slice(0, at)}${before}reason${after}${text.slice(at)}`), finding, linted)) return comment
  }
  return undefined
}

/** Whether the finding is gone in the new version, the blocks are the same and nothing else has come or gone but what the comment suppresses too. */
function settles(after: LintedFile, { fingerprint, ruleId }: LocatedFinding, before: LintedFile): boolean {
  const shape = ({ document }: LintedFile): string => document.blocks.map(({ role, text }) => `${role} ${text}`).join('\n')
  const others = (file: LintedFile): string =>
    file.findings
      .filter((finding) => finding.ruleId !== ruleId)
      .map((finding) => finding.fingerprint)
      .join()
  return after.suppressed.some((one) => one.fingerprint === fingerprint) && others(after) === others(before) && shape(after) === shape(before)
}

/** From the nearest place to the widest. */
function* candidates(finding: LocatedFinding, { source, document }: LintedFile, syntax: CommentSyntax): Generator<SuppressingComment> {
  const { open, close, place, inline, dash, top = syntax } = syntax
  const { text } = source
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const startOf = (line: number): number => Math.max(source.start, source.lineStarts[line - 1])
  const rule = `${finding.ruleId} ${dash} `
  if (place === 'header') {
    const at = endOfHeader(text)
    if (at !== undefined) yield { at, before: `${open}${rule}`, after: eol, whole: true }
    return
  }
  const above = (line: number): SuppressingComment => {
    const indent = /^[ \t]*/.exec(source.line(line))?.[0] ?? ''
    return { at: startOf(line), before: `${indent}${open}candor-ignore ${rule}`, after: `${close}${eol}`, whole: false }
  }
  const block = document.blocks.findLast((one) => within(one, finding))
  const first = source.point(block?.map.range(0, 1)[0] ?? finding.start).line
  const list = block && listAround(block)
  if (place === 'entry') yield above(entryLine(first, (line) => source.line(line)))
  // Between the items of a list a comment would end it.
  else if (list === undefined || !inline)
    for (let line = first; line >= Math.max(1, first - MOST_LINES); line--)
      if (place === 'line' || isBetween(text, startOf(line), document.document.format)) yield above(line)
  if (place === 'line' && inline) {
    const { line } = source.point(finding.start)
    yield { at: startOf(line) + source.line(line).length, before: ` ${open}candor-ignore ${rule}`, after: close, whole: false }
  }
  if (place === 'line' && list !== undefined) yield above(source.point(list).line)
  // Nothing may stand before the declaration of an XML file, nor before front matter.
  for (const line of new Set([/^\ufeff?<[?!]/.test(text) ? 2 : 1, first]))
    yield { at: startOf(line), before: `${top.open}candor-ignore-file ${rule}`, after: `${top.close}${eol}`, whole: true }
}

function within({ map, text }: Block, { start, end }: LocatedFinding): boolean {
  const [from, to] = map.range(0, text.length)
  return from <= start && end <= to
}

const LISTS: ReadonlySet<string> = new Set(['list', 'table', 'quote'])

/** Where the outermost list, table or quotation around a block begins, if there is one. */
function listAround(block: Block): number | undefined {
  let outer: Block | Container = block
  for (let at: Container | undefined = block.parent; at !== undefined; at = at.parent) if (LISTS.has(at.type)) outer = at
  if (outer === block) return undefined
  while (!('role' in outer)) outer = outer.children[0]
  return outer.map.range(0, 1)[0]
}

/** Where the header fields of a message end. */
function endOfHeader(text: string): number | undefined {
  const end = /\r?\n(?=\r?\n)/.exec(text)
  return end === null ? undefined : end.index + end[0].length
}

/** The first line after an empty one. */
function entryLine(line: number, lineAt: (line: number) => string): number {
  let at = line
  while (at > 1 && lineAt(at - 1).trim() !== '') at--
  return at
}

/** Whether an element has just been opened or closed before an offset, or in MDX a block has ended: elsewhere braces are code. */
function isBetween(text: string, offset: number, format: string): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset)
  return /(?:^|[^=])>\s*$/.test(before) || (format === 'mdx' && /(?:^|\n)[ \t\r]*\n[ \t]*$/.test(before))
}
