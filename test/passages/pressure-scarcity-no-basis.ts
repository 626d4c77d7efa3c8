import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Words that say there is little left, and plain words about stock. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    Only 2 left in stock
    Only 1 left - order soon
    Just 5 rooms left on our site
    Hurry! Only 6 pieces left in your size
    Almost sold out
    Selling out fast
    Low in stock
    Last few sizes
    Just a handful left
    3 left at this price
    Last chance to buy, nearly gone
    Only four places remain
    Very few tickets left
    Less than 10 left
    Limited quantities available
    Going fast! 12 remaining
    Limited stock available
    Final pieces
    We only have 3 left
    There are only 7 of these left
    Only 1 seat left at this fare
    Running low
    Last pair
    Quantities are limited, order yours today
    Few remaining
    High demand item
    Only two spots open
    89% sold
    Hurry, low stock
    This item is almost out of stock
    While stocks are limited, buy yours today
    Stock is running low
    Nearly out of stock
    Just 1 remaining
    4 in stock - order soon
    Only 9 units left in our warehouse
    Extremely limited availability, book now
    Last items in stock
    Less than 5 in stock
    Very low stock
    Only a few dates left this summer
    One left
    Get yours before they sell out
    This deal is 72% claimed
    Selling quickly, order yours
    Only 3 remaining in blue
    Hurry, there's only 1 left
    Supplies are limited
    Limited seats, register now
    Likely to sell out
    Rare find: only one available
    In high demand
    Not many left
    Be quick, last 2
    Spaces are filling up fast
    `,
  ),
  ...lines(
    'product',
    false,
    `
    In stock
    Out of stock
    Sold out
    Back in stock
    12 in stock
    More than 20 in stock
    In stock: 48
    Available in 4 colours
    Available from 6 May
    Only available online
    Only available in stores
    Limited company registered in Ireland
    Limited warranty
    2-year limited warranty
    Last name
    Last updated: 4 May
    Final sale items cannot be returned
    Last season's colours
    The last one standing
    Turn left at the lights
    Pack of 6
    Set of 4 chairs
    1 of 12
    Only $9
    Only cotton, nothing else
    Only ships to the EU
    You have 3 credits left
    2 days left in your trial
    Your cart is empty
    1 item in your bag
    Few ingredients, big taste
    A few words about us
    Low sugar
    Low prices every day
    Low-top trainers
    Left-handed scissors
    Left breast pocket
    Notify me when available
    Temporarily unavailable
    Pre-order: ships in June
    Ships from our warehouse
    Stock photo
    Chicken stock, 1 litre
    Running shoes
    Fast delivery
    Fast-drying fabric
    Quantity
    Select a quantity
    Rooms
    Seats 4
    High-waisted jeans
    On demand printing
    Limited to 300 numbered copies.
    Numbered edition of 50. Only a few left.
    This size is not available.
    `,
  ),
]
