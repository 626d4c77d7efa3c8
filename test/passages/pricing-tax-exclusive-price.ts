import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Prices without their tax, for those who pay it and those who get it back. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Garden bench, £249 + VAT
    From €19 a month (excl. VAT)
    All prices exclude GST.
    Haircut £30 plus VAT
    VAT not included.
    Family ticket €48, ex VAT
    Prices are subject to VAT.
    $59 plus GST for a family photo shoot
    Sofa: £899 exc. VAT
    Prices shown do not include VAT.
    €12/month, VAT will be added at checkout
    Bike service £65 (+VAT)
    Wedding photos from £1,200, excluding VAT
    Rates are exclusive of VAT.
    Price ex. VAT: £40
    Gym membership £29 before VAT
    Lessons £35 an hour plus VAT
    The price does not include value added tax.
    €240, VAT extra
    Our fees exclude VAT.
    Kitchen from £4,999 +VAT, fitted in a week
    Puppy training: $80, GST not included
    Holiday flat €95 a night, without VAT
    All amounts are net of VAT.
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Garden bench, £298.80 including VAT
    All prices include GST.
    Trade customers only: £249 + VAT
    £249 + VAT (£298.80 inc VAT)
    Office chairs for businesses, €199 excl. VAT each
    How VAT works
    We are not VAT registered, so there is no VAT to pay.
    Tax advice from £40 an hour, VAT included
    €12 per user a month, excluding VAT
    Enter your VAT number and we take off the VAT.
    Prices include all taxes; delivery is £4.
    Books are zero rated for VAT.
    Delivery not included
    Wholesale price list: all prices ex VAT
    Free of VAT for visitors: ask in the shop
    £40, with VAT at 20%
    `,
  ),
]
