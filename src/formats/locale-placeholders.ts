import { type Layer, MASK_COMMENT, MASK_VARIABLE, type Positions, type TemplateSpan } from '../document/index.ts'
import { type Family, maskTemplates } from './template.ts'

/** Template languages whose variables stand in locale strings; `{# … #}` and `{% … %}` do not, and ICU's `{#}` looks like them. */
const FAMILIES: readonly Family[] = ['mustache', 'erb', 'mailchimp', 'salesforce', 'dollar', 'bracket']

export interface PlaceholderOptions {
  /** `{name}` is a variable. Not where ICU arguments have been taken out already. */
  readonly braces: boolean
  /** `%s` is a variable, and `%%` a percent sign. */
  readonly printf: boolean
}

/** Placeholders of locale strings, each as the name of a group; a group that ends in `_` wraps text that stays. */
const PLACEHOLDER = new RegExp(
  [
    // `$t(common.name)` of i18next, `@:common.name` of Vue.
    String.raw`\$t\(\s{0,3}(?<nested>[\w.:-]{1,100})[^()]{0,200}\)`,
    String.raw`@(?:\.\w{1,20})?:(?:\((?<linked>[\w.-]{1,100})\)|(?<link>[\w-]+(?:\.[\w-]+)*))`,
    // `{'@'}` of Vue: the text itself.
    String.raw`\{'(?<literal>[^'{}\r\n]{1,100})'\}`,
    // `{name}`, `{0}`, `{0:C}`, `{name, number}`, `{}`.
    String.raw`\{\s{0,9}(?<brace>[\p{L}_$@][\p{L}\p{N}_.$@[\]-]{0,100}|\d{1,3}|)(?:\s{0,9}[,:!|][^{}]{0,200})?\s{0,9}\}`,
    // `<0>…</0>` and `<1/>` of react-i18next.
    String.raw`(?<tag><\/?\d{1,3}\s?\/?>)`,
    // `%{name}`, `%(name)s`, `%<name>s` of Ruby and Python.
    String.raw`%(?:\{(?<ruby>\w{1,100})\}|\((?<python>\w{1,100})\)[sdifr]|<(?<format>\w{1,100})>(?:[-+0 #]*\d*(?:\.\d+)?[sdif])?)`,
    // `%name%` of Symfony.
    String.raw`(?<!\d)%(?<symfony>[A-Za-z_][\w.]{1,60})%`,
    // `%#@seats@` of Apple's catalogues.
    String.raw`%#@(?<apple>\w{1,100})@`,
    // `%%`, `%s`, `%1$s`, `%@`, `%.2f`, `%ld`; `50% discount` has a blank, and `50%sale` a digit before it.
    '(?<percent>%%)',
    String.raw`(?<printf>%\d{1,2}\$[-+0#,]*\d{0,3}(?:\.\d{1,2})?(?:hh?|ll?|q|z)?[@sdiufcxS]|(?<!\d)%[-+0#,]?\d{0,3}(?:\.\d{1,2})?(?:hh?|ll?|q|z)?(?:[@diuf]|[sS](?![a-z])))`,
  ].join('|'),
  'gu',
)

/** Anything a placeholder can begin with. */
const MAY_HOLD = /[{%$<@[*]/

/**
 * A layer of a decoded string, its placeholders overwritten as `maskTemplates` does it:
 *
 * ```text
 * Hi {name}, %d%% off
 * Hi VVVVVV, VVC% off      V a variable, C dropped
 * ```
 */
export function placeholderLayer(text: string, map: Positions, options: PlaceholderOptions): Layer {
  if (!MAY_HOLD.test(text)) return { text, map }
  const masked = options.braces ? maskTemplates(text, { families: FAMILIES }) : { text, spans: [] }
  const spans: TemplateSpan[] = []
  const parts: string[] = []
  let done = 0
  for (const found of masked.text.matchAll(PLACEHOLDER)) {
    const own = spansOf(found.index, found[0].length, found.groups ?? {}, options)
    for (const span of own) {
      spans.push(span)
      parts.push(masked.text.slice(done, span.start), overwritten(masked.text, span))
      done = span.end
    }
  }
  if (spans.length === 0) return { text: masked.text, map, templates: masked.spans }
  parts.push(masked.text.slice(done))
  return { text: parts.join(''), map, templates: merged(masked.spans, spans) }
}

function overwritten(text: string, { start, end, type }: TemplateSpan): string {
  const mask = String.fromCharCode(type === 'variable' ? MASK_VARIABLE : MASK_COMMENT)
  return text.slice(start, end).replace(/[^\r\n]+/g, (line) => mask.repeat(line.length))
}

function spansOf(start: number, length: number, groups: Readonly<Record<string, string | undefined>>, options: PlaceholderOptions): TemplateSpan[] {
  const end = start + length
  const span = (type: TemplateSpan['type'], from: number, to: number, name = ''): TemplateSpan => ({ start: from, end: to, type, name })
  if (groups.percent !== undefined) return options.printf ? [span('comment', start, start + 1)] : []
  // A whole number counts something; anything else may be anything.
  if (groups.printf !== undefined) return options.printf ? [span('variable', start, end, /[diu]$/.test(groups.printf) ? 'count' : '')] : []
  if (groups.tag !== undefined) return [span('comment', start, end)]
  if (groups.literal !== undefined) return options.braces ? [span('comment', start, start + 2), span('comment', end - 2, end)] : []
  if (groups.brace !== undefined && !options.braces) return []
  const name =
    groups.nested ?? groups.linked ?? groups.link ?? groups.brace ?? groups.ruby ?? groups.python ?? groups.format ?? groups.symfony ?? groups.apple
  return [span('variable', start, end, name ?? '')]
}

/** Two lists of spans in source order as one. */
function merged(a: readonly TemplateSpan[], b: readonly TemplateSpan[]): TemplateSpan[] {
  return a.length === 0 ? [...b] : [...a, ...b].sort((one, other) => one.start - other.start)
}
