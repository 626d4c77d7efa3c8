import { Chalk, type ChalkInstance, type ColorSupportLevel, supportsColor } from 'chalk'
import type { Palette } from '../report/index.ts'
import type { ColourChoice } from './values.ts'

/** The palette for standard output. The flag wins over `FORCE_COLOR`, that over `NO_COLOR`, and that over what the terminal can do. */
export const paletteFor = (choice: ColourChoice): Palette => palette(new Chalk({ level: levelFor(choice) }))

/** The degree of colour for standard output, 0 for none. */
export function levelFor(choice: ColourChoice): ColorSupportLevel {
  const { FORCE_COLOR, NO_COLOR } = process.env
  if (choice === 'never') return 0
  if (choice === 'always') return able(1)
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : able(1)
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0
  return process.stdout.isTTY ? able(0) : 0
}

/** What the terminal can do, and at least `least`. */
const able = (least: ColorSupportLevel): ColorSupportLevel => {
  const level = supportsColor === false ? 0 : supportsColor.level
  return level > least ? level : least
}

function palette(chalk: ChalkInstance): Palette {
  const severity = { error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold }
  return {
    severity: (name, text) => severity[name](text),
    strong: chalk.bold,
    dim: chalk.dim,
    path: chalk.underline,
    related: chalk.cyan,
    good: chalk.green,
    rule: (ruleId) => ruleId,
  }
}
