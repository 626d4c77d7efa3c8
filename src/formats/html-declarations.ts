import { type Colour, readColour } from './html-colour.ts'

/** What a `style` attribute or a style rule says of the things that matter to a reader of text. Undefined means that it does not say. */
export class Declared {
  display: 'none' | 'block' | 'inline' | undefined = undefined
  /** `visibility`: whether it shows. */
  visible: boolean | undefined = undefined
  opacity: number | undefined = undefined
  /** In CSS pixels; NaN when it is stated in a way that cannot be worked out here. */
  fontSize: number | undefined = undefined
  /** Font size relative to the parent's. */
  fontScale: number | undefined = undefined
  bold: boolean | undefined = undefined
  struck: boolean | undefined = undefined
  colour: Colour | undefined = undefined
  background: Colour | undefined = undefined
  /** Has a box of its own to the eye: padding, and a border or round corners. */
  padded: boolean | undefined = undefined
  bordered: boolean | undefined = undefined
  /** No room to show in: a height of nothing, or clipped away. */
  collapsed: boolean | undefined = undefined
  clipped: boolean | undefined = undefined
  noHeight: boolean | undefined = undefined
  /** Pushed off the screen; `far` does so only to an element that is positioned. */
  offscreen: boolean | undefined = undefined
  far: boolean | undefined = undefined
  positioned: boolean | undefined = undefined
  /** Outlook's own way to hide. */
  msoHidden: boolean | undefined = undefined

  /** Lets `other` have its way in all it says. Returns itself. */
  add(other: Declared | undefined): this {
    if (other === undefined) return this
    this.display = other.display ?? this.display
    this.visible = other.visible ?? this.visible
    this.opacity = other.opacity ?? this.opacity
    if (other.fontSize !== undefined || other.fontScale !== undefined) {
      this.fontSize = other.fontSize
      this.fontScale = other.fontScale
    }
    this.bold = other.bold ?? this.bold
    this.struck = other.struck ?? this.struck
    this.colour = other.colour ?? this.colour
    this.background = other.background ?? this.background
    this.padded = other.padded ?? this.padded
    this.bordered = other.bordered ?? this.bordered
    this.collapsed = other.collapsed ?? this.collapsed
    this.clipped = other.clipped ?? this.clipped
    this.noHeight = other.noHeight ?? this.noHeight
    this.offscreen = other.offscreen ?? this.offscreen
    this.far = other.far ?? this.far
    this.positioned = other.positioned ?? this.positioned
    this.msoHidden = other.msoHidden ?? this.msoHidden
    return this
  }
}

/** Declarations, those marked `!important` apart. */
export interface Declarations {
  readonly plain: Declared
  readonly important: Declared | undefined
}

/** Reads the declarations of a `style` attribute or of a rule's braces. */
export function readDeclarations(css: string): Declarations {
  const plain = new Declared()
  let important: Declared | undefined
  // Only quotes and parentheses can hold a semicolon, and few styles have them.
  const isSimple = !/["'(]/.test(css)
  let colon = -1
  for (let at = 0; at < css.length; ) {
    const end = isSimple ? endOr(css.indexOf(';', at), css) : declarationEnd(css, at)
    if (colon < at) colon = css.indexOf(':', at)
    if (colon === -1) break
    const read = colon < end ? readerOf(css, at, colon) : undefined
    if (read !== undefined) {
      const value = css
        .slice(colon + 1, end)
        .trim()
        .toLowerCase()
      const mark = value.endsWith('important') ? value.lastIndexOf('!') : -1
      if (mark === -1) read(plain, value)
      else {
        important ??= new Declared()
        read(important, value.slice(0, mark).trim())
      }
    }
    at = end + 1
  }
  return { plain, important }
}

const endOr = (found: number, css: string): number => (found === -1 ? css.length : found)

/** What reads the property named at `[start, end)`. Most names are turned away by their first letter and length. */
function readerOf(css: string, start: number, end: number): Read | undefined {
  let from = start
  let to = end
  while (from < to && css.charCodeAt(from) <= 32) from++
  while (to > from && css.charCodeAt(to - 1) <= 32) to--
  const first = css.charCodeAt(from)
  if (first < 128) {
    const letter = (first | 32) - 97
    if (letter < 0 || letter >= 26 || ((lengths[letter] >>> (to - from)) & 1) === 0 || to - from > 31) return undefined
  }
  const name = css.slice(from, to)
  return properties.get(name) ?? properties.get(name.trim().toLowerCase())
}

/** The next semicolon that is not inside parentheses or quotes, or the end. */
function declarationEnd(css: string, start: number): number {
  let depth = 0
  let quote = 0
  for (let at = start; at < css.length; at++) {
    const code = css.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 59 && depth === 0) return at
    else if (code === 40) depth++
    else if (code === 41) depth = Math.max(0, depth - 1)
    else if (code === 34 || code === 39) quote = code
  }
  return css.length
}

type Read = (declared: Declared, value: string) => void

const properties = new Map<string, Read>([
  ['display', readDisplay],
  ['visibility', readVisibility],
  ['opacity', readOpacity],
  ['font-size', readFontSize],
  ['font', readFont],
  ['font-weight', readFontWeight],
  ['text-decoration', readTextDecoration],
  ['text-decoration-line', readTextDecoration],
  ['color', readTextColour],
  ['background-color', readBackgroundColour],
  ['background', readBackground],
  ['background-image', readBackgroundImage],
  ['padding', readPadding],
  ['padding-top', readPadding],
  ['padding-left', readPadding],
  ['border', readBorder],
  ['border-radius', readBorder],
  ['max-height', readMaxHeight],
  ['height', readHeight],
  ['overflow', readOverflow],
  ['mso-hide', readMsoHide],
  ['position', readPosition],
  ['left', readOffset],
  ['top', readOffset],
  ['right', readOffset],
  ['margin-left', readIndent],
  ['margin-top', readIndent],
  ['text-indent', readIndent],
  ['clip', readClip],
  ['clip-path', readClip],
])

/** For each letter that property names begin with, a bit for each length they have. */
const lengths = new Int32Array(26)
for (const name of properties.keys()) lengths[name.charCodeAt(0) - 97] |= 1 << name.length

function readDisplay(declared: Declared, value: string): void {
  if (value === 'none') declared.display = 'none'
  else if (/^(?:block|flex|grid|table|list-item|flow-root|table-(?:cell|row))$/.test(value)) declared.display = 'block'
  else if (value !== 'inherit') declared.display = 'inline'
}

function readVisibility(declared: Declared, value: string): void {
  if (value === 'hidden' || value === 'collapse') declared.visible = false
  else if (value === 'visible') declared.visible = true
}

function readOpacity(declared: Declared, value: string): void {
  const number = Number.parseFloat(value)
  if (!Number.isNaN(number)) declared.opacity = value.endsWith('%') ? number / 100 : number
}

const SIZES = new Map([
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['medium', 16],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
  ['xxx-large', 48],
])

function readFontSize(declared: Declared, value: string): void {
  if (value === 'inherit' || value === 'unset' || value === '') return
  declared.fontScale = undefined
  declared.fontSize = undefined
  const keyword = SIZES.get(value)
  if (keyword !== undefined) declared.fontSize = keyword
  else if (value === 'smaller') declared.fontScale = 5 / 6
  else if (value === 'larger') declared.fontScale = 1.2
  else if (value === 'initial') declared.fontSize = 16
  else {
    const length = readLength(value)
    if (length.scale) declared.fontScale = length.value
    else declared.fontSize = length.value
  }
}

/** The size in the `font` shorthand: `bold 12px/1.4 Arial, sans-serif`. */
function readFont(declared: Declared, value: string): void {
  for (const word of value.split(/[\s/]/, 6)) {
    if (word === 'bold') declared.bold = true
    if (/^[\d.]+(?:px|pt|em|rem|%)$/.test(word)) {
      readFontSize(declared, word)
      return
    }
  }
}

/** A length in pixels, or a factor of the parent's size; NaN for what needs a browser to know. */
function readLength(value: string): { value: number; scale: boolean } {
  const number = Number.parseFloat(value)
  const unit = value.replace(/^[+-]?[\d.]+/, '')
  switch (unit) {
    case 'px':
      return { value: number, scale: false }
    case '':
      return { value: number, scale: false }
    case 'pt':
      return { value: (number * 4) / 3, scale: false }
    case 'pc':
    case 'rem':
      return { value: number * 16, scale: false }
    case 'em':
      return { value: number, scale: true }
    case '%':
      return { value: number / 100, scale: true }
    default:
      return { value: Number.NaN, scale: false }
  }
}

function readFontWeight(declared: Declared, value: string): void {
  declared.bold = value === 'bold' || value === 'bolder' || Number(value) >= 600
}

function readTextDecoration(declared: Declared, value: string): void {
  declared.struck = value.includes('line-through')
}

function readTextColour(declared: Declared, value: string): void {
  declared.colour = readColour(value) ?? declared.colour
}

function readBackgroundColour(declared: Declared, value: string): void {
  declared.background = readColour(value) ?? declared.background
}

function readBackground(declared: Declared, value: string): void {
  if (hasImage(value)) readBackgroundImage(declared, value)
  else
    for (const word of value.split(/\s+(?![^(]*\))/, 8))
      if (/^(?:#|rgb|[a-z]+$)/.test(word) && !LAYOUT_WORD.test(word)) readBackgroundColour(declared, word)
}

const LAYOUT_WORD =
  /^(?:no-repeat|repeat|repeat-[xy]|scroll|fixed|center|top|bottom|left|right|cover|contain|inherit|initial|border-box|padding-box|none)$/

function readBackgroundImage(declared: Declared, value: string): void {
  if (hasImage(value)) declared.background = -1
}

const hasImage = (value: string): boolean => value.includes('url(') || value.includes('gradient(') || value.includes('var(')

function readPadding(declared: Declared, value: string): void {
  if (Number.parseFloat(value) > 0) declared.padded = true
}

function readBorder(declared: Declared, value: string): void {
  if (Number.parseFloat(value) > 0 || /\b(?:solid|dashed|double)\b/.test(value)) declared.bordered = true
}

const isNothing = (value: string): boolean => /^0(?:px|pt|em|rem|%)?$/.test(value)

function readMaxHeight(declared: Declared, value: string): void {
  declared.collapsed = isNothing(value)
}

function readHeight(declared: Declared, value: string): void {
  declared.noHeight = isNothing(value)
}

function readOverflow(declared: Declared, value: string): void {
  declared.clipped = value === 'hidden' || value === 'clip'
}

function readMsoHide(declared: Declared, value: string): void {
  declared.msoHidden = value === 'all'
}

function readPosition(declared: Declared, value: string): void {
  declared.positioned = value === 'absolute' || value === 'fixed'
}

function readOffset(declared: Declared, value: string): void {
  declared.far = isFarOut(value)
}

function readIndent(declared: Declared, value: string): void {
  if (isFarOut(value)) declared.offscreen = true
}

/** Further out than any screen is wide. */
function isFarOut(value: string): boolean {
  const length = readLength(value)
  return length.value <= (length.scale ? -60 : -900)
}

/** `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`, `inset(50%)`: nothing is left. */
function readClip(declared: Declared, value: string): void {
  if (/^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$|^inset\(\s*(?:50|100)%\s*\)$/.test(value))
    declared.offscreen = true
}
