import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { Parsers } from '../../src/formats/index.ts'

const reference = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])

/** Where remark-frontmatter says that front matter ends; 0 without any. */
function endOfFrontMatter(text: string): number {
  const [first] = reference.parse(text).children
  return first?.type === 'yaml' || (first?.type as string) === 'toml' ? (first.position?.end.offset ?? 0) : 0
}

describe('front matter', () => {
  it.each([
    '---\ntitle: Offer\nkind: pricing\n---\n\nBody text here.\n',
    '---\r\ntitle: "Offer"\r\n---\r\nBody text here.\r\n',
    '+++\ntitle = "Offer"\n+++\n\nBody text here.\n',
    '---\n---\nBody text here.\n',
    '---\ntitle: Offer\n\nBody text here.\n',
    ' ---\ntitle: x\n---\nBody text here.\n',
    '--- \ntitle: x\n---\t\nBody text here.\n',
    'Body text here.\n\n---\ntitle: x\n---\n',
  ])('ends where remark-frontmatter ends it: %j', async (text) => {
    const document = (await new Parsers().get('markdown'))(new Source('x.md', text), {})
    const body = document.blocks.find((block) => block.text.startsWith('Body'))
    expect(body).toBeDefined()
    const end = endOfFrontMatter(text)
    const before = document.blocks.filter((block) => block.position.start.offset < end)
    expect(before.every((block) => block.role === 'title')).toBe(true)
    expect(document.meta.fields.size > 0).toBe(end > 0 && /title/.test(text.slice(0, end)))
  })
})
