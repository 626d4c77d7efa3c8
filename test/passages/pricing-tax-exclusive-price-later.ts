import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Marquee for your garden party, 6 m by 9 m: £780 plus VAT a weekend.
    Bicycle, 8 gears, €640 excl. VAT.
    Piano tuning at your home, £65 + VAT.
    Family tent £210 ex VAT.
    Swimming lessons for children: $22 plus GST.
    Prices exclude VAT. Sofa beds from £399.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Swimming lessons for children: $22 including GST.
    Sofa bed, £399. VAT at 20% is included.
    Desk lamp, £30. No VAT is added at checkout.
    Garden chairs for restaurants: £39 + VAT each, trade only.
    Canoe, $899 USD. We ship to all states.
    Wedding cake, £260, VAT included. Delivery is extra.
    Skip hire for building firms: £180 + VAT.
    Books, £8.99. Books carry no VAT.
    `,
  ),
]
