import { AnchorIndex } from './anchor-index.ts'
import { Automaton } from './automaton.ts'
import { compileLexicons } from './compile.ts'
import { Lexer } from './lexer.ts'
import type { Lexicon } from './lexicon.ts'
import { ReadTexts } from './read-texts.ts'
import type { LabelledMatch, Need, PatternGroup, ReadableText, Reading } from './reading.ts'
import { splitSentences } from './sentences.ts'
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
  readonly #needs: number
  /** By label: where its phrases come from, one for each group that has patterns for it. */
  readonly #byLabel = new Map<string, Need[]>()
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
        const need = { number, label: labels[label], group }
        const needs = this.#byLabel.get(need.label)
        if (needs === undefined) this.#byLabel.set(need.label, [need])
        else needs.push(need)
        number++
      }
    }
    this.labels = new Set(labels)
    this.#needs = number
    this.#compiled = compiled
    this.#labelOf = (pattern) => labels[patternLabel[pattern]]
    this.#lexer = new Lexer(new Vocabulary(compiled))
  }

  /** Cuts a text into words; what else there is to know of it is found on demand. */
  read(text: ReadableText): Reading {
    return this.readAll([text]).reading(0) as Reading
  }

  /** Cuts texts into words together; those that are undefined are left out. */
  readAll(texts: readonly (ReadableText | undefined)[]): ReadTexts {
    const lexer = this.#lexer
    const tokenAt = new Int32Array(texts.length + 1)
    lexer.clear()
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at]
      if (text !== undefined) lexer.add(text.text)
      tokenAt[at + 1] = lexer.count
    }
    const tokens = lexer.keep()
    const bounds: number[] = []
    const at = new Int32Array(texts.length + 1)
    for (let number = 0; number < texts.length; number++) {
      const text = texts[number]
      if (text !== undefined) splitSentences(text.text, tokens, bounds, tokenAt[number], tokenAt[number + 1])
      at[number + 1] = bounds.length / 2
    }
    const sentences = { bounds, at }
    const anchors = new AnchorIndex(this.#compiled, this.#needs, lexer.index(tokens, sentences), sentences)
    return new ReadTexts(texts, { tokens, tokenAt, sentences, anchors }, this.#compiled)
  }

  /** Whether any lexicon knows a label. */
  knows(label: string): boolean {
    return this.#byLabel.has(label)
  }

  /** What phrases with a label need: `ReadTexts` tells which texts hold it. Throws a `RangeError` for a label that no lexicon knows. */
  needsOf(label: string): readonly Need[] {
    const needs = this.#byLabel.get(label)
    if (needs === undefined) throw new RangeError(`No lexicon knows the label '${label}'`)
    return needs
  }

  /** The phrases with a label, in source order; the same list whenever it is asked again. Throws a `RangeError` for a label that no lexicon knows. */
  matches(reading: Reading, label: string): readonly LabelledMatch[] {
    return this.matchesOf(reading, this.needsOf(label))
  }

  /** The phrases with the label of some needs, as `matches` gives them. */
  matchesOf(reading: Reading, needs: readonly Need[]): readonly LabelledMatch[] {
    if (needs.length === 1) return this.#matches(reading, needs[0])
    return reading.merged(needs[0].label, () => needs.flatMap((need) => this.#matches(reading, need)))
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
