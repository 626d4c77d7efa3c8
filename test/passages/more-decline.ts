import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of many trades: refusals that shame, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    No, let hackers read my mail
    I'd rather keep sneezing
    Keep my back pain
    I don't need a good night's sleep
    No thanks, my hair is supposed to be frizzy
    I like paying for parking
    No, I'd rather get wet
    I don't want my kids to read better
    Leave my bike uninsured and pray
    I love queuing at the airport
    I'm sure nothing will ever break
    No, I never make mistakes
    I'm not worth it
    I'm a terrible cook and that's fine
    Say no to happiness
    Turn my back on the whales
    Let the pandas fend for themselves
    No, other people can pay for it
    I'm fine being left out
    Skip and stay mediocre
    I'll stay on the slow plan forever
    No, winning isn't my thing
    No gift for me, I'm boring
    I give up on Spanish
    I'll never learn
    Maybe when it's too late
    I'm saving money for someone else
    Nope, I prefer chaos
    No, I don't like surprises
    Sorry, I hate puppies
    Dismiss and miss out
    Lose my place in line
    Ditch my free month
    Reject free shipping
    Kiss my discount goodbye
    Close and regret it later
    No, my time isn't valuable
    I don't deserve nice things
    I'm not a morning person, keep me tired
    I want to keep overpaying my electricity
    No, I trust luck
    I'm happy in my bubble
    Who needs savings anyway
    No, reading is boring
    Not for me, I'm already perfect
    I know better than experts
    My phone can take the fall
    I'll take the slow lane
    My garden can stay ugly
    No, I'll miss the party
    Let me pay more
    Exit and disappoint my coach
    I don't believe in quality
    Decline and go hungry
    I'm okay with my ex seeing my posts
    No, I don't need friends
    I'm against saving the planet
    Quit now and lose everything
    I'd rather not be rich
    Get me out of here, I hate bargains
    My dog doesn't like treats
    No, I don't care if my data leaks
    I'll keep my boring wardrobe
    I prefer bad coffee
    No sale for me, I love full price
    Keep living in the dark
    No, I enjoy being single
    Stay a beginner
    Continue with limited fun
    I like my photos blurry
    I accept being hacked
    No, I'm not brave enough
    I'll explain to my boss why we lost the data
    Cancel my dream holiday
    Don't send me my free book
    Don't protect me
    Don't save me money
    No thanks, surprise me with a huge bill
    I'm okay, let my plants die
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    I'll do this later
    I have a question
    I need help
    I forgot my password
    I agree to the terms
    I prefer to pay by card
    I don't have a coupon
    I don't have a phone number
    I want to change my plan
    I want to keep my plan
    I'd rather talk to someone
    I'd rather pay monthly
    I'd like to cancel
    I'm not a robot
    I'm under 18
    I'm new here
    I'm happy with my current plan
    I love this product and use it every day
    I like jazz
    I enjoy cooking
    I don't like cilantro
    I don't want to share my location
    I don't want to answer
    I don't want reminders
    I don't need an invoice
    I don't mind which day
    I'm fine with cookies
    No, I'm not pregnant
    No, I live abroad
    No, I want to choose myself
    No, start over
    No, go back
    No, delete it
    Let me think about it
    Let me choose
    Keep my settings
    Keep shopping
    Keep my seat
    Keep my current plan
    Keep editing
    Skip for now
    Skip and continue
    Leave page
    Leave group
    Leave a tip
    Give up my seat
    Remove my photo
    Reject offer
    Decline offer
    Decline invitation
    Ignore
    Ignore this message
    Miss a call?
    Lose changes
    Discard draft
    Abandon changes
    Cancel my order
    Quit game
    End chat
    Let guests join
    Let us know
    Stay signed in
    Stay on this page
    Stay anonymous
    Continue as guest
    Continue to checkout
    Continue reading
    Continue without registering
    Proceed to payment
    Pay full amount
    I will pay at the hotel
    I'll bring my own bag
    I'll collect it in store
    I'll pass
    Pass
    Not ready yet
    I already subscribe
    I am not interested
    My order is late
    My size isn't listed
    My address has changed
    I don't recognise this charge
    I no longer need this service
    I moved house
    It's too expensive
    I don't use it enough
    I found a better product
    I don't see my bank
    Show fewer ads
    Show me cheaper options
    No, I already pay for this elsewhere
    No, I'm travelling alone
    No, take me back
    No, my address is different
    No thanks, remind me next week
    No thanks, I have my own
    No, I don't have children
    No, I'll pick up my order
    Skip, I'll add it later
    No, I want to keep my seat
    No thanks, continue to my cart
    No, we are two people
    No, I was charged twice
    No, let me choose
    No thanks, I'm only here to read
    No, this is not my order
    No, I'll use my own bag
    Not now, I'm busy
    Not yet, I need more time
    No, it's a gift
    No, I'm buying for my company
    No thanks, I prefer paper
    No, I can't come
    No, don't save my card
    No, don't share my location
    No, delete my draft
    No, keep my old address
    `,
  ),
]
