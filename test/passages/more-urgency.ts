import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of many trades: haste, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Seats held for 4:59. Complete your booking
    Checkout within 10 minutes to keep your tickets
    Pay now or your room will be released
    Don't lose your room! Finish booking now
    This fare won't be around for long
    Ends at midnight!
    Hurry, sale ends tonight
    Grab it before it's gone
    Offer expires when you close this page
    Last day to save on bedding
    Only today: 2 pizzas for 1
    Today only! 40% off frames
    Deal of the day: 5 hours left
    Save 30% if you order in the next 10 minutes
    Act now before the price increases
    Your discount expires in 15 minutes
    Prices increase tonight
    Reserve now, prices going up soon
    Don't let this one slip away
    Time is running out
    Almost out of time
    Your free bonus disappears in 3:00
    It's now or never
    Only 2 hours left to upgrade for half price
    Ending soon
    Flash deal: 02h 11m 45s
    Join today or pay double tomorrow
    Your spot will be given away in 5 minutes
    Quote valid for the next 10 minutes
    Decide fast: this bundle is going away
    Blink and you'll miss it
    Beat the price rise
    Last orders for Black Friday prices
    The window is closing fast
    Doors close tonight
    Cart closes tonight
    Claim within the hour
    48-hour flash sale
    24 hours only
    Before it's too late: back up your photos for half price
    Don't wait until tomorrow
    Get it now or miss it forever
    Available for the next 30 minutes only
    Introductory price ends soon
    This offer self-destructs in 10:00
    Your reserved price will be lost in 3 min
    We can only hold this price until the timer runs out
    Boost ends in 1h 12m
    Starter pack! Gone in 59:21
    Chest deal leaves the shop soon
    Donate before midnight and your gift is doubled
    Last hours to triple your impact
    Only minutes left to vote and win
    You have 09:58 to complete your purchase
    Your session will time out and your seats will be lost
    Going, going… 25% off is nearly over
    Rush! Early-bird rate closing
    Get 50% off when you act in the next hour
    Special price for the next 00:14:59
    Don't miss your last chance to enroll
    Hurry up! Deal of the hour
    Your coupon self-destructs tonight
    Last minutes to lock in this rate
    Order soon to avoid disappointment
    Sign up before the doors shut
    Limited-time bonus: free strap
    Your loyalty points are about to expire, spend them now
    Today's price only: $19
    Final call: registration closing
    Offer good while the countdown runs
    One day left
    Get 2 months free – today only
    Act fast, this one won't last
    The clock is ticking on your discount
    Subscribe in the next 5 min for a secret price
    Quick, before someone else does!
    Your welcome gift expires soon
    Upgrade within 24 hours and save half
    ⏳ 00:09:12 left at this price
    Sale closing! Last few minutes
    Special rate available right now only
    Tomorrow this will cost you double
    Hurry! Rates rise at midnight
    Instant savings if you book immediately
    Get your spot now, enrolment shuts soon
    You've got 15 minutes to claim this
    Don't snooze on this deal
    Prices only guaranteed for today
    This deal could be gone tomorrow
    Your trial bonus vanishes at midnight
    Only hours remain
    Secure today's rate before it's gone
    Now or never: lifetime access for $49
    Rooms at this price go in 20 min
    Your deal is waiting… for now
    Last minute price, gone at midnight
    The countdown has started
    02:59 left to check out
    Offer closes in 4h
    Half-price window shuts tonight
    Early access ends when the sale opens
    Don't lose your 15% off – it ends today
    Buy in the next hour for free shipping
    Only valid for 30 more minutes
    The price will jump in a few hours
    Save before time's up
    You have one hour to decide
    Please hurry, your seats expire soon
    Reserve in time: the deal is nearly over
    This is it: the last hours of our sale
    One day only, one price
    Price freeze ends tonight
    Get in before it ends
    Get it before the price changes
    Ends in a flash
    ⏱ 1 hour left for double stars
    Level offer: 3 min left
    Quick! The chest closes in 30 seconds
    Book right away, this rate can change any minute
    Fares change every minute. Book now
    Hurry before your cart empties
    We will release your tickets soon
    Your discount is about to run out
    20% off, but not for long
    Enjoy 20% off while it lasts
    Last chance
    Final chance to join
    Final week
    Sale must end tonight
    Closing tonight
    Doors closing
    Time's almost up
    There's still time, but not much
    Still time to save 40%
    Not much time left
    Act before midnight
    Your bonus is valid for one more hour
    Claim it now before it disappears
    Complete your order in 3:00 to keep the discount
    Free gift if you order within 12 minutes
    Today is your last chance
    Tonight only
    Now or never
    Act today, don't regret tomorrow
    Tomorrow will be too late
    Don't wait, prices won't stay this low
    Rates could rise at any time
    Lock in your price today
    Prices going up!
    Next price: $99. Buy at $79 now
    Join before the price doubles
    Get the launch price before it's history
    Last call for free delivery
    Hurry up! ⏰
    Move quickly
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Get a quote in under 2 minutes
    Apply in 5 minutes
    Save your settings for later
    Now only $150
    Offer ends 6 December 2026
    While stocks last, one per customer
    Order before 2 pm and it ships today
    Your order arrives tomorrow
    Delivered in 30 minutes or less
    Sign up takes 2 minutes
    Your session expires after 30 minutes of inactivity
    The link in this mail is valid for 24 hours
    Check-in closes 45 minutes before departure
    You can cancel within 24 hours
    Return it within 30 days and get your money back
    Your points expire on 31 March 2027
    Enter the code within 10 minutes
    Time remaining on your exam: 20 minutes
    Time left in meeting: 12:30
    3 days until your appointment
    Registration opens on Monday
    Your battery will run out soon
    Your password will expire in 5 days
    Book now
    Order today
    Buy now, pay later in 3 instalments
    Last updated today
    Last order date for Christmas delivery: 20 December
    Only 20 minutes from the airport
    Cook for 10 minutes
    Next day delivery if you order by 9 pm
    Quick and easy returns
    Fast checkout
    The kitchen closes at 22:00
    Your booking is held until 18:00 on the day of arrival
    We keep your parcel for 7 days
    Save the date: 4 March 2027
    Set a countdown timer for 10 minutes
    Your free trial ends in 3 days
    Auction ends 14 December 2026, 20:00 GMT
    Tickets are valid for 90 minutes after stamping
    Your ride arrives in 4 min
    Join the meeting now
    Coming soon
    Delivery slots for today are full
    Limited company
    Daily deals
    `,
  ),
]
