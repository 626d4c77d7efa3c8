import { type Kind, type KindGroup, kindGroups, Source, stateKind, stateMarket } from '../document/index.ts'
import type { Parsers } from '../formats/index.ts'
import type { Annotator } from '../language/index.ts'
import { AnnotatedDocument } from './annotated-document.ts'
import type { Finding, Fix } from './finding.ts'
import type { Example, Rule } from './rule.ts'
import { runCampaign, runRule } from './run.ts'

/** The day on which examples are judged unless they say otherwise. */
export const EXAMPLE_DAY = '2026-11-22'

export const exampleText = (example: Example): string =>
  'bad' in example ? example.bad : 'good' in example ? example.good : 'nearMiss' in example ? example.nearMiss : example.todo

const EXTENSIONS = { markdown: 'md', html: 'html', text: 'txt', email: 'eml' } as const

/** The findings of a rule in one of its examples; for one of a campaign, those that only the campaign shows. */
export async function lintExample(rule: Rule, example: Example, parsers: Parsers, annotator: Annotator): Promise<Finding[]> {
  const format = example.role === undefined ? (example.format ?? 'markdown') : 'text'
  const parse = await parsers.get(format)
  const read = (text: string, number: number): AnnotatedDocument => {
    const path = `example${number === 0 ? '' : `-${number}`}.${EXTENSIONS[format]}`
    const document = parse(new Source(path, text), { ...parsers.options, role: example.role })
    stateKind(document, example.kind ?? defaultKind(rule), 'option')
    stateMarket(document, example.market)
    return new AnnotatedDocument(document, annotator)
  }
  const setup = { rule, options: example.options }
  const asOf = example.asOf ?? EXAMPLE_DAY
  const own = read(exampleText(example), 0)
  if (example.campaign === undefined) return runRule(setup, own, asOf)
  const others = example.campaign.map((text, at) => read(text, at + 1))
  return runCampaign(setup, [own, ...others], asOf).get(own) ?? []
}

/** What is wrong with an example: empty when the rule does with it what it says. */
export async function checkExample(rule: Rule, example: Example, parsers: Parsers, annotator: Annotator): Promise<string[]> {
  const findings = await lintExample(rule, example, parsers, annotator)
  const found = findings.map((finding) => finding.text)
  if ('bad' in example) {
    const expected = typeof example.at === 'string' ? [example.at] : [...example.at]
    const problems: string[] = []
    if (found.toSorted().join('\n') !== expected.toSorted().join('\n')) problems.push(`expected ${list(expected)} to be marked, got ${list(found)}`)
    for (const finding of findings) {
      if (example.message !== undefined && finding.messageId !== example.message)
        problems.push(`expected message '${example.message}', got '${finding.messageId}'`)
      if (example.severity !== undefined && finding.severity !== example.severity)
        problems.push(`expected ${example.severity}, got ${finding.severity}`)
      if (finding.fixes.length > 0 && rule.fixes === undefined) problems.push("has a fix, of which the rule's 'fixes' says nothing")
      for (const fix of finding.fixes) {
        const left = await lintExample(rule, { ...example, bad: edited(example.bad, fix) }, parsers, annotator)
        if (left.length >= findings.length) problems.push(`the fix "${fix.title}" leaves what it should settle`)
      }
    }
    return problems
  }
  if ('todo' in example) {
    const reported = findings.length > 0
    return reported === (example.today === 'false alarm') ? [] : [`is no longer ${example.today}: make it an example`]
  }
  return found.length === 0 ? [] : [`expected silence, got ${list(found)}`]
}

/** A text with one fix in it. */
const edited = (text: string, { edits }: Fix): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: replacement }) => rest.slice(0, start) + replacement + rest.slice(end), text)

function defaultKind(rule: Rule): Kind {
  if (rule.kinds === 'all') return 'landing'
  const [first] = rule.kinds
  return Object.hasOwn(kindGroups, first) ? kindGroups[first as KindGroup][0] : (first as Kind)
}

const list = (texts: readonly string[]): string => (texts.length === 0 ? 'nothing' : texts.map((text) => JSON.stringify(text)).join(', '))
