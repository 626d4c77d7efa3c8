/** What the server takes of the protocol's libraries, in one place: in the built program it is a part of its own, which no other command reads. */
export {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Connection,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type Hover,
  MarkupKind,
  MessageType,
  type Range as TextRange,
  ShowMessageNotification,
  TextDocumentEdit,
  TextDocumentSyncKind,
  TextDocuments,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
export { TextDocument } from 'vscode-languageserver-textdocument'
