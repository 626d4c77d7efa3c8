import { guides, lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Prices set against a higher one, as product pages and mails write them. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Compare at $120
    Compare at: $48.00 Our price: $29.99
    Worth £300, yours for £49
    RRP €120, now €60
    Was $80, now $45
    Competitor price: $210.00
    Retail value $150
    List price $64.99 Sale price $39.99
    Regular price $40.00, sale price $28.00
    Valued at £85
    You save $35.00 (42%)
    MSRP: $899
    Usually £25, today £15
    Reg. $59.99
    Elsewhere: €340
    Comparable value $75
    Suggested retail price $24
    Their price $99, our price $59
    $200 value, only $89
    Original price: $72.00
    Normally $30, yours for $18
    Save £40 on RRP
    Market price ₹2,999
    Competitors charge $450
    Street price $1,199
    A $65 value free with your order
    Estimated value: $110
    Before: €89. After: €49.
    Recommended retail price £34.99
    Our competitor's price is $88.00
    WAS: £120.00 NOW: £60.00
    Other shops: $55
    Gift set (worth $92)
    Save $148 (49% off)
    High street price £250
    Price elsewhere $79.95
    RRP £19.99 You save £5.00
    Compare to $38
    Total value: $497. Today: $97.
    Sold elsewhere for $140
    Full retail $320
    Typical price: $29.95
    Retail: $45 Members: $32
    Worth over £60
    Regularly $99.00
    Save €15 off the recommended price
    The competition: $1,450
    MRP Rs. 1,499 Our price Rs. 899
    Formerly $150
    Others charge up to $600 for this
    List: $24.00 Save: 20%
    Designer price €500, our price €190
    Comp. value $60
    In stores for $70
    Reduced from £45 to £30
    Usually $12.50 each
    `,
  ),
  ...lines(
    'product',
    false,
    `
    $29.99
    From $45
    €60 (lowest price of the last 30 days: €75)
    Was £80 from 1 May to 30 June 2026, now £60
    RRP €120 (manufacturer's list, May 2026), our price €99
    $5 gift card
    Price: $18.50
    15% off your next order with code HELLO15
    Free delivery on orders over $50
    Save for later
    Our price dropped from $12 to $10 for good on 1 October 2026.
    Compare models
    Compare plans
    Compare at a glance
    Worth a visit
    Worth the wait
    Regular fit
    Regular size: 12 oz, $4
    Original recipe
    Original soundtrack on vinyl, $24
    Usually ships within 2 days
    Usually dispatched in 24 hours
    Retail stores
    Retail box
    It was $20 well spent.
    The shop was founded in 1920.
    The competition closes on 3 May.
    Competition winners
    Our competitors are good too.
    List of ingredients
    Price list
    Value pack, 12 rolls, $9
    Great value
    Nutritional values
    Subtotal $40.00 Shipping $5.00 Total $45.00
    Small $3, medium $4, large $5
    Adults $20, children $10
    1 for $5, 2 for $9
    $10 per metre
    $12 a month
    Deposit $50, balance $200
    Gift cards from $10 to $200
    Spend $60, get $10 off
    Tickets £18, concessions £12
    Typical weight: 400 g
    Estimated delivery: 4 May
    Was this review helpful?
    Was £45. Price from 3 March to 2 April 2026.
    Now available
    Save 3 hours a week
    You save time
    Street food from €6
    Full price tickets €15
    Market hall
    Before you order, read the size guide.
    Save $5 a month by paying yearly ($55 instead of $60).
    `,
  ),
  ...unseen(
    'product',
    true,
    `
    Compare at €80
    Was €95 Now €60
    RRP: $24.99
    Worth $70
    List $300, you pay $210
    You save £12.00 (20%)
    Regular $18, today $12
    Retailers charge $90
    Recommended price €15.95
    Our price £8, their price £11
    Valued at $500
    MSRP $59.00 Sale $44.00
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    $12 each, 3 for $30
    Price per kilo €8
    Compare sizes
    The list is long.
    It was worth it.
    Retail assistants wanted
    $25 gift card
    Regular coffee $3
    From £9.50
    Shipping $4, free over $40
    Was it good?
    Value for money
    `,
  ),
  ...guides(
    'product',
    true,
    `
    You Save: $20.00 (40%)
    You save $20
    Retail: $50.00 Ours: $30.00
    List Price: $59.99
    List price $59.99 Your price $39.99
    MSRP $59.99
    Reg. $80.00
    Reg $80.00 Sale $40.00
    Regular price $80.00 Sale price $40.00
    Original price: $80
    Original Price $80.00 Current Price $40.00
    Was $80.00
    Was: $80.00 Now: $40.00
    Now $40.00 Was $80.00
    $80.00 $40.00
    $80.00$40.00
    £80.00 £40.00 Save 50%
    Old price $80.00
    Compare at $80.00
    Compare At: $80.00
    Compare to $80
    Comp. value $80
    Value $80
    $80 Value
    A $80 value!
    Worth $80
    Elsewhere $80
    Other stores: $80
    Competitor's price $80.00
    Their price $80.00 Our price $40.00
    Department store price $80
    Designer price $80
    Estimated retail value $80
    Suggested retail price: $80.00
    RRP £80.00 Save £40.00
    RRP: £80 | Our price: £40
    50% off RRP
    Up to 70% off retail
    Save 50% off retail price
    Save 50% vs. retail
    Save $40.00 (50%)
    Save $40 off the regular price
    -50% $80.00 $40.00
    Price drop! Was $80.00
    Price before discount: $80.00
    Price reduced from $80.00
    Usually $80
    Normally $80, today $40
    Today's price $40, regular price $80
    Full price $80
    Market price ¥8000 Our price ¥4000
    Typical price: $80.00
    Total value $240, yours for $99
    Valued at $240
    `,
  ),
  ...guides(
    'product',
    false,
    `
    $80.00
    Price: $80.00
    Sale
    Total: $80.00
    Subtotal $80.00
    Shipping $5.00
    $5.00 - $80.00
    Price range $20 to $80
    Under $50
    $50 and over
    $25 - $50
    Gift card value $50
    Order value
    Minimum order $50
    Free shipping over $50
    Price incl. VAT £80.00, excl. VAT £66.67
    Adults $20, children $10
    Adult $20.00 Child $10.00
    Small $4 Large $6
    Save
    Save for later
    Saved items
    Best value
    Regular fit
    Original recipe
    Retail stores
    Compare products
    Compare at home
    Deposit $100, balance $300
    `,
  ),
]
