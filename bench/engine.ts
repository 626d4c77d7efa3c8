import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { lexicons, rules } from '../rules/index.generated.ts'
import { type Document, type Kind, type Role, Source, stateKind, stateMarket } from '../src/document/index.ts'
import { formatOf, type ParseOptions, Parsers } from '../src/formats/index.ts'
import { Annotator } from '../src/language/index.ts'
import { Linter, type LintOptions, type LintResult } from '../src/lint/index.ts'
import { decodeFile } from '../src/workspace/decode.ts'

/** The day on which measurements are made, so that they can be repeated. */
export const AS_OF = '2026-11-22'

/** The rules that run by default, and the parsers. */
export class Engine {
  readonly linter: Linter
  readonly parsers: Parsers

  constructor(options: ParseOptions & { preview?: boolean } = {}) {
    const active = rules.filter((rule) => rule.status !== 'deprecated' && (options.preview || rule.status !== 'preview'))
    this.linter = new Linter(
      new Annotator(lexicons),
      active.map((rule) => ({ rule })),
    )
    this.parsers = new Parsers(options)
  }

  async parse(path: string, text: string, format: string, role?: Role): Promise<Document> {
    const parse = await this.parsers.get(format)
    return parse(new Source(path, text), { ...this.parsers.options, role })
  }

  lint(document: Document, kind?: Kind, timing?: LintOptions['timing']): LintResult {
    stateKind(document, kind, 'option')
    stateMarket(document)
    return this.linter.lint(document, { asOf: AS_OF, timing })
  }
}

export interface CorpusFile {
  path: string
  bytes: Uint8Array
  text: string
  format: string
}

/** Every readable file below a folder, sorted by path. */
export function readCorpus(folder: string): CorpusFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const format = formatOf(path)?.name
      if (format === undefined) return []
      const bytes = readFileSync(path)
      const decoded = decodeFile(bytes, { extension: extname(path).slice(1) })
      return decoded.binary ? [] : [{ path, bytes, text: decoded.text, format }]
    })
}
