import { type AnnotatedDocument, type Annotation, byProminence, defineRule, isSubject, Subjects, singular, wordsOf } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 50

type Message = 'free' | 'no-card' | 'free-forever'

export default defineRule({
  id: 'contradiction/free-vs-charge',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-251', 'US-FTC5', 'US-ROSCA', 'EU-UCPD', 'EU-I-20', 'UK-DMCC', 'UK-S20-23', 'AU-ACL'],
  summary: 'A product called free, free forever, or to be had without a card, in copy that charges for it, ends it, or asks for the card.',
  why: 'People put time and data into what they think is free, and find the charge when leaving would lose what they made.',
  instead: 'State beside "free" who pays what and when: "Free for 12 months, then $3 a month".',
  messages: {
    free: "Says '{claim}' but also '{fact}'.",
    'no-card': "Says '{claim}' but asks for a card: '{fact}'.",
    'free-forever': "Says '{claim}' but it ends: '{fact}'.",
  },
  examples: [
    {
      bad: '# Free fitness app\n\nWork out at home.\n\n## Go on\n\nTo continue, choose a plan: $4.99 a week.',
      at: 'Free fitness app',
      message: 'free',
    },
    {
      bad: '# No credit card required\n\nStart in a minute.\n\n## Step 2\n\nEnter your card details.',
      at: 'No credit card required',
      message: 'no-card',
    },
    { bad: '# Free forever\n\nNotes everywhere.\n\n## FAQ\n\nIt is free for 12 months.', at: 'Free forever', message: 'free-forever' },
    { bad: '<h1>100% free dating</h1><p>Meet people.</p><p>A membership is required to read messages.</p>', format: 'html', at: '100% free dating' },
    {
      good: '| | Free | Team |\n| --- | --- | --- |\n| Price | Free forever | $8/user |\n| Card | No card required | Card required |',
      note: 'two plans',
    },
    { good: 'No card needed for the trial.\n\nAdd a card only if you upgrade.' },
    { good: '# Free delivery\n\nMugs cost $14.' },
    { good: '# Free fitness app\n\n## Premium\n\nUpgrade to Premium for $4.99 a week.', note: 'the charge is for more' },
    { nearMiss: '# Free consultation\n\nTreatment costs £200.' },
    { nearMiss: 'Feel free to look around.\n\nA membership is required to vote.' },
    { nearMiss: 'Free forever for one user.\n\nTeams: free for 30 days, then $5.' },
  ],

  check({ document, report }) {
    let known: Subjects | undefined
    const isAlike = (a: Annotation, b: Annotation): boolean => {
      known ??= new Subjects(document)
      return known.comparable(a, b)
    }
    const told = new Set<Annotation>()
    const compare = (claims: readonly Annotation[], facts: () => readonly Annotation[], message: Message): void => {
      if (claims.length === 0) return
      const against = facts()
      for (const claim of claims) {
        const fact = against.find((one) => isApart(claim, one) && isOfClaim(claim, one) && isAlike(claim, one))
        if (fact === undefined || told.has(fact)) continue
        told.add(fact)
        const [first, second] = byProminence(claim, fact)
        const related = [{ at: second, message: second === fact ? 'What stands against it.' : 'The promise.' }]
        report(first, message, { claim: claim.text, fact: fact.text }, { related })
        return
      }
    }
    compare(document.claims('no-card').slice(0, MOST), () => cardDemands(document), 'no-card')
    const bounded = (claim: Annotation): boolean => claim.near(['cue.free-bound', 'cue.not-free'], 'sentence', { negated: true })
    compare(
      document
        .claims('free-forever')
        .slice(0, MOST)
        .filter((claim) => !claim.near('cue.free-bound', 'sentence')),
      // "Free for 14 days, then $19" is told by pricing/free-with-conditions.
      () => (document.has('fact.free-ends', { conditional: true }) ? [] : [...document.facts('free-limit'), ...charges(document)]),
      'free-forever',
    )
    compare(
      document
        .claims('free-product')
        .slice(0, MOST)
        .filter((claim) => !bounded(claim)),
      () => charges(document),
      'free',
    )
  },
})

const cardDemands = (document: AnnotatedDocument): Annotation[] =>
  document
    .find('fact.card-demand')
    .slice(0, MOST)
    .filter((one) => !one.near('cue.card-later', 'sentence', { negated: true }))

const charges = (document: AnnotatedDocument): Annotation[] =>
  ['fact.must-pay', 'fact.thing-costs']
    .flatMap((label) => document.find(label).slice(0, MOST))
    .filter((one) => !one.near(['cue.other-charge', 'cue.others'], 'sentence', { negated: true }))

/** A cost counts where its sentence speaks of the very thing: "free photos", "photos cost $4". */
function isOfClaim(claim: Annotation, fact: Annotation): boolean {
  if (fact.label !== 'fact.thing-costs') return true
  const head = wordsOf(claim.part('thing')?.text ?? '').at(-1)
  return head !== undefined && isSubject(singular(head), wordsOf(fact.sentence.text).map(singular))
}

/** What stands in the same sentence is part of the promise. */
const isApart = (claim: Annotation, fact: Annotation): boolean => claim.distance(fact) !== 'sentence'
