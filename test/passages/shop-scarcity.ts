import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** How shop pages say that little is left. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Only 2 left
    only 4 left in your size
    Just 3 left!
    Last 2 items
    LAST ONE
    Last one in stock!
    Last piece available
    1 left in stock – order soon
    3 remaining
    5 pieces left at this price
    Almost gone
    Nearly gone!
    Almost sold out
    Nearly sold out: size 38
    About to sell out
    This will sell out
    Likely to sell out
    Usually sells out
    Sells out quickly
    Selling out fast
    SELLING FAST
    Going fast
    Flying off the shelves
    Moving fast
    Hot item, going quickly
    Running low
    Stock is running low
    Stock running out
    Low in stock
    Low stock: 2 left
    Very low stock
    Limited stock
    Stock limited!
    Limited availability
    Limited quantity
    Limited quantities available, shop now
    Quantities are limited
    While stocks last
    While supplies last
    Until stocks run out
    Few left
    Only a few left
    Just a few remaining
    Few items remaining
    A handful left
    Last few pairs
    Last chance sizes
    Final pieces
    Last pieces in stock
    Final stock
    Final units at this price
    Limited spots
    Spots are filling up
    Seats filling fast
    Spaces are going fast
    Only 6 rooms left on our site
    We have 1 room left at this price
    Last available room
    In high demand
    High demand
    High demand: booked 5 times today
    Due to high demand, limited to 2 per customer
    Popular! Stock may run out
    This item is in demand
    Extremely popular and stock is scarce
    Hurry, only 8 items left in stock
    HURRY! Just 1 left
    Be quick! Only 5 in stock
    Grab yours before they're gone
    Get it before it sells out
    Get yours before it's gone
    Once it's gone, it's gone
    When they're gone, they're gone for good
    Won't be restocked
    We won't be restocking this
    Never to be restocked
    No more restocks
    Not coming back
    Won't come back in stock
    Back in stock for now, but not for long
    Back in stock – limited quantity
    Rare find
    Rare find, only one of these available
    There's only 1 available
    Only 1 available and it's in 6 people's carts
    2 available
    Available: 3 only
    Only three copies left
    Qty left: 4
    Items left: 7
    Stock left: 9
    Remaining: 12
    Remaining stock: 5
    90% sold
    85% claimed
    76% of stock sold
    Sold 48 of 50
    47/50 sold
    12 sold, 3 left
    Stock alert: less than 10 left
    Fewer than 20 remain
    Less than 5 items in stock
    Under 10 left
    Only 14 units left
    Hurry! Inventory low
    Low inventory
    Limited inventory
    Limited edition – going fast
    Small batch, almost sold out
    Don't miss out, stocks are low
    Don't miss it, nearly sold out in your area
    Order soon, stock is limited
    More on the way, but only 3 here now
    Only a couple left
    Two left!
    One left in this colour
    Down to the last 4
    Down to our last pairs
    We're down to 10
    Supplies are limited
    Supply is limited
    Supplies going fast
    Act now, quantities won't last
    These won't last
    It won't be around for long
    Selling like hot cakes
    Best seller: going fast
    In short supply
    Scarce item
    Demand is high, order now
    Our most wanted jacket is nearly sold out
    Your size is almost gone
    Your size is running low
    Size M low stock
    M – only 2 left
    XL, last one
    Critically low stock
    Final few
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    In stock
    12 in stock
    Out of stock
    Sold out
    Sold by Northwind
    Back in stock
    Notify me when back in stock
    Made to order
    Left sleeve print
    Left-handed scissors
    2 items in your cart
    3 pieces
    Set of 4
    Pack of 12
    Qty
    Quantity: 2
    Available in 4 colours
    Available in stores
    Availability: ships tomorrow
    Fast shipping
    Low price
    Low waist jeans
    Low-fat yoghurt
    Running shoes
    Running shorts, size M
    Rare earth magnets
    Rare tea, 50 g
    Last viewed
    Last order
    Limited company
    Only at Northwind
    Only natural ingredients
    Only $9
    Only 3 ingredients
    Only 45 g per pair
    Few calories, lots of taste
    High chair
    High quality cotton
    Popular searches
    Popular categories
    One size
    One left, one right speaker
    Unlimited returns
    Remaining balance: $20
    Remaining gift card value
    Long lasting colour
    Won't shrink in the wash
    80% cotton
    90% recycled
    Edition of 300, numbered
    `,
  ),
]
