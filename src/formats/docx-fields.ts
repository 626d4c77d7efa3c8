/** A field: what it asks for, then what Word last put there. */
interface Field {
  code: string
  inResult: boolean
  /** Its own, or that of a field around it. */
  href: string | undefined
  filled: Filled | undefined
}

/** What is filled in for each reader. */
export interface Filled {
  readonly name: string
}

/** The fields that are open at a place, innermost last. */
export class Fields {
  readonly #open: Field[] = []

  get href(): string | undefined {
    return this.#open.at(-1)?.href
  }

  get filled(): Filled | undefined {
    return this.#open.at(-1)?.filled
  }

  /** Whether what stands here is a field's code, which nobody reads. */
  get inCode(): boolean {
    return this.#open.at(-1)?.inResult === false
  }

  /** Reads a `w:fldChar`. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.begin('')
    else if (type === 'separate') this.separate()
    else if (type === 'end') this.end()
  }

  begin(code: string): void {
    this.#open.push({ code, inResult: false, href: this.href, filled: this.filled })
  }

  code(text: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && !field.inResult && field.code.length < 4000) field.code += text
  }

  /** What follows is the field's result. */
  separate(): void {
    const field = this.#open.at(-1)
    if (field === undefined) return
    field.inResult = true
    const [, kind = '', quoted, bare] = /^\s*(\w+)\s*(?:"([^"]*)"|([^\s"\\]+))?/.exec(field.code) ?? []
    const argument = quoted ?? bare
    if (argument === undefined) return
    if (kind.toUpperCase() === 'HYPERLINK') field.href = argument
    else if (kind.toUpperCase() === 'MERGEFIELD') field.filled = { name: argument }
  }

  end(): void {
    this.#open.pop()
  }

  clear(): void {
    this.#open.length = 0
  }
}
