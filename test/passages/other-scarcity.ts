import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Strings as other shops and services show them. The flagged ones tell of scarcity or demand and explain neither; the others are plain facts of stock, places and limits. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    🔥 Almost gone
    Once they're gone, they're gone
    Scarce item: may not be restocked
    Barely any stock, so be first in line
    Rooms like this go quickly
    Hardly any left in M
    Supplies are limited, reserve your bottles
    Few items remaining at half price
    You won't find many of these left
    Just a couple of appointments left, grab yours!
    Almost full
    🚨 LOW STOCK ALERT 🚨
    Highly sought after: expect it to be gone when you come back
    Limited edition drop – super low quantities
    Spaces are filling up quickly
    In high demand: booked out most weekends
    Only 2 left at this price
    Quantities are going down quick
    Last chance saloon: remaining sizes only, and not many
    Get yours before they're all snapped up
    Hurry, we can't guarantee there'll be any left
    Hot item – inventory is shrinking
    Small batch. When it's out, it's out
    Only 1 remaining, and it's in someone else's basket too
    We're down to our last boxes
    Only 6 slots open for 1:1 coaching
    Hurry! 3 people can still claim the free ring
    High demand!
    1 left in your size
    Limited quantities available at this price
    Only 12 founding memberships still up for grabs
    Best seller, almost out of stock
    87% of places in this city are already taken
    Grab one of the last few sachets
    Sells out every time we restock
    This colour is disappearing fast
    Going fast – don't miss yours
    A rare chance: hardly ever available
    ⚠️ Critically low inventory
    ONLY A FEW LEFT
    Last one!
    Selling like hotcakes 🥞
    Fewer seats than usual. Book before they run out
    Running low 👀
    Just 7 coupons left!
    Selling fast
    Low stock
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Temporarily out of stock. Alternative: the 500 ml bottle
    Sleeps up to 6
    Notify me when available
    Expected back on 14 January 2027
    Item unavailable in this postcode
    Limit one voucher per household
    The aircraft has 186 seats
    Not available in your country
    This product is made once a year, after the olive harvest in November
    Discontinued in 2025. Spare parts are kept until 2032
    Join the waitlist and we'll write when a place opens
    Fast charging: 50 % in 30 minutes
    Seasonal: available from May to September
    Numbered 1 to 500 and signed by the artist
    Last season's catalogue (PDF)
    This class has 12 places
    We printed 1,000 copies. None will be reprinted, because the plates were destroyed
    Group size: 8 to 12 travellers
    Show only items in stock
    Available in 14 colours
    2 of 5 projects used on the Free plan
    Waiting list open
    Currently unavailable
    Out of stock
    Inventory updated 30 November 2026, 06:00
    In store only
    In stock
    Battery low? Replace two AA cells
    Low-sugar granola, 400 g
    Dispatched from Canada. Import duty included
    Back in stock in March
    Limited to 2 per customer
    An edition of 250 prints, 112 still available on 30 November 2026
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Nearly sold out
    This postcode is filling up: last fibre slots
    Back in stock, but not for long
    Demand is unusually high in Lisbon for your dates
    Very limited: invite-only access
    4 tickets left in this section
    Get it before it sells out again
    Rare find
    In demand: last table for two
    Limited spots available in this cohort
    Only 2 units left in stock, order soon
    This one usually sells out
    Limited seats! Reserve yours today
    Hurry, stock won't last
    Few left. Order now.
    Last available car in this class
    You're in luck, we still have 1 cabin
    Just 1 {{product.title}} left!!
    Tickets are being snapped up
    Don't count on it being here tomorrow, stock is tight
    99% sold
    Final pieces
    Only three spots left on Tuesday yoga!
    Fewer than 10 left
    Low availability on your route
    Just a few puppies' beds in grey left
    Hurry, just {{stock}} remaining
    Only a handful of licences remain
    Exclusive: we only let in a small number of new members
    Stock is flying off the shelves
    Extremely limited stock
    Bundle 83% claimed
    Very few seats left on this flight
    Prices are rising because everyone wants in
    Only the first lucky few get the starter box
    Our last 3 rooms
    It won't come back. Secure your skin before it's gone
    Popular! Likely to sell out
    Last pair
    We have just 5 beds left on these dates
    Limited availability
    This deal is 76% gone
    We’ve got 2 rooms left on our site
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    We sell each bike frame in five sizes
    Sold out
    Choose seats on the plan. Grey seats are taken
    40 places, given out by lottery on 10 January 2027
    Sold individually
    Check availability
    Delivered in two parcels
    You have 3 credits left
    Stock: 48 units
    Available for pre-order
    Pack of 12
    Minimum order quantity: 10
    Your trial has 6 days remaining
    To be restocked weekly
    Rare earth magnets, set of 20
    Made to order in our workshop in Porto
    Ready to collect from our Bristol store
    Choose a room: single, double or family
    Your plan includes 3 seats
    High-protein pasta
    Capacity: 2.5 litres
    Storage: 15 GB included
    Maximum 4 tickets per booking
    Ships from our warehouse in Leipzig
    Size XS is no longer made
    Stock level is counted every night and shown as it was then
    Fully booked on 24 December. Other dates are free
    `,
  ),
]
