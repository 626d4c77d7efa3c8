import { dirname, resolve } from 'node:path'
import type { Plugin, Transformer } from 'unified'
import { ruleBook } from './builtin.ts'
import { formatOf } from './formats/index.ts'
import type { Severity } from './rule/index.ts'
import { Checker, type CheckOptions, type ConfigOptions, Configuration, type LocatedFinding, type RuleBook } from './workspace/index.ts'

/** What `candor check` takes, apart from the folder, which is that of the file. */
export type UnifiedOptions = Omit<CheckOptions & ConfigOptions, 'cwd'>

/** A remark or rehype plugin. What the tree is made of does not matter: it reads the text of the file. */
export type CandorPlugin = Plugin<[UnifiedOptions?]>

/**
 * Makes a plugin that reads files as the first of some formats, or as another of them where the name of the file says so: what is parsed as Markdown must not be
 * checked as plain text because its name ends in `.txt`.
 */
export function createPlugin(formats: readonly [string, ...string[]], book: RuleBook = ruleBook): CandorPlugin {
  return function candor(options = {}): Transformer {
    const checkers = new Map<string, ReturnType<typeof checkerIn>>()
    return async (_, file) => {
      const known = checkers.get(file.cwd) ?? checkerIn(file.cwd, options, book)
      checkers.set(file.cwd, known)
      const { configuration, checker } = await known
      const absolute = file.path === undefined ? '' : resolve(file.cwd, file.path)
      const scope = await configuration.scopeOf(absolute === '' ? file.cwd : dirname(absolute))
      if (absolute !== '' && (await scope.whyIgnored(absolute, false)) !== undefined) return
      const settings = await configuration.settingsFor(absolute)
      const named = formatOf(absolute)?.name
      const format = settings.type ?? formats.find((one) => one === named) ?? formats[0]
      const text = String(file)
      const { findings, notices, source } = await checker.check(file.path ?? '<text>', text, { format, settings })
      for (const finding of findings)
        Object.assign(file.message(finding.message, { place: placeOf(finding), source: 'candor' }), fieldsOf(finding, text))
      for (const { code, message, start, end = start } of notices) {
        const place = start === undefined || end === undefined ? undefined : source.range(start, end)
        file.info(message, { place, ruleId: code, source: 'candor' })
      }
    }
  }
}

/** For files that remark parses: Markdown and MDX. */
export const remarkCandor: CandorPlugin = createPlugin(['markdown', 'mdx'])

/** For files that rehype parses: HTML and MJML. */
export const rehypeCandor: CandorPlugin = createPlugin(['html', 'mjml'])

async function checkerIn(cwd: string, options: UnifiedOptions, book: RuleBook): Promise<{ configuration: Configuration; checker: Checker }> {
  const configuration = await Configuration.load({ ...options, cwd }, book)
  return { configuration, checker: new Checker(configuration.settings) }
}

/** As in remark-lint: an error fails the run of unified's command lines, a warning does so with `--frail`. Neither stops the plugins that follow. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

/** Nothing at all is a point. */
const placeOf = ({ range: { start, end }, ...finding }: LocatedFinding) => (finding.start === finding.end ? start : { start, end })

function fieldsOf(finding: LocatedFinding, text: string): object {
  const replacements = finding.fixes.flatMap(({ edits: [edit, ...more] }) =>
    edit !== undefined && more.length === 0 && edit.start === finding.start && edit.end === finding.end ? [edit.text] : [],
  )
  return {
    ruleId: finding.ruleId,
    fatal: FATAL[finding.severity],
    note: finding.help,
    ...(replacements.length > 0 && { actual: text.slice(finding.start, finding.end), expected: replacements }),
  }
}
