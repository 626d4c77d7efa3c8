import { type AnnotatedDocument, type Annotation, byProminence, defineRule, Subjects } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 50
/** App stores ask for a day or two; that is no hurdle. */
const SHORT_NOTICE = 3
const LONG = 31

export default defineRule({
  id: 'contradiction/cancel-anytime',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FTC5', 'US-ROSCA', 'CA-ARL', 'EU-UCPD', 'UK-DMCC', 'AU-ACL'],
  summary: 'A promise that one may leave at any time, in copy that sets a minimum term, notice, exit fee or single way out.',
  why: 'People commit more easily to what they can leave; those who find the limit later keep paying for what they no longer want.',
  instead: 'Say the real rule in the promise itself: "Cancel at any time with 30 days\' notice."',
  messages: {
    conflict: "Says '{claim}' but also '{fact}'.",
  },
  examples: [
    { bad: '# Cancel anytime\n\nFibre for $30 a month.\n\n## Terms\n\n12-month minimum.', at: 'Cancel anytime' },
    { bad: '# No contract\n\nTV your way.\n\n## Fees\n\nA $75 early termination fee applies.', at: 'No contract' },
    {
      bad: 'Try it, no strings attached.\n\n## Ending it\n\nYou must give written notice 60 days before renewal.',
      at: 'no strings attached',
    },
    { bad: '# Leave whenever you like\n\nTo cancel you must call our team.', at: 'Leave whenever you like' },
    { bad: '| Plan | Details |\n| --- | --- |\n| Club | Cancel anytime. 12-month contract. |', at: 'Cancel anytime' },
    {
      bad: '<div class="plan"><h3>Plus</h3><p>No commitment</p><p>24-month agreement</p></div>',
      format: 'html',
      at: 'No commitment',
    },
    { bad: 'Cancel any time.\n\n# 24-month contract\n\nA new phone every two years.', at: '24-month contract', note: 'the heading stands out more' },
    { bad: '# No tie-in\n\nFast.\n\n## Terms\n\nContracts run for 24 months; leaving early costs £75.', at: 'No tie-in' },
    { good: 'Cancel anytime in Settings; you keep access until the month ends.' },
    { good: 'Cancel anytime. We do not refund part of a month.' },
    { good: 'You can cancel anytime with 30 days’ notice.', note: 'the promise carries its limit' },
    { good: '**Flex:** cancel anytime\n\n**Annual:** 12-month minimum', note: 'two plans' },
    { good: '# Cancel anytime\n\nNo early termination fee, no minimum term.' },
    { good: '# Cancel anytime\n\nDo so at least 24 hours before your plan renews.', note: 'the paid period simply ends' },
    { nearMiss: '# Cancel anytime\n\nWe give you 30 days’ notice before prices change.' },
    { nearMiss: 'Tired of 24-month contracts? Cancel ours anytime.' },
    { nearMiss: '# Cancel anytime\n\nEvery device has a 24-month warranty.' },
  ],

  check({ document, report }) {
    const claims = document.claims('cancel-anytime').slice(0, MOST)
    if (claims.length === 0) return
    const limits = exitLimits(document)
    const subjects = new Subjects(document)
    const told = new Set<Annotation>()
    for (const claim of claims) {
      const limit = limits.find((one) => contradicts(claim, one) && isSameOffer(claim, one, subjects))
      if (limit === undefined || told.has(limit)) continue
      told.add(limit)
      const [first, second] = byProminence(claim, limit)
      const message = second === limit ? 'What stands against it.' : 'The promise.'
      report(first, 'conflict', { claim: claim.text, fact: limit.text }, { related: [{ at: second, message }] })
    }
  },
})

/** What keeps a customer from leaving at any time: terms, notice, fees, a single awkward way. */
function exitLimits(document: AnnotatedDocument): Annotation[] {
  const ours = (fact: Annotation): boolean => !fact.near(['cue.others', 'cue.other-term'], 'sentence', { negated: true })
  return [
    ...document.facts('minimum-term').filter((term) => (term.value('length')?.days ?? 365) > LONG && ours(term)),
    ...document
      .facts('notice')
      .filter((notice) => (notice.value('length')?.days ?? 30) >= SHORT_NOTICE && !notice.near('cue.we-notify', 'sentence') && ours(notice)),
    ...document.facts('exit-fee').filter(ours),
    ...document.facts('exit-route').filter((route) => !route.near('cue.other-route', 'sentence') && ours(route)),
  ]
}

/** A limit in the same sentence is part of the promise, and so is notice in the same block. */
function contradicts(claim: Annotation, limit: Annotation): boolean {
  const distance = claim.distance(limit)
  if (distance === 'sentence') return false
  return distance !== 'block' || limit.label !== 'fact.notice' || limit.block !== claim.block
}

/** A general promise is not broken by the term of a plan that is chosen for its term: “Annual plan: 12 months”. */
function isSameOffer(claim: Annotation, limit: Annotation, subjects: Subjects): boolean {
  const [promised, limited] = [subjects.of(claim), subjects.of(limit)]
  if (promised !== undefined) return limited === undefined || promised === limited
  return limited === undefined || !(TERM_PLANS.has(limited) || (limited[0] >= '0' && limited[0] <= '9'))
}

const TERM_PLANS: ReadonlySet<string> = new Set(['year', 'quarter', 'fixed', 'fixed term', 'saver', 'contract', 'annual', 'yearly', 'month'])
