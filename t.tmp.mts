import { readFileSync } from 'node:fs'
import { Source } from './src/document/index.ts'
import { stateKind } from './src/document/kind.ts'
import { formatOf } from './src/formats/index.ts'
const path = process.argv[2]
const text = readFileSync(path, 'utf8')
const parse = await formatOf(path)!.load({})
const t = performance.now()
const d = parse(new Source(path, text), {})
stateKind(d)
if (process.argv[3] !== 't') {
for (const b of d.blocks) console.log(`${b.position.start.line}:${b.position.start.column} ${b.role} ${b.data.name ?? ''} ${b.data.tag??''} ${b.data.className ?? ''} <${b.parent.type}> ${JSON.stringify(b.text)} ${b.marks.map(m=>m.kind+':'+(m.name??m.href??'')).join(' ')}`)
console.log(d.notices, d.comments, d.meta)
}
console.log(d.kind, d.kindConfidence, (performance.now()-t).toFixed(1), 'ms', d.blocks.length)
