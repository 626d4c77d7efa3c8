import { Command, Option } from 'commander'
import type { BaselineFlags } from './baseline.ts'
import type { Output } from './output.ts'
import { configOptions, readingOptions, selectionOptions, withOptions } from './values.ts'

type Run = (baseline: typeof import('./baseline.ts'), paths: readonly string[], flags: BaselineFlags, output: Output) => Promise<number>

/** `candor baseline`, with a command for each thing one does with it. */
export function baselineCommand(program: Command, output: Output, done: (exitCode: number) => void): Command {
  const group = new Command('baseline')
    .copyInheritedSettings(program)
    .description('keep a list of findings that are known already, so that only new ones count')
  const add = (name: string, description: string, run: Run): Command => {
    const command = new Command(name)
      .description(description)
      .argument('[paths...]', 'what to check', ['.'])
      .addOption(new Option('--baseline <path>', 'the file (default: candor-baseline.json at the root of the repository)'))
    withOptions(command, [...configOptions(), ...selectionOptions(), ...readingOptions()])
    command.action(async (paths: string[], _: unknown, own: Command) =>
      done(await run(await import('./baseline.ts'), paths, own.optsWithGlobals<BaselineFlags>(), output)),
    )
    group.addCommand(command.copyInheritedSettings(group))
    return command
  }
  add('create', 'write all findings of today to a new baseline', ({ createBaseline }, ...rest) => createBaseline(...rest))
  add('update', 'show what is new, take it in with --accept-new, and drop what is settled', ({ updateBaseline }, ...rest) =>
    updateBaseline(...rest),
  ).addOption(new Option('--accept-new', 'take new findings in'))
  add('prune', 'drop entries that match nothing any more', ({ pruneBaseline }, ...rest) => pruneBaseline(...rest))
  add(
    'migrate',
    'write the entries as this version does, under the names that rules and files have now; take nothing new in',
    ({ migrateBaseline }, ...rest) => migrateBaseline(...rest),
  )
  add('show', 'list the entries', ({ showBaseline }, _, flags) => showBaseline(flags, output)).addOption(new Option('--json', 'as JSON'))
  return group
}
