import type { Level } from '../../document/index.ts'
import { linesOf } from '../../language/index.ts'
import type { ClaimPhrases, Example, NearPhrases, Phrases, Relation, Replacement } from '../../rule/index.ts'
import type { ConfigNode } from './tree.ts'

/** Where the patterns of a label stand. */
export type LabelPlaces = Map<string, ConfigNode>

export const memberOf = (node: ConfigNode, key: string): ConfigNode | undefined => node.members.get(key)?.node

/** The items of a key that is a list, or one thing. */
export const itemNodes = (node: ConfigNode, key: string): readonly ConfigNode[] => {
  const value = memberOf(node, key)
  return value === undefined ? [] : value.type === 'list' ? value.items : [value]
}

export const textsIn = (node: ConfigNode, key: string): string[] => itemNodes(node, key).map(({ value }) => String(value))

/** A rule of a file that was found to have the right shape, as a relation; notes where the patterns of its labels stand. */
export function relationOf(node: ConfigNode, version: string, places: LabelPlaces): Relation {
  const value = node.value as Record<string, unknown>
  const id = String(value.id)
  const list = <T extends Phrases>(key: 'unless' | 'needs' | 'conflicts' | 'requires', read: (item: ConfigNode) => T): readonly T[] =>
    itemNodes(node, key).map((item, at) => {
      places.set(`${id.replace('/', '.')}.${key}-${at + 1}`, item)
      return read(item)
    })
  const claim = memberOf(node, 'claim')
  if (claim !== undefined) places.set(`${id.replace('/', '.')}.claim`, claim)
  return {
    id,
    aliases: textsIn(node, 'aliases'),
    since: version,
    status: value.status as Relation['status'],
    severity: value.severity as Relation['severity'],
    confidence: typeof value.confidence === 'number' ? value.confidence : CONFIDENCE,
    kinds: kindsOf(textsIn(node, 'kinds')),
    laws: textsIn(node, 'laws'),
    ...(node.members.has('evidence') ? { evidence: textsIn(node, 'evidence') as Relation['evidence'] } : {}),
    message: String(value.message),
    summary: String(value.summary ?? value.message).replace(/\{\w+\}/g, '…'),
    why: String(value.why),
    instead: String(value.instead),
    examples: itemNodes(node, 'examples').map(exampleOf),
    ...(claim === undefined ? {} : { claim: claimOf(claim) }),
    unless: list('unless', (item) => nearOf(item, 'sentence')),
    needs: list('needs', (item) => nearOf(item, 'section')),
    conflicts: list('conflicts', (item) => nearOf(item, 'document')),
    requires: list('requires', phrasesOf),
    ...(node.members.has('options') ? { options: value.options as Relation['options'] } : {}),
    limits: (value.limits ?? {}) as Relation['limits'],
    ...(node.members.has('allow') ? { allow: String(value.allow) } : {}),
    ...(node.members.has('fix') ? { fix: fixOf(value.fix) } : {}),
  }
}

/** What is expected of a rule that says nothing of it. */
const CONFIDENCE = 0.8

const kindsOf = (names: readonly string[]): Relation['kinds'] => (names.length === 0 || names.includes('all') ? 'all' : (names as Relation['kinds']))

export function phrasesOf(node: ConfigNode): Phrases {
  if (node.type === 'string') return { patterns: linesOf(String(node.value)) }
  if (node.type === 'list') return { patterns: node.items.flatMap(({ value }) => linesOf(String(value))) }
  return { patterns: textsIn(node, 'patterns').flatMap(linesOf), labels: textsIn(node, 'labels') }
}

const nearOf = (node: ConfigNode, standard: Level): NearPhrases => ({
  ...phrasesOf(node),
  within: (memberOf(node, 'within')?.value as Level | undefined) ?? standard,
})

function claimOf(node: ConfigNode): ClaimPhrases {
  const [roles, also] = [textsIn(node, 'roles'), textsIn(node, 'also')]
  return {
    ...phrasesOf(node),
    ...(roles.length === 0 ? {} : { roles: roles as ClaimPhrases['roles'] }),
    ...(also.length === 0 ? {} : { also: also as ClaimPhrases['also'] }),
  }
}

const fixOf = (value: unknown): Relation['fix'] =>
  typeof value === 'string' ? { text: value, safe: false } : { safe: false, ...(value as Omit<Replacement, 'safe'>) }

const exampleOf = ({ value }: ConfigNode): Example => value as Example
