import { retext } from 'retext'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'
import { documentNlcst } from '../../src/language/nlcst.ts'

interface Node {
  type: string
  value?: string
  position?: { start: { offset: number }; end: { offset: number } }
  children?: Node[]
}

function words(node: Node): Node[] {
  return node.type === 'WordNode' ? [node] : (node.children ?? []).flatMap(words)
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')

describe('documentNlcst', () => {
  it.each([
    ['markdown', 'Save &amp; win it&rsquo;s a *big*\\* sale.\n\n> two words\n> continued\n'],
    ['html', '<p>Save &amp; win: it&rsquo;s a <b>big</b>&nbsp;sale</p><p>soft&shy;hyphen end</p>'],
  ])('keeps the places of the words in %s', async (format, text) => {
    const source = new Source('x', text)
    const document = (await new Parsers().get(format))(source, {})
    const found = words(documentNlcst(document) as unknown as Node)
    expect(found.length).toBeGreaterThan(6)
    for (const word of found) {
      const { start, end } = word.position!
      const written = text.slice(start.offset, end.offset).replace('&rsquo;', '’').replace('&shy;', '')
      expect(written).toBe(textOf(word))
    }
  })

  it('lets a retext plugin report at places of the file', async () => {
    const text = 'We &amp; you.\n\n- Nothing **really** costs.\n'
    const document = (await new Parsers().get('markdown'))(new Source('x.md', text), {})
    const file = new VFile(text)
    const plugin = () => (tree: unknown, vfile: VFile) => {
      for (const word of words(tree as Node)) if (textOf(word) === 'really') vfile.message('weak word', word as never)
    }
    await retext().use(plugin).run(documentNlcst(document), file)
    expect(file.messages.map((message) => [message.line, message.column])).toEqual([[3, 13]])
  })
})
