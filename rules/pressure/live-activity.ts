import type { Block } from '../../src/document/index.ts'
import { type Annotation, defineRule } from '../../src/rule/index.ts'

/** Units of "… ago" in which a pop-up speaks. */
const fresh = new Set(['second', 'minute', 'hour', 'day'])

/** `Ida in Turku`, `Ida M. from Turku`: in letters, because a name is known by its capitals. */
const nameAndPlace = (text: string): RegExpExecArray | null =>
  /^(?:[^!:]{1,20}[!:] )?[^\p{L}\p{N}]{0,4}\p{Lu}[\p{L}'’.-]* (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?:in|from|near) (?:the )?\p{Lu}/u.exec(text)
/** `Ida M. just …` */
const nameAndInitial = (text: string): RegExpExecArray | null => /^[^\p{L}\p{N}]{0,4}\p{Lu}[\p{L}'’-]+ \p{Lu}\. (?:has )?/u.exec(text)
/** Not a name. */
const crowd =
  /^(?:customers|people|shoppers|buyers|users|visitors|those|everyone|items|products|goods|orders|tickets|made|shipped|designed|the|our|this|that|these|those|an? (?!verified|person|new|happy|lucky|anonymous|recent|returning|customer|shopper|visitor|buyer|guest|traveller|traveler|user|fan|reader|neighbou?r|couple|family|student|developer|business|player|member|donor|parent|local|company|\w+ (?:in|from|near) )\w+|all|when|if|have|how|why|who|once|already|not|never|it|they) /i
/** Someone known: the reader, or whoever speaks. */
const known = /^(?:i|we|you|he|she|my|your|his|her|last (?:active|edited|logged|paid|saved|seen|signed|used)) /i
/** How long ago, at the end of a notice. */
const since = /\b(?:ago|just now|today)\W*(?:\w+\W+){0,2}(?:\w+\W*)?$/i

/** Nothing but how long ago: "Saved 2 minutes ago" is the state of the reader's own thing. */
const onlyAgo = /^ (?:in )?(?:[\w,]+ ){0,3}(?:ago|just now)\W*$/i

/** Longer blocks are stories, not pop-ups. */
const POPUP = 240

export default defineRule({
  id: 'pressure/live-activity',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.9,
  kinds: ['selling'],
  laws: ['EU-UCPD', 'EU-I-7', 'UK-DMCC', 'US-DARK22'],
  summary: 'A claim about what other buyers are doing that is fixed in the file.',
  why: 'People follow the crowd; a crowd written into the page shows the same company to the first visitor and to the last.',
  instead: 'Bind the number to real data and say for which time it holds, such as orders in the last 24 hours, or leave it out.',
  messages: {
    static: "'{text}' claims live activity with words and numbers fixed in the file.",
    named: "'{text}' reports one buyer's purchase in words fixed in the file.",
    random: "'{text}' makes up its number at random.",
    'no-window': "'{text}' does not say for which time it counts.",
  },
  examples: [
    { bad: '23 people are looking at this right now.', at: '23 people are looking at this right now', message: 'static', kind: 'product' },
    { bad: 'Marta from Lund just bought a linen apron', at: 'Marta from Lund just bought', message: 'named', kind: 'product' },
    {
      bad: 'Someone in Porto, Portugal purchased a desk lamp 7 minutes ago',
      at: 'Someone in Porto, Portugal purchased',
      message: 'named',
      kind: 'product',
    },
    { bad: 'Ada, Leeds, UK, purchased a kettle 3 minutes ago', at: 'Ada, Leeds, UK, purchased', message: 'named', kind: 'product' },
    { bad: 'Felt slippers just purchased\n\n3 minutes ago', at: 'Felt slippers just purchased', kind: 'product' },
    { bad: 'In 14 carts', at: 'In 14 carts', kind: 'product' },
    { bad: 'In other shoppers’ bags: 31', at: 'In other shoppers’ bags: 31', kind: 'product' },
    { bad: '52 visitors are now active on our shop', at: '52 visitors are now active on our shop', kind: 'landing' },
    { bad: '112 sold in the last 24 hours', at: '112 sold in the last 24 hours', kind: 'product' },
    { bad: 'Several people have recently viewed this item.', at: 'Several people have recently viewed this item', kind: 'product' },
    { bad: '6 customers have this in their basket', at: '6 customers have this in their basket', kind: 'product' },
    {
      bad: '{{ Math.floor(Math.random() * 40) }} shoppers are viewing this',
      at: '\uFFFC shoppers are viewing this',
      message: 'random',
      severity: 'error',
      kind: 'product',
    },
    { good: '{{orders_24h}} people ordered this in the last 24 hours.', kind: 'product' },
    { good: 'We shipped 12,000 orders in 2025.', kind: 'landing' },
    { good: 'In October 2026: 412 sold.', kind: 'product' },
    { good: 'People buy this lamp for its light.', kind: 'product' },
    { good: '{{viewer_count}} people are viewing this right now.', kind: 'product' },
    { nearMiss: 'In your basket: 3', kind: 'checkout' },
    { nearMiss: 'Last orders 9:30 pm', kind: 'landing', note: 'opening hours' },
    { nearMiss: 'Last signed in 3 hours ago from Cork', kind: 'landing', note: "the reader's own account" },
    { nearMiss: '3 colleagues are editing this document.', kind: 'landing', note: 'what the product does' },
    { nearMiss: 'I bought this two hours ago and love it already.', kind: 'product', note: 'a review' },
    { nearMiss: 'Customers in Norway ordered more than ever.', kind: 'landing' },
  ],

  check({ document, report }) {
    const taken = new Set<Block>()
    /** Of a label that is a text by itself, a question says what it asks. */
    const asked = { conditional: true, question: document.blocks.length === 1 }
    for (const claim of document.find('claim.activity', asked)) {
      if (claim.near(['cue.author', 'cue.own-audience'], 'sentence', { negated: true }) || claim.near('disclosure.activity-date', 'block')) continue
      taken.add(claim.block)
      if (isRandom(claim)) report(claim, 'random', {}, { severity: 'error' })
      else if (!claim.hasVariable) report(claim, 'static')
      else if (!claim.near('fact.activity-window', 'block')) report(claim, 'no-window')
    }
    for (const claim of document.find('claim.activity-named', asked)) {
      if (hasBuyer(claim)) tell(claim, claim.start, claim.part('did')?.end ?? claim.end)
    }
    for (const claim of document.find('claim.bought', { conditional: true })) {
      const who = nameAndPlace(claim.block.text)
      const initial = nameAndInitial(claim.block.text)
      if ((who !== null && claim.start > who[0].length - 2) || initial?.[0].length === claim.start || isTimed(claim)) tell(claim, 0, claim.end)
    }

    function tell(claim: Annotation, start: number, end: number): void {
      if (claim.hasVariable || taken.has(claim.block) || !isPopup(claim, end)) return
      taken.add(claim.block)
      report({ block: claim.block, start, end }, 'named')
    }
  },
})

/** "Recently ordered" is the name of a list: somebody or something must stand beside the verb. */
const hasBuyer = (claim: Annotation): boolean => {
  const did = claim.part('did')
  if (did === undefined) return true
  const { text } = claim.block
  if (!/^(?:\W|just|recently|has|have|last|draft)*$/i.test(text.slice(claim.start, did.start))) return true
  return did.end < claim.end && !onlyAgo.test(text.slice(did.end))
}

/** Under the notice stands, by itself, how long ago it was. */
const isTimed = (claim: Annotation): boolean =>
  claim.nearby('cue.ago-line', 'neighbour').some(({ block, start }) => (block === claim.block ? start >= claim.end : block.index > claim.block.index))

const isRandom = (claim: Annotation): boolean =>
  claim.block.marks.some((mark) => mark.kind === 'variable' && mark.start >= claim.start && mark.end <= claim.end && /random/i.test(mark.name ?? ''))

/** A pop-up is short, speaks of somebody else, and of now. Words after the verb are the product's name: "bought My First Atlas". */
function isPopup(claim: Annotation, verbEnd: number): boolean {
  const { text } = claim.block
  if (text.length > POPUP || known.test(text)) return false
  if (claim.nearby('cue.first-person', 'sentence', { negated: true }).some((cue) => cue.start < verbEnd)) return false
  const last = claim.document.reading(claim.block).entities.findLast((entity) => entity.kind === 'duration')?.value.unit
  const ends = since.test(text)
  if (last !== undefined && /ago\b/.test(text) && !fresh.has(last)) return false
  return last === 'day' ? ends : ends || !crowd.test(text)
}
