import { type AnnotatedDocument, type Annotation, defineRule } from '../../src/rule/index.ts'

type Link = ReturnType<AnnotatedDocument['links']>[number]

export default defineRule({
  id: 'disclosure/terms-apply-unlinked',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.85,
  kinds: ['selling'],
  laws: ['US-DOTCOM', 'UK-CAP-8', 'EU-UCPD'],
  summary: 'A pointer to terms that leads nowhere.',
  why: 'Terms that cannot be opened from the offer are not read, and the reader finds out about them when they are held against them.',
  instead: 'State the two or three conditions that change the decision, then link to the rest.',
  messages: {
    unlinked: "'{text}' points to terms that are neither linked nor named.",
    bare: "'{text}' points to terms that are neither linked nor named, and no condition is stated nearby.",
    dead: { text: "The link '{text}' to terms leads nowhere.", help: 'Give the link the address of the terms.' },
  },
  examples: [
    { bad: 'Half price this week. Terms apply.', at: 'Terms apply', message: 'bare' },
    { bad: 'Ends 6 December 2026. Exclusions may apply.', at: 'Exclusions may apply', message: 'unlinked' },
    { bad: 'Sale now on. [T&Cs apply](#).\n\n[Shop](/shop)', at: 'T&Cs apply', message: 'dead' },
    { bad: 'Two for one. Restrictions may apply, see in store.', at: 'Restrictions may apply', message: 'bare' },
    { bad: 'Win a bike!\n\nSee website for details.', at: 'See website for details', message: 'bare' },
    { good: 'Ends 6 December, UK only. [Full terms apply](https://shop.example/terms).' },
    { good: 'Half price until Sunday. Terms apply.\n\n[Offer terms](/terms/autumn)' },
    { good: 'Terms apply: https://shop.example/t', role: 'string' },
    { good: 'Save £5. Terms apply.\n\n## Terms and conditions\n\nOne per household. Ends 6 December 2026.', note: 'named on the same page' },
    { good: 'These terms apply to every plan.', note: 'no pointer: it says which' },
    { good: 'No restrictions apply.' },
    { nearMiss: 'In simplest terms, apply heat.' },
    { nearMiss: 'The discount applies to terms 3 and 4 of the lease.' },
    { nearMiss: 'The same conditions apply to renewals.' },
  ],

  check({ document, report }) {
    const pointers = document.find('cue.terms-apply')
    if (pointers.length === 0) return
    const links = document.links()
    const seen = new Set<unknown>()
    for (const pointer of pointers) {
      if (seen.has(pointer.block) || isNamed(pointer)) continue
      seen.add(pointer.block)
      const part = pointer.part('at') ?? pointer
      const at = { block: pointer.block, start: part.start, end: part.end }
      const own = links.filter(({ block, start, end }) => block === pointer.block && start <= at.start && end >= at.end)
      if (own.some(({ href }) => isDead(href)) && !own.some(({ href }) => !isDead(href))) report(at, 'dead')
      else if (!links.some((link) => leadsToTerms(link, pointer))) report(at, hasCondition(pointer) ? 'unlinked' : 'bare')
    }
  },
})

const isDead = (href: string): boolean => /^\s*(?:#?|javascript:.*)\s*$/i.test(href)

/** A working link in the same block, or one to terms within reach of the eye. */
function leadsToTerms({ block, href }: Link, pointer: Annotation): boolean {
  if (isDead(href)) return false
  if (block === pointer.block) return true
  const near = pointer.distance(block)
  if (near === 'document' || near === 'linked') return false
  return TERMS_ADDRESS.test(href) || pointer.document.findIn(block, 'cue.terms-name', { conditional: true }).length > 0
}

const TERMS_ADDRESS = /terms|conditions|\bt-?(?:and|n|&)?-?cs?\b|legal|rules|details|policy|policies/i

/** Terms that stand on the same page under a heading of their own, or in the same block. */
function isNamed(pointer: Annotation): boolean {
  const { document, block } = pointer
  if (document.reading(block).entities.some(({ kind }) => kind === 'url') || document.markers.notesOf(pointer).length > 0) return true
  return document.find('cue.terms-name').some((name) => name.role === 'heading' && name.block !== block)
}

/** Whether one of the conditions is said near it: when, who, how much. */
const hasCondition = (pointer: Annotation): boolean => pointer.near(['cue.condition', 'fact.burden'], 'section')
