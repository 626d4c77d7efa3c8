import { Automaton } from './automaton.ts'
import { compileLexicons } from './compile.ts'
import { Lexer, tokensBetween } from './lexer.ts'
import type { Lexicon } from './lexicon.ts'
import { type LabelledMatch, type Need, type PatternGroup, type ReadableText, Reading } from './reading.ts'
import type { CompiledLexicons } from './tables.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Labels text by the phrase patterns of lexicons. One annotator serves any number of documents.
 *
 * All patterns share one vocabulary, so a text is cut into words once. Patterns are then matched in groups (the claims of a lexicon, and the
 * rest of it), each one automaton, made when a rule first asks for one of its labels and run only over sentences that hold the words that label
 * needs. One automaton for everything was measured to be four times slower: its states are combinations of phrases that have nothing to do with
 * each other.
 */
export class Annotator {
  readonly labels: ReadonlySet<string>
  readonly #compiled: CompiledLexicons
  /** How many needs there are. */
  readonly needCount: number
  /** By label: where its phrases come from, one for each group that has patterns for it. */
  readonly #byLabel = new Map<string, Need[]>()
  readonly #needOfMark: number[] = []
  readonly #groups: (PatternGroup | undefined)[] = []
  readonly #labelOf: (pattern: number) => string
  readonly #lexer: Lexer

  /** Takes lexicons, or what `compileLexicons` made of them; throws as that does. */
  constructor(lexicons: readonly Lexicon[] | CompiledLexicons) {
    const compiled = 'groups' in lexicons ? lexicons : compileLexicons(lexicons)
    const { labels, patternLabel } = compiled
    let number = 0
    for (const [group, { labels: own }] of compiled.groups.entries()) {
      for (const label of own) {
        const need = { number, label: labels[label], group, plane: compiled.needPlane[number], bits: compiled.needBits[number] }
        const needs = this.#byLabel.get(need.label)
        if (needs === undefined) this.#byLabel.set(need.label, [need])
        else needs.push(need)
        for (let rest = need.bits; rest !== 0; rest &= rest - 1) this.#needOfMark[need.plane * 32 + lowestBit(rest)] = number
        number++
      }
    }
    this.needCount = number
    this.labels = new Set(labels)
    this.#compiled = compiled
    this.#labelOf = (pattern) => labels[patternLabel[pattern]]
    this.#lexer = new Lexer(new Vocabulary(compiled), compiled)
  }

  /** Cuts a text into words; what else there is to know of it is found on demand. */
  read(text: ReadableText): Reading {
    this.#lexer.clear()
    this.#lexer.add(text.text)
    return new Reading(text, this.#lexer.keep(), this.#compiled)
  }

  /**
   * Cuts texts into words together, and names each need that one may meet, by its number; one that it may meet in several ways so many times.
   * What it returns makes the reading of the text with that number.
   */
  readAll<T extends ReadableText>(
    texts: readonly (T | undefined)[],
    visit: (text: T, need: number) => void,
  ): (number: number) => Reading | undefined {
    const lexer = this.#lexer
    const { textMarks } = lexer
    const planes = textMarks.length / 2
    const from = new Int32Array(texts.length + 1)
    lexer.clear()
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at]
      if (text !== undefined) {
        lexer.add(text.text)
        for (let plane = 0; plane < planes; plane++) {
          for (let rest = textMarks[plane] & textMarks[planes + plane]; rest !== 0; rest &= rest - 1)
            visit(text, this.#needOfMark[plane * 32 + lowestBit(rest)])
        }
      }
      from[at + 1] = lexer.count
    }
    const tokens = lexer.keep()
    return (number) => {
      const text = texts[number]
      return text && new Reading(text, tokensBetween(tokens, from[number], from[number + 1]), this.#compiled)
    }
  }

  /** What phrases with a label need, as `readAll` names it. Throws a `RangeError` for a label that no lexicon knows. */
  needsOf(label: string): readonly Need[] {
    const needs = this.#byLabel.get(label)
    if (needs === undefined) throw new RangeError(`No lexicon knows the label '${label}'`)
    return needs
  }

  /** The phrases with a label, in source order; the same list whenever it is asked again. Throws a `RangeError` for a label that no lexicon knows. */
  matches(reading: Reading, label: string): readonly LabelledMatch[] {
    const needs = this.needsOf(label)
    if (needs.length === 1) return this.#matches(reading, needs[0])
    return reading.merged(label, () => needs.flatMap((need) => this.#matches(reading, need)))
  }

  #matches(reading: Reading, need: Need): readonly LabelledMatch[] {
    return reading.matches(need, this.#groups[need.group] ?? this.#makeReady(need.group), this.#labelOf)
  }

  #makeReady(number: number): PatternGroup {
    const ready = { number, automaton: new Automaton(this.#compiled, this.#compiled.groups[number]) }
    this.#groups[number] = ready
    return ready
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)
