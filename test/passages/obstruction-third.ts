import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a third collector: hurdles before the way out, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    To cancel, please call our customer service team
    Are you sure you want to leave? You'll lose all your points
    You can only cancel by phone
    Cancellation requests must be sent by registered letter
    Don't go! We have an offer for you
    We're sad to see you go 😢
    Chat with an agent to close your account
    Before you cancel, tell us why
    Please visit your local club to end your membership
    You cannot cancel online
    Cancelling will delete all your playlists forever
    Wait! Here's 50% off if you stay
    Accounts can be deleted by writing to our head office
    Speak to a retention specialist to downgrade
    Your request will be processed after a call with an adviser
    Cancel in person at the front desk only
    Keep my benefits
    30 days' written notice is required to cancel
    Leaving so soon?
    You must complete this survey to cancel
    Your friends will miss you
    Pause instead of cancelling?
    Give us another chance
    You'll lose access immediately and won't get a refund
    Members who leave can't rejoin at this price
    To unsubscribe, log in and go to preferences
    Account deletion isn't available in the app
    Download our app to continue reading
    Sign up to see prices
    Create an account to view results
    You need to ring us between 9 and 5 on weekdays to stop your subscription
    Are you really sure? This can't be undone and your streak will be gone
    Your unsubscribe request may take up to 30 days
    Cancel by fax or post
    Think again: you'd be giving up £200 of perks
    Contact us to cancel
    Reconsider
    Say goodbye to your rewards
    Refunds only given as store credit
    Proof of relocation is required to end the contract early
    Turn off your ad blocker to continue
    We need a scan of your ID before we can delete your data
    Stay and get a month on us
    You still have unused credits. They will be forfeited if you cancel
    Only the account owner can cancel, by calling 0800 123 456
    Step 1 of 7: Tell us why you're leaving
    No thanks, cancel my free shipping forever
    If you leave now, your discount is gone for good
    Cancellation must be made in writing at least 60 days before renewal
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Cancel any time in your account settings
    Cancel subscription
    Unsubscribe
    Delete my account
    Your membership has been cancelled
    Call us if you need help
    Contact us
    Log out
    Refunds within 14 days
    Leave a review
    Are you sure you want to delete this file?
    Sign in to see your orders
    Return by post or in store
    Close account
    To cancel, click Cancel below
    No cancellation fee
    Free returns
    Stay signed in
    Your account will be closed today
    We'd love your feedback
    `,
  ),
]
