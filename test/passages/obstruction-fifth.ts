import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as shops, travel sites and apps print them, in the share they have in life: hurdles before the way out, and plain ones beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    To cancel your subscription, please call us on 0800 123 4567
    To cancel, call customer service at 1-800-555-0134
    Call us to cancel
    You can cancel by phone only
    To cancel your membership, please contact customer services
    Please contact support to cancel your subscription
    Chat with an agent to cancel
    Contact us to close your account
    To delete your account, email privacy@example.com
    To delete your account, please send us an email
    You can cancel at any time by calling our team Monday to Friday, 9am–5pm
    To cancel your contract, call 150 from your mobile
    To cancel your gym membership please speak to a member of the team in your club
    Memberships can only be cancelled in person
    Cancellation must be submitted in writing with 30 days' notice
    Cancellation requests must be sent by post
    We need 30 days' written notice to cancel
    You must give us 30 days' notice to cancel your plan
    Are you sure you want to cancel? You'll lose access to all your benefits
    Are you sure you want to leave?
    Are you sure? You'll lose your discount
    We're sorry to see you go! Before you leave, here's 50% off for 3 months
    We'd hate to see you go
    We'll be sad to see you go
    Before you go… here's what you'll lose
    Wait! Don't go yet
    Don't go! We can offer you a better deal
    Don't leave yet – get 20% off
    Wait, before you go! Take 10% off your first order
    Leaving so soon?
    You'll lose your saved playlists, downloads and recommendations
    If you cancel you will lose your loyalty price
    If you cancel now you'll lose your remaining credits
    Once you cancel, you won't be able to get this price again
    Keep my benefits
    Keep my membership
    No, I want to keep my benefits
    I want to keep my subscription
    Stay and save 40%
    Pause instead of cancelling
    Would you rather pause your membership?
    Tell us why you're leaving (required)
    Please complete this survey to continue with your cancellation
    Still want to cancel?
    Speak to our retention team to complete your cancellation
    Your request to cancel will be reviewed by our team
    We'll process your cancellation within 30 days
    Please allow up to 10 business days for us to remove you from our list
    It may take up to 10 days to process your unsubscribe request
    You may continue to receive emails for up to 14 days
    Log in to unsubscribe
    Sign in to manage your email preferences and unsubscribe
    Sign in to see price
    Create an account to continue
    You must create an account to checkout
    Register to view this page
    Sign up to keep reading
    Enter your email to see prices
    Enter your email to reveal your discount
    Download the app to continue
    This offer is only available in the app. Install to continue
    You must accept cookies to use this site
    Please disable your ad blocker to continue
    Accept cookies or subscribe to read this article
    Share with 3 friends to unlock
    Add a payment method to start your free trial
    You can't remove your payment card while your subscription is active
    Refunds are issued as store credit only
    Return requests must be made by phone
    To opt out, write to us at PO Box 123, London
    To downgrade, please contact our sales team
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Cancel any time
    Cancel online at any time in your account
    Cancel subscription
    Cancel order
    Manage subscription
    Unsubscribe
    Unsubscribe from all emails
    Click here to unsubscribe
    Your subscription has been cancelled
    Your order has been cancelled
    Your account has been deleted
    Delete account
    Close account
    Turn off auto-renewal
    Pause subscription
    Free cancellation up to 24 hours before check-in
    No cancellation fee
    No contract, cancel anytime
    How do I cancel my order?
    To cancel, go to Settings > Subscription > Cancel
    You can cancel in one click from your account page
    We've cancelled your subscription. You can use it until 4 January 2027
    Confirm cancellation
    Are you sure you want to remove this item?
    Are you sure you want to delete this photo?
    Log out
    Sign in
    Sign in or register
    Create account (optional)
    Check out as guest
    Contact us
    Call us on 0800 123 4567
    Help and support
    Chat to us
    Our phone lines are open 8am to 8pm
    Return this item
    Start a return
    Refund issued
    Your refund will be paid within 5 working days
    Refunds go to your original payment method
    Tell us how we did (optional)
    Take a short survey
    Download the app
    Available on the App Store
    Change your plan
    Downgrade to Basic
    Update payment method
    Remove card
    Forgotten your password?
    Resend confirmation email
    Opening a dispute
    Track my return
    `,
  ),
]
