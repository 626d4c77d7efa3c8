import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Other buyers, in many trades. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    14 people bought this in the last hour
    56 shoppers are viewing this product
    1.3k sold in the past month
    Sold 25 times in the last 24 hours
    Ella from Leeds bought Soft Wool Blanket 3 min ago
    Someone from Lyon added this to their bag
    Booked 4 times for your dates in the last 6 hours on our site
    9 travellers are looking at this hotel
    3 other people have this flight in their basket
    31 people looked at this event in the past hour
    High traffic: 88 fans are picking seats
    500 people are in the queue behind you
    10K+ shoppers love this
    One sold every 12 seconds
    A bottle is sold every minute
    TikTok made me buy it: 2M sold
    People are going crazy for this
    12 of your neighbours signed up this week
    People near you are booking this
    Just sold: 2x Night Cream, 4 minutes ago
    New order! Jonas in Bergen ordered Trail Shoes
    Verified purchase: Theo, Ghent – 10 minutes ago
    8 orders in the last 2 hours
    27 watching
    27 watchers
    45 have already sold
    2,389 views today
    Viewed 41 times since yesterday
    Guests love this: reserved 11 times in the past 24 hours
    Players online now: 12,431
    Already Sold: 37
    Already sold: 37 Available: 20
    Sold: 45/50
    Thousands already sold
    Over 100,000 sold
    100,000+ Sold Worldwide
    10,000 bottles sold and counting
    500+ sold and counting!
    We've already sold 3,000
    You're not the only one looking at this
    You're not the only one interested!
    Don't wait, 14 others are looking
    14 hours ago Verified by Notify
    Verified purchase 3 hours ago
    Someone just added this to their cart
    Someone recently bought this
    A person in Dublin bought this
    Somebody in Dublin, IE is checking out
    Ordered by John from Austin
    Purchased by Anna S. in Oslo
    Bought by 1,204 customers
    Bought by over 500 people so far
    Bought 4 times in the last day
    Within the last 24 hours, 14 people bought this
    In the last 24 hours 53 people purchased
    In the last 48 hours, this was viewed 320 times
    This product was viewed by 10 people in the past day
    This item was added to 20 carts today
    This has been bought 18 times since this morning
    18 users on this page
    13 live visitors
    13 visitors right now
    35 viewers
    35 people viewing
    35 people currently viewing
    35 other customers are viewing this
    People are also looking at this
    Other customers are also viewing this product
    87 people also viewed this today
    2 others are booking this room
    Booked 3 times in last 6 hours
    Last booking: 18 minutes ago
    Latest booking: 1 hour ago
    Most recent order 12 minutes ago
    Last order: 4 minutes ago from Berlin
    Recent purchase: Blue Vase, Berlin
    New sale: Blue Vase to Tom in Kent
    Tom in Kent just scored a deal
    Tom (Kent) saved $15 with this code
    Jill S. in Ohio is now a member
    Jill from Ohio left a 5 star review
    Jill just left a review
    Jill and 24 others like this
    Liked by jill and 120 others
    320 people like this
    320 people love this
    45 people are talking about this
    Asked about by 12 people today
    12 people asked about this item
    12 people are waiting for this
    12 people put this on their list
    12 people have their eye on this
    Only you and 12 others are viewing
    There's a lot of interest in this item
    This is getting a lot of attention
    Popular item: 30+ sold this week
    Every 10 seconds someone buys one
    Someone buys this every 2 minutes
    1 sold every minute
    Seen by 400 people
    Shared 230 times
    Downloaded 1,000 times
    Used by 230 people today
    This coupon has been used 87 times
    87 used today
    87 people claimed this deal
    87 people redeemed this offer today
    87 bids
    12 bidders
    12 offers received
    12 enquiries in the last week
    12 requests this week
    43 tickets sold in the last hour
    43 fans bought tickets today
    43 people are buying tickets right now
    230 people are in the waiting room
    Your friends are using this
    3 of your friends like this
    Jill and 3 friends have joined
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Last purchased 5 minutes ago
    Booked 6 times today
    Another traveller just booked this room
    Over 200 people are on this page
    77 people have added this to their wish list
    Over 3 million sold
    Viral – 40,000 in carts
    Shoppers in your area are buying this
    Recently bought by Mia from Basel
    19 bids in the last hour
    640 players bought this bundle today
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Write a review
    124 reviews
    Recently viewed
    Recently viewed items
    Customers also bought
    Customers who viewed this also viewed
    You may also like
    Recommended for you
    People also search for
    Suitable for 4 people
    Serves 6 people
    2 adults, 1 child
    Guests: 2
    Group bookings for 10 or more people
    View basket
    View order
    Viewing angle 178 degrees
    How to buy
    Someone must be home to sign for the parcel
    Sold and shipped by our partner
    Sold separately
    Sold in packs of 3
    Bought with vouchers? Read this
    Shop online
    Live chat
    We sold 4,112 bikes in 2025
    In October 2026: 412 sold
    Add to wish list
    Wish list
    Your basket (2)
    Following
    Share with friends
    Refer a friend
    Members' area
    Member since 2019
    Customer login
    Fan heater
    The people behind our brand
    "Soft, warm and a bit long in the sleeves." – Ingrid Solberg, Bergen, bought in March 2026
    Booked flights
    My bookings
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Customer reviews
    4.6 out of 5 (1,204 reviews)
    Your recently viewed items
    Frequently bought together
    Recommended products
    Up to 5 users
    Number of guests
    View cart
    Buying guide
    Sold by Nordlicht GmbH
    Sold per metre
    Online now: autumn catalogue
    Chat with us, 3 agents online
    412 sold in October 2026, counted on 2 November 2026
    My wish list (3)
    Followers
    Invite your friends
    Customer service
    Editor's letter
    `,
  ),
]
