/** What can stand in one place of a command line. */
export type Value =
  | { readonly type: 'words'; readonly words: readonly string[] }
  /** Formats of reports, each of which may have a file: `sarif=out.sarif`. */
  | { readonly type: 'reports'; readonly words: readonly string[] }
  /** The id of one rule; ids and packs, with commas between them. */
  | { readonly type: 'rule' | 'rules' }
  | { readonly type: 'files' | 'folders' }

export interface OptionWords {
  readonly flag: string
  readonly summary: string
  /** Undefined for an option that takes none. */
  readonly value: Value | undefined
}

/** What can be completed after a command, or a command of a command: `baseline update`. */
export interface CommandWords {
  readonly name: string
  readonly summary: string
  readonly options: readonly OptionWords[]
  readonly subcommands: readonly string[]
  /** What it takes besides options. */
  readonly value: Value
}

export interface ShellWords {
  readonly commands: readonly CommandWords[]
  /** Options that may stand before the command. */
  readonly common: readonly OptionWords[]
  /** Ids of candor's own rules, for where candor cannot be asked which there are: a config may be broken. */
  readonly rules: readonly string[]
}

/** Commands that are no part of another. */
export const mainOf = (commands: readonly CommandWords[]): readonly CommandWords[] => commands.filter(({ name }) => !name.includes(' '))

/** Options that stand alone before a command, and those that take the next word with them. */
export const commonFlags = ({ common }: ShellWords): { alone: readonly string[]; taking: readonly string[] } => ({
  alone: common.filter(({ value }) => value === undefined).map(({ flag }) => flag),
  taking: common.filter(({ value }) => value !== undefined).map(({ flag }) => flag),
})

/** What each option takes, by `command option`; `* option` where it is the same in every command that has it. */
export function valuesByOption(commands: readonly CommandWords[]): [string, Value][] {
  const found = new Map<string, { readonly key: string; readonly value: Value }[]>()
  for (const { name, options } of commands)
    for (const { flag, value } of options) if (value !== undefined) found.set(flag, [...(found.get(flag) ?? []), { key: `${name} ${flag}`, value }])
  return [...found].flatMap(([flag, all]): [string, Value][] => {
    const [{ value: first }] = all
    const isOne = all.every(({ value }) => JSON.stringify(value) === JSON.stringify(first))
    return isOne ? [[`* ${flag}`, first]] : all.map(({ key, value }) => [key, value])
  })
}
