import type { Block, Document } from '../../src/document/index.ts'
import type { Finding } from '../../src/rule/index.ts'
import { type Grammar, HOLE, says, saysCharacter } from './decode.ts'
import { MailReader } from './mail.ts'

/** Stretches longer than this are checked character by character only. */
const LONGEST = 1500

/** Holds the places of a document and its findings against what the file says there. */
export class Places {
  readonly #document: Document
  readonly #source: string
  readonly #mail: MailReader | undefined
  /** Where each block stands. */
  readonly #ranges: readonly [start: number, end: number][]

  /** `binary` says that each code unit of the source is one byte, as in a mail that is not UTF-8. */
  constructor(document: Document, binary = false) {
    this.#document = document
    this.#source = document.source.text
    this.#ranges = document.blocks.map((block) => block.map.range(0, block.text.length))
    this.#mail = document.format === 'email' ? new MailReader(this.#source, binary) : undefined
  }

  /** What is wrong with the maps of all blocks. */
  blockErrors(): string[] {
    return this.#document.blocks.flatMap((block) => [...this.#mapErrors(block), ...this.#wholeErrors(block)])
  }

  /** The same, character by character only, for text so broken that no simple decoder can make out its tags. */
  characterErrors(): string[] {
    return this.#document.blocks.flatMap((block) => this.#mapErrors(block))
  }

  /** What is wrong with the places of findings. */
  findingErrors(findings: readonly Finding[]): string[] {
    const errors: string[] = []
    for (const { ruleId, start, end, text, path, related } of findings) {
      for (const one of [{ path, start, end, text }, ...related]) {
        if (one.path !== this.#document.source.path) errors.push(`${ruleId}: path ${one.path}`)
        else if (!this.#saysAt(one.start, one.end, one.text))
          errors.push(`${ruleId}: ${JSON.stringify(one.text)} from ${this.#shown(one.start, one.end)}`)
      }
    }
    return errors
  }

  #mapErrors(block: Block): string[] {
    const { text, map, role } = block
    const errors: string[] = []
    const note = (at: number, problem: string): void => {
      if (errors.length < 3) errors.push(`${role} ${JSON.stringify(text.slice(at, at + 20))}: ${problem}`)
    }
    if (map.length !== text.length) note(0, `the map is ${map.length} long, the text ${text.length}`)
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const [start, end] = map.range(at, at + 1)
      if (start < before) note(at, `starts at ${start}, before ${before}`)
      if (end <= start || end > this.#source.length) note(at, `ends at ${end}, starts at ${start}`)
      before = start
      const grammar = this.#grammar(start)
      const isRight = (reading: string): boolean => saysCharacter(grammar, reading, text[at])
      if (!this.#readings(start, end).some(isRight) && !this.#pieces(block, start, end).some(isRight)) note(at, `from ${this.#shown(start, end)}`)
    }
    return errors
  }

  /** A block's words, taken together, say all that stands between its first and last character, but for the blocks inside it. */
  #wholeErrors(block: Block): string[] {
    const [start, end] = this.#ranges[block.index]
    if (end - start > LONGEST || block.text.length > LONGEST) return []
    const grammar = this.#grammar(start)
    const isRight = (reading: string): boolean => says(grammar, reading, block.text)
    return this.#readings(start, end).some(isRight) || this.#pieces(block, start, end).some(isRight)
      ? []
      : [`${block.role} as a whole: ${JSON.stringify(block.text)} from ${this.#shown(start, end)}`]
  }

  /** The readings of a stretch, with a hole where another block stands in it. */
  #pieces(block: Block, start: number, end: number): string[] {
    const holes = this.#holes(start, end, block)
    const parts: string[][] = []
    let at = start
    for (const [from, to] of holes) {
      if (from > at) parts.push(this.#readings(...this.#besides(start, end, at, from)))
      parts.push([HOLE])
      at = to
    }
    if (end > at) parts.push(this.#readings(...this.#besides(start, end, at, end)))
    const most = Math.max(...parts.map((readings) => readings.length))
    return Array.from({ length: most }, (_, choice) => parts.map((readings) => readings[Math.min(choice, readings.length - 1)]).join(''))
  }

  #besides(start: number, end: number, from: number, to: number): [start: number, end: number] {
    return this.#mail?.besides(start, end, from, to) ?? [from, to]
  }

  /** Where other blocks than `block` stand within a stretch, in order and merged. */
  #holes(start: number, end: number, block?: Block): [number, number][] {
    const found: [number, number][] = []
    for (const other of this.#document.blocks) {
      const [from, to] = this.#ranges[other.index]
      if (other !== block && from >= start && to <= end && to > from && !(from === start && to === end)) found.push([from, to])
    }
    const merged: [number, number][] = []
    for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1)
      if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to)
      else merged.push([from, to])
    }
    return merged
  }

  #saysAt(start: number, end: number, text: string): boolean {
    if (text === '') return start === end
    if (!(0 <= start && start < end && end <= this.#source.length)) return false
    const block = this.#document.blocks.find((one) => {
      const [from, to] = this.#ranges[one.index]
      return from <= start && end <= to && one.text.includes(text)
    })
    const grammar = this.#grammar(start)
    const readings = this.#readings(start, end)
    if (readings.some((reading) => says(grammar, reading, text) || reading === text)) return true
    return block !== undefined && this.#pieces(block, start, end).some((reading) => says(grammar, reading, text))
  }

  #readings(start: number, end: number): string[] {
    return this.#mail?.read(start, end) ?? [this.#source.slice(start, end)]
  }

  #grammar(start: number): Grammar {
    if (this.#mail !== undefined) return this.#mail.isHtml(start) ? 'html' : this.#mail.inPart(start) ? 'text' : 'value'
    const { format } = this.#document
    return format === 'html' || format === 'markdown' ? format : 'text'
  }

  #shown(start: number, end: number): string {
    return `${start}-${end} ${JSON.stringify(this.#source.slice(Math.max(0, start), Math.min(end, start + 300)))}`
  }
}
