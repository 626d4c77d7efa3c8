import { type ContainerData, type Document, enclosing } from '../document/index.ts'
import type { Finding, Related } from '../rule/index.ts'

type PartName = NonNullable<ContainerData['part']>

/** Which part speaks for the others, first to last: most readers see the HTML, and everyone sees the subject. */
const ORDER: readonly PartName[] = ['headers', 'html', 'text']

const SAME: Readonly<Record<PartName, string>> = {
  headers: 'The header says the same.',
  html: 'The HTML part says the same.',
  text: 'The text part says the same.',
}

/** A part of a mail: where its first block stands in the file. */
interface Part {
  readonly name: PartName
  readonly start: number
}

/**
 * The findings of a mail with those that its parts share reported once: in the HTML part where it has them, with the place in the text part as a
 * related one. Findings are in the order of the file, and so are those returned.
 */
export function joinParts(findings: readonly Finding[], document: Document): readonly Finding[] {
  const parts = partsOf(document)
  if (parts.length < 2) return findings
  const groups = new Map<string, { part: Part; own: Finding[]; others: { part: Part; finding: Finding }[] }>()
  for (const { part, finding } of inOrder(findings, parts)) {
    const key = `${finding.ruleId} ${finding.messageId} ${finding.text.toLowerCase()}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { part, own: [finding], others: [] })
    else if (group.part === part) group.own.push(finding)
    else group.others.push({ part, finding })
  }
  const joined = new Map<Finding, Finding>()
  for (const { own, others } of groups.values()) {
    // What stands in one part several times stands as often in the other, in the same order.
    const related = own.map((): Related[] => [])
    for (const [at, { part, finding }] of others.entries()) related[Math.min(at, own.length - 1)].push(relate(finding, part))
    for (const [at, finding] of own.entries())
      joined.set(finding, related[at].length === 0 ? finding : { ...finding, related: [...finding.related, ...related[at]] })
  }
  return findings.flatMap((finding) => joined.get(finding) ?? [])
}

const relate = ({ path, start, end, text }: Finding, { name }: Part): Related => ({ path, start, end, text, message: SAME[name] })

/** By the part that speaks first. */
function inOrder(findings: readonly Finding[], parts: readonly Part[]): { part: Part; finding: Finding }[] {
  const placed = findings.map((finding) => ({ finding, part: parts.findLast(({ start }) => start <= finding.start) ?? parts[0] }))
  return ORDER.flatMap((name) => placed.filter(({ part }) => part.name === name))
}

function partsOf(document: Document): Part[] {
  const parts: Part[] = []
  let last: unknown
  for (const block of document.blocks) {
    const part = enclosing(block, 'part')
    if (part?.data.part === undefined || part === last) continue
    last = part
    parts.push({ name: part.data.part, start: block.map.range(0, 1)[0] })
  }
  return parts
}
