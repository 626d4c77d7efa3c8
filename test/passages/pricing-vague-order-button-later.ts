import { guides } from './lines.ts'
import { held, type Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...held(
    guides(
      'checkout',
      true,
      `
    # Checkout ¶ Total: €18.00 ¶ [Submit](#)
    # Booking ¶ Total: £96.00 ¶ [Confirm booking](#)
    # Summary ¶ Order total: €240.00 ¶ [Continue](#)
    # Review ¶ To pay: €61.50 ¶ [Complete reservation](#)
    # Your basket ¶ Total including VAT: €33.00 ¶ [Confirm](#)
    # Last step ¶ Amount due: €9.99 ¶ [Activate](#)
    # Your tickets ¶ Total price: €54.00 ¶ [Finish](#)
    # Course ¶ Total: €320.00 ¶ [Complete registration](#)
    # Stay ¶ Due today: €150.00 ¶ [Reserve now](#)
    # Your plan ¶ Total: €12.00 ¶ [Start now](#)
    `,
      'markdown',
    ),
  ),
  ...held(
    guides(
      'checkout',
      false,
      `
    # Checkout ¶ Total: €18.00 ¶ [Pay](#)
    # Booking ¶ Total: £96.00 ¶ [Confirm and pay](#)
    # Summary ¶ Order total: €240.00 ¶ [Buy now](#)
    # Voucher used ¶ Total: €0.00 ¶ [Complete order](#)
    # Your basket ¶ 3 things ¶ [Continue](#)
    # Address ¶ [Next](#)
    # Your tickets ¶ Total price: €54.00 ¶ [Pay €54.00](#)
    # Order received ¶ Total: €54.00, paid by card. ¶ [Print](#)
    `,
      'markdown',
    ),
  ),
]
