import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { ruleBook } from '../builtin.ts'
import type { Kind } from '../document/index.ts'
import { count, listed } from '../report/index.ts'
import { CONFIG_NAMES } from '../workspace/config/read.ts'
import { Configuration, discover, reasonOf, UsageError } from '../workspace/index.ts'
import { ciSnippets, type Snippet } from './init-snippets.ts'
import type { Output } from './output.ts'

export interface InitFlags {
  readonly preCommit?: boolean
  readonly lintStaged?: boolean
  readonly github?: boolean
  readonly gitlab?: boolean
  readonly write?: boolean
}

const TARGET = 'candor.config.jsonc'

/** `candor init`: writes one config, or prints (with `--write`, writes) what another tool needs to run candor. Asks nothing. */
export async function init(flags: InitFlags, output: Output): Promise<number> {
  const wanted = (['preCommit', 'lintStaged', 'github', 'gitlab'] as const).filter((name) => flags[name])
  if (wanted.length === 0) return writeConfig(flags, output)
  for (const name of wanted) await giveSnippet(ciSnippets[name], flags.write ?? false, output)
  return 0
}

async function writeConfig({ write }: InitFlags, output: Output): Promise<number> {
  if (write)
    throw new UsageError("--write goes with --pre-commit, --lint-staged, --github or --gitlab; 'candor init' alone writes the config anyway.")
  const cwd = process.cwd()
  const there = CONFIG_NAMES.find((name) => existsSync(join(cwd, name)) && (name !== 'package.json' || hasKey(join(cwd, name))))
  if (there !== undefined) throw new UsageError(`There is a config already, in ${there}; nothing was written.`, "'candor config' shows what it says.")
  const { settings } = await Configuration.load({ config: false, errorOnUnmatchedPattern: false }, ruleBook)
  const { files } = await discover(['.'], settings)
  const paths = files.map((file) => file.path)
  put(TARGET, configText(paths))
  const noun = paths.length === 0 ? 'no copy was found here yet' : `${count(paths.length, 'file')} of copy found`
  output.note(
    `wrote ${TARGET}: ${noun}. 'candor' checks ${paths.length === 0 ? 'it' : 'them'}; 'candor config --files' lists what is checked and what is not.`,
  )
  return 0
}

async function giveSnippet({ file, text, about }: Snippet, write: boolean, output: Output): Promise<void> {
  if (!write) {
    await output.write(text)
    output.note(`this goes into ${file}${about}; --write puts it there.`)
    return
  }
  if (existsSync(file))
    throw new UsageError(`${file} is there already, and was left as it is.`, 'Without --write, the text to put into it is printed.')
  put(file, text)
  output.note(`wrote ${file}.`)
}

function put(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    // Fails where somebody else was quicker.
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}.`)
  }
}

function hasKey(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && 'candor' in value
  } catch {
    return false
  }
}

/** Files for those who work on a repository, not for customers. */
const FOR_DEVELOPERS = /^(?:CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|LICENSE|SECURITY|AGENTS|MAINTAINERS)(?:\.\w+)?$/i

/** What a folder or file of such a name is most often for. */
const KIND_NAMES: readonly [RegExp, Kind][] = [
  [/^(?:transactional|notifications?|receipts?)$/i, 'email-transactional'],
  [/^newsletters?$/i, 'newsletter'],
  [/^(?:e-?mails?|mailings?|campaigns?|marketing-emails?)$/i, 'email-offer'],
  [/^(?:terms|legal|policies|tos)$/i, 'terms'],
  [/^privacy(?:-policy)?$/i, 'privacy-policy'],
  [/^refunds?(?:-policy)?$/i, 'refund-policy'],
  [/^(?:pricing|prices|plans)$/i, 'pricing'],
  [/^(?:landing|landing-pages?)$/i, 'landing'],
  [/^products?$/i, 'product'],
  [/^(?:checkout|cart|basket)$/i, 'checkout'],
  [/^(?:support|macros|canned-(?:replies|responses))$/i, 'support-reply'],
  [/^(?:help|faq|docs|documentation)$/i, 'help-article'],
  [/^(?:social|posts|tweets)$/i, 'social-post'],
  [/^incidents?$/i, 'incident-notice'],
  [/^blog$/i, 'editorial'],
]

function configText(paths: readonly string[]): string {
  const developers = paths.filter((path) => FOR_DEVELOPERS.test(path))
  const copy = paths.filter((path) => !developers.includes(path))
  const kinds = kindsOf(copy)
  const ignore = developers.map((path) => JSON.stringify(`/${path}`)).join(', ')
  return `{
  // Where candor looks for copy is the folder it is started in. What it found here when this file was written:
${foundLines(copy)}
  // Every stable rule. "strict" is harder, "gentle" reports only what is nearly always wrong: good to begin with on old copy.
  "preset": "recommended",

  // Where your customers are ("us", "us-ca", "eu", "uk", "ca", "au") and what you sell ("saas", "ecommerce", "finance", "health" …): both
  // make some rules weigh more.
  // "jurisdictions": ["us"],
  // "industry": ["saas"],

  // A level for a rule or a pack: "off", "info", "warning", "error", or "on" for its own. 'candor rules' lists them, 'candor explain RULE' tells why.
  "rules": {
    // "pressure/scarcity-no-basis": "error",
    // "claims/*": "off"
  },

  // What documents are for, where candor should not guess. A file can say so itself: "kind: pricing" in its front matter.
  "kinds": {
${kinds.map(([glob, kind], at) => `    // ${JSON.stringify(glob)}: ${JSON.stringify(kind)}${at === kinds.length - 1 ? '' : ','}\n`).join('')}  },

  // What is not for customers, in the manner of .gitignore. What .gitignore leaves out is left out anyway.
  "ignore": [${ignore}],

  // Findings that are right as they are. The reason must be said; after the last day the exception is an error.
  "exceptions": [
    // { "rule": "pressure/urgency-no-deadline", "files": "sale/*.html", "text": "Ends Sunday", "reason": "true: see the terms", "expires": "2027-12-31" }
  ]
}
`
}

/** The folders that hold copy, with how many files of which kinds. */
function foundLines(paths: readonly string[]): string {
  const groups = new Map<string, Map<string, number>>()
  for (const path of paths) {
    const folder = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : './'
    const extensions = groups.get(folder) ?? new Map<string, number>()
    groups.set(folder, extensions.set(extname(path), (extensions.get(extname(path)) ?? 0) + 1))
  }
  if (groups.size === 0) return '  //   nothing yet\n'
  const shown = [...groups].slice(0, 12).map(([folder, extensions]) => {
    const parts = [...extensions].map(([extension, amount]) => `${amount} ${extension}`)
    return `  //   ${oneLine(folder)}  ${listed(parts)}\n`
  })
  return `${shown.join('')}${groups.size > 12 ? `  //   and ${groups.size - 12} more folders\n` : ''}`
}

/** A folder's name must not end the comment it stands in. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]/g, '?')

/** Kinds that the names of folders and files suggest, as globs. */
function kindsOf(paths: readonly string[]): [string, Kind][] {
  const found = new Map<string, Kind>()
  for (const path of paths) {
    const parts = path.split('/')
    for (const [at, part] of parts.entries()) {
      const isFile = at === parts.length - 1
      const name = isFile ? part.slice(0, part.length - extname(part).length) : part
      const kind = KIND_NAMES.find(([pattern]) => pattern.test(name))?.[1]
      if (kind !== undefined) found.set(isFile ? path : `${parts.slice(0, at + 1).join('/')}/**`, kind)
    }
  }
  return found.size === 0 ? [['emails/**', 'email-offer']] : [...found].slice(0, 20)
}
