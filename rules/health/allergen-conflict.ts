import { levelRank } from '../../src/document/index.ts'
import { type Annotation, byProminence, defineRule, singular, wordsBefore, wordsOf } from '../../src/rule/index.ts'

/** More claims than this in one document are no copy. */
const MOST = 40

/** Allergens that hold, or are, another: what is free from the first does not contain the second. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  gluten: ['wheat', 'gluten', 'barley', 'rye'],
  dairy: ['milk', 'dairy', 'lactose'],
  milk: ['milk', 'dairy'],
  nut: ['nut', 'peanut', 'almond', 'hazelnut'],
  peanut: ['peanut'],
  soy: ['soy', 'soya'],
  soya: ['soy', 'soya'],
}

export default defineRule({
  id: 'health/allergen-conflict',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling', 'help-article'],
  laws: ['EU-FIC-ALLERGENS', 'EU-UCPD', 'UK-DMCC', 'US-FTC5', 'AU-ACL'],
  summary: 'Food said to be free from an allergen, in copy that says it holds or may hold it.',
  why: 'Who reads the large words only can fall ill, or die, of what the small ones say.',
  instead: 'Drop "free from", or make and test it so that "may contain" can go.',
  messages: {
    conflict: "Says '{claim}' but also that it may hold {allergen}.",
  },
  examples: [
    { bad: '# Nut-free granola\n\nMay contain traces of nuts.', at: 'Nut-free', kind: 'product' },
    { bad: 'Free from gluten.\n\nIngredients: oats, wheat flour, honey', at: 'Free from gluten', kind: 'product' },
    { bad: '# Dairy-free chocolate\n\nMade in a factory that handles milk.', at: 'Dairy-free', kind: 'product' },
    { good: '# Nut-free granola\n\nMay contain traces of sesame.', kind: 'product' },
    { good: '## Nut-free granola\n\nOats, honey.\n\n## Almond bar\n\nContains almonds.', kind: 'product', note: 'two products' },
    { good: 'Lactose-free milk. Contains milk protein.', kind: 'product', note: 'milk without lactose is milk' },
    { good: 'Not gluten-free. Contains wheat.', kind: 'product' },
    { nearMiss: 'Dairy-free. Ingredients: coconut milk, cocoa.', kind: 'product', note: 'milk of another kind' },
    { nearMiss: 'Egg-free mayonnaise. Contains no egg.', kind: 'product' },
  ],

  check({ document, report }) {
    const claims = document.claims('free-of-allergen', { negated: true }).slice(0, MOST).filter(isMade)
    if (claims.length === 0) return
    const facts = document
      .facts('may-contain')
      .slice(0, MOST)
      .map((fact) => ({ fact, named: namedIn(fact) }))
    const told = new Set<string>()
    for (const claim of claims) {
      const allergen = singular(claim.part('thing')?.text.toLowerCase() ?? '')
      const wanted = HOLDS[allergen] ?? [allergen]
      const fact = facts.find((one) => wanted.some((name) => one.named.has(name)) && isOfSame(one.fact, claim))?.fact
      if (fact === undefined || told.has(allergen)) continue
      told.add(allergen)
      const [first, second] = byProminence(claim, fact)
      const related = [{ at: second, message: second === fact ? 'What it may hold.' : 'The claim.' }]
      report(first, 'conflict', { claim: claim.text, allergen }, { related })
    }
  },
})

/** "Free from" is a denial of its own; one before it takes it back. */
const isMade = (claim: Annotation): boolean => !wordsBefore(claim, 2).some(({ text }) => DENIALS.has(text))

const DENIALS = new Set("not never isn't aren't no cannot".split(' '))

/** Whether a list of contents is that of the product: it stands in its section, or the claim is the title of the page. */
const isOfSame = (fact: Annotation, claim: Annotation): boolean =>
  (levelRank[claim.distance(fact)] <= levelRank.section && !isOfOther(fact, claim)) || (claim.role === 'heading' && claim.block.data.depth === 1)

/** On a menu each dish has its own price. */
const isOfOther = (fact: Annotation, claim: Annotation): boolean =>
  fact.block !== claim.block && [fact, claim].every((one) => one.near(['fact.price', 'fact.amount'], 'block', { negated: true }))

/** What a list of contents names, but for the milk of a plant and what is named to be absent. */
function namedIn({ block, end, sentence }: Annotation): ReadonlySet<string> {
  const words = wordsOf(block.text.slice(end, Math.min(sentence.end, end + REACH))).map(singular)
  return new Set(words.filter((word, at) => !(word === 'milk' && PLANTS.has(words[at - 1])) && words[at - 1] !== 'no' && words[at + 1] !== 'free'))
}

/** Characters of a list of contents that are read. */
const REACH = 2000

const PLANTS = new Set('coconut almond oat soy soya rice cashew hemp pea cocoa'.split(' '))
