import { parentPort, workerData } from 'node:worker_threads'
import { checkFile } from './check-file.ts'
import { Checker } from './checker.ts'
import { Configuration } from './config/configuration.ts'
import type { FoundFile } from './discover.ts'
import { UsageError } from './errors.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { type FileRecord, recordOf } from './record.ts'
import { ResultKeys } from './result-keys.ts'
import type { RuleBook } from './settings.ts'
import { Shares } from './shares.ts'
import type { WorkerAnswer, WorkerData } from './worker-pool.ts'

/** Answers are sent together: the main thread is busy too, and each message disturbs it. */
const BETWEEN_MS = 25

/** What a worker thread does: it reads the same configuration as the thread that started it, and takes one file after the other until none is left. */
export async function work(book: RuleBook): Promise<void> {
  const { options, files, memory, thread, build, known } = workerData as WorkerData
  const { settings } = await Configuration.load(options, book)
  const checker = new Checker(settings)
  const keys = build === undefined ? undefined : new ResultKeys(settings, book, build)
  const cached = new Set(known.split(' '))
  const shares = new Shares(memory)
  const outbox = new Outbox()
  for (;;) {
    const at = shares.takeWaiting(thread, () => outbox.send())
    if (at === undefined) break
    outbox.add(await answerTo(at, files[at]))
  }
  outbox.send()

  async function answerTo(at: number, file: FoundFile): Promise<WorkerAnswer> {
    try {
      const open = await openFile(file, settings, checker, keys)
      if ('problem' in open) return { at, problem: open.problem }
      // Of what is no text, the text cannot be sent.
      if (!open.isText) return { at }
      if (open.key !== undefined && cached.has(open.key)) return { at, key: open.key, bytes: copyOf(open) }
      const result = await checkFile(file, open.bytes, open.settings, checker)
      if ('problem' in result) return { at, problem: plain(result.problem) }
      const record = recordOf(result.checked)
      return { at, key: open.key, record: JSON.stringify(record), bytes: isShown(record) ? copyOf(open) : undefined }
    } catch (error) {
      // The main thread will meet it too, and can tell more of it.
      if (error instanceof UsageError) return { at }
      const reason = error instanceof Error ? error.message : String(error)
      const message = `candor itself failed on '${file.path}', please report it: ${reason}`
      return { at, problem: { code: 'internal-error', path: file.path, message, fatal: true } }
    }
  }
}

class Outbox {
  readonly #answers: WorkerAnswer[] = []
  #sent = performance.now()

  add(answer: WorkerAnswer): void {
    this.#answers.push(answer)
    if (performance.now() - this.#sent >= BETWEEN_MS) this.send()
  }

  send(): void {
    const answers = this.#answers.splice(0)
    if (answers.length === 0) return
    parentPort?.postMessage(
      answers,
      answers.flatMap(({ bytes }) => bytes?.buffer ?? []),
    )
    this.#sent = performance.now()
  }
}

/** Whether a report may want to see the text. */
const isShown = ({ findings, suppressed, suppressions, notices }: FileRecord): boolean =>
  findings.length + suppressed.length + suppressions.length + notices.length > 0

/** Bytes in memory of their own, which can go to another thread. */
const copyOf = ({ bytes }: OpenFile): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** What was thrown may not be clonable. */
const plain = ({ cause: _, ...problem }: NonNullable<WorkerAnswer['problem']>) => problem
