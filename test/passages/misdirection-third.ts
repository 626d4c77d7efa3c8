import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a third collector: choices made for the reader or turned round, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Uncheck this box if you do not want to receive offers
    We've added travel insurance to your order
    Donation of £1 included, remove at checkout
    Untick to opt out of partner emails
    Priority boarding has been selected for you
    By continuing you agree to receive marketing messages
    Your trial becomes a paid plan automatically unless you cancel
    Gift wrap added automatically
    I do not wish not to receive updates
    Leave this box ticked to stay informed
    Tip of 20% has been added for you
    Protection plan included in your total (remove)
    Tick here if you would prefer us not to contact you
    Auto-renew is on by default
    You will be enrolled in our VIP club when you check out
    We may share your details with trusted partners unless you tell us otherwise
    Carbon offset: added
    Deselect if you don't want seat selection
    By creating an account you accept our newsletter and partner offers
    Standard bag pre-ticked
    Round up to the next pound is already on
    Your extended warranty is in the cart. Remove it if you don't need it
    Don't uncheck this if you want to get great deals
    Recommended for you and already added: screen cover
    No, don't stop sending me offers
    You're in! We signed you up for our newsletter
    Yes, do not unsubscribe me
    Includes SMS cancellation service (can be deselected)
    Unless you object, we'll pass your number to selected third parties
    Opted in to personalised ads by default
    Free for 7 days, then we charge your card each month
    We picked the flexible fare for you
    Uncheck to decline insurance
    Shipping protection £2.98 automatically applied
    Submitting this form means you consent to calls from our affiliates
    You are subscribed to all notifications. Switch off the ones you don't want
    A free sample has been put in your bag, with monthly refills to follow
    Please do not leave unchecked if you don't wish to miss news
    Accept all (recommended)
    Membership fee added to your first order
    Your bill includes a suggested gratuity of 18%
    Tick to not be excluded from offers
    One-click upgrade already enabled
    We'll keep sending you a box every month until you tell us to stop
    Monthly donation selected – change
    Your saved card will be used for future charges automatically
    Untick if you would rather not support our charity partner
    Meal added to each passenger
    By clicking download you agree to install our browser toolbar
    Location sharing is turned on for you
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Add travel insurance
    Tick this box to receive offers by email
    I agree to the terms and conditions
    Would you like to add a gift wrap?
    Select your seat
    No extras added
    Choose a tip
    Your basket is empty
    Item added to basket
    Remove
    Unsubscribe at any time
    Notifications are off by default
    Turn on auto-renew
    You chose standard delivery
    Sign up for our newsletter
    Default address
    We never share your details
    Yes, send me news
    Opt in to text messages
    Delivery included
    `,
  ),
]
