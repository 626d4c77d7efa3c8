import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Passages for `claims/up-to-no-basis`, written before it; every second line was not looked at while tuning. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Save up to 80% on your energy bill.
    Up to 70% off everything in store.
    Get up to 10x more leads from the same budget.
    Earn up to $3,000 a week from your sofa.
    Cut your food waste by up to 50%.
    Up to £500 off selected mattresses.
    Speeds of up to 900 Mbps in your home.
    Switch and save as much as £1,100 a year on car insurance.
    Our insulation can reduce heat loss by up to 45%.
    Lose up to 10 lbs in your first month.
    Battery life up to 3x longer.
    Up to 60% off designer handbags – shop now.
    Get paid up to 4 days faster.
    Boost your conversions by up to 300%!
    Up to 90% less time on payroll.
    Sellers make up to €9,000 on their first vintage drop.
    Save up to 12 hours a week on admin.
    Heat your pool for up to 75% less.
    Winter clearance: save up to 65%
    Increases yield by as much as 40 percent.
    Grow your savings with returns of up to 12% a year.
    `,
  ),
  ...lines(
    'email-offer',
    true,
    `
    # Up to 75% off ¶ The sale you waited for is here. ¶ [Shop the sale](/sale)
    Hi Kim, ¶ fly this spring and **save up to $250**. ¶ [Book](/book)
    Flash sale: up to 40% off spa breaks.
    Students save up to 30% on laptops.
    Up to half price on toys.
    Double glazing with up to 55% off this month only.
    Take up to an extra 20% off clearance.
    Upgrade now: up to 5 times the speed.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    true,
    `
    <h1>Cut cloud costs by up to 60%</h1><p>Book a demo with our engineers.</p>
    <p class="hero">Up to 8x faster queries.</p>
    <div><p>Whiter teeth: up to 9 shades lighter.</p></div>
    <p>Trade in your phone and get up to $800.</p>
    <ul><li>Up to 35% lower premiums</li><li>Online claims</li></ul>
    <p>Drivers earn up to £25 an hour with Dashwell.</p>
    <h2>Reduce no-shows up to 90%</h2><p>Text reminders, done for you.</p>
    `,
    'html',
  ),
  ...lines(
    'ad',
    true,
    `
    Borrow smarter. Save up to £3,400 in interest.
    Up to 50% less wrinkles in 14 days.
    Sell your car for up to 20% more.
    Solar panels: up to 90% lower bills.
    Hotels up to 55% off.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Up to 80% off: 140 of the 900 pieces are at 70% or more.
    Add up to 5 users to the plan.
    Refunds take up to 5 working days.
    Average speed 67 Mbps; at least 50% of customers get this at peak time.
    Attach files of up to 25 MB.
    Seats up to 12 guests.
    Suitable for children up to 36 months.
    You can save up to 50 recipes in your account.
    Keep the cheese for up to two weeks in the fridge.
    We cover vet fees of up to £7,000 a year.
    Borrow up to £25,000, subject to status.
    Loads of up to 30 kg.
    Cancel up to 24 hours before your visit for a full refund.
    Our customers saved £212 on average last year, and up to £640.
    Deposits are protected up to £85,000.
    Stay up to date with our newsletter.
    Reaches up to 3 metres.
    It's up to you: take 10% off or free delivery.
    Water resistant up to 50 m.
    Claim back up to $500 for lost luggage.
    Withdraw up to £300 a day.
    Drive up to 8,000 miles a year under this policy.
    `,
  ),
  ...lines(
    'email-offer',
    false,
    `
    Save up to 30%: 5% on one case, 15% on three, 30% on six.
    Up to 60% off* ¶ \\* 22 of 310 items are reduced by 60%; most are reduced by 20%. Until 4 May 2026.
    **Up to 40% off.** The average reduction is 18%.
    Order up to 9 p.m. for delivery tomorrow.
    Spend £50 save £5, spend £100 save £15, spend £200 save £40 – save up to £40.
    Bring up to 3 friends.
    You earn 1 point a pound, up to 500 points a month.
    Get $5 for each friend who joins, up to $50.
    `,
    'markdown',
  ),
  ...lines(
    'landing',
    false,
    `
    <p>Up to 900 Mbps; typical evening speed 820 Mbps.</p>
    <p>Upload up to 10 photos</p>
    <label>Up to 280 characters</label>
    <p>The battery lasts up to 8 hours of film at half brightness, 6 hours typically.</p>
    <p>Fine for stays of up to 90 days.</p>
    <p>Free delivery for parcels of up to 2 kg.</p>
    <p>Get up to 3 quotes from local builders.</p>
    `,
    'html',
  ),
  ...lines(
    'newsletter',
    false,
    `
    Up to 200 people came to the fair.
    The oaks can grow up to 40 metres.
    Up to a third of the harvest was lost to hail.
    Fines of up to £1,000 are possible.
    Temperatures of up to 34 degrees are expected.
    `,
  ),
]
