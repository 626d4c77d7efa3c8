import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of many trades: hurdles before the way out, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    To cancel, call us Monday to Friday 9-5
    Cancellations are only accepted by post
    You'll lose all your data and badges if you cancel
    Are you sure? Your friends will miss you
    Wait! Take 50% off instead of leaving
    Before you go, have a look at this offer
    We're sad to see you go. Stay for half price?
    To delete your account, send us a letter
    Please email us to close your account
    Online returns are not possible
    Refund requests must be made by phone
    You must complete the survey before cancelling
    Your account can only be deleted after 90 days
    Invite 5 friends to unlock this feature
    Create an account to see prices
    Download the app to continue
    Enter your email to read the article
    Log in with Facebook to view results
    Allow notifications to continue
    Disable your ad blocker to read on
    Share on Facebook to get the download
    Watch 3 videos to continue
    Verify your phone number to browse
    Add a payment card to view the menu
    Call to find out the price
    You need to chat with an agent to cancel
    Cancel? Speak to our loyalty team first
    Your request will be reviewed by our retention team
    Unsubscribe requests take up to 60 days
    To opt out, mail a signed form to our office
    Cancelling requires 60 days' written notice
    Membership can't be cancelled in the app
    You can't cancel online
    Don't leave yet!
    Not so fast! You still have 300 points
    Your 20% loyalty discount will be gone for good if you cancel
    Really cancel? You'll never get this price again
    Think twice: cancelling means losing your lists
    Please reconsider
    Give us one more chance
    We'd hate to lose you. Here's a free month
    Leaving? You'll miss 120 new episodes
    Confirm again that you want to give up your benefits
    To end your plan visit a branch with your ID
    Withdrawals are only possible after you talk to your account manager
    Payouts require 20 referrals
    To stop donations please write to us
    Send a fax to cancel
    Contact our customer care to terminate the contract
    You have to call to downgrade
    Your subscription can be stopped only by registered letter
    Fill in this form, print it, sign it and post it to cancel
    Bring your membership card to reception to cancel
    Pause instead? Cancelling takes 30 days
    Hold on! Your cart will miss you
    Are you absolutely sure you want to lose your streak?
    Finish the quiz to be able to exit
    Rate us 5 stars to continue
    Follow us on Instagram to enter your code
    We can only close your account after you've spoken to a specialist
    Cancel by sending a signed letter to our Dublin office
    You can leave the club once a year, in January
    Your subscription renews unless you ring us by the 5th
    The cancel option is available in the desktop version only
    To remove your card, contact support
    We need 3 working days to process your cancellation request and may call you
    Answer these 12 questions to go on to cancellation
    Type "I GIVE UP MY BENEFITS" to continue
    Are you sure? 84% of members who left came back
    One last thing before you go: 3 months at half price
    Don't throw away your hard work!
    Your coach will be disappointed
    You're leaving money on the table. Stay
    Keep my 30% off instead
    You have 2,300 miles. Don't let them vanish
    Your family will lose access too
    If you delete your profile, your matches will never find you again
    Hey, wait! Take this gift before you leave
    Is it something we said?
    Was it the price? Pay half for three months
    We'll be lost without you
    No phone call, no cancellation
    Unsubscribing may take up to 30 days
    To stop the emails, sign in and reset your password first
    Opt-out requests must be faxed
    To get your money back, send the item in person
    Please ring between 10 and 11 on Tuesdays to end your contract
    Refund forms are available at our counter only
    Your deposit will be refunded after an interview
    Returns need an authorisation code from our hotline
    Account deletion isn't available in the app
    Contact a moderator to leave the group
    Memberships can't be frozen or ended by email
    You can pause online, but ending needs a phone call
    Only the store where you signed up can cancel your plan
    Cash out requires a verified call
    Free withdrawals unlock at level 40
    Sign up to read the rest
    Subscribe to our newsletter to see the price
    Tag 3 friends to enter the shop
    Give us access to your contacts to go on
    You must install our app to see your results
    Add 2 more items to check out
    Complete your profile to view messages
    Accept marketing to use the free Wi-Fi
    Join our mailing list to unlock the site
    To see availability, first enter your card details
    Enable location to browse our menu
    Upload a selfie to see offers
    Leave your number and we'll tell you the price
    Reply to our survey or lose access
    Wait 60 seconds to skip
    Scroll through all terms to decline
    Confirm five times to delete
    The free plan is hidden: contact us to switch
    Downgrade by writing to billing
    Talk us out of it: chat with Maya to cancel
    We're going to miss you 💔 Sure you want to go?
    You'll have to start from zero if you come back
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Cancel subscription
    Cancel anytime online
    Are you sure you want to delete this file?
    Discard changes?
    You have unsaved changes
    Log in to continue
    Sign in to see your orders
    Create an account
    Share
    Invite a friend
    Tell us why (optional)
    Call us if you need help
    Write to us
    Download the app
    Enter your postcode to see delivery options
    Enter your card number
    Verify your email address to activate your account
    Return by post or in store
    Your cancellation is confirmed
    We've cancelled your plan. It runs until 3 March 2027
    Delete account? This can't be undone
    To change your booking, call us
    Report fraud by phone
    Leave a review
    Leave the meeting?
    Log out
    Turn on notifications to get delivery updates
    Add a card to pay
    Add your phone number for delivery updates
    Are you sure you want to log out?
    You will lose unsaved changes if you leave
    If you cancel your order within 24 hours you get a full refund
    Refunds take 5 working days
    Contact us
    Take our survey
    Stay signed in?
    Pause your plan
    You can rejoin any time
    Confirm cancellation
    Do you want to leave the page?
    Share your location to find shops nearby
    Enter your email to get the guide
    Enter your age to continue
    Accept the terms to continue
    Register to vote
    Cancel free of charge until 18 December
    Cancellation is free up to 24 hours before arrival
    Refunds go back to your card within 5 working days
    Want to cancel? Choose Cancel below
    Cancel plan
    Keep plan
    Opt out of emails
    Unsubscribe from this list
    You have unsubscribed
    Opt out
    We will delete your data within 30 days
    Cancel by 3 March to avoid the next charge
    Your refund was issued by bank transfer
    Get a refund
    Refund policy
    Withdraw cash
    Withdraw €50 to your bank account
    Withdrawals take 1 working day
    Need to cancel? You can do it here until the day before
    Close your account in two steps
    Download your data before you close your account
    Call to book a table
    Call the branch
    Withdraw application
    Cancelled by the organiser
    Your request was cancelled
    The show is cancelled; you get your money back without asking
    Cancel transfer
    Your appointment can be cancelled by phone or online
    Refund to the card you paid with
    `,
  ),
]
