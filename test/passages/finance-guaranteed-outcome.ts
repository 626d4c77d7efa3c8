import { lines, pieces } from './lines.ts'
import type { Passage } from './passage.ts'

/** Money promised for certain: returns, approval, safety, a clean record; and honest words about rates, deposits and chances. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Earn a guaranteed 12% a year on your savings with Harborstone notes.
    Everyone approved, no credit check needed!
    Risk-free crypto yield, paid daily
    Guaranteed approval in 60 seconds, whatever your history
    Double your money in 90 days
    Our arbitrage bot never loses.
    Guaranteed returns from UK student property
    You cannot lose: the algorithm only trades when it is certain to win.
    Bad credit? No problem. You're approved.
    Consistent 2% daily profit, withdraw whenever you like
    Wipe out your debt legally in days
    We guarantee you'll get the loan.
    Assured rental income of 8% net for ten years
    100% approval rate on personal loans
    Zero-risk investing for beginners
    Make guaranteed profits from forex signals
    A safe 9% yield, no ups and downs
    Your investment is completely safe with us.
    Turn £1,000 into £10,000 with our signals
    Instant approval for everyone - bankruptcies welcome
    Erase bad credit in 30 days, guaranteed
    Profits are guaranteed from day one
    Never pay tax again on your trading gains, and never take a loss.
    Get up to $5,000 today. No credit checks, no refusals.
    Fixed 15% monthly returns, capital fully protected
    We remove accurate negative items from your credit report
    Lock in guaranteed growth of 10% per annum with our loan notes
    Invest with zero risk and watch your wealth multiply
    No one is turned down for our card.
    Your money grows 1.5% every single day
    An investment that can't go down
    Guaranteed acceptance, even with CCJs
    Investors are certain to triple their stake before the listing.
    Boost your credit score by 120 points overnight
    Risk-free returns of 7.5% with shipping containers
    The only stock that is sure to explode this month
    We promise a minimum return of 20% on every trade.
    Make a sure profit on every match with our betting system
    Guaranteed loan approval - apply online
    Beat inflation, every year, guaranteed.
    Secure, guaranteed income for life from parking spaces
    Buy gold now - it always goes up
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Returns aren't guaranteed, and you could get back less than you put in.
    1-year fixed bond: 5.1% AER, FSCS protected up to £120,000.
    Checking your rate won't affect your credit score.
    Approval is subject to status and affordability checks.
    No investment is risk-free.
    Try it risk-free for 30 days: full refund, no questions.
    We guarantee delivery before Christmas on orders placed by 18 December.
    Guaranteed minimum pension: what it is and how it is worked out
    No one can guarantee approval for a loan; anyone who says so is lying.
    Deposits are insured by the FDIC up to $250,000 per depositor.
    Satisfaction guaranteed or your money back
    Free returns on every order, guaranteed
    Get a decision in minutes. Rates from 6.9% APR representative, 18+, subject to status.
    Double the storage for the same money
    Learn what a guaranteed investment certificate is, and what its fixed rate means
    A credit check is carried out before we lend.
    Two-year guarantee on every zip
    "Guaranteed returns" is the phrase regulators warn about most.
    The value of your investments can go down as well as up.
    Our guarantor loan needs a friend who agrees to pay if you cannot.
    Is a 9% yield safe? Ask where it comes from.
    The pre-approved limit on your card is {{limit}}.
    Track your profit and loss in real time
    Risk-free rate (3-month T-bill): 4.2%
    We can't promise you a profit, but we can promise you clear statements.
    Your loan was approved on {{approval_date}}.
    Withdraw your savings whenever you want, without penalty
    GIC: 4.35% for one year, CDIC insured to $100,000
    Double-entry bookkeeping without the headache
    Price-match guarantee on all tyres
    Approvals in your expense app now take one tap
    Guarantee your place with a £20 deposit
    What to do if a firm promises guaranteed profits
    Build your credit history by paying on time; results vary and take months.
    Insurance that pays out within five days once a claim is agreed
    Guaranteed Rate Field hosts the final on Sunday
    No-credit-check SIM-only plans from £6
    Instant approval of time-off requests for your managers
    Guaranteed Irish logo: what it stands for
    We back 3% of every purchase to you as cashback.
    Returns accepted within 60 days, refund guaranteed within five days of arrival
    Fixed-rate mortgage: your payment stays at £912 for two years
    `,
  ),
  ...pieces(
    'landing',
    true,
    'html',
    `
    <section class="hero"><h1>Passive returns that never sleep</h1><p>Deposit USDT, get 1% a day. Principal guaranteed.</p><a class="btn" href="/join">Start earning</a></section>
    %%
    <div class="card"><h3>Fresh Start Loan</h3><ul><li>£100 to £3,000</li><li>Guaranteed approval</li><li>Paid within the hour</li></ul><a class="button" href="/apply">Apply now</a></div>
    %%
    <h2>Why choose our bonds?</h2><p>Because your capital is 100% secure and the 9.4% return is guaranteed by our directors.</p>
    `,
  ),
  ...pieces(
    'landing',
    false,
    'html',
    `
    <section><h1>Save with a fixed rate</h1><p>4.6% AER fixed for 12 months. Eligible deposits are protected up to £120,000 by the FSCS.</p><a class="btn" href="/open">Open an account</a></section>
    %%
    <div class="card"><h3>Personal loan</h3><p>Representative 9.9% APR. Approval depends on your circumstances.</p><a class="button" href="/apply">Check my rate</a></div>
    %%
    <h2>Our guarantee</h2><p>If your sofa sags in the first ten years we will replace it.</p>
    `,
  ),
  ...pieces(
    'email-offer',
    true,
    'email',
    `
    From: Kestrel Signals <desk@kestrel.example>
    Subject: 9 wins out of 9 this week
    Content-Type: text/plain

    Trader,

    Join before midnight and copy our trades. You are guaranteed to profit or we trade for free.

    Kestrel Signals, Suite 4, 80 High St, London EC1
    Unsubscribe: https://kestrel.example/u
    %%
    From: QuickCash <go@quickcash.example>
    Subject: You're approved
    Content-Type: text/plain

    Hello,

    Need $800? All applications are accepted, even with no credit. Money in your account tonight.

    QuickCash LLC, 1 Main St, Reno NV 89501
    Unsubscribe: https://quickcash.example/u
    `,
  ),
  ...pieces(
    'email-offer',
    false,
    'email',
    `
    From: Harbor Bank <news@harbor.example>
    Subject: Our new one-year CD
    Content-Type: text/plain

    Hello,

    4.10% APY for 12 months, $500 minimum, early withdrawal penalty applies. Member FDIC.

    Harbor Bank, 1 Main St, Reno NV 89501
    Unsubscribe: https://harbor.example/u
    %%
    From: Larch Wealth <hello@larch.example>
    Subject: Three myths about investing
    Content-Type: text/plain

    Hello,

    Myth one: guaranteed returns exist. They do not. Myth two: you need thousands to begin.

    Larch Wealth Ltd, 3 Quay, Bristol BS1 4AA
    Unsubscribe: https://larch.example/u
    `,
  ),
]
