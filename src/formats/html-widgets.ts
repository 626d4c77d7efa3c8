import type { Role } from '../document/index.ts'
import type { Attributes } from './html-attributes.ts'
import type { BlockWriter } from './html-blocks.ts'
import type { Controls, LabelScope } from './html-controls.ts'
import { Attribute } from './html-elements.ts'
import type { Frame } from './html-frame.ts'

/** Attributes whose value a customer reads or hears, by slot. */
const textAttributes = new Map<number, Role>([
  [Attribute.alt, 'alt'],
  [Attribute.title, 'tooltip'],
  [Attribute.placeholder, 'placeholder'],
  [Attribute['aria-label'], 'label'],
  [Attribute['aria-description'], 'label'],
])

const META_TEXT = /^(?:description|abstract|(?:og|twitter):(?:title|description|site_name|image:alt))$/

const CONTROL_ROLES = new Set(['checkbox', 'switch', 'radio', 'menuitemcheckbox', 'menuitemradio'])

/** Reads what a tag says besides the text it holds: values of attributes, and form controls. */
export class Widgets {
  readonly #attributes: Attributes
  readonly #writer: BlockWriter
  readonly #controls: Controls
  readonly #place: (start: number, end: number) => [start: number, end: number]

  constructor(attributes: Attributes, writer: BlockWriter, controls: Controls, place: (start: number, end: number) => [start: number, end: number]) {
    this.#attributes = attributes
    this.#writer = writer
    this.#controls = controls
    this.#place = place
  }

  /** Reads the attributes of a tag that stands at `[start, end)`. */
  read(frame: Frame, start: number, end: number): void {
    const { name } = frame.element
    if (name === 'meta') this.#meta(frame)
    else if (name === 'input') this.#input(frame, start, end)
    else {
      const spoken = this.#texts(frame)
      if (name === 'label') this.#label(frame)
      else if (name === 'select' || name === 'textarea') this.#control(frame, name, spoken, start, end)
      else this.#roleControl(frame, spoken, start, end)
    }
  }

  /** Returns the handle of the block that speaks for the element: its `aria-label`. */
  #texts(frame: Frame): number | undefined {
    const attributes = this.#attributes
    let spoken: number | undefined
    for (let at = 0; at < attributes.count; at++) {
      const slot = attributes.order[at]
      const role = textAttributes.get(slot)
      if (role !== undefined) {
        const data = frame.link?.href === undefined ? {} : { href: frame.link.href }
        const handle = this.#writer.value(role, frame, ...attributes.span(slot), data)
        if (slot === Attribute['aria-label']) spoken = handle
      } else if (slot === Attribute.label && frame.element.name === 'optgroup') {
        this.#writer.value('option', frame, ...attributes.span(slot))
      }
    }
    return spoken
  }

  #meta(frame: Frame): void {
    const attributes = this.#attributes
    const name = (attributes.get(Attribute.name) ?? attributes.get(Attribute.property) ?? attributes.get(Attribute.itemprop))?.trim().toLowerCase()
    if (name === undefined || !META_TEXT.test(name) || !attributes.has(Attribute.content)) return
    this.#writer.value('meta', frame, ...attributes.span(Attribute.content), { name })
  }

  #label(frame: Frame): void {
    const scope: LabelScope = { handle: undefined, outer: frame.label }
    frame.label = scope
    const id = this.#attributes.get(Attribute.for)?.trim()
    if (id) this.#controls.addLabelFor(id, scope)
  }

  #input(frame: Frame, start: number, end: number): void {
    const attributes = this.#attributes
    const type = attributes.get(Attribute.type)?.trim().toLowerCase() || 'text'
    let spoken: number | undefined
    if (type === 'submit' || type === 'button' || type === 'reset' || type === 'image') {
      this.#writer.end(start, end)
      const words = type === 'image' ? Attribute.alt : Attribute.value
      if (attributes.has(words)) spoken = this.#writer.value('button', frame, ...attributes.span(words))
    } else if (type === 'text' || type === 'search') {
      if (attributes.has(Attribute.value)) this.#writer.value('placeholder', frame, ...attributes.span(Attribute.value))
    }
    if (type !== 'image' && type !== 'hidden') spoken = this.#texts(frame) ?? spoken
    this.#control(frame, type, spoken, start, end)
  }

  #roleControl(frame: Frame, spoken: number | undefined, start: number, end: number): void {
    if (!this.#attributes.has(Attribute.role)) return
    const role = this.#attributes.get(Attribute.role)?.trim().toLowerCase() ?? ''
    if (!CONTROL_ROLES.has(role)) return
    const own: LabelScope = { handle: undefined, outer: frame.label }
    this.#control(frame, role, spoken, start, end, own)
    frame.label = own
  }

  #control(frame: Frame, type: string, spoken: number | undefined, start: number, end: number, own?: LabelScope): void {
    const attributes = this.#attributes
    const writer = this.#writer
    const isTick = type === 'checkbox' || type === 'radio' || own !== undefined
    const isChecked = attributes.has(Attribute.checked) || attributes.get(Attribute['aria-checked'])?.trim().toLowerCase() === 'true'
    const preceding = isTick ? writer.handle : undefined
    const checkedText = isChecked ? attributes.checkedText : undefined
    const [from, to] = this.#place(start, end)
    const pending = {
      control: {
        type,
        name: attributes.get(Attribute.name)?.trim() || undefined,
        checked: isChecked,
        disabled: attributes.has(Attribute.disabled),
        required: attributes.has(Attribute.required),
        start: from,
        end: to,
        checkedAt: checkedText === undefined ? undefined : this.#place(...attributes.checkedAt),
        checkedText,
      },
      id: attributes.get(Attribute.id)?.trim() || undefined,
      own,
      around: frame.label,
      labelledBy: attributes.get(Attribute['aria-labelledby'])?.trim().split(/\s+/)[0] || undefined,
      spoken,
      following: undefined as number | undefined,
      preceding: preceding === this.#lastFollowing() ? undefined : preceding,
    }
    this.#controls.add(pending)
    if (!isTick || frame.label !== undefined) return
    // Each tick box begins a block, so that the words beside it are its own.
    if (writer.isForeign) pending.following = writer.foreignHandle
    else {
      writer.end(start, end)
      writer.awaitsLabel = pending
      this.#latest = pending
    }
  }

  #latest: { following: number | undefined } | undefined

  /** Handle of the block that names the tick box before. */
  #lastFollowing(): number | undefined {
    return this.#latest?.following
  }
}
