import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Only with us: 14 days to withdraw from your order.
    VIP bonus: we replace defective goods free of charge.
    Unlike other shops we offer a VAT invoice.
    As a member you can export your personal data.
    We even refund damaged items.
    Because we care: unsubscribe at any time.
    Our exclusive service: no credit card fees.
    Special perk: repair of faulty products.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Only with us: 45 days to withdraw from your order.
    VIP bonus: breakfast in bed.
    Unlike other shops we grind the coffee after you order.
    As a member you can export your playlists.
    We even refund your train fare.
    Because we care: free eye tests for children.
    Our exclusive service: a tailor comes to your home.
    Faulty goods are repaired or replaced, as the law requires.
    `,
  ),
]
