import { ruleBook, version } from '../builtin.ts'
import type { WorkspaceOptions } from '../lsp/workspaces.ts'
import { UsageError } from '../workspace/index.ts'
import type { Host } from './main.ts'
import { rulePages } from './rule-pages.ts'

export interface LspFlags extends WorkspaceOptions {
  readonly stdio?: boolean
}

/** `candor lsp --stdio`: a language server, until the editor ends it. */
export async function lsp({ stdio, ...flags }: LspFlags, { pages }: Host): Promise<number> {
  if (!stdio) throw new UsageError('A language server needs to know how it is spoken to, and candor knows one way.', 'candor lsp --stdio')
  const { serve } = await import('../lsp/server.ts')
  serve({ check: flags, book: ruleBook, version, pageOf: rulePages(pages) })
  // The connection keeps the process, and ends it as the protocol says.
  return new Promise(() => {})
}
