import { guides, lines, unseen } from './lines.ts'
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
  ...guides(
    'landing',
    true,
    `
    Ends in 3h 12m
    Ends in 02:15:33
    Sale ends in 1d 4h
    Offer ends today
    Offer ends tonight at midnight
    Expires soon
    Code expires tonight
    This offer expires in 15 minutes
    This offer expires at midnight
    HURRY
    Hurry up
    Hurry while offers last
    Last chance
    Last chance!
    LAST DAY
    Last hours
    Final hours
    Final call
    Final chance: 60% off
    Only today
    Only this weekend
    Today only: 30% off sitewide
    24 hours only
    48 HOURS ONLY
    One-day sale
    Flash deal
    Flash sale! Up to 70% off
    Limited time
    Limited-time offer: free delivery
    Limited-time price
    Limited time deals
    Deal ends soon
    Sale ending soon
    Sale ends tonight
    Sale ends today!
    Sale must end Monday
    Sale ends Sunday
    Ending soon
    Ending tonight
    Closing soon
    Time's running out
    Time is running out!
    Tick tock, tick tock
    The clock is ticking
    Don't miss out!
    Don't miss this deal
    Don't miss our biggest sale
    Act fast
    Act fast! Offer ends soon
    Order soon
    Order now before it's too late
    Get it before it's gone
    Grab it before prices rise
    Prices go up at midnight
    Price increases tomorrow
    Early access ends soon
    Your cart will expire in 10:00
    Your order is reserved for 09:57 minutes!
    Cart reserved for 14:59
    Items are held for 10 minutes
    Hurry, your items are reserved for 5:00
    We can only hold your seats for 8 minutes
    Complete your purchase within 10 minutes
    Complete your booking in 12:30
    Checkout within 05:00 to keep your discount
    Order within 3 hours 20 minutes for delivery tomorrow
    Order in the next 2 hours to get it by Friday
    Order within 04:12:33
    Order in the next 1 hr 5 min
    Delivery tomorrow if you order in 2h 3m
    02:13:44:09
    1 Days 12 Hours 45 Mins 10 Secs
    DAYS HOURS MINUTES SECONDS
    0d 5h 30m 20s
    12 : 04 : 59
    Hrs Min Sec
    Time left 00:12:22
    Time remaining: 2:14:00
    Deal of the day ends in 5 hrs
    Starts now, ends soon
    Weekend sale: 48 hours left
    3 days left
    Only 2 days left!
    Just hours left
    2 hours left to save
    Only hours left
    Countdown is on
    Offer valid for today only
    Offer valid for the next 15 minutes
    Claim within 10 minutes
    Claim your discount before the timer runs out
    This price is only guaranteed for 10 minutes
    Special introductory offer for a short time
    For a short time only
    Short time only
    While it lasts
    Ends when it ends: shop the sale before it goes
    Shop before it ends
    Buy now before the sale ends
    Quick! 20% off ends in 2 hours
    Quick, sale ends soon
    Now or never: 50% off
    Today's the last day for 20% off
    It's your last chance to get 40% off
    Tomorrow it's back to full price
    Your exclusive discount is about to expire
    Black Friday ends tonight
    Cyber deals end in 06:33:10
    Summer sale: last few days
    Last few hours to shop
    Final countdown
    Free shipping ends tonight
    Free gift, today only
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Order by 2 pm
    Order within the UK
    Delivery in 2 hours
    2 hours
    Runtime 2h 12m
    12:30
    Time: 19:30
    Mon 9:00 - 17:00
    Hurry: the word means to rush
    Today
    Today in the shop
    Weekend opening hours
    Now open
    Minutes of the meeting
    Countdown timer for your kitchen
    Clock radio
    Ends in a knot
    Offer
    Offers
    Special offers
    Sale
    Deals
    Time to relax
    Limited company
    Expires: see lid
    Best before: see base
    Your session has expired
    Shop now
    Order now
    Don't forget your umbrella
    Never miss an episode
    Estimated delivery: 2 days
    Takes 5 minutes to fill in
    Closing time 18:00
    24-hour reception
    48-hour cream
    One-day ticket
    Fast delivery
    Quick view
    Last week we moved.
    Final year students
    Free returns for 30 days
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Ends in 4 hours 10 minutes
    20% off expires tonight
    Shop fast, sale closes soon
    Hurry, only a few hours left of the sale
    This week only: buy two, get one free
    You have 09:45 to complete your order
    Offer disappears in 5 minutes
    Final 24 hours of the spring sale
    Deal expires when you leave this page
    Today's deal ends in 03:22:10
    Don't miss your last chance to save
    Quick, the price goes back up at midnight
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Open until 22:00
    The course lasts 4 hours 10 minutes.
    Order before noon, we ship today
    Last year we planted 300 trees.
    The week in pictures
    One week in Rome
    Time and place
    A quick dinner in 20 minutes
    Today: soup
    Final exam dates
    The offer letter is attached.
    Sale ends 24 December 2026
    `,
  ),
]
