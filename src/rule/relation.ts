import type { Level, Place, Role } from '../document/index.ts'
import type { AnnotatedDocument } from './annotated-document.ts'
import type { Annotation, FindOptions } from './annotation.ts'
import { claimsBySentence } from './claims.ts'
import { edit } from './edit.ts'
import { isAllowed, keepsWithin, type Limit } from './limits.ts'
import { isSureOfKind, messageTitle } from './message.ts'
import { defineRule, type ReportOptions, type Rule, type RuleDefinition } from './rule.ts'

/** Phrases that a relation speaks of: patterns of its own, and labels of the vocabulary. */
export interface Phrases {
  /** A pattern each. */
  readonly patterns?: readonly string[]
  readonly labels?: readonly string[]
}

export interface ClaimPhrases extends Phrases {
  /** Blocks in which it counts; all when absent. */
  readonly roles?: readonly Role[]
  /** Claims that count though their clause takes them back. */
  readonly also?: readonly ('negated' | 'question' | 'conditional' | 'quoted' | 'mention')[]
}

/** Phrases that matter when they stand so near to a claim. */
export interface NearPhrases extends Phrases {
  readonly within: Level
}

/** What to put in the place of the words that were found. */
export interface Replacement {
  /** Nothing to leave them out. */
  readonly text: string
  readonly title?: string
  /** Whether it changes nothing that a customer takes in, so that `--fix` may do it. */
  readonly safe: boolean
}

/**
 * A rule that says only how phrases relate, so that data can say it: a `claim` that nothing beside it excuses (`unless`) and that lacks one of the
 * disclosures it `needs`, or meets what `conflicts` with it; or a document that lacks one of those it `requires`.
 */
export interface Relation
  extends Omit<RuleDefinition, 'messages' | 'check' | 'checkCampaign' | 'fixes' | 'severityIn' | 'yieldsTo' | 'industries' | 'jurisdictions'> {
  /** One sentence; `{text}` are the words found, `{against}` those that conflict with them, `{name}` the value of an option. */
  readonly message: string
  readonly claim?: ClaimPhrases
  readonly unless?: readonly NearPhrases[]
  readonly needs?: readonly NearPhrases[]
  readonly conflicts?: readonly NearPhrases[]
  readonly requires?: readonly Phrases[]
  /** Amounts in the claim, by the name of the part: within them the claim is none. */
  readonly limits?: Readonly<Record<string, Limit>>
  /** Name of an option that lists words: a claim in whose sentence they stand is none. */
  readonly allow?: string
  readonly fix?: Replacement
}

/** A relation as a rule, with the phrases it brings by the labels it gave them: claims, and what may stand beside them. */
export interface RelationRule {
  readonly rule: Rule
  readonly claims: Readonly<Record<string, string>>
  readonly others: Readonly<Record<string, string>>
}

/** The one message of such a rule. */
const MESSAGE = 'found'

/** What a disclosure may be and still count: it may come as a condition, or in the answer to a question. */
const DISCLOSED: FindOptions = { conditional: true, mention: true, question: true }
/** What contradicts a claim is stated. */
const STATED: FindOptions = { mention: false, question: false }

/** Makes a rule of a relation. Throws a `RuleError`. */
export function defineRelation(relation: Relation): RelationRule {
  const { message, claim, unless = [], needs = [], conflicts = [], requires = [], limits = {}, allow, fix, ...definition } = relation
  const claims: Record<string, string> = {}
  const others: Record<string, string> = {}
  const labelled = ({ patterns = [], labels = [] }: Phrases, name: string, into = others): readonly string[] => {
    if (patterns.length === 0) return labels
    const label = `${relation.id.replace('/', '.')}.${name}`
    into[label] = patterns.join('\n')
    return [label, ...labels]
  }
  const near = (list: readonly NearPhrases[], name: string): readonly Near[] =>
    list.map((phrases, at) => ({ labels: labelled(phrases, `${name}-${at + 1}`), within: phrases.within }))
  const own: Labels = {
    claims: claim === undefined ? [] : labelled(claim, 'claim', claims),
    options: { ...(claim?.roles && { roles: claim.roles }), ...Object.fromEntries((claim?.also ?? []).map((feature) => [feature, true])) },
    unless: near(unless, 'unless'),
    needs: near(needs, 'needs'),
    conflicts: near(conflicts, 'conflicts'),
    requires: requires.map((phrases, at) => labelled(phrases, `requires-${at + 1}`)),
  }
  const rule = defineRule({
    ...definition,
    ...(fix && { fixes: fix.safe ? 'safe' : 'suggestion' }),
    messages: { [MESSAGE]: message },
    check({ document, report, options }) {
      const data = options as Readonly<Record<string, string | number | readonly string[]>>
      if (claim === undefined) {
        const at = omission(document, own)
        if (at !== undefined) report(at, MESSAGE, data)
        return
      }
      const counts = (found: Annotation): boolean =>
        !keepsWithin(found, limits, options) && !isAllowed(found, allow, options) && !own.unless.some((excuse) => isNear(found, excuse))
      for (const one of claimsBySentence(document, own.claims, counts, own.options)) {
        const more: ReportOptions = fix === undefined ? {} : { fixes: [replaced(one, fix)] }
        if (own.conflicts.length > 0) {
          const against = nearest(one, own.conflicts)
          if (against !== undefined)
            report(one, MESSAGE, { ...data, against: against.text }, { ...more, related: [{ at: against, message: 'What stands against it.' }] })
        } else if (own.needs.length === 0 || own.needs.some((need) => !isNear(one, need))) report(one, MESSAGE, data, more)
      }
    },
  })
  return { rule, claims, others }
}

/** The words of a claim replaced, with a capital where they have one; or left out, with the space beside them. */
function replaced(claim: Annotation, { text, title, safe }: Replacement): ReturnType<typeof edit> {
  const { block, start, end } = claim
  const name = title ?? (text === '' ? `Leave out '${claim.text}'` : `Write '${text}'`)
  if (text === '') {
    const before = block.text[start - 1] === ' '
    return edit(
      { block, start: before ? start - 1 : start, end: !before && block.text[end] === ' ' ? end + 1 : end },
      '',
      name,
      safe ? 'safe' : undefined,
    )
  }
  const isCapital = /^\p{Lu}/u.test(claim.text)
  return edit(claim, isCapital ? text[0].toUpperCase() + text.slice(1) : text, name, safe ? 'safe' : undefined)
}

interface Near {
  readonly labels: readonly string[]
  readonly within: Level
}

interface Labels {
  readonly claims: readonly string[]
  readonly options: FindOptions
  readonly unless: readonly Near[]
  readonly needs: readonly Near[]
  readonly conflicts: readonly Near[]
  readonly requires: readonly (readonly string[])[]
}

const isNear = (claim: Annotation, { labels, within }: Near): boolean => claim.near(labels, within)

/** Of what contradicts a claim, what its reader meets first: the nearest block, and there what stands nearest. */
function nearest(claim: Annotation, conflicts: readonly Near[]): Annotation | undefined {
  let best: Annotation | undefined
  for (const { labels, within } of conflicts) {
    for (const label of labels)
      for (const other of claim.nearby(label, within, STATED)) if (best === undefined || isNearer(claim, other, best)) best = other
  }
  return best
}

function isNearer({ block, start }: Annotation, one: Annotation, other: Annotation): boolean {
  const apart = (found: Annotation): number => Math.abs(found.block.index - block.index)
  return apart(one) < apart(other) || (apart(one) === apart(other) && Math.abs(one.start - start) < Math.abs(other.start - start))
}

/** Where to tell that a document lacks what it must have; undefined where it has it, or where nobody knows what it is for. */
function omission(document: AnnotatedDocument, { requires, unless }: Labels): Place | undefined {
  if (!isSureOfKind(document.document)) return undefined
  const has = (labels: readonly string[]): boolean => labels.some((label) => document.has(label, DISCLOSED))
  if (requires.every(has) || unless.some(({ labels }) => has(labels))) return undefined
  return messageTitle(document)
}
