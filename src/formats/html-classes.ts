/** What the names in a `class` attribute say about an element, by the habits of style sheets. */
export interface ClassInfo {
  readonly names: readonly string[]
  readonly finePrint: boolean
  readonly footnote: boolean
  readonly button: boolean
  readonly card: boolean
  /** Read aloud only: `sr-only`, `visually-hidden`. */
  readonly offscreen: boolean
  readonly preheader: boolean
  /** A ligature font: the text is the name of a picture. */
  readonly icon: boolean
}

const FINE_PRINT = /(?:^|[-_])(?:fine|(?:fine|small)[-_]?print|legal|legalese|disclaimers?|disclosures?|terms)(?:[-_]?(?:text|copy|notes?|notice))?$/
const FOOTNOTE = /(?:^|[-_])(?:foot|end)notes?(?:[-_]?text)?$/
const BUTTON = /btn|button|(?:^|[-_])cta(?:$|[-_])|Cta(?:$|[A-Z])/i
const CARD =
  /^(?:card|plan|tier|offer|product|package)(?:--[\w-]+|[-_](?:card|box|item|tile|panel|col|column))?$|^(?:[a-z\d]+[-_])+(?:card|plan|tier|offer)$/
const OFFSCREEN = /^(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|a11y-hidden|u-hidden-visually|assistive-text)$/
const PREHEADER = /^(?:(?:email-)?pre-?header(?:-?text)?|preview-?text|mcnPreviewText)$/i
const ICON = /^(?:material-icons|material-symbols)/

const has = (names: readonly string[], pattern: RegExp): boolean => names.some((name) => pattern.test(name))

/** Reads a `class` attribute. */
export function readClass(value: string): ClassInfo {
  const names = value.split(/[ \t\n\f\r]+/).filter((name) => name !== '')
  const lower = names.map((name) => name.toLowerCase())
  return {
    names,
    finePrint: has(lower, FINE_PRINT),
    footnote: has(lower, FOOTNOTE),
    button: has(names, BUTTON),
    card: has(lower, CARD),
    offscreen: has(lower, OFFSCREEN),
    preheader: has(names, PREHEADER),
    icon: has(lower, ICON),
  }
}
