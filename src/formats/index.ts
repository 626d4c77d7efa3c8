import type { Format, Parse, ParseOptions } from './format.ts'

export type { Format, Parse, ParseOptions } from './format.ts'

/** Every format candor reads. */
export const formats: readonly Format[] = [
  {
    name: 'markdown',
    summary: 'Markdown with GFM tables, task lists and footnotes, front matter, and HTML inside it; code blocks are left out.',
    extensions: ['md', 'markdown', 'mkd', 'mdown'],
    load: async (options) => (await import('./markdown.ts')).loadMarkdown(options),
  },
  {
    name: 'html',
    summary: 'HTML text, attributes a reader sees, forms and hidden text; scripts, and style sheets in other files, are left out.',
    extensions: ['html', 'htm', 'xhtml'],
    load: async () => (await import('./html.ts')).parseHtml,
  },
  {
    name: 'email',
    summary: 'Mail messages: subject, sender, the text and the HTML part; attachments are left out.',
    extensions: ['eml'],
    load: async () => (await import('./email.ts')).parseEmail,
  },
  {
    name: 'text',
    summary: 'Plain text: paragraphs, lists, headings by their shape, quoted replies.',
    extensions: ['txt', 'text'],
    load: async () => (await import('./text.ts')).parseText,
  },
]

/** The format of a file by its extension, or undefined. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1].toLowerCase()
  return extension === undefined ? undefined : formats.find((format) => format.extensions.includes(extension))
}

/** A format by its name, or undefined. */
export const formatNamed = (name: string): Format | undefined => formats.find((format) => format.name === name)

/** Loads each format's parser once. */
export class Parsers {
  readonly #loaded = new Map<string, Promise<Parse>>()
  readonly #options: ParseOptions

  constructor(options: ParseOptions = {}) {
    this.#options = options
  }

  /** The parser of a format; throws a `RangeError` for an unknown name. */
  get(name: string): Promise<Parse> {
    const known = this.#loaded.get(name)
    if (known !== undefined) return known
    const format = formatNamed(name)
    if (format === undefined) throw new RangeError(`Unknown format '${name}'; one of ${formats.map((one) => one.name).join(', ')}`)
    const parser = format.load(this.#options)
    this.#loaded.set(name, parser)
    return parser
  }

  get options(): ParseOptions {
    return this.#options
  }
}
