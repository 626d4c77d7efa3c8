import { isKind, isRole, type Kind, type Role } from '../document/index.ts'
import type { CheckedFile, Checker, LocatedFinding } from './checker.ts'
import type { Line } from './lines.ts'
import { sizeText } from './read.ts'
import { type FileSettings, formatNameOf } from './settings.ts'

/** A finding as `candor stream` writes it. */
export type StreamFinding = Pick<LocatedFinding, 'ruleId' | 'messageId' | 'severity' | 'confidence' | 'message' | 'text' | 'range'>

/** What `candor stream` writes for one line. */
export interface StreamResult {
  /** As it stood in the line; null when the line has none or cannot be read. */
  readonly id: unknown
  readonly findings: readonly StreamFinding[]
  /** Why the line was not checked. */
  readonly error: string | null
}

interface Item {
  readonly id: unknown
  readonly text: string
  readonly format: string
  readonly kind?: Kind
  readonly role?: Role
  readonly path: string
}

/** Checks one line of a stream. Never throws on what the line holds: a bad line has an error that names it. */
export async function checkLine(line: Line, checker: Checker, most: number, settingsOf?: (path: string) => FileSettings): Promise<StreamResult> {
  let id: unknown = null
  try {
    const value = readObject(line, most)
    id = value.id ?? null
    const item = readItem(value, line, id)
    const { findings, crashes } = await checker.check(item.path, item.text, { ...item, settings: settingsOf?.(item.path) })
    return { id, findings: findings.map(streamFinding), error: crashes.length === 0 ? null : at(line, crashText(crashes)) }
  } catch (error) {
    return { id, findings: [], error: at(line, error instanceof Error ? error.message : String(error)) }
  }
}

const at = (line: Line, problem: string): string => `line ${line.number}: ${problem}`

const crashText = (crashes: CheckedFile['crashes']): string => `failed in ${crashes.map((crash) => crash.ruleId).join(', ')}`

function readObject(line: Line, most: number): Record<string, unknown> {
  if (line.bytes === undefined) throw new Error(`longer than ${sizeText(most)} (see --max-file-size)`)
  const text = decode(line.bytes).replace(/^\uFEFF/, '')
  if (text.trim() === '') throw new Error('empty')
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object')
  return value as Record<string, unknown>
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('not UTF-8')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('not JSON')
  }
}

function readItem(value: Record<string, unknown>, line: Line, id: unknown): Item {
  const { text, kind, role } = value
  if (typeof text !== 'string') throw new Error("'text' must be a string")
  const format = optionalString(value, 'format')
  if (kind !== undefined && kind !== null && !isKind(kind)) throw new Error(`there is no kind of document ${JSON.stringify(kind)}`)
  if (role !== undefined && role !== null && !isRole(role)) throw new Error(`there is no role ${JSON.stringify(role)}`)
  const name = format === undefined ? 'text' : formatNameOf(format)
  if (role && name !== 'text') throw new Error(`a 'role' goes with the format text, not ${name}`)
  return {
    id,
    text,
    format: name,
    kind: isKind(kind) ? kind : undefined,
    role: isRole(role) ? role : undefined,
    path: optionalString(value, 'path') ?? (typeof id === 'string' ? id : `line-${line.number}`),
  }
}

function optionalString(value: Record<string, unknown>, key: string): string | undefined {
  const found = value[key] ?? undefined
  if (found === undefined || typeof found === 'string') return found
  throw new Error(`'${key}' must be a string`)
}

const streamFinding = ({ ruleId, messageId, severity, confidence, message, text, range }: LocatedFinding): StreamFinding => ({
  ruleId,
  messageId,
  severity,
  confidence,
  message,
  text,
  range,
})
