import type { LocaleWriter } from './locale.ts'
import { localeCode } from './locale-paths.ts'
import { type LocaleNode, type Member, memberOf, type ObjectNode, textOf } from './locale-tree.ts'

/** Keys beyond this depth are called by the path to it. */
const MAX_DEPTH = 64

/** An object or array whose members are being read. */
interface Frame {
  readonly node: Extract<LocaleNode, { type: 'object' | 'array' }>
  readonly path: readonly string[]
  readonly name: string
  readonly card: boolean
  next: number
}

/** Members that say what a string is about, in files that keep each string in an object with notes for translators. */
const MESSAGE_MEMBERS = ['message', 'defaultMessage', 'string', 'translation', 'msgstr', 'trans']
const NOTE_MEMBERS = new Set(
  'description context comment comments note notes placeholders placeholder developer_comment character_limit id key tags example screenshots meta max_length'.split(
    ' ',
  ),
)

/** Appends every string of a JSON or YAML file, each object a card. Members are passed over by `skips`, which is given their path. */
export function appendTree(writer: LocaleWriter, root: LocaleNode, skips: (path: readonly string[], member: Member) => boolean = () => false): void {
  readTopLevel(writer, root)
  if (root.type === 'string') writer.append({ decoded: root.decode(), path: [], name: '' })
  const stack: Frame[] = []
  if (root.type === 'object' || root.type === 'array') stack.push({ node: root, path: [], name: '', card: false, next: 0 })
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = nextChild(frame, skips)
    if (child === undefined) {
      if (frame.card) writer.builder.closeContainer()
      stack.pop()
    } else enter(writer, stack, child)
  }
}

interface Child {
  readonly node: LocaleNode
  readonly path: readonly string[]
  readonly name: string
}

/** The next member of a frame that may hold copy. */
function nextChild(frame: Frame, skips: (path: readonly string[], member: Member) => boolean): Child | undefined {
  const { node, path, name } = frame
  if (node.type === 'array') {
    const index = frame.next++
    return index < node.items.length ? { node: node.items[index], path, name: `${name}[${index}]` } : undefined
  }
  while (frame.next < node.members.length) {
    const member = node.members[frame.next++]
    const own = path.length < MAX_DEPTH ? [...path, member.key] : path
    // `@key` holds what ARB says about `key`; `_comment`, `$schema` and `//` speak to programmers.
    if (/^(?:[@$_]|\/\/)/.test(member.key) || skips(own, member)) continue
    return { node: member.value, path: own, name: path.length < MAX_DEPTH && name !== '' ? `${name}.${member.key}` : name || member.key }
  }
  return undefined
}

function enter(writer: LocaleWriter, stack: Frame[], { node, path, name }: Child): void {
  if (node.type === 'string') {
    if (stack.length === 1) writer.group(name)
    writer.append({ decoded: node.decode(), path, name })
    return
  }
  if (node.type === 'other') return
  if (stack.length === 1) writer.group(undefined)
  const message = node.type === 'object' ? messageOf(node) : undefined
  if (message?.type === 'string') {
    writer.append({ decoded: message.decode(), path, name })
    return
  }
  const card = node.type === 'object'
  if (card) writer.builder.openContainer('card')
  stack.push({ node, path, name, card, next: 0 })
}

/** The string of an object that holds it beside notes for translators, as in Chrome's and FormatJS's files. */
function messageOf(node: ObjectNode): LocaleNode | undefined {
  if (node.members.length > 12) return undefined
  const name = MESSAGE_MEMBERS.find((key) => memberOf(node, key)?.type === 'string')
  if (name === undefined || !node.members.every(({ key }) => key === name || NOTE_MEMBERS.has(key))) return undefined
  return memberOf(node, name)
}

/** What the file says about itself. */
function readTopLevel(writer: LocaleWriter, root: LocaleNode): void {
  const subject = textOf(root, 'subject')
  if (subject !== undefined) writer.field('subject', subject)
  for (const key of ['@@locale', 'locale', 'lang', 'language']) {
    const code = textOf(root, key)
    if (code !== undefined) writer.builder.lang = localeCode(code) ?? writer.builder.lang
  }
}
