import { levelRank } from '../../src/document/index.ts'
import {
  type Annotation,
  defineRule,
  isSubject,
  type NamedThing,
  namedThing,
  prominenceRank,
  Subjects,
  singular,
  stem,
  wordsOf,
} from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 100
/** A condition that names no thing stands no more blocks below its offer than this, and has no more words. */
const NEAR = 6
const SHORT = 14
/** Words for the same thing. */
const SAME: Readonly<Record<string, string>> = {
  delivery: 'shipping',
  postage: 'shipping',
  deliver: 'shipping',
  ship: 'shipping',
  shipped: 'shipping',
  present: 'gift',
}
const CONDITIONS = ['fact.free-condition', 'fact.just-pay', 'fact.pay-postage']
const CARRIES = new Set(['with', 'when', 'if'])
const LOUD: ReadonlySet<string> = new Set(['heading', 'button', 'subject'])
/** Things that are free for the asking. */
const PLAIN = new Set(
  'offer detail details info information money help advice thing way time plan tier version edition account quote estimate consultation trial demo month week day trials updates'.split(
    ' ',
  ),
)

export default defineRule({
  id: 'pricing/free-with-conditions',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['US-251', 'EU-I-20', 'UK-S20-23', 'UK-CAP-3', 'AU-ACL'],
  summary: 'Something called free whose condition or cost stands elsewhere.',
  why: '"Free" makes people decide before they read on; those who find the cost later have already given their time or their card.',
  instead: 'Put the condition in the same sentence as "free": "Free delivery on orders over $50."',
  messages: {
    condition: "'{text}' holds only on a condition that stands elsewhere: '{condition}'.",
    ends: "'{text}' ends: elsewhere it says '{condition}'.",
  },
  examples: [
    {
      bad: '# FREE charger!\\*\n\nIn three colours.\n\n\\*Pay $9.95 shipping and processing.',
      at: 'FREE charger',
      severity: 'error',
      message: 'condition',
      note: 'a note is not enough',
    },
    {
      bad: 'From: Bloom <post@bloom.example>\nSubject: Your free gift\nContent-Type: text/plain\n\nHello,\n\nThe gift comes with any order of $60 or more.\n',
      format: 'email',
      kind: 'email-offer',
      at: 'free gift',
      severity: 'error',
    },
    {
      bad: '# Free forever\n\nInvoices in one click.\n\n## How it works\n\nFree for 14 days, then $19 a month.',
      at: 'Free forever',
      message: 'ends',
    },
    { bad: 'Enjoy free returns.\n\n## Returns\n\nWe deduct £4 handling from each return.', at: 'free returns', severity: 'warning' },
    { bad: '# Free shipping\n\nHand-poured candles.\n\n## FAQ\n\nShipping is free on orders over $75.', at: 'Free shipping' },
    {
      bad: '<h2>Free smart speaker</h2><p>The sound of home.</p><p class="legal">Speaker free with a 24-month contract.</p>',
      format: 'html',
      at: 'Free smart speaker',
    },
    { good: 'Free charger when you buy any phone. Free recipe book (you only pay the postage, £2.90).' },
    { good: '# Free shipping on orders over $50\n\nMugs $14.' },
    { good: '# Free shipping\n\nMugs $14. Plates $18.', note: 'nothing says that it costs anything' },
    { good: '## Free plan\n\nThree projects, no card.\n\n## Pro\n\n$12 a month with an annual contract.' },
    { good: '# Free parking\n\nFor all guests.\n\n## Breakfast\n\nIncluded when you book three nights.', note: 'a condition on something else' },
    { good: 'Two for one on mugs. Free shipping on orders $40 or more! Shop today.' },
    { good: '## A free upgrade in May\n\nThe upgrade is yours when you book a weekend before 31 May.\n\nSee you there.' },
    {
      nearMiss: 'Ten stamps = one free drink.\n\nWe add a cake in the week of your birthday when you buy any drink.',
      note: 'what the stamps are for; the cake is another gift',
    },
    { nearMiss: 'Feel free to reply, toll-free.\n\nYour gift comes with any order.' },
    { nearMiss: 'Sugar-free bars.\n\nThe bars come with any order over $30.' },
    { nearMiss: 'Free software.\n\nThe software requires a subscription.' },
  ],

  check({ document, report }) {
    const claims = document.claims('free').slice(0, MOST)
    const things = claims.map(thingOf).filter((thing) => !isIdiom(thing.claim) && !CARRIES.has(thing.next ?? '') && !PLAIN.has(thing.head ?? ''))
    if (things.length === 0) return
    const conditions = [...CONDITIONS, 'cue.bare-condition', 'cue.limiting'].flatMap((label) => document.find(label, { conditional: true }))
    const ends = document.facts('free-ends')
    if (conditions.length === 0 && ends.length === 0) return
    const subjects = new Subjects(document)
    const speech = new Speech()
    const { markers } = document
    const isOnly = new Set(things.map((thing) => thing.head)).size === 1
    const found = new Map<string, { thing: Thing; condition: Annotation; forever: boolean }>()
    for (const thing of things) {
      const { claim, head } = thing
      if (claim.near([...CONDITIONS, 'fact.free-ends'], 'block')) continue
      const forever = claim.near('claim.free-forever', 'sentence')
      const notes = new Set(markers.notesOf({ ...thing, end: claim.sentence.end }).map((note) => note.block))
      const condition = forever
        ? ends.find((one) => subjects.comparable(claim, one))
        : conditions.find((one) => notes.has(one.block) || qualifies(one, thing, isOnly, speech))
      if (condition === undefined || isToldBefore(condition, claim) || isToldBeside(condition, claim)) continue
      const key = head === undefined ? condition.text : same(head)
      const before = found.get(key)
      if (before === undefined || prominenceRank(claim.block) > prominenceRank(before.thing.block)) found.set(key, { thing, condition, forever })
    }
    for (const { thing, condition, forever } of found.values()) {
      const severity = LOUD.has(thing.block.role) ? 'error' : 'warning'
      const related = [{ at: condition, message: 'The condition.' }]
      report(thing, forever ? 'ends' : 'condition', { condition: condition.text }, { severity, related })
    }
  },
})

/** A claim with the name of what is free: `mug` of "free travel mug". */
interface Thing extends NamedThing {
  readonly claim: Annotation
}

/** `sugar-free`, `feel free`, `Free` as the name of a plan. */
function isIdiom(claim: Annotation): boolean {
  const { block, start, end } = claim
  if (block.text[start - 1] === '-' || block.text[end] === '-') return true
  if (claim.role === 'cell' && end - start === block.text.length) return true
  const covers = (other: Annotation): boolean => other.start < end && other.end > start
  return claim.nearby('cue.not-free', 'sentence', { negated: true }).some(covers) || claim.nearby('claim.trial', 'sentence').some(covers)
}

function thingOf(claim: Annotation): Thing {
  const item = claim.part('item')?.text
  const thing = namedThing(claim)
  return item === undefined ? { ...thing, claim } : { ...thing, claim, end: claim.end, head: singular(item.toLowerCase()) }
}

/** Whether a condition speaks of the thing: it names it, or it says "just pay" and only one thing is free. */
function qualifies(condition: Annotation, { claim, head }: Thing, isOnly: boolean, speech: Speech): boolean {
  if (condition.label === 'fact.just-pay' && isOnly) return true
  if (condition.label === 'cue.bare-condition') return isOnly && isOfOffer(condition, claim)
  if (wordsOf(condition.text).slice(1).includes('free')) return false
  if (head === undefined) return false
  const { words, stems } = speech.of(condition)
  const noun = same(head)
  if (!stems.includes(noun)) return false
  return (
    condition.label !== 'cue.limiting' ||
    isSubject(
      noun,
      words.map((word, at) => (stems[at] === noun ? noun : word)),
    )
  )
}

/** The words of the sentences that conditions stand in, as they are and as they are compared: every free thing asks for all of them. */
class Speech {
  readonly #known = new Map<Annotation, { readonly words: readonly string[]; readonly stems: readonly string[] }>()

  of(condition: Annotation): { readonly words: readonly string[]; readonly stems: readonly string[] } {
    let known = this.#known.get(condition)
    if (known === undefined) {
      const words = wordsOf(condition.sentence.text)
      known = { words, stems: words.map(same) }
      this.#known.set(condition, known)
    }
    return known
  }
}

/** A condition without a thing of its own is that of the offer above it. */
const isOfOffer = (condition: Annotation, claim: Annotation): boolean =>
  condition.block.index - claim.block.index <= NEAR &&
  wordsOf(condition.sentence.text).length <= SHORT &&
  (claim.role === 'subject' || levelRank[claim.distance(condition)] <= levelRank.section)

/** Who has read the condition first is not misled by the bare word. */
const isToldBefore = (condition: Annotation, claim: Annotation): boolean =>
  condition.block.index < claim.block.index && condition.block.prominence !== 'small'

/** Words of the same block, and the text right under a heading, are read with it; a note is not, nor small print. */
const isToldBeside = (condition: Annotation, { block }: Annotation): boolean =>
  condition.block === block ||
  (block.role === 'heading' && condition.block.index === block.index + 1 && condition.block.prominence !== 'small' && !isNote(condition.block.text))

const isNote = (text: string): boolean => /^[*†‡\d]/.test(text)

const same = (word: string): string => SAME[singular(word)] ?? stem(singular(word))
