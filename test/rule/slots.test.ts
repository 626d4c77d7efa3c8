import { describe, expect, it } from 'vitest'
import { emptySlots, isDisclosed, type Slot } from '../../src/rule/index.ts'
import { annotate, annotationWith } from './document.ts'

const slots: readonly Slot[] = [
  { name: 'price', labels: ['fact.price', 'fact.then-price'], within: 'section', says: 'the price' },
  { name: 'exit', labels: ['fact.exit'], within: 'section', says: 'the way out' },
]

describe('emptySlots', () => {
  it('names what is missing', async () => {
    const document = await annotate('Free trial for a month, then $5 a month.')
    expect(emptySlots(annotationWith(document, 'claim.trial', 'Free trial'), slots).map((slot) => slot.name)).toEqual(['exit'])
  })

  it('keeps to the distance of the slot', async () => {
    const document = await annotate('## Offer\n\nFree trial.\n\n## Prices\n\n$5 a month\n\n## Leaving\n\nCancel in Settings.')
    const claim = annotationWith(document, 'claim.trial', 'Free trial')
    expect(emptySlots(claim, slots)).toHaveLength(2)
    expect(
      emptySlots(
        claim,
        slots.map((slot) => ({ ...slot, within: 'document' as const })),
      ),
    ).toHaveLength(0)
  })
})

describe('isDisclosed', () => {
  it('takes no account of a footer, nor of distant small print', async () => {
    const footer = await annotate('<h1>Free trial</h1><footer><p>$5 a month</p></footer>', 'html')
    expect(isDisclosed(annotationWith(footer, 'claim.trial', 'Free'), 'fact.price', 'document')).toBe(false)
    const small = await annotate('<h2>Free trial</h2><p>Hello.</p><h2>More</h2><p>Reading.</p><p><small>$5 a month</small></p>', 'html')
    expect(isDisclosed(annotationWith(small, 'claim.trial', 'Free'), 'fact.price', 'document')).toBe(false)
  })

  it('takes small print beside the claim', async () => {
    const document = await annotate('<h2>Free trial</h2><p><small>$5 a month</small></p>', 'html')
    expect(isDisclosed(annotationWith(document, 'claim.trial', 'Free'), 'fact.price', 'section')).toBe(true)
  })
})
