import { MASK_COMMENT, MASK_VARIABLE, type TemplateSpan } from '../document/builder.ts'

const MASKS = new RegExp(`[${String.fromCharCode(MASK_VARIABLE)}-${String.fromCharCode(MASK_COMMENT)}]`)

/** Whether template syntax was masked in a text. */
export const isMasked = (text: string): boolean => MASKS.test(text)

/**
 * A stretch of masked text for a rule to read, such as the target of a link: each variable is written `{{name}}`, whatever its language, and other
 * template syntax is left out. `start` is the offset of `masked` in the layer.
 *
 * ```text
 * https://lumen.example/u/*|UNIQID|*{% if x %}?all=1{% endif %}
 * https://lumen.example/u/{{UNIQID}}?all=1
 * ```
 */
export function readable(masked: string, start: number, templates: readonly TemplateSpan[]): string {
  let text = ''
  for (let at = 0; at < masked.length; ) {
    const code = masked.charCodeAt(at)
    const span = code >= MASK_VARIABLE && code <= MASK_COMMENT ? templateAt(templates, start + at) : undefined
    if (span === undefined) {
      text += masked[at++]
    } else {
      if (span.type === 'variable') text += `{{${span.name}}}`
      at = span.end - start
    }
  }
  return text
}

/** The template span that holds an offset: spans are in order, so by halving. */
function templateAt(templates: readonly TemplateSpan[], offset: number): TemplateSpan | undefined {
  let low = 0
  let high = templates.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = templates[middle]
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return undefined
}
