import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** Reads character references, one at a time: `&amp;`, `&#8217;`, `&copy` without its semicolon. In an attribute `&copy=1` is none. */
export class References {
  /** What the reference read last stands for. */
  decoded = ''
  readonly #mode: DecodingMode
  readonly #decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    this.decoded += String.fromCodePoint(codePoint)
  })

  constructor(place: 'text' | 'attribute') {
    this.#mode = place === 'text' ? DecodingMode.Legacy : DecodingMode.Attribute
  }

  /** Reads the reference that begins with the `&` at `at`, in text that ends at `end`. Returns its length, or 0 when there is none. */
  read(text: string, at: number, end: number): number {
    const decoder = this.#decoder
    this.decoded = ''
    decoder.startEntity(this.#mode)
    const length = decoder.write(end === text.length ? text : text.slice(0, end), at + 1)
    return length < 0 ? decoder.end() : length
  }
}
