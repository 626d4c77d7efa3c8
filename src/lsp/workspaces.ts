import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from '../formats/index.ts'
import { BaselineFile } from '../workspace/baseline-file.ts'
import { CONFIG_NAMES } from '../workspace/config/read.ts'
import { today } from '../workspace/days.ts'
import {
  type CheckedFile,
  Checker,
  type CheckOptions,
  type ConfigOptions,
  Configuration,
  type FileSettings,
  type LintedFile,
  type RuleBook,
  reportPath,
  repositoryRoot,
  UsageError,
  whyLeftOut,
} from '../workspace/index.ts'
import { sizeText } from '../workspace/read.ts'
import { formatOfLanguage } from './languages.ts'

/** A text as an editor has it, saved or not. */
export interface EditorText {
  readonly uri: string
  readonly languageId: string
  readonly text: string
}

/** What candor has to say of a text. */
export interface Reading {
  /** With what the baseline holds set apart. */
  readonly file: CheckedFile
  readonly linted: LintedFile
  readonly settings: FileSettings
  /** Checks another text as this one was. */
  check(text: string): Promise<LintedFile>
}

/** Why a text was not checked, where somebody should know. */
export interface Unread {
  readonly code: string
  readonly message: string
}

export interface WorkspaceOptions extends CheckOptions, ConfigOptions {
  /** Path of a baseline; `false` for none. */
  readonly baseline?: string | false
}

/** What holds below one folder. */
interface Root {
  readonly cwd: string
  readonly day: string
  readonly configuration: Configuration
  readonly checker: Checker
}

/** Names of files that say what holds for others. */
const SETTING_FILES: ReadonlySet<string> = new Set([...CONFIG_NAMES, 'candor.claims.yaml', 'candor.claims.yml', 'candor-baseline.json', '.gitignore'])

/** Checks texts as `candor check` would check their files in the folder that the editor has open. */
export class Workspaces {
  readonly #options: WorkspaceOptions
  readonly #book: RuleBook
  readonly #roots = new Map<string, Promise<Root>>()
  #folders: readonly string[] = []
  #broken = false

  constructor(options: WorkspaceOptions, book: RuleBook) {
    this.#options = options
    this.#book = book
  }

  /** Takes the folders that the editor has open. */
  open(uris: readonly string[]): void {
    this.#folders = uris.map(pathOf).filter((path) => path !== '')
    this.reload()
  }

  /** Forgets what configs said. */
  reload(): void {
    this.#roots.clear()
    this.#broken = false
  }

  /** Whether a file says what holds for others: by its name, or because a config extends it. While a config is broken, any file may mend it. */
  async isSetting(uri: string): Promise<boolean> {
    const path = pathOf(uri)
    if (SETTING_FILES.has(basename(path)) || this.#broken) return true
    for (const root of this.#roots.values()) {
      const { configuration } = await root
      const scopes = await configuration.scopes()
      if (scopes.some((scope) => scope.mayHoldRules(path))) return true
      const files = [...scopes.flatMap(({ loaded }) => loaded.files), ...(await configuration.registers.all()).map(({ file }) => file)]
      if (files.some(({ absolute }) => absolute === path)) return true
    }
    return false
  }

  /** Undefined for a text that nobody means to have checked. Throws a `UsageError` when a config is at fault. */
  async read(text: EditorText): Promise<Reading | Unread | undefined> {
    try {
      return await this.#read(text)
    } catch (error) {
      if (error instanceof UsageError) this.#broken = true
      throw error
    }
  }

  async #read({ uri, languageId, text }: EditorText): Promise<Reading | Unread | undefined> {
    const absolute = pathOf(uri)
    const { cwd, configuration, checker } = await this.#rootOf(absolute)
    const spoken = formatOfLanguage(languageId)
    // What an editor does not know is plain text to it.
    const stated = absolute !== '' && spoken === 'text' ? undefined : spoken
    if (absolute !== '' && (await whyLeftOut(absolute, configuration, stated)) !== undefined) return undefined
    const settings = await configuration.settingsFor(absolute)
    const format = checker.formatOf(absolute, settings, text.slice(0, OPENING)) ?? stated
    if (format === undefined || !isText(format)) return undefined
    const most = configuration.settings.maxFileSize
    if (text.length > most || Buffer.byteLength(text) > most)
      return { code: 'file-too-large', message: `This is larger than ${sizeText(most)} and was not checked (see maxFileSize in the config).` }
    const path = absolute === '' ? '<text>' : reportPath(cwd, absolute)
    const check = (other: string): Promise<LintedFile> => checker.check(path, other, { format, settings })
    const linted = await check(text)
    return { file: this.#withBaseline(linted, configuration), linted, settings, check }
  }

  /** Read anew each time: it is a file that others write, and each of its entries stands for one finding. */
  #withBaseline(linted: LintedFile, configuration: Configuration): CheckedFile {
    const { baseline } = this.#options
    if (baseline === false || linted.findings.length === 0) return linted
    const { cwd } = configuration
    const path = baseline ?? BaselineFile.find(cwd)
    return path === undefined ? linted : BaselineFile.read(path, cwd, (id) => configuration.ruleOf(id)).apply(linted).file
  }

  async #rootOf(absolute: string): Promise<Root> {
    const cwd = this.#folderFor(absolute)
    const known = await this.#roots.get(cwd)
    const day = today()
    // Editors stay open over midnight.
    if (known !== undefined && (known.day === day || this.#options.asOf !== undefined)) return known
    const root = this.#load(cwd, day)
    this.#roots.set(cwd, root)
    return root
  }

  async #load(cwd: string, day: string): Promise<Root> {
    const configuration = await Configuration.load({ ...this.#options, cwd }, this.#book)
    return { cwd, day, configuration, checker: new Checker(configuration.settings) }
  }

  /** The innermost open folder that holds a file; where none does, the repository or the folder that the file is in. */
  #folderFor(absolute: string): string {
    if (absolute === '') return this.#folders[0] ?? process.cwd()
    const folder = dirname(absolute)
    const [innermost] = this.#folders.filter((one) => isWithin(one, folder)).sort((a, b) => b.length - a.length)
    return innermost ?? repositoryRoot(folder) ?? folder
  }
}

const isText = (name: string): boolean => formats.some((format) => format.name === name && format.load !== undefined)

const isWithin = (outer: string, folder: string): boolean => !/^(?:\.\.(?:\/|$)|[a-z]:)/i.test(reportPath(outer, folder))

/** More than the first line of a mailbox has. */
const OPENING = 500

/** The path of a file; empty for a text that is none, such as one that was never saved. */
export function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return ''
  try {
    return resolve(fileURLToPath(uri))
  } catch {
    return ''
  }
}
