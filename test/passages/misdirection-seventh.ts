import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, airlines, ticket sites, telecoms and apps print them: extras pushed, boxes ticked, words that steer, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    No thanks, I'll risk it
    No, I'll travel without protection
    I'll take my chances without cover
    No thanks, I'd rather pay full price
    No, don't protect my trip
    I don't need protection and accept the risk
    I understand I could lose up to £640 if I continue without insurance
    No, I am willing to risk my £389.00 trip
    Continue without protection (not recommended)
    Skip – I don't mind paying for repairs myself
    No thanks, I'll pay for any damage myself
    I choose not to protect my $249.99 purchase
    Without cover, you could be charged up to €1,800 for damage at the desk
    Don't get caught out – add travel insurance before it's too late
    Are you sure you want to travel uninsured?
    Wait! Your trip is not protected
    Your flight is unprotected. Add Flex now for peace of mind
    Your order isn't protected yet
    Your device is at risk. Add AppCare+ to stay covered
    Highly recommended: add seat selection so you don't get separated from your family
    Pay now to avoid being separated from your travel companions
    Avoid higher bag fees at the airport – add a bag now
    Most travellers to Spain add insurance. Do you really want to go without?
    93% of customers like you choose full cover
    Most popular choice! Yes, protect my booking for $29
    Cancellation protection has been added to your basket
    We've added Ticket Protection to your order for you
    We have pre-selected seats for you from £12.00
    Good news! We've added a 3-year warranty to your order
    A donation of £1 has been added to your basket. Remove
    Shipping Protection added – $3.95
    By default your order includes Package Protection. Untick to remove
    A tip of 20% has been included for you. Edit
    Express delivery has been selected for you
    [x] Add gift wrapping for $5.99
    ☑ Yes, add Premium Support for $4.99/month
    ☑ Sign me up for daily deals and partner offers
    [x] I would like to receive offers from carefully selected third parties
    ✓ Route Package Protection ($2.15) – pre-selected
    Untick this box if you do not want to receive marketing emails from us
    Please tick here if you would prefer not to hear from us
    Tick this box if you do not wish to be contacted by our partners
    Uncheck if you'd rather not get special offers by text
    Deselect this option if you don't want travel insurance
    If you don't want us to share your details with selected partners, please tick the box below
    Leave this box unchecked if you do not want to opt out of our newsletter
    Do not untick this box unless you do not want to miss our offers
    Unless you opt out below, we will send you news and offers from our group companies
    By placing your order you'll be subscribed to our newsletter. You can opt out at any time
    By checking out you agree to receive recurring automated marketing texts
    By clicking Place order you will also be enrolled in VIP membership at $49.95 a month
    Continue with Prime Delivery free trial
    Get FREE delivery with Plus – start my trial and pay
    Yes! Give me free shipping and start my 14-day membership
    Claim my discount and join the club
    Complete purchase and start membership
    Join and save £15 today (then £39/month)
    Unlock my $10 cashback reward – enter your email and card details
    Would you like to add 2-year accident cover to your purchase?
    Would you like to purchase a protection plan for this item?
    Protect your purchase with an Allstate protection plan
    Add a 3 year extended warranty for just £29.99 and relax
    Add peace of mind for only $1.99
    Wait, add this to your order before you go!
    Customers also added: Care Kit. Add it now for 50% off – this offer won't be shown again
    One-time offer: add a second bottle for $19. You will not see this again
    Before you check out, don't forget to add batteries!
    Special one-time upgrade! Yes, add this to my order now
    Yes, upgrade my order! / No thanks, I don't want the best results
    Accept all and continue / Manage my choices later
    Yes, cancel my cancellation
    Keep my discount / Lose my discount
    Cancel / Continue cancelling? Press Cancel to keep your plan
    Press Continue to keep your subscription or Back to continue cancelling
    Recommended: Accept all cookies for the best experience
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    No thanks
    No, thank you
    Continue without insurance
    No insurance
    No, I don't want a seat
    Skip seat selection
    Maybe later
    Not now
    Decline
    Add / No thanks
    Travel insurance £14.50 – Add
    Add gift wrap (+$5)
    Add a gift message
    Gift wrapping available for $4.95 per item
    2-year warranty: £19.99. Optional
    Protection plan (optional): $29.99 for 2 years
    Choose a protection plan: None / 1 year $12 / 2 years $19
    Extra luggage 23 kg from €35. You can add it later in My Bookings.
    Choose your seat from £6 or get a free one at check-in
    Insurance is optional and never affects your booking
    Donate £1 to Shelter? Yes / No
    Add a tip (optional)
    No tip
    [ ] Yes, email me offers
    ☐ Send me the monthly newsletter
    Tick the box if you would like to hear from us
    Check this box to receive our newsletter
    I agree to the terms and conditions
    Tick to confirm you are over 18
    Remember me on this device
    My billing address is the same as my delivery address
    Save my card for next time (optional)
    Accept all | Reject all | Settings
    Accept cookies / Reject cookies
    We use cookies to measure visits. You can accept or reject them.
    Allow necessary cookies only
    Free delivery on orders over £50
    You are £6.20 away from free delivery
    You may also like
    Frequently bought together
    Complete the look
    Customers who viewed this item also viewed
    Standard delivery £3.95 (3–5 days). Express delivery £6.95 (next day).
    Choose your delivery option
    Your basket is empty
    Item added to your basket
    2 items added to bag. View bag
    Your seat 14C is confirmed
    Your cover starts on 3 March and ends on 10 March
    Extended Warranty Terms
    Gift Cards
    What does the protection plan cover?
    Your order includes free returns within 30 days
    Start your 30-day free trial. $9.99/month after. We'll email you 3 days before it ends.
    Email (optional)
    `,
  ),
]
