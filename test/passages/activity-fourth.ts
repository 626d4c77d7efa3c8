import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a fourth collector: what others are said to do just now, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    You've got competition: 6 others are in the same date range
    Priya grabbed a ticket 40 seconds ago
    11 buyers have their eye on this
    Word's out, orders are pouring in
    Busy! 800 visitors this hour
    A family from Bristol reserved this lodge earlier today
    Dave from Hull is on his way to checkout
    2 offers already made on this flat
    4 other applicants are filling in this form
    33 folks hit "buy" while you were reading
    This jacket is in someone else's bag
    Chosen by 17 shoppers since breakfast
    Anonymous gave £50, 1 min ago
    9 in 10 visitors today picked this
    Live: 57 players in the lobby
    A traveller just beat you to it
    Ana started her free trial 6 minutes ago
    Another member has messaged her in the past hour
    Right now 3 people are filling their baskets with this
    Freshly bought in Dublin
    The phone lines are jammed with orders
    Hundreds are switching as you read this
    Looks like other people love this too, 19 have it saved
    20 downloads in the last few minutes
    Somebody in your postcode just got a quote
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    4 people can sit at this table
    You have 2 unread messages
    Your friends on this app
    Anna replied to your comment 5 minutes ago
    Upload finished 1 min ago
    Maximum 6 guests
    Invite your team
    You and 2 others are editing
    `,
  ),
]
