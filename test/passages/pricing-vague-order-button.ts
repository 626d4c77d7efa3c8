import { guides } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** The last page of a purchase, with its button; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...held(
    guides(
      'checkout',
      true,
      `
    # Your order ¶ Total: €42.50 ¶ [Confirm](#)
    # Review and finish ¶ 2 tickets, £64.00 in all ¶ [Continue](#)
    # Checkout ¶ Annual plan, €99.00 ¶ [Complete registration](#)
    # Summary ¶ Room for two nights: €210 ¶ [Book](#)
    # Last step ¶ Total to pay: $18.99 ¶ [Finish](#)
    # Payment ¶ You will be charged £9.99 each month. ¶ [Next](#)
    # Order overview ¶ Total €310.00, card ending 4242 ¶ [Confirm order details](#)
    # Membership ¶ €25.00 a month, billed today ¶ [Sign up](#)
    # Final step ¶ Delivery to Cork. Total €58.20. ¶ [Let's go](#)
    # Almost there ¶ Total due today: €12.00 ¶ [Activate](#)
    `,
      'markdown',
    ),
  ),
  ...held(
    guides(
      'checkout',
      false,
      `
    # Your order ¶ Total: €42.50 ¶ [Order with obligation to pay](#)
    # Review and finish ¶ 2 tickets, £64.00 in all ¶ [Pay £64.00](#)
    # Checkout ¶ Annual plan, €99.00 ¶ [Buy now](#)
    # Last step ¶ Total to pay: $18.99 ¶ [Pay now](#)
    # Your basket ¶ Total incl. VAT: €77.00 ¶ [Place order and pay](#)
    # Delivery address ¶ Shipping from €4.90 ¶ [Continue to payment](#)
    # Your trip ¶ Total price: £189.40 ¶ [Purchase](#)
    # Membership ¶ €25.00 a month ¶ [Subscribe and pay](#)
    # Thank you ¶ We have received your payment of €58.20. ¶ [Continue shopping](#)
    # Your basket ¶ Subtotal €31.00. You can still change everything. ¶ [Continue to checkout](#)
    # Order overview ¶ Total €310.00 ¶ [Back](#) ¶ [Buy for €310.00](#)
    `,
      'markdown',
    ),
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'checkout',
    true,
    `
    # Your basket ¶ Total incl. VAT: €77.00 ¶ [Submit](#)
    # Your trip ¶ Total price: £189.40 ¶ [Done](#)
    `,
    'markdown',
  ),
  ...guides(
    'checkout',
    false,
    `
    # Free sample ¶ Total: €0.00 ¶ [Confirm](#)
    `,
    'markdown',
  ),
]
