import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Features to come, used to sell today; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    The camera will soon recognise your pets, thanks to a future update. $249. ¶ Pre-order
    Android app launching shortly. ¶ Get lifetime access for $59
    We are about to launch AI forecasting for all plans. ¶ Start your subscription, £19 a month
    Buy the speaker now and get multi-room sound in a future update. £179. ¶ Add to basket
    `,
  ),
  ...unseen(
    'renewal-notice',
    true,
    `
    Your plan renews on 3 March for $120. Forecasting and a mobile app are coming soon. ¶ Renew now
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Hello, ¶ Self-parking will be added through a software update. Order the car this month from £38,000.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Offline mode is planned for the second quarter of 2027. Plans can change, so please buy on the basis of what works today. ¶ Buy Pro for £8 a month
    We shipped offline mode in October. ¶ Buy Pro for £8 a month
    Your order will arrive within three working days. ¶ £24 ¶ Add to basket
    The workshop starts soon: Tuesday 8 December at 7 pm. Tickets £15. ¶ Book a place
    We will add your name to the plaque for £30. ¶ Order
    Your instructor will include a break after the first hour. £60 a lesson. ¶ Book
    Our new shop in Bath opens soon. Order online meanwhile, from £12. ¶ Shop
    After you pay, you will be able to download the pattern from your account. £6 ¶ Buy
    The film is coming soon to a cinema near you. Tickets from £9.
    `,
  ),
  ...unseen(
    'email-offer',
    false,
    `
    Hi Lee, ¶ Your trial will end on Friday. Upgrade for $99 to keep your projects. ¶ Upgrade
    Hello, ¶ The next issue will include a pattern for a child's cardigan. Subscribe for £4 a month.
    Hi there, ¶ We will soon send you a form for your dietary needs. The dinner costs £45.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'landing',
    true,
    `
    Offline mode is coming soon. ¶ Buy Pro today for £8 a month.
    Next quarter our planner will integrate with every payroll system. ¶ Upgrade now
    Coming soon: live chat, team inbox and custom reports. ¶ Plans from $12 a month ¶ Buy now
    You'll soon be able to pay with your face in every branch. ¶ Open an account for £5 a month
    `,
  ),
  ...guides(
    'renewal-notice',
    true,
    `
    Before you decide: the new editor will be released shortly, and renewing members get it first. ¶ Renew for £60
    `,
  ),
  ...guides(
    'email-offer',
    true,
    `
    Hi Lee, ¶ Our next version will support 3D printing out of the box. Upgrade today for $99 and be ready. ¶ Upgrade
    Hi there, ¶ Version 5 will include a full accounting module. Lock in your price of £15 a month. ¶ Choose a plan
    `,
  ),
  ...guides(
    'product',
    true,
    `
    Buy the camera now and night mode will arrive in a future firmware update.
    `,
  ),
]
