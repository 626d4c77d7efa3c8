import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings by mechanism, from plain to odd: buttons that shame whoever declines. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    No, I don't like saving
    No, I don't need savings
    No thanks, I'm rich
    No thanks, money isn't an issue
    No thanks, I've got money to burn
    No, I'd prefer to pay more
    No, charge me full price
    No, I want to pay full price
    I prefer paying full price
    I'd rather pay more
    I'd rather pay full price
    I'd rather wait and pay more
    I'd rather not save
    I would rather not save 20%
    I don't want to save 20%
    I don't need 20% off
    I don't want £10 off
    Don't give me 10% off
    No discount for me
    No savings for me
    No free shipping for me
    Skip my discount
    Skip my free gift
    Skip this amazing offer
    Pass on this offer
    Pass on 20% off
    Pass up this deal
    Refuse my gift
    Decline my free gift
    Decline free shipping
    Decline savings
    Say no to savings
    Say goodbye to my discount
    Miss out
    Miss out on 20% off
    Miss this deal
    I'll miss this deal
    I'm fine missing out
    I'm happy to miss out
    I don't mind missing out
    I want to miss out on great deals
    I don't care about discounts
    I don't care about saving money
    I'm not interested in discounts
    I'm not interested in free money
    I'm not interested in better sleep
    I'm not a fan of discounts
    I'm not into saving
    I'm not ready to save
    I'm not ready to improve my life
    I'm not serious about my health
    I'm not worried about hackers
    I'm not worried about my data
    I trust my luck
    I feel lucky
    I like living dangerously
    I like to live dangerously
    I live on the edge
    I'll live with the risk
    I accept the risk
    I understand I'm not protected
    I'll pay for repairs myself
    I'll pay for damage myself
    I'm willing to risk it
    I am willing to risk my £900 trip
    No, I'll chance it
    No, I'll take the chance
    No, I'm willing to lose my money
    No protection for me
    Leave me unprotected
    Stay unprotected
    Stay vulnerable
    Remain unprotected
    Continue unprotected
    Continue at my own risk
    Continue without savings
    Continue without my free gift
    Continue without protecting my order
    Continue with slow shipping
    Continue with limited features
    Keep my slow internet
    Keep paying more
    Keep overpaying
    Keep my boring skin
    Keep wasting time
    I like wasting time
    I love wasting money
    I enjoy wasting money
    I enjoy doing things manually
    I prefer doing it manually
    I prefer spreadsheets and chaos
    I prefer the slow way
    I prefer guessing
    I'll figure it out on my own
    I'll do it alone
    I already know everything
    I know everything already
    I know it all
    I'm already an expert
    I'm already perfect
    I'm already fit
    I already have a six pack
    I have enough clients
    I have enough leads
    I have enough money
    I have too many customers
    My business is already perfect
    My traffic is fine
    My hair is already great
    I don't need help
    I don't need more leads
    I don't need more subscribers
    I don't need to grow
    I don't want to grow my audience
    I don't want better skin
    I don't want to look better
    I don't want to feel better
    I don't want to sleep better
    I don't want to learn
    I don't want to learn a new language
    I don't want to succeed
    I don't want to be rich
    I don't want to win
    I don't want to be first to know
    I don't want early access
    I don't want exclusive deals
    I don't want VIP treatment
    I don't want to be VIP
    I don't want to join the cool kids
    I hate fun
    I hate free stuff
    I hate good coffee
    I hate great deals
    I'm allergic to savings
    I'm boring
    I'm too cool for discounts
    I'd rather be bored
    I'd rather starve
    I'd rather stay in the dark
    I'd rather stay broke
    I'd rather be tired
    I'd rather eat bland food
    I'd rather not be healthy
    I'd rather not improve
    No, I'd rather struggle
    No, I'm happy with slow speeds
    No, I enjoy ads
    No, I love ads
    No, show me ads
    No, I like ads
    Sorry, I don't care
    Sorry, not helping today
    No, I won't support
    I won't support journalism
    I can't spare £3
    I don't want to make a difference
    I don't want to save the planet
    I don't care about the planet
    I don't care about the environment
    I don't love my dog
    I don't want my dog to be healthy
    I don't want to treat myself
    No, my family doesn't need protection
    No, my family isn't worth it
    I don't value my time
    I don't need privacy
    No privacy for me, thanks
    Nope, I'd rather lose
    Nope, I'm good with wrinkles
    Nah, full price is fine
    Nah, I'll pay full price
    Nah, I like being broke
    Nah, I don't need more sales
    Thanks, but I'd rather pay full price
    Thanks but I prefer to overpay
    Thanks, but I hate saving
    No thanks, savings aren't for me
    No thanks, I don't do discounts
    No thanks, I don't do deals
    No thanks, I'd like to pay more
    No thanks, I love full price
    No thanks, full price is fine
    No thanks, I'll skip the freebies
    No thanks, I'll skip the discount
    No thanks, I'll miss the sale
    No thanks, I'll lose my discount
    No thanks, I'll keep my money problems
    No thanks, I don't eat
    No thanks, I don't need to eat well
    No thanks, I don't want to travel for less
    No thanks, I prefer expensive flights
    No thanks, I prefer surprises
    No thanks, I don't wear clothes
    No thanks, I don't drink good wine
    No thanks, bad coffee is fine
    No thanks, I'm okay with being hacked
    No thanks, I'm okay with paying more
    No thanks, I'm OK with less
    No thanks, I'm good with being single
    No thanks, I'd rather stay single
    No thanks, my future can wait
    No thanks, I don't have goals
    No thanks, I don't need motivation
    `,
  ),
]
