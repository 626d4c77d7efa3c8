import { unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Written after the rule was tuned; nothing was tuned on them since. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Open an account, buy Bitcoin and get a £15 sign-up bonus.
    Refer a friend: both of you get $10 of free crypto.
    Claim £5 of free Ethereum today.
    Bitcoin giveaway: trade this week to take part.
    Deposit bonus of 20% for new crypto traders.
    Invite friends to the exchange and earn $40 for each one. Buy crypto in seconds.
    Get cashback on all crypto trades in March.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Open a savings account and get a £15 bonus.
    Refer a friend to our broadband: both of you get £40.
    We do not offer a sign-up bonus on crypto.
    Token economy for classrooms: children earn tokens for reading.
    Tax on crypto gains: get our free guide.
    Laundry tokens: buy ten, get one free.
    Shop with your card and earn points. We do not accept crypto.
    `,
  ),
]
