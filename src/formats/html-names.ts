/**
 * Finds what belongs to a name that stands in a text, whatever the case of its letters, without cutting the name out: this is done for every tag
 * and every attribute of a file.
 */
export class NameTable<Value> {
  /** Open addressing; the names and values of a slot stand at the same index. */
  readonly #names: (string | undefined)[]
  readonly #values: (Value | undefined)[]
  readonly #mask: number

  /** `names` are in lower case. */
  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    const list = [...entries]
    let size = 64
    while (size < list.length * 4) size *= 2
    this.#mask = size - 1
    this.#names = new Array<string | undefined>(size).fill(undefined)
    this.#values = new Array<Value | undefined>(size).fill(undefined)
    for (const [name, value] of list) {
      let slot = hashOf(name, 0, name.length) & this.#mask
      while (this.#names[slot] !== undefined && this.#names[slot] !== name) slot = (slot + 1) & this.#mask
      this.#names[slot] = name
      this.#values[slot] = value
    }
  }

  /** The value of the name at `[start, end)`, or undefined. */
  find(text: string, start: number, end: number): Value | undefined {
    let slot = hashOf(text, start, end) & this.#mask
    for (let name = this.#names[slot]; name !== undefined; name = this.#names[slot]) {
      if (name.length === end - start && isAt(text, start, name)) return this.#values[slot]
      slot = (slot + 1) & this.#mask
    }
    return undefined
  }
}

/** The same for upper and lower case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (hash * 31 + (text.charCodeAt(at) | 32)) | 0
  return hash ^ (hash >>> 9)
}

/** Whether the lower-case `name` stands in the text. */
function isAt(text: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const wanted = name.charCodeAt(at)
    const code = text.charCodeAt(start + at)
    if (code !== wanted && (code | 32) !== wanted) return false
    if (code !== wanted && (code < 65 || code > 90)) return false
  }
  return true
}
