import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of many trades: what others do, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    12 people bought this in the last hour
    Anna from Bristol just ordered
    Someone just bought this in Lyon
    35 people are viewing this hotel
    8 others have this in their bag
    Sold 40 times this week
    Just sold: 2 tickets
    Liam in Cork subscribed 5 minutes ago
    People are snapping this up
    Trending: 1,200 views today
    Everyone's talking about this
    Join 300 others watching now
    4 people are in the queue behind you
    Another guest is looking at your dates
    3 bids in the last 10 minutes
    Last booked 6 minutes ago
    Maria is looking at this flat right now
    New order from Berlin
    You have competition: 6 people want this room
    Popular right now: 90 people added it today
    Ahmed donated £10 two minutes ago
    17 people have joined since you opened this page
    240 customers switched to us today
    Someone near you just upgraded
    Viewed by 55 people in the past 24 hours
    2 people just started a trial
    More than 50 people ordered this today
    Over 1,000 sold this week
    Nadia K. left a 5-star review just now
    19 players bought this bundle in the last hour
    Hundreds of people are shopping right now
    Your friend Tom just joined
    A traveller from Spain booked this 2 hours ago
    Others are eyeing this car too
    11 buyers have contacted the seller today
    6 people are typing their card details
    High traffic: 800 visitors on the site
    Lots of interest! 14 enquiries today
    Live: Priya is checking out
    User8821 just won $50
    Currently 29 people on this page
    Most viewed today
    Hot right now
    People are watching this item
    This has been added to 73 wishlists
    22 families booked this week
    Purchased 9 times in the last day
    8 people nearby bought this
    Last sale: 2 min ago
    Don't be last: 5,000 already signed up
    Claimed by 18 people today
    One person is buying this now
    Someone in your area saved $120 today
    A customer just paid
    Just now: an order from Oslo
    Kim unlocked the premium pack
    7 teams signed up today
    55 people like this and counting
    Selling now: one every 30 seconds
    Shoppers in Leeds love this
    You and 12 others are viewing this
    9 people started checkout in the last 10 minutes
    Rated and bought by 40 people today
    14 couples are looking at this venue
    John and 3 others just registered
    10 homes were sold near you this week
    Someone saved this property 4 minutes ago
    Join 2,140 people who ordered today
    In 200+ baskets right now
    Added to cart 60 times today
    20 people picked this size today
    This was last ordered 3 minutes ago
    Watched by 14 collectors
    4 people have made an offer
    One of your neighbours just ordered
    61 downloads in the last hour
    Marta just paid for this room
    3 riders near you booked this scooter
    Jonas bought 2 tickets a minute ago
    42 readers are on this article
    Booked twice today
    5 others have this seat map open
    Your neighbours are switching
    Someone else is checking out with the last one
    1,204 orders today
    Now trending: 640 people watching
    Hot! 18 bids already
    People can't stop ordering this
    8 friends play this
    12 mums bought this crib this week
    Sold every 4 minutes
    We're selling one every minute
    Last bought 20 seconds ago in Dublin
    Paul from Nice upgraded to Gold
    New sign-up: Rita, Porto
    Recent purchase: silver ring, Vienna
    300 learners started this course today
    9 guests have saved these dates
    Another player just claimed the chest
    7 donors gave in the last 10 minutes
    £1,240 given in the last hour
    Someone just gave £25
    Lisa joined the challenge 3 min ago
    6 people in your building use us
    Everyone at your company is using this
    99 people have RSVP'd today
    You're competing with 4 bidders
    4 shoppers reserved this while you browsed
    26 people opened this offer
    Your friends are already in
    10k views this week
    500 sold yesterday
    Ordered 3 times in the past hour
    Most booked hotel today
    One more person just joined the queue
    There are 63 people ahead of you for this deal
    People in Leeds are booking fast
    Guests are fighting over this room
    Just booked!
    Just sold!
    Just now: someone in Rome bought this
    Someone bought this 1 minute ago
    14 people have clicked this today
    Popular with 30 people right now
    In the last 24 h, 31 people chose this plan
    Over 20 teams upgraded this week
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    3 people can edit this
    2 new followers
    Anna sent you a message
    Your order was delivered at 14:02
    You watched 3 episodes today
    Your profile was viewed 12 times
    Last login: 5 minutes ago
    Updated 2 hours ago
    Shared with 4 people
    Tom commented on your photo
    5 guests, 2 rooms
    Invite friends and get credit
    Our nurses saw 3,000 patients in 2025
    12 people are going to this event
    Maria accepted your invitation
    Agent Sam is typing
    Sales in the last 30 days
    Your team closed 12 tickets this week
    Sold by Harbour Books
    Ships from Leeds
    Someone tried to sign in to your account
    Payment received from Ana
    2 people in your household
    You have 3 items in your bag
    In your wishlist
    Your bid was placed 2 minutes ago
    Your refund was issued today
    Reviews from the last 12 months
    Your friend Jo gave you £10
    4 people rated this recipe
    Written by Dr Lee, reviewed by two nurses
    Most read
    People also bought
    Customers who bought this also bought
    New message from Kai
    Ten people work here
    You and Sam are now connected
    Reserve for 2 people
    Booked by you on 3 May
    Recently viewed
    `,
  ),
]
