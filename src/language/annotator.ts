import { Automaton } from './automaton.ts'
import { compileLexicons } from './compile.ts'
import { Lexer } from './lexer.ts'
import type { Lexicon } from './lexicon.ts'
import { type LabelledMatch, type PatternGroup, type ReadableText, Reading } from './reading.ts'
import type { CompiledLexicons } from './tables.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Labels text by the phrase patterns of lexicons. One annotator serves any number of documents.
 *
 * All patterns share one vocabulary, so a text is cut into words once. Patterns are then matched in groups (the claims of a lexicon, and the
 * rest of it), each one automaton, made when a rule first asks for one of its labels and run only over sentences that hold a word it needs. One
 * automaton for everything was measured to be four times slower: its states are combinations of phrases that have nothing to do with each other.
 */
export class Annotator {
  readonly labels: ReadonlySet<string>
  readonly #compiled: CompiledLexicons
  /** By label: the numbers of the groups that have patterns for it. */
  readonly #byLabel = new Map<string, number[]>()
  readonly #groups: (PatternGroup | undefined)[] = []
  readonly #labelOf: (pattern: number) => string
  readonly #lexer: Lexer

  /** Takes lexicons, or what `compileLexicons` made of them; throws as that does. */
  constructor(lexicons: readonly Lexicon[] | CompiledLexicons) {
    const compiled = 'groups' in lexicons ? lexicons : compileLexicons(lexicons)
    const { labels, patternLabel } = compiled
    compiled.groups.forEach((group, number) => {
      for (const label of group.labels) {
        const groups = this.#byLabel.get(labels[label])
        if (groups === undefined) this.#byLabel.set(labels[label], [number])
        else groups.push(number)
      }
    })
    this.labels = new Set(labels)
    this.#compiled = compiled
    this.#labelOf = (pattern) => labels[patternLabel[pattern]]
    this.#lexer = new Lexer(new Vocabulary(compiled), compiled)
  }

  /** Cuts a text into words; what else there is to know of it is found on demand. */
  read(text: ReadableText): Reading {
    this.#lexer.lex(text.text)
    return new Reading(text, this.#lexer, this.#compiled)
  }

  /** `read`, for each group of patterns that the text may hold a phrase of; nothing when there is none. */
  readFor(text: ReadableText, each: (group: number) => void): Reading | undefined {
    this.#lexer.lex(text.text)
    const { textMarks } = this.#lexer
    let any = 0
    for (let plane = 0; plane < textMarks.length; plane++) {
      any |= textMarks[plane]
      for (let rest = textMarks[plane]; rest !== 0; rest &= rest - 1) each(plane * 32 + 31 - Math.clz32(rest & -rest))
    }
    return any === 0 ? undefined : new Reading(text, this.#lexer, this.#compiled)
  }

  /** Numbers of the groups that have patterns for a label, as `readFor` names them. Throws a `RangeError` for a label that no lexicon knows. */
  groupsOf(label: string): readonly number[] {
    const groups = this.#byLabel.get(label)
    if (groups === undefined) throw new RangeError(`No lexicon knows the label '${label}'`)
    return groups
  }

  /** The phrases with a label, in source order; the same list whenever it is asked again. Throws a `RangeError` for a label that no lexicon knows. */
  matches(reading: Reading, label: string): readonly LabelledMatch[] {
    const groups = this.groupsOf(label)
    if (groups.length === 1) return this.#matches(reading, groups[0], label)
    return reading.merged(label, () => groups.flatMap((group) => this.#matches(reading, group, label)))
  }

  #matches(reading: Reading, group: number, label: string): readonly LabelledMatch[] {
    return reading.matches(this.#ready(group), this.#labelOf).get(label) ?? NONE
  }

  #ready(number: number): PatternGroup {
    let ready = this.#groups[number]
    if (ready === undefined) {
      ready = { number, automaton: new Automaton(this.#compiled, this.#compiled.groups[number]), plane: number >> 5, bit: 1 << (number & 31) }
      this.#groups[number] = ready
    }
    return ready
  }
}

const NONE: readonly LabelledMatch[] = []
