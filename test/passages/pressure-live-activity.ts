import { guides, lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Toasts, badges and lines about what others do, and what looks like them. */
export const passages: readonly Passage[] = [
  ...lines(
    'product',
    true,
    `
    17 people are viewing this page
    9 shoppers have this in their bag
    Ana in Porto bought this 4 hours ago
    Someone in Leeds just ordered the Oak Side Table
    Booked 12 times in the last 24 hours
    Last booked 20 minutes ago
    43 people bought this today
    Just booked! Two minutes ago from Austria
    128 sold in the past week
    Popular! 60 views in the last hour
    5 others are looking at this hotel
    Trending: 300 people viewed this yesterday
    Mia K. from Oslo, Norway purchased Wool Socks About 3 hours ago
    Over 200 bought this month
    In demand! 24 people have added this to their cart
    A customer from Denver just signed up
    Jonas purchased a Walnut Tray 12 minutes ago
    31 people are watching this item
    Recently purchased by Clara in Ghent
    Hot: 18 people have it in their basket right now
    3 people are booking this room now
    90 people have viewed this listing this week
    Lots of people are checking out this flat
    Viewed 58 times today
    Liam from Cork just subscribed
    26 guests are considering these dates
    In 40+ people's baskets
    Somebody from Madrid bought 2 tickets a moment ago
    2,300 orders placed this week
    14 students enrolled today
    Added to bag 75 times in the last 2 days
    67 shoppers bought this recently
    Other customers are viewing this deal
    Selling now: 8 sold in 10 minutes
    11 people want this
    Priya (Mumbai) ordered 6 minutes ago
    This tour was booked 33 times yesterday
    More than 50 people are interested in this car right now
    Emma and 24 others bought this today
    7 people reserved a table here today
    Just sold: Canvas Tote, 2 minutes ago
    New order from Lyon: Ceramic Vase
    Someone recently bought Green Tea Sampler
    You're not the only one looking: 13 others are too
    Watched by 22 people
    152 people have viewed it since this morning
    Online now: 37 visitors
    Last purchased 3 hours ago
    Tomas S. just joined
    34 claimed this offer today
    19 people are shopping this brand
    Purchased 10+ times this week
    12 people have bought this in the last day
    Kim from Austin just got 20% off
    A shopper in Rome is looking at this now
    25 travellers are looking at this route
    `,
  ),
  ...lines(
    'product',
    false,
    `
    Serves 4 people
    Seats 6 people comfortably
    For groups of 10 or more people
    Customers also bought
    People also viewed
    Recently viewed items
    Your recently viewed products
    What other customers are buying
    Bought together
    Orders are shipped within 24 hours
    Items in your cart
    3 items in your bag
    You have 2 items in your wish list
    Booked for a wedding? We can help.
    Sold in packs of 10
    Sold by the metre
    Sold and shipped by the maker
    In stock, ships in 2 days
    Published 3 days ago
    Posted 2 hours ago
    Reviewed 5 days ago
    I bought this three weeks ago for my son.
    I bought these for my daughter last year and she still wears them.
    My husband ordered two and we use them every day.
    We ordered it on Monday and it came on Tuesday.
    We have sold bicycles since 1931.
    Our customers come from 40 countries.
    Viewed from above, the bowl is oval.
    People have used clay pots for thousands of years.
    Ideal for people who travel
    Recommended for 2 to 4 players
    4.6 out of 5 stars from 120 reviews
    Based on 34 reviews
    12 questions answered
    Add to cart
    Save to wish list
    Join 12 other makers at the market
    Two people can carry it.
    Made by 8 people in a workshop in Leeds
    Last updated 2 hours ago
    Your order from Denver has shipped
    Signed up already? Log in
    Someone will call you back within a day.
    Just bought a house? Read our moving checklist.
    Just in: linen shirts
    Popular brands
    New arrivals this week
    Trending now
    Watch the video
    Users can share a folder with 10 people.
    Tickets bought online must be shown at the door.
    Purchased items can be returned within 30 days.
    The ferry takes 200 people.
    Book for 8 or more guests and get a private room.
    `,
  ),
  ...guides(
    'product',
    true,
    `
    Sarah in Ohio just purchased Rose Serum
    Dan M. from Boise, ID bought a Trail Mug
    Someone from Bath recently ordered 3 x Bath Bomb
    5 other shoppers have this in their cart
    14 sold in last 48 hours
    In the last 24 hours, 43 people have added this to their bag
    Added to cart 210 times today
    Viewed 22 times in 24 hrs
    People love this! 55 people have it in their cart
    You have great taste! 18 others bought this today
    112 baskets contain this item
    J. from Wellington, New Zealand claimed a 10% discount
    Julie and 3 others are viewing this
    Bestseller: 81 sold this week
    This item has been purchased 41 times in the past week
    26,483 people have purchased
    9 customers are currently viewing this product
    4 people looking at this
    Someone just added this to their cart
    17 visitors right now
    Over 1,000 sold in 7 days
    Now viewing: 28
    62 people have this in their basket. Don't miss out
    Kate L. recently bought Linen Dress (green)
    A visitor from Kent is viewing this page
    21 people have added to basket in the last hour
    This is popular! 33 people booked it this week
    3 rooms booked in the last 6 hours
    Last order: 8 minutes ago
    Marc signed up 2 minutes ago
    Purchased 6 times in the last day
    88 people have added this item to their wishlist
    15 watchers
    Someone in Berlin, Germany purchased a Desk Mat 15 minutes ago Verified
    Hot seller! Ordered 200 times this month
    12 people on this page right now
    There are 19 people looking at this now
    There are currently 7 visitors on this page
    30 are browsing this now
    8 in carts
    5 people viewing, 2 bought today
    340 people love this
    Recently bought by someone in Lyon
    Alex from Tampa just started a subscription
    Mina ordered Almond Butter about an hour ago
    1,200+ bought in past month
    Bought by 50+ people this week
    9 sold today
    Just ordered by Paul in Cardiff
    3 other people want this item
    Only a few hours ago someone booked this room
    Most recently booked 14 minutes ago
    This flight was booked 12 times in the last 4 hours
    45 travellers booked today
    Jenny B. Melbourne, Australia Just bought Sun Hat
    (3 minutes ago) Luis in Quito bought Bamboo Socks
    29 users are active now
    Live: 6 people are checking out
    You and 23 others are looking at this
    More than 100 people bought this recently
    somebody grabbed this deal 4 minutes ago
    Over 9,000 orders shipped this month
    11 people have just looked at this
    6 sold in last 5 hours
    Sold: 14 in the last 24h
    Last sold 25 minutes ago
    Nadia just saved $12.50
    Robin won 20% off 5 minutes ago
    Purchased 3 mins ago
    2 people ordered this product within the last hour
    Olga in Riga purchased a Cast Iron Pan 9 minutes ago
    Someone in Dallas, TX bought 2 items
    R. from Leeds bought Leggings 16 hours ago
    Zoe from Adelaide bought Face Oil yesterday
    Amy purchased Silk Scarf from Paris, France
    There are 8 people looking at this product right now
    23 visitors are currently looking at this product
    36 other people have this in their cart right now
    Over 400 people have bought this in the last 3 days
    Going fast! 12 people have it in their cart
    Sold 18 times in the last 12 hours
    5 people bought this in the last hour
    140 customers purchased this today
    7 shoppers have added this to their bag in the last 24 hours
    71 have viewed this in the last day
    People are viewing this right now
    Several shoppers are looking at this
    Other shoppers just bought this
    Others are buying this now
    A lot of people are looking at this today
    This product was bought 9 times yesterday
    This product has been viewed 800 times this week
    This was added to basket 44 times
    Loved by 600 shoppers this month
    Bought 350+ times in last month
    20+ sold recently
    1,054 viewed today
    10 people booked today
    1 person is viewing this
    1 other person has this in their cart
    2 people just booked this hotel
    Your room was booked 5 times today
    Someone from your city booked this
    Somebody bought this 3 minutes ago
    Ines from Lisbon just placed an order
    Ines from Lisbon has just ordered
    Verified buyer in Oslo purchased Wool Hat
    New sale! Tom from Ghent bought Coffee Beans
    New customer: Lea from Bonn
    Last booking 3 minutes ago
    Latest booking: 2 hours ago
    Last purchase: 12 min ago
    Last viewed 1 minute ago by someone in Graz
    Just purchased: Rope Basket, Nice, France
    Just bought in Manchester
    Purchased from Hamburg 4 minutes ago
    Recently sold: 34 pieces
    Hurry! 9 shoppers are eyeing this
    9 watching now
    Live viewers: 14
    14 live viewers
    People watching: 33
    Visitors right now: 12
    Real-time: 42 visitors right now
    33 people have saved this trip
    102 people have reserved this month
    6 people requested this today
    Jo S. in Bristol redeemed a 10% code
    @mika just bought the starter kit
    3 of your friends bought this
    500 people signed up this week
    45 people enrolled in the last 7 days
    Join 30 others who booked today
    Over 2,000 people joined this week
    Trending now: 80 orders today
    Almost 300 orders in the last 24 hours
    Top seller, 56 bought today
    Demand is high: 31 people looking
    Popular choice: 12 booked in 24h
    `,
  ),
  ...guides(
    'product',
    false,
    `
    12 people
    Comes with 6 bags
    1,200 sold since 1998? We lost count.
    5 people can share one plan
    Paul Smith bought a farm in Kent in 1995.
    Ann from our team packed your order.
    Sold out
    Order 2 for free delivery
    Bought one? Register it.
    Anna in the shop will help you.
    Somebody to love
    Watch 3 episodes now
    Views of the sea
    See 24 reviews
    Saved items
    My sister bought this and loves it
    This was bought for my dad, he loves it
    The house was bought in 1920 by two painters.
    Ordered on Monday, got it on Wednesday. Great.
    Bought it 2 months ago and it still works.
    24 pieces, 6 people
    Shop the looks people love
    Delivered to 40,000 homes every week
    Trusted by 300 teams
    Based on 1,200 orders we recommend size M.
    23 reviews
    Viewed items
    Order history
    Recently ordered
    Bought before
    Buy again
    People who like hiking
    For 2 people
    Up to 6 people
    2 people per tent
    Most viewed
    Watch now
    Live chat
    Live music tonight
    15 shops
    32 products viewed
    You viewed
    You recently viewed
    You bought this on 4 May
    You last purchased this item on 4 May
    Anna is viewing your document
    John added 2 files
    5 members
    3 new messages
    Free for 10 users
    For teams of 5 to 50 people
    100 people attended in 2025
    Since 2010 we have sold 50,000 lamps
    Our most bought item
    Customers love it
    Loved by cats
    Loved by thousands
    Ordered by 2 pm, shipped today
    Orders placed after noon ship tomorrow
    I bought this in Rome
    Bought in Rome, loved at home.
    Peter, a potter from Kent, makes them by hand.
    Designed by Maria in Lisbon
    Made in Porto, Portugal
    She bought the house in 1990
    My friend in Rome just bought one too
    `,
  ),
  ...unseen(
    'product',
    true,
    `
    Bea from Turin just grabbed a Canvas Bag
    7 people viewing now
    In the past hour 15 shoppers bought this
    93 orders this week
    Someone in Utrecht bought this lamp 11 minutes ago
    24 others have this in their wishlist
    Booked 4 times since yesterday
    Currently 16 people on this page
    38 people bought tickets in the last hour
    Ola purchased a Yoga Mat 2 hours ago
    5 guests are looking at these dates right now
    This has been added to 30 bags today
    `,
  ),
  ...unseen(
    'product',
    false,
    `
    Our guests love the garden.
    Sold in pairs
    Two people own the shop.
    Buy 3, pay 2
    View all 24 items
    24 items in stock at your shop
    My mother bought it for her kitchen.
    Book now
    Bag for 10 people
    Last viewed products
    Bought with care
    Seen on the runway in Milan
    `,
  ),
]
