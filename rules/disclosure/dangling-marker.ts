import { enclosing } from '../../src/document/index.ts'
import { type AnnotatedDocument, defineRule, type Marker, type Note } from '../../src/rule/index.ts'

/** Further away than about two screens a note is not found. */
const FAR = 1200

export default defineRule({
  id: 'disclosure/dangling-marker',
  since: '0.1.0',
  severity: 'error',
  confidence: 0.9,
  kinds: ['selling', 'policy', 'email-transactional', 'change-notice', 'cancel-flow', 'consent-form'],
  laws: ['US-DOTCOM', 'US-251', 'US-DSHEA', 'UK-CAP-3', 'EU-UCPD'],
  summary: 'A footnote marker without its note, or a note that no marker leads to.',
  why: 'A marker tells the reader that the claim is not the whole story; when the note is missing or far off, they act on half of it.',
  instead: 'Put the note right under the claim, or fold it into the sentence.',
  messages: {
    missing: "Marker '{symbol}' after '{word}' has no note.",
    hidden: "Marker '{symbol}' after '{word}' has only a hidden note.",
    distant: "The note for '{symbol}' after '{word}' is {characters} characters away, in another section.",
    orphan: { text: "Note '{symbol}' belongs to no marker in the text.", help: 'Put its marker after the claim that it limits, or remove the sign.' },
    ambiguous: { text: "Marker '{symbol}' after '{word}' has {count} notes.", help: 'Give each note a marker of its own, such as * and †.' },
  },
  options: {
    far: {
      type: 'number',
      default: FAR,
      description: 'Characters between a claim and its note, in another section, from which the note is too far away.',
    },
  },
  examples: [
    { bad: 'Only $9.99/mo*\n\nEverything you need.', at: '$9.99/mo*', message: 'missing' },
    { bad: '**Half price**\\* this week.\n\nSee you there.', at: 'price*', message: 'missing' },
    { bad: '<h1>Free phone<sup>1</sup></h1><p>On every plan.</p>', at: 'phone1', message: 'missing', format: 'html' },
    { bad: '<p>Free phone†</p><p style="display:none">† With a two-year plan.</p>', at: 'phone†', message: 'hidden', format: 'html' },
    { bad: 'A better account.\n\n\\* Fees may apply.', at: '*', message: 'orphan', severity: 'warning' },
    { bad: 'Save 20%* now.\n\n\\* New customers only.\n\n\\* Ends 6 December.', at: '20%*', message: 'ambiguous', severity: 'warning' },
    {
      bad: '# Free phone†\n\nPick a colour.\n\n## Company\n\nWe fix phones.\n\n† With a two-year plan.',
      at: 'phone†',
      message: 'distant',
      severity: 'warning',
      options: { far: 10 },
    },
    { good: '$9.99/mo*\n\n*Then $29.99/mo.' },
    { good: '$9.99/mo*\n\n* Then $29.99/mo.', note: 'Markdown takes the note for a list of one item' },
    { good: '$9.99/mo*\n\n*Then $29.99/mo until you cancel.*', note: 'and this one for emphasis' },
    { good: 'Free upgrade[^1] for members.\n\n[^1]: When rooms are free.' },
    { good: '<p>Free delivery<sup>*</sup></p><p><small><sup>*</sup> Over £40.</small></p>', format: 'html' },
    { good: '<form><label>E-mail *</label><input required><p>* required</p></form><p>Hello.</p>', format: 'html' },
    { good: '* Free returns\n* Two-year warranty' },
    { good: 'What the f*** happened?\n\nWe moved.' },
    { good: 'Stay in a 4* hotel.\n\nBreakfast is included.' },
    { good: 'Save 20%*', note: 'a snippet: its note may stand elsewhere' },
    {
      todo: '<img src="hero.png" alt=""><p>* Ends 6 December.</p><p>Hello.</p>',
      today: 'false alarm',
      format: 'html',
      note: 'the marker may stand in the picture',
    },
    { nearMiss: 'The room is 3 * 4 m, or 12 m².\n\nIt sleeps two.' },
    { nearMiss: 'Cookies named _ga* last two years.\n\nOthers last a day.', kind: 'privacy-policy' },
    { nearMiss: 'This is *really* new.\n\nHave a look.', format: 'text' },
  ],

  check({ document, report, options }) {
    if (document.blocks.length < 2) return
    const { markers, orphans, notes, charactersBetween } = document.markers
    const missing = new Set<string>()
    const distant = new Set<Note>()
    const selling = document.isA('selling')
    for (const marker of markers) {
      const { block, wordStart: start, end, symbol, word } = marker
      const [note, ...others] = marker.notes
      const place = { block, start, end }
      const data = { symbol: shown(symbol), word: word === '' ? block.text.slice(0, 20) : word }
      if (note === undefined) {
        if (!marker.firm || missing.has(symbol) || (symbol[0] === '[' && !selling) || isFormField(document)) continue
        missing.add(symbol)
        report(place, notes.some((hidden) => hidden.symbol === symbol && hidden.block.hidden) ? 'hidden' : 'missing', data)
      } else if (others.length > 0 && isAmbiguous(marker, markers)) {
        report(place, 'ambiguous', { ...data, count: marker.notes.length }, { severity: 'warning', related: related(marker.notes) })
      } else if (selling && !distant.has(note)) {
        const characters = charactersBetween(block, note.block)
        if (characters <= options.far || block.section === note.block.section) continue
        distant.add(note)
        report(place, 'distant', { ...data, characters }, { severity: 'warning', related: related([note]) })
      }
    }
    if (selling && orphans.length === 1 && isOrphan(orphans[0], document)) {
      const [{ block, start, symbol }] = orphans
      report({ block, start, end: start + symbol.length }, 'orphan', { symbol }, { severity: 'warning', confidence: 0.7 })
    }
  },
})

/** What a note says that limits a claim. */
const noteWords = ['cue.note-opening', 'cue.terms-apply', 'fact.burden']

const shown = (symbol: string): string => (symbol[0] === '^' ? `[${symbol}]` : symbol)

const related = (notes: readonly Note[]) => notes.map((note) => ({ at: note, message: 'This note.' }))

/** Required fields of a form are marked so. */
const isFormField = (document: AnnotatedDocument): boolean => document.has('cue.required-field') && document.controls.length > 0

/** Several notes for one sign, where no other marker could mean them. */
const isAmbiguous = (marker: Marker, markers: readonly Marker[]): boolean =>
  marker.notes.every((note) => note.firm && note.start === 0) && markers.filter(({ symbol }) => symbol === marker.symbol).length < marker.notes.length

/** A lone note at the start of its block. In a page with pictures its marker may stand in one of them. */
function isOrphan({ block, start, symbol }: Note, document: AnnotatedDocument): boolean {
  if (start !== 0 || !/^[*†‡]$/.test(symbol) || block.role === 'heading' || block.role === 'listItem' || enclosing(block, 'form') !== undefined)
    return false
  if (document.blocks.some(({ role }) => role === 'alt' || role === 'label' || role === 'placeholder')) return false
  return noteWords.some((label) => document.findIn(block, label, { conditional: true, negated: true }).length > 0)
}
