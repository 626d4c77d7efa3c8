import type { Block } from '../../src/document/index.ts'
import { type Annotation, defineRule } from '../../src/rule/index.ts'

const EVEN_SO = { conditional: true, question: true, negated: true } as const

export default defineRule({
  id: 'pricing/vague-order-button',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.8,
  kinds: ['checkout'],
  jurisdictions: ['EU'],
  laws: ['EU-CRD'],
  summary: 'A checkout whose last button does not say that pressing it costs money.',
  why: 'A button is what people read last; one that says "Confirm" lets them buy while they think they look on.',
  instead: 'Write on the button that the order is paid for: "Buy now", "Order and pay".',
  messages: {
    vague: "The last button, '{text}', does not say that pressing it means to pay.",
  },
  examples: [
    {
      bad: '<h1>Checkout</h1><p>Total: €84.00</p><form><input name="card"><button type="submit">Confirm</button></form>',
      at: 'Confirm',
      format: 'html',
    },
    {
      bad: '---\njurisdictions: EU\n---\n\n# Your booking\n\nTotal: €240\n\n[Complete booking](/done)',
      at: 'Complete booking',
      severity: 'error',
    },
    { bad: '<h2>Order summary</h2><p>To pay: €12</p><form><button>Complete my booking</button></form>', at: 'Complete my booking', format: 'html' },
    { good: '<h1>Checkout</h1><p>Total: €84.00</p><form><button type="submit">Buy now</button></form>', format: 'html' },
    { good: '<p>Total: €84.00</p><form><button>Continue</button><button>Order with obligation to pay</button></form>', format: 'html' },
    { good: '<h1>Your details</h1><form><input name="name"><button>Continue</button></form>', format: 'html', note: 'no sum yet: not the last step' },
    { nearMiss: '<p>Total: €84.00</p><form><button>Pay €84 and complete booking</button></form>', format: 'html' },
    { nearMiss: '---\njurisdictions: US\n---\n\nTotal: $240\n\n[Complete booking](/done)' },
  ],

  check({ document, report }) {
    const vague = document.find('claim.vague-order', EVEN_SO).filter(isOnButton)
    if (vague.length === 0 || !document.find('cue.order-total', EVEN_SO).some(costs)) return
    const paying = new Set<Block>(
      document
        .find('cue.pay-button', EVEN_SO)
        .filter(isOnButton)
        .map(({ block }) => block),
    )
    const last = vague[vague.length - 1]
    if (paying.size > 0) return
    report(last, 'vague', {}, { severity: document.isReadIn('EU') ? 'error' : undefined })
  },
})

const isOnButton = ({ block }: Annotation): boolean => block.role === 'button' || (block.role === 'link' && block.data.href !== undefined)

/** A total of nothing needs no word of payment. */
const costs = (total: Annotation): boolean => total.value('sum')?.amount !== 0
