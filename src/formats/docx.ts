import { DocumentBuilder, isKind, Source } from '../document/index.ts'
import type { Context, NoteNames, Story } from './docx-model.ts'
import { type Broken, readPart, readRelationships } from './docx-part.ts'
import { StoryReader } from './docx-story.ts'
import { readNumbering, Styles } from './docx-styles.ts'
import { layOut, StoryWriter } from './docx-write.ts'
import { type ParseBytes, UnreadableError } from './format.ts'
import { ZipArchive } from './zip.ts'

const LIMITS = { entries: 10_000, bytes: 64 * 1024 * 1024 }

/**
 * Reads a Word document. The document's source is its text, one paragraph a line: first the body, then notes, headers and footers. So line 12 of a
 * place is the twelfth paragraph of the body, empty paragraphs and those in tables counted.
 */
export const parseDocx: ParseBytes = (path, bytes, options) => {
  if (isCompound(bytes)) throw new UnreadableError('is protected by a password, or in the format of Word before 2007; save it as .docx without one')
  const archive = new ZipArchive(bytes, LIMITS)
  const brokenParts = new Set<string>()
  const stories = readStories(archive, (part) => brokenParts.add(part))
  const { text, layer } = layOut(
    stories.flatMap(({ story }) => story.paragraphs),
    options,
  )
  const builder = new DocumentBuilder(new Source(path, text, { unit: 'paragraph' }), 'docx', layer)
  const kind = categoryOf(archive, (part) => brokenParts.add(part))
  if (isKind(kind)) builder.fields.set('kind', kind)
  const writer = new StoryWriter(builder, stories[0].numbering)
  for (const { story, use, name } of stories) writer.write(story, use, name)
  for (const part of brokenParts) {
    const message = `The part '${part}' of this file is damaged; it was read as far as it goes.`
    builder.notices.push({ code: 'docx-syntax', message, start: text.length, end: text.length })
  }
  return builder.build()
}

/** The document's category, one of its properties: where a writer can state its kind. */
function categoryOf(archive: ZipArchive, broken: Broken): string {
  let category = ''
  const text = (own: string, path: readonly string[]): void => {
    if (path.at(-1)?.endsWith(':category') && category.length < 100) category += own
  }
  readPart(archive, 'docProps/core.xml', { text }, broken)
  return category.trim().toLowerCase().replace(/[ _]+/g, '-')
}

/** One part of the document, with what it is. */
interface Reading {
  readonly story: Story
  readonly use: 'body' | 'note' | 'header' | 'footer'
  /** Of a note: what its reference is called. */
  readonly name: string | undefined
  readonly numbering: (list: string, level: number) => 'bullet' | 'number'
}

function readStories(archive: ZipArchive, broken: Broken): Reading[] {
  const main = [...readRelationships(archive, '', broken).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const relationships = readRelationships(archive, main, broken)
  const partOf = (type: string): string | undefined => [...relationships.values()].find((one) => one.type === type)?.target
  const notes: NoteNames = { footnotes: new Map(), endnotes: new Map() }
  const context: Context = { styles: new Styles(archive, partOf('styles'), broken), relationships, notes, frames: [] }
  const numbering = readNumbering(archive, partOf('numbering'), broken)
  const body = new StoryReader(context)
  if (!readPart(archive, main, body, broken)) throw new UnreadableError('is not a Word document')
  const readings: Reading[] = [{ story: body.take(), use: 'body', name: undefined, numbering }]
  for (const type of ['footnotes', 'endnotes'] as const) {
    const part = partOf(type)
    if (part === undefined || notes[type].size === 0) continue
    const found = readNotes(archive, part, context, broken)
    for (const [id, name] of notes[type]) {
      const story = found.get(id)
      if (story !== undefined) readings.push({ story, use: 'note', name, numbering })
    }
  }
  const seen = new Set<string>()
  for (const { type, id } of context.frames) {
    const part = relationships.get(id)?.target
    if (part === undefined || seen.has(part)) continue
    seen.add(part)
    const reader = new StoryReader(contextOf(archive, part, context, broken))
    if (readPart(archive, part, reader, broken)) readings.push({ story: reader.take(), use: type, name: undefined, numbering })
  }
  return readings
}

/** The notes of a part by their ids. */
function readNotes(archive: ZipArchive, part: string, context: Context, broken: Broken): Map<string, Story> {
  const found = new Map<string, Story>()
  const reader = new StoryReader(contextOf(archive, part, context, broken))
  let id: string | undefined
  readPart(
    archive,
    part,
    {
      open: (name, attributes, path) => {
        if (path.length === 2) id = attributes.get('id')
        else reader.open(name, attributes, path)
      },
      close: (name, path) => {
        if (path.length > 2) reader.close(name)
        else if (path.length === 2) {
          const story = reader.take()
          if (id !== undefined) found.set(id, story)
        }
      },
      text: (text, path) => reader.text(text, path),
    },
    broken,
  )
  return found
}

/** Each part has its own relationships. */
const contextOf = (archive: ZipArchive, part: string, context: Context, broken: Broken): Context => ({
  ...context,
  relationships: readRelationships(archive, part, broken),
  frames: [],
})

/** What Word writes for documents with a password, and what it wrote before 2007. */
const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
