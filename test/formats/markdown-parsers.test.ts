import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Source } from '../../src/document/index.ts'
import { readMarkdown } from '../../src/formats/markdown.ts'
import { parseWithRemark } from '../../src/formats/markdown-remark.ts'
import { parseWithSatteri } from '../../src/formats/markdown-satteri.ts'
import { cases, mapErrors, outline } from './markdown-cases.ts'

const remark = parseWithRemark
const satteri = parseWithSatteri
const corpus = new URL('../../../shared/corpus/', import.meta.url)

describe('satteri and remark', () => {
  for (const [name, text] of Object.entries(cases)) {
    it(`give the same blocks: ${name}`, () => {
      const a = readMarkdown(new Source('a.md', text), {}, remark)
      const b = readMarkdown(new Source('a.md', text), {}, satteri)
      expect(outline(b.document)).toEqual(outline(a.document))
      expect([a.coarse, b.coarse]).toEqual([0, 0])
      expect(mapErrors(a.document)).toEqual([])
      expect(mapErrors(b.document)).toEqual([])
    })
  }
})

describe.skipIf(!existsSync(corpus))('real files', () => {
  const folders = ['md-basecamp-policies', 'md-github-site-policy', 'md-legalmattic', 'md-terms-genai', 'md-terms-pga', 'neutral']
  const files = (existsSync(corpus) ? folders : []).flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, corpus), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => new Source(`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8'))),
  )

  it('all decode to what their source says', { timeout: 120_000 }, () => {
    const wrong: string[] = []
    for (const source of files) {
      const { document, coarse } = readMarkdown(source, {}, satteri)
      if (coarse > 0) wrong.push(`${source.path}: ${coarse} coarse`)
      wrong.push(...mapErrors(document).map((error) => `${source.path}: ${error}`))
    }
    expect(wrong).toEqual([])
  })

  it('give the same blocks with remark', { timeout: 600_000 }, () => {
    // Remark is slow; CANDOR_FULL=1 compares all files.
    const some = process.env.CANDOR_FULL === '1' ? files : files.filter((_, at) => at % 40 === 0)
    const different = some.filter((source) => {
      const a = readMarkdown(source, {}, remark)
      const b = readMarkdown(source, {}, satteri)
      return a.coarse + b.coarse > 0 || outline(a.document).join('\n') !== outline(b.document).join('\n')
    })
    expect(different.map((source) => source.path)).toEqual([])
  })
})
