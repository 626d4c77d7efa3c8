import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Strings as other shops and services show them. The flagged ones make declining shameful or loaded; the others are neutral ways to decline. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    I don't mind getting hacked
    No thanks, I'll be the only one without it
    No, I'm okay with ads interrupting my music
    😢 No, I'll leave empty-handed
    I'm fine with slow Wi-Fi
    Stay broke
    No thanks, full price works for me!
    Skip, I don't care about my safety
    I don't want to be healthier
    No, my business has enough customers
    I'm not interested in my future
    No, thank you. I'm happy to overpay for energy
    Abandon my progress
    I like long queues, thanks
    I don't want to speak like a native
    Nope. I can live without glowing skin
    Ignore this once-in-a-lifetime offer
    Walk away from £10
    No thanks, I don't need more sales 🙄
    No, I'd rather struggle alone
    Decline and lose my 20% discount
    No, spam is fine with me
    I don't care about independent journalism
    Skip, I'm rich
    No, I like cold pizza
    Leave the club and let the team down
    Let my streak die
    Leave without my gift
    I'll pass on free money
    Proceed with an unprotected phone
    Forget it, I don't want a better job
    I enjoy wasting my time
    I'll do it the hard way
    I'd rather buy it at a higher price later
    Leave my home at risk
    I'm too good for discounts
    No, I don't have a dream
    Skip the savings
    I want to pay for shipping
    Waive my guarantee and hope for the best
    I'm not ready to change my life
    Not interested in growing my income
    No, I don't love good coffee
    Nah, I like my wrinkles
    No, I don't value my privacy
    No, I want to stay single
    No, I won't help
    Throw away my coupon
    I'll risk it
    I'll figure out my taxes by myself, what could go wrong
    Let someone else have my deal
    Continue without protection (not recommended)
    No thanks, I prefer paying full price
    Refuse this present
    Give up my reward
    Keep my plain old life
    No thank you, I'm allergic to bargains
    I'd rather be bored tonight
    Let the children go hungry
    Continue being average
    No, I hate saving money
    I'll stay uninformed
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    No. Take me to checkout
    Close my account
    Remove me from this list
    Skip tutorial
    Return to basket
    Disagree
    Skip this question
    Refuse
    Deny
    I prefer email
    Close
    Continue in browser
    Unsubscribe
    I don't use a screen reader
    Don't remind me again
    I'd rather not say
    Not interested
    No seat selection
    I already have travel cover
    Delete my account
    Continue without travel insurance
    Don't share location
    Pay the standard rate (£12.40)
    Do not sell or share my personal information
    Don't allow
    I'm just browsing
    Decline optional cookies
    Not me? Sign out
    Ask me later
    Proceed without donating
    Keep browsing
    Continue without account
    Stop receiving texts
    I don't eat meat
    Dismiss
    No, I don't need a bag
    Continue with the Basic plan
    Use free version
    End trial now
    Leave without saving
    I'll pay in store
    Skip intro
    Mute for 8 hours
    Only necessary cookies
    Maybe later
    No, cancel
    Cancel
    Continue without the extended warranty
    Skip
    Remind me tomorrow
    No, keep my plan
    Not now
    I already have an account
    I don't want this
    No thanks
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    I don't like free stuff
    No, I don't want to be a better parent
    Don't protect my purchase, I like nasty surprises
    Yes, I'm sure I want to throw my $15 away
    No, I don't want free recipes that taste amazing
    Not today, I'd rather miss the best stories
    No, keep me in the dark
    Take me to the boring version
    Skip this step and remain vulnerable
    I've no interest in learning
    No thanks – I'm not into deals
    No, I'd prefer to lose leads
    I prefer my skin dull
    I don't want to look good this summer
    Not me, I quit when it gets tough
    I don't want my pet to be happy
    No, just let my garden die
    Go back to being tired
    I'm a quitter, end my plan
    I'll travel uninsured and accept the risk
    Not now, my customers can wait
    No, leave my family unprotected
    No, I can't be bothered to save the planet
    Nope, I'm not a smart shopper
    I choose to pay more
    Turn down my upgrade and sit in the middle seat
    I don't need help, I'm perfect
    I'd like to keep sleeping badly
    Let me fail my exam
    Close and miss out
    I'll stay on the loser bench
    Miss this chance
    No thanks, I hate fun
    Go ahead, break our hearts 💔
    I don't deserve a treat
    I’ll keep guessing
    I'm giving up my loyalty benefits and I'm OK with losing out
    Maybe later, I'm not serious about my goals
    I'll take my chances with delivery
    I don't need a sharper mind
    No, my data isn't important to me
    I would rather carry heavy bags
    No, I'll let hunger win
    Dismiss (and keep losing money)
    I accept that nobody will see my profile
    no thx, i like being out of shape
    Cancel my luck
    Sorry, I don't support wildlife
    I have enough friends
    Remain a beginner
    I hate puppies
    Reject my exclusive invitation
    I'll live with the bad breath
    No thanks, I already know everything
    I don't believe in rewards
    Continue with limited, boring features
    No, I have no sense of style
    Decline (I understand I may regret this)
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    I've changed my mind
    Keep current settings
    No, continue with the standard room
    Stay signed out
    No insurance
    Ignore this suggestion
    Enter code manually
    Without gift wrap
    No, thank you
    Turn off notifications
    I don't have a code
    Set up later
    No extra luggage
    Continue with ads
    I'll do this later
    Reject invitation
    Decline offer
    Stay on Free
    Don't save this card
    Snooze
    Yes, cancel my subscription
    Wait for the next update
    Opt out
    Manage preferences
    Remove from basket
    No, I'd rather choose myself
    No plastic cutlery
    No, use my own photo
    Exit setup
    No newsletter, please
    I'm under 18
    Continue as guest
    Discard draft
    Hide this banner
    Do it manually
    Pay full amount now
    Reject all
    No tip
    Don't show this again
    Leave page
    ✕ Close
    Don't add
    Go back
    None of these
    Skip for now
    `,
  ),
]
