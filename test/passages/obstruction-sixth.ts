import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings by mechanism, from plain to odd: hurdles before the way out. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    We hate to see you go
    Sorry to see you go 😢
    We'll miss you
    We will miss you!
    Please don't go
    Please stay
    Stay a little longer
    Don't leave us
    Don't leave!
    Don't go yet
    Hold on! Don't go
    Hold on, you haven't finished
    Before you go, take 10% off
    Before you cancel, here's an offer
    Before you cancel: 2 months free
    Leaving already?
    Going already?
    Leaving us?
    Are you really leaving?
    Are you really sure?
    Are you sure you want to go?
    Are you sure you want to give up your benefits?
    Are you sure you want to lose your discount?
    Are you sure you want to leave without your discount?
    Are you sure you want to downgrade? You'll lose Premium features
    Do you really want to leave?
    Is this goodbye?
    So this is goodbye
    Give us a second chance
    Let us make it right – stay and get 50% off
    Think again
    Think it over
    Reconsider?
    You'll lose everything
    You will lose access immediately
    You will lose your progress
    You'll lose all your rewards
    You'll lose your 500 points
    You'll lose your streak
    You'll lose your photos
    You'll lose your grandfathered rate
    You'll lose your locked-in price
    You'll lose £120 in savings
    You'll be missing out on
    You'll miss out on
    You'll miss out on all this
    You'll miss these benefits
    You will no longer enjoy free delivery
    Here's what you'll miss
    Here's what you'll be losing
    Here's what you're giving up
    What you'll lose
    What you're about to lose
    This is what you'll lose
    Say goodbye to your benefits
    Your benefits will be gone
    Your discount will be gone forever
    Your discount will be lost
    Your price will go up if you come back
    Rejoining costs more
    If you leave, you'll pay a rejoining fee
    Keep my discount
    Keep my savings
    Keep enjoying Premium
    Yes, keep my benefits
    Stay for 50% off
    Stay and save
    Claim my offer and stay
    Accept offer and keep my plan
    How about a break instead?
    How about pausing?
    Would you like to pause instead?
    Try a month on us before you go
    We'd like to offer you 3 months half price to stay
    Here's 50% off to stay
    Get 2 months free if you stay
    Stay another month for £1
    One last offer
    Our last offer
    Final offer: 60% off if you stay
    Cancellation: step 2 of 6
    Please tell us why you want to cancel
    Type "I want to lose my benefits" to continue
    Answer a few questions before you go
    Complete the exit survey
    To finish, speak to an adviser
    To cancel, live chat with us
    To cancel, message us
    To cancel, send an email
    To cancel, write to us
    To cancel, visit your local store
    To cancel, contact your account manager
    To cancel please ring 0345 600 0000
    To cancel, phone us before the 20th of the month
    Cancel by phone
    Cancel by calling
    Cancel by post
    Cancel in store
    Cancellations by phone only
    Phone to cancel
    Ring to cancel
    Text us to cancel
    Contact support to cancel
    Contact sales to downgrade
    Contact us to downgrade
    Contact us to unsubscribe
    Contact us to delete your account
    Email us to delete your account
    Email us to close your account
    Write to us to close your account
    Only the account holder can cancel by phone
    Online cancellation isn't available
    We can't cancel your plan online
    You cannot cancel in the app
    You'll need to call us to cancel
    You'll need to speak to someone to cancel
    You need to contact us to cancel
    We'll call you to confirm your cancellation
    An agent will call you to complete your cancellation
    Your cancellation request is pending review
    Cancellation takes up to 30 days
    Cancellation may take up to two billing cycles
    Cancellations take effect after 60 days
    Please allow up to 28 days for us to stop mailing you
    You may still get letters for up to 12 weeks
    Sign in to unsubscribe
    You must be logged in to unsubscribe
    Unsubscribe from each list separately
    Sign up to continue
    Sign up to see more
    Sign up to view prices
    Sign up to unlock
    Subscribe to unlock this article
    Subscribe to see results
    Register to continue
    Register to see prices
    Register to read on
    Register for free to continue
    Join to see price
    Join free to view
    Log in to view price
    Login for price
    Sign in to see member prices
    Members only – sign in to see price
    Create a free account to keep reading
    Create an account to see your results
    You need an account to continue
    An account is required
    Account required to checkout
    Guest checkout unavailable
    Enter your email to get access
    Enter your email to see your results
    Enter your email to unlock
    Enter your phone number to continue
    Enter your phone number to get your quote
    Verify your phone number to see results
    Leave your number to see the price
    Add your card to continue
    Download our app to view this
    Download the app to see more
    Get the app to continue
    Open in app to continue
    Open in the app to read more
    Use the app to continue
    Turn on notifications to continue
    Allow notifications to see the content
    Allow location to continue
    Ad blocker detected
    We've detected an ad blocker. Please disable it to continue
    Accept cookies to continue
    Accept cookies to view this content
    Accept all cookies to enter the site
    Share to unlock
    Share this post to see the answer
    Invite 3 friends to continue
    Invite friends to unlock
    Follow us to unlock
    Like our page to get the code
    Watch an ad to continue
    Watch this video to continue
    You can close this in 10 seconds
    You can't delete your account while you have a subscription
    You can't delete your last payment method
    You can't turn off auto-renewal
    Auto-renew can't be turned off here
    Call us for a returns number
    Refunds are only available by phone
    To request a refund, please call
    To switch plan, call us
    To opt out, call 1-800-555-0199
    To opt out, send a letter
    Opt-out requests must be made in writing
    To opt out, write to us at
    You can only cancel at the end of your term
    You can only cancel once a year
    You can only cancel in January
    Notice period: 90 days
    90 days' notice required
    Three months' notice required to cancel
    To end your membership, you'll need to call us
    To end your contract early please call 0345 000 0000
    To stop your subscription, contact our support team
    To turn off auto-renew, contact support
    To disable auto-renewal please contact us
    To remove your card, call us
    To remove your details, write to us
    To delete your data, send a written request
    To request deletion, email our privacy team
    To unsubscribe, log in to your account
    To unsubscribe, please allow 28 days
    To opt out of calls, call us
    To opt out, email us with proof of identity
    To cancel your policy, call our team on 0800 000 0000
    To cancel your broadband, call 150
    To cancel, you must speak with a specialist
    To cancel, go to your local branch
    To cancel your gym membership, visit the club
    You must cancel by phone
    You must call to cancel
    You must cancel in writing
    You can only cancel in person
    You can only cancel by calling us
    You can only cancel during office hours
    You can cancel by contacting us
    You can cancel by emailing us
    You can cancel by phone or post
    You may cancel by writing to us
    You'll need to contact your provider to cancel
    Please give 60 days' notice
    Please give us 3 months' notice
    90 days' written notice is required
    Cancellations must be made by telephone
    Cancellations can only be made by phone
    Cancellations by telephone only
    Cancel up to 45 days before renewal
    Call our cancellations team
    Call our retention team on 0800 000 000
    Speak to us before you cancel
    Talk to us before you leave
    Let's talk before you go
    Want to cancel? Talk to us
    Want to cancel? Call us
    Want to cancel? Chat with us
    Thinking of leaving? Talk to us first
    Need to cancel? Call 1-800-555-0100
    How do I cancel? Call customer care
    Chat to cancel
    Call to cancel
    Call to cancel: 1-800-555-0100
    Phone us to cancel
    Contact us to cancel your plan
    Contact customer service to cancel
    Contact your account manager to cancel
    Contact support to delete your account
    Contact support to close your account
    Contact us to turn off auto-renewal
    Email support to cancel
    Email cancellations@example.com to cancel
    Send us an email to cancel
    Your account can only be closed by phone
    Accounts can only be deleted by support
    Accounts cannot be deleted
    Account deletion is not available
    You can't delete your account online
    You can't cancel this plan online
    You cannot cancel during the minimum term
    You can't cancel before March
    You can't cancel until your 12 months are up
    You can't leave before the end of your contract
    Subscription cannot be cancelled online
    This subscription can't be cancelled in the app
    Online cancellation is currently unavailable
    Cancellation failed. Please call us
    An error occurred. Call us to cancel
    Our team will call you before we cancel
    Someone will contact you to confirm your cancellation
    We'll be in touch to complete your cancellation
    We'll review your cancellation request
    Your request will be processed within 30 days
    It can take up to 30 days to close your account
    Deletion can take up to 90 days
    Allow 30 days for your cancellation
    Please allow 4–6 weeks to stop our mailings
    You may receive emails for another 30 days
    Are you sure you want to cancel? You will lose your benefits
    Are you sure you want to unsubscribe? You'll miss out on exclusive offers
    Are you sure you want to delete your account? You'll lose everything
    Are you sure you want to leave? Your offer will expire
    Are you sure you want to give up free delivery?
    Are you sure you want to end your benefits?
    Sure you want to leave?
    Sure you want to miss out?
    Before you cancel, consider pausing
    Before you cancel, did you know you can pause?
    Before you leave, tell us why
    Before you go, would you like 20% off?
    Before you go, get 10% off your order
    Wait, don't cancel!
    Wait! Here's 15% off
    Wait! We have a special offer for you
    Wait! You forgot your discount
    Hold on! You're about to lose your discount
    Hold up! Take 10% off before you go
    Hang on! Get 20% off
    Not so fast! Here's 10% off
    Leaving empty-handed?
    Leaving without your discount?
    Leaving without saying goodbye?
    Leaving? Take 10% off
    Don't leave empty-handed
    Don't leave without your gift
    Don't go empty-handed
    Don't go just yet
    Don't give up your benefits
    Don't lose your progress
    We hate goodbyes
    We don't want you to go
    We don't want to lose you
    We want you to stay
    We'd love you to stay
    We'd love to keep you
    We'd love a second chance
    We want you back
    Please stay with us
    Please don't leave us
    It's not too late to stay
    It's not too late to change your mind
    Here's what you'll lose if you cancel
    You will lose access to these benefits
    You'll lose access to member pricing
    You'll lose access to 10,000 courses
    You'll lose access to your library
    You'll lose your discount of 20%
    You'll lose your price guarantee
    You'll lose your loyalty points
    You'll lose your no-claims discount
    You'll lose your unused credits
    You'll lose 12 months of progress
    You'll lose 3 free months
    If you cancel you'll lose your points
    If you cancel today you'll lose your remaining credits
    If you leave now, you'll lose your discount
    If you cancel, you'll pay full price when you return
    You won't be able to rejoin at this price
    You'll miss out on new episodes
    You'll miss exclusive offers
    You'll miss our best deals
    You'll no longer get exclusive deals
    You'll no longer receive exclusive offers
    Keep my free delivery
    Keep my membership benefits
    Keep my perks
    No, keep my perks
    No, I'll keep saving
    I'd like to keep my discount
    Continue enjoying Premium
    Stay a member and save
    Stay and get 3 months half price
    Stay with Premium for 50% off
    Stay for £1 a month
    Get 50% off if you stay
    50% off for 3 months if you stay
    Accept offer and stay
    I'll stay for 50% off
    Claim discount and stay
    How about a discount?
    Would a discount change your mind?
    Would 30% off change your mind?
    What if we gave you 30% off?
    What would make you stay?
    Why are you leaving? (required)
    Please tell us why you're leaving (required)
    Please give a reason to continue
    Tell us why before you cancel
    Take our exit survey to cancel
    Complete the form below to request cancellation
    Type DELETE to lose everything
    Confirm you want to lose your benefits
    I understand I'll lose my benefits
    Yes, lose my benefits
    Lose my benefits
    Cancel and lose benefits
    Cancel and lose my discount
    Continue to lose benefits
    Create an account to check out
    Create an account to place your order
    Create an account to view prices
    Create a free account to view this
    Create a free account to continue reading
    Sign up to view
    Sign up to view results
    Sign up for free to continue
    Sign up to see the full list
    Sign up to access
    Sign in to check out
    Sign in to see prices
    Sign in to view this offer
    Log in to see prices
    Register to download
    Register to unlock
    Register for free to read
    Register now to see the price
    Registration required to view
    You must be logged in to view prices
    You must register to continue
    You must sign up to checkout
    Please log in to view pricing
    Please register to view prices
    Join to unlock
    Join to unlock prices
    Join free to see prices
    Subscribe to our newsletter to see the offer
    Subscribe to our newsletter to continue
    Subscribe to our emails to unlock 10% off
    Enter your email to see the price
    Enter your email to see your quote
    Enter your email to view results
    Enter your email to download
    Enter your email to access this offer
    Enter your details to see your price
    Enter your mobile number to continue
    Enter your phone number to see your results
    Add your phone number to continue
    Provide your phone number to view price
    Verify your phone number to continue
    Download the app to see prices
    Download the app to unlock this price
    Download our app to check out
    Get the app to view
    Get the app to read the rest
    Continue in the app to see more
    Open the app to claim
    Click Allow to continue
    Click Allow to confirm you're not a robot
    Enable notifications to unlock
    Enable location to continue
    Turn off ad blocker to continue
    Please turn off your ad blocker
    Disable your ad blocker to view this page
    Please whitelist us to continue
    Accept all cookies to view this video
    You must agree to marketing to continue
    Follow us on Instagram to unlock
    Follow to unlock
    Share on WhatsApp to unlock
    Share with 5 friends to continue
    Refer a friend to unlock
    Invite a friend to unlock this
    Watch a short ad to continue
    Watch ad to unlock
    Complete a survey to unlock
    Complete an offer to continue
    Leave a review to unlock
    Rate us to continue
    Rate 5 stars to unlock
    `,
  ),
]
