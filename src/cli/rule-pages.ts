import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Finds the pages of rules, which come with candor: gives a page's address, or undefined for a rule that has none here. */
export function rulePages(folder: string | undefined): (ruleId: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (ruleId) => {
    if (folder === undefined || !/^[a-z][\w-]*\/[\w-]+$/.test(ruleId)) return undefined
    if (known.has(ruleId)) return known.get(ruleId)
    const page = join(folder, `${ruleId}.md`)
    const address = existsSync(page) ? pathToFileURL(page).href : undefined
    known.set(ruleId, address)
    return address
  }
}
