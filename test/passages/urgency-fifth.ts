import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, travel sites and apps print them, in the share they have in life: haste without an end, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Limited time offer
    LIMITED TIME ONLY
    Hurry! Sale ends soon
    Sale ends in 02h 14m 09s
    Ends in 1 day 04:12:55
    Offer ends tonight
    TODAY ONLY: extra 20% off everything
    Last chance! Up to 70% off ends soon
    Hurry, offer ends soon. Shop now
    Flash sale! Limited time only
    ⏰ Ends soon
    Ending soon: 3 for 2 on skincare
    LAST CHANCE TO SHOP THE SALE
    Final hours – extra 25% off with code FINAL25
    Only hours left to save
    FINAL HOURS
    Final call: our biggest sale of the season is nearly over
    Don't miss out! Deal ends in 00:14:59
    Your cart is reserved for 10:00 minutes
    We've saved your basket for 15 minutes
    Items in your bag are not reserved. Check out now before they sell out
    Your tickets are being held for 7:42
    Time left to complete your booking: 08:31
    Complete your purchase in 9:59 or your seats will be released
    You have 10 minutes to complete your order
    Checkout now to secure this price
    Book now before prices go up
    Prices may rise. Book today to lock in this fare
    Prices are likely to go up soon
    Secure your deal today
    🔥 FLASH DEAL 🔥 Ends in 5h : 32m : 10s
    Lightning deal: ends in 3h 21m
    Deal of the day – ends in 06:44:12
    Hurry up! Sale ends in:
    DAYS : HOURS : MINUTES : SECONDS
    00 Days 11 Hrs 42 Mins 08 Secs
    Special offer ends in 23:59:41
    Act fast – this deal won't last
    Don't wait – this offer won't be around for long
    Shop now before it's too late
    Going, going… nearly gone. Last few hours of our summer sale
    Black Friday deals end soon
    Cyber Monday: last chance
    Early Black Friday – limited time deals
    Save 68% + 3 months free. Limited-time offer
    Get 2 years for $2.99/mo – deal expires in 00:09:12
    This exclusive offer expires in 04:58
    One time only! Add this to your order for $9.99
    One-time offer: you won't see this again
    Wait! This offer is only available on this page
    Introductory price – for a limited time
    For a limited time, get free shipping on all orders
    Buy it before it's gone
    Get it before it's gone
    Grab it while you can
    Hurry! Your discount is about to expire
    Your 10% off code expires soon – use it now
    Your welcome gift is waiting, but not for long
    Enrolment closing soon
    Doors close soon – join before it's too late
    Last day! Everything must go
    ⏳ Only 2 hours left!
    Half-price broadband – hurry, offer must end soon
    Our January sale ends soon. Book now, pay later
    This price ends in 2 days
    Order in the next 12 mins 34 secs and save 10%
    Act now to claim your free month
    Hurry – get yours today
    Time's running out! Last few hours to save
    Still thinking? Your offer runs out in 14:22
    Winter sale: final days
    Final reductions – last few days
    Don't miss it! Almost over
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Sale ends 30 June 2027
    Offer ends 31 January 2027 at 11:59pm GMT
    20% off until 4 January 2027 with code WINTER
    Summer sale: up to 50% off selected lines
    Black Friday deals
    Order by 8pm for next day delivery
    Order before 2pm for same-day dispatch
    Want it tomorrow? Order by 10pm
    Last order dates for Christmas: 19 December for standard delivery
    Estimated delivery: Tue 8 Dec – Thu 10 Dec
    Opening hours: Mon–Sat 9am–6pm, Sun 11am–5pm
    Open today until 9pm
    Last entry 30 minutes before closing
    Check-in from 3pm, check-out by 11am
    Free cancellation until 12 Dec 2026
    Doors open 7:00pm
    Your session timed out. Please sign in again
    Your verification code expires in 10 minutes
    This link is valid for 24 hours
    Returns accepted within 28 days
    Allow 3–5 working days for your refund
    Cooking time: 25 minutes
    Battery life up to 12 hours
    Final sale items can't be returned
    Last updated: 2 hours ago
    Last chance saloon bar stool, oak
    Quick checkout
    Express delivery
    Buy now
    Shop now
    Book now
    Pay now
    Buy now, pay later with 3 interest-free payments
    Countdown timer, kitchen, magnetic
    Sale
    Final price includes VAT
    Gift cards expire 24 months after purchase
    Rewards points expire after 12 months without a purchase
    Your free trial ends on 14 December 2026
    Your subscription renews on 3 May 2027
    Seasonal opening times
    New in this week
    Pre-order: released 12 March 2027
    Next available delivery slot: tomorrow 8am–10am
    Applications close on 15 January 2027
    Early bird tickets £45 until 1 March 2027, then £60
    Limited company number 04567812
    Show me deals by date
    `,
  ),
]
