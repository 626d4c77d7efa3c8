import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** How pop-ups word a refusal. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    No thanks, I prefer paying more
    No thanks, I'd rather pay full price
    No, I don't like discounts
    No thanks, I don't want to save 15%
    No, I hate free stuff
    No thanks, I hate good deals
    I'll pay full price
    I'd like to pay full price
    I want to pay full price
    Pay full price instead
    No, full price is fine
    No thanks, I'll stick with full price
    No, I'm not interested in saving
    I'm not interested in saving money
    No thanks, I have enough money
    No, I'm rich
    No thanks, I've got money to burn
    No, I enjoy wasting money
    No thanks, I'll pass on the free gift
    I'll pass on my discount
    I'll skip the savings
    Skip my free gift
    No, I don't need a free gift
    I don't deserve a treat
    No thanks, I don't like presents
    Forget it, I like overpaying
    Nah, I don't care about my skin
    No, I don't want better sleep
    No thanks, I like being tired
    No thanks, I'm fine with bad coffee
    No, I don't want to grow my business
    No thanks, my business is big enough
    No, I have enough customers
    No thanks, I don't need more traffic
    I already have all the leads I need
    No, I'd rather stay broke
    No, I'll figure it out by myself
    No thanks, I don't want to learn
    No, I know it all already
    No thanks, I want to stay unhealthy
    No, I don't want to get fit
    No thanks, I'd rather be boring
    I don't want to look good
    No, I like my hair dull
    No thanks, I prefer boring outfits
    No, I'm not into style
    No thanks, fashion isn't my thing
    I prefer to miss out
    I'm okay with missing out
    No thanks, I like missing out
    I don't mind missing this
    No, I'll risk it
    No thanks, I'll take the risk
    I'll risk my trip
    No, I'll travel unprotected
    No, leave my trip unprotected
    I choose to leave my family unprotected
    No thanks, I don't care about safety
    No, I don't care if my phone breaks
    No, I'll take my chances
    No thanks, I feel lucky without cover
    I accept the risk of losing everything
    I don't want to protect my purchase
    No, I don't want exclusive access
    No, I don't want VIP treatment
    No thanks, I don't like being first to know
    I don't want to be in the know
    No thanks, I like to be out of the loop
    Keep me in the dark
    No, keep me uninformed
    No thanks, I don't want to help
    No, I don't want to help animals
    No, I don't care about the planet
    No thanks, let the oceans drown in plastic
    I don't want to support small business
    No thanks, I'm a terrible person
    No, I have no sense of humour
    No, I don't like fun
    No thanks, I hate fun
    No thanks, I don't eat
    No, I prefer burnt dinners
    No, I prefer to cook badly
    No thanks, I'm allergic to savings
    No thanks, I'm not hungry for deals
    No, bargains bore me
    No thanks, savings aren't for me
    No, money means nothing to me
    No thanks, free shipping is not for me
    I'd rather pay for shipping
    I like paying for shipping
    No, I love shipping fees
    No thanks, I love being charged extra
    Decline my offer and pay more
    Decline savings
    Reject my discount
    Give up my discount
    Lose my discount
    Let my coupon go to waste
    Throw away my reward
    Continue without my discount
    Close and lose my 20% off
    Leave without my gift
    Exit and pay full price
    No, give my spot to someone else
    No thanks, let someone else have it
    No, I don't want free money
    No, I don't want to win
    I never win anyway
    No thanks, winning is overrated
    No, I'm not a winner
    No, I don't want to be happy
    I'm happy being average
    I like things the hard way
    No thanks, I like doing it the hard way
    I'd rather do it manually
    No, I love spreadsheets and late nights
    Maybe later, I don't feel like saving today
    Not today, I enjoy full prices
    Not now, I'd rather spend more
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    No thanks
    No, thank you
    No
    Not now
    Not today
    Maybe later
    Skip
    Skip for now
    Skip this step
    Close
    Dismiss
    Cancel
    Decline
    Decline all
    Reject all
    Only necessary cookies
    Continue without accepting
    Continue as guest
    Continue without an account
    Continue shopping
    No, continue to checkout
    No, go to my cart
    No thanks, take me to the site
    No thanks, just browsing
    No thanks, I'm already a member
    No thanks, I have an account
    No, I don't have a code
    I don't have a coupon
    Remind me later
    Don't show this again
    No thanks, don't ask again
    I'd rather not say
    Prefer not to say
    I prefer e-mail
    I don't want to receive newsletters
    No, keep me signed out
    No insurance
    Without insurance
    I have my own insurance
    No, I'm travelling without insurance
    I don't need gift wrapping
    No gift message
    No, keep editing
    No, keep my plan
    Leave this page
    Leave without saving
    Discard changes
    Pay in full
    Pay in store
    I'll decide later
    `,
  ),
]
