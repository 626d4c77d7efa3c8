import type { HiddenBy, Style } from '../document/index.ts'
import { blend, type Colour, contrastRatio, UNKNOWN_COLOUR } from './html-colour.ts'
import type { Declared } from './html-declarations.ts'

/** Text this faint is not read. */
const FAINT = 0.4
/** Text this small is not seen, in CSS pixels. */
const INVISIBLE_SIZE = 1
/** Browsers' size for text of which nothing is said. */
const DEFAULT_SIZE = 16

/** How text in an element looks, with what it inherits, as far as the file itself says so. Elements that say nothing share their parent's. */
export class Look {
  /** Hidden in a way no child can undo. */
  readonly gone: HiddenBy | undefined
  readonly visible: boolean
  readonly opacity: number
  readonly fontSize: number | undefined
  readonly colour: Colour
  readonly background: Colour
  readonly style: Style
  /** Looks derived from this one by declarations alone: mail repeats the same few styles. */
  #derived: Map<Declared, Look> | undefined
  #uncoloured: Look | undefined

  constructor(init: Pick<Look, 'gone' | 'visible' | 'opacity' | 'fontSize' | 'colour' | 'background'>) {
    this.gone = init.gone
    this.visible = init.visible
    this.opacity = init.opacity
    this.fontSize = init.fontSize
    this.colour = init.colour
    this.background = init.background
    this.style = styleOf(this)
  }

  /** The look of an element, given what is declared for it and how it is hidden by other means. */
  derive(declared: Declared | undefined, hidden: HiddenBy | undefined, scale: number | undefined, reset: boolean): Look {
    if (declared === undefined && hidden === undefined && !reset && (scale === undefined || this.fontSize === undefined)) return this
    const isRepeated = declared !== undefined && hidden === undefined && !reset && scale === undefined
    const known = isRepeated ? this.#derived?.get(declared) : undefined
    if (known !== undefined) return known
    const look = this.#deriveAnew(declared, hidden, scale, reset)
    if (isRepeated) {
      this.#derived ??= new Map()
      this.#derived.set(declared, look)
    }
    return look
  }

  #deriveAnew(declared: Declared | undefined, hidden: HiddenBy | undefined, scale: number | undefined, reset: boolean): Look {
    const fontSize = reset ? undefined : this.fontSize
    const colour = reset ? UNKNOWN_COLOUR : this.colour
    const { background } = this
    const below = declared?.background === undefined ? background : blend(declared.background, background)
    return new Look({
      gone: this.gone ?? hidden ?? (declared && hiddenByDeclaration(declared)),
      visible: declared?.visible ?? this.visible,
      opacity: this.opacity * (declared?.opacity ?? 1),
      fontSize: fontSizeOf(fontSize, declared, scale),
      colour: declared?.colour === undefined ? colour : blend(declared.colour, below),
      background: below,
    })
  }

  /** The same, but for the colour of text: links have their own where none is stated. */
  withoutColour(): Look {
    if (this.colour === UNKNOWN_COLOUR) return this
    const { gone, visible, opacity, fontSize, background } = this
    this.#uncoloured ??= new Look({ gone, visible, opacity, fontSize, colour: UNKNOWN_COLOUR, background })
    return this.#uncoloured
  }
}

/** The look of a page that says nothing. Each reader has its own, as looks remember what was derived from them. */
export const plainLook = (): Look =>
  new Look({ gone: undefined, visible: true, opacity: 1, fontSize: undefined, colour: UNKNOWN_COLOUR, background: UNKNOWN_COLOUR })

function fontSizeOf(parent: number | undefined, declared: Declared | undefined, scale: number | undefined): number | undefined {
  if (declared?.fontSize !== undefined) return Number.isNaN(declared.fontSize) ? undefined : declared.fontSize
  if (declared?.fontScale !== undefined) return (parent ?? DEFAULT_SIZE) * declared.fontScale
  return parent === undefined || scale === undefined ? parent : parent * scale
}

function hiddenByDeclaration(declared: Declared): HiddenBy | undefined {
  if (declared.display === 'none' || declared.msoHidden) return 'display'
  if (declared.collapsed || (declared.noHeight && declared.clipped)) return 'size'
  if (declared.offscreen || (declared.far && declared.positioned)) return 'offscreen'
  return undefined
}

function styleOf(look: Look): Style {
  const style: Style = {}
  const hiddenBy = look.gone ?? hiddenByLook(look)
  if (hiddenBy !== undefined) style.hiddenBy = hiddenBy
  if (look.fontSize !== undefined) style.fontSize = Math.round(look.fontSize * 100) / 100
  if (look.colour !== UNKNOWN_COLOUR && look.background !== UNKNOWN_COLOUR) style.contrast = contrastRatio(look.colour, look.background)
  return style
}

function hiddenByLook(look: Look): HiddenBy | undefined {
  if (!look.visible) return 'visibility'
  if (look.opacity < FAINT) return 'opacity'
  return look.fontSize !== undefined && look.fontSize <= INVISIBLE_SIZE ? 'size' : undefined
}
