import { measured } from '../../rules/measured.ts'
import { ruleBook } from '../builtin.ts'
import { count, rightness } from '../report/index.ts'
import { confidenceName, resolveSettings } from '../workspace/index.ts'
import { paletteFor } from './colour.ts'
import { ruleJson } from './explain.ts'
import type { Output } from './output.ts'
import type { ColourChoice } from './values.ts'

/** `candor rules`. */
export async function listRules(flags: { json?: boolean; asOf?: string; color: ColourChoice }, output: Output): Promise<number> {
  const { rules } = ruleBook
  if (flags.json) {
    const { asOf } = resolveSettings({ asOf: flags.asOf }, ruleBook)
    await output.write(
      `${JSON.stringify(
        rules.map((rule) => ruleJson(rule, asOf)),
        null,
        2,
      )}\n`,
    )
    return 0
  }
  const palette = await paletteFor(flags.color)
  const width = Math.max(4, ...rules.map((rule) => rule.id.length))
  const rows = rules.map((rule) => {
    const { id, severity, confidence, status = 'stable', summary } = rule
    return `${id.padEnd(width)}  ${palette.severity(severity, severity.padEnd(8))}  ${confidenceName(confidence).padEnd(10)}  ${rightness(rule, measured).padEnd(16)}  ${status.padEnd(10)}  ${summary}\n`
  })
  const head = palette.dim(`${'rule'.padEnd(width)}  severity  confidence  right             status      finds`)
  await output.write(`${head}\n${rows.join('')}\n${count(rules.length, 'rule')}; 'candor explain RULE' tells more about one.\n`)
  return 0
}
