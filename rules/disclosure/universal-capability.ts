import { type Annotation, defineRule, leadsToLimits } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 20

export default defineRule({
  id: 'disclosure/universal-capability',
  since: '0.1.0',
  status: 'preview',
  severity: 'info',
  severityIn: { product: 'warning', pricing: 'warning' },
  confidence: 0.8,
  kinds: ['ad', 'landing', 'product', 'pricing', 'email-offer', 'social-post'],
  laws: ['US-FTC5', 'EU-UCPD', 'EU-CRD', 'UK-DMCC', 'AU-ACL'],
  summary: 'A product said to work with everything, in copy that names no limit, list or requirement.',
  why: 'Nothing works with everything; those whose bank, phone or language is left out find out once they have paid.',
  instead: 'Give the number, link the list, and name the main exceptions: "Works with 1,200 banks: check yours".',
  messages: { universal: "'{text}' names no limit, list or requirement." },
  examples: [
    { bad: 'Works with any bank.', at: 'Works with any bank', kind: 'product', severity: 'warning' },
    { bad: '# Supports every file type\n\nDrop it in and go.', at: 'Supports every file type', kind: 'landing', severity: 'info' },
    { bad: 'It connects to all your tools.', at: 'connects to all your tools', kind: 'pricing' },
    { good: 'Works with 1,200 UK banks. [Check yours](/banks)', kind: 'product' },
    { good: 'Works with any phone that has Bluetooth 5.', kind: 'product' },
    { good: '# Supports all browsers\n\n## Requirements\n\nNot supported: Internet Explorer.', kind: 'landing' },
    { nearMiss: 'All plans support e-mail.', kind: 'pricing' },
    { nearMiss: 'For all your questions, reply.', kind: 'landing' },
    { nearMiss: 'It does not work with every bank.', kind: 'product' },
  ],

  check({ document, report }) {
    const claims = document.claims('universal-fit').slice(0, MOST)
    if (claims.length === 0 || document.has('disclosure.limits', { negated: true, conditional: true, question: true })) return
    if (document.links().some(({ href }) => leadsToLimits(href))) return
    const told = new Set<string>()
    for (const claim of claims) if (isNew(claim, told)) report(claim, 'universal')
  },
})

const isNew = ({ text }: Annotation, told: Set<string>): boolean => !told.has(text) && told.size < 3 && told.add(text) !== undefined
