import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Earnings held out to readers, and money that is earned, paid or counted in other ways. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Make $5,000 a week from home, no experience needed.
    Quit your job in 90 days with our Amazon blueprint.
    Drivers earn up to $40 an hour.
    Earn £300 a day completing simple surveys
    I went from broke to $27k months in half a year. You can too.
    Build a six-figure coaching business in 12 weeks
    Passive income while you sleep: start with $50
    Our students make an average of 10k per month within their first year
    Work two hours a day and earn €4,000 a month
    Fire your boss. Live life on your terms.
    Turn your phone into a cash machine: $200 daily, guaranteed
    Copy my exact system and bank $1,000 days
    Achieve financial freedom before you turn 30
    Earn extra cash: £15-£25 per hour delivering on your bike
    She made $9,412 in her first week with this side hustle
    Replace your 9-to-5 income from anywhere in the world
    Unlimited earning potential. No cap, no boss.
    How would an extra $3,000 a month change your life?
    Members are pulling in $500 a day with zero skills
    Become a millionaire with our dropshipping course
    Hosts in your area earn £1,900 a month
    Generate seven figures with funnels, even if you hate tech
    Get paid up to $250 for every lead, week after week
    Our top reps take home more than $20,000 a month
    Start making money online today - no skills, no stock, no selling
    The easiest way to earn a full-time income from part-time hours
    Retire early with rental arbitrage: make $10,000 per month without owning property
    Finally fire your boss and travel the world on autopilot income
    From zero to £8,000 a month as a virtual assistant
    You could be earning $75/hour by next Friday
    Escape the rat race with our trading academy
    Make up to 700 dollars per day with your camera
    Join 4,000 moms earning a full-time income from home
    Recruit three friends and earn $2,400 every month, forever
    Make money with AI: our bot earns you $120 every night
    Earn your investment back in the first month, then it's pure profit
    This simple trick pays me $3,700 each month
    Be your own boss and earn what you deserve: £60k in year one
    Potential income: R50,000 per month
    Start a candle business from your kitchen and make $2,000 this weekend
    Lease your spare room - owners make €1,200 a month on average with us
    Top affiliates earn $100,000+ a year
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Median driver earned $21.30 an hour before costs, Q2 2026, 4,112 drivers.
    Salary: £32,000 plus pension, 25 days' holiday
    We made a profit of $2m last year.
    Earn 3 points for every $1 you spend
    Earn 4.5% AER on your savings
    Save $300 a year on your energy bill
    Barista wanted, £12.60 per hour, weekends
    The average teacher earns £41,000, according to the 2025 survey of the ministry.
    You earn less than £12,570? You may pay no income tax.
    Household income of $3,000 a month or less qualifies for the discount.
    We can't say what you will earn; most people who start a shop make nothing in the first year.
    Get paid in euros and withdraw to any bank
    Refer a friend and you both get £20.
    Our creators keep 90% of every sale.
    Set a day rate of £350 and invoice it in two taps
    Get paid faster: card payments arrive the next day
    Make the most of your money with five simple budgets
    The course costs $500 a month for six months.
    Earn up to 60,000 miles in your first year
    Track your passive income from dividends in one chart
    Last year the shelter raised £40,000.
    Earn your certificate in eight weeks
    Customers earn $50 credit for each device they trade in
    "Earn $500 a day from home" is a line to be wary of.
    The job pays $22 an hour; shifts of four to eight hours.
    Payroll for teams with income from several countries
    Hosts on our site earned a median of $410 a month in 2025 before costs (n = 9,318); a quarter earned nothing.
    Pay £0 if you earn less than £1,000
    How much do drivers earn? See the figures for your city.
    They pay us $10,000 a month for hosting.
    Our cakes make £200 a week for the hospice.
    Make a living room feel bigger with three lamps
    Quit your gym, not your goals
    Claim back up to £312 a year in working-from-home tax relief
    The fund made 7% in 2025.
    Cashback: earn up to £50 in your first month
    We earn a commission of 3% when you book through our links.
    Financial freedom: a book by Ada Lindqvist, 212 pages, £14
    I earn £30,000. How much can I borrow?
    Freelancers bill $85 an hour on average in our 2026 survey of 1,204 people.
    Make 24 muffins in under an hour
    Sponsors pay $5,000 a week for the front banner
    `,
  ),
  ...pieces(
    'landing',
    true,
    'html',
    `
    <section class="hero"><h1>Your laptop. Your rules.</h1><p>Join the course that has helped beginners earn $10k months from anywhere.</p><a class="btn" href="/enrol">Enrol for $997</a></section>
    %%
    <blockquote>“I made £6,200 in my first month and handed in my notice!” Chloe, Hull</blockquote><h2>The Reseller Academy</h2><p>£297 today.</p><button>Join now</button>
    %%
    <h2>Drive with Zippo</h2><p>Earn over £900 a week. Choose your own hours.</p><a class="button" href="/drive">Sign up to drive</a>
    `,
  ),
  ...pieces(
    'landing',
    false,
    'html',
    `
    <h2>Drive with Zippo</h2><p>In 2025 the median driver made £11.80 an hour before fuel and insurance (6,020 drivers).</p><a class="button" href="/drive">Sign up to drive</a>
    %%
    <h2>Warehouse operative</h2><p>£13.10 per hour, paid weekly. 40 hours. Apply by 4 December.</p><a class="button" href="/apply">Apply</a>
    %%
    <h1>Invoices that get paid</h1><p>Our customers have billed $4m through the app. From $9 a month.</p><button>Start free trial</button>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: Dale <dale@rapidriches.example>
    Subject: Your second income is waiting
    Content-Type: text/plain

    Friend,

    What if you could earn $750 per week, part time, without leaving the house? Our members do.

    Rapid, Box 9, Tampa FL 33601
    Unsubscribe: https://rapidriches.example/u
    %%
    From: Nia at Shopleap <nia@shopleap.example>
    Subject: From side hustle to six figures
    Content-Type: text/plain

    Hi,

    Our course shows you how to make six figures selling mugs. $199 until Sunday.

    Shopleap, 2 Row, Austin TX 78701
    Unsubscribe: https://shopleap.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Nia at Shopleap <nia@shopleap.example>
    Subject: What does your shop earn?
    Content-Type: text/plain

    Hi,

    The new dashboard shows what you earned per product, before and after fees.

    Shopleap, 2 Row, Austin TX 78701
    Unsubscribe: https://shopleap.example/u
    %%
    From: Marl Bank <news@marl.example>
    Subject: Earn £175 when you switch
    Content-Type: text/plain

    Hi,

    Switch your current account with two direct debits by 4 December and we pay you £175.

    Marl Bank, 1 Row, Leeds LS1 1AA
    Unsubscribe: https://marl.example/u
    `,
  ),
]
