import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Our lottery software doubles your chances of winning. £29.
    Never lose a bet again. Our tipster calls every race at Ascot.
    Beat the bookies with tips from inside the stable. £15 a month.
    The slots strategy that pays your rent: learn our foolproof roulette system.
    Clear your debts with the poker bot that wins while you sleep.
    Bad luck at bingo? Recoup your losses with 30 free spins.
    Guaranteed jackpot every Friday at our casino.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Double your chances of winning new clients. Our agency writes the pitch.
    Casino themed party set with cards, chips and a roulette wheel. £39.
    Beat the house prices: live 20 minutes out of town.
    Free spins class on Friday. Bikes, music, sweat.
    The lottery has helped 300 charities. Tickets cost £2; one in nine wins something, mostly £3.
    A betting shop cannot promise a win. Bets are lost more often than not.
    Recover your losses from late trains: our app files the claim for you.
    Live off grid: solar kits from £900.
    `,
  ),
]
