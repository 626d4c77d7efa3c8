import { guides } from './lines.ts'
import type { Passage } from './passage.ts'

/** Short strings of a fourth collector: choices made for the reader or turned round, and plain ones beside them. They guided the rules. */
export const passages: readonly Passage[] = [
  ...guides(
    'landing',
    true,
    `
    Your booking comes with our £6 seat bundle, click to take it off
    Silence means yes: we'll start your plan on Monday
    You're all set for monthly refills (change in settings)
    We went ahead and turned on one-tap ordering
    Don't want our texts? Then leave the box alone
    Ticked boxes mean we won't stop emailing
    Yes to everything
    Insurance: on
    Keep me out of the no-mail list
    Your order qualifies for rush processing, added +$4.99
    We rounded your donation up
    Untick all three boxes to keep your details private
    Charity top-up already in your total
    Every purchase signs you up for our rewards card
    Hit play and you're a member
    Cross this box so that we do not refrain from calling you
    Seats together chosen for your group, £24
    If we don't hear from you, you'll be upgraded to Premium
    Extra driver cover sits in your basket by default
    You've been moved to the annual plan
    Opt out by leaving this unticked
    Access your results by joining our partner's mailing list
    I object to not being called
    Free gift enclosed, subscription starts next month
    We pre-filled a 15% tip to save you time
    `,
  ),
  ...guides(
    'landing',
    false,
    `
    Choose your plan
    Add a tip?
    You can change your plan at any time
    Gift wrap available for £3
    Would you like insurance?
    Your settings were saved
    Select all
    Cookies: off
    `,
  ),
]
