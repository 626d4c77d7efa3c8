import { hostname } from 'node:os'
import type { Palette } from '../report/index.ts'
import { levelFor } from './colour.ts'
import { isTerminal } from './output.ts'
import { rulePages } from './rule-pages.ts'
import type { ColourChoice } from './values.ts'

export interface LinkFlags {
  readonly color: ColourChoice
  readonly hyperlinks?: boolean
}

/**
 * A palette that makes a rule's id a link to its page, where standard output is a terminal that follows links. The flag wins over `FORCE_HYPERLINK`,
 * and that over what is known of the terminal.
 */
export async function withLinks(palette: Palette, { color, hyperlinks }: LinkFlags, pages: string | undefined): Promise<Palette> {
  if (hyperlinks === false) return palette
  // Who wants no colour wants no other codes either.
  if (!process.env.FORCE_HYPERLINK && !(isTerminal(1) && ((await levelFor(color)) ?? 0) > 0)) return palette
  const { createSupportsHyperlinks } = await import('supports-hyperlinks')
  if (!createSupportsHyperlinks(process.stdout)) return palette
  const pageOf = rulePages(pages)
  return {
    ...palette,
    rule(ruleId) {
      const page = pageOf(ruleId)
      return page === undefined ? ruleId : `\u001b]8;;${placed(page)}\u001b\\${ruleId}\u001b]8;;\u001b\\`
    },
  }
}

/** A terminal may show another machine than its own: the page is on this one. Windows reads a host as a share of files. */
const placed = (page: string): string => (process.platform === 'win32' ? page : page.replace('file://', `file://${encodeURIComponent(hostname())}`))
