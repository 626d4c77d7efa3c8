import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** How shop pages hurry. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Ends in 4h 12m 08s
    Offer expires in 00:14:59
    ENDING SOON
    Deal ends in: 2 days 5 hrs
    Only a few hours to go!
    Time is running out on this deal
    Final hours: 25% off everything
    Closing soon – don't miss these prices
    Checkout in the next 15 minutes to lock in your discount
    Your basket will expire in 10:00 minutes
    We'll hold your items for 20 minutes
    Order within the next 3 hrs 40 mins for delivery tomorrow
    Want it by Friday? Order in the next 5 hours 12 minutes
    Get it tomorrow if you order within 1h 22m
    HURRY UP! SALE IS ALMOST OVER
    Quick! This price won't last
    Prices go up at midnight
    These prices won't stick around for long
    Last day to save
    Last few days of our summer sale
    Final call for free shipping
    It's your last chance to grab 30% off
    Going, going... Sale ends tonight
    Tonight only: double points
    24-hour flash deal
    48 HOURS ONLY
    This weekend only! Buy one get one free
    For a limited time, get free engraving
    Limited-time bundle: save $15
    LIMITED TIME DEAL
    Lightning deal ends in 3:22:10
    Deal of the day
    Today's deal: 40% off headphones
    Daily deal – refreshes in 06:41:12
    Today only 20% off
    Just for today, free returns on all shoes
    One day only
    Don't wait, these savings end soon
    Don't miss out on 50% off
    Don't let this offer slip away
    Don't sleep on this deal
    Act fast to claim your gift
    Act now and save 60%
    Be quick, the clock is ticking
    Tick tock! 35% off is almost gone
    Countdown to price increase 01d 04h 22m 10s
    03 HRS 22 MINS 45 SECS
    12h : 33m : 02s
    1 Day 22 Hours 14 Minutes 9 Seconds left
    Days 02 Hours 11 Minutes 43 Seconds 20
    Offer ends in 5 minutes
    You have 9 minutes and 58 seconds to complete your order
    Your discount code is only valid for the next 15 minutes
    Coupon expires in 29:58
    Reserve now before it's too late
    Before it's gone: extra 10% off outlet
    Grab it before the price goes up
    Shop now before the sale ends
    Save before time runs out
    Sale ending soon
    Sale ends shortly
    Offer about to expire
    Your offer is expiring soon
    This special price expires when the timer hits zero
    When the timer runs out, the price returns to $89
    Discount disappears in 7 min
    Only 2 days left to get 20% off
    3 days left
    1 day left!
    Last 24 hours
    4 hours left at this price
    Less than 6 hours left
    Left: 5 hours 18 min
    Time left: 02:45:11
    Time remaining 1:12:30
    Remaining time to order: 2h 7m
    Hurry, offer valid while timer is running
    Early bird pricing ends soon
    Introductory price for a short time only
    Special launch price for the next 50 minutes
    Get 15% off if you buy in the next 10 minutes
    Buy now, price may increase at any time
    Book now, prices are rising
    Lock in this rate before it goes up
    Sign up now: price rises in 2 days
    It's now or never: 70% off
    Now or never!
    Extended! One more day of savings
    Sale extended by popular demand – ends tonight
    Final markdowns, last chance to buy
    Last chance for holiday delivery
    Final days! Up to 60% off
    Clearance ends soon
    Black Friday deals end in 11:20:05
    Cyber Monday ends in 3 hours
    One-time offer: you won't see this again
    This offer will not be repeated
    You will never see this price again
    Exclusive offer, expires today
    Expires soon
    Expiring today: your 10% reward
    Your 10% discount is about to run out
    Complete your purchase soon, your cart is about to expire
    Items in your bag aren't reserved, check out now
    Items in your cart are selling quickly, complete checkout soon!
    We are holding your seats for 07:32
    Price guaranteed for 14:22 more minutes
    Your quote is locked for the next 12 minutes
    Hurry while the offer lasts
    Rush! Last hours of free gift
    Limited offer
    Limited period offer on all phones
    Flash Sale 🔥 ends in 01:59:33
    MEGA SALE! ENDS AT MIDNIGHT
    Super saver deal ends in 12 hours
    Free gift ends tonight
    Ends today
    Ends midnight
    Offer ends Sunday at midnight! Shop now
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Open until 6 pm today
    Delivered in 3 to 5 days
    Order before 3 pm for next-day delivery
    Free returns within 30 days
    Ready in 2 hours
    Battery lasts 12 hours
    Two-year warranty
    Cooking time: 25 minutes
    Runtime 1h 42m
    Arrives tomorrow
    Usually ships within 24 hours
    Get it in 2 days with express delivery
    Sale
    Shop the sale
    Outlet
    New in today
    Daily moisturiser
    Limited warranty
    Limited liability company
    Last updated 2 hours ago
    Last name
    End date
    Timer
    Kitchen timer, 60 minutes
    Countdown calendar with 24 doors
    Quick view
    Quick dry shorts
    Final sale: no returns
    Time to relax
    Save for later
    Save 10% with a subscription
    Price drop alert
    Hours: Mon–Fri 9:00–17:30
    Summer sale until 31 August 2026
    Offer valid until 12/31/2026
    Coupon valid for one year
    Gift cards never expire
    Your session will time out for security after 20 minutes
    Today's weather
    Don't wash above 30 degrees
    Don't forget your password
    Fast charging
    Midnight blue
    End table, oak
    Day cream 50 ml
    24h customer service
    Watch, 10 ATM, 48 hours power reserve
    Last step: confirm your order
    Last season's colours
    Night light with timer
    `,
  ),
]
