import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a third collector: refusals that shame, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    No thanks, I prefer paying full price
    No, I don't like saving money
    I'll pass on better skin
    Nah, I'd rather stay out of shape
    No thank you, I hate free stuff
    I don't need more customers
    No, I'm happy being average
    Skip, I don't care about my family's safety
    No thanks, my website is perfect already
    Continue without protection and risk everything
    I'd rather miss out
    No, let the children go hungry
    I'm not interested in being smarter
    Maybe later, I enjoy being broke
    I'll take my chances
    No thanks. I'll learn the hard way
    No, I already know everything about marketing
    Leave me in the dark
    No, I want to keep wasting time
    Reject my discount
    I don't want to be healthy
    No thanks, I'm not a fan of good deals
    No, I'd rather lose my data
    I choose to stay single
    No, I'll pay more
    Close and give up my 20% off
    I like boring emails
    No thanks, I don't want to sleep better
    No, I am not serious about my career
    I'm OK with slow delivery
    No, I don't deserve this
    Not today, I'm fine with being uninformed
    I'll stay clueless
    Remind me when it's too late
    No thanks, I have enough money
    Proceed unprotected
    I don't believe in journalism
    No, I'm too cool for discounts
    I prefer to remain ordinary
    I'm good, who needs savings anyway?
    No, keep me overweight
    I refuse to help
    I'll figure it out on my own, thanks
    Thanks, but I love wrinkles
    No thanks, I'd rather play without bonuses
    No, I don't value my privacy
    Decline and leave my trip uninsured
    Nope, I like being behind the competition
    I don't mind paying extra for shipping
    No deal for me, I'm rich
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    No thanks
    Not now
    Maybe later
    Skip for now
    Decline
    No, continue without insurance
    Reject all
    I don't want emails
    Close
    No, keep my current plan
    Continue as guest
    Remind me later
    Don't show this again
    I already have an account
    I'd rather pay by invoice
    No, I have my own cover
    Skip this step
    I don't have a promo code
    Cancel
    No, go back
    `,
  ),
]
