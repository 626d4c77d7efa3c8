// What the built program has of the rules: all but their examples, which are a third of them and which only pages show.
import { readFileSync } from 'node:fs'
import { parse } from '@babel/parser'

const RULE = /[\\/]rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/

/**
 * Takes the examples out of the rules, to be had from the part that `examples` names when somebody asks for them. The checks of `defineRule` are left
 * out too: the build has made them for all rules.
 */
export const rulesWithoutExamples = {
  name: 'rules-without-examples',
  setup(setup) {
    setup.onLoad({ filter: RULE }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      return code.includes('export default defineRule(') ? { contents: withoutExamples(code, path), loader: 'ts' } : undefined
    })
    setup.onResolve({ filter: /^rule-examples$/ }, ({ path }) => ({ path, namespace: 'rule-examples' }))
    setup.onLoad({ filter: /.*/, namespace: 'rule-examples' }, () => ({
      contents: `export const examplesOf = (id) => loadPart('parts/examples.cjs')[id]`,
      loader: 'js',
    }))
  },
}

function withoutExamples(code, path) {
  const { declaration } = parse(code, { sourceType: 'module', plugins: ['typescript'] }).program.body.find(
    ({ type }) => type === 'ExportDefaultDeclaration',
  )
  const [rule] = declaration.arguments ?? []
  const examples = rule?.properties?.find(({ key }) => key?.name === 'examples')
  if (declaration.callee?.name !== 'defineRule' || examples === undefined) throw new Error(`${path} is no rule`)
  return [
    `import { examplesOf } from 'rule-examples'\n`,
    code.slice(0, declaration.start),
    code.slice(rule.start, examples.start),
    'get examples() { return examplesOf(this.id) }',
    code.slice(examples.end, rule.end),
    code.slice(declaration.end),
  ].join('')
}
