import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Refund policies that leave open whether, when or how money comes back, and policies that say it. Written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'refund-policy',
    true,
    `
    Refund policy ¶ Refunds are given at our sole discretion. If you are not happy with your purchase, contact us and we will see what we can do.
    Returns ¶ We may offer a refund in certain circumstances. Each request is looked at individually. Please contact our team.
    Our refund policy ¶ We want you to be happy! If something is wrong, get in touch and we will consider a refund.
    Refunds ¶ Refunds are granted on a case-by-case basis. Management's decision is final.
    Returns and refunds ¶ Items in good condition may be eligible for a refund. We reserve the right to refuse any return for any reason.
    Refund Policy ¶ At our discretion we may issue a full or partial refund or store credit. Approved refunds will be processed in due course.
    Cancellations ¶ If you cancel your course you may be entitled to a refund, depending on the circumstances.
    Refunds ¶ We generally do not issue refunds, but exceptions can be made where we feel it is appropriate.
    Money back ¶ Unhappy? Refunds may be available. Ask at the till.
    Returns ¶ If the product does not suit you, return it within a reasonable time and we will refund you where possible.
    Refund policy ¶ Subscription fees may be refunded at the company's discretion. To request a refund, write to billing@example.com.
    Event refunds ¶ Should an event be called off, the organiser may decide to refund all or part of the ticket price. Fees may or may not be returned.
    Deposits ¶ Deposits may be refunded subject to management approval.
    Returns ¶ Refunds for opened items are subject to inspection and will be decided by us alone. A restocking fee may apply.
    Refunds ¶ We'll do our best to make it right. Refunds are considered for valid reasons.
    `,
  ),
  ...unseen(
    'refund-policy',
    false,
    `
    Refund policy ¶ You can return any item within 30 days of delivery for a full refund. We pay the return postage. The money is back on your card within 5 days of our receiving the parcel.
    Returns ¶ Unworn shoes may be returned within 60 days. Post them with the label in the box; returns are free. We refund to your original payment method within 14 days.
    Our refund policy ¶ Cancel within 14 days of purchase and we refund the whole price to the card you paid with, within 7 days. Email refunds@example.com to ask.
    Refunds ¶ All sales of sale items are final. We do not give refunds on them unless they are faulty; for faulty items we refund the full price within 10 days of your telling us.
    Refund Policy ¶ Monthly plans: no refund for a month that has begun. Annual plans: full refund within 30 days, to the same card, within 5 business days. After that we refund nothing, except where the law requires it.
    Tickets ¶ If the event is called off we refund the face value and the booking fee to your card within 14 days. You need do nothing.
    Perishable goods ¶ Flowers and food cannot be returned. If they arrive spoiled, send us a photo within 48 hours and we refund the full price to your card in 3 days.
    Refund policy ¶ You have a right to cancel within 14 days after the day on which you get the goods. You bear the direct cost of sending them back. We repay all payments, standard delivery included, within 14 days, by the same means of payment. Beyond that time, we may still help at our discretion.
    Digital downloads ¶ Once you download a file it cannot be refunded; you are asked to agree to this before you pay. Files not yet downloaded: full refund for 14 days, paid to your original payment method within 5 days.
    Returns ¶ 100-night trial. If you don't love the mattress, tell us within 100 nights; we collect it free of charge and refund every cent to your card within 10 days.
    Refunds ¶ We process refunds within 3 working days to your original payment method. Send items back within 45 days; return shipping is $6.95, taken from the refund.
    `,
  ),
  ...unseen(
    'help-article',
    false,
    `
    How do I get a tax refund? ¶ Refunds are at the discretion of the tax office.
    Where is my refund? ¶ Refunds may take up to five working days to show in your account.
    `,
  ),
  ...guides(
    'refund-policy',
    false,
    `
    Cancellations ¶ More than 28 days before the course: 100% back. 14 to 28 days: 50%. Fewer than 14 days: none. Refunds reach your bank account within 10 days.
    `,
  ),
  ...guides(
    'refund-policy',
    false,
    `
    Deposits ¶ Your £200 deposit is paid back within 7 days of check-out, less the cost of any damage, for which we send you a receipt.
    `,
  ),
  ...guides(
    'refund-policy',
    false,
    `
    Returns in store ¶ Bring the item with its receipt within 28 days. We refund the price in the way in which you paid, at once. Without a receipt we exchange it.
    `,
  ),
]
