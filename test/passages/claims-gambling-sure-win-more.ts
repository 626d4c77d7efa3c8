import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Bets and casinos as their sellers tell them; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'ad',
    true,
    `
    You can't lose: our betting system beats the bookmaker on every match.
    Pay off your debts with one spin. The jackpot stands at £2 million.
    `,
  ),
  ...unseen(
    'landing',
    true,
    `
    Beat the casino ¶ With our roulette strategy you always end the night ahead. ¶ Download the method
    Bills piling up? One lucky scratchcard could solve your money worries. ¶ Play now
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Hi Tom, ¶ Bad run? Chase it down with 50 free spins and get your money back tonight. ¶ Spin now
    `,
  ),
  ...unseen(
    'ad',
    false,
    `
    Bet £10, get £20 in free bets. 18+. New customers only. Terms apply. Please gamble responsibly.
    Lottery draw every Wednesday. Tickets £2. The odds of winning the jackpot are 1 in 45 million.
    Guaranteed to win you compliments: the new velvet blazer.
    A sure bet for rainy days: our waxed jacket.
    Casino night at the rugby club. Play money only, all proceeds to the hospice. Tickets £15.
    Poker chips, set of 500, in an aluminium case. £49.
    You can't lose with our price match: if you find it cheaper we refund the difference.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Win back lost customers with e-mail. Our tool finds who has stopped buying. ¶ Start free trial
    Gambling is not a way to make money. Set a deposit limit, and never chase losses.
    No tipster can guarantee a winner. Our tips are opinions, and you should only bet what you can afford to lose.
    Pay off your debts faster. Free advice from our charity, in confidence, six days a week.
    Predict the score of the final and win a signed shirt. Free to enter, one entry a person.
    `,
  ),
  ...unseen(
    'help-article',
    false,
    `
    Worried about your betting? Trying to win back what you have lost is a common sign of a problem. Call the helpline.
    How payouts work: the slot returns 94% of stakes over many plays. Most players lose money.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'ad',
    true,
    `
    Guaranteed winners every Saturday from our racing tipsters. Join for £10 a week.
    Lost last night? Win it all back today with a double deposit at Golden Reef Casino.
    Risk-free bets that pay every time. Download the app.
    Make a steady income from sports betting. Our members earn £800 a month.
    `,
  ),
  ...guides(
    'landing',
    true,
    `
    Sure-win football tips ¶ 100% winning predictions every day, delivered to your phone. ¶ Get today's tips
    Slots that always pay out. Spin and win real cash today. ¶ Claim your bonus
    Quit your job and live off poker. Our coaches show you how to earn a living at the table.
    `,
  ),
  ...guides(
    'email-offer',
    true,
    `
    Fixed matches, 100% sure odds. Pay for the ticket and bank your profit on Sunday.
    Turn £10 into £1,000 guaranteed with this weekend's accumulator. ¶ Bet now
    `,
  ),
  ...guides(
    'ad',
    true,
    `
    Turn betting into a second income.
    `,
  ),
]
