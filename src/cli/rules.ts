import { measured } from '../../rules/measured.ts'
import { ruleBook } from '../builtin.ts'
import { count, rightness } from '../report/index.ts'
import { Configuration, confidenceName, resolveSettings } from '../workspace/index.ts'
import { paletteFor } from './colour.ts'
import { ruleJson } from './explain.ts'
import { type OwnRulesFlags, ownRules } from './known-rules.ts'
import type { Output } from './output.ts'
import type { ColourChoice } from './values.ts'

export interface RulesFlags extends OwnRulesFlags {
  readonly json?: boolean
  /** Their ids and nothing else, one a line. */
  readonly ids?: boolean
  readonly asOf?: string
  readonly color: ColourChoice
}

/** `candor rules`. */
export async function listRules(flags: RulesFlags, output: Output): Promise<number> {
  const { rules, originOf } = await ownRules(flags)
  if (flags.ids) {
    await output.write(rules.map(({ id }) => `${id}\n`).join(''))
    return 0
  }
  const presets = await presetsOfRules()
  if (flags.json) {
    const { asOf } = resolveSettings({ asOf: flags.asOf }, ruleBook)
    const list = rules.map((rule) => ({ ...ruleJson(rule, asOf, originOf(rule)), presets: presets.get(rule.id) ?? [] }))
    await output.write(`${JSON.stringify(list, null, 2)}\n`)
    return 0
  }
  const palette = await paletteFor(flags.color)
  const width = Math.max(4, ...rules.map((rule) => rule.id.length))
  const rows = rules.map((rule) => {
    const { id, severity, confidence, status = 'stable', summary, fixes = '' } = rule
    const { name = '' } = originOf(rule) ?? {}
    const [preset = name] = presets.get(id) ?? []
    return `${id.padEnd(width)}  ${palette.severity(severity, severity.padEnd(8))}  ${confidenceName(confidence).padEnd(10)}  ${rightness(rule, measured).padEnd(16)}  ${fixes.padEnd(10)}  ${status.padEnd(10)}  ${preset.padEnd(11)}  ${summary}\n`
  })
  const head = palette.dim(`${'rule'.padEnd(width)}  severity  confidence  right             fixes       status      preset       finds`)
  await output.write(`${head}\n${rows.join('')}\n${count(rules.length, 'rule')}; 'candor explain RULE' tells more about one.\n`)
  return 0
}

/** The presets that run a rule, from the one with the fewest rules to the one with the most. */
async function presetsOfRules(): Promise<Map<string, string[]>> {
  const sets = (ruleBook.profiles ?? []).filter(({ group }) => group === 'set').map(({ name }) => name)
  const loaded = await Promise.all(
    sets.map(async (name) => ({ name, setups: (await Configuration.load({ config: false, preset: name }, ruleBook)).settings.setups })),
  )
  const presets = new Map<string, string[]>()
  // Where two have as many, the order is that of the book.
  for (const { name, setups } of loaded.sort((a, b) => a.setups.length - b.setups.length))
    for (const { rule } of setups) presets.set(rule.id, [...(presets.get(rule.id) ?? []), name])
  return presets
}
