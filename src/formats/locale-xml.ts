import { decodeXML } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import type { DecodedText } from './string-escapes.ts'

/** What an XML file is made of, in source order. */
export interface XmlSink {
  open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void
  close(name: string, start: number, end: number): void
  /** Text that stands for itself. */
  text(start: number, end: number): void
  /** An entity. */
  replaced(decoded: string, start: number, end: number): void
  comment(text: string, start: number, end: number): void
}

const attributeValue = /\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*))/y

/** Reads XML without minding what is not well-formed. An element that closes itself opens and closes. */
export function scanXml(source: string, start: number, sink: XmlSink): void {
  let name = ''
  let tagStart = 0
  let attributes = new Map<string, string>()
  const at = (offset: number): number => offset + start
  const openTag = (end: number, closes: boolean): void => {
    sink.open(name, attributes, tagStart, at(end) + 1)
    if (closes) sink.close(name, tagStart, at(end) + 1)
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (from, to) => sink.text(at(from), at(to)),
      ontextentity: (code, end) => sink.replaced(String.fromCodePoint(code), source.lastIndexOf('&', at(end) - 1), at(end)),
      onopentagname: (from, to) => {
        name = source.slice(at(from), at(to))
        tagStart = at(from) - 1
        attributes = new Map()
      },
      onattribname: (from, to) => {
        attributeValue.lastIndex = at(to)
        const [, double, single, bare = ''] = attributeValue.exec(source) ?? []
        attributes.set(source.slice(at(from), at(to)), decodeXML(double ?? single ?? bare))
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag: (from, to) => sink.close(source.slice(at(from), at(to)).trimEnd(), at(from) - 2, at(to) + 1),
      oncomment: (from, to) => {
        const raw = source.slice(at(from), at(to) + 1)
        if (source.startsWith('<!--', at(from) - 4)) sink.comment(raw.replace(/-->$/, ''), at(from) - 4, at(from) + raw.length)
      },
      oncdata: (from, to, offset) => sink.text(at(from), Math.max(at(from), at(to) - offset)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      isInForeignContext: () => false,
    },
  )
  tokenizer.write(source.slice(start))
  tokenizer.end()
}

function nothing(): void {}

/** Appends text in which a line end with the indentation after it is a blank, as XML files are laid out. */
export function appendFolded(decoded: DecodedText, start: number, end: number): void {
  let run = start
  for (const { 0: eol, index } of decoded.source.slice(start, end).matchAll(/[\r\n]\s*/g)) {
    decoded.literal(run, start + index)
    run = start + index + eol.length
    decoded.replaced(' ', start + index, run)
  }
  decoded.literal(run, end)
}
