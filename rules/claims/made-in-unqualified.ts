import { type Annotation, byProminence, claimsBySentence, defineRule, Subjects, sourcesOf } from '../../src/rule/index.ts'

/** More of them in one document are no copy. */
const MOST = 40

export default defineRule({
  id: 'claims/made-in-unqualified',
  since: '0.1.0',
  status: 'preview',
  severity: 'info',
  confidence: 0.75,
  kinds: ['selling'],
  laws: ['US-323', 'EU-UCPD', 'UK-DMCC', 'AU-ACL', 'CA-COMP'],
  evidence: ['certificate'],
  summary: 'A place of making that the copy itself takes back, or that is said of every part and shown for none.',
  why: 'People pay more to buy from near by; where the parts come from far away, they paid for a label.',
  instead: 'Say what was done where: "Assembled in Ohio from parts made in Taiwan".',
  messages: {
    contradicted: "Says '{claim}' but also '{fact}'.",
    whole: "'{text}' says it of all parts, and nothing shows where they come from.",
  },
  examples: [
    {
      bad: '# Made in the USA\n\nA lamp for life.\n\nThe motor and electronics are imported from China.',
      at: 'Made in the USA',
      message: 'contradicted',
      severity: 'error',
      kind: 'product',
    },
    { bad: '100% made in Italy.', at: '100% made in Italy', message: 'whole', severity: 'info', kind: 'product' },
    { bad: 'Entirely built in Britain. Buy today.', at: 'Entirely built in Britain', message: 'whole', kind: 'landing' },
    { bad: 'British made boots.\n\nCare: wipe clean. Sewn in India.', at: 'British made', message: 'contradicted', kind: 'product' },
    { good: 'Made in the USA with imported parts.', kind: 'product' },
    { good: 'Made in Leeds since 1921.', kind: 'product' },
    { good: 'Assembled in Ohio. The motor comes from Taiwan.', kind: 'product' },
    { good: '100% made in Italy, certified by the [institute](https://made.example/cert/77).', kind: 'product' },
    { nearMiss: 'Made in minutes. Parts are imported from China.', kind: 'product' },
    { nearMiss: 'Not made in the USA.', kind: 'product' },
  ],

  check({ document, report }) {
    const claims = document.claims('made-in').slice(0, MOST).filter(isUnscoped)
    if (claims.length > 0) {
      const subjects = new Subjects(document)
      const foreign = document.facts('foreign-part').slice(0, MOST)
      for (const claim of claims) {
        const fact = foreign.find((one) => one.distance(claim) !== 'sentence' && subjects.comparable(claim, one))
        if (fact === undefined) continue
        const [first, second] = byProminence(claim, fact)
        const related = [{ at: second, message: second === fact ? 'Where it comes from.' : 'The claim.' }]
        report(first, 'contradicted', { claim: claim.text, fact: fact.text }, { severity: 'error', related })
        return
      }
    }
    const hasSource = sourcesOf(document)
    for (const claim of claimsBySentence(document, ['claim.wholly-made-in'], isUnscoped)) if (!hasSource(claim)) report(claim, 'whole')
  },
})

const isUnscoped = (claim: Annotation): boolean => !claim.near('disclosure.origin-scope', 'sentence', { negated: true })
