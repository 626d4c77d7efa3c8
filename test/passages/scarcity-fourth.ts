import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a fourth collector: stock said to be short, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Get yours while you can, we can't make more
    2 left, 14 people want it
    There's just a single suite free that weekend
    Shelves are nearly bare
    Barely a dozen made it to our shop
    Last pair in UK 7
    No more after these
    It's the end of the line for this shade
    A few seats opened up, they never last
    Tiny batch. Tiny chance.
    Cohort almost at capacity
    Stock level: very low
    One bike left in your town
    We may not get another delivery
    Act fast: qty 3
    Most dates are already full
    Your preferred room is nearly unavailable
    Numbered edition, 7 unsold
    This deal has 6 vouchers left
    Wow, this one flies off the shelves
    Only available to the first 50 callers
    Final stock, final sizes
    Will not be repeated, ever
    Class sizes are tiny and fill up overnight
    Vintage find: there is only one
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Only available in store
    Choose from 3 rooms
    Only 3 clicks to set up
    Stock: 240
    2 nights, 1 room
    Last item viewed
    Only for members aged 18 and over
    One size fits all
    `,
  ),
]
