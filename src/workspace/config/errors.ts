import type { Source } from '../../document/index.ts'
import { UsageError } from '../errors.ts'
import type { ConfigFile } from './tree.ts'

/** One thing wrong with a config file. */
export interface ConfigProblem {
  /** The file as reports show it, or the option that said it. */
  readonly path: string
  /** One sentence. */
  readonly message: string
  readonly hint?: string
  /** The place, where the file tells it: data files do, programs do not. */
  readonly at?: { readonly source: Source; readonly start: number; readonly end: number }
}

/** A problem at a place of a file; where the file is a program, at the file. */
export function problemIn(
  { path, source }: Pick<ConfigFile, 'path' | 'source'>,
  { start, end }: { start: number; end: number },
  message: string,
  hint?: string,
): ConfigProblem {
  const problem = { path, message, hint }
  return source === undefined || start < 0 ? problem : { ...problem, at: { source, start, end } }
}

/** A configuration that cannot be used. Says everything that is wrong with it at once. */
export class ConfigError extends UsageError {
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(problemText).join('\n'), undefined)
    this.problems = problems
  }
}

/** `candor.config.json:3:5: There is no key 'rulez'. Did you mean 'rules'?` */
export function problemText({ path, message, hint, at }: ConfigProblem): string {
  const point = at?.source.point(at.start)
  const place = point === undefined ? path : `${path}:${point.line}:${point.column}`
  return `${place}: ${message}${hint === undefined ? '' : ` ${hint}`}`
}
