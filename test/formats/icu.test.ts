import { parse as formatJs } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { bracedStretches, type IcuNode, looksIcu, parseIcu, wordings } from '../../src/formats/icu.ts'
import fc from '../fast-check.ts'

/** The wordings of a message, each argument as its name in angle brackets. */
function said(message: string): string[] {
  const nodes = parseIcu(message)
  if (typeof nodes === 'number') return [`wrong at ${nodes}`]
  return wordings(nodes).map((wording) =>
    wording.map((node) => (node.type === 'argument' ? `<${node.name}>` : (node.says ?? message.slice(node.start, node.end)))).join(''),
  )
}

describe('a message', () => {
  it.each([
    ['plain', 'Save now', ['Save now']],
    ['arguments', 'Hi {name}, {n, number} on {d, date, ::yMMMd} {0}', ['Hi <name>, <n> on <d> <0>']],
    ['plural', 'Only {n, plural, =0 {none} one {# seat} other {# seats}} left', ['Only none left', 'Only <n> seat left', 'Only <n> seats left']],
    ['offset', '{n, plural, offset:1 one {# more} other {# others}}', ['<n> more', '<n> others']],
    ['ordinal', 'Your {n, selectordinal, one {#st} two {#nd} other {#th}} order', ['Your <n>st order', 'Your <n>nd order', 'Your <n>th order']],
    ['select', '{plan, select, pro {Pro: #} other {Basic}} plan', ['Pro: # plan', 'Basic plan']],
    [
      'nested',
      '{g, select, f {her {n, plural, one {seat} other {# seats}}} other {their {n, plural, one {seat} other {# seats}}}}!',
      ['her seat!', 'her <n> seats!', 'their seat!', 'their <n> seats!'],
    ],
    ['side by side', '{a, plural, one {x} other {xs}} and {b, plural, one {y} other {ys}}', ['x and ys', 'xs and ys', 'xs and y']],
    ['no other', '{a, plural, one {x} many {xs}}', ['x', 'xs']],
    ['apostrophes', "it''s '{name}' and '{'' #'' and don't 'quote", ["it's {name} and {' #' and dont 'quote"]],
    ['a quoted brace', "use '{' and '}' for {x}", ['use { and } for <x>']],
    ['a quoted hash', "{n, plural, other {# of '#'}}", ['<n> of #']],
    ['an open quote', "say '{to the end", ['say {to the end']],
    ['a style with braces', "{n, number, ::currency/{x} '}'} due", ['<n> due']],
  ])('is read: %s', (_, message, expected) => {
    expect(said(message)).toEqual(expected)
  })

  it.each(['{', '{n, plural, one {a}', '{n, plural, {a}}', '{a b}', '{n, select, other {a} b}'])('is none: %s', (message) => {
    expect(parseIcu(message)).toBeTypeOf('number')
  })

  it('gives eight wordings whole and further branches alone', () => {
    const options = Array.from({ length: 10 }, (_, at) => `o${at} {b${at}}`).join(' ')
    const found = said(`Pre {x, select, ${options} other {c}} post`)
    expect(found).toHaveLength(11)
    expect(found[7]).toBe('Pre b7 post')
    expect(found[8]).toBe('b8')
    expect(found[10]).toBe('c')
  })

  it('is told from plain text', () => {
    expect(looksIcu('{n, plural, one {a} other {b}}')).toBe(true)
    expect(looksIcu("it''s {name}")).toBe(true)
    expect(looksIcu("'{'")).toBe(true)
    expect(looksIcu('Hi {name}')).toBe(false)
    expect(looksIcu("it''s free")).toBe(false)
    expect(looksIcu('a, plural, {')).toBe(false)
  })

  it('leaves the text outside its braces when it cannot be read', () => {
    const message = 'a {b {c} d} e } f {g'
    expect(bracedStretches(message).map(([start, end]) => message.slice(start, end))).toEqual(['{b {c} d}', '{g'])
  })
})

/** Both trees in one form, runs of text joined. */
interface Plain {
  text?: string
  name?: string
  options?: [string, Plain[]][]
}

function joined(list: readonly Plain[]): Plain[] {
  const out: Plain[] = []
  for (const item of list) {
    const last = out.at(-1)
    if (item.text !== undefined && last?.text !== undefined) last.text += item.text
    else if (item.text !== '') out.push({ ...item })
  }
  return out
}

const ours = (nodes: readonly IcuNode[], message: string): Plain[] =>
  joined(
    nodes.map((node) => {
      if (node.type === 'text') return { text: node.says ?? message.slice(node.start, node.end) }
      if (node.type === 'argument') return { name: message[node.start] === '#' ? '#' : node.name }
      return { name: node.name, options: node.options.map(({ selector, nodes }): [string, Plain[]] => [selector, ours(nodes, message)]) }
    }),
  )

type FormatJsNode = ReturnType<typeof formatJs>[number]

const theirs = (nodes: readonly FormatJsNode[]): Plain[] =>
  joined(
    nodes.map((node) => {
      if (node.type === 0) return { text: node.value }
      if (node.type === 7) return { name: '#' }
      if (node.type === 5 || node.type === 6)
        return {
          name: node.value,
          options: Object.entries(node.options).map(([selector, { value }]): [string, Plain[]] => [selector, theirs(value)]),
        }
      return { name: (node as { value: string }).value }
    }),
  )

describe('against FormatJS', () => {
  it('reads whatever it reads, in the same way', { timeout: 60_000 }, () => {
    const scraps = fc.constantFrom(
      'a',
      ' ',
      "'",
      "''",
      '{',
      '}',
      '#',
      '{n}',
      '{n, number}',
      '{n, plural, one {',
      '{n, plural, other {',
      '} other {',
      '}}',
      "'{'",
      '{s, select, a {x} other {',
      '{ d , date , short }',
      ', ',
      '=1 {',
      'b c',
    )
    let read = 0
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 14 }), (parts) => {
        const message = parts.join('')
        let expected: Plain[]
        try {
          expected = theirs(formatJs(message, { ignoreTag: true, shouldParseSkeletons: false, requiresOtherClause: false }))
        } catch {
          return
        }
        const nodes = parseIcu(message)
        expect(typeof nodes === 'number' ? `${message}: wrong at ${nodes}` : ours(nodes, message)).toEqual(expected)
        read++
      }),
      { numRuns: 20_000 },
    )
    expect(read).toBeGreaterThan(2000)
  })
})
