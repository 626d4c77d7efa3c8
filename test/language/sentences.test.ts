import { describe, expect, it } from 'vitest'
import { Annotator, splitSentences } from '../../src/language/index.ts'

const annotator = new Annotator([{ patterns: {} }])

function sentencesOf(text: string): string[] {
  const { tokens } = annotator.read({ text, marks: [] })
  const bounds = splitSentences(text, tokens)
  const found: string[] = []
  for (let at = 0; at < bounds.length; at += 2) found.push(text.slice(tokens.start[bounds[at]], tokens.end[bounds[at + 1] - 1]))
  return found
}

describe('splitSentences', () => {
  it.each([
    ['Save 50%! Now only $9.99/mo.* Terms apply.', ['Save 50%!', 'Now only $9.99/mo.*', 'Terms apply.']],
    ['The No. 1 choice. Really.', ['The No. 1 choice.', 'Really.']],
    ['We ship in the U.S. in two days.', ['We ship in the U.S. in two days.']],
    ['We ship to the U.S. Try it.', ['We ship to the U.S.', 'Try it.']],
    ['Open from 9 a.m. to noon.', ['Open from 9 a.m. to noon.']],
    ['Sale! 🎉 Shop now.', ['Sale! 🎉', 'Shop now.']],
    ['New phones are here. iPhone 15 is in stock.', ['New phones are here.', 'iPhone 15 is in stock.']],
    ['T&Cs apply. See site.', ['T&Cs apply.', 'See site.']],
    ['Yahoo! is a company.', ['Yahoo! is a company.']],
    ['© 2025 Acme, Inc. All rights reserved.', ['© 2025 Acme, Inc.', 'All rights reserved.']],
    ['Read https://ex.co/a.b. Thanks.', ['Read https://ex.co/a.b.', 'Thanks.']],
    ['She said "Stop." Then left.', ['She said "Stop."', 'Then left.']],
    ['Wait… what?! No way.', ['Wait… what?!', 'No way.']],
    ['Version 2.5 costs $3.50. Buy it.', ['Version 2.5 costs $3.50.', 'Buy it.']],
    ['1. Open the app.', ['1. Open the app.']],
    ['First line\ngoes on here', ['First line\ngoes on here']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['yes\u2028no', ['yes', 'no']],
    ['e.g. this and i.e. that', ['e.g. this and i.e. that']],
    ['Mr. J. Smith left. We stayed.', ['Mr. J. Smith left.', 'We stayed.']],
    ['...', ['...']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})
