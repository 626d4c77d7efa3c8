// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template syntax is what the examples show
import { type Block, enclosing, kinds, type Place, variableKinds } from '../../src/document/index.ts'
import { type AnnotatedDocument, type Annotation, defineRule, hereToo, isBetweenQuotes, TakenPlaces } from '../../src/rule/index.ts'

export default defineRule({
  id: 'template/leftover-placeholder',
  since: '0.1.0',
  severity: 'warning',
  confidence: 0.9,
  // Articles speak of placeholders.
  kinds: kinds.filter((kind) => kind !== 'editorial' && kind !== 'help-article'),
  laws: [],
  summary: 'A stand-in that somebody meant to replace before the copy goes out.',
  why: 'Readers meet "[Your Company]" or "Hi ," and see that nobody looked; in terms and prices they cannot tell what is agreed.',
  instead: 'Write what belongs there, or take the sentence out.',
  messages: {
    slot: "'{text}' stands where something was to be filled in{again}.",
    note: "'{text}' is a note to the writer, not copy{again}.",
    name: "'{text}' greets a placeholder{again}.",
    variable: "The placeholder '{name}' has no real name{again}.",
    greeting: {
      text: "The greeting has nothing to say when '{name}' is empty{again}.",
      help: 'Give the placeholder a default, such as "there", or greet without a name where there is none.',
    },
  },
  examples: [
    { bad: 'Welcome to [Your Company]!', at: '[Your Company]', message: 'slot', kind: 'landing' },
    { bad: 'Everyone at [BRAND] thanks you.', at: '[BRAND]', message: 'slot', kind: 'email-offer' },
    { bad: 'Dear [Insert name here], your box is on its way.', at: '[Insert name here]', message: 'slot', kind: 'email-offer' },
    { bad: 'These terms are between you and [Company Name].', at: '[Company Name]', message: 'slot', kind: 'terms' },
    {
      bad: '# [Company Name] writes\n\nWelcome to [Company Name].\n\n[Company Name] Ltd',
      at: '[Company Name]',
      message: 'slot',
      kind: 'email-offer',
      note: 'one finding, which counts the other two',
    },
    { bad: 'Launch date: TBD', at: 'TBD', message: 'note', kind: 'product' },
    { bad: 'Lorem ipsum dolor sit amet, consectetur adipiscing.', at: 'Lorem ipsum dolor sit amet', message: 'note', kind: 'landing' },
    { bad: 'Hi FIRST NAME, your box is on its way.', at: 'Hi FIRST NAME', message: 'name', kind: 'email-offer' },
    { bad: 'Your box leaves on {{TODO}}.', at: '\uFFFC', message: 'variable', kind: 'email-transactional' },
    { bad: 'Hi *|FNAME|*, our boxes are back.', at: '\uFFFC', message: 'greeting', severity: 'info', kind: 'newsletter' },
    { bad: 'Hi {{first_name}}, our boxes are back.', at: '\uFFFC', message: 'greeting', severity: 'info', kind: 'email-offer' },
    { good: 'Hi {{ first_name | default: "there" }}, our boxes are back.', kind: 'email-offer' },
    { good: 'Hi{% if first_name %} {{ first_name }}{% endif %}, our boxes are back.', kind: 'email-offer' },
    { good: 'Everyone at [BRAND] thanks you.\n\n[BRAND]: https://larkfield.example', kind: 'email-offer', note: 'a link' },
    { good: 'Run `candor [OPTIONS] [NAME]`.', kind: 'product', note: 'code' },
    { nearMiss: '- [x] Packed\n- [ ] Posted', kind: 'product' },
    { nearMiss: 'They "recieved [sic] it" and said so.[1]', kind: 'landing' },
    { nearMiss: 'Larkfield Ltd (the "Company") and [the Customer] agree. Usage: candor [OPTIONS]', kind: 'terms' },
    {
      nearMiss: 'Read this out: “A prize draw by [Your Name]. Larkfield has no part in it.” Then draw.',
      kind: 'terms',
      note: 'words to say, quoted',
    },
    {
      nearMiss: '## Model cancellation form\n\nTo Larkfield Ltd:\n\nI cancel my contract of [insert date].\n\n[Your Name]',
      kind: 'terms',
      note: 'the reader fills it in',
    },
    { nearMiss: 'A notice reads:\n\n> I, [Your Name], own what was copied.', kind: 'terms', note: 'set off as a quotation' },
    { bad: '## Model cancellation form\n\nI cancel.\n\n## Who we are\n\n[Company Name] Ltd', at: '[Company Name]', message: 'slot', kind: 'terms' },
    { nearMiss: 'Form ISO-9001 and sizes S to XXX-Large.', kind: 'product' },
    { nearMiss: 'Hi {{name}}, your parcel has left.', kind: 'email-transactional', note: 'whoever ordered gave a name' },
  ],

  check({ document, report }) {
    const taken = new TakenPlaces()
    const found = new Map<string, { message: Message; name: string; places: Place[] }>()
    const add = (message: Message, name: string, { block, start, end }: Place): void => {
      const key = `${message} ${name.toLowerCase()}`
      const same = found.get(key)
      if (same === undefined) found.set(key, { message, name, places: [{ block, start, end }] })
      else same.places.push({ block, start, end })
    }
    for (const message of ['slot', 'name', 'note'] as const) {
      for (const words of document.find(`cue.leftover-${message}`, { question: true, conditional: true, negated: true })) {
        if (!taken.touches(words) && !isSample(words)) add(message, words.text, words)
        taken.take(words)
      }
    }
    const isBulk = document.isA('email-offer', 'newsletter')
    for (const block of document.blocks) {
      if (block.hidden) continue
      for (const { kind, start, end, name = '', guarded } of block.marks) {
        if (kind !== 'variable' || document.isCode({ block, start, end })) continue
        if (STAND_INS.has(name.toLowerCase())) add('variable', name, { block, start, end })
        else if (isBulk && guarded !== true && isGreeted(document, block, start) && variableKinds(name).includes('person'))
          add('greeting', name, { block, start, end })
      }
    }
    // Whoever replaces one of them searches for the rest.
    for (const { message, name, places } of found.values()) {
      const [first, ...rest] = places
      const less = message === 'greeting' ? ({ severity: 'info', confidence: 0.8 } as const) : {}
      report(first, message, { name, again: andElsewhere(rest.length) }, { ...less, related: hereToo(rest) })
    }
  },
})

type Message = 'slot' | 'name' | 'note' | 'variable' | 'greeting'

function andElsewhere(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ', here and in one more place' : `, here and in ${count} more places`
}

/** Whether a policy gives its reader words to use: quoted, set off, or announced as a sample. What stands in brackets is then theirs to fill in. */
const isSample = (words: Annotation): boolean =>
  isBetweenQuotes(words) ||
  (words.document.isA('policy') && (enclosing(words.block, 'quote') !== undefined || words.near('cue.sample', 'section', { conditional: true })))

/** Names that say only that a name is missing. */
const STAND_INS = new Set(['todo', 'tbd', 'tbc', 'xxx', 'xxxx', 'fixme', 'placeholder', 'variable_name', 'insert_name_here'])

/** Whether a greeting ends where the variable begins. */
const isGreeted = (document: AnnotatedDocument, block: Block, at: number): boolean =>
  document.findIn(block, 'cue.greeting').some(({ end }) => block.text.slice(end, at).trim() === '' && end <= at)
