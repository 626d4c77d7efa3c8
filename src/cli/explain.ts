import { laws } from '../../rules/laws/index.generated.ts'
import { measured } from '../../rules/measured.ts'
import { ruleBook } from '../builtin.ts'
import type { Palette } from '../report/index.ts'
import { rightness } from '../report/index.ts'
import { rulePage } from '../report/rule-page.ts'
import { wrap } from '../report/width.ts'
import type { Example, Rule } from '../rule/index.ts'
import { formatLaw, lawStatus } from '../rule/law.ts'
import { measurementOf } from '../rule/measurement.ts'
import { confidenceName, findRule, resolveSettings, unknownRule } from '../workspace/index.ts'
import { paletteFor } from './colour.ts'
import { type OwnRulesFlags, ownRules, type RuleOrigin } from './known-rules.ts'
import type { Output } from './output.ts'
import type { ColourChoice } from './values.ts'

export interface ExplainFlags extends OwnRulesFlags {
  readonly format: 'text' | 'json' | 'md'
  readonly asOf?: string
  readonly color: ColourChoice
}

/** `candor explain RULE`. */
export async function explain(name: string, flags: ExplainFlags, output: Output): Promise<number> {
  const { rule, origin } = await ruleCalled(name, flags)
  const { asOf } = resolveSettings({ asOf: flags.asOf }, ruleBook)
  if (flags.format === 'json') await output.write(`${JSON.stringify(ruleJson(rule, asOf, origin), null, 2)}\n`)
  else if (flags.format === 'md') await output.write(rulePage(rule, laws, asOf, measured))
  else await output.write(ruleText(rule, asOf, origin, await paletteFor(flags.color)))
  return 0
}

/** A rule of candor needs no config, which may be broken. Throws a `UsageError` for a name that fits none. */
async function ruleCalled(name: string, flags: ExplainFlags): Promise<{ rule: Rule; origin?: RuleOrigin }> {
  const builtin = ruleBook.rules.find(({ id, aliases = [] }) => id === name || aliases.includes(name))
  if (builtin !== undefined) return { rule: builtin }
  const { rules, originOf } = await ownRules(flags)
  const rule = findRule(rules, name)
  if (rule === undefined) throw unknownRule(rules, name)
  return { rule, origin: originOf(rule) }
}

/** A rule as data: for `explain --format json` and `rules --json`. */
export function ruleJson(rule: Rule, asOf: string, origin?: RuleOrigin): object {
  const {
    id,
    aliases = [],
    since,
    status = 'stable',
    severity,
    severityIn = {},
    confidence,
    kinds,
    industries = [],
    jurisdictions = [],
    yieldsTo = [],
    summary,
    why,
    instead,
    messages,
    options = {},
    evidence = [],
    fixes = null,
    examples,
  } = rule
  const cited = rule.laws.map((law) => (Object.hasOwn(laws, law) ? { ...laws[law], standing: lawStatus(laws[law], asOf) } : { id: law }))
  return {
    id,
    plugin: origin ?? null,
    aliases,
    since,
    status,
    severity,
    severityIn,
    confidence,
    kinds,
    industries,
    jurisdictions,
    yieldsTo,
    summary,
    why,
    instead,
    messages,
    options,
    evidence,
    fixes,
    measured: measurementOf(id, measured) ?? null,
    asOf,
    laws: cited,
    examples,
  }
}

const WIDTH = 78

function ruleText(rule: Rule, asOf: string, origin: RuleOrigin | undefined, palette: Palette): string {
  const kinds = rule.kinds === 'all' ? 'every kind of document' : rule.kinds.join(', ')
  const confidence = `${confidenceName(rule.confidence)} confidence (right: ${rightness(rule, measured)})`
  const parts = [
    `${palette.strong(rule.id)}  ${palette.severity(rule.severity, rule.severity)}, ${confidence}, ${rule.status ?? 'stable'} since ${rule.since}`,
    ...(rule.aliases?.length ? [palette.dim(`earlier: ${rule.aliases.join(', ')}`)] : []),
    ...(origin === undefined ? [] : [palette.dim(`from the plugin ${[origin.name, origin.version].join(' ').trim()}, ${origin.path}`)]),
    paragraph(rule.summary),
    section('Why', rule.why, palette),
    section('Instead', rule.instead, palette),
    section('Reads', kinds, palette),
    ...(rule.evidence === undefined ? [] : [section('Settled by evidence of', rule.evidence.join(', '), palette)]),
    ...lawsText(rule, asOf, palette),
    ...optionsText(rule, palette),
    ...messagesText(rule, palette),
    ...examplesText(
      'Reported',
      rule.examples.filter((example) => 'bad' in example),
      palette,
    ),
    ...examplesText(
      'Not reported',
      rule.examples.filter((example) => 'good' in example || 'nearMiss' in example),
      palette,
    ),
    ...examplesText(
      'Known mistakes',
      rule.examples.filter((example) => 'todo' in example),
      palette,
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

const paragraph = (text: string, indent = ''): string =>
  wrap(text, WIDTH - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n')

const section = (title: string, text: string, palette: Palette): string => `${palette.strong(title)}\n${paragraph(text, '  ')}`

function lawsText(rule: Rule, asOf: string, palette: Palette): string[] {
  if (rule.laws.length === 0) return []
  const lines = rule.laws.flatMap((id) => {
    if (!Object.hasOwn(laws, id)) return [`  ${id}`]
    return [`  ${id}  ${laws[id].title}`, `      ${formatLaw(laws[id], asOf)}`]
  })
  return [`${palette.strong('Laws it rests on')}\n${lines.join('\n')}`]
}

function optionsText({ options = {} }: Rule, palette: Palette): string[] {
  const lines = Object.entries(options).map(
    ([name, option]) => `  ${name} (${option.type}, default ${JSON.stringify(option.default)}): ${option.description}`,
  )
  return lines.length === 0 ? [] : [`${palette.strong('Options')}\n${lines.join('\n')}`]
}

/** What it says, for those who look for the words of a report. */
const messagesText = ({ messages }: Rule, palette: Palette): string[] => [
  `${palette.strong('Says')}\n${Object.entries(messages)
    .map(([id, message]) => `${paragraph(typeof message === 'string' ? message : message.text, '  ')}  ${palette.dim(`(${id})`)}`)
    .join('\n')}`,
]

function examplesText(title: string, examples: readonly Example[], palette: Palette): string[] {
  return examples.length === 0 ? [] : [`${palette.strong(title)}\n${examples.map((example) => exampleText(example, palette)).join('\n\n')}`]
}

function exampleText(example: Example, palette: Palette): string {
  const text = 'bad' in example ? example.bad : 'good' in example ? example.good : 'nearMiss' in example ? example.nearMiss : example.todo
  const about = [
    ...(example.kind === undefined ? [] : [`kind ${example.kind}`]),
    ...(example.role === undefined ? [] : [`role ${example.role}`]),
    ...('todo' in example ? [`today ${example.today === 'missed' ? 'missed' : 'a false alarm'}`] : []),
    ...(example.note === undefined ? [] : [example.note]),
  ]
  const framed = (one: string): string =>
    one
      .trimEnd()
      .split('\n')
      .map((line) => `  │ ${line}`.trimEnd())
      .join('\n')
  const body = [text, ...(example.campaign ?? [])].map(framed).join('\n  in one campaign with\n')
  return about.length === 0 ? body : `${body}\n  ${palette.dim(`(${about.join('; ')})`)}`
}
