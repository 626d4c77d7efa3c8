import { describe, expect, it } from 'vitest'
import { lexicons, rules } from '../rules/index.generated.ts'
import { Source, stateKind, stateMarket } from '../src/document/index.ts'
import { Parsers } from '../src/formats/index.ts'
import { Annotator } from '../src/language/index.ts'
import { AnnotatedDocument, type Rule, runRule } from '../src/rule/index.ts'
import type { Passage } from './passages/passage.ts'
import { sets, topics } from './passages/sets.ts'

const annotator = new Annotator(lexicons)
const parsers = new Parsers()

describe.each(Object.entries(sets))('%s on realistic passages', (id, passages) => {
  const rule = rules.find((one) => one.id === id) as Rule

  it('is right on most passages that guided it', async () => {
    const { precision, recall, wrong } = await score(
      rule,
      passages.filter((passage) => passage.held !== true),
    )
    console.log(
      `${id}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}${process.env.WRONG === undefined ? '' : wrong.join('\n---\n')}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })

  it('is measured on passages that did not', async () => {
    const { precision, recall } = await score(
      rule,
      passages.filter((passage) => passage.held === true),
    )
    console.log(`${id}, held out: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(0.6)
  })
})

describe.each(Object.entries(topics))('short strings of other shops: %s', (name, topic) => {
  const own = topic.rules.map((id) => rules.find((one) => one.id === id) as Rule)

  it('are told from plain ones where they guided the rules', async () => {
    const { precision, recall, wrong } = await score(
      own,
      topic.passages.filter((passage) => passage.held !== true),
    )
    console.log(
      `${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}${process.env.WRONG === undefined ? '' : wrong.join('\n---\n')}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })

  it('are measured where they did not', async () => {
    const { precision, recall } = await score(
      own,
      topic.passages.filter((passage) => passage.held === true),
    )
    console.log(`${name}, held out: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`)
    expect(precision).toBeGreaterThanOrEqual(0.85)
    expect(recall).toBeGreaterThanOrEqual(0.4)
  })
})

/** Share of reported passages that deserve it, and share of deserving ones that are reported. */
async function score(rule: Rule | readonly Rule[], passages: readonly Passage[]): Promise<{ precision: number; recall: number; wrong: string[] }> {
  let [hits, reported, deserving] = [0, 0, 0]
  const wrong: string[] = []
  for (const passage of passages) {
    const found = Array.isArray(rule) ? await isWarned(rule, passage) : await isReported(rule as Rule, passage)
    if (passage.flag) deserving++
    if (found) reported++
    if (found && passage.flag) hits++
    if (found !== passage.flag) wrong.push(`${found ? 'false alarm' : 'missed'}: ${passage.text}`)
  }
  return { precision: reported === 0 ? 1 : hits / reported, recall: deserving === 0 ? 1 : hits / deserving, wrong }
}

/** Whether any of some rules gives a warning or an error. */
async function isWarned(some: readonly Rule[], passage: Passage): Promise<boolean> {
  for (const rule of some) if ((await findings(rule, passage)).some(({ severity }) => severity !== 'info')) return true
  return false
}

const isReported = async (rule: Rule, passage: Passage): Promise<boolean> => (await findings(rule, passage)).length > 0

async function findings(rule: Rule, passage: Passage): Promise<ReturnType<typeof runRule>> {
  const format = passage.role === undefined ? (passage.format ?? 'markdown') : 'text'
  const parse = await parsers.get(format)
  const document = parse(new Source('passage', passage.text), { ...parsers.options, role: passage.role })
  stateKind(document, passage.kind, 'option')
  stateMarket(document)
  return runRule({ rule }, new AnnotatedDocument(document, annotator), '2026-11-22')
}
