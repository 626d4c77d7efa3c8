import type { Argument, Command, Option } from 'commander'
import { ruleBook } from '../builtin.ts'
import { kinds } from '../document/index.ts'
import { formats } from '../formats/index.ts'
import { reporterNames } from '../report/names.ts'
import { UsageError } from '../workspace/errors.ts'
import { didYouMean } from '../workspace/suggest.ts'
import type { Output } from './output.ts'
import { bash } from './shells/bash.ts'
import { fish } from './shells/fish.ts'
import { powershell } from './shells/powershell.ts'
import type { CommandWords, OptionWords, ShellWords, Value } from './shells/words.ts'
import { zsh } from './shells/zsh.ts'

const scripts: Readonly<Record<string, (words: ShellWords) => string>> = { bash, zsh, fish, powershell }

const shells = Object.keys(scripts)

/** `candor completion SHELL`: a script for the shell to read, made from the commands as they are. */
export async function completion(shell: string, program: Command, output: Output): Promise<number> {
  if (!shells.includes(shell))
    throw new UsageError(`There is no completion for '${shell}'.`, didYouMean(shell, shells) ?? `One of ${shells.join(', ')}.`)
  await output.write(scripts[shell](wordsOf(program)))
  return 0
}

function wordsOf(program: Command): ShellWords {
  const common = program.options.flatMap(optionWords)
  const commands = program.commands.flatMap((command) => commandWords(command, command.name(), common))
  const names = program.commands.map((command) => command.name())
  const help: CommandWords = { name: 'help', summary: 'tell of a command', options: [], subcommands: [], value: { type: 'words', words: names } }
  return { commands: [...commands, help], common, rules: ruleBook.rules.map((rule) => rule.id) }
}

function commandWords(command: Command, name: string, common: readonly OptionWords[]): CommandWords[] {
  const own: CommandWords = {
    name,
    summary: plain(command.summary() || command.description()),
    options: [...command.options.flatMap(optionWords), ...common],
    subcommands: command.commands.map((one) => one.name()),
    value: argumentValue(command.registeredArguments[0]),
  }
  return [own, ...command.commands.flatMap((one) => commandWords(one, `${name} ${one.name()}`, common))]
}

const optionWords = (option: Option): OptionWords[] =>
  [option.long, option.short]
    .filter((flag) => flag !== undefined)
    .map((flag) => ({ flag: flag!, summary: plain(option.description), value: option.required || option.optional ? optionValue(option) : undefined }))

/** What an option takes is what its placeholder says: `--only <rules>`. */
function optionValue({ flags, argChoices }: Option): Value {
  if (argChoices !== undefined) return { type: 'words', words: argChoices }
  return valueCalled(/<([^>]+)>/.exec(flags)?.[1] ?? '')
}

const argumentValue = (argument: Argument | undefined): Value => (argument === undefined ? NOTHING : valueCalled(argument.name()))

const NOTHING: Value = { type: 'words', words: [] }

/** A placeholder that is not known here has no words that could be offered. */
function valueCalled(placeholder: string): Value {
  switch (placeholder) {
    case 'path':
    case 'paths':
    case 'file':
      return { type: 'files' }
    case 'folder':
      return { type: 'folders' }
    case 'rule':
      return { type: 'rule' }
    case 'rules':
      return { type: 'rules' }
    case 'name[=file]':
      return { type: 'reports', words: reporterNames }
    case 'format':
      return { type: 'words', words: formats.map(({ name }) => name) }
    case 'kind':
      return { type: 'words', words: kinds }
    case 'preset':
      return { type: 'words', words: (ruleBook.profiles ?? []).filter(({ group }) => group === 'set').map(({ name }) => name) }
    case 'level':
      return { type: 'words', words: ['low', 'medium', 'high'] }
    case 'threads':
      return { type: 'words', words: ['auto', 'off'] }
    case 'shell':
      return { type: 'words', words: shells }
    default:
      return NOTHING
  }
}

/** Fit for quotes of every shell. */
const plain = (text: string): string =>
  text
    .replace(/["'`$\\[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
