import { type Block, isMarkdown, type Kind } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, type TickedBox, tickedBoxes, wordsAfter } from '../../src/rule/index.ts'

/** Kinds in which a Markdown task list stands for the boxes of a form. */
const FORMS: readonly Kind[] = ['consent-form', 'checkout', 'trial-signup', 'cookie-banner', 'landing']

export default defineRule({
  id: 'privacy/consent-not-affirmative',
  since: '0.1.0',
  severity: 'error',
  severityIn: { 'privacy-policy': 'warning', terms: 'warning' },
  confidence: 0.9,
  kinds: ['consent-form', 'cookie-banner', 'checkout', 'selling', 'cancel-flow', 'email-transactional', 'privacy-policy', 'terms', 'bot-greeting'],
  yieldsTo: ['privacy/consent-bundled'],
  laws: ['EU-GDPR', 'EU-EPRIV', 'EU-CRD', 'EU-EDPB-CONSENT', 'UK-GDPR', 'UK-PECR', 'UK-CCR', 'CA-CCPA', 'CA-CASL', 'US-ROSCA'],
  fixes: 'suggestion',
  summary: 'Consent that nobody gave: a box ticked beforehand, or a yes read out of silence or use.',
  why: 'A choice that is made for people is not theirs; what is collected or charged on it was never agreed to.',
  instead: 'Leave the box empty, or ask with a button that says what it agrees to.',
  messages: {
    preselected: "The box '{label}' is ticked by default.",
    forced: "The box '{label}' is ticked and cannot be unticked.",
    'by-use': "'{text}' counts the use of a service as consent.",
    silence: "'{text}' takes silence for consent.",
    'opt-out': "'{text}' offers no choice but to object.",
    bundled: "'{text}' takes another act for consent.",
  },
  examples: [
    { bad: '<label><input type="checkbox" checked> Send me offers</label>', at: 'checked', message: 'preselected', format: 'html' },
    {
      bad: '<form><label><input type="checkbox" checked="checked" disabled> I agree to receive news from partners</label></form>',
      at: 'checked="checked"',
      message: 'forced',
      format: 'html',
    },
    {
      bad: '<div role="switch" aria-checked="true">Marketing cookies</div>',
      at: 'aria-checked="true"',
      message: 'preselected',
      format: 'html',
      kind: 'cookie-banner',
    },
    {
      bad: '<fieldset><legend>May we send you offers by e-mail?</legend><label><input type="radio" name="o" checked> Yes</label><label><input type="radio" name="o"> No</label></fieldset>',
      at: 'checked',
      format: 'html',
    },
    { bad: '- [x] Add travel insurance for £12', at: '[x]', message: 'preselected', kind: 'checkout' },
    { bad: '- [x] Send me the weekly newsletter\n- [ ] I accept the terms', at: '[x]', kind: 'trial-signup' },
    {
      bad: 'By browsing, you consent to our use of cookies.',
      at: 'By browsing, you consent to our use of cookies',
      message: 'by-use',
      kind: 'cookie-banner',
    },
    { bad: 'This site uses cookies. By staying here you agree to this.', at: 'By staying here you agree to this', kind: 'landing' },
    {
      bad: 'If you go on, we will assume that you are happy.',
      at: 'If you go on, we will assume that you are happy',
      message: 'by-use',
      kind: 'cookie-banner',
    },
    {
      bad: 'We may share your details unless you tell us otherwise.',
      at: 'We may share your details unless you tell us',
      message: 'silence',
      kind: 'privacy-policy',
    },
    {
      bad: 'If you do not want to be contacted, write to us.',
      at: 'If you do not want to be contacted, write to us',
      message: 'opt-out',
      severity: 'warning',
    },
    {
      bad: 'By ordering, you agree to receive marketing e-mails.',
      at: 'By ordering, you agree to receive marketing e-mails',
      message: 'bundled',
      severity: 'warning',
      kind: 'checkout',
    },
    { good: '<label><input type="checkbox" name="n"> Send me offers</label>', format: 'html' },
    { good: '<label><input type="checkbox" checked disabled> Necessary cookies</label>', format: 'html', kind: 'cookie-banner' },
    { good: 'By placing the order you agree to the Terms.\n\n- [ ] Send me offers by e-mail', kind: 'checkout' },
    { good: '<label><input type="radio" name="quantity" checked> 1 ticket</label>', format: 'html', kind: 'checkout' },
    { good: '<label><input type="checkbox" {% if news %}checked{% endif %}> Send me offers</label>', format: 'html', note: 'chosen before' },
    { good: 'Click Accept to allow analytics cookies, or Reject to go on without.', kind: 'cookie-banner' },
    { nearMiss: '<label><input type="checkbox" checked> Remember me</label>', format: 'html' },
    { nearMiss: 'By using the service you agree to these terms.', kind: 'terms', note: 'a contract, which terms/consent-by-use reads' },
    { nearMiss: '- [x] Send me the weekly newsletter', kind: 'help-article', note: 'a list of things done' },
    { nearMiss: '<label><input type="checkbox" checked> Billing address is the same as delivery address</label>', format: 'html', kind: 'checkout' },
  ],

  check({ document, report }) {
    for (const { control, label, at, fixes } of consentBoxes(document)) {
      const related = [{ at: { block: label, start: 0, end: label.text.length }, message: 'What is ticked.' }]
      report(at, control.disabled ? 'forced' : 'preselected', { label: label.text }, { related, fixes })
    }
    const byStaying = document.claims('consent-by-staying', { conditional: true }).filter((claim) => !isContract(claim, 1))
    for (const claim of byStaying) report(claim, 'by-use')
    const known = new Set(byStaying.map(sentenceKey))
    for (const claim of document.isA('policy') ? [] : document.claims('agreed-by-staying', { conditional: true })) {
      if (!known.has(sentenceKey(claim)) && !isContract(claim, 6) && claim.near('cue.tracking', 'block', { negated: true })) report(claim, 'by-use')
    }
    for (const claim of document.claims('consent-by-silence', { conditional: true })) report(claim, 'silence')
    const optOuts = FORMS.includes(document.kind) ? document.claims('opt-out-only', { conditional: true, negated: true }) : []
    for (const claim of optOuts) if (!hasChoice(document, claim)) report(claim, 'opt-out', {}, { severity: 'warning' })
    const bundled = new Set<string>()
    for (const claim of document.claims('consent-bundled')) {
      bundled.add(sentenceKey(claim))
      if (!hasChoice(document, claim)) report(claim, 'bundled', {}, { severity: 'warning' })
    }
    for (const claim of document.isA('policy') ? [] : document.claims('agreed-by-act', { conditional: true })) {
      if (bundled.has(sentenceKey(claim)) || known.has(sentenceKey(claim)) || claim.block.text.length > LINE) continue
      if (!hasChoice(document, claim) && !isContract(claim, 1)) report(claim, 'bundled', {}, { severity: 'warning' })
    }
  },
})

/** What a button or the line beside it says; longer texts give terms. */
const LINE = 200

/** A text that is agreed to, not a use of data: "our terms", "our cookies policy". */
const isContract = (claim: Annotation, most: number): boolean => wordsAfter(claim, most).some(({ text }) => CONTRACTS.has(text))

const CONTRACTS = new Set(['policy', 'policies', 'notice', 'statement', 'terms', 'conditions', 'agreement', 'rules'])

const EVEN_SO = { conditional: true, question: true, mention: true, hidden: true }

/** Blocks in which there is a cue. */
const blocksWith = (document: AnnotatedDocument, cue: string): ReadonlySet<Block> =>
  new Set(document.find(`cue.${cue}`, EVEN_SO).map(({ block }) => block))

/** Ticked boxes that stand for a consent or for something that costs extra. Of radio buttons, "Yes" stands for what the words above them ask. */
function consentBoxes(document: AnnotatedDocument): TickedBox[] {
  const boxes = !isMarkdown(document.format) || FORMS.includes(document.kind) ? tickedBoxes(document.document) : []
  if (boxes.length === 0) return boxes
  const choice = blocksWith(document, 'consent-choice')
  const extra = blocksWith(document, 'paid-extra')
  const yes = blocksWith(document, 'yes-choice')
  const exempt = blocksWith(document, 'needs-no-consent')
  const asks = (block: Block): boolean => choice.has(block) || extra.has(block)
  return boxes.filter(({ control, label }) => {
    if (exempt.has(label)) return false
    if (control.type !== 'radio') return asks(label)
    return choice.has(label) || (yes.has(label) && document.blocks.slice(Math.max(0, label.index - 3), label.index).some(asks))
  })
}

/** Whether a consent is asked for besides, or is said not to be needed. */
function hasChoice(document: AnnotatedDocument, claim: Annotation): boolean {
  if (claim.near('disclosure.consent-free', 'neighbour', { negated: true })) return true
  const empty = document.controls.filter(({ type, checked }) => type === 'checkbox' && !checked)
  if (empty.length === 0) return false
  const choice = blocksWith(document, 'consent-choice')
  return empty.some(({ label }) => label !== undefined && choice.has(label))
}

const sentenceKey = ({ block, sentenceIndex }: Annotation): string => `${block.index} ${sentenceIndex}`
