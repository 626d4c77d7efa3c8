import type { CheckEvents, Clock } from '../workspace/index.ts'
import { sizeText } from '../workspace/read.ts'
import { now } from './clock.ts'

/** How many rules `--stats` names. */
const MOST_RULES = 10

/** Where the time of a run went, for `--stats`. */
export class Statistics implements Clock {
  readonly events: CheckEvents = {
    onDiscovered: (files) => {
      this.#files = files
    },
    onRead: (bytes) => {
      this.#bytes += bytes
    },
  }
  readonly #phases = { parse: 0, lint: 0 }
  readonly #rules = new Map<string, number>()
  #files = 0
  #bytes = 0

  now(): number {
    return now()
  }

  add(phase: 'parse' | 'lint', milliseconds: number): void {
    this.#phases[phase] += milliseconds
  }

  addRule(ruleId: string, milliseconds: number): void {
    this.#rules.set(ruleId, (this.#rules.get(ruleId) ?? 0) + milliseconds)
  }

  /** `all`: every rule and not only the slowest. */
  text(durationMs: number, all: boolean): string {
    const inRules = [...this.#rules.values()].reduce((sum, time) => sum + time, 0)
    const { parse, lint } = this.#phases
    const rows: [string, number][] = [
      ['parse', parse],
      ['annotate', lint - inRules],
      ['rules', inRules],
      ['everything else', durationMs - parse - lint],
      ['total', durationMs],
    ]
    const slowest = [...this.#rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, all ? undefined : MOST_RULES)
    const table = (list: readonly [string, number][]): string => list.map(([name, time]) => `  ${time.toFixed(1).padStart(8)} ms  ${name}\n`).join('')
    return `${this.#files} files, ${sizeText(this.#bytes)}\n${table(rows)}${all ? 'rules' : 'slowest rules'}\n${table(slowest)}`
  }
}
