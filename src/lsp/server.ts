import { type LocatedFinding, type RuleBook, UsageError } from '../workspace/index.ts'
import { actionsFor, FIX_ALL } from './actions.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { hoverAt } from './hover.ts'
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  createConnection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  TextDocument,
  TextDocumentSyncKind,
  TextDocuments,
} from './protocol.ts'
import { type SuppressingComment, suppressingComment } from './suppress.ts'
import { type Reading, type Unread, type WorkspaceOptions, Workspaces } from './workspaces.ts'

export interface ServerOptions {
  /** What `candor check` takes, for all texts. */
  readonly check: WorkspaceOptions
  readonly book: RuleBook
  readonly version: string
  /** Address of a rule's page. */
  pageOf(ruleId: string): string | undefined
}

/** So long must nobody type before the text is checked. */
const QUIET_MS = 200
/** A change of branch changes many files. */
const RELOAD_MS = 100

/** Speaks the language server protocol on standard input and output until the other side ends it; the process ends with it. */
export function serve(options: ServerOptions): void {
  new Server(createConnection(), options).listen()
}

/** What was found in one version of a text. */
interface Known {
  readonly version: number
  readonly reading: Promise<Reading | Unread | undefined>
}

class Server {
  readonly #connection: Connection
  readonly #options: ServerOptions
  readonly #workspaces: Workspaces
  readonly #documents = new TextDocuments(TextDocument)
  readonly #known = new Map<string, Known>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #comments = new WeakMap<Reading, Map<LocatedFinding, Promise<SuppressingComment | undefined>>>()
  #client: ClientCapabilities = {}
  /** Counts how often configs were read anew. */
  #generation = 0
  #reload: NodeJS.Timeout | undefined
  /** The last thing that was said of a broken config: once is enough. */
  #told: string | undefined

  constructor(connection: Connection, options: ServerOptions) {
    this.#connection = connection
    this.#options = options
    this.#workspaces = new Workspaces(options.check, options.book)
  }

  listen(): void {
    const connection = this.#connection
    connection.onInitialize(({ capabilities, workspaceFolders, rootUri }) => {
      this.#client = capabilities
      this.#workspaces.open(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []))
      return {
        serverInfo: { name: 'candor', version: this.#options.version },
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          hoverProvider: true,
          codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
          ...(this.#pulls && { diagnosticProvider: { identifier: 'candor', interFileDependencies: false, workspaceDiagnostics: false } }),
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        },
      }
    })
    connection.onInitialized(() => this.#initialized())
    connection.onDidChangeWatchedFiles(async ({ changes }) => {
      for (const { uri } of changes) if (await this.#isSetting(uri)) return this.#reloadSoon()
    })
    this.#documents.onDidOpen(({ document }) => this.#push(document))
    this.#documents.onDidChangeContent(({ document }) => this.#pushSoon(document))
    this.#documents.onDidSave(async ({ document }) => {
      if (await this.#isSetting(document.uri)) this.#reloadSoon()
      this.#push(document)
    })
    this.#documents.onDidClose(({ document }) => this.#closed(document))
    this.#answer()
    this.#documents.listen(connection)
    connection.listen()
  }

  /** Whether the editor asks for diagnostics; others are sent them. */
  get #pulls(): boolean {
    return this.#client.textDocument?.diagnostic !== undefined
  }

  #initialized(): void {
    const { workspace } = this.#client
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const globs = ['candor.config.*', 'package.json', 'candor.claims.*', 'candor-baseline.json', '.gitignore']
      const watchers = globs.map((glob) => ({ globPattern: `**/${glob}` }))
      this.#quietly(() => this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }))
    }
    if (workspace?.workspaceFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(() => {
        this.#quietly(async () => {
          this.#workspaces.open(((await this.#connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri))
          this.#reloadSoon()
        })
      })
  }

  #answer(): void {
    const connection = this.#connection
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
      const document = this.#documents.get(textDocument.uri)
      if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
      const resultId = `${this.#generation}:${document.version}`
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: await this.#diagnosticsOf(document) }
    })
    connection.onHover(async ({ textDocument, position }) => {
      const document = this.#documents.get(textDocument.uri)
      const reading = document && (await this.#readingOf(document))
      if (document === undefined || reading === undefined || !('file' in reading)) return null
      const markdown = this.#client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false
      return hoverAt(document.offsetAt(position), reading, document, { markdown, pageOf: this.#options.pageOf }) ?? null
    })
    connection.onCodeAction(async ({ textDocument, range, context }) => {
      const document = this.#documents.get(textDocument.uri)
      const reading = document && (await this.#readingOf(document))
      if (document === undefined || reading === undefined || !('file' in reading)) return []
      const { documentChanges: versioned = false, snippetEditSupport: snippets = false } = this.#client.workspace?.workspaceEdit ?? {}
      const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
      const { only, diagnostics } = context
      const commentFor = (finding: LocatedFinding) => this.#commentFor(finding, reading)
      return actionsFor(stretch, reading, document, { only, diagnostics, versioned, snippets: versioned && snippets, commentFor })
    })
  }

  /** Editors ask whenever the cursor moves, and each comment is found by trying. */
  #commentFor(finding: LocatedFinding, reading: Reading): Promise<SuppressingComment | undefined> {
    const own = this.#comments.get(reading) ?? new Map<LocatedFinding, Promise<SuppressingComment | undefined>>()
    this.#comments.set(reading, own)
    const comment = own.get(finding) ?? suppressingComment(finding, reading)
    own.set(finding, comment)
    return comment
  }

  /** What was found in a text as it is now, which is found once for each version. */
  #readingOf(document: TextDocument): Known['reading'] {
    const { uri, version, languageId } = document
    const known = this.#known.get(uri)
    if (known?.version === version) return known.reading
    const reading = this.#workspaces.read({ uri, languageId, text: document.getText() }).then(
      (found) => {
        this.#told = undefined
        return found
      },
      (error) => this.#failed(error),
    )
    this.#known.set(uri, { version, reading })
    return reading
  }

  /** Nothing that a text or a config holds ends the server. */
  #failed(error: unknown): Unread | undefined {
    if (!(error instanceof UsageError)) {
      this.#log(error)
      const reason = error instanceof Error ? error.message : String(error)
      return { code: 'internal-error', message: `candor itself failed on this text, please report it: ${reason}` }
    }
    const message = [error.message, error.hint].filter((part) => part !== undefined).join(' ')
    if (message !== this.#told) this.#say(`candor: ${message}`)
    this.#told = message
    return undefined
  }

  #say(message: string): void {
    this.#quietly(() => this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message }))
  }

  /** For what nobody waits for: an editor may refuse it, or be gone. */
  #quietly(act: () => Promise<unknown>): void {
    act().catch((error) => this.#log(error))
  }

  #log(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  async #diagnosticsOf(document: TextDocument): Promise<Diagnostic[]> {
    const { publishDiagnostics, diagnostic } = this.#client.textDocument ?? {}
    const related = (this.#pulls ? diagnostic?.relatedInformation : undefined) ?? publishDiagnostics?.relatedInformation ?? false
    return diagnosticsOf(await this.#readingOf(document), document, { related, pageOf: this.#options.pageOf })
  }

  #push(document: TextDocument): void {
    this.#calm(document.uri)
    if (!this.#pulls) this.#quietly(() => this.#send(document))
  }

  async #send(document: TextDocument): Promise<void> {
    const { uri, version } = document
    const diagnostics = await this.#diagnosticsOf(document)
    // Meanwhile it may have been changed or closed.
    if (this.#documents.get(uri)?.version === version) await this.#connection.sendDiagnostics({ uri, version, diagnostics })
  }

  #pushSoon(document: TextDocument): void {
    const { uri, version } = document
    if (this.#pulls || this.#known.get(uri)?.version === version) return
    this.#calm(uri)
    this.#timers.set(
      uri,
      setTimeout(() => this.#push(document), QUIET_MS),
    )
  }

  #calm(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
  }

  #closed({ uri }: TextDocument): void {
    this.#calm(uri)
    this.#known.delete(uri)
    if (!this.#pulls) this.#quietly(() => this.#connection.sendDiagnostics({ uri, diagnostics: [] }))
  }

  #isSetting(uri: string): Promise<boolean> {
    return this.#workspaces.isSetting(uri).catch(() => true)
  }

  /** Reads configs anew and checks all texts again. */
  #reloadSoon(): void {
    clearTimeout(this.#reload)
    this.#reload = setTimeout(() => {
      this.#generation++
      this.#workspaces.reload()
      this.#known.clear()
      if (!this.#pulls) for (const document of this.#documents.all()) this.#push(document)
      else if (this.#client.workspace?.diagnostics?.refreshSupport) this.#quietly(async () => this.#connection.languages.diagnostics.refresh())
    }, RELOAD_MS)
  }
}
