import type { ContainerType, HiddenBy, Role } from '../document/index.ts'
import type { Attributes } from './html-attributes.ts'
import { type ClassInfo, type KnownNames, readClass } from './html-classes.ts'
import { readColourAttribute, UNKNOWN_COLOUR } from './html-colour.ts'
import { type Declarations, Declared, readDeclarations } from './html-declarations.ts'
import { Attribute, type Element } from './html-elements.ts'
import { Frame } from './html-frame.ts'
import { type Rule, StyleSheet, together } from './html-stylesheet.ts'

/** The containers that ARIA roles make of any element. */
const containersByRole = new Map<string, ContainerType>([
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['banner', 'header'],
  ['complementary', 'aside'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
])

/** Sizes of `<font size="1">` to 7, in CSS pixels. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48]

/** Contrast below which text cannot be made out at all. */
const NO_CONTRAST = 1.5
/** Smaller text than this is small print, in CSS pixels. */
const SMALL_SIZE = 12

/** Makes the frame of a start tag: what its name, attributes and the file's style rules say about the text in it. */
export class FrameMaker {
  readonly sheet = new StyleSheet()
  readonly #attributes: Attributes
  readonly #classes = new Map<string, ClassInfo>()
  readonly #classNames: KnownNames = new Map()
  readonly #styles = new Map<string, Declarations>()
  readonly #merged = new Map<Rule | undefined, Map<Declarations | undefined, Declared | undefined>>()

  constructor(attributes: Attributes) {
    this.#attributes = attributes
  }

  make(element: Element, parent: Frame): Frame {
    const frame = new Frame(element, parent)
    const attributes = this.#attributes
    const bare = attributes.count === 0
    const classInfo = bare ? undefined : this.#readNames(frame)
    const role = bare ? undefined : attributes.get(Attribute.role)?.trim().toLowerCase()
    const declared = bare && this.sheet.isEmpty ? undefined : this.#declared(frame, classInfo)
    this.#look(frame, declared, bare ? undefined : this.#hiddenBy(element, classInfo))
    const isButton = this.#isButton(frame, role, classInfo, declared)
    if (element.block || declared?.display === 'block' || isButton || role === 'heading') this.#becomeBlock(frame, role, isButton)
    else if (element.apart) frame.role = frame.plain = element.role ?? 'option'
    this.#mark(frame, declared, classInfo)
    if (classInfo !== undefined) this.#classify(frame, classInfo, isButton)
    this.#contain(frame, role, classInfo)
    frame.apart = element.apart === true || (frame.block !== frame && isSetApart(frame, parent))
    return frame
  }

  #readNames(frame: Frame): ClassInfo | undefined {
    const attributes = this.#attributes
    const className = attributes.get(Attribute.class) ?? attributes.get(Attribute['css-class'])
    frame.id = attributes.get(Attribute.id)?.trim() || undefined
    const names = className === undefined || frame.id === undefined ? (className ?? frame.id) : `${className} ${frame.id}`
    const trimmed = names?.trim()
    if (trimmed) frame.className = frame.nearClass = trimmed
    if (className === undefined) return undefined
    let info = this.#classes.get(className)
    if (info === undefined) {
      info = readClass(className, this.#classNames)
      this.#classes.set(className, info)
    }
    return info
  }

  /** What is declared for an element. The same declarations are the same object, so that looks derived from them are found again. */
  #declared(frame: Frame, classInfo: ClassInfo | undefined): Declared | undefined {
    const inline = this.#inline()
    const rule = this.sheet.isEmpty ? undefined : this.sheet.lookUp(frame.element.name, classInfo, frame.id)
    const old = this.#presentational(frame.element)
    if (old !== undefined) return merge(old, rule, inline)
    if (rule === undefined && inline?.important === undefined) return inline?.plain
    let merged = this.#merged.get(rule)
    if (merged === undefined) {
      merged = new Map()
      this.#merged.set(rule, merged)
    }
    let known = merged.get(inline)
    if (known === undefined) {
      known = merge(undefined, rule, inline)
      merged.set(inline, known)
    }
    return known
  }

  #inline(): Declarations | undefined {
    const css = this.#attributes.get(Attribute.style)
    if (css === undefined) return undefined
    let declarations = this.#styles.get(css)
    if (declarations === undefined) {
      declarations = readDeclarations(css)
      this.#styles.set(css, declarations)
    }
    return declarations
  }

  #presentational(element: Element): Declared | undefined {
    const attributes = this.#attributes
    if (attributes.count === 0) return undefined
    let old: Declared | undefined
    const background = attributes.get(Attribute.bgcolor) ?? attributes.get(Attribute['background-color'])
    if (background !== undefined) {
      old = new Declared()
      old.background = readColourAttribute(background)
    }
    if (attributes.get(Attribute.background)?.trim()) {
      old ??= new Declared()
      old.background = UNKNOWN_COLOUR
    }
    if (element.name === 'font' || element.mjml) old = this.#fontAttributes(old ?? new Declared())
    return old
  }

  #fontAttributes(old: Declared): Declared {
    const attributes = this.#attributes
    const colour = attributes.get(Attribute.color)
    if (colour !== undefined) old.colour = readColourAttribute(colour)
    const size = attributes.get(Attribute['font-size'])
    if (size !== undefined) old.add(readDeclarations(`font-size:${size}`).plain)
    const step = Number.parseInt(attributes.get(Attribute.size) ?? '', 10)
    if (step >= 1 && step <= 7) old.fontSize = FONT_SIZES[step - 1]
    return old
  }

  /** `aria-hidden` alone leaves text on the screen, so it does not count. */
  #hiddenBy(element: Element, classInfo: ClassInfo | undefined): HiddenBy | undefined {
    const attributes = this.#attributes
    if (attributes.has(Attribute.hidden)) return attributes.get(Attribute.hidden)?.trim().toLowerCase() === 'until-found' ? 'collapsed' : 'attribute'
    if (attributes.has(Attribute.popover)) return 'collapsed'
    if (element.name === 'input' && attributes.get(Attribute.type)?.trim().toLowerCase() === 'hidden') return 'attribute'
    return classInfo?.offscreen ? 'offscreen' : undefined
  }

  #look(frame: Frame, declared: Declared | undefined, hidden: HiddenBy | undefined): void {
    const { element, parent } = frame
    const isClosed = (element.container === 'details' || element.name === 'dialog') && !this.#attributes.has(Attribute.open)
    const outer = element.name === 'summary' && parent?.outerLook !== undefined ? parent.outerLook : frame.look
    const base = element.mark === 'link' && declared?.colour === undefined ? outer.withoutColour() : outer
    frame.look = base.derive(declared, hidden ?? (isClosed ? 'collapsed' : undefined), element.scale, element.ownLook === true)
    if (isClosed && element.container === 'details') frame.outerLook = base
    frame.boxed = declared?.background !== undefined || declared?.bordered === true
  }

  /** An `a` that is styled as a button, or anything that says it is one. */
  #isButton(frame: Frame, role: string | undefined, classInfo: ClassInfo | undefined, declared: Declared | undefined): boolean {
    if (role === 'button') return frame.element.role === undefined || frame.element.role === 'button'
    if (frame.element.name !== 'a') return false
    return classInfo?.button === true || (declared?.padded === true && (frame.boxed || frame.parent?.boxed === true))
  }

  #becomeBlock(frame: Frame, role: string | undefined, isButton: boolean): void {
    const { element } = frame
    const plain = frame.plain
    frame.block = frame
    if (element.scope) frame.scopeAt = frame.at
    frame.role = isButton ? 'button' : (element.role ?? (role === 'tooltip' ? 'tooltip' : 'paragraph'))
    if (element.depth !== undefined) frame.depth = element.depth
    if (role === 'heading' && element.role === undefined) {
      frame.role = 'heading'
      frame.depth = Math.min(6, Math.max(1, Number.parseInt(this.#attributes.get(Attribute['aria-level']) ?? '', 10) || 2))
    }
    if (element.name === 'td' || element.name === 'th') {
      frame.plain = keepsInTables(plain) ? plain : 'paragraph'
      if (frame.plain !== 'paragraph') frame.role = frame.plain
    } else if (frame.role === 'listItem' && keepsInTables(plain)) frame.role = plain
    else if (frame.role === 'paragraph') frame.role = plain
    else frame.plain = frame.role
    if (frame.role === 'button') frame.href = this.#attributes.get(Attribute.href)?.trim() ?? frame.link?.href
  }

  #mark(frame: Frame, declared: Declared | undefined, classInfo: ClassInfo | undefined): void {
    const { element, parent, look } = frame
    if (element.mark === 'link' || (element.mjml && element.role === undefined)) this.#link(frame)
    else if (element.mark !== undefined) frame.addMark(element.mark)
    if (element.mark === 'small') frame.small = true
    if (declared !== undefined) {
      if (declared.struck) frame.addMark('struck')
      if (frame.block === frame) return
      if (declared.bold) frame.addMark('strong')
      const size = look.fontSize
      if (size !== undefined && size < SMALL_SIZE && size !== parent?.look.fontSize) frame.addMark('small')
    }
    if (classInfo?.finePrint && frame.block !== frame) frame.small = true
  }

  #link(frame: Frame): void {
    const href = this.#attributes.get(Attribute.href)?.trim()
    if (href === undefined) return
    frame.link = { href, at: frame.at, inButton: frame.inButton }
    const note = NOTE_TARGET.exec(href)
    if (note !== null) frame.addMark('noteRef', { href, name: note[1] })
    frame.addMark('link', { href })
  }

  /** What class names say of the role of the text. */
  #classify(frame: Frame, classInfo: ClassInfo, isButton: boolean): void {
    const { element } = frame
    frame.preheader ||= classInfo.preheader
    if (classInfo.button && !isButton && frame.role !== 'button') frame.inButton = true
    if (frame.block !== frame || element.depth !== undefined || element.name === 'body' || element.name === 'html' || element.name === 'main') return
    const role: Role | undefined = classInfo.footnote ? 'footnote' : classInfo.finePrint ? 'finePrint' : undefined
    if (role === undefined) return
    if (frame.role === 'paragraph' || frame.role === 'cell' || frame.role === 'listItem') frame.role = role
    if (frame.plain === 'paragraph' || frame.plain === 'listItem') frame.plain = role
  }

  #contain(frame: Frame, role: string | undefined, classInfo: ClassInfo | undefined): void {
    const { element } = frame
    if (frame.id !== undefined && frame.block === frame) {
      const note = NOTE_ID.exec(frame.id)
      if (note !== null && (frame.role === 'paragraph' || frame.role === 'listItem')) {
        frame.role = frame.plain = 'footnote'
        frame.name = note[1]
      }
    }
    const byRole = role === undefined ? undefined : containersByRole.get(role)
    frame.container = element.container ?? byRole ?? (classInfo?.card && frame.block === frame && frame.role !== 'button' ? 'card' : undefined)
    if (frame.container === undefined) return
    frame.containerData = frame.className === undefined ? {} : { className: frame.className }
    if (element.container === 'list') frame.containerData.bullet = element.name === 'ol' ? '.' : '-'
  }
}

/** Weakest first: attributes of old, rules, the `style` attribute, and what rules and the attribute mark as important. */
function merge(old: Declared | undefined, rule: Rule | undefined, inline: Declarations | undefined): Declared | undefined {
  const list: Declared[] = []
  if (old !== undefined) list.push(old)
  if (rule !== undefined) list.push(rule.plain)
  if (inline !== undefined) list.push(inline.plain)
  if (rule?.important !== undefined) list.push(rule.important)
  if (inline?.important !== undefined) list.push(inline.important)
  return together(list)
}

/** `#fn1`, `#footnote-2`, `#note-a`: where a note reference points, and what the note is called. */
const NOTE_TARGET = /^#(?:user-content-)?(?:fn|footnote|endnote|note)[-_:]?(\d{1,4}|[a-z*])$/i
const NOTE_ID = /^(?:user-content-)?(?:fn|footnote|endnote|note)[-_:]?(\d{1,4}|[a-z*])$/i

/** Roles that a table inside does not end: mail puts its fine print in tables too. */
const keepsInTables = (role: Role): boolean => role === 'finePrint' || role === 'footnote' || role === 'quote'

/** Running text that is hidden, or shown, or all but invisible, where the text around it is not. */
function isSetApart(frame: Frame, parent: Frame): boolean {
  const { look } = frame
  if (look === parent.look) return false
  if (look.style.hiddenBy !== parent.look.style.hiddenBy) return true
  const { contrast } = look.style
  return contrast !== undefined && contrast < NO_CONTRAST && (parent.look.style.contrast ?? 21) >= NO_CONTRAST
}
