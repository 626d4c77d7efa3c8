import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, travel sites and apps print them, in the share they have in life: what others are said to be doing, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    12 people are viewing this right now
    8 people are looking at this property right now
    24 people are looking at this
    5 others are looking at this hotel
    3 other people have this in their cart
    In 14 people's carts
    In 20+ baskets
    Over 50 people have this in their basket
    17 people have this in their bag right now
    Popular! 23 people viewed this in the last hour
    142 people viewed this today
    Viewed 87 times in the last 24 hours
    Booked 6 times in the last 24 hours
    Last booked 3 hours ago
    Last booked for your dates 12 minutes ago
    Booked 4 times in the last 6 hours on our site
    Someone just booked this
    Someone from Leeds just bought this
    Sarah from Manchester just purchased the Silk Pillowcase
    Emma in Austin, TX bought this 5 minutes ago
    John D. from Ohio purchased 2 items – 12 minutes ago
    James just signed up
    Someone in Chicago just started a free trial
    A customer in Bristol recently ordered Oak Bedside Table
    38 sold in the last 24 hours
    200+ bought in past month
    1K+ bought in past week
    Over 100 sold this week
    🔥 52 sold in last 12 hours
    15 sold in the last 3 hours
    1,204 people bought this today
    Bestseller: 300 sold this week
    Selling fast: 45 bought today
    Added to bag 60 times in the last 48 hours
    Added to 25 carts in the last day
    32 people added this to their wishlist today
    People are checking this out
    People want this. 18 people have this in their carts right now
    Other people want this
    Trending: 90 views in the last 24 hours
    👀 31 people watching
    71 watchers
    9 watching now
    27 shoppers are viewing this item
    43 visitors on this page right now
    You're not the only one looking! 11 travellers are viewing this flight
    In demand: 34 people searched for these dates today
    136 people booked this route in the last 24 hours
    Popular right now: 18 bookings today
    4 people are booking this hotel right now
    2,316 students enrolled this week
    540 people signed up today
    Join 312 others who registered in the last 24 hours
    Recently purchased
    Someone recently purchased a Weekend Tote (Tan)
    Olivia R. just left with 20% off
    Daniel just saved £24 on his order
    Most popular item: 48 people have bought it today
    Everyone is buying this
    Everyone's talking about it – 2,000 sold this week
    Customers are loving this: 120 sold today
    Hot right now: 64 people viewing
    This item is popular! 26 people have added it to their bag
    67 people have purchased this in the last 7 days
    Purchased 34 times this week
    Anna purchased this 23 mins ago ✓ Verified
    8 people bought this while you were browsing
    5 people are viewing this deal right now
    There are 16 people looking at this apartment
    Your dates are popular – 55 people are looking
    6 guests booked here in the last 12 hours
    1 person is considering this right now
    10+ people have this saved and in their cart
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    4.7 out of 5 stars from 1,312 verified reviews
    ★★★★☆ (214)
    128 reviews
    Read all 56 reviews
    5 people found this helpful
    Was this review helpful?
    Write a review
    Verified purchase
    Reviewed in the United Kingdom on 3 March 2026
    Recently viewed
    Your recent orders
    Customers also viewed
    Customers who bought this also bought
    Frequently bought together
    Best sellers
    New in
    Trending
    Top rated
    Popular brands
    Sort by: most popular
    View basket
    You viewed this item yesterday
    Ordered on 2 December 2026
    You purchased this item on 4 May 2026
    Last signed in 3 hours ago from London
    1 person, 2 nights
    For 2 people
    Serves 4 people
    Guests: 2 adults, 1 child
    Group size: up to 12 people
    3 people can share this plan
    Seats 6
    Watch now
    Watching: 3 items
    Wish list (4)
    Saved for later (2)
    2 items added to your basket
    Sarah replied to your question
    James, your parcel is on its way
    Seller: greenhouse_uk (1,204 feedback)
    Member since 2014
    Follow us: 12,400 followers
    Share with friends
    Ask the community
    People
    About our customers
    24 hour reception
    Ordered 3 items
    Live chat
    Currently serving ticket 42
    `,
  ),
]
