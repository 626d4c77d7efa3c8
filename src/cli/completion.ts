import type { Command, Option } from 'commander'
import { UsageError } from '../workspace/errors.ts'
import { didYouMean } from '../workspace/suggest.ts'
import type { Output } from './output.ts'

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

export type Shell = (typeof shells)[number]

/** What can be completed after a command. */
interface CommandWords {
  readonly name: string
  readonly summary: string
  readonly options: readonly { readonly flag: string; readonly summary: string; readonly values: readonly string[]; readonly takesValue: boolean }[]
}

/** `candor completion SHELL`: a script for the shell to read, made from the commands as they are. */
export async function completion(shell: string, program: Command, output: Output): Promise<number> {
  const known = shells.find((name) => name === shell)
  if (known === undefined) throw new UsageError(`There is no completion for '${shell}'.`, didYouMean(shell, shells) ?? `One of ${shells.join(', ')}.`)
  await output.write(scripts[known](wordsOf(program)))
  return 0
}

function wordsOf(program: Command): CommandWords[] {
  const common = program.options
  return program.commands.map((command) => ({
    name: command.name(),
    summary: plain(command.summary() || command.description()),
    options: [...command.options, ...common].flatMap((option) => optionWords(option)),
  }))
}

function optionWords(option: Option): CommandWords['options'] {
  const flags = [option.long, option.short].filter((flag) => flag !== undefined)
  const values = option.argChoices ?? []
  return flags.map((flag) => ({ flag, summary: plain(option.description), values, takesValue: option.required || option.optional }))
}

/** Fit for quotes of every shell. */
const plain = (text: string): string =>
  text
    .replace(/["'`$\\[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const flagsOf = ({ options }: CommandWords): string => options.map(({ flag }) => flag).join(' ')

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** `--fail-on|--min-severity) info warning error` for each list of choices. */
function valueCases(commands: readonly CommandWords[]): [string, string][] {
  const cases = new Map<string, string>()
  for (const { options } of commands) for (const { flag, values } of options) if (values.length > 0) cases.set(flag, values.join(' '))
  return [...cases]
}

/** Without a command, what follows is for `check`. */
const defaultOf = (commands: readonly CommandWords[]): CommandWords => commands.find(({ name }) => name === 'check') ?? commands[0]

const scripts: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: (commands) => `# bash completion for candor: eval "$(candor completion bash)"
_candor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command=check words="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${commands.map(({ name }) => name).join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$before" in
${valueCases(commands)
  .map(([flag, values]) => `    ${flag}) COMPREPLY=($(compgen -W "${values}" -- "$word")); return ;;\n`)
  .join('')}  esac
  case "$command" in
${commands.map((one) => `    ${one.name}) words="${flagsOf(one)}" ;;\n`).join('')}  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$word") $(compgen -f -- "$word"))
  elif [[ "$command" == completion ]]; then
    COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _candor candor
`,
  zsh: (commands) => `#compdef candor
# zsh completion for candor: candor completion zsh > "\${fpath[1]}/_candor"
_candor() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${summary}'\n`).join('')}  )
  local command=\${words[(r)${commands.map(({ name }) => name).join('|')}]:-check}
  case $command in
${commands.map((one) => `    ${one.name})\n      _arguments -s ${zshOptions(one)} '*:file:_files' ;;\n`).join('')}  esac
  if ((CURRENT == 2)); then _describe 'command' commands; fi
}
compdef _candor candor
`,
  fish: (commands) => `# fish completion for candor: candor completion fish > ~/.config/fish/completions/candor.fish
${commands.map(({ name, summary }) => `complete -c candor -n __fish_use_subcommand -a ${name} -d '${summary}'\n`).join('')}${unique(
  commands.flatMap((one) => one.options.map((option) => fishOption(one, option, one === defaultOf(commands)))),
).join('')}`,
  powershell: (commands) => `# PowerShell completion for candor: candor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName candor -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${commands.map((one) => `    '${one.name}' = @(${one.options.map(({ flag }) => `'${flag}'`).join(', ')})\n`).join('')}  }
  $values = @{
${valueCases(commands)
  .map(
    ([flag, values]) =>
      `    '${flag}' = @(${values
        .split(' ')
        .map((value) => `'${value}'`)
        .join(', ')})\n`,
  )
  .join('')}  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $command = @($given | Where-Object { $options.ContainsKey($_) }) + 'check' | Select-Object -First 1
  $before = if ($word -eq '') { $given[-1] } else { $given[-2] }
  $found = if ($values.ContainsKey($before)) { $values[$before] }
  elseif ($word -like '-*') { $options[$command] }
  elseif ($given.Count -le 2) { $options.Keys | Sort-Object }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
}

const zshOptions = ({ options }: CommandWords): string =>
  options
    .map(({ flag, summary, values, takesValue }) => {
      const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : ''
      return `'*${flag}[${summary}]${value}'`
    })
    .join(' ')

function fishOption({ name }: CommandWords, { flag, summary, values, takesValue }: CommandWords['options'][number], isDefault: boolean): string {
  const when = isDefault ? `"__fish_use_subcommand; or __fish_seen_subcommand_from ${name}"` : `"__fish_seen_subcommand_from ${name}"`
  const kind = flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`
  const value = values.length > 0 ? ` -x -a '${values.join(' ')}'` : takesValue ? ' -r' : ''
  return `complete -c candor -n ${when} ${kind}${value} -d '${summary}'\n`
}
