import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Words and clocks that hurry, and plain words about time. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Sale ends soon
    Hurry, offer ends soon!
    Limited time offer
    Flash sale: 03:12:44 left
    Deal ends in 02h 14m 09s
    Last chance to save 30%
    Final hours! 50% off everything
    Offer expires in 10 minutes
    Today only: free shipping
    Act now and save
    Don't miss out on 20% off
    Your cart is reserved for 15:00 minutes
    00 days 04 hours 31 minutes 12 seconds
    Ends tonight! Take 25% off
    Order within 2 hrs 13 mins to get it tomorrow
    Sale ending soon
    Hurry! Sale ends in 1 day
    Only hours left to shop the sale
    Time is running out to save
    For a limited time only, buy one get one half price
    24-hour sale
    Ends at midnight: 40% off
    Your discount expires in 09:59
    We're holding your tickets for 7:45
    Price goes up in 3 hours
    One day only! All coats 30% off
    Limited-time deal
    Book now before prices go up
    Last day! Extra 20% off
    Checkout soon, your items are not reserved
    Time left: 01:22:05
    This weekend only: 2 for 1
    Early bird prices end soon
    Get 10% off in the next 20 minutes
    Countdown to savings: 2d 11h 8m
    Only 3 days left to save
    While the sale lasts
    Your basket expires in 20:00
    Weekend flash sale
    Going, going, almost gone: sale ends shortly
    Offer ends in: 5 hours 20 minutes
    Lightning deal
    Special price for the next 2 hours only
    Last call for free delivery
    Don't wait, this deal won't last
    Hurry up! The promotion is about to end
    Sale ends when the timer hits zero
    Introductory price, for a short time only
    Grab it before it's gone
    Your 15% welcome code expires soon
    Shop now, savings end tomorrow
    Complete your order in 08:30
    Offer good for 24 hours only
    Ends in 6h
    Final day of the clearance sale
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Open 9:00 to 17:00
    Opening hours: Mon-Fri 10:00-18:00
    Delivered in 3 days
    Ready in 24 hours
    Order before 14:00 for delivery tomorrow
    Order by 3pm for same-day dispatch
    Sale ends 6 December 2026
    20% off until 30 November 2026
    Offer valid from 1 Dec to 8 Dec 2026
    Battery lasts 12 hours
    30-day returns
    2-year guarantee
    Cook for 20 minutes
    Film runs 1:42:10
    Duration: 2 hours 15 minutes
    Last minute gifts
    Sale
    Shop the sale
    Up to 50% off
    Time zone
    Save time with presets
    Full-time and part-time roles
    Your session ends in 5 minutes. Stay signed in?
    Your password expires soon
    Your trial ends in 3 days
    Doors open at 19:30
    The course starts in 2 weeks
    Act 2, scene 1
    Now in blue
    Shop now
    Buy now
    Buy now, pay later
    Order now
    Today's picks
    Today we are closed.
    Deals of the day
    Weekend bags
    Final sale: no returns
    Last seen at 12:30
    Ends of the rope are sealed.
    The trail ends at the lake.
    Check-in ends at 11:00
    Minutes from the beach
    Hurry-free holidays
    Never miss a delivery
    Don't wait at home: collect in store
    Hour glass, 30 minutes
    Clock with timer
    Kitchen timer 00:00
    Daily planner
    Days of the week socks
    Limited edition print
    Delivery time: 2-4 days
    Standard: 3-5 days. Express: 1 day.
    Expires 12/2028
    `,
  ),
]
