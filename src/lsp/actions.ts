import type { Edit, Fix } from '../rule/index.ts'
import { Fixer, type LocatedFinding } from '../workspace/index.ts'
import { rangeOf, type Stretch, touches } from './positions.ts'
import { type CodeAction, CodeActionKind, type Diagnostic, type TextDocument, TextDocumentEdit, TextEdit, type WorkspaceEdit } from './protocol.ts'
import type { SuppressingComment } from './suppress.ts'
import type { Reading } from './workspaces.ts'

/** All fixes that `--fix` would make. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.candor`

export interface ActionOptions {
  /** Kinds of actions that are wanted; all when absent. */
  readonly only: readonly string[] | undefined
  /** Whether the editor takes edits for one version of a text. */
  readonly versioned: boolean
  /** Whether it takes edits that put the cursor somewhere. */
  readonly snippets: boolean
  /** What the editor shows of the findings, to be named by the actions that settle them. */
  readonly diagnostics: readonly Diagnostic[]
  /** A comment that would suppress a finding. */
  commentFor(finding: LocatedFinding): Promise<SuppressingComment | undefined>
}

/** Beyond so many findings at one place, nobody reads the list; each costs a few checks of the text. */
const MOST_SUPPRESSIONS = 5

/** What can be done about the findings that a stretch touches. */
export async function actionsFor(stretch: Stretch, reading: Reading, document: TextDocument, options: ActionOptions): Promise<CodeAction[]> {
  const here = reading.file.findings.filter((finding) => touches(finding, stretch))
  const actions: CodeAction[] = []
  if (isWanted(CodeActionKind.QuickFix, options.only)) {
    for (const finding of here) for (const fix of finding.fixes) actions.push(fixAction(finding, fix, document, options))
    for (const finding of here.slice(0, MOST_SUPPRESSIONS)) {
      const comment = await options.commentFor(finding)
      if (comment !== undefined) actions.push(suppressAction(finding, comment, document, options))
    }
  }
  if (isWanted(FIX_ALL, options.only)) {
    const edits = await safeEdits(reading, document)
    if (edits.length > 0)
      actions.push({
        title: 'Apply all safe fixes (candor)',
        kind: FIX_ALL,
        edit: workspaceEdit(
          edits.map((one) => textEdit(one, document)),
          document,
          options,
        ),
      })
  }
  return actions
}

/** Asking for `source.fixAll` means `source.fixAll.candor` too. */
const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`))

function fixAction(finding: LocatedFinding, { title, applicability, edits }: Fix, document: TextDocument, options: ActionOptions): CodeAction {
  const isSafe = applicability === 'safe'
  return {
    title: isSafe ? title : `${title} (suggestion: changes what the copy says)`,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(finding, options),
    isPreferred: isSafe,
    edit: workspaceEdit(
      edits.map((edit) => textEdit(edit, document)),
      document,
      options,
    ),
  }
}

/** The reason is left to be written: until it is, the comment does not hold, and says so. */
function suppressAction(
  finding: LocatedFinding,
  { at, before, after, whole }: SuppressingComment,
  document: TextDocument,
  options: ActionOptions,
): CodeAction {
  const where = whole ? 'in the whole file' : 'here'
  const range = rangeOf(document, { start: at, end: at })
  const edit = options.snippets
    ? { range, snippet: { kind: 'snippet' as const, value: `${literal(before)}$1${literal(after)}` } }
    : TextEdit.replace(range, before + after)
  return {
    title: `Suppress ${finding.ruleId} ${where}, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(finding, options),
    edit: workspaceEdit([edit], document, options),
  }
}

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

const diagnosticsOf = ({ fingerprint }: LocatedFinding, { diagnostics }: ActionOptions): Diagnostic[] =>
  diagnostics.filter(({ data }) => typeof data === 'object' && data !== null && 'fingerprint' in data && data.fingerprint === fingerprint)

/** What `--fix` would change, line by line. */
async function safeEdits({ linted, check }: Reading, document: TextDocument): Promise<Edit[]> {
  const before = document.getText()
  let after = before
  const fixer = new Fixer({
    unsafe: false,
    mode: 'try',
    onFile: (outcome) => {
      after = outcome.after
    },
  })
  // As text on standard input is fixed, which stands nowhere on the disk.
  const file = { path: linted.path, absolute: '', explicit: true, stdin: true }
  await fixer.fix({ file, bytes: Buffer.from(before), text: before, encoding: 'utf-8' }, linted, check)
  if (after === before) return []
  const { diffLines } = await import('diff')
  const edits: Edit[] = []
  let at = 0
  for (const { value, added, removed } of diffLines(before, after)) {
    if (removed) edits.push({ start: at, end: at + value.length, text: '' })
    else if (added) {
      const last = edits.at(-1)
      if (last?.end === at && last.text === '') edits[edits.length - 1] = { ...last, text: value }
      else edits.push({ start: at, end: at, text: value })
    }
    if (!added) at += value.length
  }
  return edits
}

const textEdit = ({ text, ...stretch }: Edit, document: TextDocument): TextEdit => TextEdit.replace(rangeOf(document, stretch), text)

type AnyEdit = TextDocumentEdit['edits'][number]

function workspaceEdit(edits: AnyEdit[], { uri, version }: TextDocument, { versioned }: ActionOptions): WorkspaceEdit {
  if (versioned) return { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] }
  return { changes: { [uri]: edits.filter((edit) => TextEdit.is(edit)) } }
}
