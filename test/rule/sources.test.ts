import { describe, expect, it } from 'vitest'
import { lexicons } from '../../rules/index.generated.ts'
import { Source } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { Annotator } from '../../src/language/index.ts'
import { AnnotatedDocument, ownHosts, sourcesOf } from '../../src/rule/index.ts'
import { hostOf } from '../../src/rule/sources.ts'

const parsers = new Parsers()
const annotator = new Annotator(lexicons)

const read = async (text: string, format = 'markdown') => {
  const parse = await parsers.get(format)
  return new AnnotatedDocument(parse(new Source('a', text), parsers.options), annotator)
}

describe('hostOf', () => {
  it.each([
    ['https://www.Example.com/a?b', 'example.com'],
    ['//cdn.example.org', 'cdn.example.org'],
    ['https://user@example.com:8080/', 'example.com'],
    ['/terms', undefined],
    ['#', undefined],
    ['mailto:a@b.example', undefined],
  ])('%s', (href, host) => {
    expect(hostOf(href)).toBe(host)
  })
})

describe('ownHosts', () => {
  it.each([
    ['front matter', '---\ndomain: shop.example\n---\nHello.', 'markdown', ['shop.example']],
    ['a mail address in the text', 'Write to hello@shop.example.', 'markdown', ['shop.example']],
    [
      'the commonest host',
      '[a](https://a.example/1) [b](https://a.example/2) [c](https://a.example/3) [d](https://b.example)',
      'markdown',
      ['a.example'],
    ],
    ['no host that few links go to', '[a](https://a.example/1) [b](https://b.example)', 'markdown', []],
    ['the sender of a mail', 'From: Shop <news@shop.example>\nSubject: Hi\n\nHello.\n', 'email', ['shop.example']],
  ])('%s', async (_, text, format, hosts) => {
    const document = await read(text, format)
    expect([...ownHosts(document.document, document.links())]).toEqual(hosts)
  })
})

describe('sourcesOf', () => {
  const claim = "The UK's fastest broadband"
  it.each([
    ['nothing', `${claim}.`, false],
    ['a study by name', `According to the Ofwell report, ${claim}.`, true],
    ['a source below', `${claim}.\n\nSource: Ofwell, May 2026.`, true],
    ["someone else's site", `${claim} ([tests](https://ofwell.example)).`, true],
    ['its own site', `${claim} ([more](https://shop.example/speed)). Write to a@shop.example.`, false],
    ['a part of its own site', `${claim} ([more](https://www.shop.example/speed)). Write to a@mail.shop.example.`, false],
    ['a network', `${claim}. [Follow us](https://www.instagram.com/shop).`, false],
    ['a note with a year', `${claim}*\n\nHello.\n\n\\* Median of 2.1 million tests, May 2026.`, true],
    ['a note without one', `${claim}*\n\nHello.\n\n\\* Subject to availability.`, false],
  ])('%s', async (_, text, expected) => {
    const document = await read(text)
    const [found] = document.find('claim.superlative')
    expect(sourcesOf(document)(found)).toBe(expected)
  })
})
