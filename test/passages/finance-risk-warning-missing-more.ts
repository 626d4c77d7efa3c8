import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Investments, coins and loans that ask to be bought; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Buy crypto in two taps. Over 200 coins, instant deposits and a wallet in your pocket. ¶ Create account
    Trade CFDs on gold, oil and shares with zero commission. Tight spreads and fast execution. ¶ Open a live account
    Peer-to-peer lending with target returns of 7% a year. Spread your money over hundreds of loans. ¶ Start lending
    Stocks and shares ISA ¶ Choose from 3,000 funds and shares. No dealing fee on funds. ¶ Open an ISA
    Forex trading with leverage up to 30:1. Trade from your phone, day and night. ¶ Start trading
    Own a slice of a London flat from £100. Earn rental income and share in growth of the property price. ¶ Invest today
    Invest in tomorrow's breweries. Crowdfunding for equity in small companies, from £10. ¶ Become an investor
    `,
  ),
  ...unseen(
    'ad',
    true,
    `
    Bitcoin, Ether and more. Download the app and buy your first coin from £1.
    Spread betting on 12,000 markets. Join today and trade on any device.
    Mini-bonds paying 8.5% a year, fixed for three years. Invest from £2,000. Apply now.
    Secured homeowner loans from £15,000. Borrow against the value in your home and get a decision today. Apply now.
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Hi Sam, ¶ Your account is ready. Deposit £50 and buy Ethereum, Solana and 80 other tokens today. ¶ Fund my account
    Hello Grace, ¶ Options trading is now live in your app. Trade calls and puts with no contract fee. ¶ Turn on options
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Buy crypto in two taps. ¶ Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. ¶ Create account
    Trade CFDs on gold and shares. ¶ CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 74% of retail investor accounts lose money when trading CFDs with this provider. ¶ Open a live account
    Stocks and shares ISA ¶ Choose from 3,000 funds. Capital at risk. The value of your investments can go down as well as up and you may get back less than you invest. ¶ Open an ISA
    Secured homeowner loans from £15,000. ¶ Your home may be repossessed if you do not keep up repayments on a loan secured on it. ¶ Apply now
    Invest in a good mattress. Your back will thank you. ¶ Shop mattresses
    Our shares of the harvest: join the farm for £20 a week and collect vegetables every Friday. ¶ Join the farm
    We accept Bitcoin at the checkout, as well as cards and bank transfer. ¶ Shop now
    Bond cleaning for tenants in Brisbane. We get your bond back or clean again. ¶ Book a clean
    Payroll software with pension funds built in. Auto-enrol your team in a morning. ¶ Start trial
    Trade accounts for builders and plumbers. 30 days to pay and next-day delivery. ¶ Open a trade account
    `,
  ),
  ...unseen(
    'editorial',
    false,
    `
    What is Bitcoin? It is a currency that computers keep together, without a bank. This article explains how a transaction is confirmed.
    A bond is a loan to a company or a state. The investor receives interest and, at the end, the sum that was lent.
    `,
  ),
  ...unseen(
    'email-offer',
    false,
    `
    Hi Sam, ¶ Options for your kitchen: pick worktop, doors and handles, and we will deliver within four weeks. ¶ Trade in your old oven
    Hello Grace, ¶ Peer-to-peer lending puts your capital at risk and is not covered by the compensation scheme. Target returns are 7% a year. ¶ Start lending
    `,
  ),
]
