import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** How well an investment did, with and without the words that go with it. */
export const passages: readonly Passage[] = [
  ...guides(
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
  ...guides(
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
  // A second round, written after the first had been measured and before the rule was changed for it.
  ...unseen(
    'landing',
    true,
    `
    The growth portfolio rose 31% in the year to June.
    Our traders banked 14% in May alone.
    Annualised return since 2012: 13.1%.
    Our property fund has paid 8% every year since it began.
    Had you put €5,000 into our strategy in 2015, you would have €19,200 now.
    Subscribers to our stock letter saw gains of 88% last year.
    The robot turned £2,000 into £3,150 in eleven months.
    Bitcoin is up 120% this year. Buy it here.
    5-year return: 74.2%
    Every one of our closed loans earned at least 9%.
    The index tracker delivered 10.4% a year over the last decade.
    Our model portfolio outperformed the S&P 500 by 6 points in 2025.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    The growth portfolio rose 31% in the year to June. Past returns are not a guide to future returns.
    Orders rose 31% in the year to June.
    Our loan book grew to £40m.
    The share of returned parcels fell to 4%.
    We pay 3.2% AER on instant savings.
    Interest rates have risen by 2 points this year.
    Learn how funds are taxed.
    The fund's yearly charge is 0.45%.
    Our staff grew by 20% in 2025.
    Last year's results in maths rose by 9%.
    `,
  ),
]
