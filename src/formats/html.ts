import { type Document, DocumentBuilder, type Source } from '../document/index.ts'
import type { Parse, ParseOptions } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { maskedLayer } from './text.ts'

/** Reads an HTML file. */
export const parseHtml: Parse = (source, options) => read(source, options, 'html')

/** Reads an MJML file: HTML with elements of its own. */
export const parseMjml: Parse = (source, options) => {
  const document = read(source, options, 'mjml')
  const { text } = source
  const open = text.search(/<mjml\b/i)
  if (open !== -1 && !/<\/mjml\s*>/i.test(text)) {
    document.notices = [...document.notices, { code: 'markup-broken', message: '<mjml> is not closed.', start: open }]
  }
  return document
}

function read(source: Source, options: ParseOptions, format: string): Document {
  const builder = new DocumentBuilder(source, format, maskedLayer(source.text, options))
  const reader = new HtmlReader(builder)
  reader.read(source.start, source.text.length)
  reader.finish()
  return builder.build()
}
