import type { Kind } from '../document/index.ts'
import type { ReportedDocument, ReportedFile, ReportedFinding, RunSummary } from './model.ts'
import { wrap } from './width.ts'
import { kindWords, listed, printable } from './words.ts'

/** Documents that are named; of more of them, only how many there are of each kind is of use. */
const MOST_NAMED = 5

/** The findings of a file that stand in one of its documents. */
export const findingsIn = ({ place }: ReportedDocument, { findings }: ReportedFile): readonly ReportedFinding[] =>
  place === undefined ? findings : findings.filter(({ start }) => place.start <= start && start <= place.end)

/** `offer.md`; `inbox.mbox, message 2`. */
export const documentName = ({ place }: ReportedDocument, { path }: ReportedFile): string =>
  `${printable(path)}${place === undefined ? '' : `, ${place.noun} ${place.number}`}`

/**
 * What documents without findings were taken for, where nobody has stated their kind: that nothing was found means little where the rules that
 * matter did not run. Beside findings the kind is told anyway.
 */
export class Guesses {
  readonly #named = new Map<string, string[]>()
  readonly #amounts = new Map<string, number>()
  #total = 0

  add(file: ReportedFile): void {
    for (const document of file.documents) {
      if (document.kindOrigin !== 'guess' || findingsIn(document, file).length > 0) continue
      const kind = kindWords(document.kind)
      this.#total++
      this.#amounts.set(kind, (this.#amounts.get(kind) ?? 0) + 1)
      if (this.#total <= MOST_NAMED) this.#named.set(kind, [...(this.#named.get(kind) ?? []), documentName(document, file)])
    }
  }

  /** The lines of one sentence; none where there is nothing to tell, or too much beside findings. */
  lines(run: RunSummary, width: number): string[] {
    const text = this.#text(run)
    // An option and its value, which people copy, are not parted.
    return text === '' ? [] : wrap(text, width).map((line) => line.replaceAll(NO_BREAK, ' '))
  }

  #text({ counts: { errors, warnings, infos } }: RunSummary): string {
    const total = this.#total
    if (total === 0 || (total > MOST_NAMED && errors + warnings + infos > 0)) return ''
    const hint = this.#hint(total === 1 ? 'it sells' : 'they sell')
    const named = [...this.#named]
    if (total === 1) return `${named[0][1][0]} was read as ${named[0][0]} (guessed); ${hint}`
    if (total <= MOST_NAMED) return `Kinds were guessed: ${named.map(([kind, names]) => `${listed(names)} read as ${kind}`).join('; ')}; ${hint}`
    const amounts = [...this.#amounts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([kind, amount]) => `${amount} read as ${kind}`)
    return `Kinds were guessed: ${listed(amounts)}; ${hint}`
  }

  /** How to say otherwise. Copy that sells and is taken for prose is what matters: most rules are about such copy. */
  #hint(ifSo: string): string {
    const [, sells] = UNTOLD.find(([kind]) => this.#amounts.has(kindWords(kind))) ?? []
    return sells === undefined ? "'--kind' says otherwise." : `say '--kind${NO_BREAK}${sells}' if ${ifSo}.`
  }
}

const NO_BREAK = '\u00a0'

/** What is guessed where nothing tells, and what it may be all the same. */
const UNTOLD: readonly (readonly [Kind, Kind])[] = [
  ['editorial', 'landing'],
  ['help-article', 'landing'],
  ['email-personal', 'email-offer'],
]
