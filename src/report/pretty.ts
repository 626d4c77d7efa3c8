import type { Severity } from '../rule/index.ts'
import { frameOf } from './frame.ts'
import { documentName, findingsIn, Guesses } from './guesses.ts'
import type { ReportedDocument, ReportedFile, ReportedFinding, Reporter, ReporterOptions, RunSummary } from './model.ts'
import { wrap } from './width.ts'
import { count, kindWords, listed, originWords, placeOf, printable } from './words.ts'

/** The report for people: each finding with the words it is about, and what to do; why it matters is said once for each rule. */
export function prettyReporter(options: ReporterOptions): Reporter {
  const { quiet } = options
  const guesses = new Guesses()
  const explained = new Set<string>()
  return {
    file(file) {
      guesses.add(file)
      if (file.findings.length === 0) return ''
      return file.documents.map((document) => documentText(document, file, options, explained)).join('')
    },
    end: (run) => (quiet ? '' : summaryText(run, guesses, options)),
  }
}

/** The findings of one document of a file; nothing when it has none. */
function documentText(document: ReportedDocument, file: ReportedFile, options: ReporterOptions, explained: Set<string>): string {
  const findings = findingsIn(document, file)
  if (findings.length === 0) return ''
  const heading = options.quiet ? '' : `${options.palette.dim(readAs(document, file))}\n\n`
  return `${heading}${findings.map((finding) => findingText(finding, file, options, explained)).join('\n')}\n`
}

/** `offer.md: read as landing page (guess, 72 %)`; `inbox.mbox, message 2: read as …`. */
function readAs(document: ReportedDocument, file: ReportedFile): string {
  const { kind, kindOrigin, kindConfidence } = document
  return `${documentName(document, file)}: read as ${kindWords(kind)} (${originWords(kindOrigin, kindConfidence)})`
}

/** `explained` holds the rules of which the reader knows why they are there. */
function findingText(finding: ReportedFinding, file: ReportedFile, options: ReporterOptions, explained: Set<string>): string {
  const { palette, width } = options
  const lines = [
    `${palette.path(placeOf(file.path, file.source, finding.start))}  ${palette.severity(finding.severity, finding.severity)}  ${palette.dim(`${palette.rule(finding.ruleId)}${finding.key === undefined ? '' : `  ${printable(finding.key)}`}`)}`,
    ...wrap(printable(finding.message), width - 2).map((part) => `  ${palette.strong(part)}`),
    ...frameText(finding, file, options),
    ...relatedText(finding, file, options),
  ]
  if (!explained.has(finding.ruleId)) lines.push(...whyText(finding.ruleId, options))
  explained.add(finding.ruleId)
  lines.push(...remark('help:', finding.help, options))
  return `${lines.join('\n')}\n`
}

function whyText(ruleId: string, options: ReporterOptions): string[] {
  const rule = options.rule(ruleId)
  return rule === undefined ? [] : remark('why: ', rule.why, options)
}

/** `  help: words, wrapped and indented`. */
function remark(label: string, text: string, { palette, width }: ReporterOptions): string[] {
  return wrap(printable(text), Math.max(20, width - 8)).map((line, at) => (at === 0 ? `  ${palette.dim(label)} ${line}` : `        ${line}`))
}

function frameText(finding: ReportedFinding, file: ReportedFile, options: ReporterOptions): string[] {
  const { palette } = options
  const lines = placeText(file, finding.start, finding.end, '^', (marks) => palette.severity(finding.severity, marks), options)
  const source = file.source.text.slice(finding.start, finding.end)
  // What stands in the file may be encoded; then the words themselves are shown too.
  if (finding.text !== '' && lines.length > 0 && squeezed(source) !== squeezed(finding.text)) {
    lines.push(...remark('reads:', `“${shortened(finding.text, 300)}”`, options))
  }
  const { unpacked } = finding
  if (unpacked !== undefined) lines.push(...remark('where:', `part ${unpacked.part}, line ${unpacked.line}, column ${unpacked.column}`, options))
  return lines
}

function placeText(
  file: ReportedFile,
  start: number,
  end: number,
  sign: string,
  paint: (marks: string) => string,
  options: ReporterOptions,
): string[] {
  const { palette, width } = options
  const { source } = file
  const gutter = String(source.point(Math.max(start, end - 1)).line).length
  const { lines, more } = frameOf(source, start, end, Math.max(20, width - gutter - 5), sign)
  const bar = palette.dim('│')
  const margin = ' '.repeat(gutter)
  const text = lines.flatMap(({ number, text, marks }) => [
    `  ${palette.dim(String(source.shownLine(number)).padStart(gutter))} ${bar} ${text}`.trimEnd(),
    `  ${margin} ${bar} ${marks.replace(/[^ ]+$/, paint)}`,
  ])
  return more > 0 ? [...text, `  ${margin} ${bar} ${palette.dim(`… ${count(more, 'more line')}`)}`] : text
}

function relatedText(finding: ReportedFinding, file: ReportedFile, options: ReporterOptions): string[] {
  const { palette } = options
  return finding.related.flatMap((related) => {
    if (related.path !== file.path)
      return [`  ${palette.related(`${printable(related.path)}: ${printable(related.message)} “${printable(related.text)}”`)}`]
    return [
      `  ${palette.path(placeOf(file.path, file.source, related.start))}  ${palette.related(printable(related.message))}`,
      ...placeText(file, related.start, related.end, '-', (marks) => palette.related(marks), options),
    ]
  })
}

function summaryText(run: RunSummary, guesses: Guesses, { palette, width }: ReporterOptions): string {
  const { counts, rules } = run
  const { errors, warnings, infos, files, filesWithFindings, hidden } = counts
  const amounts: [Severity, number][] = [
    ['error', errors],
    ['warning', warnings],
    ['info', infos],
  ]
  const found = amounts.filter(([, amount]) => amount > 0).map(([severity, amount]) => palette.severity(severity, count(amount, severity)))
  const unseen = hidden > 0 ? ` (${hidden} not shown)` : ''
  const guessed = guesses
    .lines(run, width)
    .map((line) => `${palette.dim(line)}\n`)
    .join('')
  if (found.length > 0) return `${listed(found)} in ${filesWithFindings} of ${count(files, 'file')}${unseen}\n${guessed}`
  const checked = `${count(files, 'file')} checked with ${count(rules, 'rule')}`
  return files === 0 ? '' : `${palette.good(`${checked}: no findings.`)} That does not mean the copy is lawful or complete.\n${guessed}`
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most)}…`)
