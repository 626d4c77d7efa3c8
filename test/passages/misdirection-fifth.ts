import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, travel sites and apps print them, in the share they have in life: choices made for the reader or worded to mislead, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Untick this box if you do not want to receive marketing emails
    Uncheck this box if you don't want to receive our newsletter
    Tick here if you do NOT wish to receive offers from us
    Tick this box if you would prefer not to receive emails from us
    Please tick this box if you do not want us to share your details with carefully selected partners
    Untick if you'd rather not hear about our latest offers
    If you do not wish to receive marketing from us, please tick here
    We'd love to send you offers by email. If you don't want these, please tick this box
    By placing an order you agree to receive marketing emails
    By continuing you agree to receive promotional emails and texts
    By signing up you agree to receive emails from us and our partners
    By creating an account you agree to our Terms and to receive marketing messages
    By entering your phone number you consent to receive marketing text messages
    By completing this purchase you will be enrolled in VIP membership at $39.95 a month
    I agree to the Terms and Conditions and to receive news and offers
    I accept the terms and would like to receive promotional emails
    We have added travel insurance to your booking
    Travel insurance has been added to your basket
    Seat selection included: remove
    Carbon offset £1.99 added to your basket
    Shipping protection added ($2.98)
    Shipping protection is selected by default
    Package Protection (added) $1.95 Remove
    Protect your order from loss, theft and damage: pre-selected $3.49
    Your booking includes Cancellation Protection (£6.99). Remove
    Premium support is pre-selected
    Recommended: 12-month plan (pre-selected)
    Most popular plan selected for you
    Best value – selected
    We've selected our best plan for you
    We've chosen annual billing for you
    Auto-renewal is on by default
    We've pre-selected priority boarding
    Extended warranty included in your basket – opt out
    A £1 donation has been added to your order
    We've added a £2 charity donation to your basket. Remove
    A 12.5% discretionary service charge will be added to your bill
    Suggested tip 20% (selected)
    Don't leave your purchase unprotected
    Protect your new phone! Add cover for £6.99 a month
    Protect your purchase
    Don't travel without insurance
    Don't risk it – add cancellation cover
    Are you sure you don't want insurance?
    Are you sure you want to continue without cover?
    95% of customers add protection
    Most customers choose this
    Most travellers add insurance
    People who booked this also protected their trip
    Yes! Add this to my order for just $19
    WAIT! Your order is not complete. Add this special upgrade
    Before you go: add a matching set for £10
    Complete your order with a matching belt
    Congratulations! You've unlocked a free gift
    Congratulations, you've been selected for a special reward
    You've qualified for free shipping – add one more item
    You've won 15% off! Enter your email to claim
    Spin to win your discount
    You have 1 free gift waiting. Claim it now
    You're only £8 away from a free gift – keep shopping!
    Agree and continue to receive offers
    Yes, sign me up for free samples and partner offers
    Start my free trial and join the VIP club
    Join VIP today and pay just £10 (then £39.95/month unless you skip)
    VIP price £24.95 – VIP membership added to basket
    Subscribe & save selected – delivers every month
    One-time purchase $60 / Subscribe (recommended) $45
    Your free trial will automatically become a paid subscription unless you cancel
    First month £1, renews automatically
    Start for free – card required
    Continue with Premium (recommended)
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Tick this box to receive our newsletter
    Yes, I'd like to receive offers by email
    Email me news and offers (optional)
    I agree to the Terms and Conditions
    I have read the privacy policy
    Sign up for emails. Unsubscribe at any time
    How would you like to hear from us? Email / SMS / Post
    Manage your marketing preferences
    We won't share your email address
    Reject all / Accept all
    Cookie settings
    Save my details for next time
    Same as delivery address
    Add gift wrap (£3.50)
    Add gift message
    Add travel insurance
    Add insurance from £4.99
    Seat selection (optional) from £8
    Choose your seat
    Choose your plan
    Compare plans
    Basic £5, Standard £8, Premium £12 a month
    Monthly or annual billing
    Switch to annual billing
    One-time purchase
    Subscribe & save 10%
    You may also like
    Goes well with
    Complete the look
    Delivery: Standard £3.95, Express £5.95
    Standard delivery free over £50
    Select delivery method
    Add a tip (optional)
    Would you like to add a donation? No / £1 / £2
    Donate £1 to charity
    Remove
    Remove from basket
    Your basket contains 3 items
    Warranty: 2 years
    Screen protector for iPhone 15
    Protective phone case
    UV protection factor 50
    Service charge not included
    Optional extras
    Order summary
    Total to pay £42.50
    Recommended for you
    Recommended retail price £89.99
    Please select a size
    Selected: Navy, Medium
    Included: charger, cable and user guide
    Apply discount code
    Free returns within 30 days
    `,
  ),
]
