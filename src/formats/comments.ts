/** How a comment is written where copy stands, for those who put one there. */
export interface CommentSyntax {
  readonly open: string
  readonly close: string
  /**
   * `line`: on a line of its own. `element`: the same, where elements may stand and not within one. `entry`: before an entry, which begins after an
   * empty line. `header`: among the header fields, for the whole message.
   */
  readonly place: 'line' | 'element' | 'entry' | 'header'
  /** Whether text may stand on the same line. */
  readonly inline: boolean
  /** How it is written at the very beginning of the file, where that differs. */
  readonly top?: { readonly open: string; readonly close: string }
  /** What stands before a reason: XML has no `--` within comments. */
  readonly dash: '--' | '—'
}

const MARKUP: CommentSyntax = { open: '<!-- ', close: ' -->', place: 'line', inline: true, dash: '--' }
const XML: CommentSyntax = { ...MARKUP, dash: '—' }
const BRACED: CommentSyntax = { open: '{/* ', close: ' */}', place: 'element', inline: true, dash: '--' }
const HASH: CommentSyntax = { open: '# ', close: '', place: 'line', inline: false, dash: '--' }
const SLASHES: CommentSyntax = { ...HASH, open: '// ' }

const SYNTAX: Readonly<Record<string, CommentSyntax>> = {
  android: XML,
  astro: MARKUP,
  email: { ...HASH, open: 'X-Candor-Ignore: ', place: 'header' },
  fluent: HASH,
  html: MARKUP,
  jsx: { ...BRACED, top: { open: '/* ', close: ' */' } },
  markdown: MARKUP,
  mdx: { ...BRACED, top: { open: '{/* ', close: ' */}\n' } },
  mjml: MARKUP,
  po: { ...HASH, place: 'entry' },
  properties: HASH,
  resx: XML,
  strings: { ...HASH, open: '/* ', close: ' */' },
  stringsdict: XML,
  svelte: MARKUP,
  vue: MARKUP,
  xliff: XML,
  yaml: HASH,
}

const templated = (open: string, close: string): CommentSyntax => ({ ...MARKUP, open, close })

const CURLY = templated('{{!-- ', ' --}}')
const HASHED = templated('{# ', ' #}')
const PERCENT = templated('<%# ', ' %>')

/** Gone before anybody reads the copy, and so better than the comments of what the template makes. */
const TEMPLATES: Readonly<Record<string, CommentSyntax>> = {
  hbs: CURLY,
  handlebars: CURLY,
  mustache: templated('{{! ', ' }}'),
  liquid: templated('{% comment %}', '{% endcomment %}'),
  njk: HASHED,
  nunjucks: HASHED,
  j2: HASHED,
  jinja: HASHED,
  jinja2: HASHED,
  twig: HASHED,
  erb: PERCENT,
  ejs: PERCENT,
}

/** How a comment is written in a file of a format, whose path may say that it is a template; undefined where there are no comments. */
export function commentSyntax(format: string, path: string): CommentSyntax | undefined {
  const extension = /\.(\w+)$/.exec(path)?.[1].toLowerCase() ?? ''
  if (Object.hasOwn(TEMPLATES, extension)) return TEMPLATES[extension]
  if (format === 'json') return extension === 'jsonc' || extension === 'json5' ? SLASHES : undefined
  return Object.hasOwn(SYNTAX, format) ? SYNTAX[format] : undefined
}
