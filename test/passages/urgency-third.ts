import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a third collector: haste without an end, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Hurry! Sale ends soon
    Don't sleep on this one 😴
    Last call for 40% off
    Your discount is about to disappear
    Tick tock ⏰ your code expires shortly
    Act fast, prices go up any minute
    Book now before fares rise
    Grab it while you still can
    Final hours to save big
    This price won't last long
    Blink and you'll miss it
    Time is running out on your exclusive offer
    Only moments left to claim your bonus
    Going, going, almost gone!
    ENDING SOON
    Lock in this rate before it's too late
    You'd better be quick
    Limited time only
    Flash sale — be quick!
    Prices are climbing, secure your seats now
    The clock is ticking
    Claim yours before time's up
    Hurry up and save
    Offer closing soon, don't miss out
    Ends any moment now
    It's now or never
    Today could be your last chance at this price
    Snap it up before it vanishes
    This deal self-destructs soon 💣
    Fares may increase at any time, so book right away
    Don't wait – enrol now before the doors close
    Your cart won't be held forever
    We can't hold this price for much longer
    Order immediately to avoid disappointment
    Your basket is about to expire
    Complete your purchase before your session times out!
    You have a limited time to complete your booking
    Run, don't walk 🏃
    Last few hours!!!
    Sale nearly over
    Double your gift now, the match is ending
    Act before this offer is withdrawn
    Offer valid for a short time
    One-time offer: you will never see this page again
    If you leave this page the discount is lost
    Rates are going up soon. Switch today
    Get it before it's gone for good
    Don't miss your window to save
    Not for long: 30% off everything
    Save £50 if you join right now
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Sale ends Sunday 6 December at midnight
    Offer valid until 31 January 2027
    Order by 3pm for next-day delivery
    Your session will time out after 15 minutes of inactivity
    Take your time, your basket is saved
    Our store closes at 6pm today
    Registration closes on 14 March
    Last updated 2 hours ago
    Delivery in 2 to 3 working days
    Early bird tickets until 1 May 2027
    Save your progress
    Book a table
    The next train leaves in 5 minutes
    Your subscription renews on 1 March
    Watch now
    Quick start guide
    Pay later
    Final result: 3–1
    Last login: yesterday
    Your password expires in 14 days
    `,
  ),
]
