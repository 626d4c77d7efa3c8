import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a fourth collector: hurdles before the way out, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Closing your account takes a phone call
    Cancellation line open Tuesdays 10-12
    Your coach would like a word before you quit
    Hold on, your perks are worth £120 a year
    Leaving the club means saying bye to your locker
    Members can only resign at the annual meeting
    We couldn't cancel your plan online, please ring us
    One more thing before we let you go
    Deleting is permanent and your friends won't find you again
    You're throwing away 214 days of progress
    Tell a team member in branch if you'd like to stop
    The unsubscribe link works only when you're logged in
    Please explain in at least 100 characters why you are cancelling
    Returns must be authorised by phone first
    Come on, give it one more month!
    No online exit: write to our Leeds office
    Don't break up with us
    Enter your card details to see what's inside
    You may not cancel during the first six months
    Your refund can be requested by letter only
    Do you really want to lose your founder badge?
    Live chat is the only way to close your plan
    Confirm your identity by post to stop emails
    Invite 3 contacts to unlock withdrawals
    Still want to go? Your price will double if you come back
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Cancel in two taps
    Your plan was cancelled, no further payments
    Stop emails
    Delete photo
    Call or chat, whichever you like
    Leave group
    You can close your account in Settings
    Go back
    `,
  ),
]
