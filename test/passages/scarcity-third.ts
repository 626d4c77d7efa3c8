import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a third collector: stock said to be short, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Only 3 left!
    Low in stock
    Selling out quick
    Nearly sold out
    Just 2 rooms remaining at this price
    Our last one
    5 seats left at this fare
    Almost gone 🔥
    Limited availability
    Stock is running low
    In high demand
    You just missed it! We sold our last room here
    Very few places remaining
    Once they're gone, they're gone
    Hardly any left in your size
    While stocks last
    Get one of the last pairs
    Supplies are limited
    97% claimed
    Spots are filling up fast
    Rare find
    This property is likely to sell out soon
    Limited edition, won't be restocked
    Only a handful of tickets left
    Hot item! Going fast
    Last chance to buy this colour
    This one's a fast mover
    Be one of the lucky few
    Only a few units left at the warehouse
    Just one table left for tonight
    Scarce: we don't expect more this year
    Demand is through the roof
    90% of hotels in Paris are booked on your dates
    Dwindling stock
    Selling like hot cakes
    This size sells out every time
    Inventory critically low
    4 course spots still open
    Tickets are disappearing
    Popular choice - only 1 available
    We've only got 6 of these
    Less than 10 remaining
    There are only 2 left in stock, order soon
    Limited run of 100 pieces
    Don't count on it coming back
    Back in stock but not for long
    Exclusive drop, small batch, will sell out
    8 of 10 slots taken
    Not many left!
    Last 4 in your local store
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    In stock
    Out of stock
    Sold out
    Available in 4 sizes
    Email me when back in stock
    Limited company registered in England
    Ships from our warehouse in Leeds
    3 items in your basket
    2 rooms, 4 guests
    Pick up in store
    Usually dispatched within 24 hours
    Seats 6 people
    Pre-order, ships in March
    Made to order
    You have 3 downloads left this month
    12 lessons remaining in this course
    Limited slip differential
    Stock photo
    5 of 8 steps complete
    Free cancellation
    `,
  ),
]
