import { lines } from './lines.ts'
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
]
