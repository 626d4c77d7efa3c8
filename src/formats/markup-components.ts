/** How a component, or an element of a framework, is read. */
export interface ComponentElement {
  /** The HTML element that it is read as; empty for one whose tags mean nothing. */
  readonly tag: string
  readonly className?: string
  /** A tick box with its label. */
  readonly isTick?: boolean
}

const SKIPPED: ComponentElement = { tag: 'script' }
const BLOCK: ComponentElement = { tag: 'div' }
const INLINE: ComponentElement = { tag: 'span' }
const NOTHING: ComponentElement = { tag: '' }

/** By the last word of a component's name: `PrimaryButton`, `Card.Title`, `RouterLink`. Every other component is a block of its own. */
const byLastWord = new Map<string, ComponentElement>([
  ...entries('Button Btn Cta CTA', { tag: 'button' }),
  ...entries('Link Anchor', { tag: 'a' }),
  ...entries('Title Heading Headline', { tag: 'h2' }),
  ...entries('Text Paragraph Description Subtitle', { tag: 'p' }),
  ...entries('Label', { tag: 'label' }),
  ...entries('Image Img', { tag: 'img' }),
  ...entries('Input', { tag: 'input' }),
  ...entries('Checkbox Switch', { tag: 'input', isTick: true }),
  ...entries('Card Plan Tier', { tag: 'div', className: 'card' }),
  ...entries('Strong Bold', { tag: 'strong' }),
  ...entries('Em Highlight Mark Badge Span Trans Translate T', INLINE),
  ...entries('Script Style Code', SKIPPED),
  ...entries('Fragment Suspense', NOTHING),
])

function entries(names: string, element: ComponentElement): [string, ComponentElement][] {
  return names.split(' ').map((name) => [name, element])
}

/** Props of a component whose values a customer reads, and the element that each is read as, inside the component. */
export const shownProps: ReadonlyMap<string, string> = new Map([
  ...entriesOf('title heading headline', 'h3'),
  ...entriesOf('description subtitle text helpertext message caption', 'p'),
  ...entriesOf('label', 'label'),
  ...entriesOf('buttontext buttonlabel ctatext ctalabel cta', 'button'),
])

function entriesOf(names: string, tag: string): [string, string][] {
  return names.split(' ').map((name) => [name, tag])
}

/** Components that show a message in the reader's language: their other props are notes to translators. */
export const isTranslation = (name: string): boolean => /^(?:T|Trans|Translate|FormattedMessage|FormattedHTMLMessage)$/.test(name)

/** Whether a name is a component's: it begins with a capital, or is a part of something. */
export const isComponent = (name: string): boolean => /^[A-Z]|\./.test(name)

/** What a component is read as. `runsOn`: text stands directly before it on its line. */
export function componentElement(name: string, runsOn: boolean): ComponentElement {
  const words = name.slice(0, 100).match(/[A-Z]+(?![a-z])|[A-Z][a-z\d]*|[a-z\d]+/g) ?? []
  return byLastWord.get(words.at(-1) ?? '') ?? (runsOn ? INLINE : BLOCK)
}

/** `v-btn`, `router-link` and `BaseButton` are names of the same sort. */
export const pascalCase = (name: string): string => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
