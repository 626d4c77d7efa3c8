import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a fourth collector: refusals that shame, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Saving money isn't for me
    My bills are already low enough, thanks
    Whatever, I've got cash to burn
    Sounds too good, I'll stay miserable
    I would sooner overpay
    Who cares about the whales
    Thanks, but mediocrity suits me
    Keep scrolling, pay more
    No, my dog doesn't deserve a treat
    Guess I'll just be lonely
    Count me out of looking great
    My team loves manual work
    I'm allergic to discounts
    No thanks, I'd hate to be debt-free
    Abandon my plants
    Deals? Not my thing
    I've got all the time in the world to waste
    Let someone else win
    Not a morning person, not a success person either
    No thanks, my kids can entertain themselves
    I can live with hackers
    No, I'd miss being stressed
    I have a better way to lose money
    Forget it, I'm beyond help
    Good grades don't matter to me
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    I'm just browsing
    No, use a different card
    Ask me tomorrow
    No, I am not a student
    Continue with standard delivery
    I'd rather not say
    Only necessary cookies
    None of these
    `,
  ),
]
