// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals in files are what is measured
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Source } from '../src/document/index.ts'
import { formatOf, formats, Parsers } from '../src/formats/index.ts'

const SIZE = 512 * 1024
const RUNS = 5

const folder = 'fixtures'

/** Formats whose files cannot be put one after the other, and a file of the wanted size for each. */
const made: Readonly<Record<string, (size: number) => string>> = {
  json: (size) => `{${repeated((at) => `"key${at}.title": "Save {n} now, only {left} left",\n`, size)}"end": "Done"}`,
  xcstrings: (size) => `{"sourceLanguage":"en","strings":{${repeated((at) => `"Save ${at} now": {},\n`, size)}"Done": {}}}`,
  email: (size) => `Subject: Offer\r\nContent-Type: text/html\r\n\r\n${repeated(() => '<p>Only 3 left, <b>order today</b>.</p>\r\n', size)}`,
}

const repeated = (line: (at: number) => string, size: number): string => {
  let text = ''
  for (let at = 0; text.length < size; at++) text += line(at)
  return text
}

/** The fixtures of a format, over and over. */
function sample(name: string): string | undefined {
  if (Object.hasOwn(made, name)) return made[name](SIZE)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => formatOf(path)?.name === name && !path.endsWith('expected.json'))
    .sort()
  const text = files.map((path) => readFileSync(path, 'utf8')).join('\n')
  return text === '' ? undefined : repeated(() => `${text}\n`, SIZE)
}

/** How fast each format is parsed, on its fixtures repeated to half a megabyte. Rules are not run. */
export async function printFormats(): Promise<void> {
  console.log('\nparsing alone, by format')
  const parsers = new Parsers()
  for (const { name, extensions, load } of formats) {
    // What is no text cannot be repeated.
    const text = load === undefined ? undefined : sample(name)
    if (text === undefined) continue
    const parse = await parsers.get(name)
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < RUNS; run++) {
      const begun = process.cpuUsage()
      parse(new Source(`sample.${extensions[0]}`, text), {})
      const { user, system } = process.cpuUsage(begun)
      least = Math.min(least, (user + system) / 1e6)
    }
    console.log(`  ${name.padEnd(11)} ${(text.length / 1e6 / least).toFixed(1).padStart(6)} MB/s`)
  }
}
