import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of many trades: shortage, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Only a handful of spots remain
    2 rooms left at this price
    Just 3 seats left on this flight
    Nearly sold out
    Going, going, gone!
    Less than 10 in stock
    Hurry, limited stock
    While supplies last!
    Last pair!
    Final stock
    Stock is running out
    Almost all tickets are gone
    Tickets are selling out fast
    Not many seats left in row C
    Once sold out, it won't come back
    This won't be restocked
    Very few left at this price
    You're lucky! There's still one left
    Jackpot! This is the last room we have
    95% sold
    Only 5 people can join this cohort
    We only accept 10 students a month
    Limited spots available
    Spots are going quick
    High demand: 3 left
    In demand!
    Popular choice, stock is limited
    Don't be the one who missed out, we're nearly out
    Last units
    Supply is shrinking fast
    Hard to find
    Rarely available
    This property is in high demand
    Our last available room
    Only one more seat!
    Just two tables left for tonight
    Stocks won't last
    Everyone wants this. 6 left
    They're flying off the shelves
    Back in stock, but not for long
    Sold out twice already
    Last size left
    The last of the batch
    Limited run
    A few remaining
    Almost sold through
    Only 8 spaces in the next group
    Prime seats are disappearing
    1 slot remaining this week
    Just one left!
    Hot seller, limited stock
    Get it before we run out
    Grab yours before it sells out
    Only while stocks last
    Few left
    Low inventory
    ⚡ 89% claimed
    Demand is outstripping supply
    We're almost out of these
    Tiny batch, big demand
    These go every time within hours
    Only some sizes left
    When they're gone, they're gone for good
    Reserve now – just a few cabins left
    Last chance to buy: won't be made again
    Your size is almost gone
    Nearly all places taken
    Only 9 coupons remaining
    Stock alert: 3 remaining
    Extremely rare
    Act fast: dwindling supplies
    There are only two left in the whole country
    Filling fast
    Limited availability
    Our most wanted item is scarce again
    Your dates are nearly full
    Busy period: limited rooms left
    Only a tiny number left
    We have one room like this left
    You're about to miss out: 2 left
    Waitlist is filling up
    Limited seats available
    Seats are limited
    Only for the first 100 customers
    No restock planned
    Won't be produced again
    Retiring soon
    Leaving the shop for good
    Final production run
    Discontinued: last ones
    12 of 15 claimed
    9/10 sold
    4 out of 5 places booked
    Your size: 1 left
    Size M: last pair
    Limited tickets
    Less than 5 left
    Under 10 remaining
    Half of the stock is gone already
    Half gone already!
    More than half sold
    Gone in 2 hours last time
    Sold out in 3 minutes last year
    Sold out 3 times this year
    We only made a few
    Everyone wants this one
    Customers can't get enough of it
    These dates are popular
    This route is popular
    Hot item! Stock is low
    Popular! Only a few tables left for Friday
    Just a couple left in your area
    Only one left at this dealer
    Last copies
    Last seats for the matinee
    Last bottles of the 2019 vintage
    Last rooms
    Final tickets released
    Final spaces on the course
    Final few!
    Only one per style left
    We've got two of these left
    2 left. Buy now
    Only 3 tickets left for this show, 12 people waiting
    Extremely limited
    Very limited places
    Strictly limited
    Rare item
    Almost out
    Nearly there: 96% booked
    There's hardly anything left
    It's selling quickly
    This title is going fast
    Seats are flying
    These are flying out
    Stocks are being depleted
    Only 2 cars left on this date
    Our cheapest seats are nearly sold out
    Cheap seats almost gone
    Only a few days left in our calendar
    Our calendar is filling up
    Appointments are booking up fast
    Only 4 slots this month
    Last spot!
    One spot left
    One last chance: 3 boxes in stock
    Stock almost depleted
    Get the last one
    Be one of the last to own it
    You may not get another chance to own one
    Not many left now!
    Almost finished
    The shelf is nearly empty
    Shelves are emptying
    Hurry, just a few kits remain
    This is a limited edition and it's going quickly
    Limited drop. No second run
    Once the 20 seats are taken we close the list
    Only one suite left for your dates
    Just 1 more available
    Last bundle
    We have 3 left and 20 people are looking
    This won't be on the shelf tomorrow
    Almost nothing left
    Final boxes
    Only 10 seats per session
    Max. 6 pupils, 1 place left
    The first 50 get a free mug
    Only the first 200 donors will be matched
    Going, going...
    Nearly out of stock
    Limited stock: order today
    Limited number available
    In very short supply
    You're in luck: one table left
    A handful of tickets have just been released
    Extra tickets, but only a few
    Popular sizes sell out first
    We sell out every Friday
    Everyone's ordering this. Stock is falling
    Last year this sold out in two days
    This usually sells out
    Likely to sell out
    Often sold out
    Don't miss the last batch
    Get one of the final 30 pieces
    Only 4% left
    Less than 3% of tickets remain
    Very few slots left before Christmas
    Christmas slots are filling up fast
    Our diary is almost full
    Places limited
    Limited places
    Limited edition, nearly gone
    Rare colour
    Once-a-year drop, tiny stock
    Hurry: stock is low in your size
    Only size 38 left
    Your favourites are running out
    Item in high demand
    Demand is high on these dates
    Busy weekend! Rooms are going
    Selling out
    Sell-out risk: high
    Low availability
    1 of the last 4
    Under 50 left worldwide
    We can't restock this
    Supplier has stopped production. Last pieces
    Exclusive item, extremely limited run
    Only 3 more at the old price
    Only two sessions left this year
    5 coupons left today
    12 left
    12 left!
    Last few
    Just in and almost gone
    Stock: 2
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Only available in Germany
    3 items in your basket
    Only 2 attempts left
    5 GB left on your plan
    1 of 3 steps left
    Limited warranty of 2 years
    Available in limited sizes: S to L
    Seats 4
    In stock: ships today
    12 in stock
    Sold out
    Fully booked on 4 May
    This edition has 500 copies
    Last modified yesterday
    The last train leaves at 23:40
    Room for 30 guests
    Turn left at the last roundabout
    Rare vinyl from the sixties
    Few ingredients, all organic
    Low sodium
    Low maintenance
    Only 15 minutes by train
    You have 3 free articles left this month
    One size fits all
    One piece design
    2 seats, 4 wheels
    Maximum 10 per order
    Places are allocated by lottery on 5 January 2027
    Small group tours
    Made in small batches in Leeds
    Handmade, so sizes vary
    Pre-order now, ships in May 2027
    Stock levels are updated every night
    Popular searches
    Items left in cart will be kept
    Only logged-in members can comment
    Supplies for artists
    Demand curve explained
    `,
  ),
]
