import { DocumentBuilder } from '../document/index.ts'
import type { Parse } from './format.ts'
import { HtmlReader } from './html-reader.ts'
import { maskTemplates } from './template.ts'

/** Reads an HTML or MJML file. */
export const parseHtml: Parse = (source, options) => {
  const masked = options.templates === 'off' ? { text: source.text, spans: [] } : maskTemplates(source.text)
  const builder = new DocumentBuilder(source, 'html', { text: masked.text, templates: masked.spans })
  const reader = new HtmlReader(builder)
  reader.read(source.start, source.text.length)
  reader.finish()
  return builder.build()
}
