import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Introductory prices of many trades; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Superfast fibre for new homes ¶ £18 a month for your first 6 months. No engineer visit needed on most lines. ¶ Check your postcode
    Start your subscription to The Harbour Gazette ¶ $1 for the first 3 months. Read every story on any device. ¶ Subscribe now
    Meal boxes, chosen by you ¶ Enjoy 50% off your first two months of boxes. Skip a week whenever you like. ¶ Choose your plan
    Web hosting that keeps up ¶ Introductory price: $2.49 per month. Free SSL, daily backups and e-mail included. ¶ Get started
    Join Northgate Gym in January and pay only £9.99 a month for the first three months. Classes included, membership renews monthly.
    New customers only: unlimited SIM for £6 per month for 6 months on a rolling contract. ¶ Order your SIM
    `,
  ),
  ...unseen(
    'pricing',
    true,
    `
    Bookkeeper Plus ¶ 90% off for your first 4 months. Bank feeds, invoicing and payroll for five people. Billed monthly. ¶ Buy now
    Cloud backup ¶ $0.99/month for the first year when you subscribe today. 2 TB for the whole family. ¶ Choose annual plan
    Team plan ¶ First year at half price. Includes single sign-on and priority support. Subscription renews each year. ¶ Upgrade
    VPN Complete ¶ Special intro rate of €1.99 per month for your first 24 months. Renews automatically. ¶ Get the deal
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Hi Priya, ¶ We saved you a seat. Subscribe this week and your first 3 months are just $5 a month. Cancel online. ¶ Start reading
    Your welcome offer is here ¶ Home phone and broadband at £21.50 a month for the first 12 months of your 24-month contract. ¶ See the offer
    Contact lenses at your door. Your first 3 months of subscription for £5 a month, delivered free. ¶ Start my subscription
    Audio books for the commute ¶ Get three months for 99p each, new members only. Membership continues every month until you cancel.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Start your subscription to The Harbour Gazette ¶ $1 for the first 3 months, then $12 a month until you cancel. ¶ Subscribe now
    Superfast fibre ¶ £18 a month for your first 6 months, £34 a month after that. 18-month contract. ¶ Check your postcode
    Welcome to Juniper & Rye ¶ Take 10% off your first order with the code HELLO10. ¶ Shop candles
    Meal boxes ¶ 50% off your first box, then £46 a week for two people. Skip or stop any time. ¶ Choose meals
    Web hosting ¶ $2.49 per month for the first term. Renews at $8.99 per month. ¶ Get started
    First class dining car seats from £48 each way. Meals and wine are served at your table.
    Your first consultation costs £40 and lasts an hour. There is no obligation to come back.
    In our first year we raised £12,000 for the air ambulance. Thank you to everyone who walked.
    `,
  ),
  ...unseen(
    'pricing',
    false,
    `
    Bookkeeper Plus ¶ £3 a month for 4 months, rising to £30 a month. Billed monthly. ¶ Buy now
    Introductory driving lesson: £25 for one hour, a one-off taster. Book as many more as you like at £38 an hour.
    Team plan ¶ $15 per user per month. The first three users are included in the base price of $49 a month.
    Introduction to watercolour ¶ £120 for a six-week course, all paper and paint included.
    `,
  ),
  ...unseen(
    'email-offer',
    false,
    `
    Hi Priya, ¶ Subscribe this week for $5 a month for three months. After your offer ends the price goes back to $14 a month. ¶ Start reading
    Thanks for signing up. Here is £15 off your first shop over £60. One use for each household.
    New customers save 20% on their first pair of glasses. In store and online until 31 December.
    `,
  ),
]
