import { type Annotation, byProminence, defineRule, Subjects, singular } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 50
/** Words for what one kind of limit limits; what is not named here is limited by its own name only. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  data: ['data', 'internet', 'broadband', '5g', '4g', 'wi fi', 'wifi', 'bandwidth', 'traffic', 'transfer'],
  storage: ['storage', 'space', 'backup', 'photo storage', 'photo', 'recording', 'upload', 'file'],
  talk: ['call', 'minute', 'talk', 'video meeting', 'meeting'],
  text: ['text', 'text message', 'message', 'sms'],
  mail: ['email', 'e mail'],
  seat: ['user', 'seat', 'member', 'people', 'collaborator'],
  request: ['request', 'api call', 'call'],
  washing: ['wash', 'car washe', 'washe'],
  guest: ['guest', 'guest passe', 'passe'],
  distance: ['mileage', 'mile'],
  power: ['energy', 'kwh', 'electricity'],
  reading: ['article', 'story'],
  film: ['movie', 'film'],
  help: ['support', 'ticket'],
  site: ['page', 'site', 'website'],
}

export default defineRule({
  id: 'contradiction/unlimited-vs-cap',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FTC5', 'EU-UCPD', 'UK-DMCC', 'UK-CAP-3', 'CA-COMP', 'AU-ACL'],
  summary: 'A promise of no limit, in copy that sets one.',
  why: 'People who read "unlimited" do not ask how much there is; they meet the limit once they have paid.',
  instead: 'Write the number in place of the promise: "40 GB a month", or beside it: "unlimited; slower after 40 GB".',
  messages: { capped: "Says '{claim}' but also '{fact}'." },
  examples: [
    { bad: '# Unlimited data\n\nStream all day.\n\n## Small print\n\nA fair usage limit of 40 GB applies.', at: 'Unlimited data' },
    { bad: '# Unlimited projects\n\nPlan it all.\n\n## Limits\n\nA maximum of 500 active projects.', at: 'Unlimited projects' },
    { bad: '# No limits on transfers\n\nMove money.\n\n## Fees\n\nUp to 20 transfers a month.', at: 'No limits on transfers' },
    { bad: '<h1>Unlimited rides</h1><p>All year.</p><p><small>Limited to 40 rides a month.</small></p>', format: 'html', at: 'Unlimited rides' },
    { good: 'Unlimited polls; 100 responses per poll.' },
    { good: 'Unlimited data; speed drops to 5 Mbps after 50 GB.\n\nAfter 50 GB your speed is reduced.', note: 'the promise carries its limit' },
    { good: '| | Basic | Pro |\n| --- | --- | --- |\n| Projects | up to 5 projects | Unlimited projects |', note: 'two plans' },
    { good: '# Unlimited texts\n\nUp to 300 minutes of calls.', note: 'a limit on something else' },
    { nearMiss: '# Unlimited calls\n\nCompetitors stop at 500 minutes. There is no cap and no fair use limit.' },
    { nearMiss: 'Our liability is limited to £100.\n\nUnlimited holiday for all staff.' },
    { nearMiss: '# Unlimited downloads\n\nFree accounts are limited to 3 downloads.' },
  ],

  check({ document, report }) {
    const claims = document.claims('unlimited').slice(0, MOST)
    if (claims.length === 0) return
    const caps = document
      .facts('cap')
      .slice(0, MOST)
      .filter((cap) => !cap.near(['cue.cap-elsewhere', 'cue.others'], 'sentence', { negated: true }))
    if (caps.length === 0) return
    const subjects = new Subjects(document)
    const told = new Set<Annotation>()
    for (const claim of claims) {
      if (claim.nearby('fact.cap', 'block').some((cap) => limits(claim, cap))) continue
      const cap = caps.find((one) => limits(claim, one) && subjects.comparable(claim, one))
      if (cap === undefined || told.has(cap)) continue
      told.add(cap)
      const [first, second] = byProminence(claim, cap)
      report(
        first,
        'capped',
        { claim: claim.text, fact: cap.text },
        { related: [{ at: second, message: second === cap ? 'The limit.' : 'The promise.' }] },
      )
    }
  },
})

/** Whether a cap is on what the claim calls unlimited. */
function limits(claim: Annotation, cap: Annotation): boolean {
  const [promised, capped] = [classesOf(claim), classesOf(cap)]
  if (cap.part('size') !== undefined && capped.length === 0) return ['data', 'storage'].some((name) => promised.includes(name))
  if (cap.part('time') !== undefined) return cap.value('time')?.unit === 'minute' && promised.includes('talk')
  if (cap.part('how') !== undefined) return promised.includes('data')
  if (promised.length === 0) return capped.length > 0
  if (capped.length === 0) return !promised.includes('help')
  return promised.some((name) => capped.includes(name))
}

function classesOf(annotation: Annotation): string[] {
  const text = annotation.part('thing')?.text.toLowerCase().replaceAll('-', ' ')
  if (text === undefined) return []
  const thing = singular(text)
  const known = Object.keys(CLASSES).filter((name) => CLASSES[name].includes(thing) || CLASSES[name].includes(text))
  return known.length > 0 ? known : [thing]
}
