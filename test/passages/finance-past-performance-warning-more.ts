import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Funds, robots and brokers that show what was gained; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    The Alder Growth Fund returned 14.2% last year. Open an account from £50 and let our managers do the work. ¶ Invest now
    Our managed portfolios have delivered an average annual return of 9.8% since launch. ¶ Start investing
    Up 38% in twelve months. See why savers are moving their pensions into the Meridian Technology Trust. ¶ Apply online
    Copy the traders who win. Our top strategy gained 61% in the past six months. ¶ Open your account
    Fractional art investing ¶ Works by our featured painter have appreciated 23% a year over the past decade. Buy shares from $20.
    Property bonds made simple. Investors earned 11.4% last year on average. Invest from £1,000. ¶ See current bonds
    Our algorithm made 27% in 2025 while the index made 12%. Connect your brokerage account in minutes.
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Dear investor, ¶ The Kestrel Income Fund has beaten its benchmark in each of the last five years, with a total return of 74%. Top up your ISA before 5 April.
    Hi Dan, ¶ Members who followed our stock picks saw gains of 112% in 2025. Unlock this month's pick for $49.
    Bitcoin has risen 140% over the past year. Do not sit this one out: buy your first coins in the app today.
    `,
  ),
  ...unseen(
    'social-post',
    true,
    `
    Our gold fund is up 31% year to date 📈 Tap the link to invest from £25.
    Back-tested over 10 years, our model portfolio returned 18% a year. Join the waiting list to invest.
    Whisky casks have returned 12.6% a year on average over the last decade. Message us to buy your first cask.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    The Alder Growth Fund returned 14.2% in the year to 30 September 2026, net of fees. Source: Alder, in sterling. Past performance is not a reliable indicator of future results. ¶ Invest now
    Our easy-access saver pays 4.1% AER variable. Interest is paid monthly and your money is protected up to £85,000.
    We grew revenue by 38% last year and opened three shops. Thank you to every customer who came through the door.
    Email campaigns with our templates returned 14% more clicks last quarter. ¶ Try the editor
    Returns are down 22% since we added a size guide. See how fashion shops use our fitting tool.
    Our managed portfolios have delivered 9.8% a year since 2016. Past performance is no guarantee of future returns, and you may get back less than you put in. ¶ Start investing
    The new heat pump performed 31% better than our old boiler in the past winter. ¶ Book a survey
    Energy prices have risen 24% over the past year. Fix your tariff until March 2028.
    `,
  ),
  ...unseen(
    'email-offer',
    false,
    `
    Dear customer, ¶ Your fixed saver matured last year at 4.6% AER. Here are today's fixed rates for one and two years.
    Dear investor, ¶ The Kestrel Income Fund gained 6.1% in 2025. Past performance should not be taken as a guide to the future. The value of investments can fall.
    Hi Dan, ¶ Our customers saw a 27% gain in warehouse speed over the past year. Book a demonstration.
    `,
  ),
  ...unseen(
    'editorial',
    false,
    `
    Inflation reached 3.8% last year, so a pound saved under the mattress bought less. The central bank publishes the figures each month.
    House prices in the county rose 4% in the past twelve months, according to the land register.
    `,
  ),
]
