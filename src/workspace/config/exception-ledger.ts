import { type Exception, isExpired } from '../../lint/index.ts'
import type { Finding } from '../../rule/index.ts'
import type { CheckedFile } from '../checker.ts'
import { checkedConfig } from './checked-config.ts'
import { type Configuration, holds } from './configuration.ts'
import { placeIn } from './effective.ts'
import type { ConfigScope, PlacedException } from './scope.ts'
import type { ConfigFile } from './tree.ts'

/**
 * Keeps account of which exceptions were needed. One that no finding needed is reported only when everything it could concern was checked: a run over
 * three files says nothing of the others.
 */
export class ExceptionLedger {
  readonly #configuration: Configuration
  readonly #folders: readonly string[]
  readonly #used = new Set<string>()
  readonly #files: string[] = []

  /** `folders` are those that were gone through whole. */
  constructor(configuration: Configuration, folders: readonly string[]) {
    this.#configuration = configuration
    this.#folders = folders
  }

  note(absolute: string, { excepted }: CheckedFile): void {
    for (const exception of excepted) this.#used.add(exception.id)
    this.#files.push(absolute)
  }

  /** The findings about exceptions, by config file. */
  async close(): Promise<CheckedFile[]> {
    const byFile = new Map<ConfigFile, Finding[]>()
    for (const scope of await this.#configuration.scopes()) {
      for (const exception of scope.exceptions) {
        const finding = await this.#findingOf(exception, scope)
        if (finding !== undefined) byFile.set(exception.file, [...(byFile.get(exception.file) ?? []), finding])
      }
    }
    return [...byFile].sort(([a], [b]) => (a.path < b.path ? -1 : 1)).map(([file, findings]) => checkedConfig(file, findings))
  }

  async #findingOf(exception: PlacedException, scope: ConfigScope): Promise<Finding | undefined> {
    const concerned = this.#files.filter((file) => exception.concerns(file))
    const whole = this.#folders.some((folder) => scope.file !== undefined && holds(folder, scope.file.folder))
    if (!whole && concerned.length === 0) return undefined
    const { asOf } = concerned.length === 0 ? this.#configuration.settings : await this.#configuration.settingsFor(concerned[0])
    if (isExpired(exception, asOf)) return expired(exception)
    if (this.#used.has(exception.id) || !(whole || exception.literal)) return undefined
    return (await this.#couldBeUsed(exception, concerned)) ? unused(exception, concerned.length) : undefined
  }

  /** A rule that did not run has needed no exception. */
  async #couldBeUsed({ rules }: Exception, concerned: readonly string[]): Promise<boolean> {
    const isRun = ({ setups }: { setups: readonly { rule: { id: string } }[] }): boolean => setups.some(({ rule }) => rules.has(rule.id))
    if (concerned.length === 0) return isRun(this.#configuration.settings)
    for (const file of concerned) if (isRun(await this.#configuration.settingsFor(file))) return true
    return false
  }
}

const expired = (exception: PlacedException): Finding =>
  findingAt(exception, {
    ruleId: 'suppression/expired',
    severity: 'error',
    message: `This exception for ${ruleText(exception)} held until ${exception.expires}.`,
    help: 'Look at the copy again: correct it, or give the exception a new day and remove this one when it is no longer needed.',
  })

const unused = (exception: PlacedException, files: number): Finding =>
  findingAt(exception, {
    ruleId: 'suppression/unused',
    severity: 'warning',
    message:
      files === 0
        ? `No file that was checked is one that this exception for ${ruleText(exception)} concerns.`
        : `Nothing needs this exception for ${ruleText(exception)}.`,
    help: 'Remove it, or correct its rule, files or text.',
  })

const ruleText = ({ node }: PlacedException): string => String(node.members.get('rule')?.node.value)

function findingAt({ file, node }: PlacedException, parts: Pick<Finding, 'ruleId' | 'severity' | 'message' | 'help'>): Finding {
  const [start, end] = placeIn(node.members.get('rule')?.node ?? node)
  const text = file.source?.text.slice(start, end) ?? ''
  const sentence = JSON.stringify(node.value)
  return {
    ...parts,
    messageId: parts.ruleId.slice('suppression/'.length),
    confidence: 1,
    path: file.path,
    start,
    end,
    text,
    sentence,
    role: 'meta',
    related: [],
    fixes: [],
  }
}
