import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Declines of pop-ups, check-outs and sign-ups, as they stand in a file of strings: no role says that they are buttons. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    No thanks, I'll pay full price
    No thanks, I prefer paying more for shipping
    No, I'm not interested in saving
    Nope, I like my coffee stale
    I don't want 15% off my first order
    Maybe later, I enjoy boring dinners
    No thank you, I have enough free stuff
    Nah, I don't care about my skin
    No thanks, I don't like gifts
    I'd rather pay retail
    No, I already know how to grow my business
    Not today, I'm allergic to bargains
    I'll stick with dull hair, thanks
    No thanks, my lawn looks bad enough
    No, my website has plenty of visitors
    Skip this, I don't deserve a treat
    No thanks, looking average is fine by me
    I am not ready to sleep better
    No thanks. Saving money isn't my style.
    I hate good deals
    No, I don't want to be the first to know
    Nope, I'd rather wait in line
    No thanks, I'll take my chances with the weather
    I don't need help with my marketing
    No, I'm happy being out of shape
    No thanks, I want to miss the sale
    I'm good with overpaying
    No way, I love paying for delivery
    No, I don't feel like winning today
    No thanks, I'm a full price kind of person
    Thanks, but I don't need any more customers
    No thanks, I already have perfect skin
    I choose to travel unprotected
    No, let my cart go to someone else
    Decline, I trust my luck
    No, I'd like to keep struggling with my taxes
    No thanks, I don't believe in discounts
    Close, I'm fine spending more
    I do not want to support independent makers
    No, I won't be needing a lower price
    Leave my savings behind
    I'll pass on looking my best
    No, I don't read
    No thanks, I don't have pets I love
    I like to live dangerously
    No, I prefer to guess
    Not now, I'd rather stay in the dark
    No, I'm not a smart shopper
    I don't want to make my home safer
    No thanks, I enjoy being bored
    I don't want free shipping
    No thanks, we don't want more leads
    No, I want my competitors to win
    Nah, I'm too good for discounts
    No, keep me out of the loop
    No thanks, I can live without great wine
    I'm not into saving money
    No, I think I'll spend it all
    No, I want less money in my pocket
    No thanks, I don't travel enough to need a deal
    No thanks, I would rather risk losing my luggage
    I'm okay with my seat being given away
    I do not want the best price
    No, I'll figure it out the hard way
    I don't like fun
    No thanks, I don't want to be a better cook
    Continue without my reward
    No, I'd rather not look younger
    Give up my discount
    No, throw my coupon away
    Ignore this great offer and pay more
    I refuse to save 20%
    No thanks, I only shop at full price
    I'm sure I don't want this amazing deal
    No, I don't love my dog enough
    No thanks, chocolate makes me sad
    I'll do it later and lose the discount
    No, I have all the shoes I need
    Sorry, I don't do discounts
    No, I'm not curious
    No thanks, I'm all set with slow internet
    No, my family doesn't need protection
    Pass. I don't like nice things
    No thanks, I'm not serious about fitness
    I don't want to earn points on my purchase
    No, I prefer my e-mails unread
    No, I do not care for exclusive access
    No thanks, style isn't important to me
    Never mind, I love clutter
    No thanks, I'll keep overpaying for electricity
    I would rather not get my free gift
    No, I don't want my business to grow
    Remove my discount, I want to pay full price
    No, I don't need another reason to smile
    No thanks, I hate vacations
    No, I will stay single
    No thanks, I don't want to upgrade my sleep
    I want to pay extra for postage
    No thanks, I already get too much sleep
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    No thanks
    No, thank you
    No thanks, maybe later
    Not now
    No, I don't have an account
    No thanks, continue as guest
    No, I'm new here
    I don't have a coupon code
    No, take me to the UK shop
    No thanks, continue to checkout
    No, I am under 18
    I'm not a robot
    No, I don't want to receive e-mails
    I don't want to receive text messages
    No thanks, I'm just browsing
    No, I already subscribed
    I already own this book
    I don't remember my password
    No, I'll use a different card
    I'll pick it up in store
    I don't need a receipt
    No, I don't need gift wrapping
    I'm a returning customer
    No, ship to one address
    I prefer to be contacted by phone
    I'd like to pay by invoice
    No thanks, close this window
    I don't want to create an account
    No, do not save my card
    I'd like a refund
    No, cancel my order
    I'm looking for a gift
    Skip for now
    Maybe later
    Remind me later
    No, keep my current plan
    I love these boots, the fit is perfect.
    I like that the straps are adjustable.
    I don't like the zip, it catches.
    I already have two of these and ordered a third.
    I would buy this again.
    I'm very happy with the service.
    I don't usually write reviews but this lamp is lovely.
    No, the cover is not machine washable.
    No, batteries are not included.
    No more tangled cables
    No artificial colours or flavours
    No returns on sale items
    No minimum order
    Not for use outdoors
    Save for later
    Pay at the full price or in three instalments
    Leave a review
    Lose weight at your own pace
    Continue without signing in
    Continue without accepting
    Continue shopping
    Skip the line with online check-in
    Decline cookies
    I agree to the terms
    I want to receive the newsletter
    Nothing beats a good coffee
    No one likes wet socks
    Later today we will post your parcel
    No, I want to see all products
    No, I need more time
    No, show me the details first
    No thanks, just the ticket
    I'd rather not say
    I prefer not to answer
    I do not wish to add a seat
    I don't want a hotel
    No, I don't want travel insurance
    No, I will arrange my own cover
    I don't eat meat
    No, I don't have any allergies
    I have my own bag
    No thanks, I'll choose my seat later
    No, I already have insurance
    We like our coffee strong.
    I hate waiting, and they posted it the same day.
    Pay full price for two, get the third free
    No thanks, I'd like to stay on this page
    I'm not sure which size to choose
    I don't know my size
    No, I changed my mind
    No thanks, I'm not interested
    No, send it by post
    I do not have a middle name
    No, I don't agree
    `,
  ),
]
