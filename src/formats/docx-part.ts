import { UnreadableError } from './format.ts'
import { scanXml } from './locale-xml.ts'
import type { ZipArchive } from './zip.ts'

/** What one part of a Word document is made of. Names of elements and attributes have the usual prefixes, whatever the file calls them. */
export interface PartSink {
  /** `path` holds the open elements, this one last. */
  open?(name: string, attributes: Attributes, path: readonly string[]): void
  close?(name: string, path: readonly string[]): void
  text?(text: string, path: readonly string[]): void
}

/** The attributes of an element, by their names without a prefix: no element here has two that differ in it alone. */
export interface Attributes {
  get(name: string): string | undefined
}

/** Where the text of a part, or the part itself, is not as it should be. */
export type Broken = (part: string) => void

/** Namespaces that the reader knows, with the prefixes that nearly every file has for them. */
const PREFIXES: readonly [prefix: string, namespace: RegExp][] = [
  ['w', /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/(?:wordprocessingml\/2006|ooxml\/wordprocessingml)\/main$/],
  ['mc', /^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/],
]

/** Reads one part. Entities that the file defines itself are refused; a part that breaks off is read as far as it goes. */
export function readPart(archive: ZipArchive, name: string, sink: PartSink, broken: Broken): boolean {
  const bytes = archive.read(name)
  if (bytes === undefined) return false
  const source = decodeXml(bytes)
  if (/<!DOCTYPE/i.test(source)) throw new UnreadableError('defines its own XML entities, which no Word document does')
  const names = prefixesOf(source)
  const path: string[] = []
  let whole = true
  scanXml(source, source.charCodeAt(0) === 0xfeff ? 1 : 0, {
    open(element, attributes) {
      const own = names(element)
      path.push(own)
      sink.open?.(own, localNames(attributes), path)
    },
    close(element) {
      if (path.at(-1) !== names(element)) {
        whole = false
        return
      }
      sink.close?.(path.at(-1) ?? '', path)
      path.pop()
    },
    text: (start, end) => sink.text?.(source.slice(start, end), path),
    replaced: (decoded) => sink.text?.(decoded, path),
    comment: () => undefined,
  })
  for (let element = path.at(-1); element !== undefined; element = path.at(-1)) {
    whole = false
    sink.close?.(element, path)
    path.pop()
  }
  if (!whole) broken(name)
  return true
}

function decodeXml(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
}

/** Gives each element the usual prefix of its namespace, by what the root element says. */
function prefixesOf(source: string): (name: string) => string {
  const usual = new Map<string, string>()
  for (const [, prefix = '', namespace] of source.slice(0, 20_000).matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)) {
    const known = PREFIXES.find(([, pattern]) => pattern.test(namespace))
    if (known !== undefined && prefix !== known[0] && !usual.has(prefix)) usual.set(prefix, known[0])
  }
  if (usual.size === 0) return (name) => name
  return (name) => {
    const colon = name.indexOf(':')
    const prefix = usual.get(colon === -1 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
}

function localNames(attributes: ReadonlyMap<string, string>): Attributes {
  return {
    get(wanted) {
      for (const [name, value] of attributes) if (name === wanted || name.endsWith(`:${wanted}`)) return value
      return undefined
    },
  }
}

/** Whether an on-off property is on: it is when it has no value. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/.test(attributes.get('val') ?? 'true')

/** The targets of a part's relationships, by their ids. */
export interface Relationship {
  readonly type: string
  readonly target: string
}

/** Reads what a part points to. Targets within the archive are names of entries. */
export function readRelationships(archive: ZipArchive, part: string, broken: Broken): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const open: PartSink['open'] = (name, attributes) => {
    const [id, target] = [attributes.get('Id'), attributes.get('Target')]
    if (!/(?:^|:)Relationship$/.test(name) || id === undefined || target === undefined) return
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? ''
    found.set(id, { type, target: attributes.get('TargetMode') === 'External' ? target : entryName(folder, target) })
  }
  readPart(archive, `${folder}_rels/${part.slice(slash)}.rels`, { open }, broken)
  return found
}

function entryName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
