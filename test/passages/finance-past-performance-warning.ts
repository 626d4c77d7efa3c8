import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** How well an investment did, with and without the words that go with it. */
export const passages: readonly Passage[] = [
  ...lines(
    'landing',
    true,
    `
    Our flagship fund gained 24% in 2025.
    The strategy has averaged 18% a year since 2015.
    Our last five picks are up 140% on average.
    Backtested: 31% a year over ten years.
    Members made 62% with our signals last quarter.
    12.4% average annual return over the last ten years.
    $10,000 invested in 2010 would be worth $94,000 today.
    The portfolio beat the market by 9% in each of the last six years.
    Our bot returned 4.2% last month.
    Up 212% since launch: see why investors love our token.
    Our algorithm delivered 19% net in 2024.
    Investors who joined in 2019 have doubled their money.
    Shares in the trust rose 37% over the past 12 months.
    Ten years of positive returns: 11.2% a year.
    Our previous projects paid investors 14% a year.
    The average trade closed last year made 8%.
    Past loans on our platform yielded 10.6%.
    Since inception, the fund has returned 9.8% per annum.
    Our gold portfolio climbed 28% this year. Join now.
    Look at our track record: +45% in 2023, +38% in 2024, +51% in 2025.
    An investment of €1,000 grew to €3,400 in five years.
    Our traders made 300% last year.
    `,
  ),
  ...lines(
    'landing',
    false,
    `
    Our flagship fund gained 24% in 2025. Past performance is no guarantee of future results.
    The strategy has averaged 18% a year since 2015; earlier returns do not tell what comes next, and past results are not a reliable guide to future ones.
    Sales grew 24% in 2025.
    Our customers save 18% a year on energy.
    The fund charges 0.2% a year.
    12% off all courses until 4 May 2027.
    Traffic rose 62% after the relaunch.
    Simulated past returns: 9% a year. Future returns may differ.
    4.1% AER, paid monthly.
    Membership is up 30% since launch.
    The bank made a profit of 11% on equity last year, its report says.
    Rents in the city rose 9% last year.
    Our open rate was 48% last month.
    Conversion up 38% in four weeks: read the case study.
    The return rate for shoes fell by 12%.
    We gave 5% of our profit to charity last year.
    Prices rose 6% in 2025. Historic returns are not a guide to future returns.
    We raised wages by 7% this year.
    Turnout rose to 62%.
    Battery life is up 20% since the last model.
    `,
  ),
]
