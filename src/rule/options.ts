/** One option of a rule, as it can be written in a config file. */
export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'number'; readonly default: number; readonly description: string }
  | { readonly type: 'string'; readonly default: string; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }

export type OptionsSchema = Readonly<Record<string, OptionSchema>>

type ValueOf<T extends OptionSchema> = T['type'] extends 'boolean'
  ? boolean
  : T['type'] extends 'number'
    ? number
    : T['type'] extends 'string'
      ? string
      : readonly string[]

export type OptionValues<T extends OptionsSchema> = { readonly [K in keyof T]: ValueOf<T[K]> }

/** The options with their defaults filled in. Throws a `RangeError` that names an unknown option or a value of the wrong type. */
export function resolveOptions<T extends OptionsSchema>(schema: T, given: Readonly<Record<string, unknown>> = {}): OptionValues<T> {
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (option === undefined) throw new RangeError(`Unknown option '${name}'; known: ${Object.keys(schema).join(', ') || 'none'}`)
    if (!isOf(option, value)) throw new RangeError(`Option '${name}' must be ${option.type === 'strings' ? 'a list of strings' : `a ${option.type}`}`)
  }
  const defaults = Object.entries(schema).map(([name, option]) => [name, given[name] ?? option.default])
  return Object.fromEntries(defaults) as OptionValues<T>
}

function isOf(option: OptionSchema, value: unknown): boolean {
  if (option.type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  return typeof value === option.type
}
