import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Strings as other shops and services show them. The flagged ones press with what other people are said to be doing; the others are the reader's own activity, named sources and facts. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Your dates are popular: 27 searches in the past hour
    High interest: 500+ clicks today
    Booked 11 times in the last 6 hours
    Don't let someone else get it: 22 watchers
    Marco just signed up for the Pro plan
    48 readers subscribed in the past hour
    One of today's most viewed listings: 412 views so far
    {{visitors}} people online are viewing {{product}}
    Live: 204 visitors on this page
    Someone in Toronto just booked this room
    Lots of people are checking this out
    In demand! Viewed 310 times today
    Sofia rented this movie just now
    Loads of people have bought this lately
    6 travellers reserved here since yesterday
    Bestseller alert: someone orders every 9 seconds
    Right now, 17 players are opening this chest
    5 people bought a policy while you were reading
    People just like you booked this 31 times today
    A member in Chicago just lost 4 lb 🎉
    Olga S. placed an order 3 minutes ago from Warsaw
    Someone is bidding on this as we speak
    Join the 61 people who signed up this morning
    People are racing for this one. 44 in checkout
    Someone just grabbed the last large
    You're not alone: 9 others are checking these dates
    A customer from Dublin purchased Vitamin D3 drops
    Just donated: Priya, £20
    Sarah (Austin) ordered the 3-pack 12 minutes ago
    Over 40 people are watching this listing
    Booked by a couple from Denmark 20 min ago
    37 students enrolled in the last 24 hours
    Last purchased: 38 seconds ago
    Ravi from Mumbai unlocked Premium just now
    Heads up, 7 people have their eye on this car
    20+ viewed in the past hour
    {{count}} shoppers have this in their basket
    +128 people joined today
    16 people requested a viewing today
    8 of your neighbours switched this week
    Shoppers are loving this: 230 sales since Monday
    Kate and 14 others booked the 6 pm class today
    9 singles near you are online now, waiting for a message
    Currently being viewed by 13 users
    15 carts contain this item
    Bought 14 times today
    In 30 people's carts
    23 people are looking at this
    Emma from Leeds just bought this
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Your driver, Kofi, is 4 minutes away
    7 people are invited to this meeting
    Now playing: Episode 4
    View all 16 photos
    Your order #48213 has been shipped
    Share your cart with a colleague
    Who's watching? Pick a profile
    Rated 8.9 by 612 guests who stayed here
    You have 2 new messages
    Maya is editing this document
    Watch live on Saturday
    Someone replied to your review
    Anna from our Ghent studio designed this lamp
    A new device signed in to your account
    Write the first review
    Tim left the channel
    Chat with us: we're online until 8 pm
    Your donation of £15 was received. Thank you!
    You've run 23 km this week
    You and 3 others can edit this board
    Lena shared a folder with you
    Jonas commented on your post
    Buy again
    Your listing was viewed 42 times this week
    Orders shipped today are marked in green
    Customer since 2019
    4.6 out of 5 from 1,284 reviews collected by an independent review site
    3 agents online
    Survey of 1,050 customers in September 2026: 81% would order again
    Your recent searches
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Verified purchase a few seconds ago, Glasgow
    Recent activity: Ben bought Starter Kit (London)
    ❤️ 2,4k people want this one too
    Somebody from your company just upgraded
    Tom gave $50 two minutes ago. Will you match him?
    New order: Liam from Perth, 2 × Night Cream
    👀 118 viewing right now
    Ana just left with 10% off. You could too
    12 guests are considering this hotel
    Two other people are eyeing this table
    Last booked 4 minutes ago
    Everyone's buying it
    Aisha just saved £34 on her car insurance
    Purchased by 96 people this weekend
    This flat was saved by 65 renters this week
    Wow! 480 people got this deal today
    The burger's been ordered 57 times this evening
    Tonight's show: 88 people in the queue with you are choosing seats
    Somebody near you just matched
    1 person has just put this in their cart
    Another customer just checked out with these
    In the last day, 33 people took out this broadband deal
    Popular with people near you: 19 orders tonight
    2 friends of friends are looking at this too
    Look who's buying: Mia, Noah and 52 more
    🛒 In 10+ baskets
    Trending: 1.2k sold in the last hour
    Hot right now! 56 adds to cart in the past 24 hrs
    Be quick, 3 users have this in their bag
    Just sold! Another one went to Berlin
    Other shoppers are adding this fast
    Thousands are shopping this sale right now
    While you wait, 5 more have joined
    🔥 73 sold today
    This trainer was added to 85 wishlists today
    Recently purchased by other customers
    Diego from Madrid claimed his discount 1 min ago
    Hannah in Oslo is reading this offer as well
    Chloé from Lyon has just started her free trial
    Jonas upgraded moments ago
    Only you and 4 others are looking. Who will be first?
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Your turn! Lucy played QUARTZ for 48 points
    This recipe serves 6 people
    Viewing 1–24 of 310 products
    Reviewed by Emma on 12 October 2026
    Our helpdesk answered 2,310 questions in October 2026
    Your cart has been saved
    1 unread notification
    Three people on your plan have used roaming this month
    You bought 3 tickets for Saturday
    Families can add up to five people to one account
    In 2025 we sold 41,300 bicycles (annual report, page 12)
    Recently viewed
    Add to wishlist
    Your friend Sam accepted your invitation
    Seat 14C was assigned to you
    Moderators: 4 online
    Today's activity: 8,214 steps
    Omar assigned you a task
    You were outbid. Your maximum was €45
    Your team completed 18 tasks this week
    People also ask: how do I wash wool?
    2 adults, 1 child
    You last ordered this on 3 May 2026
    Last signed in from Dublin, 29 November 2026
    Your profile was visited by Nora
    Read receipts are on
    5 items in your basket
    Manage people in your workspace
    Board games for 2 to 5 players
    Currently signed in as lisa@example.com
    `,
  ),
]
