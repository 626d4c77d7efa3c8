import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Refusals in many trades. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    No thanks, I'll pay full price
    No, I don't want a better night's sleep
    I'd rather not save today
    No, I'll pass on 15% off
    No thanks, I hate free shipping
    I don't want my discount
    I'm okay with missing the deal
    No, let my savings expire
    No thanks, I have enough leads
    I don't want to grow my audience
    No thanks, I enjoy manual work
    No, I prefer doing taxes the hard way
    I'd rather keep guessing
    No, I'll stay unprotected
    No thanks, I'll risk losing my trip money
    I don't mind paying for damage myself
    Travel without protection – I accept full financial risk
    No, my data isn't important to me
    Leave my device exposed
    No, I don't want to be healthier
    No thanks, abs aren't for me
    I like feeling tired
    Keep my wrinkles
    No thanks, I'm fine with frizz
    No, my dog doesn't need treats
    I don't love my cat enough
    I don't want to feed a hungry family today
    No, I don't care about the rainforest
    I'm not into great books
    No, I like boring dinners
    No thanks, bland food is fine
    I hate fun
    I don't want to see the world
    No thanks, I like long queues
    I'll keep losing games
    No thanks, I like ads
    No, I want a slower game
    I'll stay a beginner
    Lose my spot
    Forfeit my bonus
    Yes, cancel and lose all my benefits
    I want to lose my progress
    No thanks, I don't want to be a VIP
    I don't like surprises
    Close and lose 10%
    No, my wardrobe is boring and I like it
    No thanks, I don't deserve nice things
    I'd prefer to overpay
    No thanks, my inbox is exciting enough
    I'm good, I don't like deals
    No thanks, I don't want to save 10%
    No thanks, I'm not into saving money
    No thanks, I hate discounts
    Nope, full price for me
    I'm okay paying full price
    I'd like to keep paying more
    No, I don't want to travel for less
    No thanks, I love bank fees
    No, I like paying interest
    I don't want to retire early
    I don't care about my credit score
    No, I want to stay in debt
    No thanks, I'd rather lose money
    No, my savings can wait
    I want to keep being tired
    No thanks, I'll sleep badly
    No, I don't care how I look
    I like my dry skin
    No thanks, grey hair suits me
    I'm happy being out of shape
    No, I don't want a flat stomach
    No thanks, I'd rather snack
    No thanks, veggies are gross
    No, I don't want my dog to live longer
    I don't want what's best for my baby
    No, my kids don't need to learn
    No thanks, I don't need friends
    I prefer being single
    No, I don't want to find love
    I don't want to meet new people
    No thanks, I like my boring job
    No, I don't want a raise
    I don't want more customers
    No, my competitors can have them
    No thanks, I don't need more traffic
    No, I'll keep my slow website
    No thanks, I'm fine with spam
    No, leave my account unsecured
    I'll risk being hacked
    I understand the risk and don't want protection
    No, I'll pay for repairs myself
    No thanks, I never break anything
    No, I trust my luck
    I want to miss the party
    No thanks, I'll let someone else win
    I'm not a winner
    No, I don't believe in luck
    No, I'd rather be bored
    No thanks, I don't like music
    No, silence is fine
    Keep watching ads
    I like being interrupted
    No thanks, I'm not hungry for deals
    I'll cook it myself, badly
    No, I don't want to make a difference
    I'll ignore the hungry
    No, I don't care about animals
    No thanks, I don't support small shops
    Skip and miss out
    Skip my reward
    Leave and lose my discount
    Quit and lose everything
    Cancel my benefits
    Yes, take away my perks
    Remove my VIP status
    I don't want to be smarter
    I'll stay clueless
    No, I already know it all
    No thanks, ignorance is bliss
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    No thanks, I'm happy paying more
    Nope, I don't like saving money
    No thanks, I'll miss out
    Maybe later, I don't need more sales right now
    No, my marketing is perfect already
    No thanks, I like spreadsheets too much
    I'll take my chances without cover
    Continue without protection
    No thanks, I don't care about security
    I'm not ready to change my life
    No, I don't want glowing skin
    I don't want to smell good
    No, I won't help the children
    No thanks, I don't read
    Nah, I'm not hungry
    No, I'd rather stay home bored
    No, I'd rather wait in line
    Continue with ads and interruptions
    Give up my free gems
    Abandon my reward
    I understand I'm giving up my discount forever
    Reject my free gift
    Not today, I'm not feeling lucky
    No, I already know how to invest
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    No thanks
    No, thank you
    Maybe later
    Skip
    Cancel
    Close
    Decline
    Decline all
    Only necessary cookies
    No, continue without account
    Continue without signing in
    Continue shopping
    Keep my plan
    No, keep my subscription
    No, take me back
    Yes, cancel
    Cancel subscription
    Delete my account
    Remove from basket
    Do not send me marketing emails
    I don't want to receive text messages
    Unsubscribe
    Opt out
    I already have an account
    I don't have a promo code
    I don't have a middle name
    No gift message
    No insurance
    Continue without insurance
    Decline extended warranty
    No seat selection
    I'll choose my seat later
    I'll bring my own bag
    No bag needed
    Pay later
    Pay full amount now
    Ask me later
    Remind me tomorrow
    Stay on this page
    Leave this page
    Discard changes
    Don't save
    No preference
    None of the above
    I prefer email
    I don't know my size
    No, it was something else
    No, this didn't help
    Nah
    Thanks, but not now
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Not now
    Skip this step
    Dismiss
    Reject all cookies
    Continue as guest
    Go back
    No, go back
    Yes, cancel my plan
    Remove item
    No, I don't want to receive emails
    Unsubscribe from all
    No, I'm a new customer
    No gift wrap
    Without insurance
    No extras
    Random seat (free)
    I'll pay in store
    Pay in full
    Not interested
    Leave without saving
    Don't show this again
    I prefer a phone call
    I'm just browsing
    I don't agree
    `,
  ),
]
