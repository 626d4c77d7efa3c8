/** A part of an ICU message. Offsets are those of the message. */
export type IcuNode = IcuText | IcuArgument | IcuChoice

/** Text that stands for itself, or for `says` where it is an escape. */
export interface IcuText {
  readonly type: 'text'
  readonly start: number
  readonly end: number
  readonly says?: string
}

/** `{name}`, `{date, date, short}`, or the `#` of a plural. */
export interface IcuArgument {
  readonly type: 'argument'
  readonly start: number
  readonly end: number
  readonly name: string
}

/** A `plural`, `selectordinal` or `select`. */
export interface IcuChoice {
  readonly type: 'choice'
  readonly start: number
  readonly end: number
  readonly name: string
  readonly plural: boolean
  readonly options: readonly IcuOption[]
}

export interface IcuOption {
  readonly selector: string
  readonly nodes: readonly IcuNode[]
}

/** Choices nested deeper than this are no message for people. */
const MAX_DEPTH = 16

/** A message that chooses between wordings, or that is quoted as only ICU does it; anything simpler is read by its placeholders. */
export const looksIcu = (text: string): boolean =>
  text.includes('{') &&
  (/\{\s{0,20}[\p{L}\p{N}_.-]{1,100}\s{0,20},\s{0,20}(?:plural|select|selectordinal)\s{0,20},/u.test(text) ||
    /'[{}]'/.test(text) ||
    (text.includes("''") && /\{\s{0,9}[\p{L}\p{N}_]{1,100}\s{0,9}[,}]/u.test(text)))

interface Open {
  readonly nodes: IcuNode[]
  /** The choice that the text is a branch of; undefined for the message itself. */
  readonly choice: { start: number; name: string; plural: boolean; options: IcuOption[]; selector: string } | undefined
}

/** Reads an ICU message; returns the offset of what is wrong when it is not one. */
export function parseIcu(text: string): readonly IcuNode[] | number {
  return new IcuParser(text).parse()
}

class IcuParser {
  readonly #text: string
  readonly #open: Open[] = [{ nodes: [], choice: undefined }]
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  parse(): readonly IcuNode[] | number {
    const text = this.#text
    let run = 0
    const flush = (): void => {
      if (this.#at > run) this.#top.nodes.push({ type: 'text', start: run, end: this.#at })
    }
    while (this.#at < text.length) {
      const character = text[this.#at]
      if (character === "'" && this.#opensQuote()) {
        flush()
        this.#readQuote()
      } else if (character === '{') {
        flush()
        if (!this.#readArgument()) return this.#at
      } else if (character === '}' && this.#open.length > 1) {
        flush()
        if (!this.#closeBranch()) return this.#at
      } else if (character === '#' && this.#top.choice?.plural) {
        flush()
        this.#top.nodes.push({ type: 'argument', start: this.#at, end: ++this.#at, name: this.#top.choice.name })
      } else {
        this.#at++
        continue
      }
      run = this.#at
    }
    flush()
    return this.#open.length === 1 ? this.#open[0].nodes : this.#at
  }

  get #top(): Open {
    return this.#open[this.#open.length - 1]
  }

  /** An apostrophe is itself unless it is doubled or stands before a character that means something. */
  #opensQuote(): boolean {
    const next = this.#text[this.#at + 1]
    return next !== undefined && ("'{}<>".includes(next) || (next === '#' && this.#top.choice?.plural === true))
  }

  /** `''`, or `'{quoted}'`, in which `''` is an apostrophe; without its end it goes on to the end of the message. */
  #readQuote(): void {
    const text = this.#text
    const { nodes } = this.#top
    const start = this.#at
    if (text[start + 1] === "'") {
      nodes.push({ type: 'text', start, end: start + 2, says: "'" })
      this.#at = start + 2
      return
    }
    let run = start + 1
    for (;;) {
      const found = text.indexOf("'", run)
      const end = found === -1 ? text.length : found
      if (end > run) nodes.push({ type: 'text', start: run, end })
      if (text[end + 1] !== "'" || found === -1) {
        this.#at = Math.min(end + 1, text.length)
        return
      }
      nodes.push({ type: 'text', start: end, end: end + 2, says: "'" })
      run = end + 2
    }
  }

  #readArgument(): boolean {
    const start = this.#at
    const head = this.#match(/\{\s*([\p{L}\p{N}_.$@-]+)\s*([,}])/uy)
    if (head === undefined) return false
    if (head[2] === '}') {
      this.#top.nodes.push({ type: 'argument', start, end: this.#at, name: head[1] })
      return true
    }
    const kind = this.#match(/\s*(\w+)\s*([,}])/y)
    if (kind === undefined) return false
    if (kind[2] === '}') {
      this.#top.nodes.push({ type: 'argument', start, end: this.#at, name: head[1] })
      return true
    }
    if (kind[1] !== 'plural' && kind[1] !== 'select' && kind[1] !== 'selectordinal') return this.#readStyle(start, head[1])
    const plural = kind[1] !== 'select'
    if (plural) this.#match(/\s*offset\s*:\s*\d+/y)
    if (this.#open.length > MAX_DEPTH) return false
    return this.#openBranch({ start, name: head[1], plural, options: [] })
  }

  /** The style of a number or a date, up to the brace that closes the argument. */
  #readStyle(start: number, name: string): boolean {
    const text = this.#text
    let depth = 1
    for (let at = this.#at; at < text.length; at++) {
      if (text[at] === "'") {
        const close = text.indexOf("'", at + 1)
        if (close === -1) break
        at = close
      } else if (text[at] === '{') depth++
      else if (text[at] === '}' && --depth === 0) {
        this.#at = at + 1
        this.#top.nodes.push({ type: 'argument', start, end: at + 1, name })
        return true
      }
    }
    return false
  }

  #openBranch(choice: Omit<NonNullable<Open['choice']>, 'selector'>): boolean {
    const selector = this.#match(/\s*(=\d+|[\p{L}\p{N}_-]+)\s*\{/uy)
    if (selector === undefined) return false
    this.#open.push({ nodes: [], choice: { ...choice, selector: selector[1] } })
    return true
  }

  /** A closing brace ends a branch, and perhaps the choice with it. */
  #closeBranch(): boolean {
    const { choice, nodes } = this.#top
    if (choice === undefined) return false
    this.#at++
    this.#open.pop()
    const { start, name, plural, options, selector } = choice
    options.push({ selector, nodes })
    if (this.#match(/\s*\}/y) === undefined) return this.#openBranch({ start, name, plural, options })
    this.#top.nodes.push({ type: 'choice', start, end: this.#at, name, plural, options })
    return true
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at = pattern.lastIndex
    return found
  }
}

/** Wordings given whole; further branches are given without what stands around them. */
const MAX_WORDINGS = 8

/**
 * The wordings of a message, each a run of text and arguments, such that every branch is in one of them:
 *
 * ```text
 * Only {n, plural, one {# seat} other {# seats}} left     Only # seat left  ·  Only # seats left
 * ```
 *
 * Where several choices stand side by side, one is varied while the others are held at their `other` branch.
 */
export function wordings(message: readonly IcuNode[]): (readonly (IcuText | IcuArgument)[])[] {
  const forced = new Map<string, { selection: Selection; alone: readonly IcuNode[] }>()
  collect(message, [], [], forced)
  if (forced.size === 0) return [flatten(message, new Map())]
  return [...forced.values()].map(({ selection, alone }, at) => flatten(at < MAX_WORDINGS ? message : alone, selection))
}

type Selection = ReadonlyMap<IcuChoice, number>

/** Finds the branches without choices in them, and for each the other choices it depends on. */
function collect(
  nodes: readonly IcuNode[],
  path: readonly (readonly [IcuChoice, number])[],
  key: readonly string[],
  into: Map<string, { selection: Selection; alone: readonly IcuNode[] }>,
): void {
  for (const node of nodes) {
    if (node.type !== 'choice') continue
    const usual = usualOption(node)
    for (const [index, option] of node.options.entries()) {
      const inner = [...path, [node, index] as const]
      const innerKey = index === usual ? key : [...key, `${node.start}:${index}`]
      if (option.nodes.some(({ type }) => type === 'choice')) collect(option.nodes, inner, innerKey, into)
      else if (!into.has(innerKey.join())) into.set(innerKey.join(), { selection: new Map(inner), alone: option.nodes })
    }
  }
}

function usualOption({ options }: IcuChoice): number {
  const other = options.findIndex(({ selector }) => selector === 'other')
  return other === -1 ? options.length - 1 : other
}

function flatten(nodes: readonly IcuNode[], selection: Selection, into: (IcuText | IcuArgument)[] = []): (IcuText | IcuArgument)[] {
  for (const node of nodes) {
    if (node.type !== 'choice') into.push(node)
    else flatten(node.options[selection.get(node) ?? usualOption(node)].nodes, selection, into)
  }
  return into
}

/** The stretches that braces enclose, outermost only: what is left of a message that cannot be read. An unclosed one goes on to the end. */
export function bracedStretches(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      if (depth++ === 0) start = at
    } else if (text[at] === '}' && depth > 0 && --depth === 0) found.push([start, at + 1])
  }
  if (depth > 0) found.push([start, text.length])
  return found
}
