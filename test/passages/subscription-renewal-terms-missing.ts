import { lines, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Offers that go on by themselves, with and without their terms. */
export const passages: readonly Passage[] = [
  ...lines(
    'pricing',
    true,
    `
    Join VIP: $29 a month. Join now.
    Subscribe & Save 15%
    Annual plan $96. Get started.
    Become a member for £8 a month.
    Subscribe now for €12/month.
    Monthly box, $35 a month. Order your first box.
    Auto-ship every month and save 10%.
    Start your membership today: $19.99/mo
    After 1 year, subscription auto renews with fee.
    Plus membership €59 a year. Sign up.
    Get coffee delivered: $18 every two weeks. Subscribe.
    Autoship: save 5% on every order.
    Subscribe for $4.99 a week.
    Club membership $120/year. Join today.
    Premium for $9.99/month. Upgrade now.
    After the first year the plan renews at the then-current price.
    Subscribe for $8 per quarter.
    Delivered monthly. Save 20% when you subscribe.
    Unlimited streaming for €7.99 a month. Subscribe today.
    Pro: $15 per month. Buy now.
    Subscription renews automatically at the regular rate.
    Join for $1, then $39 a month.
    Repeat delivery saves you 10%.
    Pay monthly: £25/month. Sign up now.
    Annual membership: $79/yr. Become a member.
    Get it every 30 days and save 15%.
    Snack club, £20 a month. Get your box.
    Subscribe: new razors every month for $6.
    Enrol in auto delivery and get 5% off.
    Weekly meal kit, $60 a week. Order now.
    Family plan €18 monthly. Start now.
    Domain $10 a year. Register now.
    Subscribe and get 25% off every shipment.
    Gold member: 99 SEK a month. Join.
    Hosting from $3.99/mo. Get started.
    Buy once, delivered forever: $22 a month. Subscribe.
    Join the box club: $14.99 a month.
    Magazine, £3 a month. Subscribe today.
    VIP members pay $49.95 a month. Become a VIP.
    Start my $49/year membership
    `,
  ),
  ...lines(
    'pricing',
    false,
    `
    $96 a year. Renews yearly at $96 until you cancel in Account > Plan; we remind you 30 days before.
    One-year pass, $96, ends by itself.
    Seats are billed monthly at $8 a month and renew until you cancel any time in Settings. Get started.
    €12/month, renews monthly until cancelled; cancel any time in your account. Subscribe.
    Subscribe & Save 15%: $20 every month, renews until you cancel online. Skip or cancel any time.
    $40 a metre
    $25 per person
    €80 a night
    $30 a day for the first bike
    £12 an hour
    Join us on Friday
    Join the conversation
    Subscribe to our newsletter
    Subscribe to our channel
    Become a member of the team
    Plan your trip
    Plans and pricing
    Membership card
    Members' area
    Lifetime licence, $49 once
    $120 for a year's pass. It does not renew.
    12 issues for £30, one payment, no renewal.
    Pay $20 once a year at the door
    Rent: $900 a month
    Salary: $4,000 a month
    Save $300 a year on heating
    Costs $12 a year to run
    He earned $20 a week.
    Monthly meeting, $5 at the door
    Your plan: $9 a month
    Your subscription ends on 4 May.
    Free plan
    The plan is free.
    A gift subscription of six months for $60 that ends by itself. Buy now.
    Delivered in a month
    One month of snacks, $35, one payment. Order now.
    Donate $10 a month
    Pay in 3 instalments of $20 a month. Buy now.
    0% finance: $25 a month for 12 months. Buy now.
    Renew your passport online
    Your membership renews automatically.
    Unless you cancel, the plan renews on 4 May.
    `,
  ),
  ...unseen(
    'pricing',
    true,
    `
    Join for $12 a month
    Plus plan, €5/month. Subscribe now.
    Subscribe & save 10% on filters
    Weekly veg box £14 a week. Sign up.
    Become a member: 90 euros a year
    Start membership, $8/mo
    Annual membership $60. Join.
    Get the box every month for $25. Subscribe.
    `,
  ),
  ...unseen(
    'pricing',
    false,
    `
    £14 a kilo
    $60 a year, renews until you cancel online. Join.
    Rooms $90 a night. Book now.
    Parking €12 a day
    Yearly report
    Join our team in Ghent
    €5 a month once, then it stops by itself. Subscribe.
    A membership of one year, $60, no renewal. Join.
    `,
  ),
]
