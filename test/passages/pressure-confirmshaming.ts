import { guides, lines, unseen } from './lines.ts'
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
  ...guides(
    'landing',
    true,
    `
    No thanks, I'd rather stay average
    No thanks, I have no interest in better sleep
    No, I like my hair frizzy
    No thanks, I don't need to eat well
    No thanks, not a fan of saving
    No, I have enough sales already
    No thanks, I've got money to burn
    I've got money to burn
    No, I enjoy wasting time
    No, I'm rich enough
    No thanks, I don't need your help
    Nah, I don't need more followers
    No thanks, I'll keep searching
    No thanks, I like surprises on my bill
    No, I'm not hungry for deals
    No thanks, I prefer my skin dry
    No, I don't love free stuff
    No, I do not enjoy winning
    Close and lose my discount
    Close and forget my 10%
    No thanks, I don't think I need a discount
    No thanks, I don't trust deals
    Maybe later, I like paying more
    I'd rather do everything myself
    No, I want to overpay
    No thanks, I never travel anyway
    No thanks, I'd rather be bored this weekend
    No, I don't want to know the secret
    No thanks, I don't want to be VIP
    No thanks, I'm OK with being late
    No thanks, I already know it all
    No, I have a boring closet and I like it
    No thanks, I don't want to see what I'm missing
    NO THANKS, I'M NOT INTERESTED IN FREE SHIPPING
    I DON'T WANT MY GIFT
    no i'd rather pay more
    No Thanks I Don't Want 10% Off
    No Thank You I Hate Saving
    Nope. I'm good paying full price.
    No. I would rather pay full price
    Not interested in saving money
    Not interested in 15% off
    No discount for me, thanks
    No thanks, no free gift for me
    I do not need free shipping
    I will pay for shipping
    I'll pay shipping
    I'll pay the regular price
    Let me pay full price
    I want to pay full price
    Skip my free gift
    Skip and pay more
    No thanks, I won't be needing a discount
    I'll risk it
    No, I'll take the risk
    No protection, I'll take the risk
    I'm willing to risk my trip
    No, I don't care if my phone breaks
    I don't need to protect my purchase
    No thanks, I'll gamble with my luggage
    No, leave my home unprotected
    No thanks, let it break
    I'd rather not protect my order
    No, I'm fine without the best seats
    No thanks, I hate good coffee
    No, I don't deserve nice things
    No, I do not like cake
    Thanks, but I like to waste money
    Thanks, I'd rather pay more
    Sorry, I hate presents
    I am a terrible planner, no thanks
    No, I don't want to be healthier
    No, my inbox is lonely and I like it
    Nope, not into looking good
    I don't want to stay in the loop
    I don't want to hear about sales
    No thanks, I'm afraid of discounts
    No thanks, I don't like emails with discounts
    No, I'd never use a coupon
    No thanks, I don't do sales
    No thanks, paying full price is more fun
    No thanks, discounts are overrated
    Who needs discounts anyway
    I'll stay uninformed
    I prefer to remain uninformed
    No, I'd like to remain a beginner
    No, I'm not ready to be a better runner
    No, my business is already perfect
    No, I'm too busy to save money
    No, I've never liked presents
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    No
    No, thanks
    No thanks!
    NO THANKS
    No, not now
    No, go back
    No, keep shopping
    No, cancel
    No thanks, I have an account
    No thanks, I already signed up
    No thanks, I'm already a member
    No thanks, I'll shop as a guest
    No thanks, I will do it later
    No, I'll continue on the website
    No thanks, I don't need it
    I don't need help
    I don't want to log in
    I don't have a phone number
    I have a promo code
    I have an account
    I want to redeem a gift card
    I want to return an item
    I want to pay with points
    I don't have a gift card
    I would like to receive offers
    I like to save photos in folders
    I love free shipping!
    I love this shop, great prices and discounts
    I saved 20% with the bundle
    I paid full price and it was worth it
    I'm not interested in the blue one, only the red
    No discount codes can be used with this order.
    No gift wrap
    No deals today
    No discounts on books
    No free shipping to islands
    Not interested
    Never pay full price again
    Don't pay full price
    Why pay full price?
    Skip to checkout
    Skip gift message
    Decline all
    Close menu
    Exit full screen
    Leave without saving
    Continue without a coupon
    Continue without insurance
    Lose the cables
    Win a prize
    Give a gift
    Miss you already
    I already have a ticket
    Later
    Sorry, no results
    Sorry, this item is gone
    No, I would not recommend this
    I don't recommend it
    I don't love the colour
    I don't need a car seat
    I'd rather have had the blue one but this is fine.
    My dog hates it
    My skin is dry
    My order
    We don't sell your data
    We love discounts
    We don't like waste
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    No, I have another question
    No, I have a different address
    No, I'm buying for a company
    No, I am not the account holder
    No, I'm travelling alone
    No, I have hand luggage only
    No, I don't have a car
    No, I don't smoke
    No, I work from home
    No, my address has changed
    No, my parcel is missing
    No, I was charged twice
    No, I only need one
    No, I never received the parcel
    No, I live abroad
    No, I can't log in
    No, I have two tickets
    No, I did not get a code
    No, I have not been here before
    No, I have no allergies
    No, I am an existing customer
    No, I'm ordering as a gift
    No, I have my own router
    Not now, I have to check first
    Maybe later, I am at work
    No, my size is not listed
    No, I speak English
    No, I'm from Canada
    No, I am not pregnant
    No, I do not have a medical condition
    No thanks, I have another question
    No thanks, I am not the account holder
    No thanks, I don't have a car
    No thanks, my address has changed
    No thanks, I only need one
    No thanks, I can't log in
    No thanks, I have not been here before
    No thanks, I'm ordering as a gift
    No thanks, I'm from Canada
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    No thanks, I'd hate to save money
    I'd rather scroll past great prices
    No, my feet like to hurt
    No thanks, I'm loaded
    No, I'm happy with slow deliveries
    I don't want to look ten years younger
    No thank you, I prefer cold pizza
    Maybe later, I'm busy losing money
    Nope, I never use discounts
    No, I would rather not know
    I'd prefer to keep my old mattress and back pain
    No thanks, good wine is wasted on me
    Leave without my gift
    No, I like to live without a safety net
    I won't be saving today
    No thanks, I can't stand a bargain
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    No thanks, see all colours
    No, keep me signed in
    I'd like to see my basket
    I don't use PayPal
    No, I'm paying by card
    I prefer delivery to my door
    No, edit my address
    I want a smaller size
    I don't live in the US
    No thanks, back to shop
    I like this size chart
    I have read the terms
    `,
  ),
]
