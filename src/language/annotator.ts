import { type Lexicon, linesOf } from './lexicon.ts'
import { type Analysis, type AnnotatedText, type LabelledPattern, Matcher } from './matcher.ts'
import { parsePattern } from './pattern.ts'

/**
 * Labels come in two tiers. `claim.…` is what a check starts from; everything else (facts, cues, disclosures) is what it then looks for. Most
 * documents hold few claims that matter to their kind, so the second tier, which is full of everyday words, is read only when a rule asks for it.
 */
export const tiers = ['claims', 'support'] as const
export type Tier = (typeof tiers)[number]

export const tierOf = (label: string): Tier => (label.startsWith('claim.') ? 'claims' : 'support')

/** Labels text by the phrase patterns of lexicons. One annotator serves any number of documents. */
export class Annotator {
  readonly labels: ReadonlySet<string>
  readonly #patterns: Readonly<Record<Tier, readonly LabelledPattern[]>>
  readonly #matchers: Partial<Record<Tier, Matcher>> = {}

  /** Reads all patterns. Throws a `PatternError` for one that cannot be read, a `RangeError` for a group defined twice. */
  constructor(lexicons: readonly Lexicon[]) {
    const groups = groupsOf(lexicons)
    const patterns: Record<Tier, LabelledPattern[]> = { claims: [], support: [] }
    const labels = new Set<string>()
    for (const lexicon of lexicons) {
      for (const [label, entry] of Object.entries(lexicon.patterns)) {
        labels.add(label)
        for (const line of linesOf(entry)) patterns[tierOf(label)].push({ label, node: parsePattern(line, groups) })
      }
    }
    this.labels = labels
    this.#patterns = patterns
  }

  /** The phrases of one tier in a text; undefined when there are none. */
  annotate(text: AnnotatedText, tier: Tier): Analysis | undefined {
    return this.#matcher(tier).match(text)
  }

  /** The tokens, sentences and entities of a text, whatever phrases it holds. */
  analyse(text: AnnotatedText): Analysis {
    return this.#matcher('claims').analyse(text)
  }

  #matcher(tier: Tier): Matcher {
    this.#matchers[tier] ??= new Matcher(this.#patterns[tier])
    return this.#matchers[tier]
  }
}

function groupsOf(lexicons: readonly Lexicon[]): Record<string, string> {
  const groups: Record<string, string> = {}
  for (const lexicon of lexicons) {
    for (const [name, words] of Object.entries(lexicon.groups ?? {})) {
      if (Object.hasOwn(groups, name)) throw new RangeError(`Two lexicons define the group <${name}>`)
      groups[name] = words
    }
  }
  return groups
}
