import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of many trades: choices made for the reader, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    We've added a 2-year warranty to your basket
    Travel protection pre-selected for your trip
    Priority support is switched on by default
    Seat insurance: added
    A tip of 20% has been included
    Tip: 18% (preselected)
    Your meal upgrade has been selected
    By claiming your prize you agree to receive offers from our partners
    By entering the draw you consent to be called by our sponsors
    Clicking Continue enrols you in Plus for £7.99/month
    By opening this gift you join our premium club
    Continue and subscribe me to partner offers
    Untick if you do not wish to miss our offers
    Check this box if you do not want to be removed from our list
    Tick to not receive marketing
    Uncheck if you don't want us to stop sending you deals
    I do not wish to not be contacted by partners
    Don't uncheck unless you want to lose your discount
    Yes, don't send me offers
    No, don't unsubscribe me from nothing
    Untick the box to opt out of sharing your data with partners
    You're in! VIP club membership included for $9.99/month
    We chose the annual plan for you
    You have been upgraded to Premium (+$5/month)
    Gift wrapping added automatically
    Carbon offset added: £2.40. Remove?
    We rounded up your total for charity
    Damage cover is included in your total (+£12)
    Your card will be charged unless you opt out
    We will share your details with partners unless you tell us not to
    Leave ticked to keep getting offers
    Keep this box checked if you agree to get texts
    Don't tick if you want our newsletter
    Your free bottle starts a monthly subscription
    Place order and join VIP ($39/mo after 14 days)
    Paying with us also signs you up for our mailings
    By scrolling you accept cookies
    By proceeding you allow us to sell your data
    By registering I accept marketing calls
    Sign up = yes to offers by SMS
    Unselect to lose your free gift
    Remove protection and risk losing everything
    Recommended: keep insurance on
    Insurance selected (recommended)
    9 out of 10 travellers add cover
    Don't forget your extended warranty
    Don't leave without protection
    Your order is missing protection
    Yes, add premium cover (recommended)
    Free trial added to your order
    Roadside assistance has been activated for this rental
    We've saved you time: newsletter subscription ticked
    Magazine subscription included at no extra cost for 1 month, then £5
    Monthly donation is pre-selected
    Default donation: £10 a month
    You are currently opted in. Tick to opt out
    If you do not want your data to be shared, do not untick the box
    Opt out of not receiving updates
    Cancel-for-any-reason cover has been added, remove in step 4
    We picked the fastest delivery for you (£8.99)
    Your bag includes a £1 donation
    Free trial of Prime Plus starts with this order
    Includes 1 month of Music Box, then €11.99/month
    We've enrolled you in paperless rewards
    You've been signed up for daily texts
    Extra legroom selected for all passengers
    Baggage: 2 bags chosen
    Auto-renew: ON
    Auto-reload is switched on
    Subscribe & save selected
    Delivery every 2 weeks (pre-selected)
    One-time purchase (not recommended)
    Round up to £30? Already done!
    Service fee 12% included automatically
    A small tip for the crew has been added
    Skip insurance and risk paying $3,500
    Not insured? You may have to pay for everything
    Continue to accept all
    Close to accept
    By accepting this coupon you allow us to call you
    By pressing Start you order the premium pass for $4.99 a week
    Press OK to win and get our ads
    I agree to everything
    Agree to all and continue (recommended)
    When you log in you also join our loyalty scheme
    Send me everything, including partner offers
    Untick this box if you do not want to opt out
    If you prefer that we don't stop mailing you, leave this box empty
    Deselect if you don't wish to be left out of partner offers
    Please do not untick unless you wish not to hear from us
    Uncheck here to not get notified
    Don't opt me out of emails
    I don't want to not save
    No, I do want to receive less than all offers
    I decline to opt out
    Tick to object to not being contacted
    Turn off "do not send me offers"
    Remain subscribed unless unticked
    You'll keep getting our magazine unless you tell us otherwise
    We will call you unless you object
    Your data will be shared unless you opt out
    Unlock now. Weekly plan starts today
    Get your report for £0.95*
    Customers always add the care kit
    Smart travellers choose Premium
    Best value: 3-year plan preselected
    Yearly plan chosen. Switch to monthly?
    Upgrade applied to your cart
    Premium seats have been assigned to you for a small fee
    Your fare has been changed to Flex (+€22)
    Express checkout subscribes you to our club
    Gift card added: £25
    Warranty in cart
    By joining the raffle you agree to be called by our partners
    By tapping Spin you accept weekly SMS at £3
    Claim your sample and automatically start a £29/month plan
    Finishing the quiz signs you up for promotional texts
    Entering your number means you accept calls from advertisers
    Get my quote and subscribe me to insurer emails
    Proceed to payment and accept the service plan
    Start quiz (by starting you subscribe for $3.99/week)
    Using this coupon enrols you in Savings Club at $12 a month
    By downloading you also install our toolbar
    A 15% gratuity is already included, change it on the next page
    Ticket protection ticked for you
    Premium listing switched on (£4 a week)
    We added seat reservations for everyone (€9)
    Your free bag of coffee begins a fortnightly plan
    Optional extras have been preselected
    Insurance chosen. Continue
    We've set your tip to 22%
    Contribution of $1 to the ocean fund added
    Your hotel donation: €2 (added)
    Flexible ticket selected for you
    Pre-ticked for your convenience
    Express handling is on. Turn off?
    We recommend keeping your protection on
    Your subscription box has been set to every week
    Do not clear this box unless you don't want to stay informed
    Untick if you would rather not be unsubscribed
    Tick if you disagree with not sharing your data
    I don't want you to not contact me
    Uncheck to refuse not getting special offers
    Opting out means you agree to not be excluded
    Please leave unticked if you do not object
    I do not want to miss out on being removed
    Select No if you don't want to decline
    Yes, unsubscribe me from being unsubscribed
    Cancel my opt-out
    Deactivate to stop not receiving offers
    If you do not wish to be excluded, leave blank
    Uncheck to pay full price
    Uncheck to give up your warranty
    Remove tick to lose priority
    Turn off to lose protection
    8 in 10 customers pick full cover
    Everybody takes the premium plan
    Travellers like you choose the Flex fare
    Never rent without our waiver
    Don't risk a €1,200 bill: keep cover
    Are you sure you want to go unprotected?
    Basic (risky)
    Continue with basic (not protected)
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Add travel insurance
    Travel insurance (optional)
    Your discount has been applied
    We've added your note to the order
    We've included a return label
    Your settings have been saved
    Two-factor authentication has been switched on for your account
    Notifications are off
    Turn on notifications
    The mug has been added to your basket
    2 items added to your cart
    By creating an account you agree to our Terms
    By subscribing you agree to receive our newsletter
    Tick to receive offers by email
    Untick to hide sold-out sizes
    Uncheck all
    Check all that apply
    Breakfast included
    Free delivery on orders over £40
    Tip your driver (optional)
    No tip
    Yes, send me the newsletter
    No, don't send me offers
    Do not sell my data
    Opt out of marketing
    Manage cookies
    Accept all
    Reject all
    Monthly donation
    One-off donation
    Choose a plan
    Your plan includes 5 seats
    Delivery: £3.95
    Service charge is not included
    Select your seats
    You are subscribed to the monthly digest
    Picked for you
    Recommended for you
    Selected size: M
    Your gift card has been added to your wallet
    `,
  ),
]
