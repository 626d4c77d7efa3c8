import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a third collector: what others are said to do just now, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    12 people are looking at this right now
    Sarah from Leeds just bought this
    In 23 other baskets
    Booked 5 times in the last 24 hours
    Someone in Madrid just subscribed
    45 shoppers have this in their cart
    👀 18 viewing
    Viewed 120 times today
    Last booked 3 minutes ago
    1,204 sold in the past week
    Jess just donated £20
    You're not the only one looking at this hotel
    Another customer is checking out with this item
    Trending: 300 people bought this today
    Last purchased 8 minutes ago
    Other travellers are eyeing these dates
    9 guests booked this stay since this morning
    37 people added this to their bag in the last hour
    Someone just snagged the last one
    Michael R. signed up 2 min ago
    Over 50 people are browsing this listing
    212 users online now
    This item has been viewed 88 times in the last hour
    A customer in Ohio ordered this moments ago
    🔥 64 sold today
    25 people have saved this home this week
    Recently purchased by Anna in Oslo
    Two other people want this ticket
    16 members are on this page with you
    8 players just claimed this bundle
    High interest: 40 people searched for this flight today
    Someone else is viewing this car
    6 others have enquired about this property today
    Everyone's watching this right now
    Purchased 14 times in the past 2 hours
    Emma and 11 others just joined
    Just sold! 1 x Night Cream to Kate
    People are ordering this as we speak
    There are 31 people in the queue behind you
    3 people near you just ordered from here
    5 singles in your area viewed your profile just now
    Tom upgraded to Pro a moment ago
    Currently in 7 carts
    New order from Texas, 4 mins ago
    139 travellers looked at this hotel today
    Added to wishlist by 76 people today
    Your dates are popular! 62 people are looking
    10 bids in the last minute
    Watched by 22 people
    This course was bought by 9 students an hour ago
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    3 people in your household
    Share with friends
    Viewed products
    You viewed this item last week
    Recently viewed
    Your order was placed 3 minutes ago
    2 adults, 1 child
    12 members in your team
    Read by the editorial team
    People also bought
    Customer reviews
    Someone from our team will call you
    Your last booking
    Sarah, our founder
    5 people can share one account
    Table for 4 people
    Add to basket
    See who viewed your post
    Watching 3 auctions
    Last synced 2 minutes ago
    `,
  ),
]
