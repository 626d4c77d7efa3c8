import { type Annotation, bySameWords, defineRule, hereToo, isNoted, prominenceRank, sourcesOf, TakenPlaces } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 100
/** From so many figures in a sentence on, they are the steps that lead to the greatest. */
const STEPS = 3
/** Rank of a heading, a button or a subject. */
const PROMINENT = 4

export default defineRule({
  id: 'claims/up-to-no-basis',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.85,
  kinds: ['selling'],
  yieldsTo: ['pricing/reference-price-no-basis', 'finance/income-claim'],
  laws: ['US-FTC5', 'EU-UCPD', 'UK-CAP-3', 'UK-CTSI', 'CA-COMP', 'AU-ACL'],
  evidence: ['stat'],
  summary: 'A greatest saving, speed or gain with nothing that says how usual it is.',
  why: 'Most readers take "up to 70%" for what they will get, and few of them get it.',
  instead: 'Lead with what is usual, or say for how many the most holds: "140 of 900 pieces are at 70% or more".',
  messages: {
    basis: "'{text}' gives the most one can get, but not what is usual or for how many it holds.",
  },
  examples: [
    { bad: 'Save up to 80% on energy.', at: 'Save up to 80%', severity: 'info' },
    { bad: '# Up to 10x more leads', at: 'Up to 10x more', severity: 'warning' },
    { bad: 'Earn as much as $3,000 a week.', at: 'Earn as much as $3,000' },
    { bad: 'UP TO 50% OFF', role: 'subject', at: 'UP TO 50% OFF', severity: 'warning', kind: 'email-offer' },
    { bad: '# Up to 50% off\n\nEverything is up to 50% off.', at: 'Up to 50% off', severity: 'warning', note: 'one finding for both' },
    { bad: 'Fibre with speeds of up to 900 Mbps', at: 'up to 900 Mbps' },
    { good: 'Up to 80% off: 140 of 900 pieces are at 70% or more.' },
    { good: 'Average speed 67 Mbps, and up to 80 Mbps at night.' },
    { good: 'Save up to 30%: 5% on one case, 15% on three, 30% on six.' },
    { good: 'Up to 40% off.*\n\n\\* 22 of 310 items; most are reduced by 20%.' },
    { nearMiss: 'Add up to 5 users.' },
    { nearMiss: 'Refunds take up to 5 working days.' },
    { nearMiss: 'We cover vet fees of up to £7,000 a year.' },
    { bad: 'Shrink your files by up to 70%', at: 'Shrink your files by up to 70%' },
    { nearMiss: 'Cotton shrinks by up to 8%, so buy it a little wide.', note: 'it speaks against the goods' },
    { nearMiss: 'Stay up to date.' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const hasSource = sourcesOf(document)
    const found: Annotation[] = []
    for (const claim of document.find('claim.up-to', { conditional: true }).slice(0, MOST)) {
      if (taken.touches(claim) || claim.hasVariable || claim.near('cue.limit', 'sentence') || hasSteps(claim)) continue
      taken.take(claim.sentence)
      if (claim.near('disclosure.typical', 'neighbour') || isNoted(claim, 'disclosure.typical') || hasSource(claim)) continue
      found.push(claim)
    }
    for (const claims of bySameWords(found)) {
      // What is said in the title and again in the text is one claim, told where it is loudest.
      const claim = claims.reduce((a, b) => (prominenceRank(b.block) > prominenceRank(a.block) ? b : a))
      const related = hereToo(claims.filter((one) => one !== claim))
      report(claim, 'basis', {}, { severity: prominenceRank(claim.block) >= PROMINENT ? 'warning' : 'info', related })
    }
  },
})

/** `5% on one case, 15% on three, 30% on six`. */
function hasSteps({ document, block, sentence }: Annotation): boolean {
  const first = document.reading(block)
  let steps = 0
  for (const { kind, first: token } of first.entities) {
    if (kind !== 'percent' && kind !== 'money') continue
    const at = first.tokens.start[token]
    if (at >= sentence.start && at < sentence.end && ++steps >= STEPS) return true
  }
  return false
}
