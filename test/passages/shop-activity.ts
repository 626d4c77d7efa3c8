import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** How shop pages show other buyers. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    In 12 carts
    In 20+ people's baskets
    In over 30 shopping bags
    Over 20 people have this in their cart
    36 people are looking at this right now
    17 shoppers are checking this out
    8 people are viewing this room
    24 viewing
    24 people watching
    36 watching this
    11 others are considering this
    3 sold in last 24 hours
    13 sold in the last day
    Bought 200 times this month
    2K+ bought in past month
    600+ bought in past week
    100+ sold this week
    Sold 9 times today
    42 sold since yesterday
    5 bought since midnight
    9 orders in the last hour
    Ordered 14 times in the past 24h
    Booked 7 times in the last 24 hours
    Last booked 12 minutes ago
    Just booked
    Someone just booked this
    Someone just bought this
    Somebody from Oslo just ordered this
    A shopper in Perth bought this 2 minutes ago
    Anna from Leeds just bought a rain jacket
    Tom in Ghent purchased 2 mugs 5 minutes ago
    Maria P. purchased this 1 hour ago
    Lena (Hamburg) ordered Wool Socks
    A customer from Spain just placed an order
    Karl from Graz just signed up
    Emma in York, UK just purchased the starter box
    Jon just grabbed 20% off
    2,314 people bought this
    Over 5,000 customers bought this this month
    Thousands of shoppers bought this today
    Dozens of people are viewing this
    Lots of people are looking at this
    Many people are viewing this item
    Other people are viewing this now
    Other shoppers have this in their basket
    Others also have their eye on this
    Loved by 400 people this week
    90 people like this
    1.2k people saved this
    Saved by 56 shoppers today
    Wishlisted 300 times this week
    Added to wishlist 45 times today
    Added to basket 19 times in the last hour
    19 added to basket
    15 people added this to their trolley
    People are buying this fast
    Everyone's looking at this
    Popular right now: 60 views today
    Viewed 130 times today
    130 views in the last 24 hours
    Seen by 90 people today
    This was viewed by 33 people in the last hour
    33 have seen this today
    Trending: 20 sold in 1 hour
    🔥 48 sold in last 12 hours
    👀 22 people viewing
    🛒 9 people have this in cart
    In demand: 27 people bought this week
    In demand! 35 views today
    Hot right now: 18 people have it in their bag
    Currently being viewed by 6 people
    6 customers are in the checkout right now
    4 people are buying this right now
    There are 4 people buying this
    Real-time visitors: 21
    21 visitors online
    Right now 14 people are shopping this sale
    14 active shoppers
    Active users: 230
    350 people are using this coupon today
    Coupon used 87 times today
    87 uses today
    Used 12 times this hour
    Deal claimed by 77 people today
    77 people grabbed this deal
    500 people already claimed their kit
    500+ already sold
    Already bought by 1,000 customers
    1,000 customers already bought this
    Already 700 happy buyers this week
    Over 40 bids today
    10 people are bidding
    7 bids in the last hour
    32 watchers
    3 people are waiting for this item
    45 people want this
    120 people viewed this property today
    4 people booked this hotel in the last 6 hours
    2 travellers are looking at this flight
    Another guest just reserved the last suite
    You're competing with 5 other guests
    You are not alone: 9 others are looking
    Join 18 people viewing this tour
    People near you are buying this
    Recently purchased by a customer in Bath
    Recent order: Ceramic Vase, Lyon, 8 min ago
    New order from Porto: Desk Lamp
    Last purchased 3 minutes ago
    Last sale: 4 minutes ago
    Last sold 2 hours ago
    Last added to cart 1 minute ago
    40 people checked this out today
    40 people checked out in the last 3 hours
    1 other shopper has this in their bag
    You and 6 others have this in your cart
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    3 items in your cart
    Your cart is empty
    Added to cart
    Added to wishlist
    View cart
    View all
    24 products
    12 reviews
    People also bought
    Customers also viewed
    Frequently bought together
    Recently viewed
    Buy 2, get 1 free
    Sold by weight
    Sold separately
    Sold as a pair
    Serves 4 people
    For 2 to 4 players
    Tent for 3 people
    Seats 6 people
    30 days to return
    Last worn by our founder
    5 sizes
    See it in 3D
    Watch the video
    Watching birds in winter
    Watch straps
    Viewing distance: 2 m
    Viewfinder
    1 in 10 people has eczema
    About 200 people work here
    Our 40 shops
    Loved this? Tell a friend
    Add 2 more for free delivery
    Viewing 1–24 of 310
    Showing 48 of 200 items
    Last order date 3 May 2026
    You ordered this 3 months ago
    Ordered by Monday, here by Friday
    Booked tickets
    Booking fee: $2
    Anna Berg, founder
    Designed by Maria Lopez
    Photo by Tom Hale
    Hand-knitted by women in Peru
    Bought for my son, he loves it
    I bought this last year and it still looks new
    Bid increments: $5
    Guest checkout
    Log in to see your orders
    `,
  ),
]
