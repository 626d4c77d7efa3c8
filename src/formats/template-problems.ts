import type { TemplateProblem, TemplateSpan } from '../document/builder.ts'
import { variableKinds } from '../document/variables.ts'

/** More problems than this in one text are noise: a file in another language, or a hostile one. */
const MAX_PROBLEMS = 100
/** How far before a closing delimiter its opening one is looked for. */
const REACH = 100

/** Half-written tags, by the delimiter that opens nothing; the first group is the name. */
const OPENED: Readonly<Record<string, readonly RegExp[]>> = {
  '{{': [
    /\{\{\{?[~&]?[ \t]{0,3}([A-Za-z_@][\w.]{1,80})(?:[ \t]{0,3}\})?(?![\w}])/y,
    /\{\{[#/^][ \t]{0,3}([A-Za-z_@][\w.]{1,80})(?:[ \t]{1,3}[\w.@]{1,40})?(?:[ \t]{0,3}\})?(?![\w}])/y,
  ],
  '{%': [
    /\{%[-~]?[ \t]{0,3}()(?:if|elsif|elif|else|endif|unless|endunless|for|endfor|assign|case|when|endcase|unsubscribe\w{0,20})\b[^\r\n%{}<>]{0,120}\}?/y,
  ],
  '<%': [/<%=[ \t]{0,3}()[A-Za-z_@][\w.@]{1,80}/y],
  '*|': [/(?<![\w*|])\*\|([A-Z][A-Z0-9_]{2,40})(?::[^|\r\n*<]{0,80})?\|?(?![\w|])/y, /\*\|()[ \t]{0,3}\|\*/y],
  '%%': [
    /%%=[ \t]{0,3}()[A-Za-z]\w{0,40}\([^\r\n%<]{0,120}/y,
    /%%\[[ \t\r\n]{0,9}()(?:set|var|if|endif|for)\b[^\r\n<]{0,60}/iy,
    /(?<![\w%])%%([A-Za-z_]\w{1,60})%?(?![\w%])/y,
  ],
  '${': [/\$\{[ \t]{0,3}([A-Za-z_][\w.]{1,80})(?![\w.]|[ \t]{0,3}[}([|?+*&=:'"`!-])/y, /\$\{()[ \t]{0,3}\}/y],
}

/** Half-written tags that end at a closing delimiter which closes nothing. */
const CLOSED: Readonly<Record<string, RegExp>> = {
  '}}': /(?<![\w.$\\{}])(?:\{[ \t]{0,3})?([A-Za-z_][\w.]{1,60})[ \t]{0,3}$/,
  '|*': /(?<![\w*|])([A-Z][A-Z0-9_]{2,40})$/,
  '%%': /(?<![\w%])%([A-Za-z_]\w{1,60})$/,
}

const EMPTY = /^(?:\{\{\{?\s*\}?\}\}|\{%-?\s*-?%\}|<%=\s*%>)$/

/** Blocks that have an end of their own in every language that writes them so. */
const PAIRED = new Set('if unless for case'.split(' '))
const CONDITIONS = new Set('if ifnot unless else elseif elsif elif case when with interested group'.split(' '))

/** What is wrong at an opening delimiter that opened nothing. */
export function brokenOpening(text: string, at: number, opener: string): TemplateProblem | undefined {
  const next = text[at + opener.length] === ' ' ? at + opener.length + 1 : at + opener.length
  if (text[next] === opener[0] || (at > 0 && text[at - 1] === '\\')) return undefined
  for (const pattern of Object.hasOwn(OPENED, opener) ? OPENED[opener] : []) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) continue
    const written = found[0].trimEnd()
    const [, name] = found
    if (name !== '' && !/[#/^}]/.test(written) && !looksNamed(name)) continue
    return { type: /\w/.test(written) ? 'unclosed' : 'empty', start: at, end: at + written.length, text: written, name }
  }
  return undefined
}

/** Closing delimiters outside all tags that end something that looks like one. */
export function strayClosings(text: string, spans: readonly TemplateSpan[]): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  for (const closer of Object.keys(CLOSED)) {
    let span = 0
    for (let at = text.indexOf(closer); at !== -1 && problems.length < MAX_PROBLEMS; at = text.indexOf(closer, at + 1)) {
      if (!/[\w \t]/.test(text[at - 1] ?? '')) continue
      while (span < spans.length && spans[span].end <= at) span++
      if (span < spans.length && spans[span].start < at + closer.length) continue
      const from = Math.max(0, at - REACH, span > 0 ? spans[span - 1].end : 0)
      const found = CLOSED[closer].exec(text.slice(from, at))
      const after = text[at + closer.length] ?? ' '
      if (found === null || !looksNamed(found[1]) || after === '}' || (closer !== '}}' && !/[\s,.!?:;)<"']/.test(after))) continue
      const start = at - found[0].length
      const end = at + closer.length
      // `{first_name}}` in ICU messages and style sheets closes what was opened further up.
      if (closer === '}}' && /\{[^{}\r\n]*$/.test(text.slice(Math.max(0, start - REACH), start))) continue
      problems.push({ type: 'unopened', start, end, text: text.slice(start, end), name: found[1] })
    }
  }
  return problems
}

/**
 * Reads the tags in order: those without content and the blocks that are never closed are problems, and a variable is guarded when it has a
 * default or stands in a condition.
 */
export function judgeSpans(text: string, spans: readonly TemplateSpan[]): { spans: readonly TemplateSpan[]; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = []
  const open = new Map<string, TemplateSpan[]>()
  let conditional = false
  const judged = spans.map((span) => {
    if (span.type === 'comment') return span
    const written = text.slice(span.start, Math.min(span.end, span.start + 600))
    if (written.length < 20 && EMPTY.test(written)) problems.push({ type: 'empty', start: span.start, end: span.end, text: written, name: '' })
    if (span.type === 'variable') return conditional || hasFallback(written) ? { ...span, guarded: true } : span
    conditional = CONDITIONS.has(span.name) || (/^\{\{[#^]/.test(written) && span.name !== 'each')
    pair(open, span, written)
    return span
  })
  for (const left of open.values()) {
    for (const span of left) {
      problems.push({ type: 'unclosed-block', start: span.start, end: span.end, text: text.slice(span.start, span.end), name: span.name })
    }
  }
  return { spans: judged, problems }
}

/** All problems in the order of the text. */
export const inOrder = (...lists: readonly (readonly TemplateProblem[])[]): readonly TemplateProblem[] =>
  lists
    .flat()
    .sort((a, b) => a.start - b.start)
    .slice(0, MAX_PROBLEMS)

/** Keeps the blocks that are open, by language and keyword. */
function pair(open: Map<string, TemplateSpan[]>, span: TemplateSpan, written: string): void {
  const language = written.slice(0, 2)
  const opens = language === '{%' ? PAIRED.has(span.name) : language === '*|' ? span.name === 'if' : /^\{\{~?#/.test(written) && span.name !== ''
  if (opens) {
    const key = `${language} ${span.name}`
    const list = open.get(key)
    if (list === undefined) open.set(key, [span])
    else list.push(span)
  } else if (span.name.startsWith('end')) open.get(`${language} ${span.name.slice(3)}`)?.pop()
}

/** A value that AMPscript works out (`@name`) has its default in the script. */
const hasFallback = (written: string): boolean => /^%%=[^@]*@|\b(?:default|fallback|or)\b|\|\||\?\?|\?.*:|\bIIF\(/i.test(written)

/** Whether a name is one that variables have and words have not. */
const looksNamed = (name: string): boolean => /\w[_.]\w|[a-z][A-Z]|^[A-Z][A-Z0-9]{2,}$/.test(name) || variableKinds(name).length > 0
