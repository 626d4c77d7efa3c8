import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Strings as other shops and services show them. The flagged ones choose for the reader, or word a choice so that it misleads; the others are plain options and clear consent. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Opt out here if you'd not like to be excluded
    By spinning the wheel you sign up for our emails and those of our affiliates
    Leave this box blank if you don't want to stop hearing from us
    Your free gift comes with a monthly plan, cancel any time
    By downloading this guide you consent to calls from our lenders
    Uncheck to lose free returns
    SMS flight updates (£1.50) have been switched on for this trip
    We've upgraded your delivery to Express (+£3.95). Change
    A £2 donation has been added to your order
    Default tip: 25%
    Service pack chosen for you
    Play now and you automatically agree to the weekly pass
    Don't forget protection! We've ticked it for you
    Tick here if you would prefer not to not be contacted
    Untick both boxes if you object to being left off our mailing list
    VIP price applied! VIP membership renews at $49.95 monthly
    By clicking 'Get my result' I subscribe to weekly SMS, charges apply
    We've included priority boarding for you
    By entering your e-mail for the receipt you agree to receive advertising
    By closing this window you accept our partners' offers
    Your order has been rounded up for charity
    We pre-selected the best option for you: 3-year plan
    Recurring gift selected: your $30 will be charged every month. Untick for a single gift
    By placing this order you'll also be enrolled in Shopper Club, $14.99/mo
    Deselect to travel without cover
    Most people add protection
    Yes, I don't want to decline extra cover
    Your gym starter pack is in your basket already
    Recommended for you and already in your bag: shoe care kit, £6.99
    Already added: Damage Waiver ($11/day)
    Uncheck the box if you'd rather not receive offers
    Join VIP: added to your cart
    By continuing you agree to be billed for an annual membership
    Travel insurance has been added to your basket
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Your changes have been added to the draft
    Sign up with e-mail
    Your basket is empty
    Check the box to confirm that you are over 18
    We will only use your phone number for delivery questions
    Add gift wrap (+$3)
    Remember me on this device
    Extended warranty, 2 years, £19 (optional)
    Pay at the hotel on arrival
    Place order and pay $42.10
    Pay by invoice
    Breakfast is not included. Add it for 12 € per person
    Deposit of €50, refunded on return
    Choose your tip: 0%, 10%, 15%, other
    Gift aid: I am a UK taxpayer and want the charity to reclaim tax on my gift
    You can add a donation if you like
    I'd like to hear from you by: ☐ email ☐ post ☐ phone
    All optional cookies are off until you turn them on
    Insurance is sold separately and is not needed to book
    Tap to add cheese (+1.20)
    Send me the weekly digest
    Save 20% by paying yearly ($96 instead of $120)
    Select how often you want to get a box, or buy once
    Start membership: £9.99 a month, cancel in Settings
    Standard delivery (free) or express delivery (£4.99)
    Round up my order for charity
    Extras: none selected
    Customise your cookies
    Monthly or yearly billing
    Compare plans side by side
    Tick this box if you want our newsletter
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Auto-refill is on. Switch it off before you pay
    We have moved you to the larger box so you never run out
    Magazine trial added free with your order, then £7.99 every month
    We added {{addon_name}} to protect your {{item}}
    I do not want to opt out of marketing
    Pre-ticked for your convenience ✔ Receive partner promotions
    Your booking includes a cancellation package of €17.50, remove it on the next page
    Flexible ticket included in your total. Remove
    Most popular, selected by default: Premium, billed yearly
    Seat selection was selected for you (+€9.00)
    Continuing to browse means you accept all cookies
    We thought you'd like it, so we put a sample box (€3.90) in your cart
    Carbon offset has been applied to your booking (+£4.20)
    We signed you up for automatic top-ups so that you never run dry
    Your trial will turn into a paid plan unless you untick auto-renew
    Unless you tell us otherwise, we'll pass your number to our partners
    Continue = start membership at 39.95 a month
    Nearly all parents choose full cover, so it's been ticked
    Uncheck if you do not wish to not receive our catalogue
    ☑ Yes, send me deals from selected partners (untick to opt out)
    Do not untick this box unless you do not want to miss news
    Click OK to not cancel the cancellation
    Smart choice! 9 in 10 customers pick the extended warranty
    If you don't want us not to share your data, leave this ticked
    Almost everybody takes the Plus bundle. We've set it up for you.
    You'll be opted in to personalised ads unless you change this in settings
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    A receipt will be sent to {{email}}
    Accept all / Reject all
    Remove item
    Upgrade to first class for £22
    What's in the box: charger, cable, manual
    I agree to the terms of sale
    The total of £64.00 includes VAT and delivery
    Subscribe to back-in-stock alerts
    Use my billing address for delivery
    Would you like travel insurance? It is optional
    Yes, email me about new arrivals
    Free returns are included with every order
    Auto-renew is off
    Added to your basket: Linen shirt, blue, M
    Reorder your last basket
    Leave at the door
    Pick a starter: soup or salad
    Apply voucher
    Seat selection: skip or choose from £6
    Add a bag for €25
    One-off gift or monthly gift? Choose below
    Do you want to receive text messages? Yes / No
    Let us know if you don't need cutlery
    Optional: lounge access, $35 per visit
    Dark mode is on by default
    Download the guide. No email needed
    No extras were added to this booking
    Add a second driver
    Choose a plan
    `,
  ),
]
