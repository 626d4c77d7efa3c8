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
    Top rated sellers explained
    Sort by popularity
    Popularity
    Trend report autumn
    Hot drinks
    Hot water bottle
    Top picks for men
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Shop best sellers
    Most popular searches
    Sort by: Most popular
    Sort by best selling
    Trend colours
    Top brands
    A customer favourite among our staff picks shelf names
    `,
  ),
]
