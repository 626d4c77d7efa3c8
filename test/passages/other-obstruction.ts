import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Strings as other shops and services show them. The flagged ones put something in the way of leaving, or force a step; the others are ways out and steps that are told plainly. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    To stop auto-renewal, reach us by phone at least 30 days before the renewal
    Please allow an agent to call you back within 14 days before we end your subscription
    Your winnings can be withdrawn only after 10 more deposits
    Think of everything you'll miss: 42 saved shows, your lists and your history. Stay?
    Don't go! Here's 30% off if you stay
    Are you really, really sure you want to cancel?
    Your cancellation isn't complete until you confirm by phone
    Call our save desk on 0900 555 010 (£1.50/min) to stop your plan
    To withdraw your consent, write to our legal department by post
    Leaving so soon? 😢 Your discount is still here
    Want to leave? First complete this 5-page survey
    Share with three friends to continue
    Enter your phone number to see the rates
    We're sorry, online cancellation isn't offered. Ring us and have your PIN, contract and last invoice ready
    To unsubscribe, log in, visit Preferences and write to us with your customer number
    Cancel requests by email or chat will not be processed
    Deleting your profile needs a copy of your passport and a handwritten request
    Before you leave, tell us why (required) and speak to an adviser
    Turn off your ad blocker and allow notifications to continue reading
    Memberships can only be cancelled in person at your home club
    Refunds are only given after a call with our success coach
    WAIT ✋ You'll lose 1,240 points if you leave
    Downgrades are handled by sales. Book a 30-minute call
    Your gym contract ends only if we receive a letter 3 months ahead
    You have to speak to a donor manager to end your monthly gift
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Print your return label here
    Export contacts as CSV
    Tell us why you're leaving (optional)
    We delete your account within 24 hours of your request
    Edit or skip next delivery
    You have unsaved changes. Leave this page?
    Stop all emails
    Return it within 30 days, free of charge
    Want to talk to a person? Ring 020 7946 0123
    Visit a store to try the frames on
    Delete account
    Contact support
    Questions? Call us Monday to Friday, 9–5
    To change your address call us
    If you cancel now, you can watch until 14 December 2026
    Complaints can be sent by post, email or the form below
    Your refund of $24.00 is on its way
    We need your phone number so that the driver can reach you
    Withdraw consent
    Report a lost card by phone, day or night
    You can reopen your account within 30 days
    Cancel my membership
    Unsubscribe with one click
    Log in to see your orders
    Call an engineer
    Cancel any time in Settings
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    To remove your card, you must first add another one
    Do you truly want to give up your VIP status? Think again
    To cancel, call us Monday to Friday, 9 am – 4 pm
    Wait! Are you sure you want to lose all your benefits?
    You can pause, but not cancel, from this page
    Cancellation requests must be sent by registered letter
    Invite 5 contacts to unlock your own order
    Only the main office can process a cancellation, weekdays between 10 and 12
    Hold on! One more offer before you go
    Cancelling will permanently erase your price. Keep my plan instead?
    Accounts can be opened online in 2 minutes; to close one, visit a branch
    A cancellation form can be requested by telephone from our member services
    Please chat with an agent to finish cancelling
    There is no way to delete your account
    It can take up to 60 days to stop marketing emails
    Step 1 of 7: Tell us why you want to leave
    To opt out, contact each of our 214 partners separately
    You can't cancel online. Please phone our retention team
    Account deletion is available by fax only
    You need to create an account to check out
    To close your account, mail a signed form to our head office
    Sign up to read our cancellation policy
    You must install our app to view the price
    Subscriptions cannot be ended in the app
    Return requests are accepted by post only
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Change or cancel your booking
    Book a demo
    Remove card
    Your subscription has been cancelled
    Switch back to Free
    Write to us: Support, PO Box 120, Leeds
    Bring your passport to the check-in desk
    Reset your password by email
    Are you sure you want to delete this file?
    Cancel online, by phone or by email
    Pause or cancel your box until Wednesday, 8 pm
    Manage subscription
    Check out as a guest
    Download your data before you close your account
    Call to reserve a table for more than ten
    We confirmed your cancellation by email
    Turn off auto-renew
    Free cancellation up to 24 hours before pick-up
    End trial
    Start a return
    To cancel, go to Account > Plan and choose Cancel
    Call 112 in an emergency
    Sign up takes two minutes and so does cancelling
    No contract, no notice period
    `,
  ),
]
