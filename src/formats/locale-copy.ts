/**
 * Whether a value is text that somebody reads: it has a letter, and is no address, name of a file, identifier, colour, date or pattern.
 */
export function isCopy(value: string): boolean {
  if (!/\p{L}/u.test(value)) return false
  if (value.length > 300) return true
  const text = value.trim()
  if (/\s/.test(text)) return !WITH_BLANKS.some((pattern) => pattern.test(text))
  return !WITHOUT_BLANKS.some((pattern) => pattern.test(text))
}

const DATE = /^[yYMdDhHmsSaAEzZLT\s,./:'-]{2,40}$/

const WITH_BLANKS: readonly RegExp[] = [
  /^(?:rgba?|hsla?|linear-gradient|var|url)\([^()]*\)$/i,
  /^\d{4}-\d\d-\d\d[T ][\d:.+Z-]+/,
  // A date pattern, such as `MMM d, yyyy`.
  { test: (text: string): boolean => DATE.test(text) && /yy|MM|dd|DD|HH|hh|mm/.test(text) } as RegExp,
  /^<svg\b/i,
]

const WITHOUT_BLANKS: readonly RegExp[] = [
  ...WITH_BLANKS,
  /^(?:[a-z][a-z\d+.-]*:)?\/\//i,
  /^(?:mailto|tel|sms|data|javascript):/i,
  /^(?:\.{0,2}\/|#|\?)\S/,
  /^www\./i,
  /^[^@]+@[^@]+\.[a-z]{2,}$/i,
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|app|dev|co|uk|de|eu|example)(?:\/\S*)?$/i,
  /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|csv|json|ya?ml|xml|html?|md|css|scss|m?[jt]sx?|vue|woff2?|ttf|mp[34]|webm|zip)$/i,
  // Keys, paths, constants: `home.hero.title`, `a/b`, `plan_id`, `Foo::Bar`, `camelCase`.
  /^[\w$-]+(?:(?:[.:/_\\]|::)[\w$-]+)+$/,
  /^[a-z]+(?:[A-Z][a-z\d]+)+$/,
  /^[a-z\d]+(?:-[a-z\d]+)+$/,
  /^(?:0x)?[\da-f]{8,}(?:-[\da-f]{4,})*$/i,
  /^(?=\S*\d)[\w+/=-]{24,}$/,
  /^\d{4}-\d\d-\d\d/,
  /^\d+(?:\.\d+)?(?:px|r?em|vh|vw|pt|ms|s|deg)$/,
]
