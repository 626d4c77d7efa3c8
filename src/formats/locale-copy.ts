/** Whether a value is text that somebody reads: it has a letter, and is no address, name of a file, identifier, colour, date or pattern. */
export function isCopy(value: string): boolean {
  if (!/\p{L}/u.test(value)) return false
  if (value.length > 300) return true
  const text = value.trim()
  if (isDatePattern(text) || MACHINE.some((pattern) => pattern.test(text))) return false
  return /\s/.test(text) || !ONE_WORD.some((pattern) => pattern.test(text))
}

/** `MMM d, yyyy`. */
const isDatePattern = (text: string): boolean => /^[yYMdDhHmsSaAEzZLT\s,./:'-]{2,40}$/.test(text) && /yy|MM|dd|DD|HH|hh|mm/.test(text)

const MACHINE: readonly RegExp[] = [
  /^(?:rgba?|hsla?|linear-gradient|var|url)\([^()]*\)$/i,
  /^\d{4}-\d\d-\d\d(?:$|[T ][\d:.+Z-]+)/,
  /^<svg\b/i,
  /^data:[\w/+.-]+[;,]/,
]

/** For values without white space. */
const ONE_WORD: readonly RegExp[] = [
  /^(?:[a-z][a-z\d+.-]*:)?\/\//i,
  /^(?:mailto|tel|sms|javascript):/i,
  /^(?:\.{0,2}\/|[#?])\S/,
  // Android's references to other resources.
  /^[@?][\w.:+]+\/[\w.]+$/,
  /^www\./i,
  /^[^@]+@[^@]+\.[a-z]{2,}$/i,
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|app|dev|co|uk|de|eu|example)(?:\/\S*)?$/i,
  /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|csv|json|ya?ml|xml|html?|md|css|scss|m?[jt]sx?|vue|woff2?|ttf|mp[34]|webm|zip)$/i,
  // Keys and paths: `home.hero.title`, `plan_id`, `Foo::Bar`, `a/b/c`; but `Yes/No` and `$9.99/month` are copy.
  /^[A-Za-z][A-Za-z\d-]*(?:(?:[._\\]|::)[A-Za-z][A-Za-z\d-]*)+$/,
  /^[A-Za-z][\w-]*(?:\/[\w-]+){2,}$/,
  // `camelCase`, `kebab-case`.
  /^[a-z]+(?:[A-Z][a-z\d]+)+$/,
  /^[a-z\d]+(?:-[a-z\d]+)+$/,
  // Hashes, keys and the like.
  /^(?:0x)?[\da-f]{8,}(?:-[\da-f]{4,})*$/i,
  /^(?=\S*\d)[\w+/=-]{24,}$/,
  /^\d+(?:\.\d+)?(?:px|r?em|vh|vw|pt|ms|s|deg)$/,
]
