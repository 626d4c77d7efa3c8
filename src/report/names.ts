/** The output formats of `candor check`. */
export const reporterNames = [
  'pretty',
  'concise',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'agent',
  'summary',
] as const

export type ReporterName = (typeof reporterNames)[number]

export const isReporterName = (name: string): name is ReporterName => (reporterNames as readonly string[]).includes(name)
