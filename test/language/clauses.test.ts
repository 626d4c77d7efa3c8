import { describe, expect, it } from 'vitest'
import { Annotator, clauseFeatures } from '../../src/language/index.ts'

const annotator = new Annotator([{ patterns: { 'claim.x': 'free trial\n~guarantee\nhidden fees' } }])

function featuresOf(text: string): string[] {
  const reading = annotator.read({ text, marks: [] })
  const [match] = annotator.matches(reading, 'claim.x')
  const features = clauseFeatures(reading, match.sentence, match.firstToken, match.lastToken)
  return Object.entries(features)
    .filter(([, value]) => value)
    .map(([name]) => name)
}

describe('clauseFeatures', () => {
  it.each([
    ['Start your free trial today.', []],
    ['We cannot guarantee delivery.', ['negated']],
    ["We don't offer a free trial.", ['negated']],
    ['There is no free trial.', ['negated']],
    ['No card needed to start a free trial.', []],
    ["Don't miss your free trial!", []],
    ['Not only a free trial but more.', []],
    ['We never charge; the free trial stays.', []],
    ['Want a free trial?', ['question']],
    ['If you sign up, you get a free trial.', ['conditional']],
    ['When the free trial ends we write.', ['conditional']],
    ['When you join, a free trial starts.', []],
    ['He wrote “start a free trial” to us.', ['quoted']],
    ['Avoid phrases like free trial in subject lines.', ['negated', 'mention']],
    ['Get a free trial instead of a demo.', []],
    ['Take a demo instead of a free trial.', ['negated']],
    ['Prices free of hidden fees.', ['negated']],
  ])('%s', (text, expected) => {
    expect(featuresOf(text)).toEqual(expected)
  })
})
