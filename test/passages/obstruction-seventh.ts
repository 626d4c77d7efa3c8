import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings as subscriptions, gyms, telecoms, newsletters and shops print them: ways out made long, ways in made a must, and plain help beside them. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    To cancel, please call us on 0800 123 4567
    To cancel your membership, call Customer Care at 1-800-555-0142, Monday to Friday 9am–5pm EST
    Call us to cancel
    You can cancel at any time by contacting customer service
    Cancel anytime by emailing support@example.com
    If you would like to cancel your subscription, please email us at hello@example.com
    To end your membership, please send us a letter by recorded delivery
    Cancellations must be made in writing to our head office
    Cancellation requests must be submitted in person at your home club
    Please visit your local gym to complete a cancellation form
    You must speak to a member of our team before your account can be closed
    Chat with an agent to cancel
    Start a live chat to cancel your plan
    Our retention team will be in touch to process your cancellation
    One of our advisors will call you back to confirm your cancellation
    We'll call you within 5 working days to complete your cancellation
    Online cancellation is not available
    Cancellations cannot be made online
    Subscriptions can't be cancelled in the app
    It is not possible to cancel via email or chat
    To delete your account, contact support
    To close your account, please contact our customer care team
    Account deletion requests can take up to 90 days
    Please allow up to 30 days for your cancellation to be processed
    It may take up to 6 weeks to remove you from our mailing list
    Unsubscribing may take up to 10 business days
    You may continue to receive emails for up to 28 days after unsubscribing
    We need 60 days' written notice to cancel
    Cancellation requires two full billing cycles' notice
    Please give 30 days' notice by phone to cancel your contract
    We're sorry to see you go! Are you sure you want to cancel?
    Are you sure you want to leave us?
    Are you sure you want to unsubscribe? You'll miss out on exclusive offers
    Before you go, here's 50% off your next 3 months
    Wait! Don't go yet
    Before you cancel, have you considered pausing instead?
    Stay with us and get your next month free
    Don't leave! Here's 30% off to stay
    If you cancel now you will lose all your saved items and points
    You'll lose access to your playlists, downloads and recommendations
    Cancelling means losing your founder price forever
    If you cancel, you will not be able to rejoin at this price
    You'll lose your 2,450 points if you close your account
    Your benefits will be gone for good
    We'll miss you! Come back?
    Please don't go
    Keep my benefits
    I changed my mind, keep my membership
    Keep my subscription / Continue to cancel
    Remind me later / Continue to cancel
    Step 1 of 5: Tell us why you're leaving
    Please tell us why you are cancelling before you continue
    You must complete this survey to cancel
    To continue cancelling, please answer the following questions
    Log in to unsubscribe
    You need to sign in to manage your email preferences
    To unsubscribe, reply to this email with your full name and postal address
    To unsubscribe from this list, send a letter to the address below
    Enter your password to unsubscribe
    To opt out, mail a written request to PO Box 1120, Dallas, TX
    To opt out of data sharing, write to our Privacy Officer
    To opt out, visit each partner's website
    If you do not accept cookies you cannot use this website
    To refuse cookies, change your browser settings
    Create an account to see prices
    Sign in to see price
    Log in or register to view prices
    You must be registered to buy
    Please create an account to complete your purchase
    Sign up to continue reading
    Download our app to view your order
    Continue in the app to see more results
    Enter your email to see today's deals
    Join now to shop
    Login/Register to continue
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Cancel
    Cancel subscription
    Cancel my membership
    Cancel order
    Unsubscribe
    Unsubscribe from this list
    Manage subscription
    Manage preferences
    Delete my account
    Close account
    Cancel anytime
    Cancel anytime in your account settings
    You can cancel online at any time in two clicks
    To cancel, go to Settings > Subscription > Cancel
    Go to My Account and select Cancel membership
    You can unsubscribe at any time using the link in our emails
    Click unsubscribe at the bottom of any email
    Reply STOP to opt out
    Text STOP to 60023 to end
    Your subscription has been cancelled
    Your membership ends on 14 May. You won't be charged again.
    You have been unsubscribed
    Your account has been deleted
    You have 14 days to cancel your order
    Free cancellation until 6pm on the day before arrival
    This booking is non-refundable
    How to return an item
    How do I cancel my order?
    Contact us
    Call us on 0800 123 4567
    Call us Mon–Fri 9am–5pm
    Need help? Chat with us
    Questions about your order? Email help@example.com
    Speak to an advisor about your mortgage
    Customer service: 1-800-555-0142
    Please allow 3–5 working days for delivery
    Please allow up to 10 days for your refund to appear
    Refunds are made to your original payment method
    Log in
    Sign in
    Sign in / Register
    Create an account
    Log in to see your orders
    Sign in to write a review
    Forgotten your password?
    Enter your password to change your email address
    Continue as guest
    Checkout as guest or sign in
    Sign up for our newsletter
    Download our app
    Join now
    Are you sure you want to remove this item from your basket?
    Are you sure you want to delete this address?
    Discard changes? Unsaved changes will be lost.
    Pause or cancel your plan at any time from your dashboard
    `,
  ),
]
