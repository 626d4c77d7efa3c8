import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Dark mode is coming soon. Subscribe today for £3 a month.
    Support for your scanner will be added in a future update. ¶ Buy the licence, $79
    Upgrade now: the next version will include batch export.
    The watch will soon measure blood pressure. ¶ Order now, £199
    A desktop app is about to launch. Get Pro today.
    New languages are on the roadmap. Choose a plan.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Dark mode is here. Subscribe today for £3 a month.
    Spring is coming soon. Order bulbs now, from £5.
    The next version of you will thank you. Join the gym for £20 a month.
    Your parcel will be added to the next van. Order today.
    Upgrade now: the update includes batch export.
    The coach will soon arrive at stop B. Buy tickets on board, £4.
    Support will answer within a day. Choose a plan.
    The road works will be finished next month. The shop stays open; order online today.
    The baker will soon open the oven. Buy a loaf for £3.
    `,
  ),
]
