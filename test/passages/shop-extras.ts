import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Extras at the till. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Protect your order from loss, theft and damage
    Protect your order for just $1.98
    Add package protection – highly recommended
    Shipping protection strongly recommended
    We've added order protection to keep your purchase safe
    We have added travel insurance to your basket
    A donation of $1 has been added to your order
    Insurance pre-selected for your peace of mind
    98% of travellers protect their trip
    Most travellers like you add insurance
    Are you sure? Without protection you may have to pay for damage
    Don't risk it! Add trip protection now
    Your order is not protected
    Wait! Before you go, upgrade your order
    Exclusive one-time upgrade – you won't see this again
    Don't forget to add a screen protector
    Insure your parcel against theft – recommended
    Don't risk a broken phone: add Care+
    Peace of mind: add protection to your order
    Add peace of mind to your trip
    Recommended for your trip: cancellation cover
    Your trip is not covered
    You are not insured
    You haven't protected your purchase
    You have not selected any protection
    You're leaving without protection
    Continue without cover? You could lose the full cost of your trip
    Over 70% of guests add cancellation cover
    Most renters choose full cover
    9 in 10 drivers take full protection
    Premium support has been added to your plan
    Express delivery has been selected for you
    Your tip of 15% has been added
    We've included a gift bag for $3
    We've rounded up your total for charity
    Gift wrapping is included in your basket for £4
    A monthly magazine has been added to your cart
    One-time offer: upgrade to 3 bottles
    This is your only chance to upgrade
    You'll never see this price again
    We won't show you this offer again
    Last chance to add protection
    Protect my purchase
    Yes, protect my order for $2.50
    Protect your delivery against loss, theft or damage
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Yes, protect my shipment against loss and theft
    Route protection added to your cart
    Priority boarding has been added for you
    Recommended: add damage cover
    Are you sure you want to travel without insurance?
    Don't leave your new phone unprotected
    This offer will never be shown again
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Add to cart
    Add to basket
    Add a gift message
    Add a note to your order
    Travel insurance is optional
    Package protection, optional, £1.20: covers loss in transit
    Remove protection
    You are £12 away from free delivery
    Free shipping on orders over $50
    Batteries not included
    Requires 2 AA batteries
    Compatible accessories
    Accessories
    Spare parts
    Complete the look
    Shop the look
    Goes well with
    Screen protectors
    Compare plans
    Compare
    Change plan
    Your plan
    Recommended dose: 2 capsules daily
    Recommended retail price
    Recommended reading
    Recommended by WHO guidelines (2019)
    System requirements: 8 GB recommended
    Sign in
    I would like to receive the newsletter
    Yes, send me the newsletter
    Tick the box to receive our newsletter
    I agree to the terms
    Remember me
    Save my details for next time
    Gift ideas
    Free returns
    Free
    Buy 2, get 1 free
    Price per unit
    Price match
    Subtotal £24.00
    VAT included
    Order number
    Thank you for your order
    Your order is being prepared
    Your order has been shipped
    Buyer protection
    Sun protection SPF 50
    Protective case
    Heat protection spray
    Insurance options
    Add insurance
    Cancellation cover: £12 (optional)
    What does the cover include?
    Your trip is covered by our guarantee
    Your tip goes to the driver
    You added gift wrapping
    Express delivery selected
    Standard delivery selected
    We've included the user manual
    Your free sample has been added to your basket
    Your gift card has been added to your account
    Your code has been added
    Your item has been added to your basket
    See this again later
    Don't show this again
    Protect your skin from the sun
    Protect your data with two-step sign-in
    How we protect your order data
    Most guests arrive by train
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Add gift wrap
    Add insurance (optional) £4.00
    Shipping insurance: no
    Spend £10 more for free delivery
    Batteries included
    Matching accessories
    Care products
    Works with
    Upgrade options
    Choose your plan
    Recommended age: 6+
    Recommended settings
    Serving recommendation
    Subscribe to our newsletter
    Tick to receive offers
    I have read the privacy policy
    Gift cards
    Free samples with every order
    3 for 2 on all socks
    Total
    Order summary
    Your order is complete
    Order protection policy
    UV protection
    Winner of the design award 2024
    `,
  ),
]
