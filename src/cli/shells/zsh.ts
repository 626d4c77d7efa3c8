import { type CommandWords, commonFlags, mainOf, type OptionWords, type ShellWords, type Value } from './words.ts'

export function zsh(words: ShellWords): string {
  const { commands, rules } = words
  const { alone, taking } = commonFlags(words)
  const main = mainOf(commands)
  const names = main.map(({ name }) => name).join('|')
  return `#compdef candor
# zsh completion for candor: candor completion zsh > "\${fpath[1]}/_candor"
_candor_ids() {
  local -a ids
  ids=(\${(f)"$(candor rules --ids 2>/dev/null || print -l ${rules.join(' ')})"})
  if [[ -n $1 ]]; then
    compset -P '*,'
    ids=(\${(u)ids%%/*} $ids)
  fi
  compadd -S '' -a ids
}
_candor_reports() {
  if compset -P '*='; then _files; else compadd -S '' "$@"; fi
}
_candor() {
  local command=check isFirst=yes ret=1 i
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      ${[...alone, ...taking.map((flag) => `${flag}=*`)].join('|')}) ;;
      ${taking.join('|')}) ((i++)) ;;
      ${names})
        command=$words[i] isFirst=
        case "$words[i] $words[i+1]" in
          ${commands
            .filter(({ name }) => name.includes(' '))
            .map(({ name }) => quoted(name))
            .join('|')}) if ((i + 1 < CURRENT)); then command="$words[i] $words[i+1]"; ((i++)); fi ;;
        esac
        words=($words[1] "\${(@)words[i+1,-1]}")
        ((CURRENT -= i - 1))
        break ;;
      *) isFirst=; break ;;
    esac
  done
  if [[ -n $isFirst ]]; then
    local -a commands
    commands=(
${main.map(({ name, summary }) => `      '${name}:${summary}'\n`).join('')}    )
    _describe -t commands command commands && ret=0
  fi
  case $command in
${commands.map(commandText).join('')}  esac
  return ret
}
if [[ $funcstack[1] == _candor ]]; then _candor "$@"; else compdef _candor candor; fi
`
}

const quoted = (text: string): string => `'${text}'`

function commandText({ name, options, subcommands, value }: CommandWords): string {
  const rest = actionOf(subcommands.length > 0 && value.type === 'words' ? { type: 'words', words: subcommands } : value)
  const first =
    subcommands.length > 0 && value.type !== 'words' ? `\n      if ((CURRENT == 2)); then compadd ${subcommands.join(' ')} && ret=0; fi` : ''
  const specs = [...options.map(optionText), `'*:${valueName(value)}:${rest.trim() || '{false}'}'`]
  return `    ${quoted(name)})${first}\n      _arguments -s \\\n        ${specs.join(' \\\n        ')} && ret=0 ;;\n`
}

/** Each may come more than once: those that lists can be given to may. */
function optionText({ flag, summary, value }: OptionWords): string {
  if (value === undefined) return `'*${flag}[${summary}]'`
  return `'*${flag}${flag.startsWith('--') ? '=' : '+'}[${summary}]:${valueName(value)}:${actionOf(value)}'`
}

const valueName = ({ type }: Value): string =>
  ({ words: 'value', reports: 'format', rule: 'rule', rules: 'rules', files: 'file', folders: 'folder' })[type]

function actionOf(value: Value): string {
  switch (value.type) {
    case 'files':
      return '_files'
    case 'folders':
      return '_files -/'
    case 'rule':
      return '{_candor_ids ""}'
    case 'rules':
      return '{_candor_ids packs}'
    case 'reports':
      return `{_candor_reports ${value.words.join(' ')}}`
    default:
      return value.words.length === 0 ? ' ' : `(${value.words.join(' ')})`
  }
}
