import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** How shops of many trades hurry. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Deal expires when the timer hits zero
    ⏰ 04h 12m 09s left at this price
    Today's price disappears at checkout close
    Reserve within the next 9:58 to keep your fare
    Your seats are held for 7:45
    We're holding these tickets for you: 5:00 remaining
    Session expires soon – finish booking to keep this rate
    Prices on this route are about to climb
    Book now before the price goes up again
    This rate is only guaranteed for the next 15 minutes
    Cart reserved for 14:59
    Your bag will be emptied in 20 minutes
    Bonus drops off at midnight
    Midnight madness: ends tonight!
    LAST DAY: extra 25% off sale
    Last call for spring savings
    Going, going… 40% off boots is nearly done
    Don't snooze! Half-price mattresses won't be around long
    Act fast – doorbusters vanish at noon
    Hurry, promo ends any minute
    Today only: buy one get one free protein
    24-hour flash sale now on
    Weekend special – this weekend only
    Early bird pricing ends soon
    Lifetime deal going away for good
    Lock in your discount before it's gone
    Doors closing! Join before we shut the cart
    Registration closing soon – save your seat
    Your exclusive 10% code self-destructs in 15 minutes
    Welcome offer expires in 23:59:41
    New player bundle! Offer ends in 1d 03h
    Starter pack – disappears in 59:12
    Daily deal: 6 hours 12 minutes remaining
    Deal of the day ends in 3:22:10
    Special introductory price for a short time
    This month only: 2 for 1 memberships
    Last minute deal: book in the next hour and save 15%
    Hotel deal: rate drops off in 1 hour
    You have 12 minutes to complete your purchase
    Hours left, not days
    Tonight it all ends
    Clock's ticking on your welcome discount
    Be quick! Coupon can expire at any time
    Order in the next 01:14:22 and get a free mug
    Days 01 Hrs 08 Min 33 Sec 12
    Temporary price drop – grab it before it resets
    This is it! Final markdowns end soon
    Your reserved seats will be given to the next person in 5:00
    Complete checkout before the clock reaches zero
    Someone else may take this price
    This fare may be gone when you come back
    Fares change by the minute
    Prices change fast on this route – book now
    Don't wait until it's sold out
    Today is the day: 30% off ends at midnight
    Midnight tonight: all codes expire
    Your welcome gift expires in 2 hours
    Claim your 15% before it expires
    Your discount expires soon
    Your coupon is about to expire
    We saved your discount for 24 hours
    This link gives you 20% off for one hour
    Unlock this price for the next 10 minutes
    Last chance to get free express delivery
    Last chance to join at this price
    Last chance to book summer at last year's prices
    Only today: double points
    Only until midnight
    Only a few hours remain
    Just hours left
    The countdown has begun
    The clock is ticking: 20% off ends in 3 hrs
    Time left to grab this deal: 02h 11m
    Deal time left 02:11:45
    Hurry up, the offer is almost over
    Hurry while the offer lasts
    Get it before midnight and save 20%
    Buy today, pay less
    Order today and get a free gift
    Order now before prices rise
    Lowest price of the season – for now
    Limited launch offer
    Limited-time bundle
    Introductory offer for a short time only
    Flash deal live for 1 hour
    Happy hour: 20% off until 6
    Early access closes tonight
    Final boarding call: fares from $49
    Sale extended – one more day!
    One more day to save
    24 hours left to vote and win 50% off
    Less than 24 hours left
    2 days left
    3 days to go
    Only 48 hours more
    Expires today
    Price goes up at midnight
    Price goes up when the timer ends
    Next 50 orders get free shipping
    Join before Friday or pay double
    Spots at this price close soon
    Last minute offer, book within the hour
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Ends in 2d 4h
    Fares this low won't wait
    Tickets released in 08:00
    Price likely to rise within 2 days
    Your cart is on hold for 10 minutes
    Checkout quickly, we can't hold your items for long
    Final few hours – up to 70% off everything
    Ending soon: free express shipping
    Blink and you'll miss it: flash drop live now
    Grab it while it's hot – sale finishing soon
    48hr sale!
    Founding member pricing closes soon
    Enrollment closes in 3 hours
    Offer valid for the next 30 minutes only
    Your 20% off is waiting, but not for long
    Limited event: double gems for the next 2 hours
    Lightning deal
    Price increase coming. Order now to avoid it.
    Time's running out to claim your free gift
    It's almost over: outlet event
    Only hours to go on our anniversary sale
    Ends: 00 : 11 : 47 : 02
    Seriously, last chance
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Order before 2 pm for same-day dispatch
    Offer valid until 30 June 2027
    Free delivery on orders over £40
    Opening hours: Mon–Fri 9:00–18:00
    Delivery in 2–3 working days
    Your session will expire in 5 minutes for security reasons
    Estimated arrival: 12:45
    Cooking time: 45 minutes
    Duration: 1 hour 30 minutes
    Prep 10 min, bake 35 min
    Movie length 2h 11m
    Your subscription renews on 3 May 2027
    Your warranty ends 24 months after purchase
    The museum closes at 5 pm
    Kitchen closes at 22:00
    Shop the sale
    Deals
    Today's deals
    Weekly deals
    Flash sales
    New in this week
    New arrivals
    The code SPRING works until 31 May 2027, 23:59 CET
    Pre-order now, ships 12 October 2027
    Doors open at 19:00, show starts at 20:00
    Track your order
    Timer with magnetic back
    Kitchen timers
    Watch the trailer (2:31)
    Save for later
    Time limited: 60 minutes per player
    Last updated 2 hours ago
    Posted 3 days ago
    Customer service answers within 2 hours
    Rental period: 3 days
    Late check-out until 14:00 on request
    Last order at 21:30
    This item ships in 1-2 business days
    Daily price alerts
    Rush delivery available for £6
    Express checkout
    Act I: The storm
    Hurry up, a board game for families
    Event starts in 20 minutes? Enter through gate B
    Your code was sent. It is valid for 10 minutes.
    Fast charging: 0 to 50% in 30 minutes
    Pickup today, 4–6 pm
    Price drop alerts
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Sale ends Sunday 14 March 2027 at 23:59 GMT
    Check-in from 15:00, check-out until 11:00
    Returns accepted within 30 days
    Flight time 2h 35m
    Battery lasts up to 12 hours
    Cancel free of charge up to 24 hours before pick-up
    Gift cards never expire
    Sale
    Last minute trips
    Offers from 3 May to 9 May 2027 in all stores
    Your table is booked for 19:30
    Countdown to Christmas recipes
    Hurry-proof slow cooker
    Ships within 24 hours
    Try it for 100 nights
    Last entry 45 minutes before closing
    Ends with a soft, woody base note
    Quick view
    Limited edition prints
    Reading time: 4 minutes
    Season ends in October
    `,
  ),
]
