import { Worker } from 'node:worker_threads'

/** Threads that each take one task at a time. Tasks and results are cloned on their way. */
export class WorkerPool<Task, Result> {
  readonly #workers: Worker[]
  readonly #idle: Worker[]
  readonly #queue: Job<Task, Result>[] = []
  readonly #running = new Map<Worker, Job<Task, Result>>()
  #failure: Error | undefined

  /** Starts `size` threads that run `module`. `data` is what each finds as `workerData`. */
  constructor(module: string, size: number, data: unknown) {
    this.#workers = Array.from({ length: size }, () => this.#start(module, data))
    this.#idle = [...this.#workers]
  }

  /** How many threads there are. */
  get size(): number {
    return this.#workers.length
  }

  /** The result of a task. Rejects when its thread came to an end. */
  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #start(module: string, data: unknown): Worker {
    const worker = new Worker(module, { workerData: data })
    worker.on('message', (result: Result) => {
      const job = this.#running.get(worker)
      this.#running.delete(worker)
      this.#idle.push(worker)
      job?.resolve(result)
      this.#next()
    })
    worker.on('error', (error: unknown) => this.#lose(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', (code) => this.#lose(worker, new Error(`a worker thread ended with code ${code}`)))
    return worker
  }

  #next(): void {
    if (this.#failure !== undefined) {
      for (const job of this.#queue.splice(0)) job.reject(this.#failure)
      return
    }
    while (this.#idle.length > 0 && this.#queue.length > 0) {
      const [worker, job] = [this.#idle.pop(), this.#queue.shift()]
      if (worker === undefined || job === undefined) return
      this.#running.set(worker, job)
      worker.postMessage(job.task)
    }
  }

  /** A thread that ends early has not done its task; when none is left, nobody will do the others either. */
  #lose(worker: Worker, error: Error): void {
    this.#running.get(worker)?.reject(error)
    this.#running.delete(worker)
    this.#workers.splice(this.#workers.indexOf(worker) >>> 0, 1)
    const at = this.#idle.indexOf(worker)
    if (at !== -1) this.#idle.splice(at, 1)
    if (this.#workers.length === 0) this.#failure ??= error
    this.#next()
  }
}

interface Job<Task, Result> {
  readonly task: Task
  resolve(result: Result): void
  reject(error: Error): void
}
