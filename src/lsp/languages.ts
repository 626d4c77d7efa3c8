import { formatOf, formats } from '../formats/index.ts'

/** What editors call languages, where that is neither the name nor an extension of the format. */
const FORMATS: Readonly<Record<string, string>> = {
  'django-html': 'html',
  'html.erb': 'html',
  'html.handlebars': 'html',
  'jinja-html': 'html',
  eruby: 'html',
  gotmpl: 'html',
  htmldjango: 'html',
  javascriptreact: 'jsx',
  mail: 'email',
  plaintext: 'text',
  typescriptreact: 'jsx',
}

/** The format of a text by the language that an editor takes it for; undefined for languages that are data or code more often than copy. */
export function formatOfLanguage(language: string): string | undefined {
  const name = Object.hasOwn(FORMATS, language) ? FORMATS[language] : language
  const format = formats.find((one) => one.name === name) ?? formatOf(`.${name}`)
  return format?.load !== undefined && format.accepts?.(`text.${format.extensions[0]}`) !== false ? format.name : undefined
}
