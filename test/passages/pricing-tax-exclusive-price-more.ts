import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Prices with tax still to come; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'product',
    true,
    `
    Oak dining table, seats six ¶ £649 + VAT ¶ Add to basket
    Garden room, 3 m by 4 m ¶ From £14,995 ex VAT, delivered to your home.
    Family photo session ¶ £180 plus VAT, with ten prints.
    Hot tub for four people ¶ £3,200 (excluding VAT) ¶ Order now
    Kids' bunk bed in pine ¶ €420 excl. VAT
    Replacement boiler for a three-bedroom house ¶ £1,850 exc. VAT, fitted.
    `,
  ),
  ...unseen(
    'pricing',
    true,
    `
    Personal training ¶ £45 an hour + VAT. Ten sessions for £400 + VAT.
    Driving lessons in Perth ¶ $75 an hour plus GST.
    Wedding package ¶ £2,950 plus VAT for up to 60 guests.
    Self-storage for house moves ¶ £22 a week ex. VAT.
    Home cleaning ¶ £19 per hour excluding VAT, minimum three hours.
    `,
  ),
  ...unseen(
    'ad',
    true,
    `
    New kitchens from £4,999 + VAT. Visit our showroom this weekend.
    Dog boarding, £28 a night plus VAT. Walks and cuddles included.
    Holiday cottage by the loch: £110 a night ex VAT.
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Oak dining table, seats six ¶ £649 including VAT ¶ Add to basket
    Hot tub for four people ¶ £3,840 inc. VAT (£3,200 ex VAT) ¶ Order now
    Pallet truck, 2.5 tonnes ¶ £289 + VAT. Trade customers only.
    Office chair ¶ £120 ex VAT | £144 inc VAT
    Children's car seat ¶ £95. Zero-rated for VAT purposes in some cases.
    Kettle ¶ £24.99. Price includes VAT at 20%.
    `,
  ),
  ...unseen(
    'pricing',
    false,
    `
    Accounting software for companies ¶ £30 a month + VAT per business. ¶ Start trial
    VAT return service ¶ We file your return for £60, VAT included.
    Our prices for businesses exclude VAT. Business plan £99 a month.
    Import duty and VAT ¶ For parcels to Norway the carrier collects VAT of 25% on delivery.
    `,
  ),
  ...unseen(
    'ad',
    false,
    `
    We pay the VAT! 20% off all sofas until Sunday.
    B2B leads at £40 plus VAT each. For limited companies and sole traders.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'pricing',
    false,
    `
    Bulk catering for offices ¶ Lunch for ten £85 + VAT, invoiced to your company.
    US shoppers ¶ $49. Sales tax is added at checkout where it applies.
    `,
  ),
  ...guides(
    'ad',
    false,
    `
    Conference for HR directors: £450 + VAT per delegate.
    `,
  ),
]
