import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings by mechanism, from plain to odd: haste without an end. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Prices could increase at any moment
    The price is about to increase
    Price increases in 3 days
    Price goes up in 02:11:09
    This rate is going up soon
    Fares usually rise closer to departure. Book now
    Rates rise as the date gets closer – book today
    Get it while it's hot
    Get in quick
    Be quick – these prices won't stick around
    Quick, before it's gone
    Move fast
    Snap it up before someone else does
    Snap them up quick
    Grab yours before they go
    Don't miss your chance to save 30%
    Don't let this one get away
    Don't sleep on this deal
    This deal disappears at midnight
    Deal drops off in 3 hours
    Tick tock! 20% off ends today
    Beat the clock: checkout in 05:00 for free shipping
    Your session is about to expire – book now to keep your price
    Your seats are on hold for 8 minutes
    We'll hold your room for 20 minutes
    Tickets reserved for 10:00
    Time remaining: 04:32
    Remaining time to pay: 14:59
    Time left: 2d 4h
    1d 12h left
    Ends in 3 days
    Sale ends today
    Ends this Sunday
    Ending tonight: free delivery
    Ends at 11:59pm tonight
    Only today: 25% off
    Today's deal
    Just for today
    48-hour sale
    72 HOUR FLASH SALE
    One day only
    This weekend only
    Weekend flash deals
    Last day of sale
    LAST DAY
    Last day for free shipping
    Last hours
    Final weekend
    Final week to save
    Final few hours to save up to 40%
    Sale ending
    Ending in a few hours
    Almost over: Summer clearance
    Almost time up
    Nearly over
    It's almost over
    Going soon
    Leaving soon
    Offer closing soon
    Bookings closing soon
    Applications closing soon – apply now
    Registration closes soon
    Expires soon
    Expiring soon
    Expires today
    Expires in 2 days
    Your voucher expires today
    Your points expire soon – use them now
    Your offer is expiring
    Your exclusive offer is about to end
    Coupon expires in 10:00
    Claim within 15 minutes
    Claim your discount before the timer runs out
    Order within 2 hrs 14 mins to get 20% off
    Buy in the next 30 minutes to get a free gift
    Limited-time deal
    Limited time price
    Limited time discount
    Limited-time special
    Limited offer
    Special price for a limited time only
    For a limited period only
    Short time only
    Temporary price cut
    Introductory offer ends soon
    Launch price – won't last
    Early bird pricing ends soon
    Early access ends tonight
    Pre-sale ends soon
    Last minute deals – going fast
    Hurry, book now
    Last call
    Last call!
    FINAL CLEARANCE – EVERYTHING MUST GO
    Closing down sale
    Closing down – everything must go
    Last orders
    Final countdown
    The countdown is on
    Sale countdown
    00 : 14 : 32
    Days Hours Mins Secs
    0d 4h 12m 33s
    HRS MIN SEC
    Flash Sale
    Mega flash sale starts now
    Daily deals end in
    Next deal in 00:42:10
    Price locked for 09:59
    Your price is guaranteed for 15 minutes
    We can't hold this price for long
    We can't guarantee this price tomorrow
    This price may not be available later
    Price valid for 10 minutes
    Prices change fast. Book now
    Book before it's too late
    Before it's too late
    Before time runs out
    You're running out of time
    Your time is up soon
    Only 1 day left to save
    Just 3 hours left
    Less than 2 hours left
    Only hours to go
    2 days to go: don't miss out
    3 days left
    Last 24 hours
    Final 12 hours
    Back for 24 hours only
    Extended by popular demand – 1 more day
    Sale extended! Last chance
    You've got one more day
    Missed it? We've extended for 24 hours
    Surprise sale: tonight only
    Offer ends when the timer hits zero
    Refresh and this price is gone
    Your cart is about to expire
    Your basket expires in 12 minutes
    Checkout soon before your items sell out
    Hurry! Someone else may book it
    Unlock 60% off now before time runs out
    Donate now – match ends tonight
    Upgrade today and save 40%. Offer ends soon
    Last chance to upgrade at this price
    Last chance to save on your renewal
    Last chance for Christmas delivery
    Last chance: your free trial offer ends tonight
    Oops! Extended 24 hours
    Log in today or lose your streak bonus
    `,
  ),
]
