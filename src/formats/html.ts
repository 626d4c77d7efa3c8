import { DocumentBuilder } from '../document/index.ts'
import type { Parse } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { maskedLayer } from './text.ts'

/** Reads an HTML or MJML file. */
export const parseHtml: Parse = (source, options) => {
  const builder = new DocumentBuilder(source, 'html', maskedLayer(source.text, options))
  const reader = new HtmlReader(builder)
  reader.read(source.start, source.text.length)
  reader.finish()
  return builder.build()
}
