import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../src/builtin.ts'
import { suppressingComment } from '../../src/lsp/suppress.ts'
import { type Reading, Workspaces } from '../../src/lsp/workspaces.ts'

const SCARCE = 'Only 3 left!'
const IGNORE = 'candor-ignore pressure/scarcity-no-basis'

async function readingOf(path: string, text: string): Promise<Reading> {
  const workspaces = new Workspaces({ config: false, kind: 'landing', only: ['pressure'] }, ruleBook)
  workspaces.open(['file:///copy'])
  const reading = await workspaces.read({ uri: `file:///copy/${path}`, languageId: 'none', text })
  if (reading === undefined || !('file' in reading)) throw new Error(`${path} was not read`)
  expect(reading.file.findings.map(({ ruleId }) => ruleId)).toEqual(['pressure/scarcity-no-basis'])
  return reading
}

/** The text with the comment in it, and a reason in that; undefined where none is offered. */
async function suppressed(path: string, text: string): Promise<string | undefined> {
  const reading = await readingOf(path, text)
  const comment = await suppressingComment(reading.file.findings[0], reading)
  if (comment === undefined) return undefined
  const after = `${text.slice(0, comment.at)}${comment.before}why${comment.after}${text.slice(comment.at)}`
  expect((await reading.check(after)).findings).toEqual([])
  const unfounded = await reading.check(`${text.slice(0, comment.at)}${comment.before}${comment.after}${text.slice(comment.at)}`)
  expect(unfounded.findings.map(({ ruleId }) => ruleId)).toContain('suppression/missing-reason')
  return after
}

describe('a suppressing comment', () => {
  it.each([
    ['a.md', `# Sale\n\nWool\nand ${SCARCE}\n`, `# Sale\n\n<!-- ${IGNORE} -- why -->\nWool\nand ${SCARCE}\n`],
    ['crlf.md', `# Sale\r\n\r\n${SCARCE}\r\n`, `# Sale\r\n\r\n<!-- ${IGNORE} -- why -->\r\n${SCARCE}\r\n`],
    ['list.md', `- Wool\n- ${SCARCE}\n- Red\n`, `- Wool\n- ${SCARCE} <!-- ${IGNORE} -- why -->\n- Red\n`],
    ['front.md', `---\ntitle: x\n---\n${SCARCE}\n`, `---\ntitle: x\n---\n<!-- ${IGNORE} -- why -->\n${SCARCE}\n`],
    ['a.html', `<p>Hi</p>\n  <img\n    alt="${SCARCE}">\n`, `<p>Hi</p>\n  <!-- ${IGNORE} -- why -->\n  <img\n    alt="${SCARCE}">\n`],
    ['a.hbs', `<p>{{x}}</p>\n<p>${SCARCE}</p>\n`, `<p>{{x}}</p>\n{{!-- ${IGNORE} -- why --}}\n<p>${SCARCE}</p>\n`],
    ['a.txt.liquid', `Hi\n\n${SCARCE}\n`, `Hi\n\n{% comment %}${IGNORE} -- why{% endcomment %}\n${SCARCE}\n`],
    ['a.md.njk', `Hi\n\n${SCARCE}\n`, `Hi\n\n{# ${IGNORE} -- why #}\n${SCARCE}\n`],
    ['a.erb', `<p>${SCARCE}</p>\n`, `<%# ${IGNORE} -- why %>\n<p>${SCARCE}</p>\n`],
    ['a.mustache', `<p>${SCARCE}</p>\n`, `{{! ${IGNORE} -- why }}\n<p>${SCARCE}</p>\n`],
    ['a.mdx', `# Sale\n\n${SCARCE}\n`, `# Sale\n\n{/* ${IGNORE} -- why */}\n${SCARCE}\n`],
    ['a.jsx', `x = (\n  <a>\n    <p>${SCARCE}</p>\n  </a>\n)\n`, `x = (\n  <a>\n    {/* ${IGNORE} -- why */}\n    <p>${SCARCE}</p>\n  </a>\n)\n`],
    ['root.jsx', `x = (\n  <p>${SCARCE}</p>\n)\n`, `/* candor-ignore-file pressure/scarcity-no-basis -- why */\nx = (\n  <p>${SCARCE}</p>\n)\n`],
    ['a.vue', `<template>\n  <p>${SCARCE}</p>\n</template>\n`, `<template>\n  <!-- ${IGNORE} -- why -->\n  <p>${SCARCE}</p>\n</template>\n`],
    ['a.svelte', `<p>${SCARCE}</p>\n`, `<!-- ${IGNORE} -- why -->\n<p>${SCARCE}</p>\n`],
    ['a.eml', `From: a@example.com\n\n${SCARCE}\n`, `From: a@example.com\nX-Candor-Ignore: pressure/scarcity-no-basis -- why\n\n${SCARCE}\n`],
    ['locales/en.jsonc', `{\n  "a": "${SCARCE}"\n}\n`, `{\n  // ${IGNORE} -- why\n  "a": "${SCARCE}"\n}\n`],
    ['locales/en.yaml', `en:\n  a: |\n    Hi\n    ${SCARCE}\n`, `en:\n  # ${IGNORE} -- why\n  a: |\n    Hi\n    ${SCARCE}\n`],
    ['a_en.properties', `a=b\nc=d \\\n  ${SCARCE}\n`, `a=b\n# ${IGNORE} -- why\nc=d \\\n  ${SCARCE}\n`],
    ['a.po', `msgid "a"\nmsgstr "${SCARCE}"\n`, `# ${IGNORE} -- why\nmsgid "a"\nmsgstr "${SCARCE}"\n`],
    ['a.ftl', `a = b\nc =\n    Hi\n    ${SCARCE}\n`, `a = b\n# ${IGNORE} -- why\nc =\n    Hi\n    ${SCARCE}\n`],
    ['en.strings', `"a" = "${SCARCE}";\n`, `/* ${IGNORE} -- why */\n"a" = "${SCARCE}";\n`],
    [
      'values/strings.xml',
      `<?xml version="1.0"?>\n<resources>\n  <string name="a">${SCARCE}</string>\n</resources>\n`,
      `<?xml version="1.0"?>\n<resources>\n  <!-- ${IGNORE} — why -->\n  <string name="a">${SCARCE}</string>\n</resources>\n`,
    ],
  ])('in %s settles the finding and nothing else', async (path, text, after) => {
    expect(await suppressed(path, text)).toBe(after)
  })

  it.each([
    ['a.txt', `${SCARCE}\n`],
    ['locales/en.json', `{ "a": "${SCARCE}" }\n`],
    ['deck.csv', `key,copy\na,${SCARCE}\n`],
  ])('is not offered in %s, which has no comments', async (path, text) => {
    expect(await suppressed(path, text)).toBeUndefined()
  })
})
