import { type AnnotatedDocument, type Annotation, Binder, defineRule, timesAYear } from '../../src/rule/index.ts'

/** A document with more prices than this is a price list; the rest is not looked at. */
const MOST = 300
/** A billing period counts as longer when it is at least this many times the period of the price. */
const LONGER = 1.5

export default defineRule({
  id: 'pricing/monthly-billed-annually',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-FTC5', 'US-ROSCA', 'CA-ARL', 'UK-CMA209', 'EU-CRD', 'AU-ACL', 'UK-CAP-3'],
  summary: 'A price per month, week or day that is charged for a longer time at once, without the amount charged.',
  why: 'The sum that leaves the account is many times the one that stands in large print, and it cannot be had for one month.',
  instead: 'Lead with the amount charged and its period: "$96 a year ($8 a month)".',
  messages: {
    billed: "'{price}' goes with '{billing}'; the amount charged is not shown beside it.",
    instalments: "'{price}' does not say what the payments add up to.",
  },
  examples: [
    { bad: '<h2>$8/mo</h2><small>billed annually</small>', format: 'html', at: '$8/mo', message: 'billed' },
    { bad: '# Just £1.15 a day\n\nTrain when you like.\n\nSubject to a 12-month contract.', at: '£1.15 a day' },
    { bad: '| Plan | Price |\n| --- | --- |\n| Basic | $9/mo\\* |\n| Pro | $20/mo\\* |\n\n\\* with annual prepayment', at: ['$9/mo', '$20/mo'] },
    {
      bad: '| | Starter | Pro |\n| --- | --- | --- |\n| Price | $5/month | $15/month |\n| Billing | monthly | annually |',
      at: '$15/month',
      note: 'only the plan in its own column',
    },
    { bad: '$12/month billed monthly, or $10/month billed annually.', at: '$10/month' },
    { bad: 'Premium is $2.50/week, charged monthly.', at: '$2.50/week' },
    {
      bad: '<div class="plan-card"><h3>Pro</h3><p>€19 per month</p><p>Paid annually</p></div>',
      format: 'html',
      at: '€19 per month',
    },
    { bad: '## Annual plan\n\n$6.99/mo', at: '$6.99/mo' },
    { bad: 'Only 4 payments of $25!\n\nIn five colours.', at: '4 payments of $25', message: 'instalments' },
    { good: '$96 billed yearly ($8/month)' },
    { good: '$8/mo, billed as $95.88 every 12 months.' },
    { good: '$10 billed monthly, cancel any month.' },
    { good: '£30 a month for 24 months, total £720.' },
    { good: '- **Solo** – $6 per month ($72 billed annually)\n- **Team** – $14 per month ($168 billed annually)' },
    { good: '| | Starter | Pro |\n| --- | --- | --- |\n| Per month | $5/month | $15/month |\n| Billed annually | $60 | $180 |' },
    { good: 'Pro is {{monthly_price}} a month, billed annually at {{annual_total}}.' },
    { nearMiss: '$10/month. Save 20% with annual billing.', note: 'the other way to pay' },
    { nearMiss: '$15 per month, billed monthly or annually, as you like.' },
    { nearMiss: 'We publish monthly and invoice advertisers annually.' },
    { nearMiss: 'The treadmill costs $948, or 12 payments of $79.' },
  ],

  check({ document, report }) {
    const prices = document
      .facts('price')
      .slice(0, MOST)
      .filter((price) => price.value('per')?.unit !== 'hour' && !price.near('cue.by-use', 'block'))
    const billings = billingsOf(document)
    if (billings.length > 0 && prices.length > 0) {
      const amounts = document.facts('amount').slice(0, MOST)
      for (const [price, billing] of billedLonger(document, prices, amounts, billings)) {
        report(price, 'billed', { price: price.text, billing: billing.text }, { related: [{ at: billing, message: 'How it is billed.' }] })
      }
    }
    for (const plan of document.find('fact.instalments')) {
      if (document.blocks.length > 1 && !hasSum(plan, document)) report(plan, 'instalments', { price: plan.text })
    }
  },
})

/** Statements of how often money is taken. What may be only one of two ways to pay counts in a heading or beside its own price. */
function billingsOf(document: AnnotatedDocument): Annotation[] {
  const firm = document.facts('billing-period').filter((one) => !one.near('cue.billing-either', 'sentence'))
  const options = document.find('cue.billing-option', { conditional: true }).filter((one) => {
    const isWhole = one.end - one.start >= one.block.text.length - 1
    return isWhole ? one.role === 'heading' : !one.near('cue.billing-choice', 'sentence') && one.near('fact.price', 'sentence')
  })
  const terms = document.facts('minimum-term').filter((term) => term.value('length')?.unit !== undefined)
  const cells = document.find('cue.period-only').filter((cell) => cell.role === 'cell')
  return [...firm, ...options, ...terms, ...cells].slice(0, MOST)
}

/** The prices whose billing period is longer than their own, each with the statement that says so. */
function billedLonger(
  document: AnnotatedDocument,
  prices: readonly Annotation[],
  amounts: readonly Annotation[],
  billings: readonly Annotation[],
): [Annotation, Annotation][] {
  const binder = new Binder(document, amounts)
  const heads = new Set(document.find('cue.billing-header').map((head) => head.block))
  const isSingle = new Set(prices.map((price) => price.text)).size === 1
  const found = new Map<Annotation, Annotation>()
  const settled = new Set<Annotation>()
  for (const billing of billings) {
    if (billing.label === 'cue.period-only' && !isUnder(billing, heads, binder)) continue
    const general = isSingle || billing.near('cue.all-prices', 'sentence')
    for (const amount of binder.targetsOf(billing, general)) {
      const price = prices.find((one) => one.block === amount.block && one.start <= amount.start && one.end >= amount.end)
      if (price === undefined) continue
      const times = timesIn(price, billing)
      if (times < LONGER) settled.add(price)
      else if (!found.has(price) && isBilling(price, billing) && !amounts.some((one) => isCharge(one, price, times, binder)))
        found.set(price, billing)
    }
  }
  return [...found].filter(([price]) => !settled.has(price))
}

/** A cell that only says `Yearly` speaks of billing when the head of its row or column does. */
function isUnder(cell: Annotation, heads: ReadonlySet<Annotation['block']>, binder: Binder): boolean {
  const place = binder.subjects.cells.get(cell.block)
  return [place?.rowHeader, place?.columnHeader].some((head) => head !== undefined && heads.has(head))
}

/** A contract for a year is billed by the month as a rule; for a price per day or week it is the sum one commits to. */
const isBilling = (price: Annotation, billing: Annotation): boolean =>
  billing.label !== 'fact.minimum-term' || ['day', 'week'].includes(price.value('per')?.unit ?? '')

/** How many of the price's periods go into the billing period; 0 when unknown. */
function timesIn(price: Annotation, billing: Annotation): number {
  const [a, b] = [timesAYear(price.value('per')), timesAYear(billing.value('per') ?? billing.value('length'))]
  return a === undefined || b === undefined ? 0 : a / b
}

/** Whether an amount near the price is the sum charged, to one per cent. A variable beside the price is taken to be it. */
function isCharge(amount: Annotation, price: Annotation, times: number, binder: Binder): boolean {
  if (amount.block === price.block && amount.start >= price.start && amount.end <= price.end) return false
  const sum = amount.value('amount')?.amount
  const each = price.value('price')?.amount
  const isKnown = sum !== undefined && each !== undefined
  if (isKnown && ![times, Math.floor(times)].some((count) => Math.abs(sum - each * count) <= each * count * 0.01)) return false
  const distance = amount.distance(price)
  if (!isKnown) return distance === 'sentence' || distance === 'block'
  if (distance !== 'section' && distance !== 'document' && distance !== 'linked') return true
  const cells = [binder.subjects.cells.get(amount.block), binder.subjects.cells.get(price.block)]
  return cells[0] !== undefined && cells[0].table === cells[1]?.table && binder.subjects.comparable(amount, price)
}

function hasSum(plan: Annotation, document: AnnotatedDocument): boolean {
  const sum = (plan.value('count')?.amount ?? 0) * (plan.value('price')?.amount ?? 0)
  return document.facts('amount').some((amount) => (amount.value('amount')?.amount ?? sum) >= sum * 0.9 && amount.start !== plan.part('price')?.start)
}
