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

/** What the names that have been read say, a bit for each field of `ClassInfo`: pages repeat the same few names. */
export type KnownNames = Map<string, number>

const PATTERNS = [FINE_PRINT, FOOTNOTE, BUTTON, CARD, OFFSCREEN, PREHEADER, ICON]

/** Reads a `class` attribute. */
export function readClass(value: string, known: KnownNames): ClassInfo {
  const names: string[] = []
  let traits = 0
  for (let at = 0; at < value.length; at++) {
    const start = at
    while (at < value.length && !isBlank(value.charCodeAt(at))) at++
    if (at === start) continue
    const name = value.slice(start, at)
    names.push(name)
    let trait = known.get(name)
    if (trait === undefined) {
      trait = traitsOf(name)
      known.set(name, trait)
    }
    traits |= trait
  }
  return {
    names,
    finePrint: (traits & 1) !== 0,
    footnote: (traits & 2) !== 0,
    button: (traits & 4) !== 0,
    card: (traits & 8) !== 0,
    offscreen: (traits & 16) !== 0,
    preheader: (traits & 32) !== 0,
    icon: (traits & 64) !== 0,
  }
}

function traitsOf(name: string): number {
  const lower = name.toLowerCase()
  let traits = 0
  for (const [bit, pattern] of PATTERNS.entries()) if (pattern.test(pattern.ignoreCase ? name : lower)) traits |= 1 << bit
  return traits
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)
