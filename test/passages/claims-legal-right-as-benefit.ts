import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Rights that everybody has, sold as favours; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Exclusive to members: 14 days to change your mind about any online order!
    We even let you delete your data whenever you like.
    Our promise to you alone: a two-year guarantee on every washing machine sold in Germany.
    VIP perk: a VAT invoice with every purchase.
    `,
  ),
  ...unseen(
    'product',
    true,
    `
    Our unique 14-day right of withdrawal gives you peace of mind. €59.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    You have 14 days to withdraw from your order, as EU law provides.
    Our 60-day returns go beyond the 14 days that the law gives you.
    Exclusive to members: 100 days to change your mind about any online order!
    This does not affect your statutory rights.
    Members get a five-year warranty on top of the legal guarantee.
    Exclusive to members: free delivery and early access to sales.
    You can unsubscribe at any time with the link at the end of every mail.
    Items that arrive faulty are refunded, as is your legal right.
    Special offer for 14 days: 20% off all coats.
    Bonus: a free tote bag with your first order.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    BPA-free lunch box, dishwasher safe. €9.
    Two-year legal guarantee. Spare parts for ten years.
    Unlike other kettles, this one switches itself off. €59.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'landing',
    true,
    `
    Bonus: we even refund items that arrive faulty.
    Unlike others, our deodorant is free from CFCs.
    Only with us: a full refund if your parcel never arrives.
    As a special service you can unsubscribe from our mails at any time.
    Unlike other shops, we don't charge you extra for paying by card.
    `,
  ),
  ...guides(
    'product',
    true,
    `
    BPA-free baby bottle, a special promise from our family to yours. €9.
    Exclusive benefit: if the kettle is defective, we repair or replace it free of charge.
    Exclusive: see the data we hold about you, free, as a Gold member.
    `,
  ),
]
