import { lines } from './lines.ts'
import type { Passage } from './passage.ts'

/** Games of chance as sure gains, and as what they are. */
export const passages: readonly Passage[] = [
  ...lines(
    'ad',
    true,
    `
    Guaranteed jackpot for every new player at our casino!
    Beat the bookies with our tips. Bet today.
    Lost at roulette? Win back your losses with a $50 bonus.
    Our slots pay off your debts. Play now.
    You can't lose: free bets for all.
    The lottery system that works. Download it now.
    A sure win on every match. Join our betting club.
    Let roulette pay for your holidays, every time.
    Double your chances of winning the lottery tonight.
    Fixed bets, certain wins, every day.
    Crack the casino with this secret strategy.
    Bingo night: forget your money worries and win big.
    Poker can end your money troubles.
    Winning every day is easy with our roulette software.
    Proven blackjack strategy: win every time.
    Risk-free bet! Sure winners only.
    Bet with us and recover your losses by Sunday.
    Outsmart the bookmaker: our algorithm cannot lose.
    Clear your debts with one spin.
    Guaranteed winnings on all scratchcards.
    Quit work. Turn poker into a living.
    Win guaranteed! 200 free spins.
    Beat the house at its own game. Casino bonus inside.
    Improve your odds of winning: our lotto formula is proven.
    `,
  ),
  ...lines(
    'ad',
    false,
    `
    Play for fun. Odds of the jackpot: 1 in 14 million.
    Gambling will not solve your money worries. Help: 0800 555 0100.
    A sure bet for dinner: our lasagne.
    Everyone's a winner: the whole class got a medal.
    Our coach helps the team win back the cup.
    You cannot win back your losses by betting more. Call the helpline for problem gambling.
    Clear your debts with a plan that fits your income.
    Guaranteed delivery by Friday.
    Beat the heat with our fans.
    Buy a raffle ticket: the prize draw is on 4 May.
    Casino chairs, black, set of four
    Win a weekend in Rome. One winner, drawn on 4 May.
    There is no system that beats roulette.
    Double your chances of passing the test: two lessons free.
    The odds on each match are shown before you bet.
    Increase your chances of getting the job.
    `,
  ),
]
