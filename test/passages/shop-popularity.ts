import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** What most are said to choose. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    #1 Best Seller
    Bestseller in Serums
    Most popular
    MOST POPULAR PLAN
    Our most popular box
    Customer favourite
    Crowd favourite!
    Most customers upgrade to Pro
    Most members pick the annual plan
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Best-selling plan
    Most popular choice
    Fan favourite
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Best sellers
    Bestsellers
    Popular categories
    Popular brands
    Most popular articles
    Trending searches
    Write a review
    124 reviews
    Recently viewed
    Recently viewed items
    Customers also bought
    Customers who viewed this also viewed
    You may also like
    Recommended for you
    Top rated sellers explained
    People also search for
    Sort by popularity
    Popularity
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
    Trend report autumn
    Hot drinks
    Hot water bottle
    Top picks for men
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
    Shop best sellers
    Most popular searches
    Customer reviews
    4.6 out of 5 (1,204 reviews)
    Your recently viewed items
    Frequently bought together
    Recommended products
    Sort by: Most popular
    Sort by best selling
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
    Trend colours
    Top brands
    Editor's letter
    A customer favourite among our staff picks shelf names
    `,
  ),
]
