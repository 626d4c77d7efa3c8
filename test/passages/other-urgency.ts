import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Strings as other shops and services show them. The flagged ones press for haste without a date the reader can check; the others are dates, hours and time limits that are told plainly. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Your checkout session ends in 6:00, hurry
    Enrolment closes soon. Secure your place
    Offer available for a short time only
    Final days! Clearance on all sofas
    Flash sale ending shortly
    Don't delay! Order the 90-day supply today
    We're holding your seats for 07:42
    Quick! Your 15% code is about to vanish
    Offer ends in 02:14:37
    Buy before the countdown ends and shipping is free
    Last few hours to get 3 for 2 on paperbacks
    Clock's ticking ⏳
    Your exclusive price is locked for 8 minutes 30 seconds
    No time to lose! Switch your broadband now
    One-time offer. Leave this page and it's gone
    Almost over! Grab your winter coat now
    Limited-time offer
    Subscribe now, this introductory price disappears soon
    Only hours to go on half-price recliners
    This is your final reminder, -35% ends very soon
    Your tickets slip away in 5:00, pay quickly
    Season pass sale – 3 DAYS LEFT
    Still thinking? Your 20% off is slipping away
    Save $60 instantly, but only if you enroll right now
    Expires soon! Redeem your free delivery
    This special rate won't be here tomorrow
    Countdown to price increase: 06 : 41 : 19
    Bonus modules vanish when this clock runs down
    Hurry – only a few hours remain on this deal
    Be quick, this voucher won't stay live for long
    Get your quote today, rates are rising fast
    Closing soon: lifetime VIP pass
    Limited time: kids eat free
    Deal closes in 18 mins
    Urgent: your 50% coupon is going to expire
    Super boost offer, 10 min only!
    ⏰ Your cart is reserved for 9:59
    The match is running out. Double your gift now
    Your basket expires in 14 minutes
    Tick tock… your gems are waiting, but not forever
    Don't miss out, act fast
    Price goes up when the timer hits zero
    Pay in the next 20 minutes and we'll knock off £25
    Secure your cabin now before fares climb
    Get in now. The next price rise is coming.
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Boarding closes 20 minutes before departure so that we can leave on time
    We keep deleted files for 30 days, then remove them for good
    Ships in 2–3 business days
    Open Monday to Saturday, 9:00 – 17:30
    Repairs usually take about a week
    Applications close on 15 January 2027 at noon
    Free cancellation until 18 December 2026, 6 p.m. hotel time
    The museum is closed on 24 and 25 December
    Membership year: 1 April 2027 to 31 March 2028
    Your plan renews on 4 March 2027
    Early-bird tickets are on sale until 31 January 2027, 23:59 GMT
    Delivery slots are released every Monday at 8 am
    Our winter sale starts on 26 December 2026
    We reply to support emails within one working day
    Maintenance on 2 December 2026, 01:00–03:00 UTC
    20% off all rugs through Sunday, December 13, 2026
    Your free trial lasts 14 days. We'll email you three days before it ends
    Sale runs from 1 to 14 December 2026
    Voucher SNOW10 can be used until 10 January 2027
    Online check-in opens 24 hours before departure
    Preparation time: 25 min
    The price of the Basic plan changes from $8 to $9 on February 1, 2027
    Doors open 19:00, show starts 20:15
    Place your order before 11:30 a.m. and our driver brings it the same afternoon
    Your card on file expires 05/27. Update it in Billing
    Your verification code is valid for 10 minutes
    Offer ends 6 December 2026
    Price valid until 28/02/2027
    Delivery today between 14:00 and 16:00
    Your domain is registered until 9 August 2028
    Order by 3 pm for delivery tomorrow
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Last chance to save 40%
    Act immediately to keep your streak reward
    Upgrade in the next 5 minutes and get 2 months on us
    Act quickly: introductory premium not available for much longer
    Join before the doors close
    This week only, no joining fee
    LAST CALL 📣 festival early birds
    The lowest price of the season, for a few more hours
    Children need you in the next 24 hours: give now
    Midnight madness ends in 1h 22m
    Ends tonight!!!
    FINAL HOURS ⚡ up to 70% off everything
    Claim within 15:00 or forfeit your free bottle
    Hurry up! Complete your order within 04:59 to keep the free mat
    Timer started: your one-click upgrade is valid for 2:59
    TODAY ONLY: free bindings with every board
    Deal of the day 🔥 23:11:05
    Now or never: lifetime access
    Your discount expires in {{minutes}}:{{seconds}}
    Your table is being held. 3:00 remaining
    Going, going… Our biggest mattress event is nearly done
    Rush! 30% off whey ends any minute
    Hey {{first_name}}, your offer is expiring ⏱️
    Blink and you'll miss it: £1 first month
    We can only hold this room for you for 10 min
    Don't wait – these prices won't last
    Don't sleep on this one, it'll be gone by morning
    Book now: this fare could go up at any moment
    Your reserved pair will be released in 12:08
    Grab it now before the price jumps back
    Ending soon: unlimited calls for €9.99
    Get it while you still can
    Things in your bag aren't held for long. Check out before you lose them
    Time is running out to lock in your founder's rate
    Hurry, sale ends soon!
    Hours left. Not days.
    Sale must end soon
    The deal won't wait, and neither should you
    00d 03h 12m 44s left to claim your welcome bonus
    Order now or pay more later
    You're running out of time to renew at the old price
    ⌛ 59 seconds to grab your spin prize
    Act now before it's gone for good
    Snap it up before time's up
    This quote is only good for the next 10 minutes
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Last posting date for Christmas to Australia: 4 December 2026
    Estimated arrival: Thu, Dec 3
    Your password reset link works for one hour
    Black Friday prices apply up to and including Monday 30 November 2026
    Return your item within 30 days of delivery
    Pre-orders ship from 17 February 2027
    For your security, you'll be signed out after 15 minutes without activity
    Next bill: £18.00 on 12 December 2026
    Check-in from 3 pm, check-out by 11 am
    Cancel at least 48 hours before your appointment and you pay nothing
    The webinar takes place on 8 December 2026, 4 pm CET
    Refunds reach your account in 5 to 10 days
    The early price of €290 applies to registrations received by 20 December 2026
    Warm up for ten minutes before the class
    Season 3 arrives on January 22, 2027
    Course starts Monday 11 January 2027 and lasts six weeks
    Daily rewards reset at 00:00 UTC
    Keep the receipt for the two-year warranty
    Parking is limited to two hours
    This page times out after 20 minutes to protect your card details. You can ask for more time.
    Submit your meter reading by the 5th of each month so that we bill what you used
    Your claim was received on 23 November. We aim to decide within ten working days
    Matched giving runs until 31 December 2026. Our sponsor doubles gifts up to £50,000 in all
    Gym staffed 06:00–22:00 on weekdays
    The kitchen takes last orders at 9:30 pm
    Standard delivery takes 3 to 5 working days
    Fitness test: how many squats can you do in 60 seconds?
    Gift cards are valid for five years from the date of purchase
    Average time to answer the phone this week: 4 minutes
    `,
  ),
]
