const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** ISO 639-1. */
const LANGUAGES = words(
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu',
)

/** Folders that hold locale and copy files. */
const FOLDERS = words(
  'locale locales _locales i18n l10n lang langs language languages translation translations messages strings copy copydeck copydecks content',
)

/** Words of file names that say the file holds copy. */
const NAMES = words('locale locales i18n l10n lang translation translations messages strings copy copydeck content microcopy localizable')
const DECK_NAMES = words('deck headlines subjects ads ad emails email campaign campaigns banners cta ctas')

/** Files that machines read, wherever they are. */
const MACHINE =
  /^(?:package|package-lock|npm-shrinkwrap|composer|composer\.lock|tsconfig|jsconfig|deno|lerna|nx|turbo|angular|firebase|vercel|netlify|renovate|manifest|metadata|meta|index|schema|settings|config|_config|mkdocs|openapi|swagger|chart|values|pnpm-lock|pnpm-workspace|docker-compose|compose)\.|(?:^|[.-])(?:config|schema|lock|test|spec|stories|workflow)\.|rc\.[a-z0-9]+$|^tsconfig\b/i

/** Whether a path met in a folder is that of a locale or copy file. The path is relative, with slashes of either kind. */
export function isLocalePath(path: string): boolean {
  const { folders, name } = partsOf(path)
  if (MACHINE.test(name)) return false
  if (folders.some((folder) => FOLDERS.has(folder.toLowerCase()))) return true
  return namedLocale(name) !== undefined || nameWords(name).some((word) => NAMES.has(word))
}

/** The same for a table. */
export const isDeckPath = (path: string): boolean => isLocalePath(path) || nameWords(partsOf(path).name).some((word) => DECK_NAMES.has(word))

/** Android keeps strings in `values/` and `values-de/`. */
export const isAndroidPath = (path: string): boolean =>
  /(?:^|[\\/])values(?:-[\w+-]+)?[\\/][\w-]*(?:strings?|plurals|arrays)[\w-]*\.xml$/i.test(path) || /(?:^|[\\/])strings\.xml$/i.test(path)

/** Java's bundles: `messages.properties`, `Messages_en.properties`, `LoginBundle.properties`. */
export const isBundlePath = (path: string): boolean =>
  isLocalePath(path) || /bundle(?:_[\w-]+)?\.properties$|_[a-z]{2}(?:_[A-Z]{2})?\.properties$/i.test(path)

/** The language that a path names: `locales/de/app.json`, `en-US.json`, `values-fr/strings.xml`, `messages_it.properties`, `nl.lproj`. */
export function languageOfPath(path: string): string | undefined {
  const { folders, name } = partsOf(path)
  const own = namedLocale(name)
  if (own !== undefined) return own
  const folder = folders.at(-1) ?? ''
  return (
    localeCode(
      folder
        .replace(/^values-/, '')
        .replace(/\.lproj$/i, '')
        .replace(/-r(?=[A-Z]{2}$)/, '-'),
    ) ?? (folder === 'LC_MESSAGES' ? localeCode(folders.at(-2) ?? '') : undefined)
  )
}

/** A language code in its usual form, `en-US`; undefined for anything else. */
export function localeCode(text: string): string | undefined {
  const found = /^([a-z]{2})((?:[-_](?:[A-Z][a-z]{3}|[A-Za-z]{2}|\d{3}))*)$/.exec(text)
  return found !== null && LANGUAGES.has(found[1]) ? text.replaceAll('_', '-') : undefined
}

/** `en.json`, `app_en.arb`, `messages.en-US.yaml`. */
function namedLocale(name: string): string | undefined {
  const stem = name.replace(/\.[^.]+$/, '')
  return localeCode(stem) ?? localeCode(/[._-]([a-z]{2}(?:[-_][A-Z]{2})?)$/.exec(stem)?.[1] ?? '')
}

function partsOf(path: string): { folders: string[]; name: string } {
  const folders = path.split(/[\\/]/)
  return { name: folders.pop() ?? '', folders }
}

const nameWords = (name: string): string[] =>
  name
    .replace(/\.[^.]+$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
