import type { ChalkInstance, ColorSupportLevel } from 'chalk'
import { type Palette, plainPalette } from '../report/index.ts'
import { isTerminal } from './output.ts'
import type { ColourChoice } from './values.ts'

/** The palette for standard output. The flag wins over `FORCE_COLOR`, that over `NO_COLOR`, and that over what the terminal can do. */
export async function paletteFor(choice: ColourChoice): Promise<Palette> {
  const level = await levelFor(choice)
  return level === undefined ? plainPalette : palette(new (await import('chalk')).Chalk({ level }))
}

/** The degree of colour for standard output; undefined for no colours at all. */
export async function levelFor(choice: ColourChoice): Promise<ColorSupportLevel | undefined> {
  const least = leastFor(choice)
  if (least === undefined) return undefined
  const { supportsColor } = await import('chalk')
  return supportsColor === false ? least : supportsColor.level || least
}

/** The colours to use if the terminal is capable of less; undefined for no colours at all. */
function leastFor(choice: ColourChoice): ColorSupportLevel | undefined {
  const { FORCE_COLOR, NO_COLOR } = process.env
  if (choice === 'never') return undefined
  if (choice === 'always') return 1
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? undefined : 1
  if (NO_COLOR !== undefined && NO_COLOR !== '') return undefined
  return isTerminal(1) ? 0 : undefined
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
