import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, travel sites and apps print them, in the share they have in life: shortage and demand that nothing explains, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Only 3 left in stock
    Only 2 left
    Only 1 left!
    Only 5 left in stock – order soon
    Hurry, only 2 left!
    Low stock
    LOW IN STOCK
    Low stock: 4 left
    Almost gone!
    Almost sold out
    Selling fast
    Selling out fast!
    Going fast
    Limited availability
    Limited stock
    LIMITED STOCK AVAILABLE
    Limited quantities available
    Last one!
    Last few
    Last few remaining
    Last few sizes left
    Last size
    Last chance to buy
    We have 1 left at this price
    We have only 4 rooms left
    Only 2 rooms left on our site
    Only 1 room left at this price on our site
    We only have 3 seats left at this price
    Fewer than 5 seats left at this fare
    5 tickets left at this price
    Only a few tickets left
    Few tickets remaining
    LOW TICKET WARNING
    Tickets are selling fast. Don't miss out
    Likely to sell out
    This tour is likely to sell out soon
    In high demand!
    In high demand – book soon
    High demand for your dates
    84% of places to stay are unavailable for your dates on our site
    93% booked
    92% claimed
    78% of tickets sold
    Nearly full
    Last 2 spots
    Only 4 spots left in this class
    3 places remaining
    Just 6 left at this price
    Just a few left
    Just dropped to 3 left
    Hurry – low stock!
    Hurry! Limited stock
    While stocks last
    While supplies last
    Available while supplies last
    Limited edition. Once it's gone, it's gone
    When it's gone, it's gone!
    Stock is running low
    Running low
    Stock is limited and selling quickly
    Your size is almost gone
    Only 1 left in your size
    Only 3 left in this colour
    Only a few left in size 8
    Less than 10 left
    Very limited availability
    10 in stock – selling fast
    Popular item – selling fast
    Back in stock and selling fast
    Get it now – almost out of stock
    This won't last long: only 7 left
    Hot item: only 4 available
    Rarely available for these dates
    You're in luck! This is a rare find
    Rare find. This place is usually booked
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    In stock
    Out of stock
    Sold out
    In stock and ready to ship
    Back in stock
    Email me when this is back in stock
    Available to order – ships in 2–3 weeks
    Available in 6 colours
    Available in store only
    Check stock in your local store
    Limit 2 per customer
    Maximum 4 tickets per person
    Maximum occupancy: 3 guests
    Sleeps 4
    1 double bed, 2 single beds
    12 rooms, restaurant and garden
    Only ships to mainland UK
    Only available with contract plans
    Only one discount code per order
    Quantity: 2
    2 items in your basket
    You have 3 items left to pack
    Pack of 3
    Set of 2 mugs
    Left-handed scissors
    Left side table, walnut
    Turn left at the station
    Last season's collection
    Collection only
    Temporarily unavailable
    This item is no longer available
    No availability for these dates
    Choose other dates
    Select a size
    Size guide
    Join the waitlist
    Pre-order now, ships March 2027
    Rare breed pork sausages
    Rare Beauty liquid blush
    Limited edition vinyl, 500 numbered copies
    Two-year limited warranty
    Low-fat yoghurt 4 x 100g
    Low price promise
    Stockings and tights
    High-waisted jeans
    You have 250 MB of data left this month
    3 of 5 free articles remaining
    15 credits left in your account
    You are £12 away from free delivery
    Number of seats: 5
    `,
  ),
]
