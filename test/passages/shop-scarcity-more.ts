import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** How shops of many trades say that little is left. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    2 left – order soon
    Just 1 left in your size
    We have 3 left at $89
    1 seat left at this price
    Our last 2 cabins
    Only one ticket remaining in this section
    Less than 5 remaining at this price
    This section is almost sold out
    Low ticket warning
    Limited tickets remaining
    87% sold
    Only 8% of tickets remaining
    Almost gone!
    Selling out fast
    Going fast
    Nearly gone – 4 left
    Low inventory
    Low in stock – order soon
    Hurry, low stock!
    Only a couple left
    Final pieces
    Last pair in stock
    Last sizes
    Few left
    Limited quantities available
    Limited stock at this price
    In high demand
    High demand!
    You're in luck, this property is usually sold out
    This won't be in stock for long
    It sold out last time in 3 days
    Back in stock, but not for long
    Previously sold out
    Don't miss out: sells out every week
    Our best batches sell out within hours
    Only 12 spots left in this cohort
    Cohort is 90% full
    Waiting list opens once the final 6 places go
    Limited drop. No restock.
    Won't be repeated once it's gone
    Rare find – there's only 1 of these and it's in 14 baskets
    Someone could grab the last one
    Only three bottles left in the cellar
    Supplies are limited
    Popular size: just 2 to go
    Get it before it sells out
    Only 7 slots left this week
    Be one of the lucky few: 9 packs left
    Remaining: 3 pcs
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Only 2 rooms left at this price on our site
    Last room!
    Fewer than 10 tickets left
    Event nearly sold out
    93% booked
    Stock: almost gone
    Selling quickly
    Hot item – low stock
    Very low stock
    Last chance to buy: once it's gone, it's gone
    Last one!
    Just a handful remaining
    Limited availability
    This property is in high demand
    Just 4 coaching places remain
    Only 50 lifetime licences left
    Won't be restocked
    Only 1 available and it's in 3 people's carts
    Quantities are running low
    Stock running out
    2 delivery slots left for tomorrow
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    In stock
    Out of stock
    Back in stock
    Temporarily out of stock
    120 in stock
    In stock: 45 pieces
    Left-handed scissors
    Only £12 each
    Only in store
    Only 3 ingredients
    Only 4 mm thin
    Room for 6 people
    One room with sea view
    Seats 8
    Last year's winners
    Last mile delivery
    Limited warranty of 2 years
    Max. 4 tickets per person
    Limit 5 per household
    Notify me when available
    Email me when back in stock
    Ships from our warehouse
    Made to order in 3 weeks
    3 pieces per pack
    Set of 4 glasses
    Pair of socks
    Size guide
    One size
    Low-fat yoghurt
    Low sugar
    Almost Famous (DVD)
    High-waist jeans
    On demand printing
    Supply voltage 12 V
    2 of 5 stamps collected
    1 of 3
    Showing 24 of 312 products
    4 colours available
    Availability: 2-4 days
    Check availability
    5 reward points left until your next voucher
    You have 2 returns left this year
    Turn left after 200 metres
    The few, the proud
    Last 4 digits of your card
    Final price incl. VAT
    Remaining balance: £15.00
    No minimum order
    Only 4 left, counted this morning at 9:00
    17 left when we counted on Monday 3 May
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Sold out
    Available in 12 stores
    3 left feet
    Only available online
    Only 2 calories per serving
    2 rooms, 1 bathroom
    Last season's styles
    Limited edition of 300, numbered by hand
    Maximum 2 per customer
    Join the waiting list
    Ready to ship
    Pack of 2
    Sizes: S, M, L, XL
    Low heel
    Low tide lamp
    High demands on material and finish
    You have 3 items in your cart
    Page 2 of 14
    Available in three sizes
    Store availability
    3 free articles left this month
    Last name
    Quantity: 1
    The hall holds 120; 14 seats were left on 4 May at 9:00.
    `,
  ),
]
