import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, travel sites and apps print them, in the share they have in life: buttons that shame whoever declines, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    No thanks, I'll pay full price
    No thanks, I prefer to pay full price
    No, I'd rather pay full price
    No thanks, I don't like saving money
    No thanks, I don't want to save money
    I don't want a discount
    No, I don't want 10% off
    No thanks, I don't want free shipping
    No thanks, I hate discounts
    No thanks, I don't need a deal
    I'll pass on the savings
    No, I don't like free stuff
    No thanks, I don't like free gifts
    I don't want my free gift
    No, I'll miss out
    I'd rather miss out
    I'm okay missing out on exclusive offers
    No thanks, I'm not interested in saving
    No thanks, I'm not interested in growing my business
    No, I don't want more traffic
    No thanks, I have enough customers
    No, I don't want more sales
    No thanks, I already know everything about marketing
    I already have perfect skin
    No thanks, I'll stick with boring dinners
    No, I prefer to stay out of shape
    No, I don't care about my health
    No thanks, I don't care about my skin
    No, I don't want to lose weight
    No thanks, I don't want to be productive
    No, I'd rather stay uninformed
    I don't want to stay informed
    No thanks, I'd rather not know
    No, I'll risk it
    I'll take my chances
    I'll take the risk
    No, I'll risk my trip
    No, I'll risk my £1,240 holiday
    No, I don't need to protect my trip
    No thanks, leave my device unprotected
    Continue without protection
    No, leave me unprotected
    I don't want to protect my purchase
    I'll risk losing my data
    No thanks, I don't need better security
    I'll stay at risk
    I don't want to support independent journalism
    No, I don't want to help
    No thanks, I don't want to help children in need
    Not today, I don't care about animals
    No thanks, I like paying more
    I like paying full price
    I enjoy paying more for delivery
    No thanks, I'll pay for shipping
    No, continue without my discount
    Continue without discount
    Give up my discount
    Lose my discount
    Decline and lose my 15% off
    No, I want to lose my benefits
    No, I'll give up my free month
    No thanks, I do not want unlimited FREE delivery
    No thanks, I don't want fast, free delivery
    I'll wait longer for my order
    Nah, I'm good with mediocre results
    Nope, I don't like winning
    No, I don't want a chance to win
    No thanks, I'm not feeling lucky
    I don't like good deals
    I hate saving money
    No thanks, I don't want insider tips
    No thanks, I already have enough clothes
    No thanks, I'd rather do it the hard way
    No, I'll keep struggling
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    No thanks
    No, thanks
    No thank you
    Not now
    Maybe later
    Skip
    Skip for now
    Close
    Dismiss
    Decline
    Reject all
    Decline all cookies
    Continue without accepting
    Cancel
    Go back
    Remind me later
    Ask me again later
    Don't show this again
    Don't ask again
    I already have an account
    I'm already a subscriber
    Continue as guest
    Continue without signing in
    Continue without insurance
    No insurance
    No, I don't need insurance
    I have my own travel insurance
    No gift wrap
    No message
    No, don't add it
    Don't add
    No, continue to checkout
    No thanks, continue to basket
    No thanks, take me to checkout
    No thanks, just browsing
    Continue to site
    Stay on this page
    Unsubscribe
    Don't send me marketing emails
    I don't want to receive emails
    I don't want to receive offers by post
    No, I don't have a promo code
    I don't have a discount code
    I don't have a loyalty card
    I'm not a robot
    I don't know my account number
    No, change my address
    No, keep my current plan
    Pay in full
    Pay full amount today
    Pay by card
    I'd rather talk to a person
    Continue without saving
    Leave without saving
    `,
  ),
]
