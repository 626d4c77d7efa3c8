import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { readMarkers } from '../../src/rule/markers.ts'

const parsers = new Parsers()

const read = async (text: string, format: 'markdown' | 'html' | 'text' | 'email' = 'markdown') => {
  const parse = await parsers.get(format)
  return readMarkers(parse(new Source(`example.${format}`, text), parsers.options))
}

/** `word symbol -> first note`, one for each marker. */
const pairs = async (text: string, format?: 'markdown' | 'html' | 'text' | 'email') =>
  (await read(text, format)).markers.map(({ word, symbol, notes }) => `${word} ${symbol} -> ${notes[0]?.text ?? 'none'}`)

describe('markers that lead to a note', () => {
  it.each([
    ['an asterisk and a paragraph', '$9.99/mo*\n\n\\*Then $29.', ['$9.99/mo * -> Then $29.']],
    ['a list of one item', '$9.99/mo*\n\n* Then $29.', ['$9.99/mo * -> Then $29.']],
    ['an emphasised paragraph', '$9.99/mo*\n\n*Then $29.*', ['$9.99/mo * -> Then $29.']],
    ['bold that never closes', 'Upgrade*\n\n**Business only.*', ['Upgrade * -> Business only.']],
    ['an asterisk after bold text', '**50% off**\\*\n\n\\* Lamps only.', ['off * -> Lamps only.']],
    ['brackets around the sign', 'Sale*\n\n(*) Selected lines.', ['Sale * -> Selected lines.']],
    ['daggers', 'Free†\n\n† With a plan.', ['Free † -> With a plan.']],
    ['a footnote', 'Free[^1]\n\n[^1]: With a plan.', ['Free ^1 -> With a plan.']],
    ['a number in brackets', 'Faster than ever.[1]\n\n[1] In May 2026.', ['ever. [1] -> In May 2026.']],
    ['two signs, two notes', 'Free* and fast**\n\n\\* Over £40.\n\n\\*\\* In Leeds.', ['Free * -> Over £40.', 'fast ** -> In Leeds.']],
    ['two markers, one note', '20%* or 10%*\n\n\\* Until Sunday.', ['20% * -> Until Sunday.', '10% * -> Until Sunday.']],
  ])('%s', async (_, text, expected) => {
    expect(await pairs(text)).toEqual(expected)
  })

  it.each([
    ['a raised sign', '<p>Free<sup>*</sup></p><p><sup>*</sup> Over £40.</p>', ['Free * -> Over £40.']],
    ['a raised number', '<p>Proven<sup>1</sup></p><p><sup>1</sup> In vitro.</p>', ['Proven 1 -> In vitro.']],
    ['a raised number and a numbered list', '<p>Proven<sup>1</sup></p><ol><li>In vitro.</li></ol>', ['Proven 1 -> In vitro.']],
    ['a line of the same block', '<p>Free*<br>* Over £40.</p>', ['Free * -> Over £40.']],
    ['notes that run on', '<p>Free* and fast†</p><p>*Over £40. †In Leeds.</p>', ['Free * -> Over £40.', 'fast † -> In Leeds.']],
  ])('HTML: %s', async (_, text, expected) => {
    expect(await pairs(text, 'html')).toEqual(expected)
  })

  it('takes the next note of its sign, not an earlier one', async () => {
    expect(await pairs('\\* Early.\n\nFree*\n\n\\* Late.')).toEqual(['Free * -> Late.'])
  })

  it('does not take a hidden note', async () => {
    expect(await pairs('<p>Free*</p><p hidden>* Over £40.</p>', 'html')).toEqual(['Free * -> none'])
  })

  it('keeps the parts of a mail apart', async () => {
    const mail =
      'From: a@b.example\nSubject: Hi\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nFree*\n\n--x\nContent-Type: text/html\n\n<p>Free*</p><p>* Over 40.</p>\n--x--\n'
    expect(await pairs(mail, 'email')).toEqual(['Free * -> none', 'Free * -> Over 40.'])
  })
})

describe('signs that are no markers', () => {
  it.each([
    ['lists', '* one\n* two\n* three'],
    ['multiplication', 'A room of 3 * 4 m, or 3*4.'],
    ['censored words', 'What the f*** and f***ing.'],
    ['stars', 'A 4* hotel, rated *****.'],
    ['grades', 'An A* in maths.'],
    ['wildcards', 'Cookies _ga* and pages docs/api*.'],
    ['code', 'Use `foo*` here.'],
    ['units and powers', 'Of 12 m², 3 km² and 10³.'],
    ['unclosed bold', 'Nice** work, and more.'],
    ['telephone keys', 'Dial *123# or press *.'],
  ])('%s', async (_, text) => {
    expect(await pairs(text)).toEqual([])
  })

  it.each([
    ['emphasis in plain text', 'This is *really* new and *very nice*.', 'text'],
    ['required fields', '<form><label>Name* <input></label><input placeholder="Mail*"></form>', 'html'],
    ['ordinals and cents', '<p>On 1<sup>st</sup> May for $9<sup>99</sup>.</p>', 'html'],
    ['numbers that are links', '<p>Faster<a href="#n1">[1]</a> now.</p>', 'html'],
  ] as const)('%s', async (_, text, format) => {
    expect(await pairs(text, format)).toEqual([])
  })
})

describe('notes without a marker', () => {
  it('are orphans when their sign is written', async () => {
    const { orphans } = await read('Nothing here.\n\n\\* Terms apply.')
    expect(orphans.map(({ text }) => text)).toEqual(['Terms apply.'])
  })

  it('are nothing when a list or emphasis will do', async () => {
    expect((await read('Nothing here.\n\n* Terms apply.\n\n*Really.*')).orphans).toEqual([])
  })
})

describe('questions', () => {
  it('joins blocks by their markers', async () => {
    const parse = await parsers.get('markdown')
    const document = parse(new Source('a.md', 'Free*\n\nMore.\n\n\\* Over £40.'), parsers.options)
    const { joins, notesOf, charactersBetween } = readMarkers(document)
    const [claim, more, note] = document.blocks
    expect(joins(claim, note)).toBe(true)
    expect(joins(note, claim)).toBe(true)
    expect(joins(claim, more)).toBe(false)
    expect(charactersBetween(claim, note)).toBe(more.text.length)
    expect(notesOf({ block: claim, start: 0, end: 4 }).map(({ text }) => text)).toEqual(['Over £40.'])
    expect(notesOf({ block: more, start: 0, end: 4 })).toEqual([])
  })

  it.each([
    ['markers and notes', 'a*\n\n\\* b\n\n'],
    ['markers', 'word* '],
    ['notes', '<br>* x'],
    ['numbers', 'word[1] '],
  ])('stays linear in many %s', async (_, unit) => {
    const format = unit.startsWith('<') ? 'html' : 'text'
    const time = async (count: number) => {
      const parse = await parsers.get(format)
      const document = parse(new Source('a', unit.repeat(count)), parsers.options)
      const start = performance.now()
      readMarkers(document)
      return performance.now() - start
    }
    await time(500)
    expect(await time(20_000)).toBeLessThan(3000)
  })
})
