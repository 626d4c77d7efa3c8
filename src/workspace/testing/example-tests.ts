import { Source } from '../../document/index.ts'
import { Parsers } from '../../formats/index.ts'
import { Annotator } from '../../language/index.ts'
import type { Example, Rule } from '../../rule/index.ts'
import { checkExample, exampleText, lintExample } from '../../rule/tester.ts'
import type { RuleBook } from '../settings.ts'

/** What a test found wrong, with the place when there is one. */
export interface TestProblem {
  readonly message: string
  readonly at?: { readonly source: Source; readonly start: number; readonly end: number }
}

/** One example of a rule, or one document of a fixture. */
export interface TestResult {
  /** `acme/payout, bad example 2`, or the path of a document. */
  readonly name: string
  readonly type: 'example' | 'fixture'
  /** The rule of an example. */
  readonly ruleId?: string
  /** Empty when all is as it should be. */
  readonly problems: readonly TestProblem[]
}

/** A test that has not run yet. */
export interface ExampleTest {
  readonly name: string
  run(): Promise<TestResult>
}

/** A test for each example of the rules. `lexicons` is the vocabulary that they match. */
export function exampleTests(rules: readonly Rule[], lexicons: RuleBook['lexicons']): ExampleTest[] {
  const parsers = new Parsers()
  let annotator: Annotator | undefined
  return rules.flatMap((rule) =>
    rule.examples.map((example, at) => {
      const name = `${rule.id}, ${sortOf(example)} example ${at + 1}`
      return {
        name,
        run: async () => {
          annotator ??= new Annotator(lexicons)
          return { name, type: 'example' as const, ruleId: rule.id, problems: await problemsOf(rule, example, name, parsers, annotator) }
        },
      }
    }),
  )
}

const SORTS = { bad: 'bad', good: 'good', nearMiss: 'near miss', todo: 'todo' } as const

const sortOf = (example: Example): string => Object.entries(SORTS).find(([key]) => key in example)?.[1] ?? ''

async function problemsOf(rule: Rule, example: Example, name: string, parsers: Parsers, annotator: Annotator): Promise<TestProblem[]> {
  try {
    const messages = await checkExample(rule, example, parsers, annotator)
    if (messages.length === 0) return []
    const source = new Source(name, exampleText(example))
    const [finding] = await lintExample(rule, example, parsers, annotator)
    return messages.map((message) => ({ message, at: { source, ...(finding ?? missed(example, source)) } }))
  } catch (error) {
    return [{ message: `the rule fails: ${error instanceof Error ? error.message : String(error)}` }]
  }
}

/** Where the words stand that should have been found; else where the text begins. */
function missed(example: Example, { text }: Source): { start: number; end: number } {
  const [words] = 'bad' in example ? [example.at].flat() : ['']
  const start = text.indexOf(words)
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + words.length }
}
