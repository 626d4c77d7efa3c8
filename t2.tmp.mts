import { readdirSync, readFileSync, statSync } from 'node:fs'
import { lintText } from './src/index.ts'
const dir = 'fixtures/formats/'
const out: Record<string, unknown[]> = {}
for (const name of (readdirSync(dir, { recursive: true }) as string[]).sort()) {
  if (name === 'expected.json' || statSync(dir + name).isDirectory()) continue
  const text = readFileSync(dir + name, 'utf8')
  const r = await lintText(text, { path: dir + name, asOf: '2026-04-15' })
  console.log(`== ${name} ${r.kind} ${r.kindConfidence} ${r.notices.map((n) => n.message)}`)
  for (const f of r.findings) console.log(`  ${f.range.start.line}:${f.range.start.column} ${f.ruleId} ${f.severity} ${JSON.stringify(f.text)} | ${JSON.stringify(text.slice(f.start, f.end))}`)
  out[name] = r.findings.map((f) => ({ ruleId: f.ruleId, text: f.text, line: f.range.start.line }))
}
if (process.argv[2]) (await import('node:fs')).writeFileSync(dir + 'expected.json', JSON.stringify(out, null, 2) + '\n')
