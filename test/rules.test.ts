import { describe, expect, it } from 'vitest'
import { lexicons, rules } from '../rules/index.generated.ts'
import { Parsers } from '../src/formats/index.ts'
import { Annotator } from '../src/language/index.ts'
import { checkExample, exampleText } from '../src/rule/tester.ts'

const annotator = new Annotator(lexicons)
const parsers = new Parsers()
const chosen = process.env.RULE

describe.each(rules.filter((rule) => chosen === undefined || rule.id.includes(chosen)))('$id', (rule) => {
  it.each(rule.examples.map((example) => [exampleText(example), example] as const))('%s', async (_, example) => {
    expect(await checkExample(rule, example, parsers, annotator)).toEqual([])
  })
})
