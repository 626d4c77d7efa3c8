import { isKind, kindGroups, kinds, levels, roles } from '../../document/index.ts'
import { formatNamed, formatOf, formats } from '../../formats/index.ts'
import { claimClasses, type Profile, type Rule } from '../../rule/index.ts'
import { isDay } from '../days.ts'
import { LONGEST_GLOB } from '../globs.ts'
import { packOf, packsOf, ruleNamed } from '../select-rules.ts'
import { didYouMean } from '../suggest.ts'
import { sizeOf } from '../units.ts'

/** What a value of the configuration may be. One table of shapes both checks configs and makes their JSON Schema. */
export type Shape = (
  | { readonly type: 'boolean' }
  | { readonly type: 'number'; readonly least?: number; readonly most?: number; readonly whole?: boolean }
  | { readonly type: 'text'; readonly of?: NameKind }
  | { readonly type: 'list'; readonly of: Shape; readonly orOne?: boolean }
  | { readonly type: 'object'; readonly keys: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }
  | { readonly type: 'map'; readonly keys?: NameKind; readonly of: Shape }
  | { readonly type: 'either'; readonly of: readonly Shape[] }
  | { readonly type: 'rules' }
) & { readonly description?: string }

/** Texts that only some names, or one form, can fill. */
export type NameKind =
  | 'kind'
  | 'format'
  | 'rule'
  | 'severity'
  | 'confidence'
  | 'set'
  | 'jurisdiction'
  | 'industry'
  | 'day'
  | 'size'
  | 'ignore'
  | 'glob'
  | 'class'
  | 'reads'
  | 'role'
  | 'level'
  | 'feature'
  | 'label'
  | 'status'
  | 'exampleFormat'
  | 'today'
  | 'optionType'

/** What the names in a config are looked up in. */
export interface Names {
  readonly rules: readonly Rule[]
  readonly profiles: readonly Profile[]
  /** Labels of the vocabulary, where they can be named. */
  readonly labels?: readonly string[]
}

/** What `rules` may say of a rule, but for its options. */
export const ruleLevels = ['off', 'on', 'info', 'warning', 'error'] as const

export type RuleLevel = (typeof ruleLevels)[number]

/** All names of a kind; undefined where any text of the right form will do. */
export function namesOf(kind: NameKind, { rules, profiles, labels }: Names): readonly string[] | undefined {
  switch (kind) {
    case 'kind':
      return kinds
    case 'format':
      return [...new Set(formats.flatMap((format) => [format.name, ...format.extensions]))]
    case 'rule':
      return ruleKeys(rules)
    case 'severity':
      return ['info', 'warning', 'error']
    case 'confidence':
      return ['low', 'medium', 'high']
    case 'set':
    case 'jurisdiction':
    case 'industry':
      return profiles.filter((profile) => profile.group === kind).map((profile) => profile.name)
    case 'class':
      return claimClasses
    case 'reads':
      return ['all', ...Object.keys(kindGroups), ...kinds]
    case 'role':
      return roles
    case 'level':
      return levels
    case 'label':
      return labels
    case 'feature':
      return ['negated', 'question', 'conditional', 'quoted', 'mention']
    case 'status':
      return ['stable', 'preview', 'deprecated']
    case 'exampleFormat':
      return ['markdown', 'html', 'text', 'email']
    case 'today':
      return ['missed', 'false alarm']
    case 'optionType':
      return ['number', 'string', 'strings']
    default:
      return undefined
  }
}

/** Ids, earlier ids and packs. */
export function ruleKeys(rules: readonly Rule[]): string[] {
  const packs = packsOf(rules).sort()
  return [...packs.map((pack) => `${pack}/*`), ...rules.map((rule) => rule.id), ...rules.flatMap((rule) => rule.aliases ?? [])]
}

const WHAT: Readonly<Record<NameKind, string>> = {
  kind: 'kind of document',
  format: 'format',
  rule: 'rule',
  severity: 'severity',
  confidence: 'confidence',
  set: 'preset',
  jurisdiction: 'jurisdiction',
  industry: 'industry',
  day: 'day',
  size: 'size',
  ignore: 'pattern',
  glob: 'glob',
  class: 'class of claim',
  reads: 'kind of document',
  role: 'role',
  level: 'level of nearness',
  feature: 'feature of a clause',
  label: 'label',
  status: 'status',
  exampleFormat: 'format of examples',
  today: 'outcome',
  optionType: 'type of option',
}

/** What is wrong with a text, or undefined. */
export function textProblem(text: string, kind: NameKind, names: Names): { message: string; hint?: string } | undefined {
  if (isRight(text, kind, names)) return undefined
  if (kind === 'day') return { message: `'${text}' is not a day of the form 2026-11-22.` }
  if (kind === 'size') return { message: `'${text}' is not a size such as 500kb or 2mb.` }
  if (text.length > LONGEST_GLOB) return { message: `A pattern cannot be longer than ${LONGEST_GLOB} characters.` }
  if (kind === 'glob') return { message: 'A glob cannot be empty.' }
  if (kind === 'ignore')
    return { message: `'${text}' has braces, which patterns in the manner of .gitignore do not know.`, hint: 'Write one pattern for each.' }
  if (kind === 'rule') return { message: `There is no rule '${text}'.`, hint: ruleHint(text, names.rules) }
  const known = namesOf(kind, names) ?? []
  const few = known.length <= 40 && known.length > 0 ? `One of ${known.join(', ')}.` : undefined
  return { message: `There is no ${WHAT[kind]} '${text}'.`, hint: didYouMean(text, known) ?? few }
}

/** What rule or pack was meant. */
export function ruleHint(name: string, rules: readonly Rule[]): string {
  const packs = packsOf(rules)
  const found = name.endsWith('/*') ? didYouMean(name.slice(0, -2), packs)?.replaceAll(/'(\S+)'/g, "'$1/*'") : didYouMean(name, ruleKeys(rules))
  return found ?? "'candor rules' lists them."
}

function isRight(text: string, kind: NameKind, names: Names): boolean {
  switch (kind) {
    case 'kind':
      return isKind(text)
    case 'format':
      return (formatNamed(text) ?? formatOf(`.${text.replace(/^\./, '')}`)) !== undefined
    case 'rule':
      return isRuleName(text, names.rules)
    case 'day':
      return isDay(text)
    case 'size':
      return sizeOf(text) !== undefined
    case 'glob':
      return text.trim() !== '' && text.length <= LONGEST_GLOB
    case 'ignore':
      return text.length <= LONGEST_GLOB && !/\{[^{}]*,[^{}]*\}/.test(text)
    default:
      return namesOf(kind, names)?.includes(text) ?? true
  }
}

/** `pack/rule`, an earlier id, or `pack/*`. */
export function isRuleName(name: string, rules: readonly Rule[]): boolean {
  if (name.endsWith('/*')) return rules.some((rule) => packOf(rule.id) === name.slice(0, -2))
  return ruleNamed(rules, name) !== undefined
}
