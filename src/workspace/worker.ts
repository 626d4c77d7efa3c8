import { parentPort, workerData } from 'node:worker_threads'
import { checkFile } from './check-file.ts'
import { Checker } from './checker.ts'
import { Configuration } from './config/configuration.ts'
import { UsageError } from './errors.ts'
import type { WorkerAnswer, WorkerTask } from './file-results.ts'
import { recordOf } from './record.ts'
import type { CheckOptions, ConfigOptions, RuleBook } from './settings.ts'

/** What a worker thread does: it reads the same configuration as the thread that started it, and checks one file after the other. */
export async function work(book: RuleBook): Promise<void> {
  const configuration = Configuration.load(workerData as CheckOptions & ConfigOptions, book)
  const checker = configuration.then(({ settings }) => new Checker(settings))
  // Each task tells of a failure.
  checker.catch(() => {})
  parentPort?.on('message', async (task: WorkerTask) => {
    parentPort?.postMessage(await answerTo(task, await configuration.catch((error: unknown) => error), checker))
  })
}

async function answerTo({ file, bytes }: WorkerTask, configuration: unknown, checker: Promise<Checker>): Promise<WorkerAnswer> {
  try {
    if (!(configuration instanceof Configuration)) throw configuration
    const result = await checkFile(file, bytes, await configuration.settingsFor(file.absolute), await checker)
    return 'problem' in result ? { problem: plain(result.problem) } : { record: recordOf(result.checked) }
  } catch (error) {
    if (error instanceof UsageError) return { usage: { message: error.message, hint: error.hint } }
    const reason = error instanceof Error ? error.message : String(error)
    const message = `candor itself failed on '${file.path}', please report it: ${reason}`
    return { problem: { code: 'internal-error', path: file.path, message, fatal: true } }
  }
}

/** What was thrown may not be clonable. */
const plain = ({ cause: _, ...problem }: Extract<WorkerAnswer, { problem: unknown }>['problem']) => problem
