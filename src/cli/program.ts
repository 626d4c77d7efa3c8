import { Command, Option } from 'commander'
import { reporterNames } from '../report/names.ts'
import { claimClasses } from '../rule/evidence.ts'
import { baselineCommand } from './baseline-command.ts'
import type { CheckFlags } from './check.ts'
import type { ClaimsFlags } from './claims.ts'
import type { AddClaimFlags } from './claims-add.ts'
import type { ConfigFlags } from './config.ts'
import type { ExplainFlags } from './explain.ts'
import type { InspectFlags } from './inspect.ts'
import type { LspFlags } from './lsp.ts'
import type { Host } from './main.ts'
import type { Output } from './output.ts'
import type { RulesFlags } from './rules.ts'
import type { StreamFlags } from './stream.ts'
import type { SuppressionsFlags } from './suppressions.ts'
import type { TestFlags } from './test.ts'
import {
  baselineOptions,
  colourChoices,
  configOptions,
  day,
  gateOptions,
  list,
  readingOptions,
  runOptions,
  scopeOptions,
  selectionOptions,
  suppressionFlags,
  withOptions,
} from './values.ts'

/**
 * The commands and their options. A command's module is imported when it runs. `done` takes the exit code. The options of commands that `args` does
 * not speak of are left out: there are many.
 */
export function createProgram(output: Output, done: (exitCode: number) => void, host: Host, args: readonly string[]): Command {
  const speaksOfAll = args.some((arg) => /^(?:-\w*h\w*|--help|help|completion)$/.test(arg))
  const speaksOf = (name: string): boolean => speaksOfAll || args.includes(name)
  const program = new Command('candor')
    .description('Finds claims without their disclosures in the copy you send to customers.')
    .addOption(new Option('--color <when>', 'colour in the output').choices(colourChoices).default('auto'))
    .option('--debug', 'settings and stack traces on standard error')
    .option('-V, --version', 'print the version')
    .addHelpText('after', HELP)
    .configureOutput({ writeOut: (text) => void output.write(text), writeErr: (text) => output.detail(text.replace(/^error: /, 'candor: ')) })
    .exitOverride()

  const add = (command: Command, options: () => readonly Option[] = () => []): Command => {
    if (speaksOf(command.name())) withOptions(command, options())
    return program.addCommand(command.copyInheritedSettings(program))
  }

  program.addCommand(
    withOptions(
      new Command('check')
        .description('check files, folders, globs, or standard input (-); this is what candor does when no command is named')
        .argument('[paths...]', 'what to check', ['.']),
      [
        ...outputOptions(),
        ...configOptions(),
        ...gateOptions(),
        ...selectionOptions(),
        ...readingOptions(),
        ...suppressionFlags(),
        ...scopeOptions(),
        ...baselineOptions(),
        ...runOptions(),
        ...fileOptions(),
        ...fixOptions(),
      ],
    )
      .copyInheritedSettings(program)
      .action(async (paths: string[], _: unknown, command: Command) =>
        done(await (await import('./check.ts')).check(paths, command.optsWithGlobals<CheckFlags>(), output, host)),
      ),
    { isDefault: true },
  )
  add(
    new Command('explain')
      .description('why a rule exists, what to write instead, the laws it rests on, and examples')
      .argument('<rule>', 'id of a rule')
      .action(async (rule: string, _: unknown, command: Command) =>
        done(await (await import('./explain.ts')).explain(rule, command.optsWithGlobals<ExplainFlags>(), output)),
      ),
    () => [new Option('--format <format>', 'text, json or md').choices(['text', 'json', 'md']).default('text'), asOf(), ...configChoice()],
  )
  add(
    new Command('rules')
      .description('list all rules, those of the plugins of the config included')
      .action(async (_: unknown, command: Command) =>
        done(await (await import('./rules.ts')).listRules(command.optsWithGlobals<RulesFlags>(), output)),
      ),
    () => [json(), new Option('--ids', 'their ids and nothing else, one a line').conflicts('json'), asOf(), ...configChoice()],
  )
  add(
    new Command('inspect')
      .description('show what candor saw in a file: blocks, roles, annotations and findings, with their places')
      .argument('<file>', 'a file, or - for standard input')
      .action(async (file: string, _: unknown, command: Command) =>
        done(await (await import('./inspect.ts')).inspect(file, command.optsWithGlobals<InspectFlags>(), output)),
      ),
    () => [json(), stdinFilename(), ...configOptions(), ...readingOptions(), ...selectionOptions()],
  )
  add(
    new Command('stream')
      .description('check JSON Lines {"id", "text", "format"?, "kind"?, "role"?, "path"?} from standard input; write one JSON line for each')
      .action(async (_: unknown, command: Command) =>
        done(await (await import('./stream.ts')).stream(command.optsWithGlobals<StreamFlags>(), output)),
      ),
    () => [quiet(), ...configOptions(), ...gateOptions(), ...selectionOptions(), ...readingOptions().filter((option) => option.long !== '--type')],
  )
  add(
    new Command('suppressions')
      .description('list the suppressions that stand in files, with their reasons and what each suppresses')
      .argument('[paths...]', 'where to look', ['.'])
      .action(async (paths: string[], _: unknown, command: Command) =>
        done(await (await import('./suppressions.ts')).listSuppressions(paths, command.optsWithGlobals<SuppressionsFlags>(), output)),
      ),
    () => [json(), ...configOptions(), ...selectionOptions(), ...readingOptions()],
  )
  if (speaksOf('baseline')) add(baselineCommand(program, output, done))
  if (speaksOf('claims'))
    add(
      withOptions(
        new Command('claims')
          .description('list the claims that evidence could settle, each with the evidence it has')
          .argument('[paths...]', 'where to look', ['.'])
          .action(async (paths: string[], _: unknown, command: Command) =>
            done(await (await import('./claims.ts')).listClaims(paths, command.optsWithGlobals<ClaimsFlags>(), output)),
          ),
        [json(), ...configOptions(), ...selectionOptions(), ...readingOptions()],
      ).addCommand(
        withOptions(
          new Command('add')
            .description('write an entry for a finding into the claims register')
            .argument('<finding>', 'fingerprint of a finding, or path:line of its place')
            .argument('[paths...]', 'where to look for a fingerprint', ['.'])
            .copyInheritedSettings(program)
            .action(async (finding: string, paths: string[], _: unknown, command: Command) =>
              done(await (await import('./claims-add.ts')).addClaim(finding, paths, command.optsWithGlobals<AddClaimFlags>(), output)),
            ),
          [
            new Option('--source <source>', 'where the evidence is: a file, relative to the working folder, or a URL'),
            new Option('--id <id>', 'what the entry is called; made from the words of the claim when absent'),
            new Option('--class <class>', 'what the evidence is about; the first that the rule takes when absent').choices(claimClasses),
            new Option('--date <date>', 'the day the evidence is from, YYYY-MM-DD (default: today)').argParser(day),
            new Option('--expires <date>', 'last day on which it holds, YYYY-MM-DD').argParser(day),
            new Option('--owner <name>', 'who answers for it'),
          ],
        ),
      ),
    )
  add(
    new Command('test')
      .description('test rules: their own examples, and documents with an expected.yaml or expected.json beside them')
      .argument('[paths...]', 'files of rules, plugins, or folders that hold any of these (default: this folder, and the plugins of its config)')
      .action(async (paths: string[], _: unknown, command: Command) =>
        done(await (await import('./test.ts')).test(paths, command.optsWithGlobals<TestFlags>(), output)),
      ),
    () => [new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'), ...configOptions(), ...selectionOptions()],
  )
  add(
    new Command('formats')
      .description('list the file formats candor reads')
      .action(async (_: unknown, command: Command) => done(await (await import('./formats.ts')).listFormats(command.optsWithGlobals(), output))),
    () => [json()],
  )
  add(
    new Command('config')
      .description('show what holds and where each value comes from; with --files, what would be checked and why the rest would not')
      .argument('[paths...]', 'with --files: what to look through')
      .action(async (paths: string[], _: unknown, command: Command) =>
        done(await (await import('./config.ts')).showConfig(paths, command.optsWithGlobals<ConfigFlags>(), output)),
      ),
    () => [
      new Option('--file <path>', 'what holds for this file'),
      new Option('--files', 'list files instead of settings'),
      new Option('--schema', 'the JSON Schema of configs, with the rules and options of the plugins of this one'),
      json(),
      ...configOptions(),
      ...gateOptions().filter((option) => option.long !== '--exit-zero'),
      ...selectionOptions(),
      ...readingOptions(),
      ...ignoreOptions(),
    ],
  )
  add(
    new Command('init')
      .description('write a config to begin with, made for the copy found here; or print what other tools need to run candor')
      .action(async (_: unknown, command: Command) => done(await (await import('./init.ts')).init(command.optsWithGlobals(), output))),
    () => [
      new Option('--pre-commit', 'print a hook for pre-commit'),
      new Option('--lint-staged', 'print a line for lint-staged'),
      new Option('--github', 'print a workflow for GitHub Actions'),
      new Option('--gitlab', 'print a job for GitLab'),
      new Option('--write', 'write it to its file instead, unless that is there'),
    ],
  )
  add(
    new Command('doctor')
      .description('versions, config, plugins and what else matters where candor does not do as expected')
      .action(async (_: unknown, command: Command) => done(await (await import('./doctor.ts')).doctor(command.optsWithGlobals(), output))),
    () => [json(), ...configOptions()],
  )
  add(
    new Command('lsp')
      .description('run as a language server, for editors')
      .action(async (_: unknown, command: Command) => done(await (await import('./lsp.ts')).lsp(command.optsWithGlobals<LspFlags>(), host))),
    () => [
      new Option('--stdio', 'speak over standard input and output'),
      ...configOptions(),
      ...selectionOptions(),
      ...readingOptions().filter((option) => option.long !== '--type'),
      ...suppressionFlags(),
      ...baselineOptions().filter((option) => option.long !== '--baseline-strict'),
    ],
  )
  add(
    new Command('completion')
      .description('print a script that makes a shell complete commands and options')
      .argument('<shell>', 'bash, zsh, fish or powershell')
      .action(async (shell: string) => done(await (await import('./completion.ts')).completion(shell, program, output))),
  )
  return program
}

const HELP = `
Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 something could not be checked.
Environment: CANDOR_FORMAT is what -f is when it is not given, CANDOR_CACHE_DIR what --cache-location is; NO_COLOR, FORCE_COLOR and
FORCE_HYPERLINK say what the terminal shall be sent.
'candor check --help' lists the options for checking.`

const json = (): Option => new Option('--json', 'as JSON')
const quiet = (): Option => new Option('-q, --quiet', 'findings only: no notices, no summary')
const asOf = (): Option => new Option('--as-of <date>', 'tell how the laws stand on this day, YYYY-MM-DD (default: today)').argParser(day)
/** Those that say which config holds in the working folder. */
const configChoice = (): Option[] => configOptions().filter(({ long }) => long === '--config' || long === '--no-config')
const stdinFilename = (): Option => new Option('--stdin-filename <name>', 'what the text on standard input is called; its extension tells the format')

const outputOptions = (): Option[] => [
  new Option(
    '-f, --format <name[=file]>',
    `output format: ${reporterNames.join(', ')}; json@1 for one version of it; repeat it to write several`,
  ).argParser(list),
  new Option('-o, --output-file <file>', 'write the report to a file'),
  quiet(),
  new Option('--min-severity <severity>', 'show findings of at least this severity').choices(['info', 'warning', 'error']).default('info'),
  new Option('--stats', 'where the time went, on standard error'),
  new Option('--timing', 'the same with the time of every rule'),
  new Option('--no-hyperlinks', 'make no links of rule ids, where the terminal follows links'),
  new Option('--statistics', 'how many findings each rule has, on standard error'),
]

const fileOptions = (): Option[] => [
  stdinFilename(),
  ...ignoreOptions(),
  new Option('--campaign', 'also compare what belongs together: the files of a folder, those named here, or those that say "campaign: name"'),
  new Option('--no-error-on-unmatched-pattern', 'let a path or pattern that matches nothing pass'),
  new Option('--error-on-unmatched-pattern', 'make a path or pattern that matches nothing exit with 2 (the default)'),
]

const fixOptions = (): Option[] => [
  new Option('--fix', 'put safe fixes into the files; of standard input, write the fixed text to standard output'),
  new Option('--unsafe-fixes', 'with --fix, --fix-dry-run or --diff: suggestions too, which change what the copy says'),
  new Option('--diff', 'show what --fix would change, and write nothing'),
  new Option('--fix-dry-run', 'report what would be left after --fix, and write nothing'),
]

const ignoreOptions = (): Option[] => [
  new Option('--ignore-pattern <pattern>', 'leave out more files, in the manner of .gitignore; repeat it for more').argParser(list),
  new Option('--no-ignore', 'check ignored files too: those of .gitignore and of the config'),
]
