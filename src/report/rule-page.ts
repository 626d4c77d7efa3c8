import type { Example, OptionSchema, Rule } from '../rule/index.ts'
import { formatLaw, type Law } from '../rule/law.ts'
import { type Measurements, measurementOf, shareInterval } from '../rule/measurement.ts'
import { percent, rightness } from './words.ts'

export type Laws = Readonly<Record<string, Law>>

/**
 * The page of a rule, in Markdown, made from the rule itself and from what was measured of it. `asOf` is the day on which the laws' standing is told,
 * `docs` the way from the page to candor's documentation, if it can be linked to.
 */
export function rulePage(rule: Rule, laws: Laws, asOf: string, measured: Measurements, docs?: string): string {
  const parts = [
    `# \`${rule.id}\``,
    rule.summary,
    facts(rule, measured, (text, page) => (docs === undefined ? text : `[${text}](${docs}${page})`)),
    `## Why\n\n${rule.why}`,
    `## Instead\n\n${rule.instead}`,
    ...examplesPart(
      'Reported',
      rule.examples.filter((example) => 'bad' in example),
    ),
    ...examplesPart(
      'Not reported',
      rule.examples.filter((example) => 'good' in example),
    ),
    ...examplesPart(
      'Not reported, though it looks alike',
      rule.examples.filter((example) => 'nearMiss' in example),
    ),
    ...examplesPart(
      'Known mistakes',
      rule.examples.filter((example) => 'todo' in example),
    ),
    ...messagesPart(rule),
    ...optionsPart(rule),
    ...lawsPart(rule, laws, asOf),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The list of all rules, in Markdown, one table for each pack. */
export function rulesPage(rules: readonly Rule[], measured: Measurements): string {
  const packs = new Map<string, Rule[]>()
  for (const rule of rules) {
    const pack = rule.id.slice(0, rule.id.indexOf('/'))
    packs.set(pack, [...(packs.get(pack) ?? []), rule])
  }
  const tables = [...packs].map(([pack, members]) => {
    const rows = members.map(
      (rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${rightness(rule, measured)} | ${cell(rule.summary)} |`,
    )
    return [`## ${pack}`, '', '| rule | severity | right | what it finds |', '| --- | --- | --- | --- |', ...rows].join('\n')
  })
  return `${['# Rules', 'A rule finds a claim without its disclosure, a claim that something else in the text contradicts, or a missing disclosure.', RIGHT, ...tables].join('\n\n')}\n`
}

const RIGHT =
  '"Right" is how many findings were right on copy that the rule was not tuned on, written for candor or labelled by others; where there were too few, an estimate.'

function facts(rule: Rule, measured: Measurements, link: (text: string, page: string) => string): string {
  const lines = [
    `* Severity: ${rule.severity}${severityIn(rule)}`,
    rightText(rule, measured),
    `* Reads: ${rule.kinds === 'all' ? 'every kind of document' : rule.kinds.map((kind) => `\`${kind}\``).join(', ')}`,
    ...(rule.industries === undefined ? [] : [`* Where an industry is stated: only in ${names(rule.industries)}`]),
    ...(rule.jurisdictions === undefined ? [] : [`* Where jurisdictions are stated: only in ${names(rule.jurisdictions)}`]),
    `* Status: ${rule.status ?? 'stable'}, since ${rule.since}`,
  ]
  if (rule.evidence !== undefined)
    lines.push(`* Settled by ${link('evidence', 'claims-register.md')} of: ${rule.evidence.map((name) => `\`${name}\``).join(', ')}`)
  if (rule.fixes !== undefined) lines.push(`* Offers ${link('fixes', 'fixes.md')}: ${rule.fixes === 'safe' ? 'safe ones' : 'suggestions'}`)
  if (rule.yieldsTo !== undefined)
    lines.push(`* Silent about words that one of these has a finding for: ${rule.yieldsTo.map((id) => `\`${id}\``).join(', ')}`)
  if (rule.aliases !== undefined && rule.aliases.length > 0) lines.push(`* Earlier names: ${rule.aliases.map((alias) => `\`${alias}\``).join(', ')}`)
  return lines.join('\n')
}

const names = (list: readonly string[]): string => list.map((name) => `\`${name}\``).join(', ')

function rightText({ id, confidence }: Rule, measured: Measurements): string {
  const own = measurementOf(id, measured)
  if (own === undefined) return `* Confidence: ${percent(confidence)} (estimated)`
  const [low, high] = shareInterval(own)
  return `* Right: ${own.right} of ${own.of} findings on copy it was not tuned on (95 % interval: ${percent(low)} to ${percent(high)})`
}

function severityIn({ severityIn = {} }: Rule): string {
  const cases = Object.entries(severityIn).map(([kind, severity]) => `${severity} in \`${kind}\``)
  return cases.length === 0 ? '' : ` (${cases.join(', ')})`
}

function examplesPart(title: string, examples: readonly Example[]): string[] {
  return examples.length === 0 ? [] : [`## ${title}`, ...examples.map(exampleText)]
}

function exampleText(example: Example): string {
  const text = 'bad' in example ? example.bad : 'good' in example ? example.good : 'nearMiss' in example ? example.nearMiss : example.todo
  const format = { markdown: 'markdown', html: 'html', text: 'text', email: 'eml' }[
    example.role === undefined ? (example.format ?? 'markdown') : 'text'
  ]
  const marked = 'bad' in example ? (typeof example.at === 'string' ? [example.at] : example.at) : []
  const about = [
    ...(example.kind === undefined ? [] : [`in \`${example.kind}\``]),
    ...(example.role === undefined ? [] : [`as \`${example.role}\``]),
    ...(example.asOf === undefined ? [] : [`on ${example.asOf}`]),
    ...(example.market === undefined
      ? []
      : [`for \`${[...(example.market.industries ?? []), ...(example.market.jurisdictions ?? [])].join(', ')}\``]),
    ...(example.options === undefined ? [] : [`with \`${JSON.stringify(example.options)}\``]),
    ...('todo' in example ? [`today ${example.today === 'missed' ? 'missed' : 'a false alarm'}`] : []),
  ]
  const lines = [[text, ...(example.campaign ?? [])].map((one) => fenced(one, format)).join('\n\nin one campaign with\n\n')]
  if (marked.length > 0) lines.push(`Marked: ${marked.map((words) => `“${words.replace(/\s+/g, ' ')}”`).join(', ')}`)
  if (about.length > 0) lines.push(sentence(about.join(', ')))
  if (example.note !== undefined) lines.push(sentence(example.note))
  return `${lines[0]}${lines.length > 1 ? `\n\n${lines.slice(1).join(' · ')}` : ''}`
}

/** A fence longer than any run of backticks in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`
}

function messagesPart({ messages }: Rule): string[] {
  const lines = Object.entries(messages).map(([id, message]) => `* \`${id}\`: ${literal(typeof message === 'string' ? message : message.text)}`)
  return [`## Messages\n\n${lines.join('\n')}`]
}

/** Words that are no Markdown. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/\s+/g, ' ')

function optionsPart({ options = {} }: Rule): string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${typeWords(option)} | \`${JSON.stringify(option.default)}\` | ${cell(option.description)} |`,
  )
  return rows.length === 0 ? [] : [['## Options', '', '| option | type | default | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n')]
}

const typeWords = ({ type }: OptionSchema): string => (type === 'strings' ? 'list of strings' : type)

function lawsPart(rule: Rule, laws: Laws, asOf: string): string[] {
  if (rule.laws.length === 0) return []
  const lines = rule.laws.map((id) => {
    const law = Object.hasOwn(laws, id) ? laws[id] : undefined
    if (law === undefined) return `* \`${id}\``
    const title = law.url === undefined ? law.title : `[${law.title}](${law.url})`
    return `* \`${id}\` ${title}: ${formatLaw(law, asOf)}`
  })
  return [`## Laws it rests on\n\nA finding does not say that a law is broken, nor silence that none is.\n\n${lines.join('\n')}`]
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** The last day on which an entry of the register was looked at: pages that are kept tell the laws' standing on that day. */
export const registerDay = (laws: Laws): string =>
  Object.values(laws)
    .map((law) => law.asOf)
    .sort()
    .at(-1) ?? ''
