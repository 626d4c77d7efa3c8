import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Credit advertised by its instalment, its rate or its absence of interest; with all the terms, and where nothing is lent. */
export const passages: readonly Passage[] = [
  ...lines(
    'ad',
    true,
    `
    $199/month, $0 down! Drive home the new Corvo today.
    0% for 12 months on all sofas*
    Loans at 0.9% a month.
    Borrow £2,000 and pay back just £54 a month
    No interest for 18 months when you buy today
    Finance this e-bike from €39 a month
    Get the new kitchen now, pay later. 0% interest.
    Only $89 bi-weekly with nothing down
    Interest-free credit on orders over £300
    Car loans from 3.4%
    60 easy payments of $249
    Personal loans up to £25,000 from as little as £88 per month
    Drive away for $500 down
    Low 2.9% financing available on all tractors
    Buy now, pay nothing until 2028
    0% finance available on all hearing aids
    Take it home today for just $25 a month. Easy financing!
    Mortgage rates from 3.99%
    Spread the cost: 36 monthly payments of £41.50
    No deposit, low monthly payments of £159 on the Corvo Estate
    Payday loan of $300 for a $45 fee
    Get a card with 0% on purchases for 20 months
    Lease-to-own with $99 down and weekly payments of $29
    Refinance today at 4.5%!
    Your new boiler from £18 per month on finance
    No money down, no interest, no payments for six months
    Borrow $10,000 for only $8 a day
    Home-equity line at prime minus 0.5%
    Up to 48 months interest free at Hollins Furniture
    Pay £0 deposit and £229 a month for the Corvo GT
    Finance from 1.9% on selected models
    Pay over 24 months with our store card: $37 each month
    Bridging loans at 0.55% per month
    Credit lines at rates as low as 7%
    £3,000 loan, £9.60 a week
    Bad credit car finance from £35 a week
    Take 5 years to pay at 6% interest
    Zero percent financing on every mattress, this weekend only
    A smile today: dental finance from $49 a month
    Same-as-cash for 12 months on all appliances
    Boat loans: 20% down and 180 monthly payments
    Get £500 in 10 minutes. Repay in weekly instalments of £32.
    `,
  ),
  ...lines(
    'ad',
    false,
    `
    $199 a month for 60 months, 6.9% APR, $0 down, total of payments $11,940.
    Rent $1,200/month, two bedrooms
    Gym £20/month, cancel anytime
    Representative example: borrow £5,000 over 36 months at 9.9% APR fixed; 36 payments of £160.49; total payable £5,777.64.
    Pro plan: $12 a month, billed monthly
    0% fat Greek yoghurt
    0% commission on trades
    Split the price into three: we charge your card today, in 30 days and in 60 days. No interest, no fees; £89 in all.
    We do not offer finance.
    Broadband from £24 a month, 18-month contract
    12 monthly issues for £39
    Interest in your course? Write to us.
    20% deposit secures your holiday; the rest is due eight weeks before departure.
    Security deposit of $500 on the flat
    Earn 4.1% AER on savings
    Loan words in English: a short history
    The museum's loan collection is open from March.
    Car insurance from £18 a month
    Loans from £1,000 at 7.4% APR representative, 18+, subject to status
    Pay in full and save £40
    Electric car subscription: £459 a month with insurance, tax and tyres
    SIM only: £8 per month for 20 GB
    Lunch down by the river, £12
    0% alcohol beer, six-pack
    Lower your payments: how to talk to your lender
    Free debt advice, seven days a week
    What is APR? A plain guide.
    Pay monthly phone contract, 24 months at £31
    Donate £5 a month to the lifeboats
    Our interest-free weekend: not one mention of rates
    No fees for 12 months on our business account, then £6 a month
    Finance team plan: $49 a month per team
    Storage units from £15 a week
    Ease your commute: train pass from €49 a month
    Rates from £95 a night with breakfast
    20% down jackets, 80% feathers
    Mortgage calculator: see your monthly payment
    Student loan repayment explained
    Credit your account with £20 and get £5 extra
    Apple Credit Card holders read this: APR 19.2% to 29.4% variable; no fee.
    Buy four, get 15% interest in our bakery club shares? No: just good bread.
    Nursery fees: £62 a day, payable monthly
    `,
  ),
  ...pieces(
    'ad',
    true,
    'html',
    `
    <div class="offer"><h2>Corvo City</h2><p class="price">From $179/mo</p><p>Financing available. $1,000 due at signing.</p><a class="btn" href="/deals">See deals</a></div>
    %%
    <section><h1>Cash today</h1><p>Loans of £100 to £1,000, repaid over 3 to 6 months. Borrow £200, repay £30 a week.</p><a class="btn" href="/apply">Apply</a></section>
    %%
    <div class="card"><h3>Corner sofa</h3><p>£1,199 or £33.31 a month with interest free credit</p><button>Add to basket</button></div>
    `,
  ),
  ...pieces(
    'ad',
    false,
    'html',
    `
    <div class="offer"><h2>Corvo City</h2><p class="price">$179/mo for 48 months</p><p>3.9% APR. $1,000 down. Total of payments $9,592.</p><a class="btn" href="/deals">See deals</a></div>
    %%
    <section><h1>Borrow £200 to £1,000</h1><p>Representative 89.7% APR. Borrow £200 for 3 months: three payments of £76.20, total £228.60.</p><a class="btn" href="/apply">Apply</a></section>
    %%
    <div class="card"><h3>Team</h3><p>$29/month</p><p>Everything in Starter, plus roles.</p><button>Start free trial</button></div>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: Hollins Furniture <news@hollins.example>
    Subject: Sofas, sorted
    Content-Type: text/plain

    Hello,

    Choose any sofa and pay nothing for a year. Interest-free credit over four years.

    Hollins, 2 Row, Leeds LS1 1AA
    Unsubscribe: https://hollins.example/u
    %%
    From: Redline Autos <deals@redline.example>
    Subject: Zero down this weekend
    Content-Type: text/plain

    Hello,

    Every used truck: $0 down and $289 a month. See you Saturday.

    Redline, 2 Road, Tulsa OK 74101
    Unsubscribe: https://redline.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Hollins Furniture <news@hollins.example>
    Subject: Sofas, sorted
    Content-Type: text/plain

    Hello,

    Representative example: cash price £1,200, deposit £0, 48 monthly payments of £25, total £1,200, 0% APR. Subject to status.

    Hollins, 2 Row, Leeds LS1 1AA
    Unsubscribe: https://hollins.example/u
    %%
    From: Lane Lets <post@lane.example>
    Subject: Two new flats
    Content-Type: text/plain

    Hello,

    Two-bed flat, £1,150 a month, deposit £1,320. View it on Saturday.

    Lane Lets, 2 Row, Leeds LS1 1AA
    Unsubscribe: https://lane.example/u
    `,
  ),
]
