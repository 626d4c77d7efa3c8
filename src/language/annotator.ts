import { Automaton, type Symbols, WordSets } from './automaton.ts'
import { type CompiledGroup, type CompiledLexicons, compileLexicons } from './compile.ts'
import { entityWords } from './entities.ts'
import { Lexer, type WordMarks } from './lexer.ts'
import type { Lexicon } from './lexicon.ts'
import { type LabelledMatch, type PatternGroup, type ReadableText, Reading } from './reading.ts'
import { unpackSteps } from './steps.ts'
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
  readonly #sets: WordSets
  readonly #byLabel = new Map<string, CompiledGroup[]>()
  readonly #groups = new Map<CompiledGroup, PatternGroup>()
  readonly #symbols: Symbols = { count: 0, word: [], kinds: [], class: [], first: [], last: [] }
  readonly #lexer: Lexer
  readonly #isEntityWord: Uint8Array

  /** Takes lexicons, or what `compileLexicons` made of them; throws as that does. */
  constructor(lexicons: readonly Lexicon[] | CompiledLexicons) {
    const compiled = 'groups' in lexicons ? lexicons : compileLexicons(lexicons)
    const vocabulary = new Vocabulary()
    for (let word = 1; word < compiled.words.length; word++) vocabulary.add(compiled.words[word])
    for (const group of compiled.groups) {
      for (const label of new Set(group.labels)) {
        const groups = this.#byLabel.get(label)
        if (groups === undefined) this.#byLabel.set(label, [group])
        else groups.push(group)
      }
    }
    this.labels = new Set(this.#byLabel.keys())
    this.#compiled = compiled
    this.#sets = new WordSets(compiled.sets)
    this.#lexer = new Lexer(vocabulary, marksOf(compiled))
    this.#isEntityWord = new Uint8Array(compiled.words.length)
    for (const word of entityWords) this.#isEntityWord[vocabulary.get(word)] = 1
  }

  /** Cuts a text into words; what else there is to know of it is found on demand. */
  read(text: ReadableText): Reading {
    this.#lexer.lex(text.text)
    return new Reading(text, this.#lexer, this.#isEntityWord)
  }

  /** `read`, for each group of patterns that the text may hold a phrase of; nothing when there is none. */
  readFor(text: ReadableText, each: (group: number) => void): Reading | undefined {
    const lexer = this.#lexer
    lexer.lex(text.text)
    if ((lexer.lowMarks | lexer.highMarks) === 0) return undefined
    for (let rest = lexer.lowMarks; rest !== 0; rest &= rest - 1) each(31 - Math.clz32(rest & -rest))
    for (let rest = lexer.highMarks; rest !== 0; rest &= rest - 1) each(31 + 31 - Math.clz32(rest & -rest))
    return new Reading(text, lexer, this.#isEntityWord)
  }

  /** Numbers of the groups that have patterns for a label, as `readFor` names them. Throws a `RangeError` for a label that no lexicon knows. */
  groupsOf(label: string): readonly number[] {
    const groups = this.#byLabel.get(label)
    if (groups === undefined) throw new RangeError(`No lexicon knows the label '${label}'`)
    return groups.map((group) => this.#compiled.groups.indexOf(group) % MARKS)
  }

  /** The phrases with a label, in source order; the same list whenever it is asked again. Throws a `RangeError` for a label that no lexicon knows. */
  matches(reading: Reading, label: string): readonly LabelledMatch[] {
    const groups = this.#byLabel.get(label)
    if (groups === undefined) throw new RangeError(`No lexicon knows the label '${label}'`)
    if (groups.length === 1) return reading.matches(this.#ready(groups[0]), this.#symbols).get(label) ?? NONE
    return reading.merged(label, () => groups.flatMap((group) => reading.matches(this.#ready(group), this.#symbols).get(label) ?? NONE))
  }

  #ready(group: CompiledGroup): PatternGroup {
    let ready = this.#groups.get(group)
    if (ready === undefined) {
      const bit = this.#compiled.groups.indexOf(group) % MARKS
      const automaton = new Automaton(unpackSteps(group.steps), this.#sets, this.#compiled.words.length)
      ready = { labels: group.labels, automaton, low: bit < 31 ? 1 << bit : 0, high: bit < 31 ? 0 : 1 << (bit - 31) }
      this.#groups.set(group, ready)
    }
    return ready
  }
}

const NONE: readonly LabelledMatch[] = []

/** Groups that a text can be marked for; where there are more, some share a mark and are looked at in vain. */
const MARKS = 62

function marksOf({ words, groups }: CompiledLexicons): WordMarks {
  const marks = { low: new Int32Array(words.length), high: new Int32Array(words.length) }
  groups.forEach(({ anchors }, at) => {
    const bit = at % MARKS
    const half = bit < 31 ? marks.low : marks.high
    for (const word of anchors) half[word] |= 1 << (bit % 31)
  })
  return marks
}
