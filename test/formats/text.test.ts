import { describe, expect, it } from 'vitest'
import { type Block, type Document, enclosing, Source } from '../../src/document/index.ts'
import type { ParseOptions } from '../../src/formats/format.ts'
import { parseText } from '../../src/formats/text.ts'
import fc from '../fast-check.ts'

const parse = (text: string, options: ParseOptions = {}): Document => parseText(new Source('copy.txt', text), options)

/** `role: text` of each block. */
const outline = (text: string): string[] => parse(text).blocks.map((block) => `${block.role}: ${block.text}`)

/** What the file has where a block's words stand. */
function sourceOf(block: Block, words: string): string {
  const at = block.text.indexOf(words)
  expect(at, words).not.toBe(-1)
  const { start, end } = block.range(at, at + words.length)
  return block.document.source.text.slice(start.offset, end.offset)
}

const LONG = 'We take your money back within thirty days of the purchase'

describe('paragraphs', () => {
  it('are parted by empty lines', () => {
    expect(outline('Your order shipped.\nIt arrives soon.\n\n\nThank you.')).toEqual([
      'paragraph: Your order shipped.\nIt arrives soon.',
      'paragraph: Thank you.',
    ])
  })

  it('join lines that a program wrapped', () => {
    expect(outline(`${LONG},\nwithout questions.`)).toEqual([`paragraph: ${LONG}, without questions.`])
  })

  it('keep the line ends that the writer made', () => {
    expect(outline('Lumen Ltd\n5 High Street\nLeeds')).toEqual(['paragraph: Lumen Ltd\n5 High Street\nLeeds'])
  })

  it.each(['\n', '\r\n', '\r'])('end at %j', (lineEnd) => {
    const [first, second] = parse(['Now free.', '', 'Only today.'].join(lineEnd)).blocks
    expect([first.text, second.text]).toEqual(['Now free.', 'Only today.'])
    expect(second.position.start).toMatchObject({ line: 3, column: 1 })
  })

  it('start after a byte order mark, in the first column', () => {
    const [block] = parse('\uFEFFNow free.\n\nToday.').blocks
    expect(block.text).toBe('Now free.')
    expect(block.position.start).toMatchObject({ line: 1, column: 1, offset: 1 })
  })

  it('leave out lines drawn with dashes', () => {
    expect(outline('First offer.\n\n* * * * *\n\nSecond offer.\n_____\nThird.')).toEqual([
      'paragraph: First offer.',
      'paragraph: Second offer.',
      'paragraph: Third.',
    ])
  })
})

describe('headings', () => {
  it.each([
    ['by themselves above prose', 'Refund policy\n\nYou can return anything.', 3],
    ['underlined with =', 'Refund policy!\n==========\nYou can return anything.', 1],
    ['underlined with -', 'Refund policy\n-----\n\nYou can return anything.', 2],
    ['in capitals', 'REFUND POLICY\n\nYou can return anything.', 2],
    ['in capitals right above the text', 'REFUND POLICY\nYou can return anything.', 2],
  ])('%s', (_, text, depth) => {
    const [heading, paragraph] = parse(text).blocks
    expect(heading).toMatchObject({ role: 'heading', data: { depth } })
    expect(paragraph).toMatchObject({ role: 'paragraph', text: 'You can return anything.' })
    expect(paragraph.section.heading).toBe(heading)
  })

  it.each([
    ['a message of one line', 'Free delivery today'],
    ['a message of one line in capitals', 'SALE ENDS TONIGHT\n'],
    ['the last line', 'You can return anything.\n\nThe Lumen crew'],
    ['the label of a button', 'Free for 14 days.\n\nStart my trial\n\nThen $12 a month until you cancel.'],
    ['the label of a button in capitals', 'Free for 14 days.\n\nSHOP NOW\n\nThen $12 a month.'],
    ['a label in brackets', 'Free.\n\n[Your plan]\n\nThen $12 a month.'],
    ['a greeting', 'Hello there\n\nYour order shipped.'],
    ['a name below a farewell', 'Best,\n\nAda\n\nP.S. We never sell data.'],
    ['a sentence', 'Refunds are easy.\n\nYou can return anything.'],
    ['a price', 'Plus for $9\n\nYou can return anything.'],
    ['a name', 'It is free.\n\nAda\n\nWe never sell data.'],
    ['a line to fill in', 'FULL NAME ________\n\nWe never sell data.'],
    ['a line above another such line', 'Plus\n\nPremium\n\nBasic'],
    ['a web address', 'https://lumen.example/plans\n\nYou can return anything.'],
    ['a line in capitals among others', 'BUY BUY BUY\nBUY MORE OF IT\nand stop.'],
  ])('are not: %s', (_, text) => {
    expect(parse(text).blocks.map((block) => block.role)).not.toContain('heading')
  })
})

describe('lists', () => {
  it('hold one item for each bullet', () => {
    const { blocks } = parse('You get:\n- free returns\n- a guarantee\n\n- support\n\nAll included.')
    expect(blocks.map((block) => [block.role, block.text, block.data.bullet])).toEqual([
      ['paragraph', 'You get:', undefined],
      ['listItem', 'free returns', '-'],
      ['listItem', 'a guarantee', '-'],
      ['listItem', 'support', '-'],
      ['paragraph', 'All included.', undefined],
    ])
    const lists = blocks.slice(1, 4).map((block) => enclosing(block, 'list'))
    expect(new Set(lists).size).toBe(1)
    expect(enclosing(blocks[1], 'item')).not.toBe(enclosing(blocks[2], 'item'))
    expect(enclosing(blocks[4], 'list')).toBeUndefined()
  })

  it('may be numbered', () => {
    const { blocks } = parse('1. Open the app.\n2) Tap Cancel.')
    expect(blocks.map((block) => block.data.bullet)).toEqual(['1.', '2)'])
  })

  it('carry an item over wrapped and indented lines', () => {
    expect(outline(`• ${LONG}\nwithout questions\n• Free\n  for all\nNot the list.`)).toEqual([
      `listItem: ${LONG} without questions`,
      'listItem: Free\nfor all',
      'paragraph: Not the list.',
    ])
  })

  it('are not begun by a number at the start of a wrapped line', () => {
    expect(outline(`${LONG} on day\n30. After that we do not.`)).toHaveLength(1)
  })

  it('keep the asterisk of a note', () => {
    const { blocks } = parse('Free for life*\n\n* Terms apply.\n\n*Of the device.')
    expect(blocks[1]).toMatchObject({ role: 'listItem', text: 'Terms apply.', data: { bullet: '*' } })
    expect(blocks[2]).toMatchObject({ role: 'paragraph', text: '*Of the device.' })
  })
})

describe('quotes', () => {
  it('lose their marks and keep their places', () => {
    const { blocks } = parse('We refunded it.\n\n> You promised\n> a full refund.\n>> Guaranteed!\nSorry.')
    expect(blocks.map((block) => `${block.role}: ${block.text}`)).toEqual([
      'paragraph: We refunded it.',
      'quote: You promised\na full refund.',
      'quote: Guaranteed!',
      'paragraph: Sorry.',
    ])
    expect(enclosing(blocks[1], 'quote')).toBe(enclosing(blocks[2], 'quote'))
    expect(sourceOf(blocks[1], 'promised\na full')).toBe('promised\n> a full')
    expect(sourceOf(blocks[2], 'Guaranteed!')).toBe('Guaranteed!')
  })

  it.each([
    ['On 3 May 2026, a customer wrote:\n> Is it free?'],
    ['On 3 May 2026 at 10:00, a customer\n<customer@buyer.example> wrote:\n\n> Is it free?'],
    ['-----Original Message-----\nFrom: a customer\n\nIs it free?'],
    ['---------- Forwarded message ---------\nIs it free?'],
    ['From: a customer\nSent: Monday\nTo: us\nSubject: Question\n\nIs it free?'],
  ])('of an earlier message: %j', (reply) => {
    const { blocks } = parse(`Yes, it is.\n\n${reply}`)
    expect(blocks[0].role).toBe('paragraph')
    expect(blocks.slice(1).map((block) => block.role)).toEqual(blocks.slice(1).map(() => 'quote'))
    expect(blocks.at(-1)?.text).toContain('Is it free?')
  })

  it('are not begun by a sentence that says who wrote', () => {
    expect(outline('On Monday a customer wrote:\nIt is free.')).toEqual(['paragraph: On Monday a customer wrote:\nIt is free.'])
  })
})

describe('signature', () => {
  it('is a footer', () => {
    const { blocks } = parse('It is free.\n-- \nLumen Ltd\nLeeds')
    expect(enclosing(blocks[0], 'footer')).toBeUndefined()
    expect(enclosing(blocks[1], 'footer')).toBeDefined()
    expect(blocks[1].text).toBe('Lumen Ltd\nLeeds')
  })
})

describe('links', () => {
  it('are marked without the stop that follows', () => {
    const [block] = parse('Cancel at https://lumen.example/cancel?a=1. Or see (www.lumen.example).').blocks
    const links = block.marks.filter((mark) => mark.kind === 'link')
    expect(links.map((mark) => mark.href)).toEqual(['https://lumen.example/cancel?a=1', 'www.lumen.example'])
    expect(links.map((mark) => block.text.slice(mark.start, mark.end))).toEqual(links.map((mark) => mark.href))
  })

  it('name the variables in them', () => {
    const [block] = parse('Leave: https://lumen.example/u/{{ token }}?e=*|EMAIL|*.').blocks
    expect(block.marks.find((mark) => mark.kind === 'link')?.href).toBe('https://lumen.example/u/{{token}}?e={{EMAIL}}')
  })
})

describe('templates', () => {
  it('are variables', () => {
    const [block] = parse('Hi {{ first_name }}, it is free.').blocks
    expect(block.text).toBe('Hi \uFFFC, it is free.')
    expect(sourceOf(block, '\uFFFC')).toBe('{{ first_name }}')
    expect(sourceOf(block, 'it is free.')).toBe('it is free.')
  })

  it('are text when switched off', () => {
    expect(parse('Hi {{ first_name }}.', { templates: 'off' }).blocks[0].text).toBe('Hi {{ first_name }}.')
  })
})

describe('draft of an e-mail', () => {
  it('gives subject, sender and preheader their roles', () => {
    const document = parse('Subject: 50% off\nFrom: Lumen <hello@lumen.example>\nPreview text: Only today\n\nDear customer,\n\nbuy now.')
    expect(document.blocks.map((block) => `${block.role}: ${block.text}`)).toEqual([
      'subject: 50% off',
      'from: Lumen',
      'preheader: Only today',
      'paragraph: Dear customer,',
      'paragraph: buy now.',
    ])
    expect(enclosing(document.blocks[0], 'part')?.data.part).toBe('headers')
    expect(enclosing(document.blocks[3], 'part')?.data.part).toBe('text')
    expect(document.meta.fields.get('subject')).toBe('50% off')
    expect(document.blocks[0].position.start).toMatchObject({ line: 1, column: 10 })
  })

  it.each([['Note: this is free.\nSubject: to terms.'], ['From: Leeds\nTo: London\n\nFree.'], ['Subject: to terms\nand more']])(
    'is not %j',
    (text) => {
      expect(parse(text).blocks.map((block) => block.role)).not.toContain('subject')
    },
  )
})

describe('one role for all', () => {
  it('makes one block', () => {
    const { blocks } = parse('- Now free\n\n> really', { role: 'string' })
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ role: 'string', text: '- Now free\u2028really' })
  })

  it('makes none of nothing', () => {
    expect(parse(' \n', { role: 'string' }).blocks).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'free',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '> ',
    '- ',
    '1. ',
    '-- ',
    '---',
    '===',
    'SALE',
    'On x wrote:',
    'Subject: ',
    '{{a}}',
    'https://a.example/',
    '\uFEFF',
    '\0',
    '😀',
    '\uD800',
    'é',
  )

  it('maps every character to itself, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = parse(pieces.join(''), { templates: 'off' })
        const { text } = document.source
        for (const block of document.blocks) {
          let last = 0
          for (let at = 0; at < block.text.length; at++) {
            const [start, end] = block.map.range(at, at + 1)
            expect(start).toBeGreaterThanOrEqual(last)
            last = start
            if (!/\s/.test(block.text[at])) expect(text.slice(start, end)).toBe(block.text[at])
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one long line', '!'.repeat(1_000_000)],
    ['many quote marks', '>'.repeat(300_000)],
    ['many openers', '{{'.repeat(50_000)],
    ['many rules', '---\n'.repeat(50_000)],
    ['many attributions', 'On a\n'.repeat(50_000)],
    ['many signatures', '-- \n'.repeat(50_000)],
    ['many headings', 'Title\n\n'.repeat(30_000)],
    ['many blanks', `${'\n'.repeat(300_000)}a`],
    ['quotes and blanks', 'a\n\n\n\n> b\n'.repeat(20_000)],
    ['an attribution above many empty lines', `On a wrote:\n${'\n'.repeat(100_000)}> b`],
    ['short lines with much space', `a${' '.repeat(1000)}\n`.repeat(500)],
  ])('takes linear time: %s', (_, text) => {
    const started = performance.now()
    parse(text)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
