import { defineRule, TakenPlaces } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 100

export default defineRule({
  id: 'claims/future-promise',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.75,
  kinds: ['selling'],
  laws: ['US-FTC5', 'EU-UCPD', 'UK-DMCC', 'AU-ACL'],
  summary: 'Something that does not exist yet, used to sell today, without a date.',
  why: 'People pay for what they were promised and have no way to get it, or their money back, when it is late or never comes.',
  instead: 'Sell what works today; name a date for the rest and say that plans can change.',
  messages: {
    undated: "'{text}' sells what does not exist yet and names no date.",
  },
  examples: [
    { bad: 'Renew today – AI forecasting is coming soon.', at: 'is coming soon' },
    { bad: 'Upgrade now: offline mode will be included shortly.', at: 'will be included shortly' },
    { bad: 'Buy Pro now; next quarter it will integrate with every ERP.', at: 'next quarter it will integrate' },
    { good: 'Buy on what works today; offline mode is planned for May 2027 and plans can change.' },
    { good: 'We shipped offline mode in October.' },
    { good: 'Offline mode is coming soon.', note: 'nothing is sold with it' },
    { nearMiss: 'Order now. Your parcel will be available shortly.' },
    { nearMiss: 'Subscribe now and we will be in touch soon.' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    for (const claim of document.find('claim.future', { conditional: true }).slice(0, MOST)) {
      if (taken.touches(claim) || claim.near('cue.service-fact', 'sentence') || !claim.near('cue.buy-now', 'neighbour')) continue
      taken.take(claim.sentence)
      if (!claim.near('disclosure.may-change', 'neighbour', { negated: true })) report(claim, 'undated')
    }
  },
})
