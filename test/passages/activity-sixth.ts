import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings by mechanism, from plain to odd: what others are said to be doing. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Others are looking
    Others are looking at this too
    Someone else is looking at this
    Someone else is viewing this room
    Another customer has this in their basket
    Someone has this in their basket
    You and 14 others are viewing this
    4 people looking now
    4 people looking right now
    26 viewing now
    12 currently viewing
    Currently being viewed by 14 people
    Being viewed by 9 others
    15 users are browsing this page
    33 people are on this page
    There are currently 18 people viewing this product
    There are 7 other people looking
    We have 24 visitors on this page
    29 active shoppers
    Live visitors: 46
    1,203 people online now
    88 users online
    132 looked at this today
    Looked at 57 times today
    Seen 340 times this week
    1.2K views today
    Viewed by 245 people today
    Viewed 12 times since yesterday
    Over 1,000 views this week
    1,000+ viewed
    2.3k people have this in their basket
    In 40+ carts
    In 6 carts
    In 300+ people's baskets
    9 people have it in their cart
    5 have this in their cart
    3 shoppers have this in their bags
    20 people have added this to cart
    Added to cart by 30 people
    Added to basket 14 times today
    Added to wishlist 120 times
    Saved by 85 people
    Favourited 210 times
    In 1.4k favourites
    400 people favourited this
    Loved by 1,200 shoppers this month
    63 sold
    63 sold this week
    1,2k sold
    500+ sold recently
    300+ bought last month
    4K+ bought in past month
    Over 2,000 sold today
    Sold 14 times today
    14 orders in the last hour
    20 orders today
    32 purchased today
    45 purchases in the last 24 hours
    12 bought in the last hour
    Bought by 43 people today
    People bought this 17 times today
    18 people bought this in the last day
    37 people ordered this week
    11 people booked today
    11 bookings in the past 24 hours
    Booked 34 times today
    Booked 3 times since yesterday
    Last booked 5 minutes ago
    Last booking: 2 hours ago
    Last purchased 12 minutes ago
    Latest booking: 20 mins ago
    Just booked
    Just sold
    Just bought
    Just purchased by someone in Cardiff
    Recently booked
    Recently bought by 14 people
    Someone just bought this
    Someone just purchased a yoga mat
    Someone in your area just ordered
    Somebody in Brooklyn just subscribed
    A traveller from Spain just booked
    A guest from Germany booked 14 minutes ago
    A customer just purchased this
    A user from Canada just upgraded
    New order! Lisa from Denver
    Megan K. bought a Starter Kit
    Megan from Bath bought 2 × Lavender Candle
    Mark, London, just booked a table for 2
    Mark (Leeds) just ordered
    Hannah from Sydney signed up 4 minutes ago
    Hannah just got 20% off
    Priya just claimed her free sample
    Tom just joined
    Tom and 34 others just joined
    Tom and 12 other people bought this
    Elena in Madrid added this to her cart
    Jack just unlocked the bundle
    Verified: Ana bought this yesterday
    3 people near you bought this
    People in your area are buying this
    Popular near you
    Popular with travellers right now
    Popular right now
    Trending now
    Trending now: 120 sold today
    Going viral
    As seen on TikTok – 10,000 sold this week
    Hot! 45 sold in the past hour
    Hot item: in 60 baskets
    Fire! 90 people looking
    High demand: 300 searches today
    300 people searched this route today
    57 people are searching for flights to Rome
    Lots of people looking
    Lots of interest
    Lots of interest in this room
    High interest
    Popular listing: 120 views this week
    This listing was viewed 87 times this week
    This home is on people's minds. It's been viewed 500 times
    This place is getting lots of attention
    Getting a lot of attention
    This is getting booked fast
    Everyone wants this
    Selling like crazy: 400 today
    20 people are waiting for this
    14 people are on the waitlist
    2,104 people ahead of you
    18 bids in the last hour
    12 watchers
    12 people are watching this
    24 people are watching this item
    3 watched in the last 24 hours
    40 people saved this today
    6 people asked about this today
    9 enquiries today
    4 travellers booked this in the last 6 hours
    4 travellers are considering this property
    Guests booked this 10 times this week
    150 travellers booked this tour last week
    Reserved 12 times today
    Reserved 5 times in the last hour
    5 seats sold in the last 10 minutes
    16 tickets sold in the last hour
    2,400 downloads today
    900 people joined today
    900 joined this week
    Over 500 businesses signed up this week
    1,500 students joined this month
    Join 200 people who signed up today
    8 people bought it while you were reading
    Ordered 60 times in the past day
    67 shoppers chose this today
    Chosen by 67 shoppers today
    12 people upgraded today
    7 people are checking out now
    7 people are at checkout with this item
    5 people have this in checkout
    Purchased by 150 people this month
    Frequently bought: 90 this week
    32 claimed this deal
    1,400 claimed so far
    1,102 people already claimed
    14 people redeemed this in the last hour
    120 used today
    Used 85 times today
    56 used this code today
    `,
  ),
]
