import { guides, unseen } from './lines.ts'
import type { Passage } from './passage.ts'

/** Gifts for buying coins, and other gifts; written before the rule was read. */
export const passages: readonly Passage[] = [
  ...unseen(
    'landing',
    true,
    `
    Get £20 in free Bitcoin when you open an account and buy crypto worth £50.
    Refer a friend to our crypto exchange and you both get $25 in Ethereum.
    Welcome bonus: 10% extra on your first crypto deposit. ¶ Buy coins
    Free NFT when you buy your first token in the app.
    Earn 100 free tokens for every friend who buys crypto with your link.
    `,
  ),
  ...unseen(
    'email-offer',
    true,
    `
    Hi Ana, ¶ Your $10 Bitcoin bonus is waiting. Make your first purchase of crypto to unlock it.
    `,
  ),
  ...unseen(
    'landing',
    false,
    `
    Buy crypto from £1. We pay no bonuses and no rewards for bringing friends.
    Refer a friend to our coffee club and you both get a free bag.
    Free coins for your washing machine: ask at the desk.
    Get £20 when you open a savings account. No crypto, only cash.
    Our tax tool counts your crypto gains. Refer a friend and save 10% on the tool.
    Pay with Bitcoin and get free delivery on all seeds.
    Earn 100 bonus points for every friend who joins the gym.
    Free guide to crypto: how wallets work and what can go wrong.
    Trade in your old phone and get a £50 gift card.
    Win tokens for the fairground! Every tenth visitor gets a free ride.
    `,
  ),
  ...unseen(
    'editorial',
    false,
    `
    The regulator has banned refer-a-friend bonuses for crypto. Firms may no longer offer free coins to new customers.
    What is a Bitcoin reward? Miners receive new coins for each block that they add.
    `,
  ),
  // These showed what the rule did not know; it was tuned on them since.
  ...guides(
    'landing',
    true,
    `
    Sign up today and claim a mystery box worth up to $500 in crypto.
    Trade crypto this week and win a share of a 10,000 USDT prize pool.
    Cashback of 5% on all crypto purchases made before Sunday.
    Invite your friends. Each who trades Bitcoin earns you a £30 gift card.
    `,
  ),
  ...guides(
    'email-offer',
    true,
    `
    Hello, ¶ Buy £100 of Solana by Friday and we add £10 for free.
    Hi Jo, ¶ Bring a friend to our coin app and get a free hardware wallet.
    `,
  ),
]
