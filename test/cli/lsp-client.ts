import type { ChildProcess } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { start } from './candor.ts'

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

export interface Diagnostic {
  readonly range: Range
  readonly severity: number
  readonly code: string
  readonly message: string
  readonly [key: string]: unknown
}

export interface CodeAction {
  readonly title: string
  readonly kind: string
  readonly isPreferred?: boolean
  readonly diagnostics?: readonly Diagnostic[]
  readonly edit: {
    readonly changes?: Readonly<Record<string, readonly TextEdit[]>>
    readonly documentChanges?: readonly { textDocument: { uri: string; version: number }; edits: readonly object[] }[]
  }
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

/** An editor that talks to the built program over its standard input and output. */
export class Editor {
  readonly child: ChildProcess
  readonly exited: Promise<number | null>
  stderr = ''
  readonly #messages: Message[] = []
  #waiting: (() => void)[] = []
  #buffer = Buffer.alloc(0)
  #next = 1
  readonly #folder: string

  constructor(folder: string, args: readonly string[] = ['--stdio'], node: readonly string[] = []) {
    this.#folder = folder
    this.child = start(['lsp', ...args], { cwd: folder, node })
    this.child.stdout?.on('data', (chunk: Buffer) => this.#take(chunk))
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk
    })
    this.child.stdin?.on('error', () => {})
    this.exited = new Promise((resolve) => this.child.on('close', resolve))
    onTestFinished(() => void this.child.kill('SIGKILL'))
  }

  uri(path: string): string {
    return `${pathToFileURL(this.#folder).href}/${path}`
  }

  write(text: string | Uint8Array): void {
    this.child.stdin?.write(text)
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    this.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
  }

  notify(method: string, params: unknown = {}): void {
    this.send({ method, params })
  }

  /** The whole answer, errors included. */
  async ask(method: string, params?: unknown): Promise<Message> {
    const id = this.#next++
    this.send({ id, method, ...(params !== undefined && { params }) })
    return this.take((message) => message.id === id && message.method === undefined)
  }

  async request<T>(method: string, params?: unknown): Promise<T> {
    const { result, error } = await this.ask(method, params)
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result as T
  }

  /** The first message for which a test holds, taken out of those that came. */
  async take(test: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const at = this.#messages.findIndex(test)
      if (at !== -1) return this.#messages.splice(at, 1)[0]
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  /** How many messages of a method have come and were not taken. */
  count(method: string): number {
    return this.#messages.filter((message) => message.method === method).length
  }

  async initialize(capabilities: object = {}, more: object = {}): Promise<Record<string, unknown>> {
    const workspaceFolders = [{ uri: pathToFileURL(this.#folder).href, name: 'copy' }]
    const result = await this.request<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders,
      capabilities,
      ...more,
    })
    this.notify('initialized')
    return result.capabilities
  }

  open(path: string, text: string, languageId = 'markdown'): void {
    this.openUri(this.uri(path), text, languageId)
  }

  openUri(uri: string, text: string, languageId: string): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  change(path: string, version: number, text: string): void {
    this.notify('textDocument/didChange', { textDocument: { uri: this.uri(path), version }, contentChanges: [{ text }] })
  }

  /** The next diagnostics that are sent for a file. */
  async diagnostics(path: string, version?: number): Promise<Diagnostic[]> {
    return this.diagnosticsOf(this.uri(path), version)
  }

  async diagnosticsOf(uri: string, version?: number): Promise<Diagnostic[]> {
    const { params } = await this.take(({ method, params }) => {
      if (method !== 'textDocument/publishDiagnostics') return false
      const found = params as { uri: string; version?: number }
      return found.uri === uri && (version === undefined || found.version === version)
    })
    return (params as { diagnostics: Diagnostic[] }).diagnostics
  }

  async actions(path: string, range: Range, context: object = {}): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri: this.uri(path) }, range, context: { diagnostics: [], ...context } })
  }

  /** Ends the server as the protocol says; gives its exit code. */
  async quit(): Promise<number | null> {
    await this.request('shutdown')
    this.notify('exit')
    return this.exited
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const [header, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#buffer.toString('latin1', 0, 64)) ?? []
      if (header === undefined || this.#buffer.length < header.length + Number(length)) break
      const end = header.length + Number(length)
      this.#messages.push(JSON.parse(this.#buffer.toString('utf8', header.length, end)))
      this.#buffer = this.#buffer.subarray(end)
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

/** A text with edits in it. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offsetOf = ({ line, character }: Position): number => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce((done, { range, newText }) => done.slice(0, offsetOf(range.start)) + newText + done.slice(offsetOf(range.end)), text)
}
