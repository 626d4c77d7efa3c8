import type { Kind, Role } from '../src/document/index.ts'

/** One labelled text. `label` 1 should be flagged, 0 should not. */
export interface Row {
  id: string
  text: string
  label: 0 | 1
  category: string
}

/** How a set is scored: what candor is told about each text, and which findings count. */
export interface SetPlan {
  file: string
  /** Every second row of the odd half, from its first, has been opened for tuning since. The others never were. */
  opened?: true
  title: string
  kind: Kind
  role?: Role
  /** Rules whose findings count; every rule when absent. */
  counts?: (ruleId: string) => boolean
  /** Count findings of severity info too. */
  infos?: boolean
  /** `f1`: precision, recall and F1 over the labels. `share`: how many of the rows that `shareOf` picks are flagged. */
  measure: 'f1' | 'share'
  shareOf?: (row: Row) => boolean
  /** The classes a row belongs to and the rules that answer for each; recall is given per class, and precision where `rules` are named. */
  classes?: Readonly<Record<string, readonly string[]>>
  classesOf?: (row: Row) => readonly string[]
}

/** Types of unfair clause, and the rules that answer for them (a suffix 2 or 3 in the data is unfair, 1 is fair). */
const unfairClauses: Readonly<Record<string, readonly string[]>> = {
  a: ['terms/forced-arbitration', 'terms/class-action-waiver'],
  ch: ['terms/unilateral-change'],
  cr: ['terms/content-removal-at-will'],
  j: ['terms/distant-jurisdiction'],
  law: ['terms/foreign-law'],
  ltd: ['terms/liability-exclusion', 'terms/no-liability', 'terms/as-is-no-warranty'],
  ter: ['terms/termination-at-will'],
  use: ['terms/consent-by-use'],
  pinc: ['privacy/policy-by-reference'],
}

/** Cases of badly judged quotes, and the rules that answer for them. */
const quotedCases: Readonly<Record<string, readonly string[]>> = {
  'as-is-no-warranty': ['terms/as-is-no-warranty'],
  'tracking-tech': ['privacy/tracking'],
  'terminate-without-cause': ['terms/termination-at-will'],
  'data-to-third-parties': ['privacy/vague-sharing'],
  indemnify: ['terms/indemnity'],
  'silent-change': ['terms/unilateral-change'],
  'data-sold-on-bankruptcy': ['privacy/transfer-on-sale'],
  'content-removal-at-will': ['terms/content-removal-at-will'],
  'ignores-dnt': ['privacy/tracking'],
  'no-liability': ['terms/no-liability', 'terms/liability-exclusion'],
  'forced-arbitration': ['terms/forced-arbitration'],
  'class-action-waiver': ['terms/class-action-waiver'],
  'kept-after-erasure': ['privacy/kept-after-erasure'],
  'no-refund': ['terms/no-refund'],
  'shortened-limitation-period': ['terms/short-claim-period'],
  'waive-moral-rights': ['terms/moral-rights-waiver'],
  'undefined-retention': ['privacy/undefined-retention'],
}

export const sets: readonly SetPlan[] = [
  {
    file: 'yada2022_ec_darkpattern',
    title: 'shop strings',
    opened: true,
    kind: 'landing',
    measure: 'f1',
    classesOf: (row) => (row.label === 1 ? [row.category] : []),
  },
  {
    file: 'unfair_tos_en',
    title: 'terms, English',
    kind: 'terms',
    measure: 'f1',
    infos: true,
    counts: (id) => /^(terms|privacy|subscription)\//.test(id),
    classes: unfairClauses,
    classesOf: (row) => [...row.category.matchAll(/\b([a-z]+)[23]\b/g)].map((match) => match[1]),
  },
  {
    file: 'tosdr_rule_subset',
    title: 'ToS quotes',
    kind: 'terms',
    measure: 'share',
    shareOf: (row) => row.label === 0,
    classes: quotedCases,
    classesOf: (row) => (row.label === 1 ? [row.category] : []),
  },
  {
    file: 'clickbait_headlines',
    title: 'headlines',
    kind: 'newsletter',
    role: 'subject',
    measure: 'f1',
    infos: true,
    counts: (id) => id === 'claims/clickbait-headline',
  },
  { file: 'sms_spam', title: 'text messages, legitimate', kind: 'landing', measure: 'share', shareOf: (row) => row.label === 0 },
  { file: 'hypo_hyperbole', title: 'hyperbole and paraphrases', kind: 'landing', measure: 'share' },
  { file: 'unfair_tos_de', title: 'terms, German', kind: 'terms', measure: 'share', infos: true },
  { file: 'unfair_tos_it', title: 'terms, Italian', kind: 'terms', measure: 'share', infos: true },
  { file: 'unfair_tos_pl', title: 'terms, Polish', kind: 'terms', measure: 'share', infos: true },
]
