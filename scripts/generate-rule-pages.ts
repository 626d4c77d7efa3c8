import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rules } from '../rules/index.generated.ts'
import { laws } from '../rules/laws/index.generated.ts'
import { measured } from '../rules/measured.ts'
import { registerDay, rulePage, rulesPage } from '../src/report/rule-page.ts'

const FOLDER = 'docs/rules'

/** Writes the rules' pages; with `--check`, only says which are stale. Gives the exit code. */
export default function main(args: readonly string[]): number {
  const pages = pagesOf()
  const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path)
  const orphans = pagesOnDisk().filter((path) => !pages.has(path))
  if (args.includes('--check')) {
    for (const path of [...stale, ...orphans]) console.error(`${path} is stale: run npm run generate`)
    return stale.length + orphans.length === 0 ? 0 : 1
  }
  for (const path of orphans) rmSync(path)
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, pages.get(path) ?? '')
  }
  return 0
}

/** The text of each page, by path. The laws' standing is told as of the day the register was last looked at, so that pages do not change by themselves. */
function pagesOf(): Map<string, string> {
  const day = registerDay(laws)
  const pages = new Map(rules.map((rule) => [`${FOLDER}/${rule.id}.md`, rulePage(rule, laws, day, measured, '../../')]))
  return pages.set(`${FOLDER}/README.md`, rulesPage(rules, measured))
}

function pagesOnDisk(): string[] {
  if (!existsSync(FOLDER)) return []
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return names.map((name) => join(FOLDER, name).replaceAll('\\', '/'))
}
