import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** More refund policies. */
export const passages: readonly Passage[] = [
  ...unseen(
    'refund-policy',
    true,
    `
    Refunds ¶ If you have a problem, tell us. Where we think it right, we may give you some of your money back.
    Our promise ¶ We stand behind everything that we sell. Not happy? Let us know and we'll talk about a refund.
    Refund policy ¶ Refunds are discretionary and are not guaranteed. Submitting a request does not entitle you to a refund.
    Returns and refunds ¶ We accept returns of most items. Some items cannot be returned. Refunds are given when appropriate.
    Tuition refunds ¶ The school may, at its sole discretion, refund part of the tuition in exceptional circumstances.
    Refund Policy ¶ Refund requests are reviewed individually by our team, whose decision is final.
    `,
  ),
  ...unseen(
    'refund-policy',
    false,
    `
    Course refunds ¶ Leave in week 1 and you get everything back; in week 2, half; after that, nothing. Tell the office by email. We pay by bank transfer within ten working days.
    Hire of halls ¶ Cancel at least a month ahead and we return the whole fee; later than that we keep half. Write to the bookings secretary. Cheques are posted in the same week.
    Swaps and refunds ¶ Keep your receipt. For 90 days you may bring back anything unused and have your money back on the spot, in cash or on your card.
    App refunds ¶ Bought in the last 14 days? Tap Account, then Refund. The full sum goes back to where it came from in 3 to 5 days.
    Rental deposits ¶ We give the deposit back by bank transfer within 10 days of the end of the tenancy. If we keep any of it, we send you photos and invoices.
    Refund policy ¶ Lessons cancelled with 24 hours' notice are refunded in full to your card. With less notice, we charge for the lesson. Use the link in your booking mail to cancel.
    Refunds ¶ Faulty item? Email returns@example.com within 30 days and we will refund you in full, postage as well, to the card you used.
    Tickets ¶ Resale opens 14 days before the show. If your ticket sells, the price less 5% is paid to your card in five days. We do not take tickets back ourselves.
    `,
  ),
]
