import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../rules/index.generated.ts'
import { profiles } from '../rules/profiles/index.ts'
import { configJsonSchema } from '../src/workspace/config/json-schema.ts'

const TARGET = 'schema/config.schema.json'

/** Writes the JSON Schema of config files; with `--check`, only says whether it is stale. Gives the exit code. */
export default function main(args: readonly string[]): number {
  const text = `${JSON.stringify(configJsonSchema({ rules, profiles }), null, 2)}\n`
  if (existsSync(TARGET) && readFileSync(TARGET, 'utf8') === text) return 0
  if (args.includes('--check')) {
    console.error(`${TARGET} is stale: run npm run generate`)
    return 1
  }
  writeFileSync(TARGET, text)
  return 0
}
