import { type CommandWords, commonFlags, mainOf, type OptionWords, type ShellWords, type Value } from './words.ts'

export function fish(words: ShellWords): string {
  const { commands, rules } = words
  const { alone, taking } = commonFlags(words)
  const main = mainOf(commands)
  return `# fish completion for candor: candor completion fish > ~/.config/fish/completions/candor.fish
# The command that the words so far are for, and whether it was named.
function __candor_command
  set -l words (commandline -opc)[2..-1]
  while set -q words[1]
    switch $words[1]
      case ${[...alone, ...taking.map((flag) => `'${flag}=*'`)].join(' ')}
      case ${taking.join(' ')}
        set -e words[1]
      case ${main.map(({ name }) => name).join(' ')}
        switch "$words[1] $words[2]"
          case ${commands
            .filter(({ name }) => name.includes(' '))
            .map(({ name }) => `'${name}'`)
            .join(' ')}
            echo "$words[1] $words[2]"
          case '*'
            echo $words[1]
        end
        return 0
      case '*'
        echo check
        return 0
    end
    set -q words[1]; and set -e words[1]
  end
  echo check
  return 1
end
function __candor_is
  test (__candor_command) = "$argv"
end
function __candor_none
  not __candor_command >/dev/null
end
function __candor_ids
  candor rules --ids 2>/dev/null; or printf '%s\\n' ${rules.join(' ')}
end
# Ids and packs, with commas between them.
function __candor_rules
  set -l before (string match -r '^.*,' -- (commandline -ct))
  set -l ids (__candor_ids)
  for one in (string replace -r '/.*' '' -- $ids | uniq) $ids
    echo "$before"$one
  end
end
${main.map(({ name, summary }) => `complete -c candor -f -n __candor_none -a ${name} -d '${summary}'\n`).join('')}${commands.map(commandText).join('')}`
}

function commandText(command: CommandWords): string {
  const { name, options, subcommands, value } = command
  const when = `-n "__candor_is ${name}"`
  const more = subcommands.map((one) => `complete -c candor ${when} -f -a ${one}\n`).join('')
  const argument = value.type === 'files' ? '' : `complete -c candor ${when} -f${offeredOf(value)}\n`
  return `${more}${argument}${options.map((option) => optionText(when, option)).join('')}`
}

function optionText(when: string, { flag, summary, value }: OptionWords): string {
  const name = flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`
  const taken = value === undefined ? '' : value.type === 'files' ? ' -r' : ` -x${offeredOf(value)}`
  return `complete -c candor ${when} ${name}${taken} -d '${summary}'\n`
}

function offeredOf(value: Value): string {
  switch (value.type) {
    case 'files':
      return ''
    case 'folders':
      return " -a '(__fish_complete_directories)'"
    case 'rule':
      return " -a '(__candor_ids)'"
    case 'rules':
      return " -a '(__candor_rules)'"
    default:
      return value.words.length === 0 ? '' : ` -a '${value.words.join(' ')}'`
  }
}
