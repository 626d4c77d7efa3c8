import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a fourth collector: haste without an end, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Your seats are slipping through your fingers
    Pay now or start over
    Get your skates on, sale's nearly done
    Do it now, thank us later
    Reserve before your screen refreshes
    The longer you wait, the more you'll pay
    Why put it off? Prices never go down
    Cheap today, dear tomorrow
    Snooze and you lose
    We're pulling this offer any second
    Still thinking? Your coupon isn't going to wait
    Tonight's price disappears with the timer
    Rate locks are going away, call right now
    Seconds count!
    Better be fast: voucher dies soon
    Don't let your quote go stale
    Enrol immediately, intake shuts soon
    Deal of the day, gone by tomorrow
    Your bonus spins evaporate in moments
    This is not a drill: everything must go NOW
    Finish checking out before we release your tickets
    Pounce now
    Urgent: your gift is about to be given away
    Every minute you wait costs you money
    Half price vanishing fast, hop on it
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Doors open at 7pm
    The offer ends on 12 January 2027
    Please arrive 10 minutes before your class
    Play now
    Your table is booked for tonight at 8
    New episodes every Friday
    We'll hold your parcel for 10 days
    Prices include VAT
    `,
  ),
]
