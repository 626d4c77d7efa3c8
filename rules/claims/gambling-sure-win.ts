import { type Annotation, claimsBySentence, defineRule, overlap } from '../../src/rule/index.ts'

export default defineRule({
  id: 'claims/gambling-sure-win',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.75,
  kinds: ['selling'],
  laws: ['EU-I-16', 'UK-S20-18', 'UK-CAP-16', 'US-FTC5', 'AU-ACL'],
  summary: 'Gambling told as a sure gain, as a way to win losses back, or as a way out of money trouble.',
  why: 'Those who can least afford to lose are the ones who believe it, and they stake more.',
  instead: 'State the odds and the cost, and where to find help; promise no gain.',
  messages: {
    sure: "'{text}' offers a game of chance as if its outcome were certain or would mend the reader's money.",
  },
  examples: [
    { bad: 'Guaranteed wins on every slot. Play now!', at: 'Guaranteed wins', kind: 'ad' },
    { bad: 'Our betting system works: beat the bookies every week.', at: 'betting system works', kind: 'landing' },
    { bad: 'Bad night at the casino? Win back your losses today.', at: 'Win back your losses', kind: 'email-offer' },
    { bad: 'Play our lottery and forget your money worries.', at: 'forget your money worries', kind: 'ad' },
    { good: 'Odds of the jackpot: 1 in 14 million. Play for fun.', kind: 'ad' },
    { good: 'No betting system works. There is no guaranteed win.', kind: 'landing' },
    { good: 'Help with problem gambling: you cannot win back your losses by betting.', kind: 'landing' },
    { nearMiss: 'A sure winner at every dinner: our lemon tart.', kind: 'product' },
    { nearMiss: 'A sure bet on a wet day: our museum.', kind: 'landing' },
    { nearMiss: 'Escape your debts with free advice.', kind: 'landing' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, ['claim.sure-bet'], isGamble)) report(claim, 'sure')
  },
})

const isGamble = (claim: Annotation): boolean =>
  (claim.part('game') !== undefined || claim.nearby('cue.gambling', 'neighbour').some((game) => !overlap(game, claim))) &&
  !claim.near('cue.gambling-help', 'block', { negated: true })
