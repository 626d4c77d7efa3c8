import { type CommandWords, commonFlags, mainOf, type ShellWords, type Value, valuesByOption } from './words.ts'

/** Works in the bash of macOS, 3.2, too. Nothing that candor prints is expanded by the shell. */
export function bash(words: ShellWords): string {
  const { commands, rules } = words
  const { alone, taking } = commonFlags(words)
  return `# bash completion for candor: eval "$(candor completion bash)"
_candor_words() {
  local start="$1" before="$2" one
  shift 2
  for one in "$@"; do
    if [[ "$one" == "$start"* ]]; then COMPREPLY+=("$before$one"); fi
  done
}
_candor_rules() {
  local start="$1" before="$2" packs="$3" one pack last=""
  local -a found=()
  while IFS= read -r one; do
    pack="\${one%%/*}"
    if [[ -n "$packs" && "$pack" != "$last" ]]; then found+=("$pack"); fi
    last="$pack"
    found+=("$one")
  done < <(candor rules --ids 2>/dev/null || printf '%s\\n' ${rules.join(' ')})
  _candor_words "$start" "$before" "\${found[@]}"
}
_candor_paths() {
  local one
  while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen "$1" -- "$2")
  compopt -o filenames 2>/dev/null
}
_candor() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${alone.join('|')}) ;;
      ${taking.join('|')}) if [[ "\${COMP_WORDS[i+1]}" == = ]]; then ((i++)); fi; ((i++)) ;;
      ${mainOf(commands)
        .map(({ name }) => name)
        .join('|')}) command="\${COMP_WORDS[i]}"; break ;;
      *) command=check; break ;;
    esac
  done
  local isFirst=""
  if [[ -z "$command" ]]; then isFirst=yes; command=check; fi
  case "$command \${COMP_WORDS[i+1]}" in
${commands
  .filter(({ name }) => name.includes(' '))
  .map(({ name }) => `    '${name}') if ((i + 1 < COMP_CWORD)); then command='${name}'; fi ;;\n`)
  .join('')}  esac
  # bash takes "--kind=landing" for three words.
  if [[ "$word" == = ]]; then word=""
  elif [[ "$before" == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$command $before" in
${valuesByOption(commands)
  .map(([key, value]) => `    ${pattern(key)}) ${valueText(value)}; return ;;\n`)
  .join('')}  esac
  if [[ "\${COMP_WORDS[COMP_CWORD-1]}" == = || "\${COMP_WORDS[COMP_CWORD]}" == = ]]; then _candor_paths -f "$word"; return; fi
  if [[ "$word" == -* ]]; then
    case "$command" in
${commands.map(({ name, options }) => `      '${name}') _candor_words "$word" "" ${options.map(({ flag }) => flag).join(' ')} ;;\n`).join('')}    esac
    return
  fi
  if [[ -n "$isFirst" ]]; then _candor_words "$word" "" ${mainOf(commands)
    .map(({ name }) => name)
    .join(' ')}; fi
  case "$command" in
${commands.map((one) => `    '${one.name}') ${subcommandText(one)}${valueText(one.value)} ;;\n`).join('')}  esac
}
complete -F _candor candor
`
}

const pattern = (key: string): string => (key.startsWith('* ') ? `*' ${key.slice(2)}'` : `'${key}'`)

const subcommandText = ({ subcommands, name }: CommandWords): string =>
  subcommands.length === 0 ? '' : `if [[ "$before" == ${name} ]]; then _candor_words "$word" "" ${subcommands.join(' ')}; fi; `

function valueText(value: Value): string {
  switch (value.type) {
    case 'files':
      return '_candor_paths -f "$word"'
    case 'folders':
      return '_candor_paths -d "$word"'
    case 'rule':
      return '_candor_rules "$word" "" ""'
    case 'rules':
      return `before=""; if [[ "$word" == *,* ]]; then before="\${word%,*},"; fi; _candor_rules "\${word##*,}" "$before" packs`
    default:
      return value.words.length === 0 ? ':' : `_candor_words "$word" "" ${value.words.join(' ')}`
  }
}
