import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings by mechanism, from plain to odd: shortage and demand that nothing explains. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Only 3 remaining
    3 remaining
    Only 12 available
    Just 4 available
    Last 3 in stock
    Last 5 items
    Last few in stock
    Last pieces
    Last available size
    Final few
    Final units remaining
    Only one left
    One left!
    Just 1 left!
    There's only 1 left
    There are only 3 left
    There's only a few left
    We only have 2 left
    We've only got 4 left
    Only 1 at this price
    2 left at this price
    4 left at £39
    Only 2 seats left on this flight
    Fewer than 10 seats remaining
    9+ seats left? No: only 2
    3 tickets remaining
    Less than 5% of tickets remaining
    Over 80% sold
    90% full
    Filling up fast
    Booking up fast
    Booked up fast last year
    About to sell out
    May sell out soon
    Could sell out soon
    Expected to sell out
    Sells out fast
    Sells out regularly
    Usually sells out
    Often sells out in advance
    Sold out last year in hours
    This hotel usually sells out
    Going quickly
    Going, going, gone
    Flying off the shelves
    Moving fast
    Fast selling
    In demand
    High demand
    Very high demand
    Demand is high
    Due to high demand
    Due to overwhelming demand, stock is limited
    This is in high demand
    Popular choice
    Popular dates
    Great choice! This one is usually booked
    Usually booked
    This is a rare find
    Rare availability
    Rarely in stock
    Hard to get
    Scarce
    Limited release
    Limited batch
    Small batch, limited stock
    Limited drop
    Limited spaces
    Limited spaces available
    Limited places remaining
    Limited seats
    Limited tickets left
    Limited numbers
    Limited supply
    Supplies limited
    Supply is limited
    Stocks are limited
    Stock limited
    Stock low
    Availability is low
    Very low stock
    Critically low stock
    Running out
    Running out fast
    Stock running out
    We're running low
    Nearly gone
    All but gone
    Almost all gone
    Gone soon
    Gone in minutes
    Going soon
    Won't be around long
    Won't be restocked
    No restocks
    We won't be restocking
    Not coming back
    Never to be repeated
    Once sold out, it's gone for good
    When they're gone, they're gone
    Get yours before they sell out
    Before they're all gone
    Before they sell out
    Order before stock runs out
    Buy before we sell out
    While they last
    Until stock runs out
    Until sold out
    Book early to avoid disappointment
    Don't miss out – limited stock
    Don't be disappointed – order early
    Only a handful left
    A handful of spots left
    Couple left
    Very few left
    Few left in stock
    Few rooms left
    A few rooms left
    Few spots left
    Not many left
    Hardly any left
    Just two spots left
    1 spot left
    Only 6 places left on this course
    Only 2 slots left today
    1 slot left
    Last appointment available today
    Last table
    Last room
    Last room!
    Last seats
    Last few tickets
    Last tickets
    Final tickets
    Final release
    Last remaining tickets
    Low tickets
    Best seats going fast
    Front row almost gone
    Early bird almost sold out
    Tier 1 sold out, tier 2 selling fast
    Your size is selling out
    Almost gone in your size
    Only size S left
    Last one in your size
    Only 2 in your size
    Low stock in this colour
    Only left in XL
    5 in stock, order soon
    In stock: 3
    Stock: 2 left
    Qty left: 4
    Quantity left: 3
    Stock level: low
    Availability: limited
    Availability: low
    Availability: 2 left
    Hurry! Only 3 left
    Hurry, almost gone
    Be quick, only a few left
    Quick! Only 2 left
    Order soon – low stock
    Act fast – limited stock
    Sold 87%
    67% claimed
    Already 76% gone
    128/150 claimed
    45 of 50 sold
    Only 5 of 100 left
    First 50 customers only
    First 100 orders only
    For the first 200 customers
    Exclusive and limited
    Waitlist filling up
    Only available for a few more people
    We only have limited rooms left
    We're nearly fully booked
    Only 3 tables left at 7pm
    Popular time: 2 tables left
    Demand for these dates is high
    73% of hotels are booked on your dates
    Hotels are filling up for your dates
    Prices and availability are changing fast
    Most rooms are already gone
    Most of our villas are booked
    Only top-tier left
    `,
  ),
]
