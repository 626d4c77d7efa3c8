import { guides, lines, unseen } from './lines.ts'
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
  ...guides(
    'product',
    true,
    `
    Only two spots open
    4 in stock - order soon
    Less than 5 in stock
    Not many left
    Spaces are filling up fast
    Hurry - only a handful in stock
    Only 5 left in stock (more on the way)
    Order soon, only 8 left
    Only 1 remains
    Fewer than 20 remaining
    Just a few more left in your size
    Only 14 available
    Only 3 in stock
    3 items left
    Last 3 items
    Last 10 pieces in stock
    2 left. Order now.
    Only 2 of these left at this price
    Hurry up! Only 13 left in stock
    Nearly gone: 6 left
    Stock level: low
    Stock: Low
    Inventory low
    Low inventory
    Limited supply
    Limited supplies
    Limited stock - buy now
    Limited availability
    Very limited stock
    Limited quantity available
    Quantities limited
    Quantity is very limited
    Hurry, limited stock!
    Only a limited number available
    A limited number of rooms left
    Limited spots remaining
    Few spots left
    Seats are going fast
    Tickets going fast
    Rooms are selling out quickly
    Our popular sizes sell out fast
    This sells out fast
    This item sells quickly
    Selling out quickly in your size
    Almost sold out online
    95% booked
    Only 5% of tickets left
    Last one!
    Last one available
    Last ones
    Last units
    Last stock
    Last remaining stock
    Final few
    The final few pairs
    Hurry! Just one left in this colour
    Don't wait: 2 seats left at $49
    We have 5 rooms left at this price
    We have 1 left
    Popular item, only 6 left
    High in demand
    Demand is high, stock is low
    Supplies running short
    Running out of stock
    Running out fast
    Stock running out
    About to run out
    Going out of stock soon
    Soon out of stock
    Nearly sold
    Almost all sold
    Won't be restocked
    Once it's gone, it's gone
    When they're gone, they're gone
    Gone soon
    Low stock: 3 left
    LOW STOCK
    Only six left!
    Limited number of tickets
    Hurry! 9 left
    (2 left)
    2 LEFT
    Only 2LEFT
    Stock left: 7
    Items left: 3
    Quantity remaining: 12
    Remaining: 4
    Availability: only 2 left
    Availability: 3 left in stock
    Less than 1% left
    Only 1 room left!
    Your dates are popular, only 3 left on our site
    Few rooms left for your dates
    Book fast, 2 cabins left
    Scarce: almost none left
    Don't miss it, 80% of seats sold
    Just 3 slots remaining this month
    Only ten places left on the course
    Limited places
    Only available while stocks last, few left
    Small batch, nearly gone
    Only 40 made, 3 left
    Limited stocks
    Selling like hot cakes
    Flying off the shelves
    Hot item, going quickly
    `,
  ),
  ...guides(
    'product',
    false,
    `
    3 in stock
    Only in stock in store
    Stock: 12
    Left: walnut. Right: oak.
    Last order 21:30
    Last name, first name
    The last piece of the puzzle
    Low maintenance plants
    In stock: ships in 2 days
    Availability: in stock
    Availability
    Remaining time on your pass: see account
    Few people know this tree.
    Only the best beans
    Only 3 ingredients
    Only 40 kcal
    Only 5 minutes from the station
    Gone fishing
    Almost ready
    Not sold in stores
    Never out of stock
    Limited edition
    Low price
    Final price
    Sold by weight
    High quality
    Seats 200
    Room for 2
    Small batch coffee
    `,
  ),
  ...unseen(
    'product',
    true,
    `
    Just 4 pairs to go
    Only 11 spots left on this trip
    Stock is nearly gone
    Hurry, almost all gone
    3 rooms left on this date
    The last two tickets
    We're almost out
    Only a couple left at this price
    Last 5 in this size
    Limited run, almost sold out
    Less than a dozen left
    Selling faster than we can pack
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Almost there
    4 rooms, 2 baths
    Ships in limited countries
    The last bus leaves at ten.
    Left and right channel
    5 in a pack
    Available now
    In stock at 3 shops near you
    Low stool in oak
    Nearly new phones
    Last step: check your e-mail
    Limited liability
    `,
  ),
]
