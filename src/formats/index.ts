import type { Format, Parse, ParseAll, ParseBytes, ParseOptions } from './format.ts'
import { isAndroidPath, isBundlePath, isDeckPath, isLocalePath } from './locale-paths.ts'

export { type Format, type Parse, type ParseAll, type ParseBytes, type ParseOptions, UnreadableError } from './format.ts'

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
    name: 'mjml',
    summary:
      'MJML mails: text, buttons, preview and title; raw HTML, styles and default attributes are left out, included files are read as their own.',
    extensions: ['mjml'],
    load: async () => (await import('./html.ts')).parseMjml,
  },
  {
    name: 'mdx',
    summary:
      'Markdown with JSX in it: the Markdown, text and attributes of components, strings in braces; imports, exports and other code are left out.',
    extensions: ['mdx'],
    load: async (options) => (await import('./mdx.ts')).loadMdx(options),
  },
  {
    name: 'jsx',
    summary:
      'React and the like: text, attributes a reader sees, strings in braces, each branch of a condition; other code and translation keys are left out.',
    extensions: ['jsx', 'tsx'],
    accepts: (path) => !/\.(?:test|spec|stories|story)\.[jt]sx$|(?:^|[\\/])__(?:tests|mocks)__[\\/]/i.test(path),
    load: async () => (await import('./markup-format.ts')).parseJsx,
  },
  {
    name: 'vue',
    summary: 'Vue components: the template, its attributes, strings in bindings, each v-if branch; scripts and other blocks are left out.',
    extensions: ['vue'],
    load: async () => (await import('./markup-format.ts')).parseVue,
  },
  {
    name: 'svelte',
    summary: 'Svelte components: text, attributes, strings in braces, each {#if} branch; scripts are left out.',
    extensions: ['svelte'],
    load: async () => (await import('./markup-format.ts')).parseSvelte,
  },
  {
    name: 'astro',
    summary: 'Astro pages and components: text, attributes, strings in braces; the code at the start and scripts are left out.',
    extensions: ['astro'],
    load: async () => (await import('./markup-format.ts')).parseAstro,
  },
  {
    name: 'email',
    summary: 'Mail messages, and mailboxes of them: subject, sender, the text and the HTML part; attachments are left out.',
    extensions: ['eml', 'mbox'],
    load: async () => (await import('./email.ts')).parseEmail,
    loadAll: async () => (await import('./email.ts')).parseMailbox,
  },
  {
    name: 'text',
    summary: 'Plain text: paragraphs, lists, headings by their shape, quoted replies.',
    extensions: ['txt', 'text'],
    load: async () => (await import('./text.ts')).parseText,
  },
  {
    name: 'json',
    summary:
      'Strings of JSON, JSONC, JSON5 and ARB locale files and copy decks, ICU messages included; keys, addresses and identifiers are left out.',
    extensions: ['json', 'jsonc', 'json5', 'arb'],
    accepts: (path) => /\.arb$/i.test(path) || isLocalePath(path),
    load: async (options) => (await import('./json.ts')).loadJson(options),
  },
  {
    name: 'yaml',
    summary: 'Strings of YAML locale files and copy decks, anchors read once; keys, addresses and identifiers are left out.',
    extensions: ['yaml', 'yml'],
    accepts: isLocalePath,
    load: async (options) => (await import('./yaml.ts')).loadYaml(options),
  },
  {
    name: 'csv',
    summary: 'Copy decks as CSV or TSV: the header row says what each column is, and each row is read together.',
    extensions: ['csv', 'tsv'],
    accepts: isDeckPath,
    load: async (options) => (await import('./csv.ts')).loadCsv(options),
  },
  {
    name: 'po',
    summary: 'Gettext catalogues: translations, originals where there is none; obsolete entries are left out.',
    extensions: ['po', 'pot'],
    load: async (options) => (await import('./po.ts')).loadPo(options),
  },
  {
    name: 'xliff',
    summary: 'XLIFF 1.2 and 2: targets, sources where there is none; notes and alternatives are left out.',
    extensions: ['xlf', 'xliff'],
    load: async (options) => (await import('./xliff.ts')).loadXliff(options),
  },
  {
    name: 'android',
    summary: 'Android string resources (strings.xml): strings, plurals and arrays; what is not to be translated is left out.',
    extensions: ['xml'],
    accepts: isAndroidPath,
    load: async (options) => (await import('./android-strings.ts')).loadAndroidStrings(options),
  },
  {
    name: 'resx',
    summary: '.NET resource files: the strings; data with a type is left out.',
    extensions: ['resx'],
    load: async (options) => (await import('./resx.ts')).loadResx(options),
  },
  {
    name: 'strings',
    summary: "Apple's Localizable.strings.",
    extensions: ['strings'],
    load: async (options) => (await import('./apple-strings.ts')).loadAppleStrings(options),
  },
  {
    name: 'stringsdict',
    summary: "Apple's plural rules: each string's frame, and every plural form.",
    extensions: ['stringsdict'],
    load: async (options) => (await import('./stringsdict.ts')).loadStringsdict(options),
  },
  {
    name: 'xcstrings',
    summary: "Apple's string catalogues, in their source language.",
    extensions: ['xcstrings'],
    load: async (options) => (await import('./xcstrings.ts')).loadXcstrings(options),
  },
  {
    name: 'properties',
    summary: "Java's resource bundles.",
    extensions: ['properties'],
    accepts: isBundlePath,
    load: async (options) => (await import('./properties.ts')).loadProperties(options),
  },
  {
    name: 'fluent',
    summary: 'Fluent messages, terms and attributes, every variant of a selection.',
    extensions: ['ftl'],
    load: async (options) => (await import('./fluent.ts')).loadFluent(options),
  },
  {
    name: 'docx',
    summary:
      'Word documents: text, notes, headers, footers and text boxes as they read with all changes accepted; comments, deletions and pictures are left out. A place is a paragraph.',
    extensions: ['docx', 'docm', 'dotx'],
    // Word keeps a file of this name while the document is open.
    accepts: (path) => !/(?:^|[\\/])~\$[^\\/]*$/.test(path),
    loadBytes: async () => (await import('./docx.ts')).parseDocx,
  },
  {
    name: 'pdf',
    summary: 'PDF files that are named, not those met in a folder; experimental, and needs the package unpdf. A place is a page and a line.',
    extensions: ['pdf'],
    accepts: () => false,
    loadBytes: async () => (await import('./pdf.ts')).parsePdf,
  },
]

/**
 * Extensions of template languages. What stands before one says what the template makes: `receipt.txt.liquid` is text, `offer.html.erb` and
 * `offer.hbs` are HTML.
 */
export const templateExtensions: readonly string[] = 'hbs handlebars mustache liquid njk nunjucks j2 jinja jinja2 twig erb ejs'.split(' ')

/** What templates make besides copy: `nginx.conf.j2`, `theme.css.liquid`. */
const CODE = /\.(?:css|scss|sass|less|m?js|ts|sh|bash|conf|cfg|ini|env|toml|sql|service|xml|svg|py|rb|go|java|tf|lock|map)$/i

/** The format of a file by its extension, or undefined. */
export function formatOf(path: string): Format | undefined {
  const extension = extensionOf(path)
  if (extension === undefined) return undefined
  const format = formats.find((one) => one.extensions.includes(extension))
  if (format !== undefined || !templateExtensions.includes(extension)) return format
  const made = withoutTemplate(path)
  return CODE.test(made) ? undefined : (formats.find((one) => one.extensions.includes(extensionOf(made) ?? '')) ?? formatNamed('html'))
}

/** The format of a file met in a folder, or undefined when it is not one to read (see `Format.accepts`). */
export function formatMet(path: string): Format | undefined {
  const format = formatOf(path)
  return format?.accepts === undefined || format.accepts(withoutTemplate(path)) ? format : undefined
}

/** `offer.html` of `offer.html.erb`. */
const withoutTemplate = (path: string): string => (templateExtensions.includes(extensionOf(path) ?? '') ? path.slice(0, path.lastIndexOf('.')) : path)

const extensionOf = (path: string): string | undefined => /\.([^./\\]+)$/.exec(path)?.[1].toLowerCase()

/** A format by its name, or undefined. */
export const formatNamed = (name: string): Format | undefined => formats.find((format) => format.name === name)

function requireFormat(name: string): Format {
  const format = formatNamed(name)
  if (format === undefined) throw new RangeError(`Unknown format '${name}'; one of ${formats.map((one) => one.name).join(', ')}`)
  return format
}

/** Loads each format's parser once. */
export class Parsers {
  readonly #loaded = new Map<string, Promise<Parse>>()
  readonly #bytes = new Map<string, Promise<ParseBytes>>()
  readonly #options: ParseOptions

  constructor(options: ParseOptions = {}) {
    this.#options = options
  }

  /** The parser of a text format; throws a `RangeError` for an unknown name and for a format that is no text. */
  get(name: string): Promise<Parse> {
    const known = this.#loaded.get(name)
    if (known !== undefined) return known
    const format = requireFormat(name)
    if (format.load === undefined) throw new RangeError(`The format '${name}' is read from files, not from text`)
    const parser = format.load(this.#options)
    this.#loaded.set(name, parser)
    return parser
  }

  /** The parser of a format for files that may hold several documents; throws a `RangeError` for an unknown name. */
  async getAll(name: string): Promise<ParseAll> {
    const format = requireFormat(name)
    if (format.loadAll !== undefined) return format.loadAll(this.#options)
    const parse = await this.get(name)
    return (source, options) => [parse(source, options)]
  }

  /** The parser of a format that is no text, or undefined when the format is text. */
  getBytes(name: string): Promise<ParseBytes> | undefined {
    const known = this.#bytes.get(name)
    if (known !== undefined) return known
    const parser = formatNamed(name)?.loadBytes?.()
    if (parser !== undefined) this.#bytes.set(name, parser)
    return parser
  }

  get options(): ParseOptions {
    return this.#options
  }
}
