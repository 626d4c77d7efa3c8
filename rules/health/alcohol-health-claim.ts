import { type Annotation, claimsBySentence, defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'health/alcohol-health-claim',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.8,
  kinds: ['selling'],
  industries: ['alcohol', 'food', 'ecommerce'],
  laws: ['EU-NHC-4', 'UK-CAP', 'US-FTC5'],
  summary: 'Alcohol praised for health, or for what it has little of.',
  why: 'No amount of alcohol does the body good; "low-carb" and "wellness" make people drink what they would leave.',
  instead: 'Say how it tastes and how strong it is; name less alcohol or energy only by the number.',
  messages: {
    healthy: "'{text}' ties an alcoholic drink to health.",
  },
  examples: [
    { bad: 'A guilt-free wine for every night.', at: 'guilt-free wine', kind: 'product' },
    { bad: 'Our gin is good for you.', at: 'gin is good for you', kind: 'ad' },
    { bad: 'Low-carb beer, 24 cans', at: 'Low-carb beer', kind: 'product' },
    { bad: 'Red wine rich in antioxidants.', at: 'wine rich in antioxidants', kind: 'landing' },
    { bad: 'A small sherry before dinner is good for your heart.', at: 'sherry before dinner is good for your heart', kind: 'product' },
    { good: 'Dry cider, 4.5% vol, 105 kcal in a glass.', kind: 'product' },
    { good: 'Alcohol-free beer, low in sugar.', kind: 'product' },
    { good: '# Pale ale, 0.5%\n\nFewer calories than our bitter.', kind: 'product' },
    { good: 'Wine is not good for you. Enjoy a little, or none.', kind: 'product' },
    { nearMiss: 'Healthy snacks that go with it: nuts and olives.', kind: 'product' },
    { nearMiss: 'Ginger beer, low sugar.', kind: 'product' },
  ],

  check({ document, report }) {
    for (const claim of claimsBySentence(document, ['claim.healthy-drink'], isAlcoholic)) report(claim, 'healthy')
  },
})

/** Beside the claim, or in a title: a page about beer without alcohol says so once. */
const isAlcoholic = (claim: Annotation): boolean =>
  !claim.near('cue.no-alcohol', 'block', { negated: true }) &&
  !claim.document.find('cue.no-alcohol', { negated: true }).some(({ role }) => role === 'heading' || role === 'title')
