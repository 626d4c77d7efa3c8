import type { Role } from '../document/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Last words of keys, or whole keys, whose values nobody reads. */
const MACHINE = words(
  'url urls uri href src icon icons id ids uuid guid class classname classes style styles slug path route filename file image img images thumbnail avatar logo color colour background lang language locale currency regex regexp pattern format dateformat timeformat timezone token sku variant theme layout template component type status kind version schema comment comments note notes todo context developercomment translatable encoding mimetype charset anchor utm target rel testid selector weight order priority',
)

/** Keys, of which the last segment is written so, with the role of their values. */
const WHOLE: Readonly<Record<string, Role>> = {
  subjectline: 'subject',
  emailsubject: 'subject',
  previewtext: 'preheader',
  preview: 'preheader',
  fromname: 'from',
  sendername: 'from',
  sender: 'from',
  metatitle: 'title',
  seotitle: 'title',
  pagetitle: 'title',
  ogtitle: 'title',
  metadescription: 'meta',
  seodescription: 'meta',
  ogdescription: 'meta',
  arialabel: 'label',
  fineprint: 'finePrint',
  smallprint: 'finePrint',
}

/** The last words of keys with the role of their values. */
const LAST: Readonly<Record<string, Role>> = {
  subject: 'subject',
  preheader: 'preheader',
  from: 'from',
  title: 'heading',
  headline: 'heading',
  heading: 'heading',
  header: 'heading',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  cta: 'button',
  button: 'button',
  btn: 'button',
  submit: 'button',
  link: 'link',
  label: 'label',
  legend: 'legend',
  placeholder: 'placeholder',
  tooltip: 'tooltip',
  hint: 'tooltip',
  alt: 'alt',
  body: 'paragraph',
  text: 'paragraph',
  copy: 'paragraph',
  content: 'paragraph',
  description: 'paragraph',
  paragraph: 'paragraph',
  intro: 'paragraph',
  lead: 'paragraph',
  subtitle: 'paragraph',
  subheading: 'paragraph',
  subheadline: 'paragraph',
  subhead: 'paragraph',
  tagline: 'paragraph',
  eyebrow: 'paragraph',
  legal: 'finePrint',
  disclaimer: 'finePrint',
  disclosure: 'finePrint',
  footnote: 'footnote',
  caption: 'caption',
  option: 'option',
  quote: 'quote',
  testimonial: 'quote',
}

/** Names of groups that say what each of their members is. */
const GROUPS: Readonly<Record<string, Role>> = {
  buttons: 'button',
  button: 'button',
  ctas: 'button',
  cta: 'button',
  links: 'link',
  labels: 'label',
  placeholders: 'placeholder',
  tooltips: 'tooltip',
  headlines: 'heading',
  headings: 'heading',
  titles: 'heading',
  subjects: 'subject',
  subjectlines: 'subject',
  preheaders: 'preheader',
  options: 'option',
  quotes: 'quote',
  testimonials: 'quote',
  paragraphs: 'paragraph',
  disclaimers: 'finePrint',
  footnotes: 'footnote',
}

/** Suffixes and members that tell plural forms apart. */
const PLURAL = words('zero one two few many other plural male female')

/** What a key says of its value: the role the value has, or that it is no copy. */
export interface KeyMeaning {
  readonly role: Role
  readonly depth?: number
  readonly isCopy: boolean
}

const LONGEST = 120

/** Reads a key path, outermost segment first. `checkout.pay.button` given as one segment is the same as three. */
export function readKey(path: readonly string[]): KeyMeaning {
  if (path.length === 0) return { role: 'string', isCopy: true }
  const segments = path.length === 1 ? path[0].slice(-LONGEST).split(/[./:]/) : path
  const last = segments.length - 1
  const words = wordsOf(segments[last])
  while (words.length > 1 && PLURAL.has(words[words.length - 1])) words.pop()
  if (segments.length > 1 && words.length === 1 && (PLURAL.has(words[0]) || /^\d+$/.test(words[0])))
    return readKey(path.length === 1 ? [segments.slice(0, last).join('.')] : path.slice(0, last))
  const whole = words.join('')
  const final = words[words.length - 1] ?? ''
  if (MACHINE.has(final) || MACHINE.has(whole)) return { role: 'string', isCopy: false }
  const role = own(WHOLE, whole) ?? labelled(words) ?? own(GROUPS, wordsOf(segments[last - 1] ?? '').join('')) ?? 'string'
  if (role === 'heading' && segments.length === 1 && whole === 'title') return { role: 'title', isCopy: true }
  return role === 'heading' ? { role, depth: final === 'h1' ? 1 : 2, isCopy: true } : { role, isCopy: true }
}

/** `ctaLabel` and `buttonText` are buttons: what a label or text is for says more than that it is one. */
function labelled(words: readonly string[]): Role | undefined {
  const final = words[words.length - 1] ?? ''
  const before = words[words.length - 2]
  if (before !== undefined && (final === 'label' || final === 'text' || final === 'copy' || final === 'content'))
    return own(LAST, before) ?? own(LAST, final)
  return own(LAST, final) ?? (words.includes('cta') ? 'button' : undefined)
}

const own = (table: Readonly<Record<string, Role>>, key: string): Role | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)

/** `metaTitle`, `meta_title` and `META-TITLE` are the words meta, title. */
const wordsOf = (segment: string): string[] =>
  segment
    .slice(-LONGEST)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
