import { dirname } from 'node:path'
import type { RegisterEntry } from '../../lint/index.ts'
import type { Finding } from '../../rule/index.ts'
import type { CheckedFile } from '../checker.ts'
import { checkedConfig } from '../config/checked-config.ts'
import { holds } from '../config/configuration.ts'
import type { LoadedRegister } from './load-register.ts'
import type { Registers } from './registers.ts'

/**
 * Keeps account of which entries of claims registers were needed. One whose claim stands nowhere is reported only when everything beside the register
 * was checked: a run over three files says nothing of the others.
 */
export class RegisterLedger {
  readonly #registers: Registers
  readonly #folders: readonly string[]
  readonly #used = new Map<string, Set<string>>()

  /** `folders` are those that were gone through whole. */
  constructor(registers: Registers, folders: readonly string[]) {
    this.#registers = registers
    this.#folders = folders
  }

  note(_: string, { evidence }: CheckedFile): void {
    for (const { register, used } of evidence) {
      const known = this.#used.get(register) ?? new Set()
      for (const id of used) known.add(id)
      this.#used.set(register, known)
    }
  }

  /** The findings about entries, by register. */
  async close(): Promise<CheckedFile[]> {
    const checked: CheckedFile[] = []
    for (const loaded of await this.#registers.all()) {
      const used = this.#used.get(loaded.register.path)
      if (used === undefined) continue
      const whole = this.#folders.some((folder) => holds(folder, dirname(loaded.file.absolute)))
      const findings = [...loaded.register.entries.values()].flatMap((entry) => {
        if (entry.missing) return [missing(entry, loaded)]
        return whole && !used.has(entry.id) ? [unused(entry, loaded)] : []
      })
      if (findings.length > 0) checked.push(checkedConfig(loaded.file, findings))
    }
    return checked.sort((a, b) => (a.path < b.path ? -1 : 1))
  }
}

const missing = (entry: RegisterEntry, loaded: LoadedRegister): Finding =>
  findingAt(loaded, entry, 'source', {
    ruleId: 'register/missing-source',
    severity: 'error',
    message: `The evidence of '${entry.id}' is not there: '${entry.source}'.`,
    help: 'Put the file where the entry says it is, relative to the register, or correct the entry. Until then it backs no claim.',
  })

const unused = (entry: RegisterEntry, loaded: LoadedRegister): Finding =>
  findingAt(loaded, entry, 'id', {
    ruleId: 'register/unused-entry',
    severity: 'info',
    message:
      entry.match.length === 0
        ? `No comment names '${entry.id}', which has no words to match.`
        : `The claim of '${entry.id}' stands in none of the copy.`,
    help: 'Remove it, or correct its words: they are compared without case, space and punctuation.',
  })

function findingAt(
  { file, nodes }: LoadedRegister,
  entry: RegisterEntry,
  key: string,
  parts: Pick<Finding, 'ruleId' | 'severity' | 'message' | 'help'>,
): Finding {
  const node = nodes.get(entry.id)
  const { start, end } = node?.members.get(key)?.node ?? { start: 0, end: 0 }
  return {
    ...parts,
    messageId: parts.ruleId.slice('register/'.length),
    confidence: 1,
    path: file.path,
    start: Math.max(0, start),
    end: Math.max(0, end),
    text: file.source?.text.slice(Math.max(0, start), Math.max(0, end)) ?? '',
    sentence: `${entry.id} ${entry.source}`,
    role: 'meta',
    related: [],
    fixes: [],
  }
}
