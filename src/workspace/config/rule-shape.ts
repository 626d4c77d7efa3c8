import type { Shape } from './shape.ts'

const text = (description: string): Shape => ({ type: 'text', description })
const texts = (description: string): Shape => ({ type: 'list', of: { type: 'text' }, orOne: true, description })

const phraseKeys = {
  patterns: texts('Phrase patterns, one a line (docs/patterns.md).'),
  labels: { type: 'list', of: { type: 'text', of: 'label' }, orOne: true, description: 'Labels of the vocabulary, such as fact.price.' },
} as const satisfies Record<string, Shape>

const within = (description: string): Shape => ({ type: 'text', of: 'level', description })

/** One set of phrases: its patterns alone, or an object that says more of them. */
const phrases = (keys: Readonly<Record<string, Shape>>): Shape & { readonly type: 'either' } => ({
  type: 'either',
  of: [{ type: 'text' }, { type: 'object', keys: { ...phraseKeys, ...keys } }],
})

const listOf = (of: Shape, description: string): Shape => ({ type: 'list', of, orOne: true, description })

const value: Shape & { readonly type: 'either' } = {
  type: 'either',
  of: [{ type: 'text' }, { type: 'number' }, { type: 'list', of: { type: 'text' } }],
}

const bound = (description: string): Shape => ({ type: 'either', of: [{ type: 'number' }, { type: 'text' }], description })

const example: Shape = {
  type: 'object',
  keys: {
    bad: text('Copy that must be reported.'),
    at: texts('The words that must be marked, and no others.'),
    good: text('Copy that must not be reported.'),
    nearMiss: text('Copy that looks like a finding and is none.'),
    todo: text('Copy with which the rule still does the wrong thing.'),
    today: { type: 'text', of: 'today', description: 'What it does with it today.' },
    note: text('Why.'),
    format: { type: 'text', of: 'exampleFormat', description: 'Format of the text; markdown when absent.' },
    kind: { type: 'text', of: 'kind', description: "Kind of the document; the rule's first when absent." },
    role: { type: 'text', of: 'role', description: 'Makes the whole text one block of that role.' },
    asOf: { type: 'text', of: 'day', description: 'Day on which it is judged.' },
    options: { type: 'map', of: value, description: 'Options of the rule, where they are not as they come.' },
  },
}

const claim = phrases({
  roles: { type: 'list', of: { type: 'text', of: 'role' }, orOne: true, description: 'Roles of block in which it counts.' },
  also: { type: 'list', of: { type: 'text', of: 'feature' }, orOne: true, description: 'Claims that count though their clause takes them back.' },
})

const rule: Shape = {
  type: 'object',
  keys: {
    id: text('pack/bad-thing: it names what is wrong.'),
    aliases: texts('Earlier ids.'),
    status: { type: 'text', of: 'status', description: 'preview rules run only when asked for; stable when absent.' },
    severity: { type: 'text', of: 'severity', description: 'How much a true finding matters.' },
    confidence: { type: 'number', least: 0.01, most: 1, description: 'Share of findings expected to be right; 0.8 when absent.' },
    kinds: { type: 'list', of: { type: 'text', of: 'reads' }, orOne: true, description: 'Kinds of document, or groups of kinds; all when absent.' },
    laws: texts('Ids of laws it rests on.'),
    evidence: { type: 'list', of: { type: 'text', of: 'class' }, orOne: true, description: 'Classes of evidence that settle its findings.' },
    claim: { type: 'either', of: [...claim.of, { type: 'list', of: { type: 'text' } }], description: 'What the copy says.' },
    unless: listOf(phrases({ within: within('How near it must stand; sentence when absent.') }), 'What excuses the claim: any of these.'),
    needs: listOf(
      { type: 'object', keys: { ...phraseKeys, within: within('How near it must stand.') }, required: ['within'] },
      'Disclosures that the claim needs: each of these.',
    ),
    conflicts: listOf(phrases({ within: within('How near it must stand; document when absent.') }), 'What the claim contradicts: any of these.'),
    requires: listOf(phrases({}), 'What a document of these kinds must have: each of these.'),
    options: {
      type: 'map',
      of: {
        type: 'object',
        keys: {
          type: { type: 'text', of: 'optionType', description: 'What its value is; strings is a list of texts.' },
          default: { ...value, description: 'What it is where no config says otherwise.' },
          description: text('What it changes.'),
        },
        required: ['type', 'default', 'description'],
      },
      description: 'What configs can set, by name: {name} in the message, a bound of limits, or the list of allow.',
    },
    limits: {
      type: 'map',
      of: {
        type: 'object',
        keys: {
          over: bound('The claim counts when its amount is more than this: a number, or the name of an option.'),
          under: bound('The claim counts when its amount is less than this: a number, or the name of an option.'),
        },
      },
      description: 'Bounds of amounts that the claim names, as most:{number}; a duration is counted in days.',
    },
    allow: text('Name of an option of the type strings: a claim in whose sentence one of its texts stands is none.'),
    fix: {
      type: 'either',
      of: [
        { type: 'text' },
        {
          type: 'object',
          keys: {
            text: text('What to write instead of the claim; empty to leave it out.'),
            title: text('What the fix is called.'),
            safe: { type: 'boolean', description: 'Whether --fix may do it without being asked for suggestions; false when absent.' },
          },
          required: ['text'],
        },
      ],
      description: 'What to write in the place of the claim.',
    },
    message: text('What is wrong, one sentence; {text} are the words found, {against} what conflicts with them.'),
    summary: text('What it finds, for lists of rules; the message when absent.'),
    why: text('Who is harmed and how.'),
    instead: text('What to write instead.'),
    examples: { type: 'list', of: example, description: 'At least three bad and three good ones, of which one is a nearMiss.' },
  },
  required: ['id', 'severity', 'message', 'why', 'instead', 'examples'],
}

/** A file of rules that are data. */
export const ruleFileShape: Shape & { readonly type: 'object' } = {
  type: 'object',
  keys: {
    $schema: text('Where the JSON Schema of this file is, for editors.'),
    pack: text('What the ids of its rules begin with.'),
    version: text('Version of the pack.'),
    groups: { type: 'map', of: { type: 'text' }, description: 'Named groups of words, <name> in patterns.' },
    lexicon: { type: 'map', of: { type: 'text' }, description: 'Phrase patterns by label (pack.name), for several rules.' },
    rules: { type: 'list', of: rule },
  },
  required: ['pack', 'rules'],
}
