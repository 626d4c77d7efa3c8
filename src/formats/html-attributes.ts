import { decodeHTMLAttribute } from 'entities/decode'
import type { DocumentBuilder, Layer } from '../document/index.ts'
import { Attribute } from './html-elements.ts'
import { NameTable } from './html-names.ts'
import { References } from './html-references.ts'
import { isMasked, readable } from './template-readable.ts'

const SLOTS = Object.keys(Attribute).length
const slots = new NameTable<number>([...Object.entries(Attribute), ['defaultchecked', Attribute.checked], ['xml:lang', Attribute.lang]])

/** The attributes of the tag that is being read: only those of `Attribute`, the first of each name, as spans of the layer's text. */
export class Attributes {
  /** Slots in source order. */
  readonly order: number[] = []
  count = 0
  readonly #layer: () => Layer
  readonly #starts = new Int32Array(SLOTS)
  readonly #ends = new Int32Array(SLOTS)
  readonly #present = new Uint8Array(SLOTS)

  constructor(layer: () => Layer) {
    this.#layer = layer
  }

  /** Begins a tag. */
  clear(): void {
    for (let at = 0; at < this.count; at++) this.#present[this.order[at]] = 0
    this.count = 0
  }

  /**
   * Adds an attribute. `end` is past the closing quote where there is one.
   *
   * ```text
   * alt="Two &amp; more"   alt=x   alt
   *      ^value        ^end  ^^end    ^value and end
   * ```
   */
  add(text: string, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, end: number): void {
    const slot = slots.find(text, nameStart, nameEnd)
    if (slot === undefined || this.#present[slot] === 1) return
    this.#present[slot] = 1
    this.#starts[slot] = valueStart
    this.#ends[slot] = valueEnd
    this.order[this.count++] = slot
    if (slot === Attribute.checked || slot === Attribute['aria-checked']) this.checkedAt = [nameStart, end]
  }

  /** Where the `checked` or `aria-checked` attribute read last stands, name and value. */
  checkedAt: [start: number, end: number] = [0, 0]

  /** That attribute in the layer's text; undefined when a template decides whether it stands there: `{% if x %}checked{% endif %}`. */
  get checkedText(): string | undefined {
    const [start, end] = this.checkedAt
    const { text } = this.#layer()
    let before = start
    while (isSpace(text.charCodeAt(before - 1))) before--
    return isMasked(text.slice(before - 1, end)) ? undefined : text.slice(start, end)
  }

  has(slot: number): boolean {
    return this.#present[slot] === 1
  }

  /** The span of a value in the layer's text. */
  span(slot: number): [start: number, end: number] {
    return [this.#starts[slot], this.#ends[slot]]
  }

  /** The decoded value, template variables written `{{name}}`. */
  get(slot: number): string | undefined {
    if (this.#present[slot] === 0) return undefined
    const layer = this.#layer()
    const raw = layer.text.slice(this.#starts[slot], this.#ends[slot])
    const { templates } = layer
    const value = templates !== undefined && templates.length > 0 && isMasked(raw) ? readable(raw, this.#starts[slot], templates) : raw
    return value.includes('&') ? decodeHTMLAttribute(value) : value
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** Gives an attribute's value to the open block, character references decoded as in an attribute: `&copy=1` stays. */
export function feedValue(builder: DocumentBuilder, start: number, end: number): void {
  const { text } = builder.layer
  let run = start
  let at = text.slice(start, end).indexOf('&')
  if (at !== -1) {
    const references = new References('attribute')
    for (at += start; at !== -1 && at < end; at = text.indexOf('&', Math.max(at + 1, run))) {
      const length = references.read(text, at, end)
      if (length === 0) continue
      builder.text(run, at)
      run = at + length
      builder.replaced(references.decoded, at, run)
    }
  }
  builder.text(run, end)
}
