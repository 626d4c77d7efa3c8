import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'finance/crypto-incentive',
  since: '0.1.0',
  severity: 'info',
  confidence: 0.8,
  kinds: ['selling'],
  industries: ['finance'],
  jurisdictions: ['UK'],
  laws: ['UK-FCA-COBS'],
  summary: 'A bonus or a gift for buying crypto, or for bringing friends to it.',
  why: 'A gift makes people stake money that they can lose before they have thought about losing it.',
  instead: 'Leave the bonus out, and say first that all the money can be lost.',
  messages: {
    incentive: "'{text}' offers a gift for putting money into crypto.",
  },
  examples: [
    { bad: 'Buy crypto with us: £20 welcome bonus.', at: 'welcome bonus', kind: 'landing' },
    { bad: 'Refer a friend and you both get £25 in Bitcoin.', at: 'Refer a friend and you both get £25', kind: 'landing' },
    {
      bad: '---\njurisdictions: UK\n---\n\nOpen a wallet and claim £10 of free bitcoin.',
      at: 'claim £10 of free bitcoin',
      severity: 'error',
      kind: 'ad',
    },
    { good: 'Buy bitcoin. You could lose all the money you invest.', kind: 'landing' },
    { good: '---\njurisdictions: US\n---\n\nBuy crypto with us: $20 welcome bonus.', kind: 'landing' },
    { good: 'We pay no sign-up bonus on crypto.', kind: 'landing' },
    { nearMiss: 'Refer a friend to our gym and get £20.', kind: 'landing' },
    { nearMiss: 'Free gold coins in every level of the game.', kind: 'product' },
  ],

  check({ document, report }) {
    const severity = document.isReadIn('UK') ? 'error' : undefined
    for (const claim of claimsBySentence(document, ['claim.stake-bonus'], isForCoins)) report(claim, 'incentive', {}, { severity })
  },
})

const isForCoins = (claim: Annotation): boolean => claim.near('cue.coins', 'neighbour') && !claim.near('cue.not-coins', 'sentence', { negated: true })
