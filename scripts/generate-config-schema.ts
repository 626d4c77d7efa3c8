import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../rules/index.generated.ts'
import { profiles } from '../rules/profiles/index.ts'
import { vocabulary } from '../rules/vocabulary.ts'
import { configJsonSchema, rulesJsonSchema } from '../src/workspace/config/json-schema.ts'

/** Writes the JSON Schemas of config files and of files of rules; with `--check`, only says whether one is stale. Gives the exit code. */
export default function main(args: readonly string[]): number {
  const names = { rules, profiles, labels: [...vocabulary.labels].sort() }
  const targets = { 'schema/config.schema.json': configJsonSchema(names), 'schema/rules.schema.json': rulesJsonSchema(names) }
  let exitCode = 0
  for (const [target, schema] of Object.entries(targets)) {
    const text = `${JSON.stringify(schema, null, 2)}\n`
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    if (!args.includes('--check')) writeFileSync(target, text)
    else {
      console.error(`${target} is stale: run npm run generate`)
      exitCode = 1
    }
  }
  return exitCode
}
