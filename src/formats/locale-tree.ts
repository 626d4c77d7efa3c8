import type { DecodedText } from './string-escapes.ts'

/** A string of a JSON or YAML file, decoded only when it is looked at. */
export interface StringNode {
  readonly type: 'string'
  /** Where it stands in the file, without its quotes. */
  readonly start: number
  readonly end: number
  decode(): DecodedText
}

/** Where a node stands in the file; JSON tells it. */
interface Placed {
  start?: number
  end?: number
}

export interface ArrayNode extends Placed {
  readonly type: 'array'
  readonly items: LocaleNode[]
}

export interface Member {
  /** Decoded. */
  readonly key: string
  readonly keyNode: StringNode
  readonly value: LocaleNode
}

export interface ObjectNode extends Placed {
  readonly type: 'object'
  readonly members: Member[]
}

/** What a locale file holds, whatever it is written in. Numbers, `true` and the like are `other`. */
export type LocaleNode = ObjectNode | ArrayNode | StringNode | ({ readonly type: 'other'; readonly text: string } & Placed)

/** The value of a member, the last one winning as it does for those who read the file. */
export const memberOf = (node: LocaleNode | undefined, key: string): LocaleNode | undefined =>
  node?.type === 'object' ? node.members.findLast((member) => member.key === key)?.value : undefined

/** A member's text, when it is a string. */
export function textOf(node: LocaleNode | undefined, key: string): string | undefined {
  const value = memberOf(node, key)
  return value?.type === 'string' ? value.decode().text : undefined
}
