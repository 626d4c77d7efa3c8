import { type Annotation, defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 100
/** The longest time to withdraw that a law of consumers gives everybody, in days. */
const LEGAL_DAYS = 14

export default defineRule({
  id: 'claims/legal-right-as-benefit',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  laws: ['EU-I-10', 'EU-I-10a', 'UK-S20', 'AU-ACL'],
  summary: 'A right or requirement that the law sets for all, told as a favour of this seller.',
  why: 'People choose a seller, or feel in its debt, for what every seller owes them.',
  instead: 'State it as the right it is, or offer more than the law does and say how much more.',
  messages: {
    favour: "'{text}' is what the law asks of every seller, told as something special.",
  },
  examples: [
    { bad: 'Exclusive to members: 14 days to change your mind!', at: '14 days to change your mind' },
    { bad: 'Bonus: we refund faulty items.', at: 'refund faulty items' },
    { bad: 'Unlike others, our aerosol is CFC-free.', at: 'CFC-free' },
    { bad: 'We even let you delete your data.', at: 'delete your data' },
    { good: 'You have 14 days to change your mind, as EU law provides.' },
    { good: 'Members only: 60 days to change your mind.' },
    { good: 'You can delete your data in the settings.' },
    { nearMiss: 'This does not affect your statutory rights. Bonus: free socks.' },
    { nearMiss: 'Exclusive to members: a three-year warranty on top of the legal guarantee.' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const claim of document.find('claim.legal-right', { conditional: true }).slice(0, MOST)) {
      if (taken.touches(claim) || exceedsLaw(claim) || !claim.near('cue.special-favour', 'sentence', { negated: true })) continue
      taken.take(claim.sentence)
      if (!claim.near('disclosure.by-law', 'block', { negated: true })) report(claim, 'favour')
    }
  },
})

function exceedsLaw(claim: Annotation): boolean {
  const days = claim.value('period')?.days
  return days !== undefined && days > LEGAL_DAYS
}
