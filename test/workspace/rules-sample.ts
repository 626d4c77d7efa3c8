/** Examples that any rule about "foo" may have. */
const EXAMPLES = `    examples:
      - { bad: A foo, at: foo }
      - { bad: foo it is, at: foo }
      - { bad: "# Our foo", at: foo }
      - good: bar
      - good: baz
      - nearMiss: There is no foo.
`

/** A file of rules with one, of which lines can be replaced. */
export function ruleFile(lines: Readonly<Record<string, string | undefined>> = {}, pack = 'acme'): string {
  const rule: Record<string, string | undefined> = {
    id: `${pack}/foo`,
    severity: 'warning',
    claim: 'foo',
    message: "Says '{text}'.",
    why: 'Foo is no word.',
    instead: 'Write bar.',
    ...lines,
  }
  const own = Object.entries(rule).flatMap(([key, value]) => (value === undefined ? [] : [`    ${key}: ${value}`]))
  return `pack: ${pack}\nversion: 1.0.0\nrules:\n  - ${own.join('\n').trimStart()}\n${EXAMPLES}`
}

/** A plugin that is a program, with a phrase of its own; `lines` go into what it exports. */
export const pluginModule = (lines = '', name = 'acme'): string => `
const examples = ['a zorp', 'zorp it is', 'our zorp'].map((bad) => ({ bad, at: 'zorp' })).concat([{ good: 'bar' }, { good: 'baz' }, { nearMiss: 'no zorp' }])
export default {
  name: '${name}', version: '1.0.0', apiVersion: 1,
  lexicon: { patterns: { '${name}.zorp': 'zorp' } },
  rules: [{
    id: '${name}/zorp', since: '1.0.0', severity: 'error', confidence: 0.9, kinds: 'all', laws: [],
    summary: 'Zorps.', why: 'A zorp is none.', instead: 'Write bar.', messages: { zorp: "Says '{text}'." }, examples,
    check({ document, report }) { for (const zorp of document.find('${name}.zorp')) report(zorp, 'zorp') },
  }],
  ${lines}
}
`
