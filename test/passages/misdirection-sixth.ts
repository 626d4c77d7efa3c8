import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings by mechanism, from plain to odd: choices made for the reader or worded to mislead. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    By registering, you agree to receive our newsletter
    By submitting this form, you agree to be contacted by our partners
    By entering your email you agree to receive marketing
    By providing your number you agree to receive recurring automated marketing texts
    By clicking continue you agree to receive offers from third parties
    By checking out you agree to receive updates and offers
    By downloading you agree to receive emails
    By claiming this offer you agree to join our mailing list
    By entering this competition you agree to receive marketing from our sponsors
    By booking you agree to receive promotional offers
    By using this code you are subscribed to our newsletter
    Your email will be added to our mailing list
    Agree & subscribe
    I agree to receive marketing communications and accept the terms
    I agree to the terms, privacy policy and marketing communications
    Yes, I agree to the terms and want to receive offers
    I consent to receive marketing and to my data being shared with partners
    ☑ Sign me up for news and offers
    ☑ Send me offers
    ☑ Add gift wrap £4
    ✓ Shipping insurance added
    Your order includes Route package protection
    Your order includes 1 year of premium membership
    Your fare includes seat selection £12
    Includes Flexi ticket £3.50. Remove
    Includes booking protection
    Includes priority boarding £8.00 ✕
    Booking fee protection £2.75 – remove
    Best value (selected)
    Premium – selected
    Premium (default)
    Selected by default
    Default option: annual billing
    Annual plan selected. Change
    Yearly (selected) – save 20%
    Most popular – preselected
    Auto-selected
    Automatically selected for you
    We picked this for you: Premium
    We picked the best option for you
    We've chosen the best seats for you – £18
    Seats selected for you: £14 each
    Bundle chosen: Plus
    Most people choose Premium
    Most guests add breakfast
    Most shoppers add this
    Most people pick annual
    Other customers also protected their purchase
    89% of people choose Plus
    Customers like you choose Premium
    Chosen by most customers
    Our experts recommend adding cover
    Highly recommended: add protection
    We recommend adding insurance
    Recommended for your trip: travel insurance
    Insurance recommended
    Cover recommended for your device
    Don't forget your insurance
    Don't forget to add protection
    Don't forget your travel insurance
    Don't get caught out – add cover
    Don't be left out of pocket
    Don't gamble with your trip
    Peace of mind for just £4.99
    Add peace of mind for £1.99
    Get peace of mind
    Protect your trip
    Protect your booking from £3
    Protect your tickets
    Protect my order
    Protect this item for $5
    Insure your parcel
    Secure your package
    Cover your phone for £5.99 a month
    Your trip isn't protected
    Your device is not covered
    Your parcel is not insured
    You're not covered
    You haven't added insurance
    You haven't selected cover
    You have no protection on this order
    No protection selected
    Not protected
    Without cover you could pay up to £1,500
    Yes, protect my trip (recommended)
    Yes, I want cover
    Yes, cover my trip
    Yes, add it to my order
    Add this one-time offer to my order
    Your order is almost complete – one more thing
    One more thing before you pay
    Before you check out, add a care kit
    Before you pay, take a look at these
    Complete your trip with a hire car
    Make it extra special
    Make it even better: add chocolates
    Your reward is ready
    Lucky you! You get 10% off
    Spin to win
    Member price £12 (membership £49/year added)
    Subscribe & Save (selected)
    Deliver every 30 days (most popular)
    Subscription (best value) selected
    Free trial – auto-renews
    Free trial, then auto-renews
    Free for 7 days, then renews automatically
    Auto-renewal: on
    Auto-renew enabled
    Try free – credit card required
    We need your card details to start your free trial
    Enter card details to start your free month
    A tip of 15% has been added
    Tip: 18% (selected)
    20% gratuity included
    Suggested gratuity 22%
    We've rounded up your total for charity
    Rounded up to £25.00
    Carbon offset included
    Service charge added
    Discretionary 10% added to bill
    Fast-track added to your booking
    Your delivery has been upgraded to express £5.99
    Express shipping selected
    Tracked delivery selected
    Leave ticked to keep getting our emails
    Leave unticked if you don't want offers
    Untick to opt out
    Untick to opt out of marketing
    Untick to unsubscribe
    Tick to opt out
    Tick if you'd rather not get emails
    Opt out by ticking this box
    Tick here to stop us sharing your data
    We will share your data unless you tell us not to
    We'll email you unless you opt out
    I don't want to not receive offers
    Yes, I'd like to protect my trip
    Add Trip Protection – Recommended
    Travel protection: highly recommended
    Protect your trip for $24.50 per person
    34,590 customers protected their trip in the last 7 days
    Without protection you may have to pay the full cost
    Avoid unexpected costs – add excess cover
    Your hire includes Full Protection (£14/day)
    Full protection selected
    Basic cover: risky!
    You are not fully protected
    Your booking is not protected. Protect it now
    Protect my booking for just £3.50
    Yes, protect it
    Yes, protect my order ($1.98)
    Route protection added
    Worry-free purchase selected
    Shipping insurance: on
    A magazine has been added to your basket
    We've added a free trial of Plus to your order
    Your free trial of Prime has been added
    A free trial membership has been added to your cart
    By clicking Create account you agree to our terms and to receive marketing
    By clicking "Sign up" you agree to receive news and offers
    By registering you consent to us contacting you with offers
    By continuing, you agree to receive calls and texts about offers
    By providing your phone number you agree to receive marketing texts
    By submitting you agree to be contacted about our products
    By entering you agree to receive marketing communications from us and our partners
    By using Wi-Fi you agree to receive offers
    By joining rewards you agree to marketing emails
    By completing your order you will join our mailing list
    Completing this form signs you up to our newsletter
    Ordering signs you up to our mailing list
    Creating an account subscribes you to our emails
    Tick this box if you'd rather not hear from us
    Tick if you do not want to hear from our partners
    Please tick if you don't want to be contacted
    Tick the box if you don't want us to contact you by phone
    Tick to opt out of partner offers
    Tick here to opt out of receiving offers
    Check this box to opt out of marketing
    Check if you do not want special offers
    Uncheck to stop receiving deals
    Uncheck the box if you don't want to hear from us
    Untick here to opt out
    Untick the boxes below to opt out
    If you'd prefer not to receive offers, untick this box
    We may share your details with selected organisations unless you tick here
    Unless you tell us otherwise, we'll send you offers
    Unless you opt out we will contact you about similar products
    We will send you offers unless you click here
    You'll receive our emails unless you opt out
    You are opted in to marketing. Change
    You have been added to our mailing list
    You've been subscribed to our newsletter
    You're automatically enrolled in SmartSaver
    You have been enrolled in our VIP club
    Auto top-up is on
    Auto top-up enabled
    Auto-refill selected
    Automatic refills: on
    Deliver every month (recommended)
    Repeat delivery selected
    Repeat every 4 weeks (default)
    Annual – best value (selected)
    Annual plan selected by default
    2-year plan – recommended
    36-month plan preselected
    Quantity set to 3 for best value
    We've set your tip to 15%
    Tip preset at 20%
    20% tip added
    15% gratuity has been included
    A gratuity of 18% has been added to your bill
    Donation of £1 included
    £2 donation added – thank you!
    Round up for charity: on
    Rounding up to £30 for charity
    Carbon offset added to your flight
    Extra legroom seats selected
    We've selected seats for you – £24
    Seats allocated together £16
    Priority added (2 × £8)
    Fast Track selected
    Airport transfer added to your trip
    Breakfast added to your stay
    We've upgraded your room for £15
    We upgraded you to Flex (£9)
    Flexible fare selected
    Flex pass added
    Refundable ticket selected for you
    Ticket protection included
    Refund protection added to your tickets
    Missed event cover added
    Accidental damage cover added
    3-year care plan added
    3 year warranty added to basket
    Care plan included in your total
    Premium support included (£4.99/mo)
    Antivirus included in your order
    Domain privacy added to cart
    Includes domain protection $14.99
    Wait! Upgrade your order before it ships
    Upgrade your order before checkout
    Your order qualifies for a special offer
    You have been pre-selected for a new card
    Most popular choice: with insurance
    Most popular: full cover
    Most people choose full cover
    Most customers protect their order
    Most of our customers add a warranty
    80% of travellers choose this
    Customers who bought this protected it too
    Recommended for you: annual
    Recommended: full cover
    Recommended – add protection
    We recommend full cover
    Smart choice: add cover
    Smart travellers add cover
    Be smart, add cover
    Better safe than sorry – add cover
    Just in case: add cover
    Don't let an accident cost you £300
    Don't pay £300 for repairs
    Are you sure you want to skip protection?
    Are you sure you want to decline cover?
    Are you sure? Your order won't be protected
    If you don't add cover, you pay
    Skip cover and pay up to £1,200
    `,
  ),
]
