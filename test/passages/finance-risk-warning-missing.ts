import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Calls to stake money, with and without a word on the loss. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Trade forex from your phone. No commission.
    Buy bitcoin in minutes with your bank card.
    Start trading CFDs today with 1:30 leverage.
    Copy the best traders and let them work for you. Copy trading made easy.
    Invest in startups from $100.
    Stake your tokens and earn 8% a year.
    Trade crypto 24/7 – sign up free.
    Peer-to-peer lending: earn up to 11% a year.
    Binary options: predict up or down, get paid in 60 seconds.
    Get into penny stocks before everyone else does.
    Spread betting on 2,000 markets, tax free.
    Your first crypto trade is on us. Buy $50 of Ethereum, get $10.
    Invest in whisky casks from £2,000.
    Day trading for beginners – open an account now.
    Options trading for everyone, zero fees.
    Earn yield on your crypto. Up to 14% APY.
    Swap over 300 coins instantly.
    Buy shares in tomorrow's unicorns today.
    Invest with as little as €10 in Europe's best property projects.
    Leverage up to 1:500 on gold and oil.
    The new token sale is live. Buy now.
    Trade stocks, ETFs and crypto in one app.
    Mini-bonds paying 9% a year. Apply now.
    Turn on auto-invest and watch your crypto portfolio grow.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Trade forex from your phone. 71% of retail accounts lose money when trading CFDs with us.
    Buy bitcoin in minutes. Don't invest unless you're prepared to lose all the money you invest.
    Invest from €10. Your capital is at risk.
    Trade in your old car for a new one.
    Our crypto newsletter explains what is new. We sell nothing.
    Stake your tomatoes early in the season.
    Book your tokens for the car wash.
    Swap your winter tyres with us.
    Earn 3.1% AER on savings. FSCS protected up to £120,000.
    Invest in your team: training from £200 a head.
    Copy files between two phones in a minute.
    Invest in startups from $100. Most startups fail, and you may lose the whole amount.
    We do not offer crypto trading.
    Trade fair in Hanover, 3–6 May
    Invest in good shoes.
    A course on how options are priced, for students of finance. Enrol now.
    Trade crypto 24/7. Prices are volatile: you can lose everything you put in.
    Fixed-rate bonds of the Treasury, held to maturity.
    Gold rings from $200
    Futures thinking: a workshop for planners
    Buy stocks of firewood now for the winter.
    Stock up on shares of our cheese box.
    `,
  ),
]
