/** The caller asked for something that cannot be done: one sentence says what, and `hint` what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/** Something that kept a file, or a pattern, from being checked. */
export interface Problem {
  readonly code:
    | 'not-found'
    | 'unmatched-pattern'
    | 'empty-folder'
    | 'unknown-format'
    | 'unreadable'
    | 'binary-file'
    | 'unreadable-content'
    | 'file-too-large'
    | 'internal-error'
    | 'other-repository'
  /** The path or pattern as reports show it. */
  readonly path: string
  /** One sentence for the terminal. */
  readonly message: string
  /** Whether the run must not count as done: exit code 2. */
  readonly fatal: boolean
  /** Whether it is about something that was to be checked; true when absent. */
  readonly skipped?: boolean
  /** What was thrown, when it is a mistake in candor. */
  readonly cause?: unknown
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
}

/** Why the operating system refused, in plain words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  return (code !== undefined && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined) ?? error.message
}
